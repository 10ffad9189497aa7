import { Selectable, isOfKind, isOfOne, kindWordOf, selects, wordOf } from './selector';
import { printable, similar } from '../core/inside';

/** What of that which exists and was not declared is to go: nothing, everything, or what these words say: `environment:staging`, or `ruleset` for all of a kind. */
export type Prune = boolean | readonly string[];

/** What can be pruned, in the words of the option. */
const KINDS = ['environment', 'ruleset', 'branch protection', 'variable'];

export function isPruned(prune: Prune, one: Selectable): boolean {
  return typeof prune === 'boolean' ? prune : prune.some((word) => selects(word, one));
}

/** Whether anything of a kind may be meant: then it is asked what there is. */
export function mayPrune(prune: Prune, kind: string): boolean {
  return typeof prune === 'boolean' ? prune : prune.some((word) => isOfKind(word, kind));
}

/** Whether something of a kind is meant although the document says nothing about the kind: only by its name. */
export function isNamed(prune: Prune, kind: string): boolean {
  return typeof prune !== 'boolean' && mayPrune(prune, kind);
}

/**
 * What is wrong with the words, one line each: a name that is not there, or that is declared, is a slip, and a slip must not delete something else.
 *
 * @param others what exists and was not declared
 * @param declared what was declared
 */
export function pruneProblems(prune: Prune, others: readonly Selectable[], declared: readonly Selectable[]): string[] {
  if (typeof prune === 'boolean') return [];
  return prune.flatMap((word) => {
    const at = `--prune=${printable(word)}`;
    const kind = kindOf(word);
    if (kind === undefined) return [`${at}: it takes ${KINDS.map((one) => `${kindWordOf(one)}:<name>`).join(', ')}; of variables the name is <environment>/<NAME>.`];
    const there = others.filter((one) => one.kind === kind);
    if (!isOfOne(word)) return there.length > 0 ? [] : [`${at}: there is no ${kind} that is not declared.`];
    if (there.some((one) => selects(word, one))) return [];
    if (declared.some((one) => wordOf(one).toLowerCase() === word.toLowerCase())) return [`${at}: it is declared. Take it out of the program first, and have the document written again.`];
    const near = similar(word, there.map(wordOf));
    const could = there.length === 0 ? `there is no ${kind} that is not declared` : near !== undefined ? `did you mean ${printable(near)}?` : `not declared are ${there.map((one) => printable(wordOf(one))).join(', ')}`;
    return [`${at}: there is no such ${kind}; ${could}${could.endsWith('?') ? '' : '.'}`];
  });
}

/** The kind of a word, if it is one that can be pruned. */
function kindOf(word: string): string | undefined {
  return KINDS.find((kind) => isOfKind(word, kind));
}
