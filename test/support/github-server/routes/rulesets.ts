import { Refusal, invalid, notFound } from '../refusal';
import { Call, REPO, Route, done } from '../route';
import { Plain } from '../schemas';
import { GithubState, RulesetState } from '../state';

const BUILT_IN_ROLES = [2, 4, 5];

/** Rules whose parameters GitHub demands although its description does not. */
const WITH_PARAMETERS = ['merge_queue', 'pull_request', 'required_status_checks', 'required_deployments', 'workflows', 'code_scanning', 'max_file_size', 'max_file_path_length',
  'file_path_restriction', 'file_extension_restriction', 'commit_message_pattern', 'commit_author_email_pattern', 'committer_email_pattern', 'branch_name_pattern', 'tag_name_pattern'];
const PUSH_RULES = ['file_path_restriction', 'max_file_path_length', 'file_extension_restriction', 'max_file_size'];
const BRANCH_RULES = ['merge_queue', 'pull_request', 'code_scanning', 'copilot_code_review', 'branch_name_pattern', 'workflows'];

/** What GitHub puts where nothing was said. */
const DEFAULTS: Record<string, Plain> = {
  pull_request: { allowed_merge_methods: ['merge', 'squash', 'rebase'], required_reviewers: [] },
  required_status_checks: { do_not_enforce_on_create: false },
  update: { update_allows_fetch_and_merge: false },
  workflows: { do_not_enforce_on_create: false },
};

function expectActor(state: GithubState, { actor_type, actor_id, bypass_mode }: Plain): void {
  const missing = (what: string): Refusal => invalid(`Actor ${what} must be part of the ruleset source or owner organization`);
  const known = (list: readonly { id: number }[]): boolean => list.some(({ id }) => id === actor_id);
  if (actor_type === 'Team' && !known(state.teams)) throw missing('Team');
  if (actor_type === 'Integration' && !known(state.apps)) throw missing('GitHub App');
  if (actor_type === 'User' && !known(state.users)) throw missing('User');
  if (actor_type === 'RepositoryRole' && !BUILT_IN_ROLES.includes(actor_id as number) && !known(state.roles)) throw missing('Role');
  if (actor_type === 'OrganizationAdmin' && state.owner.type !== 'Organization') throw missing('Organization admin');
  if (actor_type === 'DeployKey' && bypass_mode === 'pull_request') throw invalid('Deploy keys cannot bypass for pull requests only');
}

function expectRule(state: GithubState, target: string, { type, parameters }: Plain): void {
  const wrong = (why: string): Refusal => invalid(`Invalid rule '${type}': ${why}`);
  if (WITH_PARAMETERS.includes(type as string) && parameters === undefined) throw wrong('parameters are required');
  if (PUSH_RULES.includes(type as string) !== (target === 'push')) throw wrong(`it is not for the target '${target}'`);
  if (BRANCH_RULES.includes(type as string) && target !== 'branch') throw wrong(`it is not for the target '${target}'`);
  if (type === 'tag_name_pattern' && target !== 'tag') throw wrong(`it is not for the target '${target}'`);
  if (type === 'merge_queue' && state.owner.type !== 'Organization') throw wrong('merge queues need a repository of an organization');
  if (type === 'merge_queue' && parameters.min_entries_to_merge > parameters.max_entries_to_merge) throw wrong('min_entries_to_merge is more than max_entries_to_merge');
  if (type === 'required_deployments') {
    const unknown = (parameters.required_deployment_environments as string[]).find((name) => !state.environments.some((one) => one.name === name));
    if (unknown !== undefined) throw wrong(`there is no environment '${unknown}'`);
  }
  for (const { context, integration_id } of type === 'required_status_checks' ? parameters.required_status_checks as Plain[] : []) {
    if (integration_id !== undefined && !state.apps.some(({ id }) => id === integration_id)) throw wrong(`the integration of '${context}' is not installed`);
  }
  for (const { reviewer } of (parameters?.required_reviewers ?? []) as Plain[]) {
    if (!state.teams.some(({ id }) => id === reviewer.id)) throw wrong(`there is no team ${reviewer.id}`);
  }
}

function stored(call: Call, before: RulesetState): RulesetState {
  const { state, body } = call;
  if (state.repository.private && state.plan === 'free') throw new Refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.');
  const next = { ...before, ...body } as RulesetState;
  if (next.enforcement === 'evaluate' && state.plan !== 'enterprise') throw invalid('Enforcement evaluate option is not supported on this plan. Please upgrade to GitHub Enterprise.');
  if (next.target === 'push' && !state.repository.private) throw invalid('Push rules need a private or internal repository');
  if (next.target !== 'push' && next.conditions === undefined) next.conditions = { ref_name: { include: [], exclude: [] } };
  if (state.rulesets.some((other) => other.name === next.name && other.id !== next.id && other.source_type === 'Repository')) throw invalid('Name must be unique');
  next.bypass_actors.forEach((actor) => expectActor(state, actor));
  next.rules.forEach((rule) => expectRule(state, next.target, rule));
  next.rules = next.rules.map((rule) => {
    const parameters = { ...DEFAULTS[rule.type as string], ...rule.parameters };
    return Object.keys(parameters).length > 0 ? { type: rule.type, parameters } : { type: rule.type };
  });
  next.bypass_actors = next.bypass_actors.map((actor) => ({
    actor_id: actor.actor_type === 'OrganizationAdmin' ? 1 : actor.actor_type === 'DeployKey' ? null : actor.actor_id, actor_type: actor.actor_type, bypass_mode: actor.bypass_mode ?? 'always',
  }));
  return next;
}

function own({ state, params }: Call): RulesetState {
  const found = state.rulesets.find(({ id, source_type }) => id === Number(params.ruleset_id) && source_type === 'Repository');
  if (found === undefined) throw notFound();
  return found;
}

function summary({ state }: Call, { id, name, target, source_type, enforcement }: RulesetState): Plain {
  const source = source_type === 'Organization' ? state.owner.login : `${state.owner.login}/${state.repository.name}`;
  return { id, name, target, source_type, source, enforcement, node_id: `RRS_${id}`, _links: { self: { href: 'https://api.github.test/' } }, created_at: '2026-11-01T00:00:00Z', updated_at: '2026-11-01T00:00:00Z' };
}

function whole(call: Call, ruleset: RulesetState): Plain {
  return {
    ...summary(call, ruleset),
    rules: ruleset.rules,
    current_user_can_bypass: 'never',
    ...(ruleset.conditions ? { conditions: ruleset.conditions } : {}),
    // Only those who may change the ruleset see who may bypass it.
    ...(call.may('administration=write') ? { bypass_actors: ruleset.bypass_actors } : {}),
  };
}

export const RULESETS: readonly Route[] = [
  {
    operation: `GET ${REPO}/rulesets`,
    permission: 'metadata=read',
    handle: (call) => {
      const seen = call.state.rulesets.filter(({ source_type }) => source_type === 'Repository' || call.query.get('includes_parents') !== 'false');
      return { status: 200, list: { items: seen.map((ruleset) => summary(call, ruleset)) } };
    },
  },
  {
    operation: `GET ${REPO}/rulesets/{ruleset_id}`,
    permission: 'metadata=read',
    handle: (call) => {
      const found = call.state.rulesets.find(({ id }) => id === Number(call.params.ruleset_id));
      if (found === undefined) throw notFound();
      return { status: 200, body: whole(call, found) };
    },
  },
  {
    operation: `POST ${REPO}/rulesets`,
    permission: 'administration=write',
    handle: (call) => {
      const made = stored(call, { id: call.state.nextId + 1, name: '', target: 'branch', source_type: 'Repository', enforcement: 'active', bypass_actors: [], rules: [] });
      call.state.nextId++;
      call.state.rulesets.push(made);
      return { status: 201, body: whole(call, made) };
    },
  },
  {
    operation: `PUT ${REPO}/rulesets/{ruleset_id}`,
    permission: 'administration=write',
    handle: (call) => {
      const before = own(call);
      const after = stored(call, before);
      call.state.rulesets.splice(call.state.rulesets.indexOf(before), 1, after);
      return { status: 200, body: whole(call, after) };
    },
  },
  {
    operation: `DELETE ${REPO}/rulesets/{ruleset_id}`,
    permission: 'administration=write',
    handle: (call) => {
      call.state.rulesets.splice(call.state.rulesets.indexOf(own(call)), 1);
      return done;
    },
  },
];
