import { Construct } from 'constructs';
import { coverageDropped, dependencyVulnerability, securityScanFailed } from './alerts-on-builds';
import { doraCfrHigh, doraLeadTimeHigh } from './alerts-on-deployments';
import { deploymentStuck, helmLintFailed, pipelineFailureRate } from './alerts-on-runs';
import { CicdAlert } from './cicd-alert';
import { CicdAlertOptions, CoverageDroppedOptions, DependencyVulnerabilityOptions, DeploymentStuckOptions, DoraCfrHighOptions, DoraLeadTimeHighOptions, HelmLintFailedOptions, PipelineFailureRateOptions } from './cicd-alert-options';
import { CICD_ALERT_TABLES } from './options-tables';
import { panelFor } from './panel-for';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructScope, declare, expectOptions, kinds, listed, nodeIdOf, optionTable } from '../../../core/inside';
import { CicdDashboard } from '../../dashboards/cicd-dashboard';
import { CicdMetrics } from '../../metrics/cicd-metrics';
import { AlertGroup, AlertGroupProps } from '../alert-group';
import { AlertRule, AlertRuleProps } from '../alert-rule';
import { GROUP_OPTIONS, expectGroupId } from '../group-options';

/** What marks one. @internal */
export const CICD_ALERTS_KIND = new Kind<CicdAlerts>('cicd-alerts');

/** When each alert fires; what is left out is as it is usually meant. */
export interface CicdAlertsProps extends AlertGroupProps {
  /** What the alerts are made of. */
  readonly metrics: CicdMetrics;
  /**
   * The dashboard whose panels show what the alerts ask: runbooks link to them. It needs its `grafanaUrl`.
   *
   * @default - runbooks link to no panel
   */
  readonly dashboard?: CicdDashboard;
  /**
   * Alerts that are not wanted.
   *
   * @default - none: all eight are there
   */
  readonly without?: CicdAlert[];
  /**
   * Too many runs fail.
   *
   * @default - more than 20 % within an hour, of at least three; critical
   */
  readonly pipelineFailureRate?: PipelineFailureRateOptions;
  /**
   * A run waits for too long.
   *
   * @default - 15 minutes, of any workflow; warning
   */
  readonly deploymentStuck?: DeploymentStuckOptions;
  /**
   * The latest scan did not pass.
   *
   * @default - critical
   */
  readonly securityScanFailed?: CicdAlertOptions;
  /**
   * Coverage is too low.
   *
   * @default - less than 85 %; warning
   */
  readonly coverageDropped?: CoverageDroppedOptions;
  /**
   * Too many deployments fail.
   *
   * @default - more than 15 % within 7 days, of at least five; warning
   */
  readonly doraCfrHigh?: DoraCfrHighOptions;
  /**
   * Changes take too long.
   *
   * @default - more than 24 hours, on average of 7 days; warning
   */
  readonly doraLeadTimeHigh?: DoraLeadTimeHighOptions;
  /**
   * Charts do not pass the linter.
   *
   * @default - runs of the workflow 'Helm lint'; warning
   */
  readonly helmLintFailed?: HelmLintFailedOptions;
  /**
   * There is a new critical weakness.
   *
   * @default - one that became known within an hour; critical
   */
  readonly dependencyVulnerability?: DependencyVulnerabilityOptions;
}

/**
 * The alerts that a delivery has on itself: its runs, its builds and its deployments. Each comes with its tests, which follow what was said of it, and with a runbook.
 *
 * @see https://dora.dev/guides/dora-metrics/
 */
export class CicdAlerts extends Construct {
  /** The group that they stand in, with its files. It takes alerts of your own. */
  public readonly group: AlertGroup;
  /** Too many runs fail; undefined where it is not wanted. */
  public readonly pipelineFailureRate?: AlertRule;
  /** A run waits for too long; undefined where it is not wanted. */
  public readonly deploymentStuck?: AlertRule;
  /** The latest scan did not pass; undefined where it is not wanted. */
  public readonly securityScanFailed?: AlertRule;
  /** Coverage is too low; undefined where it is not wanted. */
  public readonly coverageDropped?: AlertRule;
  /** Too many deployments fail; undefined where it is not wanted. */
  public readonly doraCfrHigh?: AlertRule;
  /** Changes take too long; undefined where it is not wanted. */
  public readonly doraLeadTimeHigh?: AlertRule;
  /** Charts do not pass the linter; undefined where it is not wanted. */
  public readonly helmLintFailed?: AlertRule;
  /** There is a new critical weakness; undefined where it is not wanted. */
  public readonly dependencyVulnerability?: AlertRule;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id the name of the group and of its files, such as `cicd-alerts`: letters in lower case, digits and `-`
   * @param props the metrics, and when each alert fires
   */
  public constructor(scope: Construct, id: string, props: CicdAlertsProps) {
    super(constructScope('new CicdAlerts', scope), nodeId(scope, id, props));
    const { metrics, without = [], interval = Duration.minutes(1), labels, namespace, runbookBaseUrl } = props;
    this._origin = declare(this, CICD_ALERTS_KIND);
    this.group = new AlertGroup(this, id, { interval, labels, namespace, runbookBaseUrl });
    const made = <O extends CicdAlertOptions>(name: CicdAlert, make: (metrics: CicdMetrics, options: O) => AlertRuleProps, options: O | undefined) => (
      without.includes(name) ? undefined : new AlertRule(this.group, name, make(metrics, { dashboardUrl: props.dashboard && panelFor(name, props.dashboard).url, ...options } as O))
    );
    this.pipelineFailureRate = made(CicdAlert.PIPELINE_FAILURE_RATE, pipelineFailureRate, props.pipelineFailureRate);
    this.deploymentStuck = made(CicdAlert.DEPLOYMENT_STUCK, deploymentStuck, props.deploymentStuck);
    this.securityScanFailed = made(CicdAlert.SECURITY_SCAN_FAILED, securityScanFailed, props.securityScanFailed);
    this.coverageDropped = made(CicdAlert.COVERAGE_DROPPED, coverageDropped, props.coverageDropped);
    this.doraCfrHigh = made(CicdAlert.DORA_CFR_HIGH, doraCfrHigh, props.doraCfrHigh);
    this.doraLeadTimeHigh = made(CicdAlert.DORA_LEAD_TIME_HIGH, doraLeadTimeHigh, props.doraLeadTimeHigh);
    this.helmLintFailed = made(CicdAlert.HELM_LINT_FAILED, helmLintFailed, props.helmLintFailed);
    this.dependencyVulnerability = made(CicdAlert.DEPENDENCY_VULNERABILITY, dependencyVulnerability, props.dependencyVulnerability);
  }
}

const CICD_ALERTS = optionTable({
  ...GROUP_OPTIONS,
  metrics: kinds.made((value) => value instanceof CicdMetrics, "CicdMetrics, such as new CicdMetrics(delivery, 'cicd')"),
  dashboard: kinds.made((value) => value instanceof CicdDashboard, "a CicdDashboard, such as new CicdDashboard(delivery, 'cicd-pipeline', { metrics, grafanaUrl })"),
  without: kinds.list(kinds.oneOf(Object.values(CicdAlert))),
  ...Object.fromEntries(Object.entries(CICD_ALERT_TABLES).map(([name, table]) => [name, kinds.struct(table, 'its options', '{ severity: AlertSeverity.WARNING }')])),
}, ['metrics']);

/** The option of each alert. */
const OPTIONS: Readonly<Record<CicdAlert, keyof CicdAlertsProps>> = {
  [CicdAlert.PIPELINE_FAILURE_RATE]: 'pipelineFailureRate',
  [CicdAlert.DEPLOYMENT_STUCK]: 'deploymentStuck',
  [CicdAlert.SECURITY_SCAN_FAILED]: 'securityScanFailed',
  [CicdAlert.COVERAGE_DROPPED]: 'coverageDropped',
  [CicdAlert.DORA_CFR_HIGH]: 'doraCfrHigh',
  [CicdAlert.DORA_LEAD_TIME_HIGH]: 'doraLeadTimeHigh',
  [CicdAlert.HELM_LINT_FAILED]: 'helmLintFailed',
  [CicdAlert.DEPENDENCY_VULNERABILITY]: 'dependencyVulnerability',
};

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, id: string, props: CicdAlertsProps): string {
  expectOptions('new CicdAlerts', id, props, CICD_ALERTS);
  const call = `new CicdAlerts(…, ${asWritten(id)})`;
  const both = (props.without ?? []).find((name) => props[OPTIONS[name]] !== undefined);
  if (both !== undefined) throw new InvalidValueError('call/contradiction', call, `{ ${OPTIONS[both]} } says when '${both}' fires, and { without } leaves it out`, { option: 'without', given: both });
  if (props.dashboard && !/^https?:/.test(props.dashboard.url)) throw new InvalidValueError('call/contradiction', call, 'its dashboard has no address that a runbook could link to: give it { grafanaUrl }', { option: 'dashboard', given: props.dashboard.url });
  const known = props.metrics.deployments._labels.get('environment');
  for (const option of ['doraCfrHigh', 'doraLeadTimeHigh'] as const) {
    const foreign = props[option]?.environments?.find(({ environmentName }) => known && !known.includes(environmentName));
    if (foreign) throw new InvalidValueError('call/not-one-of', call, `${option}.environments names '${foreign.environmentName}', which the metrics do not know: there are ${listed(known!)}`, { option: `${option}.environments`, given: foreign.environmentName, allowed: known });
  }
  const node = nodeIdOf('new CicdAlerts', scope, id, 'cicd-alerts:');
  expectGroupId('new CicdAlerts', id);
  return node;
}
