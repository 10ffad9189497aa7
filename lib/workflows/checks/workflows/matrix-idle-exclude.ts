import { Severity } from '../../../core/inside';
import { combinationCount, combinationsOf, matchesCombination } from '../../expand-matrix';
import { WorkflowRule } from '../rule';
import { short } from '../where';

/** Nobody writes an exclude that takes nothing away. */
export const matrixIdleExclude: WorkflowRule = {
  id: 'workflows/matrix-idle-exclude',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    if (!job.strategy) return;
    const { origin, matrix } = job.strategy;
    if (typeof matrix.exclude === 'string' || matrix.exclude.length === 0 || (combinationCount(matrix) ?? 0) > 10_000) return;
    const combinations = combinationsOf(matrix);
    if (!combinations || combinations.length === 0) return;
    for (const entry of matrix.exclude) {
      const text = JSON.stringify(entry);
      // Keys that are no axis have a rule of their own.
      if (text.includes('${{') || Object.keys(entry).some((key) => !(key in combinations[0]))) continue;
      if (Object.keys(entry).length === 0 || combinations.some((combination) => matchesCombination(entry, combination))) continue;
      report({
        message: `The matrix of the job '${job.id}' excludes ${short(text)}, but none of its ${combinations.length} combinations has these values.`,
        at: { origin },
        fix: 'Write the values as the axes have them, or take the entry out of exclude.',
      });
    }
  },
};
