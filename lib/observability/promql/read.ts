import { withoutVariables } from './grafana-variables';
import { PromQlNode, allOf, childrenOf, isTooDeep, parsePromQl } from './private/grammar';
import { ReadRatio, ratiosIn } from './read-ratios';
import { ReadSelector, readSelector, selectorNodes } from './read-selectors';
import { remembered } from '../../core/inside';

/** Labels by which something is grouped or matched, and what they are labels of. */
export interface ReadGrouping {
  readonly labels: readonly string[];
  readonly of: readonly ReadSelector[];
  /** Whether labels are made on the way, which no metric has. */
  readonly relabelled: boolean;
}

/** What stands in an expression. */
export interface PromQlReading {
  /** Why it is no PromQL; undefined when it is. */
  readonly problem?: string;
  /** Whether it is one number at every moment, without labels. */
  readonly scalar: boolean;
  readonly selectors: readonly ReadSelector[];
  readonly groupings: readonly ReadGrouping[];
  readonly ratios: readonly ReadRatio[];
  /** The names of the functions that it calls. */
  readonly functions: readonly string[];
}

const NOTHING: PromQlReading = { scalar: false, selectors: [], groupings: [], ratios: [], functions: [] };

/** Reads PromQL, whoever wrote it. What Grafana fills in is read as something that it may be. */
export const readPromQl = remembered((written: string): PromQlReading => {
  const text = withoutVariables(written);
  const root = parsePromQl(text);
  const nodes = isTooDeep(root) ? undefined : allOf(root);
  if (!nodes) return { ...NOTHING, problem: 'it is nested more than 200 deep' };
  const problem = problemIn(text, nodes);
  if (problem !== undefined) return { ...NOTHING, problem };
  return {
    scalar: isNumber(text, childrenOf(root)[0]),
    selectors: selectorNodes(root).map((found) => readSelector(text, found)),
    groupings: nodes.filter(({ name }) => name === 'AggregateExpr' || name === 'BinaryExpr').flatMap((node) => groupingsOf(text, node)),
    ratios: ratiosIn(text, root),
    functions: nodes.filter(({ name }) => name === 'FunctionIdentifier').map(({ from, to }) => text.slice(from, to)),
  };
});

function problemIn(text: string, nodes: readonly PromQlNode[]): string | undefined {
  if (text.trim() === '') return 'it is empty';
  const error = nodes.find(({ type }) => type.isError);
  if (error) return `it is no PromQL: ${placeOf(text, error)}`;
  if (nodes.some(({ name }) => name === 'LineComment')) return 'it has a comment: what is to be said of an expression belongs into the program, or into the description of the alert';
  const { name } = outermost(nodes[1]);
  if (name === 'StringLiteral') return 'it is a text, which is no series';
  return name === 'MatrixSelector' || name === 'SubqueryExpr' ? 'it is a stretch of time: say what is to be known of it, such as rate(…[5m])' : undefined;
}

/** What is left when parentheses, and what only moves it in time, are taken away. */
function outermost(node: PromQlNode): PromQlNode {
  return ['ParenExpr', 'OffsetExpr', 'StepInvariantExpr'].includes(node.name) ? outermost(childrenOf(node)[0]) : node;
}

function isNumber(text: string, node: PromQlNode): boolean {
  const { name, from, to } = outermost(node);
  if (name === 'BinaryExpr' || name === 'UnaryExpr') return childrenOf(outermost(node)).filter((child) => child.firstChild !== null || /Literal$/.test(child.name)).every((child) => isNumber(text, child));
  return name === 'NumberDurationLiteral' || (name === 'FunctionCall' && /^(?:scalar|time|pi)\b/.test(text.slice(from, to)));
}

/** Where the parser lost its way: what stands there, or that it ends too early. */
function placeOf(text: string, { from, to }: PromQlNode): string {
  const rest = text.slice(from, to > from ? to : undefined).trim();
  const before = text.slice(0, from).split('\n');
  return rest === '' ? `it ends too early, after '${text.trimEnd().slice(-40)}'` : `'${rest.slice(0, 20)}' in line ${before.length}, column ${before.at(-1)!.length + 1} is not expected`;
}

function groupingsOf(text: string, node: PromQlNode): ReadGrouping[] {
  const modifiers = childrenOf(node).filter(({ name }) => name === 'AggregateModifier' || name === 'MatchingModifierClause');
  const labels = modifiers.flatMap(childrenOf).filter(({ name }) => name === 'GroupingLabels').flatMap(childrenOf).filter(({ name }) => name === 'LabelName').map(({ from, to }) => text.slice(from, to));
  if (labels.length === 0) return [];
  const below = allOf(node);
  const made = below.some(({ name, from, to }) => name === 'FunctionIdentifier' && /^label_(?:replace|join)$|^count_values$/.test(text.slice(from, to))) || below.some(({ name }) => name === 'CountValues');
  return [{ labels, of: selectorNodes(node).map((found) => readSelector(text, found)), relabelled: made }];
}
