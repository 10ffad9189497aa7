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
