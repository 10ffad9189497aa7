import { Construct } from 'constructs';
import { GROUP_OPTIONS, expectGroupId } from './group-options';
import { Duration, Kind, Origin, constructId, constructScope, declare, expectOptions, nodeIdOf, optionTable } from '../../core/inside';

/** What marks one. @internal */
export const GROUP_KIND = new Kind<AlertGroup>('alert-group');

/** What the rules of a group have in common. */
export interface AlertGroupProps {
  /**
   * How often its rules are evaluated: at least every five minutes, because Prometheus forgets a value that is older.
   *
   * @default - as Prometheus is configured, which is every minute unless somebody said otherwise
   */
  readonly interval?: Duration;
  /**
   * Labels of the PrometheusRule. An operator reads only those that it selects: kube-prometheus-stack wants `{ release: '<name of the release>' }`, unless it was told to read all.
   *
   * @default - none
   * @see https://github.com/prometheus-community/helm-charts/tree/main/charts/kube-prometheus-stack
   */
  readonly labels?: { [name: string]: string };
  /**
   * The namespace of the PrometheusRule.
   *
   * @default - the one that it is applied to
   */
  readonly namespace?: string;
  /**
   * Where people read the folder `docs/runbooks`: `https://…`. The page of an alert is `<group>/<alert>.md` below it.
   *
   * @default - the GithubRepository of the delivery, on its default branch; without one alerts have no link
   */
  readonly runbookBaseUrl?: string;
}

/**
 * Alerts and recorded series that are evaluated together. It writes three files to `deployment/monitoring/alerts/`: `<id>.yaml`, which the Prometheus operator reads, `<id>.rules.yaml`, which Prometheus
 * itself reads, and `<id>.test.yaml`, with which `promtool test rules` tests them.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
 * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
 */
export class AlertGroup extends Construct {
  /** Path of the PrometheusRule from the root of the repository. */
  public readonly file: string;
  /** Path of the file that Prometheus itself reads. */
  public readonly rulesFile: string;
  /** Path of the file with its tests. It is written when there are any. */
  public readonly testFile: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: AlertGroupProps;

  /**
   * @param scope the delivery
   * @param id its name and that of its files: letters in lower case, digits and `-`, as Kubernetes wants it
   * @param props how often it is evaluated, and what selects it
   */
  public constructor(scope: Construct, id: string, props: AlertGroupProps = {}) {
    super(constructScope('new AlertGroup', scope), nodeId(scope, id, props));
    const path = `deployment/monitoring/alerts/${id}`;
    this.file = `${path}.yaml`;
    this.rulesFile = `${path}.rules.yaml`;
    this.testFile = `${path}.test.yaml`;
    this._id = id;
    this._props = props;
    this._origin = declare(this, GROUP_KIND);
  }
}

const GROUP = optionTable(GROUP_OPTIONS);

/** Asked before the group is part of any tree. */
function nodeId(scope: Construct, id: string, props: AlertGroupProps): string {
  expectOptions('new AlertGroup', id, props, GROUP);
  const node = nodeIdOf('new AlertGroup', scope, constructId('new AlertGroup', id), 'alerts:');
  expectGroupId('new AlertGroup', id);
  return node;
}
