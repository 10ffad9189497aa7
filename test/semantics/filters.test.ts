import fc from 'fast-check';
import { passesFilter } from 'slipway/core/inside';
import { exampleOf, passesBranches } from 'slipway/semantics/inside';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
describe('the published examples', () => {
  test.each([
    ['feature/*', ['feature/my-branch', 'feature/your-branch']],
    ['feature/**', ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat']],
    ['main', ['main']],
    ['releases/mona-the-octocat', ['releases/mona-the-octocat']],
    ['*', ['main', 'releases']],
    ['**', ['all/the/branches', 'every/tag']],
    ['*feature', ['mona-feature', 'feature', 'ver-10-feature']],
    ['v2*', ['v2', 'v2.0', 'v2.9']],
    ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0']],
    ['*.jsx?', ['page.js', 'page.jsx']],
    ['*.js', ['app.js', 'index.js']],
    ['**.js', ['index.js', 'js/index.js', 'src/js/app.js']],
    ['docs/*', ['docs/README.md', 'docs/file.txt']],
    ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt']],
    ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md']],
    ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc']],
    ['**/README.md', ['README.md', 'js/README.md']],
    ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js']],
    ['**/*-post.md', ['my-post.md', 'path/their-post.md']],
    ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql']],
  ])('%s takes all of its names', (pattern, names) => {
    expect(names.filter((name) => !passesFilter(name, [pattern]))).toEqual([]);
  });

  test.each([
    ['feature/*', ['feature', 'feature/a/b', 'features/a']], ['*', ['all/the/branches']], ['*.jsx?', ['page.jsxx', 'page.ts']], ['docs/*', ['docs/mona/octocat.txt', 'docs']], ['v[12].[0-9]+.[0-9]+', ['v3.1.1', 'v1..1', 'v1.1']],
    ['docs/**/*.md', ['docs', 'docsx/README.md', 'docs/README.txt']], ['**/release', ['prerelease', 'release/x', 'a/prerelease']], ['a**/b', ['b', '/b']], ['**/*src/**', ['src']], ['x[ab]', ['xx', 'x[', 'x']], ['v**x', ['v', 'vy', 'a/x']],
  ])('%s takes none of these', (pattern, names) => {
    expect(names.filter((name) => passesFilter(name, [pattern]))).toEqual([]);
  });

  test('`**/` is a folder of any depth, or none', () => {
    expect(['release', 'a/release', 'a/b/release'].map((name) => passesFilter(name, ['**/release']))).toEqual([true, true, true]);
    expect(['a/b', 'a/x/b', 'a/x/y/b', 'ab', 'a/xb'].map((name) => passesFilter(name, ['a/**/b']))).toEqual([true, true, true, false, false]);
  });
});

test('the last pattern that matches decides', () => {
  expect(['releases/10', 'releases/beta/mona', 'releases/10-alpha', 'releases/beta/3-alpha', 'main'].map((name) => passesFilter(name, ['releases/**', '!releases/**-alpha']))).toEqual([true, true, false, false, false]);
  expect(['a', 'b'].map((name) => passesFilter(name, ['!a', 'a', 'b', '!b']))).toEqual([true, false]);
  expect(passesFilter('a', [])).toBe(false);
});

test('branches pass what is asked for, and not what is left out', () => {
  expect(passesBranches('main', {})).toBe(true);
  expect([passesBranches('main', { branches: ['main'] }), passesBranches('x', { branches: ['main'] })]).toEqual([true, false]);
  expect([passesBranches('main', { 'branches-ignore': ['main'] }), passesBranches('x', { 'branches-ignore': ['main'] })]).toEqual([false, true]);
});

test.each(['[z-a]', '[', 'a[', '+', '?', '\\'])('a pattern that is none, %s, takes nothing and breaks nothing', (pattern) => {
  expect(typeof passesFilter('a', [pattern])).toBe('boolean');
});

test.each<[string, string[], string[]]>([
  ['one/*', ['one/a'], ['one/a/b', 'one']], ['two*x', ['two-x', 'twox'], ['two/x', 'two-y']], ['th**/x', ['th/x', 'three/x', 'th/a/x'], ['thx', 'x']], ['four[ab', ['four[ab'], ['foura']], ['fi[^v]e', ['five', 'fi^e'], ['fixe', 'fi\\\\e']],
  ['a]six[67]', ['a]six6', 'a]six7'], ['a]six[67]', 'a]six8']], ['seven\\*', ['seven*'], ['seven', 'seven7']], ['eight\\', ['eight'], ['eight\\']], ['ni(n)e', ['ni(n)e'], ['nine']], ['**ten', ['a\nten'], ['tenth']], ['[z-a]eleven', [], ['zeleven', '', 'eleven']],
])('%s takes %j, and not %j', (pattern, taken, others) => {
  expect([...taken, ...others].filter((name) => passesFilter(name, [pattern]))).toEqual(taken);
});

/** Read letter by letter, without a regular expression. `begins`: nothing of the folder was read yet. */
function takes(pattern: string, name: string, begins = true): boolean {
  if (pattern === '') return name === '';
  const [first, second] = pattern;
  const rest = (left: string, used: number) => takes(pattern.slice(used), left, used > 0 && pattern[used - 1] === '/');
  if (first === '*') {
    const double = second === '*';
    if (double && pattern[2] === '/' && begins) {
      const folders = [...name].flatMap((letter, i) => (letter === '/' ? [name.slice(i + 1)] : []));
      return [name, ...folders].some((left) => takes(pattern.slice(3), left, true));
    }
    const most = double ? name.length : [...name, '/'].indexOf('/');
    return Array.from({ length: most + 1 }, (_, used) => name.slice(used)).some((left) => takes(pattern.slice(double ? 2 : 1), left, false));
  }
  if (second === '?') return rest(name, 2) || (name[0] === first && rest(name.slice(1), 2));
  if (second === '+') return name[0] === first && (rest(name.slice(1), 2) || takes(pattern, name.slice(1), begins));
  return name[0] === first && rest(name.slice(1), 1);
}

test('a filter takes what a reading letter by letter takes', () => {
  const letter = fc.constantFrom('a', 'b', '/');
  const piece = fc.constantFrom('a', 'b', 'a?', 'b+', '*', 'ab', '/', '/**/', '/**', '**', '**/');
  const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')).filter((text) => !text.includes('***'));
  const name = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join('')).filter((text) => !/\/\/|^\/|\/$/.test(text));
  let taken = 0;
  fc.assert(fc.property(pattern, name, (text, given) => {
    const wanted = takes(text, given);
    if (wanted) taken++;
    expect({ text, given, takes: passesFilter(given, [text]) }).toEqual({ text, given, takes: wanted });
  }), { numRuns: 10_000 });
  expect(taken).toBeGreaterThan(300);
});

test.each([['release/*', 'release/any'], ['v[0-9]+', 'v0'], ['x?', 'x'], ['plain', 'plain'], ['a\\*', 'a*'], ['**/x', 'any/x']])('an example of %s is %s', (pattern, example) => {
  expect(exampleOf(pattern)).toBe(example);
  expect(passesFilter(example, [pattern])).toBe(true);
});
