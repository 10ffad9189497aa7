import { expectArgument, kinds } from '../../core/inside';

/**
 * A colour. The names are those of Grafana's palette, which has a shade of each for light and for dark screens.
 *
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/configure-standard-options/#color-scheme
 */
export class GrafanaColor {
  /** As it should be. */
  public static readonly GREEN = new GrafanaColor('green');
  /** Worth a look. */
  public static readonly YELLOW = new GrafanaColor('yellow');
  /** Not good. */
  public static readonly ORANGE = new GrafanaColor('orange');
  /** Bad. */
  public static readonly RED = new GrafanaColor('red');
  /** Neither good nor bad. */
  public static readonly BLUE = new GrafanaColor('blue');
  /** Neither good nor bad, another one. */
  public static readonly PURPLE = new GrafanaColor('purple');
  /** That of text. */
  public static readonly TEXT = new GrafanaColor('text');
  /** None. */
  public static readonly TRANSPARENT = new GrafanaColor('transparent');

  /**
   * Any other.
   *
   * @param color a name of Grafana's, such as `semi-dark-red`, or a value, such as `#e02f44`
   */
  public static of(color: string): GrafanaColor {
    expectArgument('GrafanaColor.of', color, COLOR, 'the colour');
    return new GrafanaColor(color);
  }

  /** As Grafana knows it. @internal */
  public readonly _text: string;

  private constructor(text: string) {
    this._text = text;
  }
}

const COLOR = kinds.made((value) => typeof value === 'string' && /^(?:[a-z]+(?:-[a-z]+)*|#(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})|rgba?\([\d., %]+\))$/i.test(value), "a name of Grafana's palette or a value, such as 'semi-dark-red' or '#e02f44'");
