import { InvalidValueError, asWritten, kinds, optionTable } from '../../../core/inside';
import { labelsOf } from '../../promql/node';
import { PromQl } from '../../promql/promql';
import { expectPlaceholders } from '../annotation-options';
import { DashboardVariable } from '../dashboard-variable';
import { FILLED } from '../filled';
import { GrafanaUnit } from '../grafana-unit';
import { PanelQuery } from '../panel-query';
import { Thresholds } from '../thresholds';

const whole = (least: number, most: number) => kinds.made((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most, `a whole number from ${least} to ${most}`);
const finite = kinds.made((value) => Number.isFinite(value), 'a number');
const promql = kinds.made((value) => value instanceof PromQl, 'a PromQl, such as gauge.current()');
const unit = kinds.made((value) => value instanceof GrafanaUnit, 'a GrafanaUnit, such as GrafanaUnit.SECONDS');
const thresholds = kinds.made((value) => value instanceof Thresholds, 'Thresholds, such as Thresholds.base(GrafanaColor.GREEN).startingAt(0.1, GrafanaColor.RED)');

const QUERY = optionTable({ expression: promql, legend: FILLED, unit, thresholds }, ['expression'], { expr: 'expression', legendFormat: 'legend' });

/** What every panel takes. */
export const SIZE_OPTIONS = { width: whole(1, 24), height: whole(1, 100) };

/** What every panel takes that shows something of Prometheus. */
export const DATA_OPTIONS = {
  ...SIZE_OPTIONS,
  title: FILLED,
  description: FILLED,
  unit,
  narrowedBy: kinds.list(kinds.made((value) => value instanceof DashboardVariable, 'a DashboardVariable of the dashboard')),
};

/** What every panel takes that asks several things. */
export const QUERY_OPTIONS = {
  ...DATA_OPTIONS,
  queries: kinds.list(kinds.struct(QUERY, 'a query', '{ expression: gauge.current() }')),
  decimals: whole(0, 20),
  min: finite,
  max: finite,
  noValue: FILLED,
  thresholds,
};

export const DATA_REQUIRED = ['title', 'description', 'unit'];
export const QUERY_REQUIRED = [...DATA_REQUIRED, 'queries'];
export const BUCKETS = promql;

/** Refuses queries that Grafana could not tell apart, and legends that would stay empty. */
export function expectQueries(call: string, id: string, queries: readonly PanelQuery[]): void {
  const written = `${call}(…, ${asWritten(id)})`;
  if (queries.length === 0) throw new InvalidValueError('call/empty-list', written, 'it asks nothing: it takes at least one query, such as { expression: gauge.current() }', { option: 'queries', given: queries });
  if (queries.length > 26) throw new InvalidValueError('call/wrong-value', written, 'it has more than 26 queries, as many as there are letters that Grafana calls them by', { option: 'queries', given: queries.length });
  for (const { expression, legend = '' } of queries) expectPlaceholders(written, 'legend', legend, labelsOf(expression._tree));
}

interface Limited {
  readonly min?: number;
  readonly max?: number;
  readonly narrowedBy?: readonly DashboardVariable[];
}

/** Refuses limits that are none, and variables of another dashboard. */
export function expectPanel(call: string, id: string, { min, max, narrowedBy = [] }: Limited, known: readonly DashboardVariable[]): void {
  const written = `${call}(…, ${asWritten(id)})`;
  if (min !== undefined && max !== undefined && min >= max) throw new InvalidValueError('call/contradiction', written, `its min ${min} is not less than its max ${max}`, { option: 'min', given: min });
  const foreign = narrowedBy.find((variable) => !known.includes(variable));
  if (foreign) throw new InvalidValueError('call/undeclared-name', written, `it is narrowed by the variable '${foreign.variableName}', which the dashboard does not have: hand it to the dashboard, too, { variables: […] }`, { option: 'narrowedBy', given: foreign.variableName, allowed: known.map(({ variableName }) => variableName) });
}
