import { protects } from './protected-branches';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { DeclaredEnvironmentModel } from '../../environment/model';
import { RulesetModel } from '../../rulesets/model';

/** A deployment that is asked for must be one that can happen. */
export const requiredDeployments: Rule = {
  id: 'repository/required-deployments',
  severity: Severity.WARNING,
  delivery(model, report) {
    const { rulesets, environments } = DeclaredRepository.of(model);
    const declared = environments.map(({ name }) => name);
    const known = new Set(declared.map((name) => name.toLowerCase()));
    for (const ruleset of rulesets.filter(({ enforcement }) => enforcement !== 'disabled')) {
      for (const { type, parameters, origin } of ruleset.rules) {
        const wanted = type === 'required_deployments' ? (parameters?.required_deployment_environments as readonly string[] | undefined) ?? [] : [];
        for (const environment of wanted.filter((one) => !known.has(one.toLowerCase()))) {
          const near = similar(environment, declared);
          report({
            message: `The ruleset '${ruleset.name}' asks for a deployment to '${environment}', which is no environment of this delivery. It has ${listed(declared)}. Where there is no such environment, nothing can be merged.`,
            at: { origin },
            fix: near ? `Did you mean '${near}'?` : `Declare it: new DeploymentEnvironment(delivery, '${environment}'). If it is made elsewhere, acknowledge this.`,
          });
        }
        for (const environment of environments.filter(({ name }) => wanted.some((one) => one.toLowerCase() === name.toLowerCase()))) {
          if (!onlyAfterwards(environment, ruleset, model)) continue;
          report({
            message: `The ruleset '${ruleset.name}' asks for a deployment to '${environment.name}' before a merge, but only the branches that it protects may deploy there. No pull request can be deployed, and nothing can be merged.`,
            at: [{ origin }, { origin: environment.origin, note: 'the environment' }],
            fix: `Ask for a deployment to an environment that other branches may deploy to, or let them deploy to '${environment.name}': { branches: [...] }.`,
          });
        }
      }
    }
  },
};

/** Whether a change can be deployed there only once it is merged. */
function onlyAfterwards({ refs }: DeclaredEnvironmentModel, ruleset: RulesetModel, model: DeliveryModel): boolean {
  return refs.kind === 'patterns' && refs.tags.length === 0 && refs.branches.length > 0 && !ruleset.refs?.include.includes('~ALL')
    && refs.branches.every((branch) => !/[*?[]/.test(branch) && protects(ruleset, branch, model));
}
