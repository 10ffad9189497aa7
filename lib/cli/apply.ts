import { Command } from 'commander';
import { Options, TOKEN_HELP, VERSION, withOptions } from './options';
import { paintFor } from './paint';
import { originOf } from './plan';
import { progressOn } from './progress';
import { Session, findDocument, openSession, sessionOf } from './session';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { Applied, Contradicted, GithubClient, Plan, PlanFile, applyPlan, changesOf, documentDigest, expectSameNames, makePlan, planFileText, planJson, planText, readPlanFile, refusalText, reopenPlan, repositoryOf, titleOf } from '../apply/inside';
import { printable } from '../core/inside';

interface ApplyOptions extends Options {
  readonly yes?: boolean;
}

const EXAMPLES = `
Examples:
  slipway apply                                 show the plan, ask, and do it
  slipway apply --only environment:production   nothing but this
  slipway plan --out plan.json && slipway apply plan.json --yes
                                                exactly what was looked at, without being asked: for a job
`;

/** `slipway apply`: shows the plan, asks, writes, reads back. */
export function applyCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withOptions(new Command('apply'))
    .description('Show the plan, ask, make the repository as declared, and read back what GitHub took.')
    .argument('[plan]', 'the file of a plan (slipway plan --out <file>): what it says is done, and nothing else')
    .option('--yes', 'do not ask')
    .addHelpText('after', `${EXAMPLES}\nExit codes: 0 everything is as declared, 1 failure. Secrets and variables that people have to set are listed and are no failure. Nothing is applied while something is declared of the repository that is not so.\n${TOKEN_HELP}`)
    .action(async (file: string | undefined, options: ApplyOptions) => exit(await apply(file, options, terminal)));
}

async function apply(file: string | undefined, options: ApplyOptions, terminal: Terminal): Promise<number> {
  if (!options.yes && (!terminal.isInteractive || options.json)) throw new UsageError('There is nobody to ask whether the plan shall be applied. Look at it with slipway plan, then run slipway apply --yes.');
  const stored = file === undefined ? undefined : storedPlan(file, options, terminal);
  const session = stored ? sessionOf(repositoryOf(stored), options, terminal) : openSession(options, terminal);
  const { client, end } = session;
  try {
    const plan = stored ? await plannedThen(client, stored, file!) : await plannedNow(session, options);
    if (!options.json) terminal.out(`${client.redacted(planText(plan, paintFor(terminal)))}\n`);
    const refusal = refusalText(plan.contradictions);
    if (refusal !== undefined) return refused(plan, refusal, client, options, terminal);
    if (changesOf(plan).length > 0 && !options.yes && !await isWanted(plan, terminal)) {
      terminal.err('Nothing was changed.\n');
      return 1;
    }
    return await appliedNow(plan, client, options, terminal);
  } finally {
    end();
  }
}

async function appliedNow(plan: Plan, client: GithubClient, options: ApplyOptions, terminal: Terminal): Promise<number> {
  try {
    return report(plan, await applyPlan(client, plan, progressOn(terminal)), client, options, terminal);
  } catch (error) {
    // It was so when the plan was made.
    if (error instanceof Contradicted) return refused({ ...plan, contradictions: error.contradictions }, client.redacted(printable(error.message, 2_000)), client, options, terminal);
    throw error;
  }
}

/** Whoever is sure of the changes may be wrong about where they go. */
function refused(plan: Plan, why: string, client: GithubClient, { json }: ApplyOptions, terminal: Terminal): number {
  if (json) terminal.out(`${client.redacted(JSON.stringify(planJson(plan), null, 2))}\n`);
  terminal.err(`${paintFor(terminal).removed(why)}\n`);
  return 1;
}

/** Through the same text as with a file: what is applied is what a file would say. */
async function plannedNow(session: Session, options: ApplyOptions): Promise<Plan> {
  const { client, desired } = session;
  const name = 'the plan';
  return reopenPlan(client, readPlanFile(planFileText(await makePlan(client, desired, options.prune ?? false, options.only), originOf(session, options)), name, VERSION), name);
}

/** What the file cannot vouch for is asked again: whom its names mean. */
async function plannedThen(client: GithubClient, stored: PlanFile, file: string): Promise<Plan> {
  const plan = await reopenPlan(client, stored, file);
  await expectSameNames(client, stored, file);
  return plan;
}

function storedPlan(file: string, options: ApplyOptions, terminal: Terminal): PlanFile {
  const text = terminal.read(file);
  if (text === undefined) throw new UsageError(`There is no '${printable(file)}'. Make a plan: slipway plan --out ${printable(file)}.`);
  if (options.only !== undefined) throw new UsageError('What is looked at stands in the plan: say --only where it is made, slipway plan --only <kind> --out <file>.');
  if (options.prune !== undefined) throw new UsageError('What is pruned stands in the plan: say --prune where it is made, slipway plan --prune --out <file>.');
  const stored = readPlanFile(text, file, VERSION);
  const { repository: { owner, name }, document } = stored;
  if (options.repository !== undefined && options.repository.toLowerCase() !== `${owner}/${name}`.toLowerCase()) {
    throw new UsageError(`'${printable(file)}' is a plan for ${printable(`${owner}/${name}`)}, and --repository says ${printable(options.repository)}. Make a plan for that one.`);
  }
  const now = findDocument(options, terminal);
  if (now && documentDigest(now) !== document.digest) throw new UsageError(`'${printable(options.file)}' was changed since '${printable(file)}' was made of '${printable(document.file)}'. Plan again: slipway plan --out ${printable(file)}.`);
  return stored;
}

async function isWanted(plan: Plan, terminal: Terminal): Promise<boolean> {
  const changes = changesOf(plan);
  const deleted = changes.filter(({ action }) => action === 'delete').map(titleOf);
  const loss = deleted.length > 0 ? ` This deletes ${printable(deleted.join(', '))}, with everything in it, secrets included.` : '';
  const answer = await terminal.ask(`\nApply ${changes.length === 1 ? 'this change' : `these ${changes.length} changes`} to ${printable(plan.repository)}?${loss} [y/N] `);
  return /^y(es)?$/i.test(answer.trim());
}

function report(plan: Plan, applied: Applied, client: GithubClient, { json }: ApplyOptions, terminal: Terminal): number {
  const { done, failed, left, stopped, notes } = applied;
  if (json) {
    const named = (changes: Applied['left']) => changes.map(({ kind, name, action, because }) => ({ kind, name, action, ...(because === undefined ? {} : { because }) }));
    const result = { done: named(done), failed: failed.map(({ change, message }) => ({ kind: change.kind, name: change.name, action: change.action, message })), left: named(left), stopped, notes };
    terminal.out(`${client.redacted(JSON.stringify({ ...planJson(plan), applied: result }, null, 2))}\n`);
  } else {
    for (const note of notes) terminal.err(`${client.redacted(note)}\n`);
    for (const { message } of failed) terminal.err(`${paintFor(terminal).removed(client.redacted(message))}\n`);
    if (left.length > 0) terminal.err(`${leftText(left)}\n`);
    if (done.length > 0 || failed.length > 0) terminal.out(`${printable(plan.repository)}: ${done.length} of ${done.length + failed.length + left.length} applied and read back${stopped ? '; stopped' : ''}.\n`);
  }
  return failed.length > 0 || left.length > 0 ? 1 : 0;
}

function leftText(left: Applied['left']): string {
  const said = left.map((change) => `${printable(titleOf(change))}${change.because === undefined ? '' : ` (${printable(change.because)})`}`);
  return `Not done: ${said.join(', ')}. Run the command again: it goes on from there.`;
}
