import { Duration, expectArgument, expectDepth, kinds } from '../../core/inside';
import { WINDOW } from '../promql/prometheus-duration';

/** A stretch of made-up values. @internal */
export interface Stretch {
  /** The first value; undefined where there are none. */
  readonly from?: number;
  /** The value at its end. */
  readonly to?: number;
  readonly seconds: number;
}

/** Made-up values of a series, one after the other: what an alert is tested with. */
export class SeriesValues {
  /**
   * The same value all the time.
   *
   * @param value the value
   * @param during for how long
   */
  public static constant(value: number, during: Duration): SeriesValues {
    expectArgument('SeriesValues.constant', value, FINITE, 'the value');
    return new SeriesValues([{ from: value, to: value, seconds: secondsOf('SeriesValues.constant', during) }]);
  }

  /**
   * A value that changes evenly.
   *
   * @param start at the beginning
   * @param end at the end
   * @param during for how long
   */
  public static changing(start: number, end: number, during: Duration): SeriesValues {
    expectArgument('SeriesValues.changing', start, FINITE, 'the start');
    expectArgument('SeriesValues.changing', end, FINITE, 'the end');
    return new SeriesValues([{ from: start, to: end, seconds: secondsOf('SeriesValues.changing', during) }]);
  }

  /**
   * No values: nobody emits it.
   *
   * @param during for how long
   */
  public static missing(during: Duration): SeriesValues {
    return new SeriesValues([{ seconds: secondsOf('SeriesValues.missing', during) }]);
  }

  /** @internal */
  public readonly _stretches: readonly Stretch[];

  private constructor(stretches: readonly Stretch[]) {
    this._stretches = stretches;
  }

  /**
   * What comes afterwards.
   *
   * @param values the values that follow
   */
  public followedBy(values: SeriesValues): SeriesValues {
    expectArgument('values.followedBy', values, kinds.made((value) => value instanceof SeriesValues, 'SeriesValues, such as SeriesValues.constant(0, Duration.minutes(5))'), 'it');
    expectDepth('values.followedBy', Math.floor((this._stretches.length + values._stretches.length) / 100));
    return new SeriesValues([...this._stretches, ...values._stretches]);
  }

  /**
   * As promtool reads them: `80+0x10 90+0x5`.
   *
   * @internal
   */
  public _text(interval: number): string {
    return this._stretches.map(({ from, to, seconds }, at) => {
      const steps = Math.round(seconds / interval);
      // A stretch ends where the next one begins; the last one has its end, too.
      const last = at === this._stretches.length - 1 ? steps : steps - 1;
      if (from === undefined || to === undefined) return `_x${last + 1}`;
      const step = (to - from) / steps;
      return `${from}${step < 0 ? '-' : '+'}${Math.abs(step)}x${last}`;
    }).join(' ');
  }
}

const FINITE = kinds.made((value) => Number.isFinite(value), 'a number');

function secondsOf(call: string, during: Duration): number {
  expectArgument(call, during, WINDOW, 'the duration');
  return during.toSeconds();
}
