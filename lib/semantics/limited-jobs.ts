import { holdsIn } from './condition';
import { fatesOf } from './graph';
import { Given, outlookOf } from './outlook';
import { Limited, limitedEvents, limitedRun } from './rights';
import { startsOf } from './starts';
import { eventsByFile, waysTo, entryOf } from './ways';
import { JobModel, StepModel, TriggerModel, WorkflowModel } from '../workflows/inside';

/** A job that may run with less than its file says. */
export interface LimitedJob {
  readonly job: JobModel;
  readonly event: string;
  /** Whether such a run does not come to a step of it. */
  skips(step: StepModel): boolean;
}

/** The jobs of a workflow that may run for a fork or for Dependabot, by each event that does it. */
export function limitedJobs(workflow: WorkflowModel, workflows: readonly WorkflowModel[], by: Limited): readonly LimitedJob[] {
  const events = limitedEvents(by).filter((event) => eventsByFile(workflows).get(workflow.file)?.has(event));
  return events.flatMap((event) => {
    const given = limitedRun(event, by);
    if (!isReached(workflow, workflows, given)) return [];
    const outlook = outlookOf(given);
    const skips = (step: StepModel) => 'condition' in step && holdsIn(step.condition, outlook) === 'never';
    return [...fatesOf(workflow, given).values()].flatMap(({ job, runs }) => (runs === 'never' ? [] : [{ job, event, skips }]));
  });
}

/** Whether a push that brings it starts anything: most triggers name the branches of releases. */
function mayStart(trigger: TriggerModel, { event, ref }: Given): boolean {
  // Of other events the filters name another branch: the one that a pull request goes to.
  return event !== 'push' || startsOf(trigger, '').some((start) => start.ref === ref || (!start.exact && start.takes(ref!)));
}

/** Whether a run leads there: by the event itself, or through calls none of which is skipped. */
function isReached(workflow: WorkflowModel, workflows: readonly WorkflowModel[], given: Given): boolean {
  return waysTo(workflow, workflows).some((way) => entryOf(way, workflow).triggers.some((trigger) => trigger.event === given.event && mayStart(trigger, given))
    && way.every((caller) => fatesOf(caller.workflow, given).get(caller.job.id.toLowerCase())?.runs !== 'never'));
}
