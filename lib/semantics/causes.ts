import { isWritersOnly } from './events';
import { eventsByFile, waysTo, entryOf } from './ways';
import { NEW_COMMITS, TriggerModel, WorkflowModel } from '../workflows/inside';

/** The workflows after whose runs a trigger of `workflow_run` starts, and the names that no declared workflow has. */
export interface FollowedRuns {
  readonly workflows: readonly WorkflowModel[];
  readonly unknown: readonly string[];
}

export function upstreamOf({ filters }: TriggerModel, workflows: readonly WorkflowModel[]): FollowedRuns {
  const names = filters.workflows ?? [];
  return { workflows: workflows.filter(({ name }) => names.includes(name)), unknown: names.filter((wanted) => !workflows.some(({ name }) => name === wanted)) };
}

/** How strangers can start a workflow by an event. */
export interface OpenStart {
  readonly event: string;
  /** Of `workflow_run`: the events that may have started the run before; undefined when that can be any. */
  readonly after?: readonly string[];
  /** Whether the fork may have been deleted by then, so that the payload says nothing of it. Its code is still there, as the code of the pull request. */
  readonly forkMayBeGone?: boolean;
}

/**
 * Which of some events strangers can use to start a workflow, itself or what calls it. After a run that only writers can start, `workflow_run` is not open: GitHub starts it for nobody
 * else. A workflow that is not declared here may be started by anybody.
 */
export function openStarts(workflow: WorkflowModel, events: readonly string[], workflows: readonly WorkflowModel[]): readonly OpenStart[] {
  const reaching = eventsByFile(workflows).get(workflow.file) ?? new Set();
  return events.filter((event) => reaching.has(event)).flatMap((event): OpenStart[] => {
    if (event !== 'workflow_run') return [{ event, forkMayBeGone: outlivesFork(event, workflow, workflows) }];
    const after = strangersBefore(workflow, workflows, new Set());
    return after?.size === 0 ? [] : [{ event, after: after && [...after], forkMayBeGone: true }];
  });
}

/** New commits come out of a fork that is there; everything else happens to a pull request without one as well. */
function outlivesFork(event: string, workflow: WorkflowModel, workflows: readonly WorkflowModel[]): boolean {
  const triggers = waysTo(workflow, workflows).flatMap((way) => entryOf(way, workflow).triggers.filter((trigger) => trigger.event === event));
  return !/^pull_request(?:_target)?$/.test(event) || triggers.some(({ types }) => types?.some((type) => !NEW_COMMITS.includes(type)));
}

/** The events by which strangers start what a workflow follows; undefined when that is not known. */
function strangersBefore(workflow: WorkflowModel, workflows: readonly WorkflowModel[], seen: ReadonlySet<WorkflowModel>): ReadonlySet<string> | undefined {
  // Runs that follow each other in a circle begin with another event.
  if (seen.has(workflow)) return new Set();
  const found = new Set<string>();
  const entries = new Set(waysTo(workflow, workflows).map((way) => entryOf(way, workflow)));
  for (const trigger of [...entries].flatMap(({ triggers }) => triggers.filter(({ event }) => event === 'workflow_run'))) {
    const upstream = upstreamOf(trigger, workflows);
    if (upstream.unknown.length > 0) return undefined;
    for (const before of upstream.workflows) {
      for (const { event } of before.triggers) {
        if (event === 'workflow_run') {
          const further = strangersBefore(before, workflows, new Set([...seen, workflow]));
          if (!further) return undefined;
          if (further.size > 0) found.add('workflow_run');
        } else if (event !== 'workflow_call' && !isWritersOnly(event)) {
          found.add(event);
        }
      }
    }
  }
  return found;
}
