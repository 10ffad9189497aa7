import { laidOut } from '../../lib/cli/help-layout';

const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');
const longest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

describe('a help text', () => {
  test('is broken anew where its source breaks a sentence, and at headings and indented lines as before', () => {
    const source = 'A sentence that the source\nbreaks here.\n\nExit codes: 0 fine.\nEnvironment: nothing.\n  an example\nAnother sentence.';
    expect(laidOut(source)).toBe('A sentence that the source breaks here.\n\nExit codes: 0 fine.\nEnvironment: nothing.\n  an example\nAnother sentence.');
  });

  test.each([40, 80, 100])('has at most %d columns, and loses no word', (columns) => {
    const source = `${words(60)}\n\n  slipway do this      ${words(30)}\n  ${'x'.repeat(30)}  ${words(30)}\n`;
    const text = laidOut(source, columns);
    expect(longest(text)).toBeLessThanOrEqual(columns);
    expect(text.split(/\s+/)).toEqual(source.split(/\s+/));
  });

  test('is no wider than one reads with ease, and says beside an example what it shows where there is room', () => {
    expect(longest(laidOut(words(100), 300))).toBeLessThanOrEqual(120);
    expect(laidOut(`  slipway do  ${words(20)}`, 60).split('\n')[1]).toMatch(/^ {14}word/);
  });
});
