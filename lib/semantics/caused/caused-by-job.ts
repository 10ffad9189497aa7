import { causedByCalls, causedByScript, mayCause } from './by-scripts';
import { ActionModel, CausedEvent, UnfoldedStep, causedByAction, saidOutside, unfoldedSteps } from '../../actions/inside';
import { holdsJobToken } from '../../expressions/inside';
import { Scalar, StepsJobModel, UsesStepModel, WorkflowModel, actionOf, lendsToken } from '../../workflows/inside';

/** An event that a step causes. */
export interface Caused extends CausedEvent {
  readonly by: UnfoldedStep;
  /** Whether it does so with the token of the job, which starts no other workflow but by a dispatch. */
  readonly ownToken: boolean;
  /** Where it takes the token from. */
  readonly from: 'checkout' | 'variable' | 'input';
}

const NONE: readonly Caused[] = [];

/** The events that the steps of a job cause, and with whose token. */
export function causedByJob(job: StepsJobModel, workflow: WorkflowModel, actions: readonly ActionModel[]): readonly Caused[] {
  if (job.steps.every((step) => step.kind === 'run' && !mayCause(step.script))) return NONE;
  const found: Caused[] = [];
  // Whose token lies in the workspace: that of the last checkout.
  let lent = false;
  for (const by of unfoldedSteps(job.steps, actions)) {
    const { step } = by;
    if (step.kind !== 'run' && step.kind !== 'uses') continue;
    const variable = (name: string) => variableOf(name, by, job, workflow);
    const add = (events: readonly CausedEvent[], ownToken: boolean, from: Caused['from']) => found.push(...events.map((event) => ({ ...event, by, ownToken, from })));
    if (step.kind === 'run') {
      const { byGit, byVariable } = causedByScript(step.script, step.effectiveShell);
      if (byGit.length > 0) add(byGit, pushesWithOwnToken(step.script, lent, variable), 'checkout');
      if (byVariable.length > 0) add(byVariable, isOwn(variable('GH_TOKEN') ?? variable('GITHUB_TOKEN')), 'variable');
    } else if (actionOf(step) === 'actions/checkout') {
      lent = lendsToken({ ...step, inputs: outside(step, by) });
    } else if (actionOf(step) === 'actions/github-script') {
      add(causedByCalls(String(step.inputs.script ?? '')), isOwn(saidOutside(step.inputs['github-token'], by.uses) ?? '${{ github.token }}'), 'input');
    } else {
      const { events, token } = causedByAction(by, variable) ?? { events: [], token: undefined };
      add(events, token === 'checkout' ? lent : isOwn(token), token === 'checkout' ? 'checkout' : 'input');
    }
  }
  return found;
}

function isOwn(token: Scalar | undefined): boolean {
  return token !== undefined && holdsJobToken(String(token));
}

function outside({ inputs }: UsesStepModel, { uses }: UnfoldedStep): UsesStepModel['inputs'] {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, saidOutside(value, uses) ?? '']));
}

/** What a variable holds for a step: nearest first. */
function variableOf(name: string, { step, uses }: UnfoldedStep, job: StepsJobModel, workflow: WorkflowModel): Scalar | undefined {
  const own = 'env' in step ? saidOutside(step.env[name], uses) : undefined;
  const around = [...uses].reverse().map((use, i) => saidOutside(use.step.env[name], uses.slice(0, uses.length - 1 - i)));
  return [own, ...around, job.env[name], workflow.env[name]].find((value) => value !== undefined);
}

/** By the address of a remote that names the token, else by what the checkout left behind. */
function pushesWithOwnToken(script: string, lent: boolean, variable: (name: string) => Scalar | undefined): boolean {
  const [, name] = /:\/\/[^\s@]*\$\{?(\w+)\}?@/.exec(script) ?? [];
  if (name !== undefined) return isOwn(variable(name)) && /\bGITHUB_REPOSITORY\b/.test(script);
  return lent && !/:\/\/|\bgit@|\bgit\s+remote\s/.test(script);
}
