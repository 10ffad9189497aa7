import { holdsIn } from '../condition';
import { outlookIn } from './group-outlook';
import { groupOf, Group } from './group-text';
import { OpenInput, Place } from './place';
import { ConcurrencyModel, InputModel, JobModel, Scalar, TriggerModel, WorkflowModel, calledBy, jobsOf } from '../../workflows/inside';
import { Known, UNKNOWN } from '../names/evaluated-text';
import { legsFor } from '../names/legs';
import { DEEPEST } from '../ways';

/** One leg of a job on the way to whoever asks for a group. */
export interface Hop {
  readonly workflow: WorkflowModel;
  readonly job: JobModel;
  readonly leg: number;
}

/** Whoever asks for a group in a run: a job in one of its legs, or a workflow that was started or called. */
export interface Claim {
  readonly group: Group;
  readonly concurrency: ConcurrencyModel;
  readonly root: WorkflowModel;
  readonly trigger: TriggerModel;
  /** Where it is written. */
  readonly workflow: WorkflowModel;
  /** Undefined: the workflow itself asks. */
  readonly job?: JobModel;
  /** From the workflow that the event started; of a job, it is the last one. */
  readonly trail: readonly Hop[];
  /** Whether something on the way has legs that are made when it runs, and all of them ask for this very group. */
  readonly many?: JobModel;
  /** Whether it may cancel what runs. */
  readonly cancels: boolean;
}

/** A run of a thousand calls says nothing that the first few did not say. */
const MOST = 1_000;

/** All who ask for a group in the runs of a trigger, by the legs of their jobs and through every call. */
export function claimsOf(root: WorkflowModel, trigger: TriggerModel, workflows: readonly WorkflowModel[]): readonly Claim[] {
  const claims: Claim[] = [];
  let visits = 0;
  const claim = (concurrency: ConcurrencyModel | undefined, place: Place, where: Pick<Claim, 'workflow' | 'job' | 'trail'>, open: readonly JobModel[]) => {
    if (!concurrency) return;
    const group = groupOf(concurrency.group, place);
    const many = open.find((job) => !group.key.includes(`${scopeOf(job)}:`));
    claims.push({ group, concurrency, root, trigger, ...where, many, cancels: cancels(concurrency, place) });
  };
  const enter = (workflow: WorkflowModel, inputs: Place['inputs'], trail: readonly Hop[], open: readonly JobModel[]) => {
    const scope = trail.map(({ job, leg }) => `${job.id}[${leg}]`).join('/');
    const around: Place = { root, trigger, event: trigger.event, inputs, scope };
    claim(workflow.concurrency, around, { workflow, trail }, open);
    for (const job of workflow.jobs) {
      const target = calledBy(job, workflows);
      if ((!job.concurrency && !target) || trail.length >= DEEPEST || holdsIn(job.condition, outlookIn({ ...around, job })) === 'never') continue;
      for (const { leg, index, made } of legsIn(job, inputs)) {
        if (++visits > MOST) return;
        const place: Place = { ...around, job, leg, scope: made ? `${scope}/${scopeOf(job)}` : scope };
        const [hops, opened] = [[...trail, { workflow, job, leg: index }], made ? [...open, job] : open];
        claim(job.concurrency, place, { workflow, job, trail: hops }, opened);
        if (target && job.kind === 'call') enter(target, passed(job.inputs, target, place), hops, opened);
      }
    }
  };
  enter(root, startedWith(trigger), [], []);
  return claims;
}

interface Legs {
  readonly index: number;
  readonly leg?: Place['leg'];
  /** How many there are, and of what, only the run knows. */
  readonly made?: boolean;
}

function legsIn(job: JobModel, inputs: Place['inputs']): readonly Legs[] {
  const known: Known = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, typeof value === 'object' ? UNKNOWN : value]));
  const legs = legsFor(JSON.stringify([job.concurrency?.group, job.kind === 'call' ? job.inputs : []]), job, known);
  return 'unknown' in legs ? [{ index: 0, made: true }] : legs.map(({ contexts }, index) => ({ index, leg: contexts }));
}

function scopeOf(job: JobModel): string {
  return `<${job.origin.path}>`.toLowerCase();
}

/** Whoever starts a run by hand chooses its inputs; of any other event there are none. */
function startedWith({ event, inputs = [] }: TriggerModel): Place['inputs'] {
  return event === 'workflow_dispatch' ? Object.fromEntries(inputs.map(({ name }) => [name, { open: `\0inputs.${name}\0`, bound: true }])) : {};
}

const EMPTY = { string: '', boolean: false, number: 0, choice: '', environment: '' };

function passed(given: Readonly<Record<string, Scalar>>, target: WorkflowModel, place: Place): Place['inputs'] {
  const declared = target.triggers.find(({ event }) => event === 'workflow_call')?.inputs ?? [];
  return Object.fromEntries(declared.map((input) => [input.name, passedValue(input, given[input.name], place)]));
}

function passedValue(input: InputModel, given: Scalar | undefined, place: Place): Scalar | OpenInput {
  const value = given ?? input.defaultValue ?? EMPTY[input.type];
  if (typeof value !== 'string' || !value.includes('${{')) return value;
  const { key, bound } = groupOf(value, place);
  return key.includes('\0') || input.type !== 'string' ? { open: `${key}`, bound } : key;
}

function cancels({ cancelInProgress = false }: ConcurrencyModel, place: Place): boolean {
  if (typeof cancelInProgress === 'boolean') return cancelInProgress;
  return holdsIn(cancelInProgress.replace(/^\$\{\{(.*)\}\}$/s, '$1'), { ...outlookIn(place), soFar: ['well'] }) !== 'never';
}

/** The jobs that are done before a job of the same workflow starts. */
export function isBefore(one: JobModel, other: JobModel, workflow: WorkflowModel, seen = new Set<JobModel>()): boolean {
  return other.needs.some((need) => {
    const before = jobsOf(workflow).get(need.job.toLowerCase());
    if (!before || seen.has(before)) return false;
    seen.add(before);
    return before === one || isBefore(one, before, workflow, seen);
  });
}
