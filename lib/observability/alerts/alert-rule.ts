import { Construct } from 'constructs';
import { AlertSeverity } from './alert-severity';
import { AlertTest } from './alert-test';
import { ALERT_TESTS, expectTests } from './expect-tests';
import { groupScope } from './group-scope';
import { ADDED_LABELS, EXPRESSION } from './rule-options';
import { ALERT_ADDRESS, ALERT_TEXT } from './text-options';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructId, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';
import { labelsOf } from '../promql/node';
import { WINDOW } from '../promql/prometheus-duration';
import { PromQl } from '../promql/promql';
import { Runbook } from '../runbooks/runbook';
import { RUNBOOK } from '../runbooks/runbook-options';

/** What marks one. @internal */
export const ALERT_KIND = new Kind<AlertRule>('alert-rule');

/** When an alert fires, and what it says. */
export interface AlertRuleProps {
  /** What must be so. Every series that it gives is an alert. */
  readonly expression: PromQl;
  /** How soon somebody has to look. The label `severity`. */
  readonly severity: AlertSeverity;
  /** What happened, in one sentence. `{{ $labels.environment }}` stands for the value of a label, `{{ $value }}` for that of the expression. */
  readonly summary: string;
  /** What it means and what to look at. The same templates as in `summary`. */
  readonly description: string;
  /**
   * How long it must be so before the alert fires: `for`. At least two evaluations long, a single odd value fires nothing.
   *
   * @default - it fires at once
   */
  readonly pendingFor?: Duration;
  /**
   * How long it goes on firing when it is not so any more: `keep_firing_for`. Prometheus 2.42 or newer.
   *
   * @default - it ends at once
   */
  readonly keepFiringFor?: Duration;
  /**
   * Labels by which Alertmanager knows whom to tell.
   *
   * @default - `severity` alone
   */
  readonly labels?: { [name: string]: string };
  /**
   * What it means, what is likely to have caused it, what to look at and what to do: a page of its own, `docs/runbooks/<group>/<alert>.md`. Without one, and without `runbookUrl`, it is a finding.
   *
   * @default - no page
   */
  readonly runbook?: Runbook;
  /**
   * Where the one who is told reads on: `https://…`.
   *
   * @default - the page of `runbook`, below `runbookBaseUrl` of the group or in the GithubRepository of the delivery; nowhere, when neither is known
   */
  readonly runbookUrl?: string;
  /**
   * When it fires, stays silent and ends, with made-up samples. Without one it is a finding.
   *
   * @default - none
   */
  readonly tests?: AlertTest[];
}

/**
 * Something that somebody must look at.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
 */
export class AlertRule extends Construct {
  /** Its name, as people read it in a message. */
  public readonly alertName: string;
  /** @internal */
  public readonly _props: AlertRuleProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the group
   * @param id its name, in capitals and small letters: `DeploymentStuck`
   * @param props when it fires, and what it says
   */
  public constructor(scope: Construct, id: string, props: AlertRuleProps) {
    super(groupScope('new AlertRule', scope, id), nodeId(scope, id, props));
    this.alertName = id;
    this._props = props;
    this._origin = declare(this, ALERT_KIND);
  }
}

const ALERT = optionTable({
  expression: EXPRESSION,
  severity: kinds.oneOf(Object.values(AlertSeverity)),
  summary: ALERT_TEXT,
  description: ALERT_TEXT,
  pendingFor: WINDOW,
  keepFiringFor: WINDOW,
  labels: ADDED_LABELS,
  runbook: RUNBOOK,
  runbookUrl: ALERT_ADDRESS,
  tests: ALERT_TESTS,
}, ['expression', 'severity', 'summary', 'description'], { expr: 'expression', for: 'pendingFor', keep_firing_for: 'keepFiringFor', runbook_url: 'runbookUrl' });

/** Asked before the alert is part of any tree. */
function nodeId(scope: Construct, id: string, props: AlertRuleProps): string {
  expectOptions('new AlertRule', id, props, ALERT);
  const node = nodeIdOf('new AlertRule', scope, constructId('new AlertRule', id), 'alert:');
  const call = `new AlertRule(…, ${asWritten(id)})`;
  if (!/^[A-Z][A-Za-z\d]*$/.test(id)) throw new InvalidValueError('call/wrong-value', call, "its id is its name, in capitals and small letters, such as 'DeploymentStuck'", { option: 'id', given: id });
  if (props.labels && 'severity' in props.labels) throw new InvalidValueError('call/contradiction', call, "its label 'severity' is what { severity } says", { option: 'labels', given: props.labels });
  const kept = labelsOf(props.expression._tree);
  expectTests(call, props.tests ?? [], kept && [...kept, 'severity', ...Object.keys(props.labels ?? {})]);
  return node;
}
