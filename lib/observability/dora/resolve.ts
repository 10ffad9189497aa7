import { DoraLeadTime } from './dora-event';
import { DoraLedger } from './dora-ledger';
import { DORA_KIND, DoraMetrics } from './dora-metrics';
import { MEASURED } from './measurement';
import { DoraMetricsModel } from './model';
import { AllTargets, targetsOf } from './targets';
import { DeliveryModel } from '../../checks/inside';
import { Declared, Duration } from '../../core/inside';
import { DeclaredWorkflows } from '../../workflows/inside';
import { CicdMetrics } from '../metrics/cicd-metrics';
import { Histogram } from '../metrics/histogram';
import { Metric } from '../metrics/metric';

/** The measures of a delivery: the program is told of every workflow that is declared by then. */
export function resolveDora(declared: Declared, model: DeliveryModel): DoraMetricsModel[] {
  return declared.of(DORA_KIND).map((dora) => {
    const { _origin: origin, _folder: folder, _props: props, _environments: names, recordAction: { file: action }, workflow } = dora;
    const production = props.production?.map(({ environmentName: name }) => name) ?? ['production'];
    const environments = names.map((name) => ({ name, production: production.includes(name) }));
    return {
      origin,
      action,
      workflow: workflow.file,
      program: `${folder}/dora.cjs`,
      configurationFile: `${folder}/dora.json`,
      environments,
      emits: props.pushgateway ? emittedBy(dora) : [],
      configuration: JSON.stringify(configurationOf(dora, environments, workflowNames(model, workflow.file))),
    };
  });
}

/** All that its catalogue has of Slipway's own, without what no step measures. */
function emittedBy({ _props: { metrics }, _measured: measured }: DoraMetrics): string[] {
  const silent: readonly string[] = MEASURED.filter((key) => !measured.has(key));
  return ownMetrics(metrics).filter(([key]) => !silent.includes(key)).map(([, { metricName }]) => metricName);
}

function configurationOf({ _props: props, _scanners: scanners, _suites: suites, workflow }: DoraMetrics, environments: DoraMetricsModel['environments'], workflows: string[]): object {
  const { metrics, ledgers, targets = {}, pushgateway, leadTime = DoraLeadTime.COMMIT, strict = false } = props;
  return {
    version: 1,
    environments,
    targets: inSeconds(targetsOf(targets)),
    leadTime,
    ledger: Object.assign({}, ...ledgers.map(ledgerOf)) as unknown,
    pushgateway: pushgateway && { scrapeSeconds: (pushgateway.scrapeInterval ?? Duration.minutes(1)).toSeconds() },
    windows: metrics._windows.map((window) => window.toSeconds() / 86400),
    workflows,
    scanners: [...scanners],
    suites: [...suites],
    workflow: workflow.file.split('/').at(-1),
    strict,
    metrics: metricsOf(metrics),
  };
}

function ledgerOf({ _parts: parts }: DoraLedger): object {
  if (parts.kind === 'artifact') return { artifact: { retentionDays: parts.retention.toSeconds() / 86400 } };
  const { options: { bucket, prefix }, region } = parts;
  return { s3: { bucket, prefix, region } };
}

function ownMetrics(catalogue: CicdMetrics): (readonly [key: string, metric: Metric])[] {
  return Object.entries(catalogue).flatMap(([key, metric]: [string, unknown]) => (metric instanceof Metric && metric._props.emitter?._own ? [[key, metric] as const] : []));
}

/** What the programs emit, by the name of the property: whoever extends the catalogue may add metrics of others. */
function metricsOf(catalogue: CicdMetrics): object {
  return Object.fromEntries(ownMetrics(catalogue).map(([key, metric]) => {
    const { metricName: name, _type: type, _props: { help, labels = {}, openLabels = [] } } = metric;
    return [key, { name, type, help, labels, openLabels, buckets: metric instanceof Histogram ? [...metric._buckets] : undefined }];
  }));
}

/** Workflows that run by themselves; those that are only called have no runs of their own. */
function workflowNames(model: DeliveryModel, own: string): string[] {
  const running = DeclaredWorkflows.of(model).filter(({ file, triggers }) => file !== own && triggers.some(({ event }) => event !== 'workflow_call'));
  return [...new Set(running.map(({ name }) => name))];
}

/** The targets as the program reads them. */
function inSeconds({ deploymentsPerDay, leadTime, changeFailRate, recoveryTime, reworkRate }: AllTargets) {
  return { deploymentsPerDay, leadTimeSeconds: leadTime.toSeconds(), changeFailRate, recoverySeconds: recoveryTime.toSeconds(), ...(reworkRate === undefined ? {} : { reworkRate }) };
}
