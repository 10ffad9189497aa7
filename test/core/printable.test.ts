import fc from 'fast-check';
import { DISGUISE, printable, printableLines } from '../../lib/core/inside';

/** Said in another way than the code says it: by the categories of Unicode. */
const isSafe = (character: string) => /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character) && !/^\p{Default_Ignorable_Code_Point}$/u.test(character) && character !== '\u2800';

const EVERY_KIND: readonly (readonly [string, string, string])[] = [
  ['C0', '\u0000\u0007\u0008\u001b[2J', '\\u0000\\u0007\\u0008\\u001b[2J'],
  ['line breaks', 'a\nb\r\u000b\u000c', 'a\\u000ab\\u000d\\u000b\\u000c'],
  ['C1', '\u007f\u0085\u009b31m\u009f', '\\u007f\\u0085\\u009b31m\\u009f'],
  ['bidi', '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c', '\\u202a\\u202b\\u202c\\u202d\\u202e\\u2066\\u2067\\u2068\\u2069\\u200e\\u200f\\u061c'],
  ['zero width', '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e', '\\u200b\\u200c\\u200d\\u2060\\ufeff\\u00ad\\u180e'],
  ['separators', '\u2028\u2029\u00a0\u2003\u3000', '\\u2028\\u2029\\u00a0\\u2003\\u3000'],
  ['tags', '\u{e0001}\u{e0041}\u{e007f}', '\\udb40\\udc01\\udb40\\udc41\\udb40\\udc7f'],
  ['variation selectors', '\ufe0f\u{e0100}', '\\ufe0f\\udb40\\udd00'],
  ['fillers', '\u3164\u115f\uffa0\u2800', '\\u3164\\u115f\\uffa0\\u2800'],
  ['halves', 'a\ud800b\udc00', 'a\\ud800b\\udc00'],
  ['private and unassigned', '\ue000\u{10ffff}\u0378', '\\ue000\\udbff\\udfff\\u0378'],
];

test.each(EVERY_KIND)('F7: %s are spelled out', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(JSON.parse(printableLines(JSON.stringify({ [text]: text })))).toEqual({ [text]: text });
});

test.each(['Straße 5', 'デプロイ', 'café', 'é', 'हिन्दी', 'بيئة', 'сборка', '→ … ✓ ✗ · – “x”', '🚀', 'a/b@c#d'])('F7: what people write is shown as it is: %s', (text) => {
  expect(printable(text)).toBe(text);
});

test('F7: of any text nothing is shown that is not known to be safe', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }), (text, units) => {
    for (const given of [text, String.fromCharCode(...units)]) {
      expect([...printable(given)].every(isSafe)).toBe(true);
      expect([...printableLines(given)].every((one) => one === '\n' || isSafe(one))).toBe(true);
      expect([...printable(given, 10)].every(isSafe)).toBe(true);
      expect(printable(given, 10).length).toBeLessThanOrEqual(10);
      expect(JSON.parse(printableLines(JSON.stringify([given])))).toEqual([given]);
    }
  }));
});

test('F7: what is long is cut between characters, and a megabyte is not looked at', () => {
  expect(printable('🚀'.repeat(5), 4)).toBe('🚀…');
  expect(printable('\u202e'.repeat(1_000_000), 8)).toBe('\\u202e\\…');
  expect(printable('x'.repeat(8), 8)).toBe('xxxxxxxx');
});

test('F7: names that are declared may not disguise themselves', () => {
  for (const text of ['\u200b', '\u200e', '\u061c', '\u202e', '\u{e0041}', '\ud800', '\u3164', '\u00ad']) expect(DISGUISE.test(`a${text}`)).toBe(true);
  for (const text of ['👩\u200d💻', 'هنا\u200cك', '⚠\ufe0f', 'ü']) expect(DISGUISE.test(text)).toBe(false);
});
