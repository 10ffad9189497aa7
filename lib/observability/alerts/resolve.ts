import { AlertGroup, GROUP_KIND } from './alert-group';
import { ALERT_KIND, AlertRule } from './alert-rule';
import { AlertTest } from './alert-test';
import { byMoment } from './expect-tests';
import { AlertGroupModel, AlertRuleModel, AlertTestModel, RecordingRuleModel } from './model';
import { RECORDING_KIND, RecordingRule } from './recording-rule';
import { Declared, Duration } from '../../core/inside';
import { RepositoryModel } from '../../repository/inside';
import { prometheusDuration } from '../promql/prometheus-duration';
import { resolveRunbook, runbookFile, runbookUrl } from '../runbooks/resolve';

const written = (duration: Duration | undefined) => duration && prometheusDuration(duration);

/** Labels without those that were only named. */
const given = (labels: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));

/** The groups with their rules. @param facts which repository this is, when somebody said so */
export function resolveGroups(declared: Declared, facts: RepositoryModel['facts']): AlertGroupModel[] {
  const [alerts, recordings] = [declared.of(ALERT_KIND), declared.of(RECORDING_KIND)];
  return declared.of(GROUP_KIND).map((group: AlertGroup) => ({
    id: group._id,
    origin: group._origin,
    file: group.file,
    rulesFile: group.rulesFile,
    testFile: group.testFile,
    interval: written(group._props.interval),
    labels: given(group._props.labels ?? {}),
    namespace: group._props.namespace,
    recordings: recordings.filter(({ node }) => node.scope === group).map(resolveRecording),
    alerts: alerts.filter(({ node }) => node.scope === group).map((alert) => resolveAlert(alert, group, facts)),
  }));
}

function resolveRecording({ recordName: name, _origin: origin, _props: { expression, labels = {} } }: RecordingRule): RecordingRuleModel {
  return { name, origin, expression: expression.toString(), labels: given(labels) };
}

function resolveAlert({ alertName: name, _origin: origin, _props: props }: AlertRule, { _id, _props: { runbookBaseUrl } }: AlertGroup, facts: RepositoryModel['facts']): AlertRuleModel {
  const { expression, severity, summary, description, pendingFor, keepFiringFor, labels = {}, runbook, tests = [] } = props;
  const file = runbookFile(_id, name);
  const url = props.runbookUrl ?? (runbook && runbookUrl(file, runbookBaseUrl, facts));
  return {
    name,
    origin,
    expression: expression.toString(),
    pendingFor: written(pendingFor),
    keepFiringFor: written(keepFiringFor),
    labels: { severity, ...given(labels) },
    annotations: { summary, description, ...(url === undefined ? {} : { runbook_url: url }) },
    runbook: runbook && resolveRunbook(runbook, file, facts),
    tests: tests.map(resolveTest),
  };
}

function resolveTest({ name, series, expectations, interval = Duration.minutes(1) }: AlertTest): AlertTestModel {
  return {
    name,
    interval: prometheusDuration(interval),
    series: Object.fromEntries(series.map((samples) => [samples._selector(), samples._values._text(interval.toSeconds())])),
    moments: byMoment(expectations).map((together) => ({
      at: prometheusDuration(together[0]._at),
      firing: together.flatMap(({ _labels }) => (_labels ? [{ labels: given(_labels) }] : [])),
    })),
  };
}
