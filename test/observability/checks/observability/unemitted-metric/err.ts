import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertGroup, CicdMetrics, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const metrics = new CicdMetrics(delivery, 'cicd'); // finding
  const group = new AlertGroup(delivery, 'cicd');
  new RecordingRule(group, 'environment:cicd_deployments:week', { expression: metrics.deployments.increase(Duration.days(7)).by('environment') });
  new RecordingRule(group, 'repository:cicd_coverage:min', { expression: metrics.testCoverage.current().min('repository') });
}
