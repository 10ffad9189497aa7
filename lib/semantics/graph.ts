import { holdsIn } from './condition';
import { Given, outlookOf } from './outlook';
import { Candidate, SoFar, Truth, parseExpression, pathOf, splitText } from '../expressions/inside';
import { JobModel, StepsJobModel, WorkflowModel, flatSteps, jobsOf } from '../workflows/inside';

/** What becomes of a job in the runs of an event. */
export interface Fate {
  readonly job: JobModel;
  readonly runs: Truth;
  /** Whether it would run if nothing that it waits for had been skipped. */
  readonly withoutSkips: Truth;
  /** What it waits for itself. */
  readonly needs: readonly Fate[];
  /** All that it waits for, near and far. */
  readonly ancestors: readonly Fate[];
}

/**
 * What becomes of the jobs of a workflow in the runs of an event that nobody cancels, by id in lower case. The status functions in the condition of a job look at all that it waits for, near and far: one that
 * was skipped is no success.
 *
 * @see https://github.com/actions/runner/issues/2205
 */
export function fatesOf(workflow: WorkflowModel, given: Given): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  const open = new Set<JobModel>();
  const fateOf = (job: JobModel): Fate | undefined => {
    const key = job.id.toLowerCase();
    const before = fates.get(key);
    // Jobs that wait for each other are refused elsewhere.
    if (before || open.has(job)) return before;
    open.add(job);
    const needs = job.needs.flatMap((need) => jobsOf(workflow).get(need.job.toLowerCase()) ?? []).flatMap((need) => fateOf(need) ?? []);
    const ancestors = [...new Set(needs.flatMap((need) => [need, ...need.ancestors]))];
    const values = (path: string) => resultOf(path, needs) ?? outputOf(path, needs, given) ?? given.values?.(path);
    const runsAfter = (soFar: readonly SoFar[]) => holdsIn(job.condition, outlookOf({ ...given, soFar, values }));
    const fate = { job, needs, ancestors, runs: runsAfter(statesAfter(ancestors)), withoutSkips: runsAfter(['well', 'failed']) };
    fates.set(key, fate);
    return fate;
  };
  workflow.jobs.forEach(fateOf);
  return fates;
}

/** How it may have gone when all that a job waits for is over, in a run that nobody cancels. Without anything to wait for, all is well. */
function statesAfter(ancestors: readonly Fate[]): readonly SoFar[] {
  const states: SoFar[] = [];
  if (ancestors.every(({ runs }) => runs !== 'never')) states.push('well');
  if (ancestors.some(({ job, runs }) => runs !== 'never' && !(job.kind === 'steps' && job.continueOnError === true))) states.push('failed');
  if (ancestors.some(({ runs }) => runs !== 'always')) states.push('skipped');
  return states;
}

/** `needs.<id>.result` of what is skipped for sure, or runs for sure. */
function resultOf(path: string, needs: readonly Fate[]): readonly Candidate[] | undefined {
  const [, id] = /^needs\.([^.]+)\.result$/.exec(path) ?? [];
  const need = id === undefined ? undefined : needs.find(({ job }) => job.id.toLowerCase() === id);
  if (!need) return undefined;
  if (need.runs === 'never') return ['skipped'];
  return need.runs === 'always' ? ['success', 'failure', 'cancelled'] : ['success', 'failure', 'cancelled', 'skipped'];
}

/** `needs.<id>.outputs.<name>`, where it is empty for sure: nothing runs that would write it. */
function outputOf(path: string, needs: readonly Fate[], given: Given): readonly Candidate[] | undefined {
  const [, id, name] = /^needs\.([^.]+)\.outputs\.([^.]+)$/.exec(path) ?? [];
  const need = id === undefined ? undefined : needs.find(({ job }) => job.id.toLowerCase() === id);
  if (!need) return undefined;
  if (need.runs === 'never') return [''];
  return need.job.kind === 'steps' && isOfSkippedStep(need.job, name, given) ? [''] : undefined;
}

/** Whether an output of a job is that of a step to which no run of the event comes. */
function isOfSkippedStep(job: StepsJobModel, wanted: string, given: Given): boolean {
  const [, text = ''] = Object.entries(job.outputs).find(([name]) => name.toLowerCase() === wanted) ?? [];
  const [part, ...more] = splitText(text);
  const parsed = part?.kind === 'raw' && more.length === 0 ? parseExpression(part.text) : undefined;
  const [, id] = /^steps\.([^.]+)\.outputs\.[^.]+$/.exec((parsed?.ok ? pathOf(parsed.root) : undefined) ?? '') ?? [];
  const step = id === undefined ? undefined : flatSteps(job.steps).find((one) => one.id?.toLowerCase() === id);
  return step !== undefined && 'condition' in step && holdsIn(step.condition, outlookOf(given)) === 'never';
}
