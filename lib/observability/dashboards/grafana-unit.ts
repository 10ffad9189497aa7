import { expectArgument, kinds } from '../../core/inside';

/**
 * What values are measured in. Grafana shows them in what suits their size: 90 seconds are 1.5 minutes.
 *
 * @see https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts
 */
export class GrafanaUnit {
  /** A number, all digits of it. */
  public static readonly NONE = new GrafanaUnit('none');
  /** A number, shortened: 1.2 K. */
  public static readonly SHORT = new GrafanaUnit('short');
  /** A text. */
  public static readonly STRING = new GrafanaUnit('string');
  /** Percent of values from 0 to 100. */
  public static readonly PERCENT = new GrafanaUnit('percent');
  /** Percent of values from 0 to 1. */
  public static readonly PERCENT_UNIT = new GrafanaUnit('percentunit');
  /** Yes or no, of 1 and 0. */
  public static readonly YES_NO = new GrafanaUnit('bool_yes_no');
  /** Seconds. */
  public static readonly SECONDS = new GrafanaUnit('s');
  /** Milliseconds. */
  public static readonly MILLISECONDS = new GrafanaUnit('ms');
  /** Minutes. */
  public static readonly MINUTES = new GrafanaUnit('m');
  /** Hours. */
  public static readonly HOURS = new GrafanaUnit('h');
  /** Days. */
  public static readonly DAYS = new GrafanaUnit('d');
  /** Times a second. */
  public static readonly HERTZ = new GrafanaUnit('hertz');
  /** A date and time, of milliseconds since 1970. */
  public static readonly DATE_TIME = new GrafanaUnit('dateTimeAsIso');
  /** How long ago, of milliseconds since 1970. */
  public static readonly FROM_NOW = new GrafanaUnit('dateTimeFromNow');
  /** Bytes, of which 1024 are the next greater unit. */
  public static readonly BYTES = new GrafanaUnit('bytes');
  /** Bytes, of which 1000 are the next greater unit. */
  public static readonly BYTES_SI = new GrafanaUnit('decbytes');
  /** Bytes a second, of which 1024 are the next greater unit. */
  public static readonly BYTES_PER_SECOND = new GrafanaUnit('binBps');
  /** Bits a second, of which 1000 are the next greater unit. */
  public static readonly BITS_PER_SECOND = new GrafanaUnit('bps');
  /** Events a second. */
  public static readonly COUNTS_PER_SECOND = new GrafanaUnit('cps');
  /** Operations a second. */
  public static readonly OPERATIONS_PER_SECOND = new GrafanaUnit('ops');
  /** Requests a second. */
  public static readonly REQUESTS_PER_SECOND = new GrafanaUnit('reqps');
  /** Events a minute. */
  public static readonly COUNTS_PER_MINUTE = new GrafanaUnit('cpm');
  /** Degrees Celsius. */
  public static readonly CELSIUS = new GrafanaUnit('celsius');
  /** Watt. */
  public static readonly WATT = new GrafanaUnit('watt');
  /** Dollars of the United States. */
  public static readonly US_DOLLARS = new GrafanaUnit('currencyUSD');
  /** Euro. */
  public static readonly EURO = new GrafanaUnit('currencyEUR');

  /**
   * Any other that Grafana has.
   *
   * @param unit its id, such as `lengthkm`; or one of your own, such as `suffix: deployments a day`
   */
  public static of(unit: string): GrafanaUnit {
    expectArgument('GrafanaUnit.of', unit, UNIT, 'the unit');
    return new GrafanaUnit(unit);
  }

  /** As Grafana knows it. @internal */
  public readonly _text: string;

  private constructor(text: string) {
    this._text = text;
  }
}

const UNIT = kinds.made((value) => typeof value === 'string' && /^(?:[\wµμ]+|(?:prefix|suffix|time|si|count|currency|bool):.*\S.*)$/.test(value), "the id of a unit, such as 'lengthkm', or one of your own, such as 'suffix: deployments a day'");
