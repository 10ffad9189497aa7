import { PromQlNode, allOf, childrenOf, parsePromQl } from './private/grammar';
import { readPromQl } from './read';
import { readSelector } from './read-selectors';

/** The labels of a series, by its name; undefined where nobody knows them. */
type KnownLabels = (name: string | undefined) => readonly string[] | undefined;

/**
 * The labels of what an expression gives; undefined where nobody knows. Those of an expression that is made of metrics are known before: this is for the text that Prometheus gets, whoever wrote it.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/operators/#vector-matching
 */
export function labelsRead(text: string, known: KnownLabels): readonly string[] | undefined {
  return readPromQl(text).problem === undefined ? labels(text, parsePromQl(text), known) : undefined;
}

function labels(text: string, node: PromQlNode, known: KnownLabels): readonly string[] | undefined {
  const children = childrenOf(node);
  switch (node.name) {
    case 'VectorSelector': return known(readSelector(text, { node, around: [] }).name);
    case 'AggregateExpr': return ofAggregation(text, children, known);
    case 'BinaryExpr': return ofOperation(text, children, known);
    case 'FunctionCall': return ofFunction(text, children, known);
    case 'UnaryExpr': return labels(text, children.at(-1)!, known);
    case 'NumberDurationLiteral': return [];
    default: return children.length > 0 ? labels(text, children[0], known) : undefined;
  }
}

const isScalar = (node: PromQlNode): boolean => ['NumberDurationLiteral', 'StringLiteral'].includes(node.name)
  || (node.name === 'FunctionCall' && ['Scalar', 'Time', 'Pi'].includes(childrenOf(node)[0].firstChild?.name ?? ''))
  || (['ParenExpr', 'UnaryExpr', 'BinaryExpr'].includes(node.name) && childrenOf(node).filter(({ name, firstChild }) => firstChild !== null || name.endsWith('Literal')).every(isScalar));

function ofAggregation(text: string, children: readonly PromQlNode[], known: KnownLabels): readonly string[] | undefined {
  const operation = children[0].firstChild!.name;
  const inner = labels(text, childrenOf(children.find(({ name }) => name === 'FunctionCallBody')!).at(-1)!, known);
  // These choose among series, and leave them as they are.
  if (['Topk', 'Bottomk', 'LimitK', 'LimitRatio'].includes(operation)) return inner;
  const modifier = children.find(({ name }) => name === 'AggregateModifier');
  const named = modifier ? labelNames(text, modifier) : [];
  const kept = modifier?.firstChild?.name === 'Without' ? inner?.filter((label) => !named.includes(label)) : named;
  return operation === 'CountValues' ? kept && [...kept, ...stringsIn(text, children)] : kept;
}

function ofOperation(text: string, children: readonly PromQlNode[], known: KnownLabels): readonly string[] | undefined {
  const [left, right] = [children[0], children.at(-1)!];
  if (isScalar(left)) return labels(text, right, known);
  const own = labels(text, left, known);
  const operation = children[1].name;
  if (isScalar(right) || operation === 'And' || operation === 'Unless') return own;
  if (operation === 'Or') return union(own, labels(text, right, known));
  const matching = children.find(({ name }) => name === 'MatchingModifierClause');
  if (!matching) return own;
  const parts = childrenOf(matching);
  const at = parts.findIndex(({ name }) => name === 'GroupLeft' || name === 'GroupRight');
  if (at >= 0) return union(parts[at].name === 'GroupLeft' ? own : labels(text, right, known), labelNames(text, ...parts.slice(at)));
  const named = labelNames(text, matching);
  return parts[0].name === 'On' ? named : own?.filter((label) => !named.includes(label));
}

function ofFunction(text: string, [{ firstChild }, body]: readonly PromQlNode[], known: KnownLabels): readonly string[] | undefined {
  const name = firstChild!.name;
  const given = body ? childrenOf(body) : [];
  // What is absent has the labels that somebody asked it to have.
  if (name === 'Absent' || name === 'AbsentOverTime') return given[0]?.name === 'VectorSelector' || given[0]?.name === 'MatrixSelector' ? asked(text, given[0]) : [];
  if (name === 'Vector') return [];
  const series = given.find((argument) => !isScalar(argument));
  const kept = series ? labels(text, series, known) : [];
  if (name === 'HistogramQuantile') return kept?.filter((label) => label !== 'le');
  if (name === 'LabelReplace' || name === 'LabelJoin') return union(kept, stringsIn(text, [body]).slice(0, 1));
  // This one adds labels of other series.
  return name === 'Info' ? undefined : kept;
}

function asked(text: string, node: PromQlNode): string[] {
  const selector = node.name === 'VectorSelector' ? node : node.firstChild!;
  return readSelector(text, { node: selector, around: [] }).matchers.filter(({ operator, value }) => operator === '=' && value !== '').map(({ label }) => label);
}

function union(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined {
  return one && other && [...new Set([...one, ...other])];
}

function labelNames(text: string, ...nodes: readonly PromQlNode[]): string[] {
  return nodes.flatMap(allOf).filter(({ name }) => name === 'LabelName').map(({ from, to }) => text.slice(from, to));
}

function stringsIn(text: string, nodes: readonly PromQlNode[]): string[] {
  return nodes.flatMap((node) => (node.name === 'FunctionCallBody' ? childrenOf(node) : [])).filter(({ name }) => name === 'StringLiteral').map(({ from, to }) => text.slice(from + 1, to - 1));
}
