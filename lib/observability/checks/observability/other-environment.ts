import { isKnown, recordingSteps } from './recording-steps';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';

/** A job that deploys to one environment and records another was copied, most likely. */
export const otherEnvironment: Rule = {
  id: 'observability/other-environment',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const dora of model._part(OBSERVABILITY).dora) {
      for (const { job, step, environment, eventType } of recordingSteps(dora, model)) {
        const own = job.environment?.name;
        // What goes back may run where nobody is asked.
        if (step.kind === 'uses' && step.inputs.change === 'rollback') continue;
        if (eventType !== 'deploy' || !isKnown(own) || !isKnown(environment) || String(own).toLowerCase() === String(environment).toLowerCase()) continue;
        report({
          message: `The job '${job.id}' runs in the environment '${own}' and records a deployment to '${environment}'.`,
          at: [step, { origin: job.origin, note: `it runs in '${own}'` }],
          fix: `Hand over the environment of the job: dora.record({ environment }) with '${own}'.`,
        });
      }
    }
  },
};
