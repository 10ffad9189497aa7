import { Series } from './series';

/** The value that a label must have, or a pattern that it must match. */
export interface Matcher {
  readonly label: string;
  readonly operator: '=' | '=~';
  readonly value: string;
}

/** One metric, narrowed by its labels. */
export interface Selector {
  readonly kind: 'selector';
  readonly series: Series;
  readonly matchers: readonly Matcher[];
}

/** A function of a stretch of time: `increase(x[1h])`. */
export interface OverTime {
  readonly kind: 'over';
  readonly name: string;
  readonly of: Selector;
  /** As Prometheus writes it: `1h`; or as Grafana does: `$__range`. */
  readonly window: string;
  /** Whether nobody chose it, so that a panel may take what suits its resolution. */
  readonly adaptable?: boolean;
}

export interface Aggregate {
  readonly kind: 'aggregate';
  readonly name: 'sum' | 'max' | 'min' | 'avg' | 'count';
  readonly by: readonly string[];
  readonly of: PromQlTree;
}

/** A quantile of a histogram. Its buckets are added up by the labels that it keeps, because quantiles cannot be added up afterwards. */
export interface Quantile {
  readonly kind: 'quantile';
  readonly quantile: number;
  readonly by: readonly string[];
  readonly of: OverTime;
}

/** A part of a whole. Nothing is shown where the whole is nothing. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly left: PromQlTree;
  readonly right: PromQlTree;
}

export interface Binary {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: PromQlTree;
  readonly right: PromQlTree;
}

export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly of: readonly PromQlTree[];
}

export type PromQlTree =
  | Selector | OverTime | Aggregate | Quantile | Ratio | Binary | Call
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'raw'; readonly text: string; readonly scalar: boolean };

/** Whether it is one number at every moment, without labels. */
export function isScalar(tree: PromQlTree): boolean {
  return tree.kind === 'number' || (tree.kind === 'call' && tree.name === 'time') || (tree.kind === 'raw' && tree.scalar);
}

/** The labels of what it gives; undefined where nobody knows. */
export function labelsOf(tree: PromQlTree): readonly string[] | undefined {
  switch (tree.kind) {
    case 'selector': return [...tree.series.labels.keys()];
    case 'over': return labelsOf(tree.of);
    case 'aggregate': return tree.by;
    case 'quantile': return tree.by;
    case 'ratio': return labelsOf(tree.left);
    case 'binary': return labelsOf(isScalar(tree.left) ? tree.right : tree.left);
    case 'call': return tree.of.length > 0 ? labelsOf(tree.of[0]) : [];
    case 'number': return [];
    case 'raw': return undefined;
  }
}

/** The same with every metric in it changed. */
export function withSelectors(tree: PromQlTree, change: (selector: Selector) => Selector): PromQlTree {
  switch (tree.kind) {
    case 'selector': return change(tree);
    case 'over': case 'quantile': return { ...tree, of: withSelectors(tree.of, change) } as PromQlTree;
    case 'aggregate': return { ...tree, of: withSelectors(tree.of, change) };
    case 'ratio': case 'binary': return { ...tree, left: withSelectors(tree.left, change), right: withSelectors(tree.right, change) };
    case 'call': return { ...tree, of: tree.of.map((part) => withSelectors(part, change)) };
    case 'number': case 'raw': return tree;
  }
}

/** The same with every window that nobody chose replaced. */
export function adapted(tree: PromQlTree, window: string): PromQlTree {
  switch (tree.kind) {
    case 'over': return tree.adaptable ? { ...tree, window } : tree;
    case 'quantile': case 'aggregate': return { ...tree, of: adapted(tree.of, window) } as PromQlTree;
    case 'ratio': case 'binary': return { ...tree, left: adapted(tree.left, window), right: adapted(tree.right, window) };
    case 'call': return { ...tree, of: tree.of.map((part) => adapted(part, window)) };
    case 'selector': case 'number': case 'raw': return tree;
  }
}

/**
 * Added up by labels. A ratio is that of the sums of both of its sides, and a quantile that of the buckets added up: the sum of ratios or quantiles says nothing.
 */
export function grouped(tree: PromQlTree, by: readonly string[]): PromQlTree {
  if (tree.kind === 'ratio') return { ...tree, left: grouped(tree.left, by), right: grouped(tree.right, by) };
  if (tree.kind === 'quantile') return { ...tree, by };
  return { kind: 'aggregate', name: 'sum', by, of: tree };
}

/** The labels that somebody may group it by: a quantile has lost them, its buckets have not. */
export function groupableBy(tree: PromQlTree): readonly string[] | undefined {
  if (tree.kind === 'quantile') return labelsOf(tree.of);
  if (tree.kind !== 'ratio') return labelsOf(tree);
  const [left, right] = [groupableBy(tree.left), groupableBy(tree.right)];
  return left && right ? left.filter((label) => right.includes(label)) : left ?? right;
}

/** Whether somebody wrote a part of it as text, which nothing can be put into. */
export function holdsText(tree: PromQlTree): boolean {
  switch (tree.kind) {
    case 'raw': return true;
    case 'selector': case 'number': return false;
    case 'over': case 'quantile': case 'aggregate': return holdsText(tree.of);
    case 'ratio': case 'binary': return holdsText(tree.left) || holdsText(tree.right);
    case 'call': return tree.of.some(holdsText);
  }
}
