import { checkOutlook, jobOf } from './check-outlook';
import { gatesIn, named } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** A check that nobody reports for the commit is no success, and never becomes one. */
export const gateJobNotRun: Rule = {
  id: 'promotion/gate-job-not-run',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { gate, pipeline, stages } of gatesIn(model, 'checks')) {
      for (const asked of gate.jobs) {
        const { runs, why } = checkOutlook(asked, pipeline, model);
        if (runs !== 'never') continue;
        const job = jobOf(asked, model);
        report({
          message: `The gate '${gate.id}' of ${named(stages)} never opens: it asks for the job '${asked.job}', and ${why}.`,
          at: [gate, ...job ? [{ origin: job.origin, note: 'the job' }] : [], ...stages.map(({ origin }) => ({ origin, note: 'the stage' }))],
          fix: `Ask for a job that runs when the commit is pushed: Trigger.push({ branches: ['${pipeline.defaultBranch}'] }).`,
        });
      }
    }
  },
};
