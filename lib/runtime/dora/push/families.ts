import { Family, Labels, Sample, combinations, histogramSamples, seriesOf } from './family';
import { DoraConfiguration, MetricConfiguration } from '../configuration';
import { DAY, Figures, figuresOf } from '../fold/figures';
import { Folded } from '../fold/fold';

/** What is known besides what was counted. */
export interface Now {
  readonly now: number;
  /** How many runs there are, by workflow and status. */
  readonly active?: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** Which value of the five stands in which gauge. */
const WINDOWED: Readonly<Record<string, keyof Figures>> = {
  windowedDeploymentFrequency: 'deploymentsPerDay',
  windowedLeadTime: 'leadTime',
  windowedChangeFailRate: 'changeFailRate',
  windowedRecoveryTime: 'recoveryTime',
  windowedReworkRate: 'reworkRate',
};

/** Every counter and histogram, with all series that there can be, so that the first event is an increase. */
export function totalsOf(configuration: DoraConfiguration, { totals }: Folded): Family[] {
  const { metrics } = configuration;
  const counters = ['deployments', 'deployFailures', 'deploymentRework', 'workflowRunsCompleted', 'securityScansCompleted'].flatMap((key) => familyOf(metrics[key], configuration, (metric, labels) => (
    [{ series: seriesOf(metric.name, labels), value: totals.counted(key, Object.values(labels)) }]
  )));
  const histograms = ['leadTime', 'recoveryTime', 'workflowDuration'].flatMap((key) => familyOf(metrics[key], configuration, (metric, labels) => (
    histogramSamples(metric, labels, totals.spread(key, Object.values(labels)))
  )));
  return [...counters, ...histograms];
}

/** Every gauge. One whose value nobody knows has no series: a zero would be a claim. */
export function gaugesOf(configuration: DoraConfiguration, { environments }: Folded, { now, active }: Now): Family[] {
  const { metrics } = configuration;
  const gauge = (key: string, valueOf: (labels: Labels) => number | undefined) => familyOf(metrics[key], configuration, ({ name }, labels) => {
    const value = valueOf(labels);
    return value === undefined ? [] : [{ series: seriesOf(name, labels), value }];
  });
  return [
    ...gauge('lastDeployment', ({ environment }) => environments.get(environment)?.lastDeployment),
    ...active ? gauge('workflowRuns', ({ workflow, status }) => active.get(workflow)?.[status] ?? 0) : [],
    ...gauge('recorderLastSuccess', () => now),
    ...Object.entries(WINDOWED).flatMap(([key, figure]) => gauge(key, ({ environment, window }) => {
      const history = environments.get(environment);
      return history && figuresOf(history, now - parseInt(window, 10) * DAY, now)[figure];
    })),
  ];
}

function familyOf(metric: MetricConfiguration | undefined, configuration: DoraConfiguration, samplesOf: (metric: MetricConfiguration, labels: Labels) => Sample[]): Family[] {
  return metric ? [{ metric, samples: combinations(labelsOf(metric, configuration)).flatMap((labels) => samplesOf(metric, labels)) }] : [];
}

/** In one order whatever that of the declaration is: the one in which they are counted. */
const ORDER = ['environment', 'workflow', 'scanner', 'suite', 'window', 'result', 'reason', 'conclusion', 'status', 'severity'];

/** The labels that stand in the text: the repository stands in the address of the group. */
function labelsOf({ labels, openLabels }: MetricConfiguration, configuration: DoraConfiguration): [string, readonly string[]][] {
  const open: Readonly<Record<string, readonly string[]>> = {
    environment: configuration.environments.map(({ name }) => name),
    workflow: configuration.workflows,
    scanner: configuration.scanners,
    suite: configuration.suites,
  };
  const all = [...Object.entries(labels), ...openLabels.filter((label) => label !== 'repository').map((label) => [label, open[label] ?? []] as [string, readonly string[]])];
  return all.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
