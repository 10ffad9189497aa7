import { Command, CommanderError } from 'commander';
import { commandsFor } from './commands';
import { programHelp } from './help';
import { laidOut } from './help-layout';
import { VERSION } from './options';
import { paintFor } from './paint';
import { safeTerminal } from './safe-terminal';
import { Terminal } from './terminal';
import { isSecretName } from './token';
import { Stopped } from '../apply/inside';

export { leave, machine } from './machine';
export type { Ended, Terminal } from './terminal';

/**
 * Runs one command.
 *
 * @param args what follows the name of the program
 * @returns the exit code
 */
export async function run(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = safeTerminal(given);
  let code = 0;
  const exit = (value: number) => { code = value; };
  const program = new Command('slipway')
    .version(VERSION)
    .description('The delivery of a repository, declared in one program: begun, checked, explained, kept current, and applied.')
    .addHelpText('after', programHelp())
    .showSuggestionAfterError()
    .showHelpAfterError('(slipway --help says what there is)');
  for (const { make } of commandsFor(args)) program.addCommand(make(terminal, exit));
  const writeOut = (text: string) => terminal.out(laidOut(text, terminal.columns));
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput({ writeOut, writeErr: terminal.err, ...widthOf(terminal) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    terminal.err(`${paintFor(terminal).removed(messageOf(error, terminal))}\n`);
    return 1;
  }
}

/** Left to commander, help is as wide as the terminal, or has eighty columns. */
function widthOf({ columns }: Terminal): { readonly getOutHelpWidth?: () => number } {
  return columns === undefined ? {} : { getOutHelpWidth: () => columns };
}

/** The client takes its token out of its own messages; errors from elsewhere may have seen it as well. */
function messageOf(error: unknown, { env }: Terminal): string {
  if (error instanceof Stopped) return 'Stopped.';
  const secrets = Object.entries(env).filter(([name, value]) => isSecretName(name) && value && value.length > 7).map(([, value]) => value!.trim());
  const message = error instanceof Error ? error.message : String(error);
  return secrets.reduce((text, secret) => text.split(secret).join('***'), message);
}
