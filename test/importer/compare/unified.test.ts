import { unifiedDiff } from '../../../lib/importer/inside';

const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join('');
const numbered = (count: number, change: (n: number) => string | undefined = () => undefined) => lines(...Array.from({ length: count }, (_, i) => change(i + 1) ?? String(i + 1)));

describe('two texts as a patch', () => {
  test('three lines stand around what changed, and changes far apart are told apart', () => {
    expect(unifiedDiff(numbered(20), numbered(20, (n) => (n === 2 ? 'two' : n === 19 ? 'x\ny' : undefined)), 'a.txt')).toBe(lines(
      '--- a/a.txt', '+++ b/a.txt',
      '@@ -1,5 +1,5 @@', ' 1', '-2', '+two', ' 3', ' 4', ' 5',
      '@@ -16,5 +16,6 @@', ' 16', ' 17', ' 18', '-19', '+x', '+y', ' 20',
    ));
  });

  test('changes close together are told together', () => {
    expect(unifiedDiff(numbered(9), numbered(9, (n) => (n === 3 || n === 8 ? 'x' : undefined)), 'a.txt').match(/@@/g)).toHaveLength(2);
  });

  test('a file that comes, one that goes, and one without an end of its last line', () => {
    expect(unifiedDiff(undefined, 'a\n', 'n.txt')).toBe(lines('--- /dev/null', '+++ b/n.txt', '@@ -0,0 +1 @@', '+a'));
    expect(unifiedDiff('a\nb\n', undefined, 'n.txt')).toBe(lines('--- a/n.txt', '+++ /dev/null', '@@ -1,2 +0,0 @@', '-a', '-b'));
    expect(unifiedDiff('a', 'a\n', 'n.txt')).toBe(lines('--- a/n.txt', '+++ b/n.txt', '@@ -1 +1 @@', '-a', '\\ No newline at end of file', '+a'));
    expect(unifiedDiff('a\n', 'a\n', 'n.txt')).toBe('');
  });
});
