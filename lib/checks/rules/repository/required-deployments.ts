import { Severity, listed, similar } from '../../../core';
import { Rule } from '../../rule';

/** A deployment that is asked for must be one that can happen. */
export const requiredDeployments: Rule = {
  id: 'repository/required-deployments',
  severity: Severity.WARNING,
  delivery({ repository: { rulesets, environments } }, report) {
    const declared = environments.map(({ name }) => name);
    const known = new Set(declared.map((name) => name.toLowerCase()));
    for (const { name, rules } of rulesets) {
      for (const { type, parameters, origin } of rules) {
        const wanted = type === 'required_deployments' ? (parameters?.required_deployment_environments as readonly string[] | undefined) ?? [] : [];
        for (const environment of wanted.filter((one) => !known.has(one.toLowerCase()))) {
          const near = similar(environment, declared);
          report({
            message: `The ruleset '${name}' asks for a deployment to '${environment}', which is no environment of this delivery. It has ${listed(declared)}. Where there is no such environment, nothing can be merged.`,
            at: { origin },
            fix: near ? `Did you mean '${near}'?` : `Declare it: new DeploymentEnvironment(delivery, '${environment}'). If it is made elsewhere, acknowledge this.`,
          });
        }
      }
    }
  },
};
