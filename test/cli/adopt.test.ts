import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';

const FILE = '.github/workflows/ci.yml';
const [SHA, OTHER] = ['a', 'b'].map((digit) => digit.repeat(40));

function terminal(answers: { entry?: string; now?: string; head?: string; inside?: string } = {}): FakeTerminal {
  const made = new FakeTerminal();
  const { entry = `100644 ${SHA} 0\t${FILE}\0`, now = SHA, head = SHA, inside = 'true' } = answers;
  made.files = { [FILE]: 'on: push\n' };
  made.programs['git rev-parse --is-inside-work-tree'] = inside;
  made.programs[`git --literal-pathspecs ls-files --stage --full-name -z -- ${FILE}`] = entry;
  if (now) made.programs[`git --literal-pathspecs hash-object --path=${FILE} -- ${FILE}`] = now;
  if (head) made.programs[`git --literal-pathspecs rev-parse --verify --quiet HEAD:${FILE}`] = head;
  return made;
}

describe('F6: slipway adopt', () => {
  test('F6: takes a file away that Git has as it is, and says how to get it back', async () => {
    const made = terminal();
    expect(await run(['adopt', FILE], made)).toBe(0);
    expect(made.files).toEqual({});
    expect(made.stdout).toContain(`git restore ${FILE} brings it back`);
    expect(made.stdout).toContain('npx projen');
  });

  test('F6: says how the program is run before projen knows it', async () => {
    const made = terminal();
    made.files['.projenrc.ts'] = '';
    await run(['adopt', FILE], made);
    expect(made.stdout).toContain('Run the program now (npx tsx .projenrc.ts)');
  });

  test.each<[string, Parameters<typeof terminal>[0], RegExp]>([
    ['outside of a repository', { inside: '' }, /no Git repository/],
    ['a file that Git does not have', { entry: '' }, /is not in Git/],
    ['a file that was added and never committed', { head: '' }, /not committed/],
    ['a file with changes, whatever flags hide them', { now: OTHER }, /not committed/],
    ['a file with changes that are staged, and nowhere else', { entry: `100644 ${OTHER} 0\t${FILE}\0` }, /not committed/],
    ['a file that is not there', { now: '' }, /is not there/],
    ['a folder', { entry: `100644 ${SHA} 0\t${FILE}\u0000100644 ${SHA} 0\tother\0` }, /is a folder/],
    ['a link', { entry: `120000 ${SHA} 0\t${FILE}\0` }, /symbolic link/],
    ['a submodule', { entry: `160000 ${SHA} 0\t${FILE}\0` }, /submodule/],
    ['a file of an unfinished merge', { entry: `100644 ${SHA} 1\t${FILE}\0` }, /merge/],
  ])('F6: gives up nothing: %s', async (_, answers, said) => {
    const made = terminal(answers);
    expect(await run(['adopt', FILE], made)).toBe(1);
    expect(made.stderr).toMatch(said);
    expect(made.files).toHaveProperty([FILE]);
  });

  test('F6: when one cannot be given up, none is', async () => {
    const made = terminal();
    expect(await run(['adopt', FILE, 'other.yml'], made)).toBe(1);
    expect(made.stderr).toMatch(/'other\.yml' is not in Git[^]*No file was touched/);
    expect(made.files).toHaveProperty([FILE]);
  });

  test('F6: wants to be told which', async () => expect(await run(['adopt'], terminal())).toBe(1));
});
