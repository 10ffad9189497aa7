import { environmentNamed } from './environments-of';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository, mayLackEnterprise } from '../../../repository/inside';

/** An override opens what is closed, because somebody was asked. Where GitHub asks nobody, everybody who can start the workflow opens it. */
export const openOverride: Rule = {
  id: 'promotion/open-override',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { facts } = DeclaredRepository.of(model);
    if (!facts || !mayLackEnterprise(facts)) return;
    for (const { stage } of stagesOf(model)) {
      if (stage.overrideEnvironment === undefined) continue;
      const asked = environmentNamed(stage.overrideEnvironment, model);
      report({
        message: `An override of the stage '${stage.name}' is approved in the environment '${stage.overrideEnvironment}', and '${facts.owner}/${facts.name}' is private: without GitHub Enterprise nobody is asked there, and whoever may start the workflow opens every gate.`,
        at: [stage, ...asked ? [{ origin: asked.origin, note: 'the environment' }] : []],
        fix: 'Say so when the owner has GitHub Enterprise: new GithubRepository(…, { plan: GithubPlan.ENTERPRISE }). Otherwise leave { override } out, and let several people say yes: Gate.approvals({ minimum: 2, approvers: […] }).',
      });
    }
  },
};
