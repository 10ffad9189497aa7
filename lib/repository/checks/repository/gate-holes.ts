import { conditionIn, pathsIn } from './condition-in-run';
import { mergeQueues } from './merge-queue';
import { ON_THE_WAY } from './on-the-way';
import { shareBranch } from './protected-branches';
import { RequiredJob } from './required';
import { runsAfterFailure } from './skipping';
import { DeliveryModel, Located } from '../../../checks/inside';
import { JobModel, WorkflowModel, jobsOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';
import { entryOf } from '../../required-checks/ways';

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
  if (events.length === 0 || guarded.length === 0 || !events.every((event) => guarded.every((job) => isSkipped(job, workflow, event)))) return undefined;
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
  const job = guarded.find((one) => pathsIn(one)?.includes('github.event.pull_request.draft'));
  return job && {
    why: `the job '${job.id}' asks whether the pull request is a draft, and nothing starts the workflow '${entry.id}' again when it no longer is one: the gate still says what it said about the draft`,
    fix: 'Add the type: Trigger.pullRequest({ types: [PullRequestActivity.OPENED, PullRequestActivity.SYNCHRONIZE, PullRequestActivity.REOPENED, PullRequestActivity.READY_FOR_REVIEW] }).',
    at: [{ origin: job.origin, note: 'asks for drafts' }],
  };
}

/** Certainly: by its own condition, or with one that it waits for. */
function isSkipped(job: JobModel, workflow: WorkflowModel, event: string, seen: ReadonlySet<JobModel> = new Set()): boolean {
  if (seen.has(job)) return false;
  if (conditionIn(job, event) === 'never') return true;
  if (runsAfterFailure(job)) return false;
  return job.needs.some((need) => {
    const before = jobsOf(workflow).get(need.job.toLowerCase());
    return before !== undefined && isSkipped(before, workflow, event, new Set([...seen, job]));
  });
}
