import { Json } from '../../repository/inside';
import { JsonMap, isList, isMap, onlyKeysOf } from '../compare/json';
import { Names } from '../names';
import { isKnownRule } from './known-rules';
import { ACTOR_KINDS } from './ruleset-body';

/** What GitHub's answer and the body that is sent have in common. */
export interface RulesetAnswer {
  readonly name?: string;
  readonly target?: string;
  readonly enforcement?: string;
  readonly bypass_actors?: readonly { readonly actor_id?: number | null; readonly actor_type: string; readonly bypass_mode?: string }[];
  readonly conditions?: { readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] } } | null;
  readonly rules?: readonly { readonly type: string; readonly parameters?: JsonMap }[];
}

/** What GitHub puts where nothing was said: a rule that lacks it is the same as one that says it. */
export const DEFAULT_PARAMETERS: { readonly [type: string]: JsonMap } = {
  pull_request: { allowed_merge_methods: ['merge', 'squash', 'rebase'], required_reviewers: [], dismissal_restriction: { enabled: false } },
  required_status_checks: { do_not_enforce_on_create: false },
  workflows: { do_not_enforce_on_create: false },
  update: { update_allows_fetch_and_merge: false },
  copilot_code_review: { review_draft_pull_requests: false, review_on_push: false },
  ...Object.fromEntries(['commit_message', 'commit_author_email', 'committer_email', 'branch_name', 'tag_name'].map((of) => [`${of}_pattern`, { name: '', negate: false }])),
};

/** The words in which rulesets are compared: rules and actors by what they are, names for ids. */
export function comparableRuleset(ruleset: RulesetAnswer | JsonMap, names: Names): JsonMap {
  const { target, enforcement, bypass_actors, conditions, rules } = ruleset as RulesetAnswer;
  const refs = conditions?.ref_name;
  return {
    target: target ?? 'branch',
    enforcement: enforcement ?? 'active',
    ...(bypass_actors ? { bypass_actors: Object.fromEntries(bypass_actors.map((actor) => [actorText(actor, names), actor.bypass_mode ?? 'always'])) } : {}),
    ...(refs ? { conditions: { include: refs.include ?? [], exclude: refs.exclude ?? [] } } : {}),
    rules: Object.fromEntries((rules ?? []).map(({ type, parameters }, i, all) => [ruleName(type, all.slice(0, i)), comparableParameters(type, parameters, names)])),
  };
}

function actorText({ actor_type, actor_id }: NonNullable<RulesetAnswer['bypass_actors']>[number], names: Names): string {
  const kind = ACTOR_KINDS[actor_type];
  return kind && typeof actor_id === 'number' ? `${actor_type} ${names.name(kind, actor_id)}` : actor_type;
}

/** A type that stands there twice is told apart. */
function ruleName(type: string, before: readonly { readonly type: string }[]): string {
  const earlier = before.filter((rule) => rule.type === type).length;
  return earlier === 0 ? type : `${type} (${earlier + 1})`;
}

function comparableParameters(type: string, parameters: JsonMap | undefined, names: Names): JsonMap {
  return withNames({ ...DEFAULT_PARAMETERS[type], ...parameters }, names) as JsonMap;
}

/** Of what GitHub answers, what could have been declared: it adds parameters as it likes, rules that are newer than this Slipway, and conditions to rulesets for pushes. */
export function declaredPart(answer: JsonMap, wanted: JsonMap): JsonMap {
  const { conditions, rules, ...rest } = answer;
  const wantedRules = wanted.rules as JsonMap;
  const declarable = Object.entries(rules as JsonMap).filter(([type]) => wantedRules[type] !== undefined || isKnownRule(type));
  return {
    ...rest,
    ...(wanted.conditions === undefined || conditions === undefined ? {} : { conditions }),
    rules: Object.fromEntries(declarable.map(([type, rule]) => [type, onlyKeysOf(rule, wantedRules[type])!])),
  };
}

function withNames(value: Json, names: Names): Json {
  if (isList(value)) return listWithNames(value, names);
  if (!isMap(value)) return value;
  const { type, id } = value;
  if (typeof type === 'string' && typeof id === 'number' && ACTOR_KINDS[type]) return `${type} ${names.name(ACTOR_KINDS[type], id)}`;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null).map(([key, part]) => [key, withNames(part, names)]));
}

/** Checks are told apart by their names: what differs then is the app. */
function listWithNames(list: readonly Json[], names: Names): Json {
  if (!list.every((item) => isMap(item) && typeof item.context === 'string')) return list.map((item) => withNames(item, names));
  return (list as readonly JsonMap[]).map(({ context, integration_id: app }) => `${String(context)} (${typeof app === 'number' && app > 0 ? `app ${names.name('App', app)}` : 'any app'})`);
}
