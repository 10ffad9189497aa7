import { Schema, anyText, closed, flag, listOf, mapOf, oneOf, orNull, text, whole } from './parts';

type Properties = Record<string, Schema>;

const names = listOf(text, { uniqueItems: true });
const owner = closed({ users: names, teams: names, apps: names }, ['users', 'teams', 'apps']);
const FACTS = {
  owner: text,
  name: text,
  id: whole(1, Number.MAX_SAFE_INTEGER),
  owner_id: whole(1, Number.MAX_SAFE_INTEGER),
  owner_type: oneOf('User', 'Organization'),
  plan: oneOf('free', 'pro', 'team', 'enterprise'),
  visibility: oneOf('public', 'private', 'internal'),
  default_branch: text,
  created_at: text,
  archived: flag,
  fork: flag,
  is_template: flag,
};
/** Documents of before have the first three alone. */
const repositoryFacts = closed({
  ...FACTS,
  api_url: text,
  relied_on_by: listOf(closed({
    what: text,
    file: text,
    facts: listOf(oneOf(...Object.keys(FACTS)), { minItems: 1 }),
    case_sensitive: flag,
    least_plan: oneOf('pro', 'team', 'enterprise'),
    otherwise: text,
    severity: oneOf('error', 'note'),
  }, ['what', 'facts', 'otherwise', 'severity'])),
}, ['owner', 'name', 'api_url']);
const app: Schema = { 'anyOf': [{ type: 'integer' }, text], 'x-why': 'must be the id or the slug of an app' };

/** The settings document of a delivery (`lib/repository/desired-state.ts`): GitHub's words, with names where the API wants ids. */
export function settingsSchema(requests: Readonly<Record<string, Schema>>): Schema {
  const body = (operation: string): Schema => {
    if (!requests[operation]) throw new Error(`data/github-openapi-slice.json does not describe '${operation}'`);
    return requests[operation];
  };
  const repository = '/repos/{owner}/{repo}';
  return closed({
    '//': anyText,
    'version': { const: 1 },
    'repository': repositoryFacts,
    'settings': closed({
      repository: body(`PATCH ${repository}`),
      actions_permissions: body(`PUT ${repository}/actions/permissions`),
      selected_actions: body(`PUT ${repository}/actions/permissions/selected-actions`),
      workflow_permissions: body(`PUT ${repository}/actions/permissions/workflow`),
      artifact_and_log_retention: closed({ days: whole(1, 400) }, ['days']),
      fork_pr_contributor_approval: body(`PUT ${repository}/actions/permissions/fork-pr-contributor-approval`),
      oidc_subject: body(`PUT ${repository}/actions/oidc/customization/sub`),
      immutable_releases: closed({ enabled: flag }, ['enabled']),
      vulnerability_alerts: closed({ enabled: flag }, ['enabled']),
    }),
    'secrets': names,
    'dependabot_secrets': names,
    'codespaces_secrets': names,
    'variables': names,
    'environments': listOf(environment(body(`PUT ${repository}/environments/{environment_name}`))),
    'rulesets': listOf(ruleset(body(`POST ${repository}/rulesets`))),
    'branch_protection': listOf(protection(body(`PUT ${repository}/branches/{branch}/protection`))),
  }, ['version']);
}

function environment(request: Schema): Schema {
  const { wait_timer, prevent_self_review, can_admins_bypass, deployment_branch_policy } = request.properties as Properties;
  return closed({
    name: text,
    wait_timer,
    prevent_self_review,
    can_admins_bypass,
    reviewers: listOf(closed({ type: oneOf('User', 'Team'), name: text }, ['type', 'name']), { maxItems: 6 }),
    deployment_branch_policy,
    branch_policies: listOf(closed({ name: text, type: oneOf('branch', 'tag') }, ['name', 'type'])),
    protection_rules: names,
    variables: mapOf(anyText),
    secrets: names,
  }, ['name', 'wait_timer', 'prevent_self_review', 'reviewers', 'deployment_branch_policy', 'branch_policies', 'protection_rules', 'variables', 'secrets']);
}

function ruleset(request: Schema): Schema {
  const { name, target, enforcement, conditions, rules } = request.properties as Properties;
  return closed({
    name,
    target,
    enforcement,
    bypass_actors: listOf(closed({
      actor_type: oneOf('Integration', 'OrganizationAdmin', 'RepositoryRole', 'Team', 'DeployKey', 'User'),
      actor_name: text,
      bypass_mode: oneOf('always', 'pull_request', 'exempt'),
    }, ['actor_type', 'bypass_mode'])),
    conditions,
    rules: named(rules) as Schema,
  }, ['name', 'target', 'enforcement', 'bypass_actors', 'rules']);
}

/** Names for ids: `integration` for `integration_id`, `name` for the `id` of a reviewer or an actor, `repository` for `repository_id`. Without it, it is this one. */
function named(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(named);
  if (typeof schema !== 'object' || schema === null) return schema;
  const node = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, named(value)])) as Schema;
  const { properties, required } = node as { properties?: Properties; required?: readonly string[] };
  if (!properties) return node;
  const renamed: [string, Schema][] = Object.entries(properties).map(([key, value]) => (isId(key, properties) ? [nameFor(key), key === 'integration_id' ? app : text] : [key, value]));
  return { ...node, properties: Object.fromEntries(renamed), ...(required ? { required: required.filter((key) => key !== 'repository_id').map((key) => (isId(key, properties) ? nameFor(key) : key)) } : {}) };
}

function isId(key: string, properties: Properties): boolean {
  return key === 'integration_id' || key === 'repository_id' || (key === 'id' && 'type' in properties);
}

function nameFor(key: string): string {
  return key === 'id' ? 'name' : key.replace(/_id$/, '');
}

function protection(request: Schema): Schema {
  const { required_pull_request_reviews: reviews, ...flags } = request.properties as Properties;
  const { required_status_checks: _checks, restrictions: _restrictions, enforce_admins: _admins, ...rest } = flags;
  return closed({
    branch: text,
    required_status_checks: orNull(closed({ strict: flag, checks: listOf(closed({ context: text, app }, ['context'])) }, ['strict', 'checks'])),
    enforce_admins: flag,
    required_pull_request_reviews: reviews,
    restrictions: orNull(owner),
    ...rest,
  }, ['branch', 'required_status_checks', 'enforce_admins', 'required_pull_request_reviews', 'restrictions', ...Object.keys(rest)]);
}
