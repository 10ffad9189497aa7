import { mergeQueues } from './merge-queue';
import { ON_THE_WAY } from './on-the-way';
import { shareBranch } from './protected-branches';
import { RequiredJob } from './required';
import { DeliveryModel, Located } from '../../../checks/inside';
import { entryOf, exampleRef, fatesOf, readCondition } from '../../../semantics/inside';
import { JobModel, WorkflowModel, jobsOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** How a change gets past a gate although what it looks at never ran. */
export interface GateHole {
  readonly why: string;
  readonly fix: string;
  readonly at: readonly Located[];
}

export function holeOf(gate: RequiredJob, model: DeliveryModel): GateHole | undefined {
  const { job, workflow, ways, owner } = gate;
  const ids = DeclaredRepository.of(model).gates.find((one) => one.workflow === workflow.file && one.job === job.id)?.guards ?? [];
  const guarded = ids.flatMap((id) => jobsOf(workflow).get(id.toLowerCase()) ?? []);
  const queued = mergeQueues(model).some(({ ruleset }) => shareBranch(ruleset, owner, model));
  for (const entry of new Set(ways.map((way) => entryOf(way, workflow)))) {
    const hole = idleGate(guarded, workflow, entry) ?? (queued ? undefined : drafts(guarded, entry));
    if (hole) return hole;
  }
  return undefined;
}

/** Where one event runs the jobs, the gate does its work: a pull request may leave them to the queue, and the queue to the pull request. */
function idleGate(guarded: readonly JobModel[], workflow: WorkflowModel, entry: WorkflowModel): GateHole | undefined {
  const events = entry.triggers.map(({ event }) => event).filter((event) => ON_THE_WAY.includes(event));
  if (events.length === 0 || guarded.length === 0 || !events.every((event) => areSkipped(guarded, workflow, event))) return undefined;
  return {
    why: `whatever it looks at is skipped before a merge, because no condition holds for ${events.map((event) => `'${event}'`).join(' or ')}`,
    fix: 'Let one of the jobs run for pull requests, or require another gate.',
    at: guarded.map(({ origin }) => ({ origin, note: 'skipped' })),
  };
}

/** A draft that becomes ready starts nothing by itself, and the checks that it has are those of the draft. */
function drafts(guarded: readonly JobModel[], entry: WorkflowModel): GateHole | undefined {
  const triggers = entry.triggers.filter(({ event }) => event === 'pull_request' || event === 'pull_request_target');
  if (triggers.length === 0 || triggers.some(({ types }) => types?.includes('ready_for_review'))) return undefined;
  const job = guarded.find((one) => readCondition(one.condition)?.paths.includes('github.event.pull_request.draft'));
  return job && {
    why: `the job '${job.id}' asks whether the pull request is a draft, and nothing starts the workflow '${entry.id}' again when it no longer is one: the gate still says what it said about the draft`,
    fix: 'Add the type: Trigger.pullRequest({ types: [PullRequestActivity.OPENED, PullRequestActivity.SYNCHRONIZE, PullRequestActivity.REOPENED, PullRequestActivity.READY_FOR_REVIEW] }).',
    at: [{ origin: job.origin, note: 'asks for drafts' }],
  };
}

/** Certainly: by their own conditions, or with something that they wait for. */
function areSkipped(jobs: readonly JobModel[], workflow: WorkflowModel, event: string): boolean {
  const fates = fatesOf(workflow, { event, ref: exampleRef(event) });
  return jobs.every(({ id }) => fates.get(id.toLowerCase())?.runs === 'never');
}
