import { Refusal, invalid, notFound } from '../refusal';
import { Call, REPO, Route, done } from '../route';
import { Plain } from '../schemas';
import { EnvironmentState } from '../state';
import { teamOf, userOf } from './people';
import { DATES } from './repository';

export const ENVIRONMENT = `${REPO}/environments/{environment_name}`;

export function environmentIn({ state, params }: Call): EnvironmentState {
  const found = state.environments.find(({ name }) => name.toLowerCase() === params.environment_name.toLowerCase());
  if (found === undefined) throw notFound();
  return found;
}

function shown({ contract, state }: Call, environment: EnvironmentState): Plain {
  const { id, wait_timer, reviewers, prevent_self_review } = environment;
  const rules: Plain[] = [];
  if (wait_timer > 0) rules.push({ id: id * 10 + 1, node_id: 'GA_1', type: 'wait_timer', wait_timer });
  if (reviewers.length > 0) {
    rules.push({
      id: id * 10 + 2,
      node_id: 'GA_2',
      type: 'required_reviewers',
      prevent_self_review,
      reviewers: reviewers.map((one) => ({
        type: one.type,
        reviewer: one.type === 'User' ? userOf(contract, state.users.find((user) => user.id === one.id)!) : teamOf(contract, state.teams.find((team) => team.id === one.id)!),
      })),
    });
  }
  if (environment.deployment_branch_policy) rules.push({ id: id * 10 + 3, node_id: 'GA_3', type: 'branch_policy' });
  return {
    id,
    node_id: `EN_${id}`,
    name: environment.name,
    url: 'https://api.github.test/environment',
    html_url: 'https://github.test/environment',
    ...DATES,
    can_admins_bypass: environment.can_admins_bypass,
    protection_rules: rules,
    deployment_branch_policy: environment.deployment_branch_policy,
  };
}

/** Private repositories have these rules with Enterprise only. */
function expectPlan({ state }: Call, rule: string, asked: boolean): void {
  if (asked && state.repository.private && state.plan !== 'enterprise') {
    throw new Refusal(422, `Failed to create the environment protection rule. Please ensure the billing plan supports the ${rule} protection rule.`);
  }
}

function put(call: Call): EnvironmentState {
  const { state, params } = call;
  const body = call.body ?? {};
  const reviewers = (body.reviewers ?? []) as EnvironmentState['reviewers'];
  const policy = (body.deployment_branch_policy ?? null) as EnvironmentState['deployment_branch_policy'];
  const wait = (body.wait_timer ?? 0) as number;
  if (wait < 0 || wait > 43_200) throw invalid('Wait timer must be between 0 and 43200 minutes');
  if (reviewers.length > 6) throw invalid('Environments can have at most 6 reviewers');
  if (policy && policy.protected_branches === policy.custom_branch_policies) throw invalid('protected_branches and custom_branch_policies cannot have the same value');
  expectPlan(call, 'required reviewers', reviewers.length > 0);
  expectPlan(call, 'wait timer', wait > 0);
  for (const { type, id } of reviewers) {
    const known = type === 'User' ? state.users : state.teams;
    if (!known.some((one) => one.id === id)) throw invalid(`Could not resolve ${type} with id ${id}`);
  }
  let environment = state.environments.find(({ name }) => name.toLowerCase() === params.environment_name.toLowerCase());
  if (environment === undefined) {
    environment = {
      id: ++state.nextId,
      name: params.environment_name,
      wait_timer: 0,
      prevent_self_review: false,
      can_admins_bypass: true,
      reviewers: [],
      deployment_branch_policy: null,
      branch_policies: [],
      protection_rules: [],
      variables: {},
      secrets: [],
    };
    state.environments.push(environment);
  }
  environment.wait_timer = wait;
  environment.reviewers = reviewers.map(({ type, id }) => ({ type, id }));
  // It is part of the rule about reviewers: without them there is no such rule.
  environment.prevent_self_review = reviewers.length > 0 && body.prevent_self_review === true;
  environment.deployment_branch_policy = policy;
  if (!policy?.custom_branch_policies) environment.branch_policies = [];
  if (body.can_admins_bypass !== undefined) environment.can_admins_bypass = body.can_admins_bypass as boolean;
  return environment;
}

export const ENVIRONMENTS: readonly Route[] = [
  {
    operation: `GET ${REPO}/environments`,
    permission: 'actions=read',
    handle: (call) => ({ status: 200, list: { key: 'environments', items: call.state.environments.map((one) => shown(call, one)) } }),
  },
  { operation: `GET ${ENVIRONMENT}`, permission: 'actions=read', handle: (call) => ({ status: 200, body: shown(call, environmentIn(call)) }) },
  { operation: `PUT ${ENVIRONMENT}`, permission: 'administration=write', handle: (call) => ({ status: 200, body: shown(call, put(call)) }) },
  {
    operation: `DELETE ${ENVIRONMENT}`,
    permission: 'administration=write',
    handle: (call) => {
      call.state.environments.splice(call.state.environments.indexOf(environmentIn(call)), 1);
      return done;
    },
  },
  {
    operation: `GET ${ENVIRONMENT}/deployment-branch-policies`,
    permission: 'actions=read',
    handle: (call) => ({ status: 200, list: { key: 'branch_policies', items: environmentIn(call).branch_policies.map((policy) => ({ ...policy, node_id: `BP_${policy.id}` })) } }),
  },
  {
    operation: `POST ${ENVIRONMENT}/deployment-branch-policies`,
    permission: 'administration=write',
    handle: (call) => {
      const environment = environmentIn(call);
      if (!environment.deployment_branch_policy?.custom_branch_policies) throw notFound();
      const { name, type = 'branch' } = call.body as { name: string; type?: 'branch' | 'tag' };
      if (environment.branch_policies.some((one) => one.name === name && one.type === type)) {
        throw new Refusal(303, 'A branch policy of this name exists', undefined, { location: 'https://api.github.test/' });
      }
      const policy = { id: ++call.state.nextId, name, type };
      environment.branch_policies.push(policy);
      return { status: 200, body: { ...policy, node_id: `BP_${policy.id}` } };
    },
  },
  {
    operation: `DELETE ${ENVIRONMENT}/deployment-branch-policies/{branch_policy_id}`,
    permission: 'administration=write',
    handle: (call) => {
      const environment = environmentIn(call);
      const at = environment.branch_policies.findIndex(({ id }) => id === Number(call.params.branch_policy_id));
      if (at < 0) throw notFound();
      environment.branch_policies.splice(at, 1);
      return done;
    },
  },
  {
    operation: `GET ${ENVIRONMENT}/deployment_protection_rules`,
    permission: 'actions=read',
    handle: (call) => {
      const rules = environmentIn(call).protection_rules.map((rule) => ruleOf(call, rule));
      return { status: 200, body: { total_count: rules.length, custom_deployment_protection_rules: rules } };
    },
  },
  {
    operation: `POST ${ENVIRONMENT}/deployment_protection_rules`,
    permission: 'administration=write',
    handle: (call) => {
      const environment = environmentIn(call);
      const integration_id = call.body.integration_id as number;
      expectPlan(call, 'custom deployment', true);
      if (!call.state.apps.some(({ id }) => id === integration_id)) throw invalid(`Integration ${integration_id} is not installed or has no deployment protection rule`);
      if (environment.protection_rules.some((rule) => rule.integration_id === integration_id)) throw invalid('The rule is already enabled for this environment');
      if (environment.protection_rules.length >= 6) throw invalid('Environments can have at most 6 protection rules');
      const rule = { id: ++call.state.nextId, integration_id };
      environment.protection_rules.push(rule);
      return { status: 201, body: ruleOf(call, rule) };
    },
  },
  {
    operation: `DELETE ${ENVIRONMENT}/deployment_protection_rules/{protection_rule_id}`,
    permission: 'administration=write',
    handle: (call) => {
      const environment = environmentIn(call);
      const at = environment.protection_rules.findIndex(({ id }) => id === Number(call.params.protection_rule_id));
      if (at < 0) throw notFound();
      environment.protection_rules.splice(at, 1);
      return done;
    },
  },
  {
    operation: `GET ${ENVIRONMENT}/secrets`,
    permission: 'environments=read',
    handle: (call) => ({ status: 200, list: { key: 'secrets', items: environmentIn(call).secrets.map((name) => ({ name, ...DATES })) } }),
  },
];

function ruleOf({ state }: Call, rule: { id: number; integration_id: number }): Plain {
  const app = state.apps.find(({ id }) => id === rule.integration_id)!;
  return { id: rule.id, node_id: `PR_${rule.id}`, enabled: true, app: { id: app.id, slug: app.slug, integration_url: 'https://github.test/apps', node_id: `A_${app.id}` } };
}
