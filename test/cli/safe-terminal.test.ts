import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { paintFor } from '../../lib/cli/paint';
import { safeTerminal } from '../../lib/cli/safe-terminal';

const HOSTILE = '\u001b[2J\u009b31m\u202e\u200b\u0007\u{e0041}\ud800';
const SPELLED = '\\u001b[2J\\u009b31m\\u202e\\u200b\\u0007\\udb40\\udc41\\ud800';

test('F7: what a terminal is given is safe, also what is asked', async () => {
  const terminal = new FakeTerminal();
  const safe = safeTerminal(terminal);
  safe.out(`a\n${HOSTILE}\n`);
  safe.err(HOSTILE);
  await safe.ask(HOSTILE);
  expect([terminal.stdout, terminal.stderr, terminal.questions]).toEqual([`a\n${SPELLED}\n`, SPELLED, [SPELLED]]);
});

test('F7: colours are for terminals that have them, and are our own', () => {
  const terminal = new FakeTerminal();
  const painted = () => {
    const { added, changed, removed, faint, strong } = paintFor({ hasColours: true, env: {} } as unknown as FakeTerminal);
    return [added, changed, removed, faint, strong].map((paint) => paint('x')).join('');
  };
  terminal.hasColours = true;
  safeTerminal(terminal).out(`${painted()}\r\u001b[K\u001b[8m\u001b[41m${HOSTILE}`);
  expect(terminal.stdout).toBe(`${painted()}\\u000d\\u001b[K\\u001b[8m\\u001b[41m${SPELLED}`);
  terminal.stdout = '';
  terminal.hasColours = false;
  safeTerminal(terminal).out('\u001b[32mx\u001b[39m');
  expect(terminal.stdout).toBe('\\u001b[32mx\\u001b[39m');
  terminal.stdout = '';
  terminal.isInteractive = true;
  safeTerminal(terminal).out('\r\u001b[K✓');
  expect(terminal.stdout).toBe('\r\u001b[K✓');
});

const COMMANDS = '::add-mask::x\n  ::error::x\na ::b\na ##[add-mask]x ###[x';

test('X-5: in a job nothing that is printed is a command of the workflow, but what is meant as one', async () => {
  const terminal = new FakeTerminal();
  terminal.env.GITHUB_ACTIONS = 'true';
  const safe = safeTerminal(terminal);
  safe.out(COMMANDS);
  safe.err(COMMANDS);
  const spelled = '\\u003a:add-mask::x\n  \\u003a:error::x\na ::b\na \\u0023#[add-mask]x #\\u0023#[x';
  expect([terminal.stdout, terminal.stderr]).toEqual([spelled, spelled]);
  const json = JSON.stringify({ 'text': COMMANDS, '##[a': ['::'] }, undefined, 2);
  terminal.stdout = '';
  safe.out(json);
  expect(terminal.stdout).not.toMatch(/^\s*::|##\[/m);
  expect(JSON.parse(terminal.stdout)).toEqual(JSON.parse(json));
  terminal.stdout = '';
  safe.command('::error title=a::b\n');
  expect(terminal.stdout).toBe('::error title=a::b\n');
  terminal.env.GITHUB_ACTIONS = undefined;
  terminal.stdout = '';
  safeTerminal(terminal).out(COMMANDS);
  expect(terminal.stdout).toBe(COMMANDS);
});

test.each([
  'check', 'check --format json', 'check --format sarif', 'check --format github', 'check --fix --dry-run', 'graph', 'import --dry-run', 'update', 'lock', 'diff ::error::x', 'why ::error::x',
])('X-5: what stands in a workflow is no command of the job that looks at it: slipway %s', async (line) => {
  const args = line.split(' ');
  const terminal = new FakeTerminal();
  terminal.env.GITHUB_ACTIONS = 'true';
  terminal.isShown = true;
  terminal.files = { '.github/workflows/ci.yml': 'name: "\\n::error::x"\non: pull_request\njobs:\n  a:\n    name: "::error::x"\n    runs-on: ubuntu-latest\n    steps:\n      - name: "x\\n::error::x ##[error]x"\n        uses: "::error::x"\n      - uses: "##[error]x@v1"\n      - run: |\n          ::error::x ${{ github.head_ref }}\n          ##[error]x\n' };
  await run(args, terminal);
  expect(terminal.stdout + terminal.stderr).not.toBe('');
  const ours = /^::(?:error|warning|notice) file=[^:]*::[^\n]*$/gm;
  expect((terminal.stdout + terminal.stderr).replace(args.includes('github') ? ours : /$^/, '')).not.toMatch(/^\s*::|##\[/m);
});

test('X-5: a patch is what a program takes, and safe where somebody looks at it', () => {
  const terminal = new FakeTerminal();
  safeTerminal(terminal).verbatim('+a\tb\r\n');
  expect(terminal.stdout).toBe('+a\tb\r\n');
  terminal.stdout = '';
  terminal.isShown = true;
  safeTerminal(terminal).verbatim('+a\u001b[2J\r\n');
  expect(terminal.stdout).toBe('+a\\u001b[2J\\u000d\n');
});

test.each([['plan', HOSTILE], [HOSTILE], ['plan', `--${HOSTILE}`], ['plan', '--file', HOSTILE], ['plan', '--api-url', HOSTILE], ['plan', '--repository', HOSTILE], ['promote', HOSTILE, HOSTILE], ['promote', '--explain', '--pipeline', HOSTILE]])('F7: an argument is not printed as it is: %#', async (...args) => {
  const terminal = new FakeTerminal();
  terminal.files['.github/slipway.settings.json'] = '{"version":1}';
  expect(await run(args, terminal)).toBe(1);
  // eslint-disable-next-line no-control-regex
  expect(terminal.stdout + terminal.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]|\p{Cs}|[\u{e0000}-\u{e007f}]/u);
  expect(terminal.stderr).not.toBe('');
});
