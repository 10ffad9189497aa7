import { MetricEmitter } from './metric-emitter';
import { OptionKind, kinds, optionTable } from '../../core/inside';
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

const SOME_ENVIRONMENTS = kinds.made(
  (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof (item as Partial<IEnvironment> | undefined)?.environmentName === 'string'),
  'a list of environments, such as [new DeploymentEnvironment(…)], of which there is at least one',
);

/** Environments that are deployed to: their names are values of a label. */
export const ENVIRONMENTS: OptionKind = {
  misfit: (value) => {
    const misfit = SOME_ENVIRONMENTS.misfit(value);
    if (misfit) return misfit;
    const names = (value as readonly IEnvironment[]).map(({ environmentName }) => environmentName);
    if (names.some((name) => name.includes('${'))) return { at: '', value, why: 'must be known beforehand, and one is named by an expression' };
    const twice = names.find((name, at) => names.indexOf(name) < at);
    return twice === undefined ? undefined : { at: '', value, why: `must name each once, and has '${twice}' twice` };
  },
};

/** The options of every catalogue. */
export const CATALOGUE_OPTIONS = {
  retention: WINDOW,
  emitter: kinds.made((value) => value instanceof MetricEmitter, "a MetricEmitter, such as MetricEmitter.external('shop')"),
};
