import { DesiredEnvironment } from '../../repository/inside';
import { GithubClient } from '../client/github-client';
import { JsonMap } from '../compare/json';
import { Context } from '../context';
import { EnvironmentAnswer, PolicyAnswer, RuleAnswer, policyName } from './environment-answers';

const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';

type At = { readonly environment_name: string };

interface VariableAnswer {
  readonly name: string;
  readonly value: string;
}

/** Only such an environment has any. */
export async function comparablePolicies(client: GithubClient, at: At, { deployment_branch_policy: policy }: EnvironmentAnswer): Promise<JsonMap> {
  const policies = policy?.custom_branch_policies ? await client.list<PolicyAnswer>(`${ENVIRONMENT}/deployment-branch-policies`, at, 'branch_policies') : [];
  return { branch_policies: policies.map(policyName) };
}

export async function comparableProtectionRules(client: GithubClient, at: At): Promise<JsonMap> {
  const rules = await client.list<RuleAnswer>(`${ENVIRONMENT}/deployment_protection_rules`, at, 'custom_deployment_protection_rules');
  return { protection_rules: rules.filter(({ enabled }) => enabled).map(({ app }) => app.slug.toLowerCase()) };
}

/** Those that were declared; all of them when what was not declared is to go. */
export async function comparableVariables({ client, prune }: Context, at: At, { variables: declared }: DesiredEnvironment): Promise<JsonMap> {
  const names = new Set(Object.keys(declared).map((name) => name.toUpperCase()));
  if (names.size === 0 && !prune) return {};
  const there = await client.list<VariableAnswer>(`${ENVIRONMENT}/variables`, at, 'variables');
  return { variables: Object.fromEntries(there.filter(({ name }) => prune || names.has(name.toUpperCase())).map(({ name, value }) => [name.toUpperCase(), value])) };
}

export async function writeVariables(client: GithubClient, at: At, current: { readonly [name: string]: string }, desired: { readonly [name: string]: string }): Promise<void> {
  for (const [name, value] of Object.entries(desired)) {
    if (current[name] === undefined) await client.write(`POST ${ENVIRONMENT}/variables`, at, { name, value });
    else if (current[name] !== value) await client.write(`PATCH ${ENVIRONMENT}/variables/{name}`, { ...at, name }, { value });
  }
  for (const name of Object.keys(current)) if (desired[name] === undefined) await client.write(`DELETE ${ENVIRONMENT}/variables/{name}`, { ...at, name });
}
