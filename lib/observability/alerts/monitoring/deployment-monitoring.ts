import { Construct } from 'constructs';
import { WatchedAlert, alertsOf } from './alerts-of';
import { OBJECTIVE_KINDS, expectObjectives } from './expect-objectives';
import { availability, healthChecks, incidents } from './health';
import { latency } from './latency';
import { Asked, Measure } from './measure';
import { AvailabilityObjective, ErrorRateObjective, HealthCheckTrigger, IncidentTrigger, LatencyObjective, PassRateObjective } from './objectives';
import { RollbackTrigger } from './rollback-trigger';
import { errorRate, passRate } from './shares';
import { Watched } from './watched';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructScope, declare, expectOptions, kinds, listed, nodeIdOf, optionTable } from '../../../core/inside';
import { GithubRepository } from '../../../repository/inside';
import { IEnvironment, Workflow } from '../../../workflows/inside';
import { CicdMetrics } from '../../metrics/cicd-metrics';
import { WINDOW } from '../../promql/prometheus-duration';
import { ADDRESS } from '../../runbooks/runbook-options';
import { AlertGroup, AlertGroupProps } from '../alert-group';
import { AlertRule } from '../alert-rule';
import { GROUP_OPTIONS, expectGroupId } from '../group-options';
import { SPAN } from '../option-kinds';
import { ALERT_LABELS } from '../rule-options';

const { minutes } = Duration;

/** What marks one. @internal */
export const MONITORING_KIND = new Kind<DeploymentMonitoring>('deployment-monitoring');

/** What is looked at after every deployment of an environment. At least one objective or trigger is given. */
export interface DeploymentMonitoringProps extends AlertGroupProps {
  /** Where it is known from when an environment was last deployed to. */
  readonly metrics: CicdMetrics;
  /** The environment. */
  readonly environment: IEnvironment;
  /**
   * The repository whose deployments count: needed where several share a Prometheus and call an environment the same.
   *
   * @default - any
   */
  readonly repository?: GithubRepository;
  /**
   * How long after a deployment.
   *
   * @default Duration.hours(48)
   */
  readonly window?: Duration;
  /**
   * Over which stretch of time rates and shares are taken. The whole of it lies after the deployment: before it is over, nothing of it fires.
   *
   * @default Duration.minutes(5)
   */
  readonly over?: Duration;
  /**
   * How long it must be so before somebody is told.
   *
   * @default Duration.minutes(5)
   */
  readonly pendingFor?: Duration;
  /**
   * How long it must be so before the deployment is rolled back.
   *
   * @default Duration.minutes(2)
   */
  readonly rollbackAfter?: Duration;
  /**
   * The share of requests that fail.
   *
   * @default - not looked at
   */
  readonly errorRate?: ErrorRateObjective;
  /**
   * The share of checks that pass.
   *
   * @default - not looked at
   */
  readonly passRate?: PassRateObjective;
  /**
   * How long requests take.
   *
   * @default - not looked at
   */
  readonly latency?: LatencyObjective;
  /**
   * The share of the time in which instances are healthy.
   *
   * @default - not looked at
   */
  readonly availability?: AvailabilityObjective;
  /**
   * An instance that is not healthy makes the deployment be rolled back.
   *
   * @default - not looked at
   */
  readonly healthChecks?: HealthCheckTrigger;
  /**
   * An incident makes the deployment be rolled back, at once.
   *
   * @default - not looked at
   */
  readonly incidents?: IncidentTrigger;
  /**
   * Labels of every alert, besides `environment`, `measure` and, of those for which the deployment is rolled back, `action: rollback`.
   *
   * @default - none
   */
  readonly alertLabels?: { [name: string]: string };
  /**
   * The dashboard that the runbooks link to: `https://…`.
   *
   * @default - no link
   */
  readonly dashboardUrl?: string;
  /**
   * The workflow that rolls back. The runbooks link to it.
   *
   * @default - no link
   */
  readonly rollbackWorkflow?: Workflow;
}

/**
 * Looks at an environment for some time after every deployment: warnings, alerts, and what makes the deployment be rolled back, each with its tests and a runbook. Before a deployment and long after it, nothing of it fires.
 */
export class DeploymentMonitoring extends Construct {
  /** The group that its alerts stand in, with its files. */
  public readonly group: AlertGroup;
  /** Its alerts, those for which the deployment is rolled back among them. */
  public readonly alerts: AlertRule[];
  /** What makes a deployment be rolled back, as data for whoever does it. */
  public readonly rollbackTriggers: RollbackTrigger[];
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _watched: Watched;
  /** @internal */
  public readonly _measures: readonly Measure[];

  /**
   * @param scope the delivery
   * @param id the name of the group and of its files, such as `shop-production`: letters in lower case, digits and `-`
   * @param props what is looked at, and for how long
   */
  public constructor(scope: Construct, id: string, props: DeploymentMonitoringProps) {
    super(constructScope('new DeploymentMonitoring', scope), nodeId(scope, id, props));
    const { interval = minutes(1), labels, namespace, runbookBaseUrl } = props;
    this._id = id;
    this._origin = declare(this, MONITORING_KIND);
    this._watched = watchedBy(props);
    this._measures = measuresOf(props, this._watched);
    const alerts = this._measures.flatMap((measure) => alertsOf(measure, this._watched));
    this.group = new AlertGroup(this, id, { interval, labels, namespace, runbookBaseUrl });
    this.alerts = alerts.map((alert) => new AlertRule(this.group, alert.alertName, alert.props));
    this.rollbackTriggers = alerts.filter(({ level }) => level === 'rollback').map(triggerOf);
  }
}

function triggerOf({ alertName, measure: { id, value, side }, limit, pendingFor, props: { expression } }: WatchedAlert): RollbackTrigger {
  return { alertName, measure: id, value, side, threshold: limit, condition: expression, pendingFor };
}

/** What is the same for all of its alerts, with what was not said. */
function watchedBy({ environment, repository, alertLabels = {}, ...props }: DeploymentMonitoringProps): Watched {
  const { metrics, window = Duration.hours(48), over = minutes(5), pendingFor = minutes(5), rollbackAfter = minutes(2), dashboardUrl, rollbackWorkflow } = props;
  return { metrics, environment: environment.environmentName, repository: repository && `${repository.owner}/${repository.repositoryName}`, window, over, pendingFor, rollbackAfter, labels: alertLabels, dashboardUrl, rollbackWorkflow };
}

function measuresOf(props: DeploymentMonitoringProps, asked: Asked): Measure[] {
  return [
    ...(props.passRate ? [passRate(props.passRate, asked)] : []),
    ...(props.errorRate ? [errorRate(props.errorRate, asked)] : []),
    ...(props.latency ? [latency(props.latency, asked)] : []),
    ...(props.availability ? [availability(props.availability, asked)] : []),
    ...(props.healthChecks ? [healthChecks(props.healthChecks, asked)] : []),
    ...(props.incidents ? [incidents(props.incidents, asked)] : []),
  ];
}

const MONITORING = optionTable({
  ...GROUP_OPTIONS,
  ...OBJECTIVE_KINDS,
  metrics: kinds.made((value) => value instanceof CicdMetrics, "CicdMetrics, such as new CicdMetrics(delivery, 'cicd')"),
  environment: kinds.made((value) => typeof (value as Partial<IEnvironment> | undefined)?.environmentName === 'string', 'an environment, such as a DeploymentEnvironment'),
  repository: kinds.made((value) => value instanceof GithubRepository, 'a GithubRepository'),
  window: WINDOW,
  over: SPAN,
  pendingFor: WINDOW,
  rollbackAfter: WINDOW,
  alertLabels: ALERT_LABELS,
  dashboardUrl: ADDRESS,
  rollbackWorkflow: kinds.made((value) => value instanceof Workflow, 'a Workflow'),
}, ['metrics', 'environment']);

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, id: string, props: DeploymentMonitoringProps): string {
  expectOptions('new DeploymentMonitoring', id, props, MONITORING);
  const call = `new DeploymentMonitoring(…, ${asWritten(id)})`;
  const { errorRate: errors, passRate: passes, latency: times, availability: available, healthChecks: healthy, incidents: open, metrics, environment: { environmentName } } = props;
  expectObjectives(call, { errorRate: errors, passRate: passes, latency: times, availability: available, healthChecks: healthy, incidents: open });
  if (/\$\{|\{\{/.test(environmentName)) throw new InvalidValueError('call/wrong-value', call, `the environment '${environmentName}' has braces in its name: it must be known beforehand, and ${'{{'} begins a template in the texts of an alert`, { option: 'environment', given: environmentName });
  const known = metrics.lastDeployment._labels.get('environment');
  if (known && !known.includes(environmentName)) {
    throw new InvalidValueError('call/not-one-of', call, `the metrics do not know the environment '${environmentName}': there are ${listed(known)}`, { option: 'environment', given: environmentName, allowed: known });
  }
  const { window, over, pendingFor, rollbackAfter } = watchedBy(props);
  const least = over.toSeconds() + Math.max(pendingFor.toSeconds(), rollbackAfter.toSeconds()) + 300;
  if (window.toSeconds() < least) throw new InvalidValueError('call/contradiction', call, `its window is over before anything could be seen in it: it must be at least ${Duration.seconds(least)}`, { option: 'window', given: window });
  const own = ['environment', 'repository', 'measure', 'action'].find((label) => props.alertLabels?.[label] !== undefined);
  if (own !== undefined) throw new InvalidValueError('call/contradiction', call, `its label '${own}' is its own: it says what the alert is about`, { option: 'alertLabels', given: props.alertLabels });
  const node = nodeIdOf('new DeploymentMonitoring', scope, id, 'monitoring:');
  expectGroupId('new DeploymentMonitoring', id);
  return node;
}
