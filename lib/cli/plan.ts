import { Command } from 'commander';
import { EXIT_HELP, ExitOptions, Options, TOKEN_HELP, VERSION, unsetOf, withExitOptions, withOptions } from './options';
import { paintFor } from './paint';
import { Session, openSession } from './session';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { Plan, PlanOrigin, documentDigest, isAsDeclared, makePlan, planFileText, planJson, planText } from '../apply/inside';
import { printable } from '../core/inside';

interface PlanCommandOptions extends Options, ExitOptions {
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  slipway plan                                  what apply would do
  slipway plan --prune environment:staging      and what is to go, because nobody declares it
  slipway plan --out plan.json                  to be looked at, and then applied as it is: slipway apply plan.json
`;

/** `slipway plan`: what differs. It only reads. */
export function planCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withExitOptions(withOptions(new Command('plan')))
    .description('Show how the settings of the repository differ from what is declared. Changes nothing.')
    .option('--out <file>', 'write the plan to a file as well: slipway apply <file> does what it says and nothing else')
    .addHelpText('after', `${EXAMPLES}${EXIT_HELP}\n${TOKEN_HELP}`)
    .action(async (options: PlanCommandOptions) => exit(await plan(options, terminal)));
}

async function plan(options: PlanCommandOptions, terminal: Terminal): Promise<number> {
  const session = openSession(options, terminal);
  const { desired, client, end } = session;
  try {
    const found = await makePlan(client, desired, options.prune ?? false, options.only);
    const text = options.json ? JSON.stringify(planJson(found), null, 2) : planText(found, paintFor(terminal));
    terminal.out(`${client.redacted(text)}\n`);
    if (options.out !== undefined) writePlan(options.out, found, session, options, terminal);
    return isAsDeclared(found, unsetOf(options)) ? 0 : 2;
  } finally {
    end();
  }
}

/** What the file of a plan says of where it comes from. */
export function originOf({ client, desired }: Session, { file }: Options): PlanOrigin {
  return { slipway: VERSION, owner: client.owner, repo: client.repo, apiUrl: client.apiUrl, file, document: documentDigest(desired) };
}

function writePlan(out: string, found: Plan, session: Session, options: Options, terminal: Terminal): void {
  const text = planFileText(found, originOf(session, options));
  // Without it the plan would be another one.
  if (session.client.redacted(text) !== text) throw new UsageError(`The plan was not written to '${printable(out)}': it has the token in it, because GitHub has it as a value. Take it away there, and revoke the token.`);
  terminal.write(out, text);
  terminal.err(`Written: ${printable(out)}. What it says is done by: slipway apply ${printable(out)}\n`);
}
