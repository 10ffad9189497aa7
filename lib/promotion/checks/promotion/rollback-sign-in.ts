import { KnownStage, isSameName, stagesIn } from './stages';
import { DeliveryModel, Found, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredIdentities, accessIn } from '../../../identity/inside';
import { declaredValues } from '../../../repository/inside';
import { DeclaredWorkflows, readsOf } from '../../../workflows/inside';

/** A deployment shows that it can sign in. Whether a rollback can is found out when it has to: by an alarm, or by hand. */
export const rollbackSignIn: Rule = {
  id: 'promotion/rollback-sign-in',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const known of stagesIn(model)) {
      for (const found of [...refused(known, model), ...withoutSecret(known, model)]) report(found);
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

/** The secrets that the deployment finds in its environment, and the rollback does not find in its own: they are empty there, without an error. */
function withoutSecret({ stage }: KnownStage, model: DeliveryModel): Found[] {
  const { repository, environments } = declaredValues('secrets', model);
  const [there, here] = [stage.environment, stage.rollbackEnvironment].map((name) => environments.get(name.toLowerCase()));
  if (!there || !here) return [];
  const workflow = DeclaredWorkflows.of(model).find(({ file }) => file === stage.workflow)!;
  const read = workflow.expressions.filter(({ job }) => job === stage.rollbackJob).flatMap(({ text }) => readsOf(text, 'secrets').map(([, name]) => name.toUpperCase()));
  const lacking = [...new Set(read)].filter((name) => there.has(name) && !here.has(name) && !repository.has(name));
  return lacking.map((name) => ({
    message: `A rollback of the stage '${stage.name}' reads the secret '${name}', which is empty there: the environment '${stage.environment}' has it, and '${stage.rollbackEnvironment}', in which the stage is rolled back, has not.`,
    at: { origin: stage.origin },
    fix: `Declare it there as well, { secrets: ['${name}'] }, and give it its value: gh secret set ${name} --env ${stage.rollbackEnvironment}.`,
  }));
}
