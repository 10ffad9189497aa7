import { isKnownRule } from './known-rules';
import { DEFAULT_PARAMETERS, RulesetAnswer } from './ruleset-comparable';
import { Json } from '../../repository/inside';
import { JsonMap, canonicalText, isList, isMap } from '../compare/json';

type Rule = { readonly type: string; readonly parameters?: JsonMap };

/**
 * What a `PUT` would drop without a word: rules that are newer than this Slipway, and parameters that were not declared. By their path:
 * `rules.new_rule`, `rules.pull_request.new_option`, `rules.required_status_checks.required_status_checks[{"context":"ci"}].new_option`.
 */
export function keptParts({ rules = [] }: RulesetAnswer, { rules: wanted }: JsonMap): JsonMap {
  const declared = wanted as unknown as readonly Rule[];
  const kept: [string, Json][] = [];
  for (const { type, parameters } of rules) {
    const own = declared.find((rule) => rule.type === type);
    if (own) kept.push(...moreIn(parameters, { ...DEFAULT_PARAMETERS[type], ...own.parameters }, `rules.${type}`));
    else if (!isKnownRule(type)) kept.push([`rules.${type}`, parameters ?? {}]);
  }
  return Object.fromEntries(kept);
}

/** The body with these parts as well. */
export function withKeptParts(body: JsonMap, kept: JsonMap): JsonMap {
  if (Object.keys(kept).length === 0) return body;
  const declared = body.rules as unknown as readonly Rule[];
  const all = declared.map(({ type, parameters }) => {
    const merged = withMore(parameters ?? {}, kept, `rules.${type}`);
    return Object.keys(merged).length > 0 ? { type, parameters: merged } : { type };
  });
  const newer = Object.entries(kept).filter(([path]) => !declared.some(({ type }) => isBelow(path, `rules.${type}`)));
  return { ...body, rules: [...all, ...newer.map(([path, parameters]) => ({ type: path.slice('rules.'.length), ...(isMap(parameters) && Object.keys(parameters).length > 0 ? { parameters } : {}) }))] as unknown as Json };
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`);
}

/** What `there` has and `declared` has not. Where something is null, nothing is. */
function moreIn(there: Json | undefined, declared: Json | undefined, path: string): [string, Json][] {
  if (isList(there) && isList(declared)) {
    return there.flatMap((item) => {
      const own = isMap(item) ? declared.find((one) => isMap(one) && identityOf(one) === identityOf(item)) : undefined;
      return own === undefined ? [] : moreIn(item, own, `${path}[${identityOf(item as JsonMap)}]`);
    });
  }
  if (!isMap(there) || !isMap(declared)) return [];
  return Object.entries(there).flatMap(([key, value]) => {
    if (value === null) return [];
    return declared[key] === undefined ? isIdOf(key) ? [] : [[`${path}.${key}`, value] as [string, Json]] : moreIn(value, declared[key], `${path}.${key}`);
  });
}

/** The opposite of `moreIn`. */
function withMore(value: JsonMap, kept: JsonMap, path: string): JsonMap {
  const more = Object.entries(kept).filter(([at]) => isBelow(at, path) && !/[.[]/.test(at.slice(path.length + 1))).map(([at, part]) => [at.slice(path.length + 1), part] as const);
  const same = Object.entries(value).map(([key, part]) => {
    const at = `${path}.${key}`;
    if (isMap(part)) return [key, withMore(part, kept, at)] as const;
    return [key, isList(part) ? part.map((item) => (isMap(item) ? withMore(item, kept, `${at}[${identityOf(item)}]`) : item)) : part] as const;
  });
  return Object.fromEntries([...same, ...more]);
}

/** Items of a list are the same when they speak of the same: a check, a workflow, a tool, a team. */
function identityOf(item: JsonMap): string {
  const key = ['context', 'path', 'tool', 'reviewer', 'type'].find((one) => item[one] !== undefined);
  return canonicalText(key === undefined ? {} : { [key]: item[key] })!;
}

/** A check that any app may report: GitHub may say which one did. That is no option. */
function isIdOf(key: string): boolean {
  return key === 'integration_id';
}
