import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** A matrix of nothing has no leg, and GitHub refuses it. */
export const matrixEmpty: WorkflowRule = {
  id: 'workflows/matrix-empty',
  severity: Severity.ERROR,
  lasting: true,
  job(job, _workflow, report) {
    if (!job.strategy || job.strategy.matrix.expression !== undefined) return;
    const { origin, failFast, maxParallel, matrix: { axes, include, exclude } } = job.strategy;
    // A strategy without a matrix is one: the job runs once.
    const saysMore = exclude.length === 0 && (failFast !== undefined || maxParallel !== undefined);
    for (const [name, values] of Object.entries(axes)) {
      if (typeof values === 'string' || values.length > 0) continue;
      report({
        message: `The axis '${name}' in the matrix of the job '${job.id}' has no values, so there is nothing to run.`,
        at: { origin },
        fix: `Give '${name}' at least one value, or take the axis out.`,
      });
    }
    if (!saysMore && Object.keys(axes).length === 0 && typeof include !== 'string' && include.length === 0) {
      report({
        message: `The matrix of the job '${job.id}' has neither axes nor entries of include. It needs at least one.`,
        at: { origin },
        fix: "Add an axis, such as { axes: { os: ['ubuntu-latest', 'windows-latest'] } }, or take the matrix out.",
      });
    }
    for (const [list, what] of [[include, 'include'], [exclude, 'exclude']] as const) {
      if (typeof list === 'string' || !list.some((entry) => Object.keys(entry).length === 0)) continue;
      report({
        message: `An entry of ${what} in the matrix of the job '${job.id}' is empty: { }. It must name at least one key.`,
        at: { origin },
        fix: `Take the empty entry out of ${what}.`,
      });
    }
  },
};
