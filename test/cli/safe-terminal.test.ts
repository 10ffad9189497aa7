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

test.each([['plan', HOSTILE], [HOSTILE], ['plan', `--${HOSTILE}`], ['plan', '--file', HOSTILE], ['plan', '--api-url', HOSTILE], ['plan', '--repository', HOSTILE], ['promote', HOSTILE, HOSTILE], ['promote', '--explain', '--pipeline', HOSTILE]])('F7: an argument is not printed as it is: %#', async (...args) => {
  const terminal = new FakeTerminal();
  terminal.files['.github/slipway.settings.json'] = '{"version":1}';
  expect(await run(args, terminal)).toBe(1);
  // eslint-disable-next-line no-control-regex
  expect(terminal.stdout + terminal.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]|\p{Cs}|[\u{e0000}-\u{e007f}]/u);
  expect(terminal.stderr).not.toBe('');
});
