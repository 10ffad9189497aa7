import { Duration, OptionTable, kinds, optionTable } from '../../../core/inside';
import { Workflow } from '../../../workflows/inside';
import { ENVIRONMENTS } from '../../metrics/metric-options';
import { WINDOW } from '../../promql/prometheus-duration';
import { ADDRESS, RUNBOOK } from '../../runbooks/runbook-options';
import { AlertSeverity } from '../alert-severity';
import { COUNT, SHARE, SPAN, WORKFLOWS } from '../option-kinds';
import { ALERT_LABELS } from '../rule-options';

const COMMON = {
  severity: kinds.oneOf(Object.values(AlertSeverity)),
  labels: ALERT_LABELS,
  runbook: RUNBOOK,
  dashboardUrl: ADDRESS,
  workflow: kinds.made((value) => value instanceof Workflow, 'a Workflow'),
};

const OVER_TIME = { window: SPAN, pendingFor: WINDOW, keepFiringFor: WINDOW, environments: ENVIRONMENTS };

const of = (table: Parameters<typeof optionTable>[0]): OptionTable => optionTable({ ...COMMON, ...table });

/** What each alert may say, by the name of its option. */
export const CICD_ALERT_TABLES = {
  pipelineFailureRate: of({ threshold: SHARE, window: SPAN, minimumRuns: COUNT, pendingFor: WINDOW, workflows: WORKFLOWS }),
  deploymentStuck: of({ pendingFor: WINDOW, workflows: WORKFLOWS }),
  securityScanFailed: of({}),
  coverageDropped: of({ threshold: kinds.made((value) => typeof value === 'number' && value > 0 && value <= 100, 'percent, more than 0 and at most 100, such as 85'), pendingFor: WINDOW }),
  doraCfrHigh: of({ ...OVER_TIME, threshold: SHARE, minimumDeployments: COUNT }),
  doraLeadTimeHigh: of({ ...OVER_TIME, threshold: kinds.made((value) => value instanceof Duration && value.toSeconds() > 0, 'a Duration of more than zero, such as Duration.hours(24)') }),
  helmLintFailed: of({ workflowName: kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'the name of a workflow, as GitHub shows it'), window: SPAN }),
  dependencyVulnerability: of({ window: SPAN, keepFiringFor: WINDOW }),
};
