import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { runnerOf } from '../../../lib/runtime/common/runner';

describe('what a program says to the runner', () => {
  let folder: string;
  let printed: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-runner-'));
    printed = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const runner = (variables: Record<string, string> = {}) => runnerOf(variables, (line) => printed.push(line));

  test('a warning and an error of several lines stay one annotation', () => {
    runner().warn('100 %\nof\r\nit');
    runner().fail('no');
    expect(printed).toEqual(['::warning::100 %25%0Aof%0D%0Ait', '::error::no']);
  });

  test('a line of the log is never a command, whoever wrote it', () => {
    runner().log('title:\n  ::set-output name=x::1\nand then ##[error]no');
    expect(printed).toEqual(['title:\n| ::set-output name=x::1\nand then ## [error]no']);
  });

  test('every line of a secret is masked, and an empty one is not, because it would star everything', () => {
    runner().mask('a\n\nb\r\n');
    expect(printed).toEqual(['::add-mask::a', '::add-mask::b']);
  });

  test('the value of an output cannot end it: its delimiter is another one every time', () => {
    const file = join(folder, 'output');
    runner({ GITHUB_OUTPUT: file }).output('title', 'x\nEOF\nother=1');
    runner({ GITHUB_OUTPUT: file }).output('title', 'y');
    const lines = readFileSync(file, 'utf8').split('\n');
    const [first, second] = lines.filter((line) => line.startsWith('title<<')).map((line) => line.slice('title<<'.length));
    expect(lines).toEqual([`title<<${first}`, 'x', 'EOF', 'other=1', first, `title<<${second}`, 'y', second, '']);
    expect(first).not.toBe(second);
  });

  test('outside of a job what would go to a file is printed', () => {
    runner().output('time', '5');
    runner().summary('# Done');
    expect(printed).toEqual(['time=5', '# Done']);
  });

  test('a summary is added to those of the steps before', () => {
    const file = join(folder, 'summary');
    runner({ GITHUB_STEP_SUMMARY: file }).summary('# One');
    runner({ GITHUB_STEP_SUMMARY: file }).summary('# Two');
    expect(readFileSync(file, 'utf8')).toBe('# One\n# Two\n');
  });
});
