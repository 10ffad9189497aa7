import { GrafanaColor } from './grafana-color';
import { InvalidValueError, asWritten, expectArgument, expectDepth, kinds } from '../../core/inside';

/** From which value on something has another colour. @internal */
export interface ThresholdStep {
  /** Undefined for the first one, which has no lower end. */
  readonly value?: number;
  readonly color: string;
}

/**
 * Which colours values have: `Thresholds.base(GrafanaColor.GREEN).startingAt(0.1, GrafanaColor.YELLOW).startingAt(0.15, GrafanaColor.RED)`.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/configure-thresholds/
 */
export class Thresholds {
  /**
   * The colour of what is less than every step.
   *
   * @param color such as `GrafanaColor.GREEN`
   */
  public static base(color: GrafanaColor): Thresholds {
    expectArgument('Thresholds.base', color, COLOR, 'it');
    return new Thresholds([{ color: color._text }]);
  }

  /** @internal */
  public readonly _steps: readonly ThresholdStep[];

  private constructor(steps: readonly ThresholdStep[]) {
    this._steps = steps;
  }

  /**
   * From a value on, another colour.
   *
   * @param value greater than that of the step before
   * @param color such as `GrafanaColor.RED`
   */
  public startingAt(value: number, color: GrafanaColor): Thresholds {
    expectArgument('thresholds.startingAt', value, kinds.made((given) => Number.isFinite(given), 'a number'), 'the value');
    expectArgument('thresholds.startingAt', color, COLOR, 'the colour', value);
    expectDepth('thresholds.startingAt', this._steps.length);
    const before = this._steps.at(-1)!.value;
    if (before === undefined || value > before) return new Thresholds([...this._steps, { value, color: color._text }]);
    const why = `the step before begins at ${before}: steps ascend`;
    throw new InvalidValueError('call/wrong-value', `thresholds.startingAt(${value}, ${asWritten(color)})`, why, { option: 'value', given: value, allowed: [`a number greater than ${before}`] });
  }
}

const COLOR = kinds.made((value) => value instanceof GrafanaColor, 'a GrafanaColor, such as GrafanaColor.GREEN');
