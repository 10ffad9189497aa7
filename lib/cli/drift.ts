import { Command } from 'commander';
import { EXIT_HELP, ExitOptions, Options, TOKEN_HELP, unsetOf, withExitOptions, withOptions } from './options';
import { paintFor } from './paint';
import { openSession } from './session';
import { Terminal } from './terminal';
import { DriftIssue, isAsDeclared, keepDriftIssue, makePlan, planJson, planText } from '../apply/inside';
import { printable } from '../core/inside';

const ISSUE_HELP = `
The issue is written with $SLIPWAY_ISSUE_TOKEN if there is one: in a workflow its own token with issues: write. It is known by its label and by its author, who is whoever that token belongs to.`;

const EXAMPLES = `
Examples:
  slipway drift                                 once: the plan, and the issue
  slipway drift --exit-zero-on-unset-secrets    as a nightly job asks it
`;

/** `slipway drift`: the plan, kept in one issue. */
export function driftCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withExitOptions(withOptions(new Command('drift')))
    .description('Show the plan, and keep one issue that says the same: opened at a difference, closed without one.')
    .addHelpText('after', `${EXAMPLES}${EXIT_HELP}\n${TOKEN_HELP}${ISSUE_HELP}`)
    .action(async (options: Options & ExitOptions) => exit(await drift(options, terminal)));
}

async function drift(options: Options & ExitOptions, terminal: Terminal): Promise<number> {
  const { desired, client, clientWith, end } = openSession(options, terminal);
  try {
    const plan = await makePlan(client, desired, options.prune ?? false, options.only);
    const asDeclared = isAsDeclared(plan, unsetOf(options));
    const token = terminal.env.SLIPWAY_ISSUE_TOKEN?.trim();
    // Said first: what differs is known, whatever becomes of the issue.
    if (!options.json) terminal.out(`${client.redacted(planText(plan, paintFor(terminal)))}\n`);
    // Of what was left out nobody knows whether the issue speaks of it: it is neither closed nor written over.
    const issue: DriftIssue = plan.leftOut.length > 0 ? { action: 'none', strangers: [] } : await keepDriftIssue(token ? clientWith(token) : client, asDeclared ? undefined : client.redacted(planText(plan)));
    if (options.json) terminal.out(`${client.redacted(JSON.stringify({ ...planJson(plan), issue }, null, 2))}\n`);
    if (plan.leftOut.length > 0) terminal.err('With --only the issue is left as it is.\n');
    if (issue.url !== undefined) terminal.err(`Issue ${issue.action}: ${printable(issue.url)}\n`);
    for (const { url, author } of issue.strangers) terminal.err(`Not ours, and left alone: ${printable(url)} looks like this issue, and ${printable(author)} opened it.\n`);
    return asDeclared ? 0 : 2;
  } finally {
    end();
  }
}
