import { minutesOf } from './minutes';
import { Duration } from '../../../core/inside';
import { MetricSamples } from '../../metrics/metric-samples';
import { SeriesValues } from '../../metrics/series-values';
import { AlertExpectation } from '../alert-expectation';
import { AlertTest } from '../alert-test';

/** How many there were, one after the other. */
export interface Counted {
  readonly failed: SeriesValues;
  readonly passed: SeriesValues;
  readonly all: SeriesValues;
}

/** An alert on the share of those that fail. */
export interface Share {
  /** What there are: `runs`. */
  readonly what: string;
  /** The share that may fail. */
  readonly threshold: number;
  /** How many there must be. */
  readonly minimum: number;
  readonly window: Duration;
  readonly pendingFor?: Duration;
  readonly keepFiringFor?: Duration;
  /** The labels of the alert. */
  readonly labels: { [name: string]: string };
  /** The samples of the counters. */
  series(counted: Counted): MetricSamples[];
}

const { minutes } = Duration;
const { changing, constant } = SeriesValues;

/** A share of floating point is not exact: 20 × 0.15 is a little more than 3. */
const EPSILON = 1e-9;

/**
 * A share just above what may fail fires, and what goes well afterwards ends it; one just below is silent, and so are too few, all of which fail.
 *
 * What happens in some minutes stands for what happens in the window: increases are counted over all of it, and promtool needs no time for what did not happen.
 */
export function shareTests(share: Share): AlertTest[] {
  const { what, threshold, minimum, window, pendingFor, keepFiringFor, series, labels } = share;
  const seen = Math.max(1, Math.min(10, minutesOf(window) - 1));
  // In twenty that begin every minute, or a multiple of it, so that there are enough of them at once.
  const each = 20 * Math.max(Math.ceil(2 / (20 * Math.max(threshold, 0.0001))), Math.ceil((2 * minimum) / (20 * seen)));
  const above = Math.floor(each * threshold + EPSILON) + 1;
  const below = Math.max(0, Math.ceil(each * threshold - EPSILON) - 1);
  const bad = seen + minutesOf(pendingFor) + 5;
  // So many that go well in ten minutes that not half of the share is left.
  const good = Math.ceil((above * bad * 2) / Math.max(threshold, EPSILON) / 10);
  const ends = bad + 10 + minutesOf(keepFiringFor) + 5;
  const few = Math.floor((minimum - 0.5) * 0.7);
  const evenly = (count: number) => changing(0, count * bad, minutes(bad));
  const counted = (failing: number): Counted => ({ failed: evenly(failing), passed: evenly(each - failing), all: evenly(each) });
  const then = ({ failed, passed, all }: Counted): Counted => ({
    failed: failed.followedBy(constant(above * bad, minutes(ends - bad))),
    passed: passed.followedBy(rising((each - above) * bad, good, ends - bad)),
    all: all.followedBy(rising(each * bad, good, ends - bad)),
  });
  const fires = AlertExpectation.fires(minutes(bad), labels);
  return [
    {
      name: `${percentOf(above / each)} of the ${what} fail: it fires${threshold > 0 ? ', and many that go well end it' : ''}`,
      series: series(threshold > 0 ? then(counted(above)) : counted(above)),
      expectations: threshold > 0 ? [fires, AlertExpectation.silent(minutes(ends))] : [fires],
    },
    { name: `${percentOf(below / each)} of the ${what} fail: it is silent`, series: series(counted(below)), expectations: [AlertExpectation.silent(minutes(bad))] },
    ...(few === 0 ? [] : [{
      name: `${few === 1 ? 'one fails, and there is no other' : `${few} fail, and there are no others`}: too few to say anything`,
      series: series({ failed: changing(0, few, minutes(bad)), passed: constant(0, minutes(bad)), all: changing(0, few, minutes(bad)) }),
      expectations: [AlertExpectation.silent(minutes(bad))],
    }]),
  ];
}

/** So many more every minute for ten minutes, and then no more. */
function rising(from: number, each: number, during: number): SeriesValues {
  const to = from + 10 * each;
  return changing(from, to, minutes(10)).followedBy(constant(to, minutes(during - 10)));
}

/** `15 %`. */
export function percentOf(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`;
}
