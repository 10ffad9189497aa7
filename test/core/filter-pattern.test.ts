import * as fc from 'fast-check';
import { passesFilter } from '../../lib/core/inside';

/** The same patterns as expressions of JavaScript, which is how they are mostly thought of. It is right, and for some patterns it never ends. */
function byExpression(name: string, pattern: string): boolean {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '*') {
      const stars = pattern[i + 1] === '*';
      const folders = stars && pattern[i + 2] === '/' && (i === 0 || pattern[i - 1] === '/');
      source += folders ? '(?:.*/)?' : stars ? '.*' : '[^/]*';
      i += folders ? 2 : stars ? 1 : 0;
    } else if (char === '?' || char === '+') {
      source += char;
    } else if (char === '[' && pattern.includes(']', i)) {
      const end = pattern.indexOf(']', i);
      source += `[${pattern.slice(i + 1, end).replace(/[\\^]/g, '\\$&')}]`;
      i = end;
    } else {
      source += (char === '\\' ? pattern[++i] ?? '' : char).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
  }
  try {
    return new RegExp(`^${source}$`, 's').test(name);
  } catch {
    return false;
  }
}

test('a filter takes what its signs say', () => {
  const pattern = fc.array(fc.constantFrom('*', '**', '**/', '/', 'a', 'b', '?', '+', '[ab]', '[a-c]', '[b-a]', '[]', '[', ']', '\\', '.', '-'), { maxLength: 7 }).map((signs) => signs.join('')).filter((text) => !text.startsWith('!'));
  const name = fc.array(fc.constantFrom('a', 'b', 'c', '/', '.', '*', '\\', '-', '[', ']'), { maxLength: 8 }).map((chars) => chars.join(''));
  let taken = 0;
  fc.assert(fc.property(pattern, name, (signs, text) => {
    const expected = byExpression(text, signs);
    if (expected) taken++;
    expect({ signs, text, passes: passesFilter(text, [signs]) }).toEqual({ signs, text, passes: expected });
  }), { numRuns: 5000 });
  expect(taken).toBeGreaterThan(100);
});

test.each([['docs/**/*.md', 'docs/README.md', true], ['**/docs/**', 'docs/hello.md', true], ['**/release', 'release', true], ['a**/b', 'ab', false], ['*', 'a/b', false], ['**', 'a/b', true], ['v[0-9]+', 'v10', true], ['v1?', 'v', true]])('B2: %s of %s: %s', (pattern, name, passes) => {
  expect(passesFilter(name, [pattern])).toBe(passes);
});

test('F7: a pattern with thousands of stars comes to an end', () => {
  expect(passesFilter(`${'a'.repeat(200)}b`, ['*a'.repeat(5_000)])).toBe(false);
  expect(passesFilter(`${'a/'.repeat(200)}b`, [`${'**/a/'.repeat(2_000)}c`])).toBe(false);
});
