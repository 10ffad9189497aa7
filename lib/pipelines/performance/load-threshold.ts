import { expectArgument, kinds } from '../../core/inside';

const ANY_METRIC = /^[A-Za-z_]\w{0,127}$/;
const milliseconds = kinds.made((value) => typeof value === 'number' && Number.isFinite(value) && value > 0, 'a number of milliseconds above 0');
const percentile = kinds.made((value) => typeof value === 'number' && value > 0 && value < 100 && Math.round(value * 100) === value * 100, 'a number between 0 and 100, such as 95');
const share = kinds.made((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a share from 0 to 1: 0.01 is one in a hundred');
const metric = kinds.made((value) => typeof value === 'string' && ANY_METRIC.test(value), "the name of a metric of k6, such as 'http_req_waiting'");

/** What a load test must keep to. The gate looks for it in the summary of k6, whatever thresholds the script has of its own. */
export class LoadThreshold {
  /**
   * So many requests in a hundred are answered within a time.
   *
   * @param ofHundred how many: 95
   * @param atMost the time, in milliseconds
   */
  public static responseTime(ofHundred: number, atMost: number): LoadThreshold {
    expectArgument('LoadThreshold.responseTime', ofHundred, percentile, 'the percentile');
    expectArgument('LoadThreshold.responseTime', atMost, milliseconds, 'the time');
    return LoadThreshold.trend('http_req_duration', ofHundred, atMost);
  }

  /**
   * So many values in a hundred of a metric that measures times are at most a time.
   *
   * @param trend the metric: `http_req_waiting`, or a `Trend` of the script that is one of times
   * @param ofHundred how many: 99
   * @param atMost the time, in milliseconds
   */
  public static trend(trend: string, ofHundred: number, atMost: number): LoadThreshold {
    expectArgument('LoadThreshold.trend', trend, metric, 'the metric');
    expectArgument('LoadThreshold.trend', ofHundred, percentile, 'the percentile');
    expectArgument('LoadThreshold.trend', atMost, milliseconds, 'the time');
    return new LoadThreshold(trend, `p(${ofHundred})`, atMost, atMost * 1e6, 'time');
  }

  /**
   * At most so many requests fail.
   *
   * @param most the share: 0.01
   */
  public static failureRate(most: number): LoadThreshold {
    expectArgument('LoadThreshold.failureRate', most, share, 'the share');
    return new LoadThreshold('http_req_failed', 'rate', most, most, 'number');
  }

  private constructor(
    /** @internal */
    public readonly _metric: string,
    /** @internal */
    public readonly _statistic: string,
    /** As k6 reads it. @internal */
    public readonly _most: number,
    /** As the gate reads it. @internal */
    public readonly _limit: number,
    /** @internal */
    public readonly _unit: 'time' | 'number',
  ) {}
}
