import { CicdAlert } from './cicd-alert';
import { CicdDashboard } from '../../dashboards/cicd-dashboard';
import { Panel } from '../../dashboards/panels/panel';

const PANELS: Readonly<Record<CicdAlert, (dashboard: CicdDashboard) => Panel>> = {
  [CicdAlert.PIPELINE_FAILURE_RATE]: ({ successRate }) => successRate,
  [CicdAlert.DEPLOYMENT_STUCK]: ({ activeRuns }) => activeRuns,
  [CicdAlert.SECURITY_SCAN_FAILED]: ({ scanPassRate }) => scanPassRate,
  [CicdAlert.COVERAGE_DROPPED]: ({ testCoverage }) => testCoverage,
  [CicdAlert.DORA_CFR_HIGH]: ({ changeFailRate }) => changeFailRate,
  [CicdAlert.DORA_LEAD_TIME_HIGH]: ({ leadTime }) => leadTime,
  [CicdAlert.HELM_LINT_FAILED]: ({ failedRuns }) => failedRuns,
  [CicdAlert.DEPENDENCY_VULNERABILITY]: ({ openCves }) => openCves,
};

/** The panel that shows what an alert asks. */
export function panelFor(alert: CicdAlert, dashboard: CicdDashboard): Panel {
  return PANELS[alert](dashboard);
}
