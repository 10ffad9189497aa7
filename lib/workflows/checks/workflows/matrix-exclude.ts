import { Severity, listed, similar } from '../../../core/inside';
import { WorkflowRule } from '../rule';

/** `exclude` takes combinations of the axes away, so it can name nothing else; GitHub refuses another key. */
export const matrixExclude: WorkflowRule = {
  id: 'workflows/matrix-exclude',
  severity: Severity.ERROR,
  lasting: true,
  job(job, _workflow, report) {
    if (!job.strategy || job.strategy.matrix.expression !== undefined) return;
    const { origin, matrix: { axes, exclude } } = job.strategy;
    if (typeof exclude === 'string') return;
    const names = Object.keys(axes);
    const known = new Set(names.map((name) => name.toLowerCase()));
    const unknown = new Set(exclude.flatMap((entry) => Object.keys(entry)).filter((key) => !known.has(key.toLowerCase())));
    for (const key of unknown) {
      const near = similar(key, names);
      report({
        message: `The matrix of the job '${job.id}' excludes by '${key}', which is no axis of it. Its axes are ${listed(names)}.`,
        at: { origin },
        fix: near ? `Did you mean '${near}'?` : 'Exclude by axes only; an entry of include is left out by not declaring it.',
      });
    }
  },
};
