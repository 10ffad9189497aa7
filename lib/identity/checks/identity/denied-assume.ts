import { accessIn } from './access';
import { DeliveryModel, Located, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { JobAddress } from '../../../repository/inside';
import { flatSteps, workflowsOf } from '../../../workflows/inside';
import { DeclaredIdentities } from '../../declared-identities';
import { PrincipalModel } from '../../model';

/** A job has a step that assumes a role, and the role refuses it. */
export const deniedAssume: Rule = {
  id: 'identity/denied-assume',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const principal of DeclaredIdentities.of(model).principals) {
      for (const user of principal.users) {
        const rows = accessIn(model).filter(({ principal: one, run }) => one === principal && !run.fork && run.job.workflow === user.workflow && run.job.job === user.job);
        if (rows.length === 0 || rows.some(({ access }) => access !== 'no')) continue;
        const [{ run, why }] = rows;
        report({
          message: `The job '${user.job}' assumes '${principal.id}', which refuses it: ${why}.${rows.length > 1 ? ` So it is for every run; this one is ${run.event} on ${run.ref}.` : ''}`,
          at: [stepOf(model, user, principal), { origin: principal.origin, note: 'what it assumes' }],
          fix: 'Trust the job, or the environment it runs in: trustedBy: [Trusted.environment(…)]. Or let the trust policy name the claims that the job has.',
        });
      }
    }
  },
};

/** The step, where it can be found; the job otherwise. */
function stepOf(model: DeliveryModel, user: JobAddress, { address }: PrincipalModel): Located {
  const workflows = workflowsOf(model);
  const job = workflows.find(({ file }) => file === user.workflow)!.jobs.find(({ id }) => id === user.job)!;
  const steps = job.kind === 'steps' ? flatSteps(job.steps) : [];
  return steps.find((step) => step.kind === 'uses' && Object.values(step.inputs).includes(address)) ?? job;
}
