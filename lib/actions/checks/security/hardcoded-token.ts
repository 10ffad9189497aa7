import { Severity } from '../../../core/inside';
import { StepModel, WorkflowRule, ownerOf } from '../../../workflows/inside';
import { envMaps } from '../env-maps';
import { reportTokens } from './report-tokens';

/** A token is a secret, and no text of the program. */
export const hardcodedToken: WorkflowRule = {
  id: 'security/hardcoded-token',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    for (const map of envMaps(model)) reportTokens(map.env, (name) => `\`env.${name}\` of ${map.owner()}`, map.origin, report);
  },
  job(job, _workflow, report) {
    if (job.kind !== 'call') return;
    reportTokens(job.inputs, (name) => `\`with.${name}\` of the job '${job.id}'`, job.origin, report);
    if (job.secrets !== 'inherit') reportTokens(job.secrets, (name) => `\`secrets.${name}\` of the job '${job.id}'`, job.origin, report);
  },
  step(step, scope, report) {
    reportTokens(textsOf(step), (name) => `\`${name}\` of the step '${step.label}' in ${ownerOf(scope)}`, step.origin, report);
  },
};

function textsOf(step: StepModel): Readonly<Record<string, unknown>> {
  if (step.kind === 'run') return { run: step.script };
  return step.kind === 'uses' ? Object.fromEntries(Object.entries(step.inputs).map(([name, value]) => [`with.${name}`, value])) : {};
}
