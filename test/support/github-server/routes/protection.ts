import { Refusal, invalid, notFound } from '../refusal';
import { Call, REPO, Route, done } from '../route';
import { Plain } from '../schemas';
import { appOf, named, teamOf, userOf } from './people';

const PROTECTION = `${REPO}/branches/{branch}/protection`;
const URL = 'https://api.github.test/protection';
const FLAGS = ['required_linear_history', 'allow_force_pushes', 'allow_deletions', 'block_creations', 'required_conversation_resolution', 'lock_branch', 'allow_fork_syncing'];
const PEOPLE = ['users', 'teams', 'apps'] as const;

/** Names in, people out: what GitHub answers is not what it was sent. */
function people({ state, contract }: Call, names: Plain): Plain {
  return {
    users: ((names.users ?? []) as string[]).map((name) => userOf(contract, named(state.users, ({ login }) => login, name))),
    teams: ((names.teams ?? []) as string[]).map((name) => teamOf(contract, named(state.teams, ({ slug }) => slug, name))),
    apps: ((names.apps ?? []) as string[]).map((name) => appOf(contract, named(state.apps, ({ slug }) => slug, name))),
  };
}

function shown(call: Call, protection: Plain): Plain {
  const { required_status_checks: checks, required_pull_request_reviews: reviews, restrictions } = protection;
  return {
    url: URL,
    ...(checks ? {
      required_status_checks: { url: URL, contexts_url: URL, strict: checks.strict, checks: checks.checks, contexts: (checks.checks as Plain[]).map(({ context }) => context as string) },
    } : {}),
    ...(reviews ? {
      required_pull_request_reviews: {
        url: URL,
        dismiss_stale_reviews: reviews.dismiss_stale_reviews ?? false,
        require_code_owner_reviews: reviews.require_code_owner_reviews ?? false,
        require_last_push_approval: reviews.require_last_push_approval ?? false,
        required_approving_review_count: reviews.required_approving_review_count ?? 1,
        ...(anybody(reviews.dismissal_restrictions) ? { dismissal_restrictions: { url: URL, users_url: URL, teams_url: URL, ...people(call, reviews.dismissal_restrictions as Plain) } } : {}),
        ...(anybody(reviews.bypass_pull_request_allowances) ? { bypass_pull_request_allowances: people(call, reviews.bypass_pull_request_allowances as Plain) } : {}),
      },
    } : {}),
    ...(restrictions ? { restrictions: { url: URL, users_url: URL, teams_url: URL, apps_url: URL, ...people(call, restrictions as Plain) } } : {}),
    required_signatures: { url: URL, enabled: protection.required_signatures === true },
    enforce_admins: { url: URL, enabled: protection.enforce_admins === true },
    ...Object.fromEntries(FLAGS.map((flag) => [flag, { enabled: protection[flag] === true }])),
  };
}

const anybody = (who: Plain | undefined): boolean => PEOPLE.some((kind) => who?.[kind]?.length > 0);

function expectPeople({ state }: Call, who: Plain | null | undefined): void {
  if (!who) return;
  if (state.owner.type !== 'Organization') throw invalid('Only organization repositories can have users and team restrictions');
  const known = { users: state.users.map(({ login }) => login), teams: state.teams.map(({ slug }) => slug), apps: state.apps.map(({ slug }) => slug) };
  for (const kind of PEOPLE) {
    const unknown = ((who[kind] ?? []) as string[]).find((name) => !known[kind].includes(name.toLowerCase()));
    if (unknown !== undefined) throw invalid(`The ${kind} list has a name that is not known or has no write access: ${unknown}`);
  }
}

function put(call: Call): void {
  const { state, params, body } = call;
  const reviews = body.required_pull_request_reviews as Plain | null;
  if (state.repository.private && state.plan === 'free') throw new Refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.');
  if (reviews && (reviews.required_approving_review_count < 0 || reviews.required_approving_review_count > 6)) throw invalid('required_approving_review_count must be between 0 and 6');
  [body.restrictions, reviews?.dismissal_restrictions, reviews?.bypass_pull_request_allowances].forEach((who) => expectPeople(call, who as Plain | null | undefined));
  const checks = body.required_status_checks as Plain | null;
  const listed = (checks?.checks ?? checks?.contexts?.map((context: string) => ({ context })) ?? []) as Plain[];
  state.protections[params.branch] = {
    required_signatures: state.protections[params.branch]?.required_signatures,
    ...body,
    required_status_checks: checks && { strict: checks.strict, checks: listed.map(({ context, app_id }) => ({ context, app_id: app_id === undefined || app_id === -1 ? null : app_id })) },
  };
}

function branchOf({ state, params }: Call): string {
  if (!state.branches.includes(params.branch)) throw notFound('Branch not found');
  return params.branch;
}

function current(call: Call): Plain {
  const found = call.state.protections[branchOf(call)];
  if (found === undefined) throw notFound('Branch not protected');
  return found;
}

export const PROTECTIONS: readonly Route[] = [
  { operation: `GET ${PROTECTION}`, permission: 'administration=read', handle: (call) => ({ status: 200, body: shown(call, current(call)) }) },
  {
    operation: `PUT ${PROTECTION}`,
    permission: 'administration=write',
    handle: (call) => {
      branchOf(call);
      put(call);
      return { status: 200, body: shown(call, current(call)) };
    },
  },
  {
    operation: `DELETE ${PROTECTION}`,
    permission: 'administration=write',
    handle: (call) => {
      current(call);
      delete call.state.protections[call.params.branch];
      return done;
    },
  },
  {
    operation: `GET ${REPO}/branches`,
    permission: 'contents=read',
    handle: ({ state, query }) => {
      const asked = query.get('protected');
      const seen = state.branches.filter((name) => asked === null || String(name in state.protections) === asked);
      return { status: 200, list: { items: seen.map((name) => ({ name, commit: { sha: '0'.repeat(40), url: URL }, protected: name in state.protections })) } };
    },
  },
];
