import { DesiredEnvironment } from '../../repository/inside';
import { Context } from '../context';
import { Unseen } from './unseen';
import { EnvironmentAnswer, PolicyAnswer, RuleAnswer } from '../resources/environment-answers';
import { unknownRules } from '../resources/environment-comparable';

const ENVIRONMENTS = '/repos/{owner}/{repo}/environments';
const ENVIRONMENT = `${ENVIRONMENTS}/{environment_name}`;

/** The environments as the document says them, each with all that it holds but the values of secrets. */
export async function liveEnvironments(context: Context, unseen: Unseen, withValues: boolean): Promise<DesiredEnvironment[]> {
  const all = await unseen.shown('environments', () => context.client.list<EnvironmentAnswer>(ENVIRONMENTS, {}, 'environments'));
  const found: DesiredEnvironment[] = [];
  for (const answer of all ?? []) {
    const environment = await liveEnvironment(context, answer, unseen, withValues);
    if (environment) found.push(environment);
  }
  return found;
}

async function liveEnvironment({ client }: Context, answer: EnvironmentAnswer, unseen: Unseen, withValues: boolean): Promise<DesiredEnvironment | undefined> {
  const { name, deployment_branch_policy: policy = null, can_admins_bypass, protection_rules: rules = [] } = answer;
  const at = { environment_name: name };
  const title = `environment '${name}'`;
  const policies = policy?.custom_branch_policies ? await unseen.shown(`${title}: which branches may deploy`, () => client.list<PolicyAnswer>(`${ENVIRONMENT}/deployment-branch-policies`, at, 'branch_policies')) : [];
  const apps = await unseen.shown(`${title}: rules of apps`, () => client.list<RuleAnswer>(`${ENVIRONMENT}/deployment_protection_rules`, at, 'custom_deployment_protection_rules'));
  // Without these, what was declared would take them away.
  if (policies === undefined || apps === undefined) return void unseen.notes.push(`${title} is left out: what is not shown of it would be taken away.`);
  const secrets = await unseen.shown(`${title}: names of secrets`, () => client.list<{ readonly name: string }>(`${ENVIRONMENT}/secrets`, at, 'secrets'));
  const variables = await unseen.shown(`${title}: variables`, () => client.list<{ readonly name: string; readonly value: string }>(`${ENVIRONMENT}/variables`, at, 'variables')) ?? [];
  if (!withValues && variables.length > 0) unseen.notes.push(`${title}: its variables ${variables.map((one) => one.name).join(', ')} are not declared, because a declaration has their values: --with-values.`);
  const unknown = Object.keys(unknownRules(answer));
  if (unknown.length > 0) unseen.notes.push(`${title}: GitHub has rules that this Slipway does not know: ${unknown.join(', ')}.`);
  const review = rules.find(({ type }) => type === 'required_reviewers');
  return {
    name,
    wait_timer: rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0,
    prevent_self_review: review?.prevent_self_review === true,
    ...(typeof can_admins_bypass === 'boolean' ? { can_admins_bypass } : {}),
    reviewers: (review?.reviewers ?? []).map(({ type, reviewer }) => ({ type: type === 'Team' ? 'Team' : 'User', name: (reviewer.login ?? reviewer.slug)! })),
    deployment_branch_policy: policy && { protected_branches: policy.protected_branches, custom_branch_policies: policy.custom_branch_policies },
    branch_policies: policies.map((one) => ({ name: one.name, type: one.type ?? 'branch' })),
    protection_rules: apps.filter(({ enabled }) => enabled).map(({ app }) => app.slug),
    variables: withValues ? Object.fromEntries(variables.map((one) => [one.name.toUpperCase(), one.value])) : {},
    secrets: (secrets ?? []).map((one) => one.name.toUpperCase()).sort(),
  };
}
