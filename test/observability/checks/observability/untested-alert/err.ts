import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertExpectation, AlertGroup, AlertRule, AlertSeverity, AlertTest, MetricCatalogue, SeriesValues } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' });
  const group = new AlertGroup(delivery, 'shop');
  const expecting = (...expectations: AlertExpectation[]): AlertTest => ({ name: 'x', series: [visitors.series({}, SeriesValues.constant(12, Duration.minutes(5)))], expectations });
  const of = (tests?: AlertTest[]) => ({ expression: visitors.current().greaterThan(10), severity: AlertSeverity.INFO, summary: 'x', description: 'x', tests });
  new AlertRule(group, 'Untested', of()); // finding
  new AlertRule(group, 'EmptyList', of([])); // finding
  new AlertRule(group, 'NeverFires', of([expecting(AlertExpectation.silent(Duration.minutes(1)))])); // finding
  new AlertRule(group, 'NeverSilent', of([expecting(AlertExpectation.fires(Duration.minutes(1)))])); // finding
}
