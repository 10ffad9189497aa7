import { isList, isMap, canonicalText } from './json';
import { Json } from '../../repository/inside';

/** One thing that is not as it was declared. */
export interface Difference {
  /** Keys joined by dots, in GitHub's words: `rules.pull_request.required_approving_review_count`. */
  readonly path: string;
  /** Undefined: it was not there; of a list, the item is added. */
  readonly before?: Json;
  /** Undefined: it goes. */
  readonly after?: Json;
}

/** Lists whose order says something. All others are sets to GitHub. */
const ORDERED = new Set(['include_claim_keys', 'file_patterns']);

/** What must change for `before` to become `after`. */
export function differences(before: Json | undefined, after: Json | undefined, path: readonly string[] = []): Difference[] {
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  if (isList(before) && isList(after) && !ORDERED.has(path[path.length - 1])) return setDifferences(before, after, path.join('.'));
  return canonicalText(before) === canonicalText(after) ? [] : [{ path: path.join('.'), before, after }];
}

function setDifferences(before: readonly Json[], after: readonly Json[], path: string): Difference[] {
  const [old, wanted] = [before, after].map((list) => new Set(list.map(canonicalText)));
  return [
    ...after.filter((item) => !old.has(canonicalText(item))).map((item) => ({ path, after: item })),
    ...before.filter((item) => !wanted.has(canonicalText(item))).map((item) => ({ path, before: item })),
  ];
}

/**
 * Whether `now` lies on the way from `before` to `after`: a part of what was to be done is done, and nothing else has changed. What was just made has its parts, and they are empty.
 */
export function isBetween(before: Json | undefined, now: Json | undefined, after: Json | undefined): boolean {
  const [said, start, end] = [now, before, after].map(canonicalText);
  if (said === start || said === end) return true;
  if (isMap(now) && isMap(after) && (isMap(before) || before === undefined)) {
    const keys = [...new Set([...Object.keys(now), ...Object.keys(after), ...Object.keys(before ?? {})])];
    return keys.every((key) => isBetween(before?.[key], now[key], after[key]));
  }
  if (isList(now) && isList(after) && (isList(before) || before === undefined)) {
    const [there, old, wanted] = [now, before ?? [], after].map((list) => new Set(list.map(canonicalText)));
    return [...there].every((item) => old.has(item) || wanted.has(item)) && [...old].every((item) => !wanted.has(item) || there.has(item));
  }
  return before === undefined && isEmpty(now);
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === false || value === 0 || (isList(value) && value.length === 0) || (isMap(value) && Object.values(value).every(isEmpty));
}
