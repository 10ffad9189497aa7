import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets, Vars } from 'slipway/expressions';
import { CicdMetrics, Counter, DeploymentMonitoring, DoraLedger, DoraMetrics, Gauge, Histogram, MetricCatalogue } from 'slipway/observability';
import { Gate } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
import { Environments } from './environments';

/** What the platform says of itself: what rolls it back, and what a release must show while it soaks. */
export class Metrics {
  public readonly recorder: DoraMetrics;
  private readonly cicd: CicdMetrics;
  private readonly requests: Counter;
  private readonly seconds: Histogram;
  private readonly healthy: Gauge;

  public constructor(private readonly delivery: Delivery, { staging, canary, production }: Environments) {
    this.cicd = new CicdMetrics(delivery, 'cicd', { environments: [staging, canary, production] });
    this.recorder = new DoraMetrics(delivery, 'dora', {
      metrics: this.cicd,
      ledgers: [DoraLedger.artifact()],
      pushgateway: { url: Vars.get('PUSHGATEWAY_URL'), user: Vars.get('PUSHGATEWAY_USER'), password: Secrets.get('PUSHGATEWAY_PASSWORD') },
    });
    const trading = new MetricCatalogue(delivery, 'trading');
    const labels = { track: ['stable', 'canary'] };
    this.requests = trading.counter('trading_requests_total', { help: 'Requests that were answered.', labels: { ...labels, code: ['2xx', '4xx', '5xx'] } });
    this.seconds = trading.histogram('trading_request_duration_seconds', { help: 'How long requests took.', labels, buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5] });
    this.healthy = trading.gauge('trading_healthy', { help: '1 for an instance that is healthy, 0 for one that is not.', labels });
  }

  /** ST-3: what rolls production back by itself. */
  public watch(environment: DeploymentEnvironment): DeploymentMonitoring {
    return new DeploymentMonitoring(this.delivery, 'trading-production', {
      metrics: this.cicd,
      environment,
      window: Duration.hours(24),
      errorRate: { requests: this.requests, failed: { code: '5xx' }, warning: 0.005, rollback: 0.01 },
      latency: { duration: this.seconds, warning: Duration.seconds(0.1), rollback: Duration.seconds(0.5) },
      healthChecks: { health: this.healthy },
    });
  }

  /** ST-4: what the canary answers while it soaks. Fewer than a hundred requests say nothing. */
  public canaryIsWell(): Gate[] {
    const window = Duration.minutes(15);
    const all = this.requests.increase(window).where({ track: 'canary' });
    const samples = { query: all.sum(), minimum: 100 };
    return [
      Gate.metric({ gateId: 'canary-errors', query: all.where({ code: '5xx' }).sum().dividedBy(all.sum()), below: 0.01, samples }),
      Gate.metric({ gateId: 'canary-latency', query: this.seconds.quantile(0.95, window).where({ track: 'canary' }), below: 0.5, samples }),
    ];
  }
}
