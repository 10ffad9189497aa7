import { Of, flag, id, list, map, maybe, name, object, oneOf, orNull, text, whole } from './shape';

/** What several answers have in common. */
const LOGIN = object({ login: name });
const SLUG = object({ slug: name });
const PEOPLE = object({ users: maybe(list(LOGIN)), teams: maybe(list(SLUG)), apps: maybe(list(SLUG)) });
const SWITCHED = maybe(object({ enabled: maybe(flag) }));

/** What it pays for is shown to whom it belongs. */
export const ACCOUNT = object({ login: name, id, type: maybe(name), plan: orNull(object({ name: maybe(name) })) });

export const ENVIRONMENT = object({
  name,
  can_admins_bypass: orNull(flag),
  deployment_branch_policy: orNull(object({ protected_branches: flag, custom_branch_policies: flag })),
  protection_rules: maybe(list(object({
    type: name,
    wait_timer: maybe(whole),
    prevent_self_review: maybe(flag),
    reviewers: maybe(list(object({ type: name, reviewer: reviewer() }))),
  }))),
});

/** Somebody or a team: one of the two names is there. */
function reviewer() {
  const either = object({ login: maybe(name), slug: maybe(name) });
  const problem: typeof either.problem = (value, at) =>
    either.problem(value, at) ?? ((value as Of<typeof either>).login === undefined && (value as Of<typeof either>).slug === undefined ? `'${at}' must have a login or a slug, and has none` : undefined);
  return { ...either, problem };
}

export const POLICY = object({ id, name, type: maybe(name) });
export const RULE_OF_APP = object({ id, enabled: flag, app: SLUG });
export const SECRET = object({ name });
/** Of an organization, with the repositories that it lends it to. */
export const LENT_SECRET = object({ name, visibility: maybe(name) });
/** GitHub takes 48 KB. */
export const VARIABLE = object({ name, value: text(50_000) });

export const RULESET_SUMMARY = object({ id, name, target: maybe(name), source_type: maybe(name) });

export const RULESET = object({
  target: maybe(name),
  enforcement: name,
  bypass_actors: maybe(list(object({ actor_id: orNull(whole), actor_type: name, bypass_mode: maybe(name) }))),
  conditions: orNull(object({ ref_name: maybe(object({ include: maybe(list(text())), exclude: maybe(list(text())) })) })),
  rules: list(object({ type: name, parameters: maybe(map) })),
});

export const PROTECTION = object({
  required_status_checks: orNull(object({ strict: maybe(flag), checks: maybe(list(object({ context: text(), app_id: orNull(whole) }))) })),
  required_pull_request_reviews: orNull(object({
    dismiss_stale_reviews: maybe(flag),
    require_code_owner_reviews: maybe(flag),
    required_approving_review_count: maybe(whole),
    require_last_push_approval: maybe(flag),
    dismissal_restrictions: maybe(PEOPLE),
    bypass_pull_request_allowances: maybe(PEOPLE),
  })),
  restrictions: orNull(PEOPLE),
  // Every branch that is protected has it; an answer without it is about something else.
  enforce_admins: object({ enabled: flag }),
  required_linear_history: SWITCHED,
  allow_force_pushes: SWITCHED,
  allow_deletions: SWITCHED,
  block_creations: SWITCHED,
  required_conversation_resolution: SWITCHED,
  lock_branch: SWITCHED,
  allow_fork_syncing: SWITCHED,
});

export const ISSUE = object({
  number: id,
  state: oneOf('open', 'closed'),
  title: text(2_048),
  // GitHub counts 65,536 characters, and JavaScript up to twice as many.
  body: orNull(text(140_000)),
  html_url: text(2_048, /^https?:\/\/[^\s]+$/),
  pull_request: orNull(map),
  user: orNull(object({ login: name, id: maybe(id), type: maybe(name) })),
  labels: maybe(list({ problem: (value, at) => (typeof value === 'string' ? undefined : object({ name: orNull(name) }).problem(value, at)) })),
  performed_via_github_app: orNull(object({ slug: maybe(name) })),
});

export const REPOSITORY = object({
  id,
  full_name: text(300, /^[\w.-]+\/[\w.-]+$/),
  name: maybe(name),
  owner: maybe(ACCOUNT),
  default_branch: maybe(name),
  visibility: maybe(name),
  private: maybe(flag),
  archived: maybe(flag),
  disabled: maybe(flag),
  fork: maybe(flag),
  is_template: maybe(flag),
  created_at: orNull(text(40, /^\d{4}-\d\d-\d\dT/)),
  permissions: maybe(object({ admin: maybe(flag) })),
});
