import { differences } from '../../../lib/delivery/first-run/differences';

const PATH = '.github/workflows/ci.yml';
const of = (old: string, made: string, path = PATH) => differences(old, { path, text: made });

describe('F6: how a file that is there differs from what would be written', () => {
  test.each([
    ['on: push', 'on: [push]'], ['on: [push]', 'on: { push: }'], ['{ on: push, jobs: {} }', 'jobs: {}\non: push # a comment'],
  ])('F6: %s and %s say the same', (old, made) => expect(of(old, made)).toEqual(['comments, order and layout only']));

  test('F6: at most a dozen lines are said of one file', () => {
    const jobs = (word: string) => `on: push\njobs:\n${Array.from({ length: 40 }, (_, i) => `  j${i}: { runs-on: ${word} }`).join('\n')}`;
    const lines = of(jobs('one'), jobs('two'));
    expect([lines.length, lines[0], lines[12]]).toEqual([13, 'job j0: runs-on one → two', '… and 28 more differences']);
  });

  test.each([['on: [', /^it cannot be read: /], ['just text', /^on: adds 'push'$/], ['[]', /^on: adds 'push'$/], ['on: { __proto__: {} }', /loses '__proto__'/]])('F6: what is no workflow at all is told as such: %j', (old, said) => {
    expect(of(old, 'on: push\njobs: {}').join('\n')).toMatch(said);
  });

  test('F6: aliases that multiply do not', () => {
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join('\n');
    expect(of(bomb, 'on: push').join('\n')).toMatch(/cannot be read: Excessive alias count/);
  });

  test('F6: nothing that is found in a file disturbs the terminal, or is long', () => {
    const [line] = of(`name: "\\e[31m\\u202e${'x'.repeat(5000)}"\non: "\\e]0;title\\a"`, 'on: push');
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(line.length).toBeLessThan(200);
  });

  test('F6: of other texts, it is the lines that would be lost', () => {
    expect(of('* @acme/all\n/docs @acme/writers\n', '# head\n* @acme/all\n', '.github/CODEOWNERS')).toEqual(["loses the line '/docs @acme/writers'", 'adds 1 line']);
  });

  test('F6: what nobody wrote by hand is not compared', () => {
    expect(of('x'.repeat(1_000_001), 'on: push')).toEqual(['it has 1,000,001 characters, too many to compare']);
  });
});
