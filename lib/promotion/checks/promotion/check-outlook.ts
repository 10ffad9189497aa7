import { JobStart, examplesOf, recordStarts, startsOfJob } from './released-refs';
import { DeliveryModel } from '../../../checks/inside';
import { holdsIn, mayRun, outlookOf } from '../../../semantics/inside';
import { DeclaredWorkflows, JobModel, WorkflowModel } from '../../../workflows/inside';
import { GateJobModel, PromotionPipelineModel } from '../../model';

/** Whether a job reports for the commit of a release: whenever there is one, sometimes, or never. */
export interface CheckOutlook {
  readonly runs: 'always' | 'sometimes' | 'never';
  readonly why: string;
}

/** The best that is known of the checks that a gate asks for. */
export function checkOutlook({ workflow: file, job: id, unknown }: GateJobModel, pipeline: PromotionPipelineModel, model: DeliveryModel): CheckOutlook {
  if (unknown !== undefined) return { runs: 'never', why: `the names of its checks are not known: ${unknown}` };
  if (isOwn(file, pipeline)) return { runs: 'never', why: 'it belongs to the pipeline itself, and runs when the gate is open' };
  const workflow = DeclaredWorkflows.of(model).find((one) => one.file === file)!;
  const job = workflow.jobs.find((one) => one.id === id)!;
  const released = releasedBy(pipeline, model);
  const outlooks = startsOfJob(job, workflow, pipeline.defaultBranch, model).map((start) => outlookOn(start, released));
  return outlooks.find(({ runs }) => runs === 'always') ?? outlooks.find(({ runs }) => runs === 'sometimes') ?? outlooks[0];
}

/** What records the release: its runs, and the refs that they have. */
interface Released {
  readonly entries: ReadonlySet<WorkflowModel>;
  readonly refs: readonly string[];
}

function releasedBy(pipeline: PromotionPipelineModel, model: DeliveryModel): Released {
  const starts = recordStarts(pipeline, model);
  return { entries: new Set(starts.map(({ entry }) => entry)), refs: [...new Set([`refs/heads/${pipeline.defaultBranch}`, ...starts.flatMap(examplesOf)])] };
}

function isOwn(file: string, { workflows, rollbackWorkflow, stages }: PromotionPipelineModel): boolean {
  return [...workflows.map((one) => one.file), rollbackWorkflow, ...stages.map(({ workflow }) => workflow)].includes(file);
}

function outlookOn(way: JobStart, released: Released): CheckOutlook {
  const { entry, trigger: { event, filters }, conditions } = way;
  if (/^pull_request/.test(event)) return { runs: 'never', why: `'${event}' starts the workflow '${entry.id}', whose checks are those of the pull request: the commit on the branch is another one` };
  const refs = event === 'push' ? released.refs.filter((ref) => (way.start.exact ? way.start.ref === ref : way.start.takes(ref))) : [way.start.exact ? way.start.ref : undefined];
  if (event === 'push' && refs.length === 0) return { runs: 'sometimes', why: `the workflow '${entry.id}' is started by pushes to ${way.start.ref}, and releases are made of ${released.refs.join(', ')}` };
  if (!refs.some((ref) => mayRun(conditions, { event, ref }))) return { runs: 'never', why: `its condition does not hold for '${event}'${refs[0] === undefined ? '' : ` of ${refs.join(' or ')}`}` };
  // What a merge queue tests is the commit that the branch gets.
  if (event === 'merge_group') return { runs: 'always', why: '' };
  if (event !== 'push') return { runs: 'sometimes', why: `'${event}' starts the workflow '${entry.id}', for the commit that the branch has then` };
  const paths = released.entries.has(entry) ? undefined : ['paths', 'paths-ignore'].find((key) => filters[key] !== undefined);
  if (paths !== undefined) return { runs: 'sometimes', why: `the workflow '${entry.id}' has a filter '${paths}', and a commit that changes other files does not start it` };
  const always = refs.some((ref) => conditions.every((condition) => holdsIn(condition, outlookOf({ event, ref, soFar: ['well'] })) === 'always'));
  return always ? { runs: 'always', why: '' } : { runs: 'sometimes', why: 'its condition may keep it from running, and what was skipped has looked at nothing' };
}

/** The job, for a place to point at. */
export function jobOf({ workflow, job }: GateJobModel, model: DeliveryModel): JobModel | undefined {
  return DeclaredWorkflows.of(model).find(({ file }) => file === workflow)?.jobs.find(({ id }) => id === job);
}
