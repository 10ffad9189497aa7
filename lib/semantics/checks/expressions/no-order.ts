import { ExpressionNode, contextPath } from '../../../expressions/inside';
import { ExpressionScope } from '../../../workflows/inside';
import { contextFact } from '../../context-facts';
import { ValueType, typesOf } from '../../values/types';

/** Why it says nothing that one value is more than another. */
export interface NoOrder {
  /** What the value is, as the rest of a sentence. */
  readonly why: string;
  readonly result: string;
  readonly fix: string;
}

const NEVER = 'is always false';

/** Of two kinds, GitHub makes numbers: nothing becomes 0, and what is no number is neither more nor less than one. */
export function noOrder(value: ExpressionNode, other: ExpressionNode, scope: ExpressionScope): NoOrder | undefined {
  if (value.kind === 'literal' && value.value === null) return { why: 'is nothing, which counts as 0 here', result: 'does not ask what it says', fix: "To ask whether there is a value, compare with the empty text: notEqualTo(''). To compare with zero, write 0." };
  const types = typesOf(value, scope);
  if (types && only(types, 'object', 'list')) return { why: `is ${types.has('list') ? 'a list' : 'an object'}, which is neither more nor less than anything`, result: NEVER, fix: 'Name the value in it that is meant.' };
  const others = typesOf(other, scope);
  const isNumber = others !== undefined && only(others, 'number');
  return isNumber && neverNumber(value) ? { why: 'is never a number, and neither more nor less than one', result: NEVER, fix: 'Compare a number with a number, or a text with a text.' } : undefined;
}

/** A text that is none, and a value of GitHub's whose texts are known to be none. */
function neverNumber(value: ExpressionNode): boolean {
  if (value.kind === 'literal') return typeof value.value === 'string' && Number.isNaN(Number(value.value));
  const names = contextPath(value);
  const fact = names && contextFact(names);
  return (fact?.prefix !== undefined || fact?.values?.every((text) => Number.isNaN(Number(text)))) ?? false;
}

function only(types: ReadonlySet<ValueType>, ...allowed: readonly ValueType[]): boolean {
  return types.size > 0 && [...types].every((type) => allowed.includes(type));
}
