import { Command } from 'commander';
import { EXIT_HELP, ExitOptions, Options, TOKEN_HELP, unsetOf, withExitOptions, withOptions } from './options';
import { paintFor } from './paint';
import { openSession } from './session';
import { Terminal } from './terminal';
import { isAsDeclared, makePlan, planJson, planText } from '../apply/inside';

/** `slipway plan`: what differs. It only reads. */
export function planCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withExitOptions(withOptions(new Command('plan')))
    .description('Show how the settings of the repository differ from what is declared. Changes nothing.')
    .addHelpText('after', `${EXIT_HELP}\n${TOKEN_HELP}`)
    .action(async (options: Options & ExitOptions) => exit(await plan(options, terminal)));
}

async function plan(options: Options & ExitOptions, terminal: Terminal): Promise<number> {
  const { desired, client, end } = openSession(options, terminal);
  try {
    const found = await makePlan(client, desired, options.prune === true, options.only);
    const text = options.json ? JSON.stringify(planJson(found), null, 2) : planText(found, paintFor(terminal));
    terminal.out(`${client.redacted(text)}\n`);
    return isAsDeclared(found, unsetOf(options)) ? 0 : 2;
  } finally {
    end();
  }
}
