import { Located, Report, Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { calledBy } from '../../called';
import { workflowsOf } from '../../declared-workflows';
import { ExpressionUse, JobModel, WorkflowModel } from '../../model';
import { jobsOf } from '../lookup';
import { mayBeOverridden } from '../override-reach';
import { Read, readsOf } from '../reads';

/** `needs.job.outputs.x`, or `jobs.job.outputs.x` in an output of a reusable workflow, where the job has no such output. */
export const undefinedOutput: Rule = {
  id: 'references/undefined-output',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    for (const workflow of workflows) {
      for (const use of workflow.expressions) {
        for (const read of [...readsOf(use.text, 'needs'), ...readsOf(use.text, 'jobs')]) judge(read, use, workflow, workflows, report);
      }
    }
  },
};

function judge(read: Read, use: ExpressionUse, workflow: WorkflowModel, workflows: readonly WorkflowModel[], report: Report): void {
  const [context, id, what, output] = read;
  const job = jobsOf(workflow).get(id.toLowerCase());
  if (!job) {
    // What `needs` may name is the question of `references/missing-need`.
    if (context === 'jobs' && !mayBeOverridden(workflow.overrides, 'jobs', id)) reportJob(id, use, workflow, report);
    return;
  }
  if (what !== 'outputs' || output === undefined || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'outputs')) return;
  const known = outputsOf(job, workflows);
  if (!known || known.some((name) => name.toLowerCase() === output.toLowerCase())) return;
  const near = similar(output, known);
  report({
    message: `'${use.key}' reads the output '${output}' of job '${job.id}', which it does not have, so the value is always empty. It has ${listed(known)}.`,
    at: [use, { origin: job.origin, note: 'the job' }, ...calledPlace(job, workflows)],
    fix: near ? `Did you mean '${near}'?` : 'Read it from the step that makes it, step.output(…), and the output of the job follows.',
    fixInYaml: near ? undefined : `Declare it at the job that makes it: \`outputs: { ${output}: \${{ steps.<id>.outputs.<name> }} }\`.`,
  });
}

function reportJob(id: string, use: ExpressionUse, workflow: WorkflowModel, report: Report): void {
  const near = similar(id, workflow.jobs.map((job) => job.id));
  report({
    message: `'${use.key}' reads jobs.${id}, but the workflow '${workflow.id}' has no job '${id}', so the value is always empty. It has ${listed(workflow.jobs.map((job) => job.id))}.`,
    at: use,
    fix: near ? `Did you mean '${near}'?` : 'Read it by its object: job.output(…), step.output(…).',
    fixInYaml: near ? undefined : 'Name a job of this workflow.',
  });
}

/** The one that is asked for the output may be read from a file, or read it from one. */
function calledPlace(job: JobModel, workflows: readonly WorkflowModel[]): readonly Located[] {
  const called = calledBy(job, workflows);
  return called ? [{ origin: called.origin, note: 'the called workflow' }] : [];
}

/** Undefined for a workflow of another repository, whose outputs nobody here knows. */
function outputsOf(job: JobModel, workflows: readonly WorkflowModel[]): string[] | undefined {
  if (job.kind === 'steps') return Object.keys(job.outputs);
  const called = calledBy(job, workflows);
  if (!called || mayBeOverridden(called.overrides, 'on', 'workflow_call')) return undefined;
  return called.triggers.flatMap((trigger) => trigger.outputs ?? []).map((o) => o.name);
}
