import { Severity } from '../../../core/inside';
import { combinationCount, expandMatrix } from '../../expand-matrix';
import { WorkflowRule } from '../rule';

const LIMIT = 256;
/** Nobody excludes all but 256 of so many, and making them takes time and memory. */
const HOPELESS = 50_000;

/** GitHub runs at most 256 legs of a matrix and refuses more. */
export const matrixTooLarge: WorkflowRule = {
  id: 'workflows/matrix-too-large',
  severity: Severity.ERROR,
  lasting: true,
  job(job, _workflow, report) {
    if (!job.strategy) return;
    const { origin, matrix } = job.strategy;
    const product = combinationCount(matrix);
    if (product === undefined) return;
    const legs = product > HOPELESS ? product : expandMatrix(matrix)?.length ?? 0;
    if (legs <= LIMIT) return;
    const axes = Object.entries(matrix.axes).map(([name, values]) => `${name}: ${values.length}`);
    report({
      message: `The matrix of the job '${job.id}' makes ${legs} legs${axes.length > 0 ? ` (${axes.join(', ')})` : ''}. GitHub runs at most ${LIMIT}.`,
      at: { origin },
      fix: 'Take values out of the axes, exclude combinations, or split the job in two.',
    });
  },
};
