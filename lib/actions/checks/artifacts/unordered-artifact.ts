import { isLiteral, mayBe } from './artifact-names';
import { ArtifactStep, runsOf } from './artifacts';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { JobModel, StepModel, WorkflowModel, jobsOf, stepLookup } from '../../../workflows/inside';

/** An artifact exists when its upload is done: a download that does not wait for it finds it only by luck. */
export const unorderedArtifact: Rule = {
  id: 'artifacts/unordered-artifact',
  severity: Severity.ERROR,
  delivery(model, report) {
    const reported = new Set<StepModel>();
    for (const run of runsOf(model)) {
      const uploads = run.steps.filter((one) => one.kind === 'upload');
      for (const wanted of run.steps) {
        if (wanted.kind !== 'download' || wanted.name === undefined || !isLiteral(wanted.name) || reported.has(wanted.step)) continue;
        const candidates = uploads.filter((upload) => mayBe(upload.name!, wanted.name!));
        if (candidates.length === 0 || candidates.some((upload) => comesBefore(upload, wanted, run.workflow))) continue;
        reported.add(wanted.step);
        const [upload] = candidates;
        const sameJob = upload.job === wanted.job;
        report({
          message: sameJob
            ? `The step '${wanted.step.label}' in the job '${wanted.job.id}' downloads the artifact '${wanted.name}' before the step '${upload.step.label}' uploads it.`
            : `The job '${wanted.job.id}' downloads the artifact '${wanted.name}', but does not wait for the job '${pointOfSplit(upload, wanted).upload.id}', which uploads it.`,
          at: [wanted.step, { origin: upload.step.origin, note: 'the upload' }],
          fix: sameJob ? 'Hand the upload to the job first.' : `Add it to the needs of the job: { needs: [${pointOfSplit(upload, wanted).upload.id}] }.`,
        });
      }
    }
  },
};

/** Whether the upload is done whenever the download starts. */
function comesBefore(upload: ArtifactStep, wanted: ArtifactStep, root: WorkflowModel): boolean {
  if (upload.job === wanted.job && upload.trail.every((job, i) => wanted.trail[i] === job)) {
    const { positions } = stepLookup(wanted.job);
    return upload.outer === wanted.outer || positions.get(upload.outer)! < positions.get(wanted.outer)!;
  }
  const split = pointOfSplit(upload, wanted);
  const workflow = split.depth === 0 ? root : workflowAt(wanted, split.depth);
  // Deep in called workflows the middle ones are not at hand: nothing is said then.
  return workflow === undefined || ancestors(split.wanted, workflow).has(split.upload.id);
}

/** The first jobs in which the two ways part: both are of the same workflow. */
function pointOfSplit(upload: ArtifactStep, wanted: ArtifactStep): { readonly depth: number; readonly upload: JobModel; readonly wanted: JobModel } {
  let depth = 0;
  while (depth + 1 < Math.min(upload.trail.length, wanted.trail.length) && upload.trail[depth] === wanted.trail[depth]) depth++;
  return { depth, upload: upload.trail[depth], wanted: wanted.trail[depth] };
}

function workflowAt(wanted: ArtifactStep, depth: number): WorkflowModel | undefined {
  return wanted.trail.length === depth + 1 ? wanted.workflow : undefined;
}

/** The ids of all jobs that are done before this one starts. */
function ancestors(job: JobModel, workflow: WorkflowModel): ReadonlySet<string> {
  const jobs = jobsOf(workflow);
  const found = new Set<string>();
  const visit = (one: JobModel) => {
    for (const { job: id } of one.needs) {
      if (found.has(id)) continue;
      found.add(id);
      const next = jobs.get(id.toLowerCase());
      if (next) visit(next);
    }
  };
  visit(job);
  return found;
}
