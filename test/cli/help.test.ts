import { readFileSync } from 'fs';
import { join } from 'path';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { COMMANDS, COMMAND_GROUPS, commandsFor } from '../../lib/cli/commands';
import { commandsPage } from '../../scripts/generate-commands/page';

const terminal = new FakeTerminal();
const NAMES = COMMANDS.map(({ make }) => make(terminal, () => undefined).name());

describe('slipway --help', () => {
  test('has every command once, by what one wants to do, and says how a command ends and what it reads', async () => {
    const made = new FakeTerminal();
    expect(await run(['--help'], made)).toBe(0);
    expect(COMMAND_GROUPS.flatMap(({ names }) => names)).toEqual(NAMES);
    expect(COMMANDS.map(({ name }) => name)).toEqual(NAMES);
    for (const said of ['Where to begin:', 'Examples:', 'Exit codes: 0 fine', 'GH_ENTERPRISE_TOKEN']) expect(made.stdout).toContain(said);
  });

  test('a command that is named is the only one that is loaded; all are, where help or completion asks', () => {
    const names = (...args: string[]) => commandsFor(args).map(({ name }) => name);
    expect(names('plan', '--help')).toEqual(['plan']);
    for (const args of [[], ['--help'], ['help', 'plan'], ['plna'], ['completion', 'bash']]) expect(names(...args)).toEqual(NAMES);
  });

  test('and the page of the room has the same, in the same order', () => {
    const page = readFileSync(join(__dirname, '../../lib/cli/README.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `slipway (\w+)/gm)].map(([, name]) => name);
    // What a command does by an option stands in rows behind its own.
    expect(rows.filter((name, i) => name !== rows[i - 1])).toEqual(NAMES);
  });

  test.each(NAMES)('%s --help shows an example, says how it ends, and ends well', async (name) => {
    const made = new FakeTerminal();
    expect(await run([name, '--help'], made)).toBe(0);
    const [, examples] = /^Examples:\n((?: .*\n)+)/m.exec(`${made.stdout}\n`) ?? [];
    expect(examples?.split('\n').filter((line) => /^ {2}\S/.test(line) && line.includes(`slipway ${name}`)).length).toBeGreaterThan(0);
    expect(made.stdout).toMatch(/^Exit codes: 0 [^]*\b1\s/m);
  });

  test('docs/commands.md is made of them', async () => {
    expect(readFileSync(join(__dirname, '../../docs/commands.md'), 'utf8')).toBe(await commandsPage());
  });

  test('a command that there is not is answered with the one that was meant', async () => {
    const made = new FakeTerminal();
    expect(await run(['chekc'], made)).toBe(1);
    expect(made.stderr).toContain('Did you mean check?');
  });
});
