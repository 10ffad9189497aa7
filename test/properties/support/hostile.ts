import * as fc from 'fast-check';

/** Texts that a careless writer of YAML gets wrong. */
export const HOSTILE_TEXTS = [
  '', ' ', '\n', ' \n', '\n ', '\t', '\t\n', ': ', ':', '#', ' #', 'a #b', "'", '"', 'a\nb', 'a\nb\n', 'a\nb\n\n', '\na', ' a\nb', '  a\n b\n', 'a \nb', 'a\n   \n', 'a\n\tb',
  'a\r\nb', 'a\r\nb\r\n', 'a\rb', '\r', ' lead', 'trail ', '${{', '${{ x', '}}', '*', '*a', '&a', '!', '!!str a', '%', '%TAG a', '@a', '`', '|', '>-', '-', '- a', '? a', '[', '{}', ',',
  'yes', 'on', 'NO', 'y', 'True', 'null', 'Null', '~', '0123', '1e3', '0x1f', '0o17', '1:30', '1_000', '.5', '-', '---', '--- a', 'a\n---\nb', 'a\n...\nb\n', '...', '.inf', '.NaN', '=', '<<',
  '2026-11-20', '2026-11-20T00:00:00Z', 'a\u2028b', '\u2029', '\u0085', 'a\u0085b: c', 'a\nb\u2028c', '\ufeff', '\ufeffa', 'a\n\ufeffb', '\u{1F600}', '\u{10FFFF}', '\ud800', 'a\udc00b', '\0', 'a\nb\0',
  '\x07', '\x1b[0m', 'a\n\x1b[0m', '\x7f', '\x9f', '\ufffe', '\uffff', '\u00a0', '\\', '\\n', '__proto__', 'constructor', '#a\nb', '  #a\nb', 'x'.repeat(10_000), 'word '.repeat(2_000), 'l\n'.repeat(300),
];

const PIECES = [' ', '\n', '\t', '\r', ':', '#', "'", '"', '-', 'a', 'key: value', '\u0085', '\u2028', '\ufeff', '\0', '\ud800', '\u{1F600}', '${{', '}}', '|', '>', '\\', '{', '['];

/** One of the pool, or a few pieces that are hard by themselves, side by side. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
