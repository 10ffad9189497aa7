import { AlertExpectation } from './alert-expectation';
import { AlertTest } from './alert-test';
import { Duration, InvalidValueError, asWritten, kinds, listed, optionTable } from '../../core/inside';
import { MetricSamples } from '../metrics/metric-samples';
import { WINDOW } from '../promql/prometheus-duration';

const TEST = optionTable({
  name: kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a sentence'),
  series: kinds.list(kinds.made((value) => value instanceof MetricSamples, 'samples of a metric, such as gauge.series({ … }, SeriesValues.constant(…))')),
  expectations: kinds.list(kinds.made((value) => value instanceof AlertExpectation, 'an AlertExpectation, such as AlertExpectation.fires(Duration.minutes(20))')),
  interval: WINDOW,
}, ['name', 'series', 'expectations']);

/** What the tests of an alert are. */
export const ALERT_TESTS = kinds.list(kinds.struct(TEST, 'a test', '{ name, series, expectations }'));

const labelsOf = (expectation: AlertExpectation) => Object.keys(expectation._labels!).sort().join(', ');

/**
 * Refuses a test that cannot be so: a moment at which the alert fires and is silent, or fires for series that are told apart by different labels, or by one that it does not have.
 *
 * @param call as the user wrote it
 * @param tests as given
 * @param known the labels of the alert; undefined where nobody knows them
 */
export function expectTests(call: string, tests: readonly AlertTest[], known: readonly string[] | undefined): void {
  for (const { name, expectations, series, interval = Duration.minutes(1) } of tests) {
    const refuse = (why: string) => new InvalidValueError('call/contradiction', call, `its test ${asWritten(name)} ${why}`, { option: 'tests', given: name });
    if (expectations.length === 0) throw refuse('expects nothing: give it AlertExpectation.fires(…) or AlertExpectation.silent(…)');
    const names = series.map((samples) => samples._identity());
    const twice = names.findIndex((one, at) => names.indexOf(one) < at);
    if (twice >= 0) throw refuse(`has the series ${series[twice]._selector()} twice: what comes afterwards is said by { values.followedBy(…) }`);
    for (const moment of byMoment(expectations)) {
      const [first] = moment;
      if (moment.some(({ _labels }) => (_labels === undefined) !== (first._labels === undefined))) throw refuse(`has it both fire and be silent after ${first._at}`);
      if (first._labels && moment.some((other) => labelsOf(other) !== labelsOf(first))) throw refuse(`tells series apart by different labels after ${first._at}: ${moment.map((other) => labelsOf(other) || '(none)').join('; ')}`);
      const same = moment.find(({ _labels: labels }, at) => labels && moment.slice(0, at).some((other) => Object.entries(labels).every(([label, value]) => other._labels![label] === value)));
      if (same) throw refuse(`fires twice for one series after ${first._at}: ${asWritten(same._labels)}`);
      const foreign = Object.keys(first._labels ?? {}).find((label) => known && !known.includes(label));
      if (foreign !== undefined) throw refuse(`fires by the label '${foreign}', which the alert does not have: there are ${listed(known!)}`);
    }
    const uneven = series.flatMap(({ _values }) => _values._stretches).find(({ seconds }) => seconds % interval.toSeconds() !== 0);
    if (uneven) throw refuse(`has values for ${Duration.seconds(uneven.seconds)}, which is no multiple of the ${interval} between two samples`);
  }
}

/** The expectations of a test, those of one moment together. */
export function byMoment(expectations: readonly AlertExpectation[]): AlertExpectation[][] {
  const moments = new Map<number, AlertExpectation[]>();
  for (const expectation of expectations) moments.set(expectation._at.toSeconds(), [...moments.get(expectation._at.toSeconds()) ?? [], expectation]);
  return [...moments.entries()].sort(([a], [b]) => a - b).map(([, together]) => together);
}
