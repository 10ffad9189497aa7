import { Matcher, PromQlTree } from './node';

/** How strongly an operator binds, the strongest last. All of these are read from left to right. */
const STRENGTH: readonly (readonly string[])[] = [['and', 'unless'], ['==', '!=', '<=', '<', '>=', '>'], ['+', '-'], ['*', '/']];

const strengthOf = (operator: string) => STRENGTH.findIndex((operators) => operators.includes(operator));

/** The text of an expression. A long one gets a line for each side of its outer operators. */
export function printPromQl(tree: PromQlTree): string {
  const line = print(tree, ' ');
  return line.length > 80 ? print(tree, '\n') : line;
}

/** @param gap what stands before an operator of the outermost chain */
function print(tree: PromQlTree, gap: string): string {
  switch (tree.kind) {
    case 'selector': return `${tree.series.name}${matchers(tree.matchers)}`;
    case 'over': return `${tree.name}(${print(tree.of, ' ')}[${tree.window}])`;
    case 'aggregate': return `${tree.name}${by(tree.by)}(${print(tree.of, ' ')})`;
    case 'quantile': return `histogram_quantile(${tree.quantile}, sum by (${['le', ...tree.by].join(', ')}) (${print(tree.of, ' ')}))`;
    case 'ratio': return operation('/', tree.left, { kind: 'binary', operator: '>', left: tree.right, right: { kind: 'number', value: 0 } }, gap);
    case 'binary': return operation(tree.operator, tree.left, tree.right, gap);
    case 'call': return `${tree.name}(${tree.of.map((part) => print(part, ' ')).join(', ')})`;
    case 'number': return String(tree.value);
    case 'raw': return tree.text;
  }
}

function operation(operator: string, left: PromQlTree, right: PromQlTree, gap: string): string {
  const own = strengthOf(operator);
  // A limit stays beside what it limits.
  const before = right.kind === 'number' && left.kind !== 'ratio' && left.kind !== 'binary' ? ' ' : gap;
  // The same operator on the right would be read with what stands on the left.
  return `${inside(left, own, gap)}${before}${operator} ${inside(right, own + 1, ' ')}`;
}

/** In parentheses where it binds less than what is around it. */
function inside(tree: PromQlTree, least: number, gap: string): string {
  const strength = tree.kind === 'binary' ? strengthOf(tree.operator) : tree.kind === 'ratio' ? strengthOf('/') : tree.kind === 'raw' ? -1 : STRENGTH.length;
  return strength < least ? `(${print(tree, ' ')})` : print(tree, gap);
}

function matchers(all: readonly Matcher[]): string {
  return all.length === 0 ? '' : `{${all.map(({ label, operator, value }) => `${label}${operator}${JSON.stringify(value)}`).join(', ')}}`;
}

function by(labels: readonly string[]): string {
  return labels.length === 0 ? '' : ` by (${labels.join(', ')}) `;
}
