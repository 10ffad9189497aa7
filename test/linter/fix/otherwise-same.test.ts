import { FILE, fixedIn } from './support';
import { corpus } from '../../../bench/corpus';
import { otherChange } from '../../../lib/linter/fix/otherwise-same';

const TEXT = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env: { A: b }\n';

describe('a change that does only what it is for (issue 13)', () => {
  test.each([
    ['what was to change', TEXT.replace('make', 'make all'), ['jobs/a/steps[0]/run'], undefined],
    ['a map that is made for it', TEXT.replace('    runs-on', '    permissions: { contents: read }\n    runs-on'), ['jobs/a/permissions/contents'], undefined],
    ['something else', TEXT.replace('make', 'make all'), ['jobs/a/steps[0]/env'], 'jobs/a/steps[0]/run'],
    ['a neighbour of it', TEXT.replace('A: b', 'A: b, B: c'), ['jobs/a/steps[0]/env/A'], 'jobs/a/steps[0]/env/B'],
    ['one step more', `${TEXT}      - run: more\n`, ['jobs/a/steps[1]/run'], 'jobs/a/steps'],
    ['a number that was a text', TEXT.replace('A: b', "A: '1'").replace("'1'", '1'), [], 'jobs/a/steps[0]/env/A'],
    ['a map that holds more than it was made for', TEXT.replace('    runs-on', '    permissions: { contents: read, issues: write }\n    runs-on'), ['jobs/a/permissions/contents'], 'jobs/a/permissions/issues'],
  ])('%s', (_, after, parts, expected) => {
    expect(otherChange(FILE, TEXT, after, parts)).toBe(expected);
  });

  test('is refused when GitHub would refuse the file', () => {
    expect(otherChange(FILE, TEXT, TEXT.replace('runs-on', 'runs_on'), ['jobs/a'])).toMatch(/runs_on|runs-on/);
  });
});

describe('all that can be mended in a repository (issue 13)', () => {
  test.each([1, 2])('is mended at once: a second time there is nothing to do, and what was mended is not found again (seed %d)', (seed) => {
    const files = corpus(16, seed);
    const first = fixedIn(files);
    expect(first.fixed.length).toBeGreaterThan(10);
    const after = { ...files, ...Object.fromEntries(first.files.map((file) => [file.path, file.after])) };
    const again = fixedIn(after);
    expect(again.files).toEqual([]);
    expect(again.fixed).toEqual([]);
    // Comments and line ends are those of before.
    for (const file of first.files) {
      const comments = (text: string) => text.split(/\r?\n/).filter((line) => line.trimStart().startsWith('#'));
      expect(comments(file.after)).toEqual(comments(file.before));
      expect(file.after.split('\r\n').length > 1).toBe(file.before.includes('\r\n'));
      expect(/[^\r]\n/.test(file.after)).toBe(/[^\r]\n/.test(file.before));
    }
  });
});
