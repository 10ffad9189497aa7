import { ExpressionNode } from '../expressions/inside';

/**
 * The names of an access below `github.event`, as they were written; `*` stands for an item of a list and for a name that is computed. Undefined for anything else, and for a number
 * after a star: it is asked of every item, which the names do not say.
 */
export function payloadPath(node: ExpressionNode): readonly string[] | undefined {
  const names: string[] = [];
  let at = node;
  let picks = false;
  while (at.kind === 'index' || at.kind === 'star') {
    const isName = at.kind === 'index' && at.index.kind === 'literal' && typeof at.index.value === 'string';
    if (at.kind === 'star' && picks) return undefined;
    picks ||= at.kind === 'index' && !isName;
    names.push(isName ? (at as NameNode).index.value : '*');
    at = at.object;
  }
  const [event, ...below] = names.reverse();
  return at.kind === 'context' && at.name === 'github' && event?.toLowerCase() === 'event' ? below : undefined;
}

type NameNode = ExpressionNode & { readonly index: { readonly value: string } };
