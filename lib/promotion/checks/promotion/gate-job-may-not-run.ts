import { checkOutlook, jobOf } from './check-outlook';
import { gatesIn, named } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** The gate opens for some releases, and for others never. */
export const gateJobMayNotRun: Rule = {
  id: 'promotion/gate-job-may-not-run',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { gate, pipeline, stages } of gatesIn(model, 'checks')) {
      for (const asked of gate.jobs) {
        const { runs, why } = checkOutlook(asked, pipeline, model);
        if (runs !== 'sometimes') continue;
        report({
          message: `The gate '${gate.id}' of ${named(stages)} opens only for some releases: it asks for the job '${asked.job}', and ${why}. A release whose commit has no such check waits for ever.`,
          at: [gate, { origin: jobOf(asked, model)!.origin, note: 'the job' }, ...stages.map(({ origin }) => ({ origin, note: 'the stage' }))],
          fix: `Let the job run for every push: Trigger.push({ branches: ['${pipeline.defaultBranch}'] }) without a filter for paths, and a step that looks whether there is something to do.`,
        });
      }
    }
  },
};
