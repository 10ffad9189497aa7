import { Severity } from '../../../core/inside';
import { combinationCount, expandMatrix } from '../../expand-matrix';
import { WorkflowRule } from '../rule';

/** Beyond what GitHub runs, another rule has the word, and nothing is expanded. */
const MOST = 256;

/** Where nothing is left of a matrix, GitHub does not leave the job out: it runs it once, as if it had none. */
export const matrixAllExcluded: WorkflowRule = {
  id: 'workflows/matrix-all-excluded',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    if (!job.strategy) return;
    const { origin, matrix } = job.strategy;
    const count = combinationCount(matrix);
    const legs = count === undefined || count === 0 || count > MOST ? [] : expandMatrix(matrix) ?? [];
    // The one that is left then has no values.
    if (legs.length !== 1 || Object.keys(legs[0].values).length > 0) return;
    report({
      message: `Every combination in the matrix of the job '${job.id}' is excluded, and include adds none. GitHub then runs the job once without a matrix: matrix.${Object.keys(matrix.axes)[0]} is empty, and the check is called '${job.name ?? job.id}'.`,
      at: { origin },
      fix: 'Take the job out, or the entries of exclude that leave nothing.',
    });
  },
};
