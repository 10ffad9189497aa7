import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets, Vars } from 'slipway/expressions';
import { CicdMetrics, Counter, DeploymentMonitoring, DoraLedger, DoraMetrics, Gauge, Histogram, MetricCatalogue, PromQl } from 'slipway/observability';
import { Analysis, MetricCondition, MinimumSamples } from 'slipway/promotion';
import { Environments } from './environments';

const WINDOW = Duration.minutes(2);

/** What the service says of itself, and what is made of it. */
export class Metrics {
  public readonly recorder: DoraMetrics;
  private readonly cicd: CicdMetrics;
  private readonly requests: Counter;
  private readonly checks: Counter;
  private readonly seconds: Histogram;
  private readonly healthy: Gauge;
  private readonly incidents: Gauge;

  public constructor(private readonly delivery: Delivery, private readonly environments: Environments) {
    this.cicd = new CicdMetrics(delivery, 'cicd', { environments: [environments.staging, environments.production] });
    this.recorder = new DoraMetrics(delivery, 'dora', {
      metrics: this.cicd,
      ledgers: [DoraLedger.artifact()],
      pushgateway: { url: Vars.get('PUSHGATEWAY_URL'), user: Vars.get('PUSHGATEWAY_USER'), password: Secrets.get('PUSHGATEWAY_PASSWORD') },
    });
    const genesis = new MetricCatalogue(delivery, 'genesis');
    this.requests = genesis.counter('genesis_requests_total', { help: 'Requests that were answered.', labels: { code: ['2xx', '4xx', '5xx'] } });
    this.checks = genesis.counter('genesis_checks_total', { help: 'Checks that run against production all the time.', labels: { result: ['pass', 'fail'] } });
    this.seconds = genesis.histogram('genesis_request_duration_seconds', { help: 'How long requests took.', buckets: [0.05, 0.1, 0.2, 0.5, 1, 2] });
    this.healthy = genesis.gauge('genesis_healthy', { help: '1 for an instance that is healthy, 0 for one that is not.' });
    this.incidents = genesis.gauge('genesis_incidents_open', { help: 'Incidents that are open.', labels: { severity: ['critical', 'major', 'minor'] } });
  }

  /** GE-9: 48 hours, as data: limits that warn, limits that wake somebody up, and those that roll back. */
  public watchProduction(): DeploymentMonitoring {
    return new DeploymentMonitoring(this.delivery, 'genesis-production', {
      metrics: this.cicd,
      environment: this.environments.production,
      window: Duration.hours(48),
      passRate: { checks: this.checks, passed: { result: 'pass' }, warning: 0.98, critical: 0.95 },
      errorRate: { requests: this.requests, failed: { code: '5xx' }, warning: 0.001, critical: 0.01, rollback: 0.05 },
      latency: { duration: this.seconds, warning: Duration.seconds(0.2), critical: Duration.seconds(0.5) },
      availability: { health: this.healthy, warning: 0.999, critical: 0.99, rollback: 0.95 },
      incidents: { open: this.incidents, labels: { severity: 'critical' } },
    });
  }

  /** What is looked at while the traffic moves: the limits that wake somebody up. Fewer than fifty requests say nothing, and nothing is not good. */
  public whileShifting(): Analysis {
    const samples: MinimumSamples = { query: this.requests.increase(WINDOW).sum(), minimum: 50 };
    const failed: PromQl = this.requests.increase(WINDOW).where({ code: '5xx' }).sum().dividedBy(this.requests.increase(WINDOW).sum());
    return new Analysis('while-shifting', {
      metrics: {
        'error-rate': { query: failed, success: MetricCondition.below(0.01), count: 3, interval: Duration.seconds(30), samples },
        'p95-latency': { query: this.seconds.quantile(0.95, WINDOW), success: MetricCondition.below(0.5), count: 3, interval: Duration.seconds(30), samples },
      },
    });
  }
}
