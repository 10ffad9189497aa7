import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { mayLackEnterprise } from '../../plans';

/** In a private repository reviewers, wait timers and rules of apps are part of GitHub Enterprise. */
export const environmentPlan: Rule = {
  id: 'repository/environment-plan',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { facts, environments } = DeclaredRepository.of(model);
    if (!facts || !mayLackEnterprise(facts)) return;
    for (const environment of environments) {
      const { name, reviewers, waitMinutes = 0, protectionRules } = environment;
      const paid = [...(reviewers.length > 0 ? ['reviewers'] : []), ...(waitMinutes > 0 ? ['waitTimer'] : []), ...(protectionRules.length > 0 ? ['protectionRules'] : [])];
      if (paid.length === 0) continue;
      report({
        message: `The environment '${name}' has ${paid.join(', ')}, and '${facts.owner}/${facts.name}' is private: without GitHub Enterprise, GitHub refuses them there.`,
        at: environment,
        fix: 'Say so when the owner has GitHub Enterprise: new GithubRepository(…, { plan: GithubPlan.ENTERPRISE }). Otherwise guard the branch that deploys, or approve by starting the deployment: Trigger.workflowDispatch().',
      });
    }
  },
};
