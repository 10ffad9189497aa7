import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { exampleRef, fatesOf } from '../../../semantics/inside';
import { DeclaredWorkflows, JobModel } from '../../../workflows/inside';
import { PIPELINES } from '../../declared-pipelines';

/** GitHub makes the legs after it asked the condition of the job: without one, a change of nothing is an error of the run. */
export const matrixOfNothing: Rule = {
  id: 'pipelines/matrix-of-nothing',
  severity: Severity.ERROR,
  delivery(model, report) {
    const workflows = DeclaredWorkflows.of(model);
    for (const { id, origin, workflow: name, job: find } of model._part(PIPELINES).changes) {
      const workflow = workflows.find((one) => one.id === name)!;
      const taking = workflow.jobs.filter((job) => matrixTexts(job).some((text) => text.includes(`needs.${find}.outputs.parts`)));
      const nothing = (path: string) => (path === `needs.${find}.outputs.any`.toLowerCase() ? ['false', ''] : undefined);
      const runs = taking.filter((job) => workflow.triggers.some(({ event }) => fatesOf(workflow, { event, ref: exampleRef(event), values: nothing }).get(job.id.toLowerCase())?.runs !== 'never'));
      for (const job of runs) {
        report({
          message: `The job '${job.id}' runs once for each part that '${id}' finds, and also when there is none: GitHub refuses a matrix with nothing in it, and the run fails.`,
          at: [{ origin: job.origin }, { origin, note: 'finds the parts' }],
          fix: 'Give the job the condition of it: { condition: changed.any }, together with others by andAlso(…).',
        });
      }
    }
  },
};

function matrixTexts({ strategy }: JobModel): string[] {
  if (!strategy) return [];
  const { expression, axes, include } = strategy.matrix;
  return [expression, ...Object.values(axes), include].filter((one): one is string => typeof one === 'string');
}
