import { CATALOGUE_KIND, CatalogueScope } from './catalogue-scope';
import { Histogram } from './histogram';
import { METRIC_KIND, Metric } from './metric';
import { MetricCatalogueModel, MetricModel } from './model';
import { Declared } from '../../core/inside';

/** The catalogues with their metrics. */
export function resolveCatalogues(declared: Declared): MetricCatalogueModel[] {
  const metrics = declared.of(METRIC_KIND);
  return declared.of(CATALOGUE_KIND).map((catalogue) => ({
    id: catalogue._id,
    origin: catalogue._origin,
    retention: catalogue._retention.toSeconds(),
    metrics: metrics.filter(({ node }) => node.scope === catalogue).map((metric) => resolveMetric(metric, catalogue)),
  }));
}

function resolveMetric(metric: Metric, catalogue: CatalogueScope): MetricModel {
  const { metricName: name, _type: type, _origin: origin, _props: { help, unit, labels = {}, openLabels = [], emitter = catalogue._emitter } } = metric;
  const buckets = [...(metric as Partial<Histogram>)._buckets ?? []];
  const series = type === 'histogram' ? ['_bucket', '_sum', '_count'].map((suffix) => `${name}${suffix}`) : [name];
  return { origin, name, type, help, unit, labels, openLabels, series, buckets, emitter: emitter.name, builtIn: emitter._own };
}
