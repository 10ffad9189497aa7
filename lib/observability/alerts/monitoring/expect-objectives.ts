import { Level } from './measure';
import { AvailabilityObjective, ErrorRateObjective, HealthCheckTrigger, IncidentTrigger, LatencyObjective, PassRateObjective } from './objectives';
import { Duration, InvalidValueError, kinds, optionTable } from '../../../core/inside';
import { Counter } from '../../metrics/counter';
import { Gauge } from '../../metrics/gauge';
import { Histogram } from '../../metrics/histogram';
import { Metric } from '../../metrics/metric';
import { LABEL_VALUES, expectLabels } from '../../promql/series';
import { COUNT, SHARE } from '../option-kinds';

/** What is looked at after a deployment. */
export interface Objectives {
  readonly errorRate?: ErrorRateObjective;
  readonly passRate?: PassRateObjective;
  readonly latency?: LatencyObjective;
  readonly availability?: AvailabilityObjective;
  readonly healthChecks?: HealthCheckTrigger;
  readonly incidents?: IncidentTrigger;
}

const COUNTER = kinds.made((value) => value instanceof Counter, 'a Counter, as catalogue.counter(…) makes it');
const GAUGE = kinds.made((value) => value instanceof Gauge, 'a Gauge, as catalogue.gauge(…) makes it');
const LEAST = kinds.made((value) => typeof value === 'number' && value > 0 && value <= 1, 'a share, more than 0 and at most 1: 0.98 for 98 %');
const LIMIT = kinds.made((value) => value instanceof Duration && value.toSeconds() > 0, 'a Duration of more than zero, such as Duration.seconds(0.2)');
const SOME_LABELS = kinds.made((value) => LABEL_VALUES.misfit(value) === undefined && Object.keys(value as object).length > 0, "an object of labels and their values, such as { code: ['500', '503'] }");

const limits = (kind: typeof LEAST) => ({ warning: kind, critical: kind, rollback: kind });

/** What each objective may say. */
export const OBJECTIVE_KINDS = {
  errorRate: kinds.struct(optionTable({ requests: COUNTER, failed: SOME_LABELS, errors: COUNTER, labels: LABEL_VALUES, minimumRequests: COUNT, ...limits(SHARE) }, ['requests']), 'an objective', "{ requests, failed: { code: ['500'] }, rollback: 0.05 }"),
  passRate: kinds.struct(optionTable({ checks: COUNTER, passed: SOME_LABELS, labels: LABEL_VALUES, minimumChecks: COUNT, ...limits(LEAST) }, ['checks', 'passed']), 'an objective', "{ checks, passed: { result: 'pass' }, warning: 0.98 }"),
  latency: kinds.struct(optionTable({
    duration: kinds.made((value) => value instanceof Histogram, 'a Histogram, as catalogue.histogram(…) makes it'),
    quantile: kinds.made((value) => typeof value === 'number' && value > 0 && value < 1, 'a number between 0 and 1, such as 0.95'),
    labels: LABEL_VALUES,
    minimumRequests: COUNT,
    ...limits(LIMIT),
  }, ['duration']), 'an objective', '{ duration, warning: Duration.seconds(0.2) }'),
  availability: kinds.struct(optionTable({ health: GAUGE, labels: LABEL_VALUES, ...limits(LEAST) }, ['health']), 'an objective', '{ health, rollback: 0.95 }'),
  healthChecks: kinds.struct(optionTable({ health: GAUGE, labels: LABEL_VALUES }, ['health']), 'a trigger', '{ health }'),
  incidents: kinds.struct(optionTable({ open: GAUGE, labels: LABEL_VALUES }, ['open']), 'a trigger', "{ open, labels: { severity: 'critical' } }"),
};

/**
 * Refuses what cannot be meant: labels that a metric does not have, limits that come in the wrong order, and those that a histogram cannot tell.
 *
 * @param call as the user wrote it
 */
export function expectObjectives(call: string, objectives: Objectives): void {
  const { errorRate, passRate, latency, availability, healthChecks, incidents } = objectives;
  if (Object.values(objectives).every((one) => one === undefined)) {
    throw new InvalidValueError('call/missing-option', call, 'it watches nothing: give it one of { errorRate, passRate, latency, availability, healthChecks, incidents }', { allowed: Object.keys(OBJECTIVE_KINDS) });
  }
  if (errorRate) {
    if ((errorRate.failed === undefined) === (errorRate.errors === undefined)) throw contradiction(call, 'errorRate', 'either { failed } says which requests failed, or { errors } counts them');
    if (errorRate.errors === errorRate.requests) throw contradiction(call, 'errorRate', '{ requests } and { errors } are one counter, so that all of them fail', errorRate.requests.metricName);
    expectSelection(call, errorRate.requests, errorRate.labels, errorRate.failed);
    if (errorRate.errors) expectSelection(call, errorRate.errors, errorRate.labels);
    expectLimits(call, 'errorRate', errorRate, 1);
  }
  if (passRate) {
    expectSelection(call, passRate.checks, passRate.labels, passRate.passed);
    expectLimits(call, 'passRate', passRate, -1);
  }
  if (latency) {
    expectSelection(call, latency.duration, latency.labels);
    expectLimits(call, 'latency', { warning: latency.warning?.toSeconds(), critical: latency.critical?.toSeconds(), rollback: latency.rollback?.toSeconds() }, 1);
    expectBuckets(call, latency);
  }
  if (availability) {
    expectSelection(call, availability.health, availability.labels);
    expectLimits(call, 'availability', availability, -1);
  }
  if (healthChecks) expectSelection(call, healthChecks.health, healthChecks.labels);
  if (incidents) expectSelection(call, incidents.open, incidents.labels);
}

function contradiction(call: string, option: string, why: string, given?: unknown): Error {
  return new InvalidValueError('call/contradiction', call, `${option}: ${why}`, { option, given });
}

function expectSelection(call: string, metric: Metric, labels: { [label: string]: string | string[] } = {}, more: { [label: string]: string | string[] } = {}): void {
  expectLabels(call.replace(/\(.*$/, ''), { ...labels, ...more }, metric._series());
  const twice = Object.keys(more).find((label) => labels[label] !== undefined);
  if (twice !== undefined) throw contradiction(call, 'labels', `'${twice}' chooses the series, and says which of them count`, labels);
}

/** @param order 1 where more is worse, -1 where less is */
function expectLimits(call: string, option: string, given: { readonly [level in Level]?: number }, order: 1 | -1): void {
  const { warning, critical, rollback } = given;
  const all = Object.entries({ warning, critical, rollback }).filter((entry): entry is [string, number] => entry[1] !== undefined);
  if (all.length === 0) throw contradiction(call, option, 'it has no limit: give it { warning }, { critical } or { rollback }');
  const [worse, first] = [order === 1 ? 'greater' : 'less', warning];
  const milder = all.find(([level, limit]) => level !== 'warning' && first !== undefined && (limit - first) * order <= 0);
  if (milder) throw contradiction(call, option, `${milder[0]} comes after the warning: it must be ${worse} than ${first}, and is ${milder[1]}`, milder[1]);
}

/** A quantile is never more than the highest limit of a bucket, and below the lowest one it is a guess. */
function expectBuckets(call: string, { duration, warning, critical, rollback }: LatencyObjective): void {
  if (!duration.metricName.endsWith('_seconds')) throw contradiction(call, 'latency', `'${duration.metricName}' does not measure seconds: the names of those that do end with '_seconds'`, duration.metricName);
  const [lowest, highest] = [duration._buckets[0], duration._buckets.at(-1)!];
  const outside = [warning, critical, rollback].find((limit) => limit !== undefined && (limit.toSeconds() < lowest || limit.toSeconds() >= highest));
  if (outside) throw contradiction(call, 'latency', `the buckets of '${duration.metricName}' tell times from ${lowest} to less than ${highest} seconds, and the limit is ${outside.toSeconds()}: it would ${outside.toSeconds() < lowest ? 'be a guess' : 'never be exceeded'}`, outside.toSeconds());
}
