import { isLiteral } from './artifact-names';
import { ArtifactStep, runsOf } from './artifacts';
import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { JobModel, StepModel, expandMatrix, combinationCount } from '../../../workflows/inside';

/** The name of an artifact is taken once it is uploaded: a second upload in the same run fails. */
export const duplicateArtifact: Rule = {
  id: 'artifacts/duplicate-artifact',
  severity: Severity.ERROR,
  delivery(model, report) {
    const reported = new Set<StepModel>();
    for (const run of runsOf(model)) {
      const first = new Map<string, ArtifactStep>();
      for (const upload of run.steps) {
        if (upload.kind !== 'upload' || !isLiteral(upload.name!) || replaces(upload) || reported.has(upload.step)) continue;
        const varied = upload.trail.find((job) => legsOf(job) > 1);
        // The condition of a job decides about all its legs together.
        if (varied) {reportVariedJob(upload, varied, report);} else if (!upload.trail.some(isChoosy)) {
          const before = first.get(upload.name!);
          first.set(upload.name!, before ?? upload);
          if (!before) continue;
          reportSecondUpload(upload, before, report);
        } else {continue;}
        reported.add(upload.step);
      }
    }
  },
};

function reportVariedJob({ step, name, job }: ArtifactStep, varied: JobModel, report: Report): void {
  report({
    message: `The step '${step.label}' in the job '${job.id}' uploads the artifact '${name}' in every one of the ${legsOf(varied)} legs ${varied === job ? 'of its matrix' : `of the job '${varied.id}'`}. A name can be uploaded once in a run.`,
    at: [step, { origin: varied.strategy!.origin, note: 'the matrix' }],
    fix: `Put what tells the legs apart into the name, such as \`${name}-\${matrix.get('…')}\`, or set { overwrite: true } if the last leg may win.`,
    fixInYaml: `Put what tells the legs apart into the name, such as \`name: ${name}-\${{ matrix.${Object.keys(varied.strategy!.matrix.axes)[0] ?? 'os'} }}\`, or write \`overwrite: true\` if the last leg may win.`,
  });
}

function reportSecondUpload({ step, name, job }: ArtifactStep, before: ArtifactStep, report: Report): void {
  const same = before.step === step;
  const other = before.job === job ? `the step '${before.step.label}' before it` : `the job '${before.job.id}'`;
  report({
    message: `The step '${step.label}' in the job '${job.id}' uploads the artifact '${name}'${same ? ' each time its workflow is called, and that is more than once' : `, and so does ${other}`}. A name can be uploaded once in a run.`,
    at: same ? step : [step, { origin: before.step.origin, note: 'the other upload' }],
    fix: same ? 'Make the name, or a part of it, an input of the called workflow.' : 'Give one of them another name, or set { overwrite: true } if the second may replace the first.',
    fixInYaml: same ? undefined : 'Give one of them another name, or write `overwrite: true` if the second may replace the first.',
  });
}

/** One that says it replaces what is there, or that may be skipped, need not collide. */
function replaces({ step, outer }: ArtifactStep): boolean {
  return String(step.inputs.overwrite ?? 'false') !== 'false' || isChoosy(step) || isChoosy(outer);
}

function isChoosy(what: StepModel | JobModel): boolean {
  const condition = 'condition' in what ? what.condition : undefined;
  return condition !== undefined && !/^\s*(always\(\)|!\s*cancelled\(\)|success\(\))\s*$/.test(condition);
}

function legsOf(job: JobModel): number {
  if (!job.strategy) return 1;
  const { matrix } = job.strategy;
  const product = combinationCount(matrix);
  return product === undefined ? 1 : product > 10_000 ? product : expandMatrix(matrix)?.length ?? 1;
}
