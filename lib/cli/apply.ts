import { Command } from 'commander';
import { Options, TOKEN_HELP, withOptions } from './options';
import { paintFor } from './paint';
import { progressOn } from './progress';
import { openSession } from './session';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { Applied, GithubClient, Plan, applyPlan, changesOf, makePlan, planJson, planText, refusalText, titleOf } from '../apply/inside';

interface ApplyOptions extends Options {
  readonly yes?: boolean;
}

/** `slipway apply`: shows the plan, asks, writes, reads back. */
export function applyCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withOptions(new Command('apply'))
    .description('Show the plan, ask, make the repository as declared, and read back what GitHub took.')
    .option('--yes', 'do not ask')
    .addHelpText('after', `\nExit code: 0 everything is as declared, 1 failure. Secrets and variables that people have to set are listed and are no failure. Nothing is applied while something is declared of the repository that is not so.\n${TOKEN_HELP}`)
    .action(async (options: ApplyOptions) => exit(await apply(options, terminal)));
}

async function apply(options: ApplyOptions, terminal: Terminal): Promise<number> {
  if (!options.yes && (!terminal.isInteractive || options.json)) throw new UsageError('There is nobody to ask whether the plan shall be applied. Look at it with slipway plan, then run slipway apply --yes.');
  const { desired, client, end } = openSession(options, terminal);
  try {
    const plan = await makePlan(client, desired, options.prune === true, options.only);
    if (!options.json) terminal.out(`${client.redacted(planText(plan, paintFor(terminal)))}\n`);
    const refusal = refusalText(plan.contradictions);
    if (refusal !== undefined) return refused(plan, refusal, client, options, terminal);
    if (changesOf(plan).length > 0 && !options.yes && !await isWanted(plan, terminal)) {
      terminal.err('Nothing was changed.\n');
      return 1;
    }
    const applied = await applyPlan(client, plan, progressOn(terminal));
    return report(plan, applied, client, options, terminal);
  } finally {
    end();
  }
}

/** Whoever is sure of the changes may be wrong about where they go. */
function refused(plan: Plan, why: string, client: GithubClient, { json }: ApplyOptions, terminal: Terminal): number {
  if (json) terminal.out(`${client.redacted(JSON.stringify(planJson(plan), null, 2))}\n`);
  terminal.err(`${paintFor(terminal).removed(why)}\n`);
  return 1;
}

async function isWanted(plan: Plan, terminal: Terminal): Promise<boolean> {
  const changes = changesOf(plan);
  const deleted = changes.filter(({ action }) => action === 'delete').map(titleOf);
  const loss = deleted.length > 0 ? ` This deletes ${deleted.join(', ')}, with everything in it, secrets included.` : '';
  const answer = await terminal.ask(`\nApply ${changes.length === 1 ? 'this change' : `these ${changes.length} changes`} to ${plan.repository}?${loss} [y/N] `);
  return /^y(es)?$/i.test(answer.trim());
}

function report(plan: Plan, applied: Applied, client: GithubClient, { json }: ApplyOptions, terminal: Terminal): number {
  const { done, failed, left, stopped } = applied;
  if (json) {
    const named = (changes: Applied['done']) => changes.map(({ kind, name, action }) => ({ kind, name, action }));
    const result = { done: named(done), failed: failed.map(({ change, message }) => ({ kind: change.kind, name: change.name, action: change.action, message })), left: named(left), stopped };
    terminal.out(`${client.redacted(JSON.stringify({ ...planJson(plan), applied: result }, null, 2))}\n`);
  } else {
    for (const { message } of failed) terminal.err(`${paintFor(terminal).removed(client.redacted(message))}\n`);
    if (left.length > 0) terminal.err(`Not done: ${left.map(titleOf).join(', ')}. Run the command again: it goes on from there.\n`);
    if (done.length > 0 || failed.length > 0) terminal.out(`${plan.repository}: ${done.length} of ${done.length + failed.length + left.length} applied and read back${stopped ? '; stopped' : ''}.\n`);
  }
  return failed.length > 0 || left.length > 0 ? 1 : 0;
}
