import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertExpectation, AlertGroup, AlertRule, AlertSeverity, MetricCatalogue, SeriesValues } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const visitors = new MetricCatalogue(delivery, 'shop').gauge('shop_visitors', { help: 'Who is there.' });
  new AlertRule(new AlertGroup(delivery, 'shop'), 'Crowded', {
    expression: visitors.current().greaterThan(10),
    severity: AlertSeverity.INFO,
    summary: 'x',
    description: 'x',
    tests: [
      { name: 'twelve', series: [visitors.series({}, SeriesValues.constant(12, Duration.minutes(5)))], expectations: [AlertExpectation.fires(Duration.minutes(1))] },
      { name: 'two', series: [visitors.series({}, SeriesValues.constant(2, Duration.minutes(5)))], expectations: [AlertExpectation.silent(Duration.minutes(1))] },
    ],
  });
}
