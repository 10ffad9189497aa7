import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** In a private repository reviewers, wait timers and rules of apps are part of GitHub Enterprise. */
export const environmentPlan: Rule = {
  id: 'repository/environment-plan',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { facts, environments } = DeclaredRepository.of(model);
    // A server, an enterprise with data residency and one with an issuer of its own are GitHub Enterprise.
    if (facts?.visibility !== 'private' || facts.server.kind !== 'github.com' || facts.server.issuer.includes('/')) return;
    for (const environment of environments) {
      const { name, reviewers, waitMinutes = 0, protectionRules } = environment;
      const paid = [...(reviewers.length > 0 ? ['reviewers'] : []), ...(waitMinutes > 0 ? ['waitTimer'] : []), ...(protectionRules.length > 0 ? ['protectionRules'] : [])];
      if (paid.length === 0) continue;
      report({
        message: `The environment '${name}' has ${paid.join(', ')}, and '${facts.owner}/${facts.name}' is private: without GitHub Enterprise, GitHub refuses them there.`,
        at: environment,
        fix: 'Acknowledge this when the owner has GitHub Enterprise. Otherwise guard the branch that deploys, or approve by starting the deployment: Trigger.workflowDispatch().',
      });
    }
  },
};
