import { keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** Axes whose values name releases. */
const NAMES_RELEASES = /version|^(?:python|node|go|java|ruby|php|dotnet|rust)$/i;

/** `3.10` is the number 3.1, in TypeScript and in YAML: a release is a text. */
export const matrixVersionNumber: WorkflowRule = {
  id: 'workflows/matrix-version-number',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    for (const [axis, values] of Object.entries(job.strategy?.matrix.axes ?? {})) {
      if (typeof values === 'string' || !NAMES_RELEASES.test(axis)) continue;
      const numbers = values.filter((value): value is number => typeof value === 'number' && !Number.isInteger(value));
      if (numbers.length === 0) continue;
      report({
        message: `The axis '${axis}' of the job '${job.id}' holds ${numbers.length === 1 ? 'the number' : 'the numbers'} ${numbers.join(', ')}. A number loses its last zero: 3.10 is 3.1.`,
        at: keyOf(job.strategy!, `matrix.${axis}`),
        fix: `Write releases as texts, in quotes: ${numbers.map((value) => `'${value}'`).join(', ')}, or '3.10' where that was meant.`,
      });
    }
  },
};
