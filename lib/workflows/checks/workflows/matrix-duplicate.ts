import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { short } from '../where';

/** The same value twice runs the same leg twice. */
export const matrixDuplicate: WorkflowRule = {
  id: 'workflows/matrix-duplicate',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    if (!job.strategy) return;
    const { origin, matrix } = job.strategy;
    for (const [axis, values] of Object.entries(matrix.axes)) {
      if (typeof values === 'string') continue;
      const seen = new Set<string>();
      const twice = new Set<string>();
      for (const value of values) {
        const text = JSON.stringify(value);
        if (seen.has(text)) twice.add(text);
        seen.add(text);
      }
      for (const text of twice) {
        report({
          message: `The axis '${axis}' in the matrix of the job '${job.id}' has the value ${short(text)} more than once: the same leg runs again for it.`,
          at: { origin },
          fix: 'Take the second one out.',
        });
      }
    }
  },
};
