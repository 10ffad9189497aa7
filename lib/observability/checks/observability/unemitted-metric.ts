import { askedIn } from './emitted';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { MetricCatalogueModel, MetricModel, ObservabilityModel } from '../../model';

/** What Slipway's programs emit is only there where one of them runs: an alert on it is silent, and nobody knows that it cannot be otherwise. */
export const unemittedMetric: Rule = {
  id: 'observability/unemitted-metric',
  severity: Severity.WARNING,
  delivery(model, report) {
    const observability = model._part(OBSERVABILITY);
    const emitted = new Set(observability.dora.flatMap(({ emits }) => emits));
    for (const catalogue of observability.catalogues) {
      const missing = catalogue.metrics.filter(({ builtIn, name }) => builtIn && !emitted.has(name));
      const silent = missing.map((metric) => ({ metric, readers: readersOf(observability, metric) })).filter(({ readers }) => readers.length > 0);
      const total = missing.length === catalogue.metrics.filter(({ builtIn }) => builtIn).length;
      if (total && silent.length > 0) report({ ...ofAll(observability, catalogue, [...new Set(silent.flatMap(({ readers }) => readers))]), at: catalogue });
      else for (const { metric, readers } of silent) report({ ...ofOne(metric, readers), at: catalogue });
    }
  },
};

function readersOf(model: ObservabilityModel, { series }: MetricModel): string[] {
  return [...new Set(askedIn(model).filter(({ reading }) => reading.selectors.some(({ name }) => name !== undefined && series.includes(name))).map(({ who }) => who))];
}

function ofAll({ dora }: ObservabilityModel, { id }: MetricCatalogueModel, readers: readonly string[]) {
  const elsewhere = 'Where other repositories emit them, accept this and say so.';
  return dora.length > 0
    ? { message: `The metrics of '${id}' are recorded and pushed nowhere, because there is no Pushgateway: ${shown(readers)} read them.`, fix: `Say where they go: new DoraMetrics(…, { pushgateway: { url } }). ${elsewhere}` }
    : { message: `The metrics of '${id}' are emitted by nobody: nothing in this delivery records deployments, and ${shown(readers)} read them.`, fix: `Declare what emits them: new DoraMetrics(delivery, 'dora', { metrics, … }). ${elsewhere}` };
}

function ofOne({ name }: MetricModel, readers: readonly string[]) {
  return {
    message: `The metric '${name}' is pushed by a step that measures it, and no job has one: ${shown(readers)} ${readers.length === 1 ? 'reads' : 'read'} it.`,
    fix: 'Let a job measure it: job.use(dora.measure({ … })), or job.use(dora.recordScan({ … })) for a scan.',
  };
}

function shown([first, ...others]: readonly string[]): string {
  const name = `${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  return others.length === 0 ? name : `${name} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}
