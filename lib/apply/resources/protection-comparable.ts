import { DesiredProtection, GITHUB_ACTIONS_APP, Json } from '../../repository/inside';
import { JsonMap, isMap } from '../compare/json';
import { Names } from '../names';

export interface People {
  readonly users?: readonly { readonly login: string }[];
  readonly teams?: readonly { readonly slug: string }[];
  readonly apps?: readonly { readonly slug: string }[];
}

/** Of `GET …/protection`: not the shape that `PUT` takes. */
export interface ProtectionAnswer {
  readonly required_status_checks?: { readonly strict?: boolean; readonly checks?: readonly { readonly context: string; readonly app_id?: number | null }[] };
  readonly required_pull_request_reviews?: { readonly [key: string]: unknown };
  readonly restrictions?: People | null;
  readonly [flag: string]: unknown;
}

export const FLAGS = [
  'enforce_admins', 'required_linear_history', 'allow_force_pushes', 'allow_deletions', 'block_creations', 'required_conversation_resolution', 'lock_branch', 'allow_fork_syncing',
] as const;

/** Lists of people that reviews may have; none is the same as an empty one. */
export const PEOPLE_OF_REVIEWS = ['dismissal_restrictions', 'bypass_pull_request_allowances'];

/** What was declared, in the words that both sides are compared in. */
export function comparableDeclaration(desired: DesiredProtection): JsonMap {
  const { required_status_checks: checks, required_pull_request_reviews: reviews, restrictions } = desired;
  return {
    required_status_checks: checks && {
      strict: checks.strict,
      checks: Object.fromEntries(checks.checks.map(({ context, app }) => [context, app === undefined ? 'any app' : shownApp(String(app).toLowerCase())])),
    },
    required_pull_request_reviews: reviews && {
      ...reviews,
      ...Object.fromEntries(PEOPLE_OF_REVIEWS.map((list) => [list, isMap(reviews[list]) ? inLowerCase(reviews[list]) : nobody()])),
    },
    restrictions: restrictions && inLowerCase(restrictions as unknown as JsonMap),
    ...Object.fromEntries(FLAGS.map((flag) => [flag, desired[flag]])),
  };
}

/** What GitHub answers besides: addresses, names, and what is set elsewhere. */
const NO_FLAGS = ['url', 'protection_url', 'name', 'enabled', 'required_status_checks', 'required_pull_request_reviews', 'restrictions', 'required_signatures'];

/** Switches of GitHub's that are newer than this Slipway. */
export function unknownFlags(answer: ProtectionAnswer): JsonMap {
  const more = Object.entries(answer).filter(([key]) => !NO_FLAGS.includes(key) && !(FLAGS as readonly string[]).includes(key));
  return Object.fromEntries(more.flatMap(([key, value]) => (typeof value === 'object' && value !== null && 'enabled' in value ? [[key, value.enabled as Json]] : [])));
}

/**
 * What GitHub says, in the same words.
 *
 * @param desired with whose words it is compared; undefined: it is shown whole
 */
export function comparableAnswer(answer: ProtectionAnswer, desired: DesiredProtection | undefined, names: Names): JsonMap {
  const { required_status_checks: checks, required_pull_request_reviews: reviews, restrictions } = answer;
  const asked = new Map((desired?.required_status_checks?.checks ?? []).map(({ context, app }) => [context, app]));
  const app = (context: string, id: number | null | undefined): string => {
    // Where no app was declared, GitHub takes the one that reported the check last.
    if ((asked.has(context) && asked.get(context) === undefined) || typeof id !== 'number' || id <= 0) return 'any app';
    return shownApp(String(asked.get(context)) === String(id) || id === GITHUB_ACTIONS_APP ? String(id) : names.name('App', id));
  };
  const options = Object.keys(desired ? desired.required_pull_request_reviews ?? {} : reviews ?? {}).filter((key) => desired || isOption(reviews?.[key]));
  return {
    required_status_checks: checks ? { strict: checks.strict ?? false, checks: Object.fromEntries((checks.checks ?? []).map(({ context, app_id }) => [context, app(context, app_id)])) } : null,
    required_pull_request_reviews: reviews ? {
      ...Object.fromEntries(options.map((key) => [key, (reviews[key] ?? false) as Json])),
      ...Object.fromEntries(PEOPLE_OF_REVIEWS.map((list) => [list, namesOf(reviews[list] as People | undefined)])),
    } : null,
    restrictions: restrictions ? namesOf(restrictions) : null,
    ...Object.fromEntries(FLAGS.map((flag) => [flag, (answer[flag] as { enabled?: boolean } | undefined)?.enabled ?? false])),
  };
}

/** Lists of people are told in their own words, and an address is none. */
function isOption(value: unknown): boolean {
  return typeof value === 'boolean' || typeof value === 'number';
}

function nobody(): JsonMap {
  return { users: [], teams: [], apps: [] };
}

function inLowerCase({ users, teams, apps }: JsonMap): JsonMap {
  const lower = (list: Json | undefined) => ((list ?? []) as readonly string[]).map((name) => name.toLowerCase());
  return { users: lower(users), teams: lower(teams), apps: lower(apps) };
}

function namesOf(who: People | undefined): JsonMap {
  return inLowerCase({ users: (who?.users ?? []).map(({ login }) => login), teams: (who?.teams ?? []).map(({ slug }) => slug), apps: (who?.apps ?? []).map(({ slug }) => slug) });
}

/** Whose checks they mostly are has a name that a reader knows. */
function shownApp(app: string): string {
  return app === String(GITHUB_ACTIONS_APP) ? 'GitHub Actions' : `app ${app}`;
}
