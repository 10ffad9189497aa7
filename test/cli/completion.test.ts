import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { COMMANDS } from '../../lib/cli/commands';

const commands = COMMANDS.map(({ make }) => make(new FakeTerminal(), () => undefined));

async function script(shell: string): Promise<string> {
  const terminal = new FakeTerminal();
  expect(await run(['completion', shell], terminal)).toBe(0);
  return terminal.stdout;
}

describe('slipway completion', () => {
  test.each(['bash', 'zsh'])('%s: every command with all of its options, and what an option may be', async (shell) => {
    const text = await script(shell);
    for (const command of commands) expect(text).toContain(`      ${command.name()}) words='${[...command.options.map(({ long }) => long), '--help'].join(' ')}' ;;\n`);
    expect(text).toContain("    'check --format') words='text json sarif github' ;;\n");
    expect(text).toContain("    'completion completion') words='bash zsh fish' ;;\n");
    expect(text.startsWith('autoload -Uz bashcompinit')).toBe(shell === 'zsh');
  });

  test('fish: a line for every command and option, in its own quotes', async () => {
    const lines = (await script('fish')).trimEnd().split('\n');
    for (const command of commands) {
      expect(lines.filter((line) => line.includes(`-f -a ${command.name()} -d '`))).toHaveLength(1);
      for (const { long } of command.options) expect(lines.filter((line) => line.includes(`from ${command.name()}' -l ${long!.slice(2)} `))).toHaveLength(1);
    }
    for (const line of lines) expect(line.replace(/\\./g, '').split("'").length % 2).toBe(1);
  });

  test('another shell is refused, and those that there are, named', async () => {
    const terminal = new FakeTerminal();
    expect(await run(['completion', 'csh'], terminal)).toBe(1);
    expect(terminal.stderr).toContain('Allowed choices are bash, zsh, fish');
  });
});
