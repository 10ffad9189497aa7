import { spawnSync } from 'child_process';
import { readdirSync } from 'fs';
import { join } from 'path';
import { modelOf } from 'slipway/checks/inside';
import { problemsOfName } from '../../lib/observability/checks/observability/naming';
import { ensure, promtool } from '../../scripts/conformance/tools';
import { provenWith } from '../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { DeclaredObservability, MetricModel } from 'slipway/observability';

const FIXTURES = join(__dirname, '../observability/checks/observability');

/** All metrics that the fixtures of the rules declare, well and badly named. */
const METRICS = new Map(readdirSync(FIXTURES).flatMap((rule) => ['ok', 'err'].flatMap((kind) => metricsOf(join(FIXTURES, rule, kind)))).map((metric) => [metric.name, metric]));

function metricsOf(fixture: string): MetricModel[] {
  const delivery = Delivery.standalone();
  (require(fixture) as { declare(delivery: Delivery): void }).declare(delivery);
  return DeclaredObservability.of(modelOf(delivery)!).catalogues.flatMap((catalogue) => catalogue.metrics);
}

/** What `promtool check metrics` says of a metric, as it is scraped. */
function lintOf({ name, type, help, labels, openLabels, buckets }: MetricModel): string[] {
  const own = [...Object.entries(labels).map(([label, [value]]) => `${label}="${value}"`), ...openLabels.map((label) => `${label}="x"`)];
  const sample = (series: string, ...more: string[]) => `${series}{${[...own, ...more].join(',')}} 1`;
  const samples = type === 'histogram' ? [...[...buckets, '+Inf'].map((limit) => sample(`${name}_bucket`, `le="${limit}"`)), sample(`${name}_sum`), sample(`${name}_count`)] : [sample(name)];
  const { stderr, stdout } = spawnSync(promtool.path, ['check', 'metrics'], { input: `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.join('\n')}\n`, encoding: 'utf8' });
  return `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
}

const missing = ensure(promtool);
const proven = provenWith(missing, test);

// A unit that was declared and does not stand in the name is known to us alone.
proven.each([...METRICS.values()].map((metric) => [metric.name, { ...metric, unit: undefined }] as const))('of the name %s promtool thinks as our rule does', (_, metric) => {
  expect(missing).toBeUndefined();
  expect([metric.name, lintOf(metric).length > 0]).toEqual([metric.name, problemsOfName(metric).length > 0]);
});
