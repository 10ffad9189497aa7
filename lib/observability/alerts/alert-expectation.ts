import { Duration, expectArgument, kinds } from '../../core/inside';
import { isLabel } from '../promql/series';

/** What an alert does at a moment of its test. */
export class AlertExpectation {
  /**
   * It fires, for a series with these labels, and for no other that differs in them.
   *
   * @param at how long after the beginning
   * @param labels that tell the series apart
   */
  public static fires(at: Duration, labels: { [name: string]: string } = {}): AlertExpectation {
    expectArgument('AlertExpectation.fires', at, MOMENT, 'the moment');
    expectArgument('AlertExpectation.fires', labels, LABELS, 'the labels');
    return new AlertExpectation(at, labels);
  }

  /**
   * It does not fire: not yet, not at all, or not any more.
   *
   * @param at how long after the beginning
   */
  public static silent(at: Duration): AlertExpectation {
    expectArgument('AlertExpectation.silent', at, MOMENT, 'the moment');
    return new AlertExpectation(at);
  }

  /** @internal */
  public readonly _at: Duration;
  /** Undefined where it is silent. @internal */
  public readonly _labels?: Readonly<Record<string, string>>;

  private constructor(at: Duration, labels?: Readonly<Record<string, string>>) {
    this._at = at;
    this._labels = labels;
  }
}

const LABELS = kinds.made(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(([name, text]) => isLabel(name) && (text === undefined || typeof text === 'string')),
  "an object of labels and their values, such as { environment: 'production' }",
);

const MOMENT = kinds.made((value) => value instanceof Duration && Number.isSafeInteger(value.toSeconds()), 'a Duration of whole seconds, such as Duration.minutes(20)');
