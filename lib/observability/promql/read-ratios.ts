import { PromQlNode, allOf, childrenOf } from './private/grammar';
import { readSelector, selectorNodes } from './read-selectors';

/** One thing divided by another that is no number. */
export interface ReadRatio {
  /** As it is written. */
  readonly text: string;
  /** The divisor as it is written. */
  readonly divisor: string;
  /** Whether nothing is shown where the divisor is nothing. */
  readonly guarded: boolean;
  /** Whether it says something of a number of events, which may be too few to say anything. */
  readonly ofEvents: boolean;
  /** Whether it is only looked at when there were enough of them. */
  readonly enough: boolean;
}

const COMPARISONS = ['Gtr', 'Gte', 'Neq'];

/** The ratios of an expression, from left to right. */
export function ratiosIn(text: string, root: PromQlNode): ReadRatio[] {
  const limits = allOf(root).filter(({ name }) => name === 'BinaryExpr').flatMap(sidesOfAnd).some((side) => isMinimum(text, side));
  return allOf(root).filter((node) => node.name === 'BinaryExpr' && operatorOf(node) === 'Div').flatMap((node) => {
    const [left, right] = operands(node);
    if (unwrapped(right).name === 'NumberDurationLiteral') return [];
    const guard = comparisonOf(text, right);
    return [{
      text: text.slice(node.from, node.to),
      divisor: text.slice(right.from, right.to),
      guarded: guard !== undefined,
      ofEvents: selectorNodes(right).some((found) => readSelector(text, found).window !== undefined) && !isMean(text, left, right),
      // A guard that asks for more than one event asks for a number of them.
      enough: limits || (guard ?? 0) >= 1,
    }];
  });
}

/** The sum of a histogram by its count is a mean: that of one event is as true as that of many. */
function isMean(text: string, left: PromQlNode, right: PromQlNode): boolean {
  const all = (node: PromQlNode, suffix: string) => selectorNodes(node).every((found) => readSelector(text, found).name?.endsWith(suffix));
  return all(left, '_sum') && all(right, '_count');
}

/** The number that a value must be greater than; undefined where nothing is asked of it. */
function comparisonOf(text: string, node: PromQlNode): number | undefined {
  const inner = unwrapped(node);
  if (inner.name !== 'BinaryExpr' || !COMPARISONS.includes(operatorOf(inner))) return undefined;
  const right = unwrapped(operands(inner)[1]);
  return right.name === 'NumberDurationLiteral' ? Number(text.slice(right.from, right.to)) : undefined;
}

function sidesOfAnd(node: PromQlNode): PromQlNode[] {
  return operatorOf(node) === 'And' ? operands(node) : [];
}

/** Whether a side of `and` asks for at least one event: it compares, and divides nothing. */
function isMinimum(text: string, side: PromQlNode): boolean {
  return (comparisonOf(text, side) ?? 0) >= 1 && !allOf(side).some(({ name }) => name === 'Div') && selectorNodes(side).length > 0;
}

function unwrapped(node: PromQlNode): PromQlNode {
  return node.name === 'ParenExpr' ? unwrapped(childrenOf(node)[0]) : node;
}

/** The sides of an operation: between them stand its operator and what says how series are matched. */
function operands(node: PromQlNode): [PromQlNode, PromQlNode] {
  const children = childrenOf(node);
  return [children[0], children.at(-1)!];
}

function operatorOf(node: PromQlNode): string {
  return childrenOf(node)[1].name;
}
