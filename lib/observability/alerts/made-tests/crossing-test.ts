import { minutesOf } from './minutes';
import { Duration } from '../../../core/inside';
import { MetricSamples } from '../../metrics/metric-samples';
import { SeriesValues } from '../../metrics/series-values';
import { AlertExpectation } from '../alert-expectation';
import { AlertTest } from '../alert-test';

/** What goes from well to badly and back. */
export interface Crossing {
  readonly name: string;
  /** The samples of a series that has one value while all is well and another one while it is not. */
  series(phases: (well: number, badly: number) => SeriesValues): MetricSamples[];
  /** The labels of the alert. */
  readonly labels: { [name: string]: string };
  readonly pendingFor?: Duration;
  readonly keepFiringFor?: Duration;
  /** How far back the alert looks: so long it takes to see that all is well. */
  readonly window?: Duration;
}

const { minutes } = Duration;
const { constant } = SeriesValues;

/** Ten minutes well, badly for as long as the alert waits and some minutes more, and then well again: it is silent, fires and ends. */
export function crossingTest({ name, series, labels, pendingFor, keepFiringFor, window }: Crossing): AlertTest {
  const [waits, ends] = [minutesOf(pendingFor), minutesOf(keepFiringFor, window)];
  const [badly, again] = [10 + waits + minutesOf(window) + 5, 10 + waits + minutesOf(window) + 5 + ends + 5];
  const phases = (well: number, bad: number) => constant(well, minutes(10)).followedBy(constant(bad, minutes(badly - 10))).followedBy(constant(well, minutes(again - badly)));
  return {
    name,
    series: series(phases),
    expectations: [
      AlertExpectation.silent(minutes(window ? 9 : 10 + Math.max(waits, 0) - 1)),
      AlertExpectation.fires(minutes(badly - 1), labels),
      AlertExpectation.silent(minutes(again - 1)),
    ],
  };
}
