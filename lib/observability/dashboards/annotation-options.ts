import { InvalidValueError, asWritten, expectArgument, kinds, listed, similar } from '../../core/inside';
import { Gauge } from '../metrics/gauge';

/** Refuses a gauge whose values are no moments. */
export function expectPointInTime(call: string, gauge: Gauge): void {
  expectArgument(call, gauge, kinds.made((value) => value instanceof Gauge, 'a Gauge'), 'the gauge');
  if (gauge.metricName.endsWith('_timestamp_seconds')) return;
  const why = `'${gauge.metricName}' is no point in time: the names of those end with '_timestamp_seconds'`;
  throw new InvalidValueError('call/wrong-value', `${call}(${asWritten(gauge)})`, why, { option: 'gauge', given: gauge.metricName, allowed: ["a gauge whose name ends with '_timestamp_seconds'"] });
}

/**
 * Refuses `{{label}}` in a text where the series do not have the label: Grafana shows nothing there.
 *
 * @param call as the user wrote it
 * @param option where the text stands
 * @param text with its placeholders
 * @param known the labels; undefined where nobody knows them
 */
export function expectPlaceholders(call: string, option: string, text: string, known: readonly string[] | undefined): void {
  if (!known) return;
  for (const [, label] of text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)) {
    if (label === '__name__' || known.includes(label)) continue;
    const near = similar(label, known);
    const why = `its ${option} asks for the label '${label}', which the series do not have: there are ${listed(known)}${near ? `; did you mean '${near}'?` : ''}`;
    throw new InvalidValueError('call/undeclared-name', call, why, { option, given: label, allowed: known });
  }
}
