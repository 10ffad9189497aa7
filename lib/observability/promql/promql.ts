import { Matcher, PromQlTree, Selector, groupableBy, grouped, holdsText, isScalar, labelsOf, withSelectors } from './node';
import { printPromQl } from './print';
import { readPromQl } from './read';
import { LABEL_VALUES, expectLabels, isLabel } from './series';
import { InvalidValueError, OptionKind, asWritten, escapeRegExp, expectArgument, expectDeclared, expectDepth, kinds, listed } from '../../core/inside';

/**
 * A question to Prometheus. It is made of metrics, and says only what can be meant: there is no rate of a gauge, no label that a metric does not have, no value that a label never has.
 *
 * It never changes: every method gives a new one.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/
 */
export class PromQl {
  /**
   * PromQL as text, for what the methods cannot say. Its grammar is looked at here, and whether its metrics and labels exist with all that is declared. Which functions there are, and what each takes, is for `promtool check rules`
   * to say.
   *
   * In panels variables of Grafana may stand in it: `$__rate_interval`, `$environment`.
   *
   * @param text such as `rate(http_requests_total[5m])`, without comments
   * @throws InvalidValueError when it is no PromQL
   */
  public static raw(text: string): PromQl {
    expectArgument('PromQl.raw', text, kinds.text, 'the text');
    const { problem, scalar } = readPromQl(text);
    if (problem !== undefined) throw new InvalidValueError('call/promql', `PromQl.raw(${asWritten(text)})`, problem, { option: 'text', given: text });
    return new PromQl({ kind: 'raw', text: text.trim(), scalar }, 1);
  }

  /** @internal */
  public static _of(tree: PromQlTree): PromQl {
    return new PromQl(tree, 1);
  }

  /** @internal */
  public readonly _tree: PromQlTree;
  private readonly depth: number;

  private constructor(tree: PromQlTree, depth: number) {
    this._tree = tree;
    this.depth = depth;
  }

  /**
   * Only series whose labels have these values, in every metric of the expression.
   *
   * @param labels each with its value, or with several of which it must have one
   * @throws InvalidValueError when a metric does not have such a label, or the label never has such a value
   */
  public where(labels: { [label: string]: string | string[] }): PromQl {
    expectArgument('promql.where', labels, LABEL_VALUES, 'the labels');
    if (holdsText(this._tree)) throw new InvalidValueError('call/contradiction', `promql.where(${asWritten(labels)})`, 'a part of the expression is text: write the labels there', { given: labels });
    const matchers = Object.entries(labels).filter(([, value]) => value !== undefined).map(matcherOf);
    const narrowed = (selector: Selector): Selector => {
      expectLabels('promql.where', labels, selector.series);
      return { ...selector, matchers: [...selector.matchers, ...matchers] };
    };
    return this.next('promql.where', withSelectors(this._tree, narrowed));
  }

  /**
   * Added up by labels: one series for each of their values. A ratio becomes that of its added sides, a quantile that of the added buckets.
   *
   * @param labels those that are kept
   */
  public by(...labels: string[]): PromQl {
    this.expectGroups('promql.by', labels, groupableBy(this._tree));
    if (labels.length === 0) throw new InvalidValueError('call/empty-list', 'promql.by()', 'it takes the labels that are kept; promql.sum() adds up all there is');
    return this.next('promql.by', grouped(this._tree, [...new Set(labels)]));
  }

  /** All added up: one number. A ratio becomes that of its added sides, a quantile that of all buckets. */
  public sum(): PromQl {
    return this.next('promql.sum', grouped(this._tree, []));
  }

  /**
   * The greatest.
   *
   * @param by the labels that are kept: none for one number
   */
  public max(...by: string[]): PromQl {
    return this.aggregate('promql.max', 'max', by);
  }

  /**
   * The least.
   *
   * @param by the labels that are kept: none for one number
   */
  public min(...by: string[]): PromQl {
    return this.aggregate('promql.min', 'min', by);
  }

  /**
   * The mean of the series, whatever each of them stands for. The mean of what a histogram counted is `histogram.mean(…)`.
   *
   * @param by the labels that are kept: none for one number
   */
  public average(...by: string[]): PromQl {
    return this.aggregate('promql.average', 'avg', by);
  }

  /**
   * How many series there are.
   *
   * @param by the labels that are kept: none for one number
   */
  public count(...by: string[]): PromQl {
    return this.aggregate('promql.count', 'count', by);
  }

  /**
   * Divided by a number, or by a whole of which it is a part: where the whole is nothing there is no ratio, instead of one that is no number.
   *
   * @param divisor a number that is not zero, or an expression with the same labels
   */
  public dividedBy(divisor: number | PromQl): PromQl {
    if (divisor === 0) throw new InvalidValueError('call/wrong-value', 'promql.dividedBy(0)', 'nothing is divided by zero', { option: 'divisor', given: divisor });
    const right = this.operand('promql.dividedBy', divisor, 'the divisor');
    return this.next('promql.dividedBy', isScalar(right._tree) ? { kind: 'binary', operator: '/', left: this._tree, right: right._tree } : { kind: 'ratio', left: this._tree, right: right._tree }, right);
  }

  /**
   * Multiplied.
   *
   * @param other a number, or an expression with the same labels
   */
  public times(other: number | PromQl): PromQl {
    return this.binary('promql.times', '*', other);
  }

  /**
   * Added.
   *
   * @param other a number, or an expression with the same labels
   */
  public plus(other: number | PromQl): PromQl {
    return this.binary('promql.plus', '+', other);
  }

  /**
   * Subtracted.
   *
   * @param other a number, or an expression with the same labels
   */
  public minus(other: number | PromQl): PromQl {
    return this.binary('promql.minus', '-', other);
  }

  /**
   * Only series that are greater.
   *
   * @param other a number, or an expression with the same labels
   */
  public greaterThan(other: number | PromQl): PromQl {
    return this.binary('promql.greaterThan', '>', other);
  }

  /**
   * Only series that are as great, or greater.
   *
   * @param other a number, or an expression with the same labels
   */
  public atLeast(other: number | PromQl): PromQl {
    return this.binary('promql.atLeast', '>=', other);
  }

  /**
   * Only series that are less.
   *
   * @param other a number, or an expression with the same labels
   */
  public lessThan(other: number | PromQl): PromQl {
    return this.binary('promql.lessThan', '<', other);
  }

  /**
   * Only series that are as little, or less.
   *
   * @param other a number, or an expression with the same labels
   */
  public atMost(other: number | PromQl): PromQl {
    return this.binary('promql.atMost', '<=', other);
  }

  /**
   * Only series that have this value.
   *
   * @param other a number, or an expression with the same labels
   */
  public exactly(other: number | PromQl): PromQl {
    return this.binary('promql.exactly', '==', other);
  }

  /**
   * Only series for which there is one with the same labels in the other expression.
   *
   * @param other an expression with the same labels
   */
  public andAlso(other: PromQl): PromQl {
    expectArgument('promql.andAlso', other, PROMQL, 'it');
    return this.binary('promql.andAlso', 'and', other);
  }

  /**
   * Only series for which there is none with the same labels in the other expression.
   *
   * @param other an expression with the same labels
   */
  public unlessAlso(other: PromQl): PromQl {
    expectArgument('promql.unlessAlso', other, PROMQL, 'it');
    return this.binary('promql.unlessAlso', 'unless', other);
  }

  /**
   * The values, those that are greater replaced by the limit.
   *
   * @param limit the greatest value
   */
  public clampMax(limit: number): PromQl {
    return this.clamped('promql.clampMax', 'clamp_max', limit);
  }

  /**
   * The values, those that are less replaced by the limit.
   *
   * @param limit the least value
   */
  public clampMin(limit: number): PromQl {
    return this.clamped('promql.clampMin', 'clamp_min', limit);
  }

  /** The text, as Prometheus reads it. */
  public toString(): string {
    return printPromQl(this._tree);
  }

  private next(call: string, tree: PromQlTree, other?: PromQl): PromQl {
    return new PromQl(tree, expectDepth(call, 1 + Math.max(this.depth, other?.depth ?? 0)));
  }

  private aggregate(call: string, name: 'max' | 'min' | 'avg' | 'count', by: string[]): PromQl {
    this.expectGroups(call, by, labelsOf(this._tree));
    return this.next(call, { kind: 'aggregate', name, by: [...new Set(by)], of: this._tree });
  }

  private binary(call: string, operator: string, other: number | PromQl): PromQl {
    const right = this.operand(call, other, 'it');
    return this.next(call, { kind: 'binary', operator, left: this._tree, right: right._tree }, right);
  }

  private clamped(call: string, name: string, limit: number): PromQl {
    expectArgument(call, limit, FINITE, 'it');
    return this.next(call, { kind: 'call', name, of: [this._tree, { kind: 'number', value: limit }] });
  }

  private operand(call: string, other: number | PromQl, what: string): PromQl {
    expectArgument(call, other, OPERAND, what);
    if (typeof other === 'number') return PromQl._of({ kind: 'number', value: other });
    this.expectSameLabels(call, other);
    return other;
  }

  /** Series of two sides belong together when all their labels are equal: with different labels none does, and the answer is nothing, for ever. */
  private expectSameLabels(call: string, other: PromQl): void {
    const [own, others] = [this, other].map(({ _tree: tree }) => (isScalar(tree) ? undefined : labelsOf(tree)));
    if (!own || !others || (own.length === others.length && own.every((label) => others.includes(label)))) return;
    const why = `one side has the labels ${listed(own)}, the other ${listed(others)}: no series of the one would meet one of the other; group both by the same labels with promql.by(…)`;
    throw new InvalidValueError('call/unmatched-labels', `${call}(${asWritten(other)})`, why, { allowed: own });
  }

  private expectGroups(call: string, labels: readonly string[], allowed: readonly string[] | undefined): void {
    expectArgument(call, labels, kinds.list(kinds.made(isLabel, 'the name of a label')), 'the labels');
    if (allowed) for (const label of labels) expectDeclared(call, 'label', label, allowed, 'the expression', '{ labels: { … } } of its metrics');
  }
}

const FINITE: OptionKind = kinds.made((value) => Number.isFinite(value), 'a number');
const PROMQL: OptionKind = kinds.made((value) => value instanceof PromQl, 'a PromQl, such as counter.rate()');
const OPERAND: OptionKind = kinds.made((value) => value instanceof PromQl || Number.isFinite(value), 'a number, or a PromQl, such as counter.rate()');

function matcherOf([label, value]: [string, string | string[]]): Matcher {
  return typeof value === 'string' ? { label, operator: '=', value } : { label, operator: '=~', value: value.map(escapeRegExp).join('|') };
}
