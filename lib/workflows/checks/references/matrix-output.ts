import { Severity, escapeRegExp } from '../../../core/inside';
import { JobModel, MatrixModel, RunStepModel, StepsJobModel } from '../../model';
import { jobsOf, stepLookup } from '../lookup';
import { readsOf } from '../reads';
import { WorkflowRule } from '../rule';
import { expressionsIn } from '../text-expressions';

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

/** An output whose value depends on the leg, or whose step runs in chosen legs only, or names it after the leg: empty values do not overwrite. */
function tellsLegsApart(job: JobModel, output: string): boolean {
  if (job.kind !== 'steps') return false;
  const text = job.outputs[output];
  // An output that does not exist is the business of another rule.
  return text === undefined || /\bmatrix\b/.test(text) || readsOf(expressionsIn(text).join(' || '), 'steps').some(([, id, what, name]) => {
    const step = stepLookup(job).byId.get(id.toLowerCase());
    if (!step) return false;
    return ('condition' in step && /\bmatrix\b/.test(step.condition ?? '')) || (what === 'outputs' && name !== undefined && step.kind === 'run' && isNamedAfterLeg(name, step, job));
  });
}

/** `echo "digest-${ARCH}=…" >> "$GITHUB_OUTPUT"`, where the variable holds a value of the matrix. */
function isNamedAfterLeg(output: string, { script, env }: RunStepModel, job: StepsJobModel): boolean {
  const ofLeg = Object.entries({ ...job.env, ...env }).flatMap(([variable, value]) => (/\bmatrix\./.test(String(value)) ? [variable] : []));
  if (ofLeg.length === 0 || new RegExp(`(?<![\\w-])${escapeRegExp(output)}(?:=|<<)`, 'i').test(script)) return false;
  return new RegExp(`(?<=[\\s$:{["'])(?:${ofLeg.map(escapeRegExp).join('|')})\\b[^\\s=]*(?:=|<<)`).test(script);
}

/** A matrix that makes one job cannot overwrite itself. */
function single({ expression, axes, include }: MatrixModel): boolean {
  if (expression !== undefined || include.length > 0) return false;
  return Object.values(axes).every((values) => typeof values !== 'string' && values.length === 1);
}
