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
  readonly selectors: readonly ReadSelector[];
  readonly groupings: readonly ReadGrouping[];
  readonly ratios: readonly ReadRatio[];
}

const NOTHING: PromQlReading = { selectors: [], groupings: [], ratios: [] };

/** Reads PromQL, whoever wrote it. */
export const readPromQl = remembered((text: string): PromQlReading => {
  const root = parsePromQl(text);
  const nodes = isTooDeep(root) ? undefined : allOf(root);
  if (!nodes) return { ...NOTHING, problem: 'it is nested more than 200 deep' };
  const problem = problemIn(text, nodes);
  if (problem !== undefined) return { ...NOTHING, problem };
  return {
    selectors: selectorNodes(root).map((found) => readSelector(text, found)),
    groupings: nodes.filter(({ name }) => name === 'AggregateExpr' || name === 'BinaryExpr').flatMap((node) => groupingsOf(text, node)),
    ratios: ratiosIn(text, root),
  };
});

function problemIn(text: string, nodes: readonly PromQlNode[]): string | undefined {
  if (text.trim() === '') return 'it is empty';
  const error = nodes.find(({ type }) => type.isError);
  if (error) return `it is no PromQL: ${placeOf(text, error)}`;
  if (nodes.some(({ name }) => name === 'LineComment')) return 'it has a comment: what is to be said of an expression belongs into the program, or into the description of the alert';
  // The parser reads a number and a text as well: neither is a series.
  return nodes.length === 2 && nodes[1].name === 'StringLiteral' ? 'it is a text, which is no series' : undefined;
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
