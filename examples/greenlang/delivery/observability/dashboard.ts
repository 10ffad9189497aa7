import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { CicdDashboard, CicdMetrics, DashboardManifest, MonitoringPages } from 'slipway/observability';

/** GL-30: what people look at. GL-32: the colours of the measures of DORA change where a target is missed. */
export function declareDashboard(delivery: Delivery, metrics: CicdMetrics): CicdDashboard {
  // Whoever wonders what a panel shows, or who reads a metric, finds a page about it.
  new MonitoringPages(delivery, 'monitoring', { pictures: { 'cicd-pipeline': 'docs/pictures/cicd-pipeline.svg' } });
  return new CicdDashboard(delivery, 'cicd-pipeline', {
    metrics,
    targets: { deploymentsPerDay: 1, leadTime: Duration.days(1), recoveryTime: Duration.hours(1), changeFailRate: 0.15 },
    coverage: 85,
    grafanaUrl: 'https://grafana.greenlang.example',
    manifests: [DashboardManifest.configMap({ namespace: 'monitoring' })],
  });
}
