import { Severity, listed, similar } from '../../../core/inside';
import { MatrixModel } from '../../model';
import { offers } from '../expression-owner';
import { mayBeOverridden } from '../override-reach';
import { hasAlternative, readsOf } from '../reads';
import { WorkflowRule } from '../rule';

/** `matrix.x` in a job whose legs have no such key: GitHub gives an empty value, and no error. */
export const undefinedMatrixKey: WorkflowRule = {
  id: 'references/undefined-matrix-key',
  severity: Severity.ERROR,
  expression(use, scope, report) {
    // A composite action sees the matrix of whatever job uses it.
    if (scope.kind === 'action' || !scope.job || !offers(use.place, 'matrix')) return;
    const reads = readsOf(use.text, 'matrix');
    const { job, workflow } = scope;
    if (reads.length === 0 || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'strategy')) return;
    const keys = job.strategy ? keysOf(job.strategy.matrix) : [];
    if (!keys) return;
    for (const [key, read] of new Map(reads.map((path) => [path[1], path]))) {
      if (keys.some((known) => known.toLowerCase() === key.toLowerCase())) continue;
      const near = similar(key, keys);
      // `matrix.experimental || false`: that no leg has it was thought of.
      if (near === undefined && hasAlternative(use.text, read)) continue;
      report({
        message: `'${use.key}' reads matrix.${key}, but ${job.strategy ? `the matrix of job '${job.id}' has no key '${key}'; it has ${listed(keys)}` : `job '${job.id}' has no matrix`}. The value is always empty.`,
        at: use,
        fix: near ? `Did you mean '${near}'?` : job.strategy ? 'Add it to the axes, or to an entry of include.' : 'Give the job a matrix: { matrix: new Matrix({ axes: { … } }) }, and read it by matrix.get(…).',
      });
    }
  },
};

/** Undefined when the keys are only known at run time. */
function keysOf({ expression, axes, include }: MatrixModel): string[] | undefined {
  if (expression !== undefined || typeof include === 'string') return undefined;
  return [...new Set([...Object.keys(axes), ...include.flatMap((entry) => Object.keys(entry))])];
}
