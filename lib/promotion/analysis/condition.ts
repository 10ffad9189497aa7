import { expectArgument, kinds } from '../../core/inside';

/** What the value of a metric must be. */
export class MetricCondition {
  /** @param value the limit */
  public static below(value: number): MetricCondition {
    return MetricCondition.made('below', value);
  }

  /** @param value the limit */
  public static above(value: number): MetricCondition {
    return MetricCondition.made('above', value);
  }

  /** @param value the limit, which is allowed itself */
  public static atMost(value: number): MetricCondition {
    return MetricCondition.made('at-most', value);
  }

  /** @param value the limit, which is allowed itself */
  public static atLeast(value: number): MetricCondition {
    return MetricCondition.made('at-least', value);
  }

  /** @param value the only value */
  public static equalTo(value: number): MetricCondition {
    return MetricCondition.made('equal', value);
  }

  private static made(side: MetricCondition['_side'], value: number): MetricCondition {
    expectArgument(`MetricCondition.${CALLS[side]}`, value, kinds.made((given) => Number.isFinite(given), 'a number'), 'the limit');
    return new MetricCondition(side, value);
  }

  /** @internal */
  public readonly _side: 'below' | 'above' | 'at-most' | 'at-least' | 'equal';
  /** @internal */
  public readonly _value: number;

  private constructor(side: MetricCondition['_side'], value: number) {
    this._side = side;
    this._value = value;
  }
}

const CALLS = { 'below': 'below', 'above': 'above', 'at-most': 'atMost', 'at-least': 'atLeast', 'equal': 'equalTo' };
