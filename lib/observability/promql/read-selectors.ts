import { PromQlNode, allOf, childrenOf } from './private/grammar';
import { secondsOf } from './prometheus-duration';

/** What an expression asks of a label. */
export interface ReadMatcher {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** A metric that an expression reads. */
export interface ReadSelector {
  /** Its name; undefined where only labels are asked for. */
  readonly name?: string;
  readonly matchers: readonly ReadMatcher[];
  /** How far back it looks, in seconds, with what it is moved by. */
  readonly reach: number;
  /** The stretch of time as it is written, when it has one. */
  readonly window?: string;
}

/** A selector with what stands around it: its window, a subquery, an offset. */
export interface SelectorNode {
  readonly node: PromQlNode;
  readonly around: readonly PromQlNode[];
}

/** The selectors below a node, from left to right. */
export function selectorNodes(node: PromQlNode, around: readonly PromQlNode[] = []): SelectorNode[] {
  if (node.name === 'VectorSelector') return [{ node, around }];
  return childrenOf(node).flatMap((child) => selectorNodes(child, [...around, node]));
}

export function readSelector(text: string, { node, around }: SelectorNode): ReadSelector {
  const textOf = ({ from, to }: PromQlNode) => text.slice(from, to);
  const parts = allOf(node);
  const matchers = parts.filter(({ name }) => name === 'UnquotedLabelMatcher' || name === 'QuotedLabelMatcher').map((matcher) => readMatcher(text, matcher));
  const quoted = parts.find(({ name }) => name === 'QuotedLabelName' );
  const named = matchers.find(({ label, operator }) => label === '__name__' && operator === '=')?.value;
  const [identifier] = childrenOf(node).filter(({ name }) => name === 'Identifier');
  const windows = around.filter(({ name }) => name === 'MatrixSelector' || name === 'SubqueryExpr').map((range) => textOf(childrenOf(range).find(({ name }) => name === 'DurationExpr')!));
  const offsets = around.filter(({ name }) => name === 'OffsetExpr').map((moved) => textOf(childrenOf(moved).at(-1)!));
  return {
    name: identifier ? textOf(identifier) : quoted ? unquoted(textOf(quoted)) : named,
    matchers: matchers.filter(({ label }) => label !== '__name__'),
    reach: [...windows, ...offsets].reduce((sum, duration) => sum + (secondsOf(duration) ?? 0), 0),
    window: windows.at(-1),
  };
}

function readMatcher(text: string, node: PromQlNode): ReadMatcher {
  const [label, operator, value] = childrenOf(node).map(({ from, to }) => text.slice(from, to));
  return { label: /^["'`]/.test(label) ? unquoted(label) : label, operator: operator as ReadMatcher['operator'], value: unquoted(value) };
}

/** A text of PromQL without its quotes; escapes are those of Go, of which JSON knows all that people write. */
function unquoted(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return inner;
  try {
    return JSON.parse(`"${literal.startsWith("'") ? inner.replace(/\\'/g, "'").replace(/"/g, '\\"') : inner}"`) as string;
  } catch {
    return inner;
  }
}
