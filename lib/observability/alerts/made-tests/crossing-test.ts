import { minutesOf } from './minutes';
import { Duration } from '../../../core/inside';
import { MetricSamples } from '../../metrics/metric-samples';
import { SeriesValues } from '../../metrics/series-values';
import { AlertExpectation } from '../alert-expectation';
import { AlertTest } from '../alert-test';

const { minutes } = Duration;
const { changing, constant } = SeriesValues;

/** A while in which all is well, one in which it is not, and one in which it is again; in minutes. */
export class Phases {
  public constructor(public readonly well: number, public readonly badly: number, public readonly again: number) {}

  public get all(): number {
    return this.well + this.badly + this.again;
  }

  /** A value that is one while all is well and another one while it is not. */
  public level(well: number, badly: number): SeriesValues {
    return constant(well, minutes(this.well)).followedBy(constant(badly, minutes(this.badly))).followedBy(constant(well, minutes(this.again)));
  }

  /** A count that grows by so much every minute. */
  public growth(well: number, badly: number): SeriesValues {
    const [first, second] = [well * this.well, well * this.well + badly * this.badly];
    return changing(0, first, minutes(this.well)).followedBy(changing(first, second, minutes(this.badly))).followedBy(changing(second, second + well * this.again, minutes(this.again)));
  }
}

/** What goes from well to badly and back. */
export interface Crossing {
  readonly name: string;
  /** The labels of the alert. */
  readonly labels: { [name: string]: string };
  readonly pendingFor?: Duration;
  readonly keepFiringFor?: Duration;
  /** How far back the alert looks: so long it takes to see that something has changed. */
  readonly window?: Duration;
  series(phases: Phases): MetricSamples[];
}

/** Ten minutes well, badly for as long as the alert looks back and waits and some minutes more, and then well again: it is silent, fires and ends. */
export function crossingTest({ name, series, labels, pendingFor, keepFiringFor, window }: Crossing): AlertTest {
  const waits = minutesOf(pendingFor);
  const phases = new Phases(10, minutesOf(window) + waits + 5, minutesOf(window) + minutesOf(keepFiringFor) + 5);
  return {
    name,
    series: series(phases),
    expectations: [
      AlertExpectation.silent(minutes(phases.well + waits - 1)),
      AlertExpectation.fires(minutes(phases.well + phases.badly - 1), labels),
      AlertExpectation.silent(minutes(phases.all - 1)),
    ],
  };
}
