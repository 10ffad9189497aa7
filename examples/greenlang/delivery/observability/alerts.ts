import { Delivery } from 'slipway/delivery';
import { CicdAlerts, CicdDashboard, CicdMetrics } from 'slipway/observability';

/** GL-31: who is told of what. The operator of kube-prometheus-stack reads what bears the name of its release. */
export function declareAlerts(delivery: Delivery, metrics: CicdMetrics, dashboard: CicdDashboard): CicdAlerts {
  return new CicdAlerts(delivery, 'cicd-alerts', { metrics, dashboard, helmLintFailed: { workflowName: 'Helm CI' }, labels: { release: 'kube-prometheus-stack' } });
}
