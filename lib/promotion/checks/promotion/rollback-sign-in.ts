import { KnownStage, isSameName, stagesOf } from './stages';
import { DeliveryModel, Found, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredIdentities, accessIn } from '../../../identity/inside';

/** A deployment shows that it can sign in. Whether a rollback can is found out when it has to: by an alarm, or by hand. */
export const rollbackSignIn: Rule = {
  id: 'promotion/rollback-sign-in',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const known of stagesOf(model)) {
      for (const found of refused(known, model)) report(found);
    }
  },
};

/** The roles that the job takes on, and that refuse it on one of the ways that lead to it. */
function refused({ stage }: KnownStage, model: DeliveryModel): Found[] {
  const isJob = ({ workflow, job }: { readonly workflow: string; readonly job: string }) => workflow === stage.workflow && job === stage.rollbackJob;
  return DeclaredIdentities.of(model).principals.filter(({ users }) => users.some(isJob)).flatMap((principal) => {
    const rows = accessIn(model).filter((row) => row.principal === principal && isJob(row.run.job) && !row.run.fork && row.access === 'no');
    if (rows.length === 0) return [];
    const ways = [...new Set(rows.map(({ run: { label, event } }) => `'${label}' on ${event}`))];
    return [{
      message: `A rollback of the stage '${stage.name}' cannot sign in: '${principal.id}' refuses ${ways.join(', ')}, because ${rows[0].why}. Such a rollback fails, and what is wrong serves on.`,
      at: [{ origin: stage.origin }, { origin: principal.origin, note: 'what refuses it' }],
      fix: isSameName(stage.environment, stage.rollbackEnvironment)
        ? `Trust the environment, and nothing that only some of the runs have: trustedBy: [Trusted.environment(…)] with '${stage.environment}'.`
        : `Trust the environment that it is rolled back in as well: trustedBy: [Trusted.environment(…)] with '${stage.environment}' and '${stage.rollbackEnvironment}'.`,
    }];
  });
}
