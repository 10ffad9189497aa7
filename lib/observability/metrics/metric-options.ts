import { MetricEmitter } from './metric-emitter';
import { kinds, optionTable } from '../../core/inside';
import { IEnvironment } from '../../workflows/inside';
import { WINDOW } from '../promql/prometheus-duration';
import { isLabel } from '../promql/series';

/** The options of every metric. */
export const METRIC_OPTIONS = {
  help: kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a sentence that says what it measures'),
  unit: kinds.made((value) => typeof value === 'string' && /^[a-z][a-z_]*$/.test(value), "a unit in Prometheus' words, such as 'seconds'"),
  labels: kinds.map(kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && item !== ''), "the list of its values, such as ['success', 'failure']; one whose values nobody knows stands in openLabels")),
  openLabels: kinds.list(kinds.made(isLabel, 'the name of a label: letters, digits and _, and no __ in front')),
  emitter: kinds.made((value) => value instanceof MetricEmitter, 'a MetricEmitter, such as MetricEmitter.RECORDER'),
};

export const METRIC_TABLE = optionTable(METRIC_OPTIONS, ['help']);

/** Environments that are deployed to. */
export const ENVIRONMENTS = kinds.made(
  (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof (item as Partial<IEnvironment> | undefined)?.environmentName === 'string'),
  'a list of environments, such as [new DeploymentEnvironment(…)], of which there is at least one',
);

/** The options of every catalogue. */
export const CATALOGUE_OPTIONS = {
  retention: WINDOW,
  emitter: kinds.made((value) => value instanceof MetricEmitter, "a MetricEmitter, such as MetricEmitter.external('shop')"),
};
