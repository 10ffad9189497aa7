import { Command } from 'commander';
import { EXIT_HELP, ExitOptions, Options, TOKEN_HELP, unsetOf, withExitOptions, withOptions } from './options';
import { paintFor } from './paint';
import { openSession } from './session';
import { Terminal } from './terminal';
import { DriftIssue, isAsDeclared, keepDriftIssue, makePlan, planJson, planText } from '../apply/inside';

const ISSUE_HELP = `
The issue is written with $SLIPWAY_ISSUE_TOKEN if there is one: in a workflow its own token with issues: write.`;

/** `slipway drift`: the plan, kept in one issue. */
export function driftCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withExitOptions(withOptions(new Command('drift')))
    .description('Show the plan, and keep one issue that says the same: opened at a difference, closed without one.')
    .addHelpText('after', `${EXIT_HELP}\n${TOKEN_HELP}${ISSUE_HELP}`)
    .action(async (options: Options & ExitOptions) => exit(await drift(options, terminal)));
}

async function drift(options: Options & ExitOptions, terminal: Terminal): Promise<number> {
  const { desired, client, clientWith, end } = openSession(options, terminal);
  try {
    const plan = await makePlan(client, desired, options.prune === true, options.only);
    const asDeclared = isAsDeclared(plan, unsetOf(options));
    const token = terminal.env.SLIPWAY_ISSUE_TOKEN?.trim();
    // Of what was left out nobody knows whether the issue speaks of it: it is neither closed nor written over.
    const issue: DriftIssue = plan.leftOut.length > 0 ? { action: 'none' } : await keepDriftIssue(token ? clientWith(token) : client, asDeclared ? undefined : client.redacted(planText(plan)));
    const text = options.json ? JSON.stringify({ ...planJson(plan), issue }, null, 2) : planText(plan, paintFor(terminal));
    terminal.out(`${client.redacted(text)}\n`);
    if (plan.leftOut.length > 0) terminal.err('With --only the issue is left as it is.\n');
    if (issue.url !== undefined) terminal.err(`Issue ${issue.action}: ${issue.url}\n`);
    return asDeclared ? 0 : 2;
  } finally {
    end();
  }
}
