import { DesiredEnvironment } from '../../repository/inside';
import { allOrFailures } from '../all-or-failures';
import { GithubClient } from '../client/github-client';
import { JsonMap } from '../compare/json';
import { Context } from '../context';
import { mayPrune } from '../prune';
import { EnvironmentAnswer, PolicyAnswer, RuleAnswer, policyName } from './environment-answers';
import { obsoleteResource } from './obsolete-resource';
import { Resource } from './resource';

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

/** Those that were declared. */
export async function comparableVariables(client: GithubClient, at: At, { variables: declared }: DesiredEnvironment): Promise<JsonMap> {
  const names = new Set(Object.keys(declared).map((name) => name.toUpperCase()));
  if (names.size === 0) return {};
  return { variables: valuesOf((await variablesIn(client, at)).filter(({ name }) => names.has(name.toUpperCase()))) };
}

/** All that goes with an environment. */
export async function everythingIn(client: GithubClient, at: At, answer: EnvironmentAnswer): Promise<JsonMap> {
  const secrets = await client.list<{ readonly name: string }>(`${ENVIRONMENT}/secrets`, at, 'secrets');
  return {
    ...await comparablePolicies(client, at, answer),
    ...await comparableProtectionRules(client, at),
    variables: valuesOf(await variablesIn(client, at)),
    secrets: secrets.map(({ name }) => name),
  };
}

/** Of environments that were declared, variables that were not: where they are to go, or one of them is. */
export async function undeclaredVariables(context: Context, environments: readonly DesiredEnvironment[]): Promise<Resource[]> {
  if (!mayPrune(context.prune, 'variable')) return [];
  const found = await allOrFailures(environments.map(async ({ name: environment, variables }) => {
    const declared = new Set(Object.keys(variables).map((name) => name.toUpperCase()));
    const there = await variablesIn(context.client, { environment_name: environment });
    return there.filter(({ name }) => !declared.has(name.toUpperCase())).map(({ name }) => obsoleteVariable(context, environment, name));
  }));
  return found.flat();
}

/** Its name says where it is: `production/REGION`. */
export function obsoleteVariable({ client }: Context, environment: string, name: string): Resource {
  const at = { environment_name: environment, name };
  return obsoleteResource<VariableAnswer>(client, { kind: 'variable', name: `${environment}/${name}`, path: `${ENVIRONMENT}/variables/{name}`, at }, ({ value }) => ({ value }));
}

function variablesIn(client: GithubClient, at: At): Promise<VariableAnswer[]> {
  return client.list<VariableAnswer>(`${ENVIRONMENT}/variables`, at, 'variables');
}

function valuesOf(variables: readonly VariableAnswer[]): JsonMap {
  return Object.fromEntries(variables.map(({ name, value }) => [name.toUpperCase(), value]));
}

export async function writeVariables(client: GithubClient, at: At, current: { readonly [name: string]: string }, desired: { readonly [name: string]: string }): Promise<void> {
  for (const [name, value] of Object.entries(desired)) {
    if (current[name] === undefined) await client.write(`POST ${ENVIRONMENT}/variables`, at, { name, value });
    else if (current[name] !== value) await client.write(`PATCH ${ENVIRONMENT}/variables/{name}`, { ...at, name }, { value });
  }
}
