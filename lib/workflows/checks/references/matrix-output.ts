import { Severity } from '../../../core/inside';
import { JobModel, MatrixModel, StepsJobModel } from '../../model';
import { jobsOf, stepLookup } from '../lookup';
import { readsOf } from '../reads';
import { WorkflowRule } from '../rule';

/** All legs of a matrix write the same outputs of the job: what the others read is whatever the last leg to finish wrote. */
export const matrixOutput: WorkflowRule = {
  id: 'references/matrix-output',
  severity: Severity.WARNING,
  expression(use, scope, report) {
    if (scope.kind === 'action') return;
    for (const [context, id, what, output] of [...readsOf(use.text, 'needs'), ...readsOf(use.text, 'jobs')]) {
      if (what !== 'outputs' || output === undefined) continue;
      const job = jobsOf(scope.workflow).get(id.toLowerCase());
      if (!job?.strategy || single(job.strategy.matrix) || tellsLegsApart(job, output)) continue;
      report({
        message: `'${use.key}' reads ${context}.${id}.outputs.${output}, but job '${job.id}' runs once for every combination of its matrix, and all of them write this output: the last to finish wins.`,
        at: [use, { origin: job.origin, note: 'the job with the matrix' }],
        fix: job.kind === 'steps'
          ? `Say which leg is meant: job.legOutput(step, '…', { ${Object.keys(job.strategy.matrix.axes)[0] ?? 'axis'}: … }).`
          : 'Call the workflow once for every value that is read later, each with an id of its own.',
      });
    }
  },
};

/** An output whose value depends on the leg, or whose step runs in chosen legs only: empty values do not overwrite. */
function tellsLegsApart(job: JobModel, output: string): boolean {
  if (job.kind !== 'steps') return false;
  const text = job.outputs[output];
  // An output that does not exist is the business of another rule.
  return text === undefined || /\bmatrix\b/.test(text) || stepsIn(text, job).some((condition) => /\bmatrix\b/.test(condition));
}

function stepsIn(text: string, job: StepsJobModel): string[] {
  return [...text.matchAll(/\bsteps\.([\w-]+)/g)].flatMap(([, id]) => {
    const step = stepLookup(job).byId.get(id.toLowerCase());
    return step && 'condition' in step && step.condition !== undefined ? [step.condition] : [];
  });
}

/** A matrix that makes one job cannot overwrite itself. */
function single({ expression, axes, include }: MatrixModel): boolean {
  if (expression !== undefined || include.length > 0) return false;
  return Object.values(axes).every((values) => typeof values !== 'string' && values.length === 1);
}
