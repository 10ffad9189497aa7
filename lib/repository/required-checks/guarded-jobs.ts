import { ANY_RUN, SoFar } from '../../expressions/inside';
import { holdsIn } from '../../semantics/inside';
import { GraphJob } from '../../workflows/inside';

/** How a job may end. */
export type GateRule = 'must-succeed' | 'may-skip' | 'advisory';

/** A job that a gate looks at, by its id. @internal */
export interface Guarded {
  readonly job: string;
  readonly rule: GateRule;
}

/** What a gate was asked to look at, by the ids of the jobs; undefined for its own idea. @internal */
export interface GateWishes {
  readonly gate: string;
  /** Of the workflow, in the order of their declaration, this one among them. */
  readonly gates: readonly string[];
  /** What it was told to wait for. */
  readonly needs: readonly string[];
  readonly guards?: readonly string[];
  readonly maySkip?: readonly string[];
  readonly advisory: readonly string[];
}

/**
 * The jobs that a gate looks at, in the order of the file. A job that was skipped tells nothing about the one that it waited for, so that one is looked at
 * too.
 */
export function guardedJobs({ gate, gates, needs, guards, maySkip, advisory }: GateWishes, graph: readonly GraphJob[]): Guarded[] {
  // What a later gate will look at is not known when the file of this one is made.
  const later = gates.slice(gates.indexOf(gate) + 1);
  const jobs = graph.map((job) => (later.includes(job.id) ? { ...job, needs: [] } : job));
  const others = jobs.filter(({ id }) => id !== gate);
  const wanted = guards
    ? upstream([...guards, ...(maySkip ?? []), ...needs], jobs)
    : new Set(others.flatMap(({ id }) => (gates.includes(id) || upstream([id], jobs).has(gate) ? [] : [id])));
  const skippable = mayBeSkipped(maySkip ?? others.flatMap((job) => (runs(job) === 'sometimes' ? [job.id] : [])), jobs);
  const rule = ({ id, continueOnError }: GraphJob): GateRule =>
    // To those that wait for it, a job that may fail has always succeeded.
    (advisory.includes(id) || continueOnError === true ? 'advisory' : skippable.has(id) ? 'may-skip' : 'must-succeed');
  return others.filter(({ id }) => wanted.has(id) || advisory.includes(id)).map((job) => ({ job: job.id, rule: rule(job) }));
}

/** What the condition of a job says by itself: it runs whatever happened before, when all went well before, or nobody knows. */
function runs({ condition }: GraphJob): 'always' | 'after-success' | 'sometimes' {
  const after = (soFar: readonly SoFar[]) => holdsIn(condition, { ...ANY_RUN, soFar });
  if (after(['well']) !== 'always') return 'sometimes';
  return after(['failed', 'skipped']) === 'always' ? 'always' : 'after-success';
}

/** These jobs, and those that are skipped with them because they wait for one. */
function mayBeSkipped(free: readonly string[], jobs: readonly GraphJob[]): ReadonlySet<string> {
  const found = new Set(free);
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const job of jobs) if (runs(job) !== 'always' && job.needs.some((need) => found.has(need.job))) found.add(job.id);
  }
  return found;
}

/** The jobs and all that they wait for. */
function upstream(ids: readonly string[], jobs: readonly GraphJob[]): Set<string> {
  const needs = new Map(jobs.map((job) => [job.id, job.needs]));
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(needs.get(id) ?? []).map(({ job }) => job));
  }
  return found;
}
