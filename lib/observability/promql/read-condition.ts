import { PromQlNode, childrenOf, parsePromQl } from './private/grammar';
import { readPromQl } from './read';
import { readSelector } from './read-selectors';

/** Whether a series of this name may be missing although what it is made of is there. */
type Conditional = (name: string | undefined) => boolean;

const COMPARISONS = ['Eql', 'Neq', 'Lte', 'Lss', 'Gte', 'Gtr'];

/** Functions that give one number, whatever they are given. */
const ALWAYS = ['Vector', 'Scalar', 'Time', 'Pi'];

/**
 * Whether an expression leaves something out by what it is: it compares, or asks for what is absent. One that does not gives series as long as there are any, whatever their values are.
 *
 * @param text PromQL
 * @param conditional what is known of a series
 */
export function isConditional(text: string, conditional: Conditional): boolean {
  return readPromQl(text).problem !== undefined || conditionIn(text, parsePromQl(text), conditional);
}

function conditionIn(text: string, node: PromQlNode, conditional: Conditional): boolean {
  const children = childrenOf(node);
  const below = (nodes: readonly PromQlNode[]) => nodes.some((child) => conditionIn(text, child, conditional));
  if (node.name === 'VectorSelector') return conditional(readSelector(text, { node, around: [] }).name);
  if (node.name === 'FunctionCall') {
    const name = children[0].firstChild?.name ?? '';
    return name === 'Absent' || name === 'AbsentOverTime' || (!ALWAYS.includes(name) && below(children.slice(1)));
  }
  if (node.name !== 'BinaryExpr') return below(children);
  const [left, operation, ...rest] = children;
  const right = rest.at(-1)!;
  if (operation.name === 'Or') return [left, right].every((side) => conditionIn(text, side, conditional));
  // Which series there are is a condition, too.
  if (operation.name === 'And' || operation.name === 'Unless') return true;
  const compares = COMPARISONS.includes(operation.name) && !rest.some(({ name }) => name === 'BoolModifier');
  return compares || below([left, right]);
}
