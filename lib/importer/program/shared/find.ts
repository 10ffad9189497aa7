import { ActionModel } from '../../../actions/inside';
import { RunStepModel, StepModel, UsesStepModel, WorkflowModel } from '../../../workflows/inside';

/** Steps in a row that stand in several places, the same in each. */
export interface SharedSteps {
  /** Those of the first place. */
  readonly steps: readonly (RunStepModel | UsesStepModel)[];
  /** Where they stand: the file, the job, and the first of the steps. */
  readonly places: readonly { readonly file: string; readonly job?: string; readonly first: StepModel }[];
}

/** Fewer are no sequence that anybody would give a name. */
const LEAST = 3;

/** Longer ones are found in pieces. */
const LONGEST = 20;

/** A job or a composite action. */
interface Owner {
  readonly file: string;
  readonly job?: string;
  readonly steps: readonly StepModel[];
  /** Of each step a number: the same for those that say the same; below zero for one that no function can make. */
  readonly kinds: readonly number[];
  /** Of each step the ids that it names, and last those that the owner names itself. */
  readonly named: readonly ReadonlySet<string>[];
}

interface Run {
  readonly owner: Owner;
  readonly start: number;
}

/** Finds them over all files, those that save the most first. */
export function sharedSteps({ workflows, actions }: { readonly workflows: readonly WorkflowModel[]; readonly actions: readonly ActionModel[] }): SharedSteps[] {
  const kinds = new Map<string, number>();
  const owners = [
    ...actions.map(({ file, steps, outputs }) => ownerOf({ file }, steps, outputs, kinds)),
    ...workflows.flatMap(({ file, jobs }) => jobs.flatMap((job) => (job.kind === 'steps' ? [ownerOf({ file, job: job.id }, job.steps, [job.outputs, job.environment], kinds)] : []))),
  ];
  const found = [...repeated(owners)].map(({ runs, length }) => ({ runs, length, saved: (runs.length - 1) * length }));
  found.sort((a, b) => b.saved - a.saved || b.length - a.length);
  const taken = new Set<StepModel>();
  return found.flatMap(({ runs, length }) => {
    const free: Run[] = [];
    const within = new Set<StepModel>();
    for (const run of runs) {
      const steps = run.owner.steps.slice(run.start, run.start + length);
      if (steps.some((step) => taken.has(step) || within.has(step)) || isNamedOutside(run, length)) continue;
      free.push(run);
      for (const step of steps) within.add(step);
    }
    if (free.length < 2) return [];
    for (const step of within) taken.add(step);
    const [{ owner, start }] = free;
    return [{
      steps: owner.steps.slice(start, start + length) as (RunStepModel | UsesStepModel)[],
      places: free.map((run) => ({ file: run.owner.file, job: run.owner.job, first: run.owner.steps[run.start] })),
    }];
  });
}

/** Sequences that stand somewhere twice, by their length: what is longer begins like one that is shorter. */
function* repeated(owners: readonly Owner[]): Generator<{ readonly runs: readonly Run[]; readonly length: number }> {
  let runs: readonly Run[] = owners.flatMap((owner) => owner.kinds.map((_, start) => ({ owner, start })));
  for (let length = LEAST; length <= LONGEST && runs.length > 0; length++) {
    const groups = new Map<string, Run[]>();
    for (const run of runs) {
      const { owner, start } = run;
      const row = owner.kinds.slice(start, start + length);
      if (row.length < length || row.some((kind) => kind < 0)) continue;
      const group = groups.get(row.join());
      if (group) group.push(run);
      else groups.set(row.join(), [run]);
    }
    const several = [...groups.values()].filter((group) => group.length > 1);
    for (const group of several) yield { runs: group, length };
    runs = several.flat();
  }
}

function ownerOf(place: Pick<Owner, 'file' | 'job'>, steps: readonly StepModel[], rest: unknown, known: Map<string, number>): Owner {
  const kinds = steps.map((step) => {
    if (step.kind !== 'run' && step.kind !== 'uses' || step.background) return -1;
    const key = JSON.stringify(step, (name, value: unknown) => (NOT_SAID.has(name) ? undefined : value));
    return known.get(key) ?? (known.set(key, known.size), known.size - 1);
  });
  return { ...place, steps, kinds, named: [...steps, rest].map(namedIn) };
}

/** What does not stand in the file where the step does. */
const NOT_SAID: ReadonlySet<string> = new Set(['origin', 'label', 'effectiveShell', 'byDefault', '_known']);

/** Stands for any id. */
const ALL = '*';

/** The ids of steps that something names, in small letters. */
function namedIn(model: unknown): ReadonlySet<string> {
  const text = JSON.stringify(model, (name, value: unknown) => (name === 'origin' || name === '_known' ? undefined : value)) ?? '';
  const ids = [...text.matchAll(/\bsteps\b(?!":)\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])?/gi)].map(([, plain, quoted]) => (plain ?? quoted ?? ALL).toLowerCase());
  return new Set(ids);
}

/** Whether something around a run names one of its steps, which a function keeps for itself. */
function isNamedOutside({ owner, start }: Run, length: number): boolean {
  const ids = owner.steps.slice(start, start + length).flatMap(({ id }) => id?.toLowerCase() ?? []);
  if (ids.length === 0) return false;
  return owner.named.some((named, i) => (i < start || i >= start + length) && (named.has(ALL) || ids.some((id) => named.has(id))));
}
