import { evaluateExpression, expressionText, parseExpression, walk } from '../../expressions/inside';
import { BaseJob, Job } from '../../workflows/inside';

/** How a job may end. */
export type GateRule = 'must-succeed' | 'may-skip' | 'advisory';

/** A job that a gate looks at. @internal */
export interface Guarded {
  readonly job: BaseJob;
  readonly rule: GateRule;
}

type Needs = ReadonlyMap<BaseJob, readonly BaseJob[]>;

/** What a gate was asked to look at; undefined for its own idea. @internal */
export interface GateWishes {
  readonly guards?: readonly BaseJob[];
  readonly maySkip?: readonly BaseJob[];
  readonly advisory?: readonly BaseJob[];
}

/**
 * The jobs that a gate looks at, in the order of the file. A job that was skipped tells nothing about the one that it waited for, so that one is looked at
 * too.
 */
export function guardedJobs(gate: BaseJob, { guards, maySkip, advisory = [] }: GateWishes, needs: Needs): Guarded[] {
  const all = [...needs.keys()].filter((job) => job !== gate);
  const wanted = guards
    ? upstream([...guards, ...(maySkip ?? []), ...gate._needs.map(({ job }) => job)], needs)
    : new Set(all.filter((job) => !job._watch && !upstream([job], needs).has(gate)));
  const skippable = mayBeSkipped(maySkip ?? all.filter((job) => runs(job) === 'sometimes'), needs);
  const rule = (job: BaseJob): GateRule => (advisory.includes(job) || failsInSilence(job) ? 'advisory' : skippable.has(job) ? 'may-skip' : 'must-succeed');
  return all.filter((job) => wanted.has(job) || advisory.includes(job)).map((job) => ({ job, rule: rule(job) }));
}

/** To those that wait for it, a job that may fail has always succeeded. */
function failsInSilence(job: BaseJob): boolean {
  return job instanceof Job && job._props.continueOnError === true;
}

/** What the condition of a job says by itself: it runs whatever happened before, when all went well before, or nobody knows. */
function runs(job: BaseJob): 'always' | 'after-success' | 'sometimes' {
  const { condition } = job._base;
  if (condition === undefined) return 'after-success';
  const text = expressionText(condition, () => 'github');
  const parsed = parseExpression(text);
  if (!parsed.ok) return 'sometimes';
  let constant = true;
  walk(parsed.root, ({ kind }) => { constant &&= kind !== 'context'; });
  const holds = (well: boolean) => Boolean(evaluateExpression(text, {}, { success: () => well, failure: () => !well, always: () => true, cancelled: () => false }));
  try {
    return !constant || !holds(true) ? 'sometimes' : holds(false) ? 'always' : 'after-success';
  } catch {
    return 'sometimes';
  }
}

/** These jobs, and those that are skipped with them because they wait for one. */
function mayBeSkipped(free: readonly BaseJob[], needs: Needs): ReadonlySet<BaseJob> {
  const found = new Set(free);
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const [job, waitsFor] of needs) if (runs(job) !== 'always' && waitsFor.some((one) => found.has(one))) found.add(job);
  }
  return found;
}

/** The jobs and all that they wait for. */
function upstream(jobs: readonly BaseJob[], needs: Needs): Set<BaseJob> {
  const found = new Set<BaseJob>();
  const open = [...jobs];
  for (let job = open.pop(); job; job = open.pop()) {
    if (found.has(job)) continue;
    found.add(job);
    open.push(...(needs.get(job) ?? []));
  }
  return found;
}
