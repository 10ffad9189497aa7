import { Start, mayRun, routesOf, startsOf } from '../../../semantics/inside';
import { JobModel, WorkflowModel } from '../../../workflows/inside';
import { ReleaseModel } from '../../release/model';

/** The check of a run belongs to the commit that was pushed; a pull request has another one, which is merged into it. */
const OF_THE_COMMIT = new Set(['push', 'merge_group', 'create', 'release']);

/** Why a job does not run for the commits of a release; undefined when it does, or may. */
export function runsForRelease({ workflow, job }: { readonly workflow: WorkflowModel; readonly job: JobModel }, release: ReleaseModel, workflows: readonly WorkflowModel[]): string | undefined {
  const events = workflowsAbove(workflow, workflows).flatMap(({ triggers }) => triggers);
  if (!events.some(({ event }) => OF_THE_COMMIT.has(event))) return `its workflow runs on ${[...new Set(events.map(({ event }) => event))].filter((event) => event !== 'workflow_call').join(', ') || 'nothing'}, never when a commit is pushed`;
  if (job.kind === 'call') return undefined;
  const own = startsTo(workflow.file, job.id, workflows);
  for (const { workflow: file, job: id } of release.records) {
    for (const start of startsTo(file, id, workflows).filter(({ event }) => event === 'push')) {
      const missed = start.examples.find((ref) => !own.some((one) => one.event === 'push' && (one.exact ? one.ref === ref : one.takes(ref))));
      if (missed !== undefined && !own.some(({ event }) => event !== 'push' && OF_THE_COMMIT.has(event))) return `releases are recorded for ${start.ref.replace(/^refs\/(?:heads|tags)\//, (space) => (space.includes('tags') ? 'the tag ' : 'the branch '))}, and it does not run when that is pushed`;
    }
  }
  return undefined;
}

/** In which ways a job comes to run, those that its conditions keep from it left out. */
function startsTo(file: string, id: string, workflows: readonly WorkflowModel[]): Start[] {
  return routesOf(workflows).filter(({ workflow, job }) => workflow.file === file && job.id === id).flatMap(({ trigger, calls, job }) => {
    const conditions = [...calls.map(({ condition }) => condition), job.condition];
    return startsOf(trigger, 'main').filter(({ event, ref, exact }) => mayRun(conditions, { event, ref: exact ? ref : undefined }));
  });
}

/** The workflow and all that call it. */
function workflowsAbove(workflow: WorkflowModel, workflows: readonly WorkflowModel[], seen: ReadonlySet<string> = new Set()): WorkflowModel[] {
  if (seen.has(workflow.file)) return [];
  const callers = workflows.filter(({ jobs }) => jobs.some((job) => job.kind === 'call' && job.calls === workflow.file));
  return [workflow, ...callers.flatMap((caller) => workflowsAbove(caller, workflows, new Set([...seen, workflow.file])))];
}
