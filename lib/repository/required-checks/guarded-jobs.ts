import { BaseJob } from '../../workflows';

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
  const soft = new Set(advisory);
  const free = maySkip ?? all.filter((job) => job._base.condition !== undefined);
  return all.filter((job) => wanted.has(job) || soft.has(job))
    .map((job) => ({ job, rule: soft.has(job) ? 'advisory' : meets(job, free, needs) ? 'may-skip' : 'must-succeed' }));
}

/** Whether the job or one that it waits for is among them. */
function meets(job: BaseJob, among: readonly BaseJob[], needs: Needs): boolean {
  const all = upstream([job], needs);
  return among.some((one) => all.has(one));
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
