import { Checkout } from 'slipway/actions';
import { Checks } from 'slipway/checks';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions, Github, Secrets, Status, Vars } from 'slipway/expressions';
import { AlertExpectation, AlertGroup, AlertRouting, AlertRule, AlertSeverity, CicdAlert, CicdAlerts, CicdDashboard, CicdMetrics, DoraLedger, DoraMetrics, MetricCatalogue, SeriesValues } from 'slipway/observability';
import { Job, PermissionLevel, Permissions } from 'slipway/workflows';
import { BackendChecks } from './backend-ci';
import { Environments } from './environments';
import { Channels } from './notifications';

const { minutes } = Duration;

/** Nobody asked for these. */
const NOT_ASKED = [CicdAlert.DEPLOYMENT_STUCK, CicdAlert.SECURITY_SCAN_FAILED, CicdAlert.DORA_LEAD_TIME_HIGH, CicdAlert.HELM_LINT_FAILED, CicdAlert.DEPENDENCY_VULNERABILITY];

/** OR-10: what is measured of the pipelines, shown on a dashboard, and told when it is bad. */
export function declareMonitoring(delivery: Delivery, { development, staging, production }: Environments, channels: Channels, backend: BackendChecks): DoraMetrics {
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [development, staging, production] });
  const dora = new DoraMetrics(delivery, 'dora', {
    metrics,
    ledgers: [DoraLedger.artifact()],
    pushgateway: { url: Vars.get('PUSHGATEWAY_URL'), user: Vars.get('PUSHGATEWAY_USER'), password: Secrets.get('PUSHGATEWAY_PASSWORD') },
    // A build that failed is told of when its run is done, and not on Monday.
    after: [backend.workflow],
  });
  // Also when the checks failed: too little coverage is what an alert waits for.
  const measure = new Job(backend.workflow, 'measure', { name: 'Measure', condition: Functions.allOf(Status.cancelled().negate(), Github.isBranch('main')) });
  measure.use(new Checkout({ sparseCheckout: ['.github'] }));
  const seconds = measure.run(`
    started="$(gh run view "$GITHUB_RUN_ID" --json startedAt --jq .startedAt)"
    echo "seconds=$(( $(date +%s) - $(date --date "$started" +%s) ))" >> "$GITHUB_OUTPUT"
  `, { name: 'How long the run took so far', env: { GH_TOKEN: Github.token, GH_REPO: Github.repository }, permissions: Permissions.of({ actions: PermissionLevel.READ }) }).output('seconds');
  const { result, critical, high, medium, low } = backend.security;
  measure.use(
    dora.measure({ coverage: backend.python.coverage, suite: 'unit', buildDuration: seconds }),
    dora.recordScan({ scanner: 'all', result, openCves: { critical, high, medium, low } }),
  );
  Checks.of(measure).acknowledge('references/conditional-step', 'What nobody measured is not pushed.');

  const dashboard = new CicdDashboard(delivery, 'pipelines', { metrics, coverage: 80, grafanaUrl: 'https://grafana.production.example.com' });
  const alerts = new CicdAlerts(delivery, 'pipelines', {
    metrics,
    dashboard,
    pipelineFailureRate: { threshold: 0, minimumRuns: 1, workflows: [backend.workflow] },
    coverageDropped: { threshold: 80 },
    doraCfrHigh: { threshold: 0, minimumDeployments: 1, window: Duration.hours(1), pendingFor: minutes(5) },
    without: NOT_ASKED,
  });
  Checks.of(alerts).acknowledge('observability/unguarded-ratio', 'One build or deployment that failed is what people want to hear of.');
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: channels.slack });
  routing.addRoute('a build fails', { alerts: [alerts.pipelineFailureRate!], receivers: [channels.slack, channels.email] });
  routing.addRoute('coverage drops', { alerts: [alerts.coverageDropped!], receivers: [channels.slack] });
  routing.addRoute('a deployment fails', { alerts: [alerts.doraCfrHigh!], receivers: [channels.slack, channels.pager] });
  routing.addRoute('too many requests fail', { alerts: [highErrorRate(delivery)], receivers: [channels.pager] });
  return dora;
}

/** What the service says of itself: more than 5 % of the requests fail. */
function highErrorRate(delivery: Delivery): AlertRule {
  const requests = new MetricCatalogue(delivery, 'orders').counter('orders_requests_total', { help: 'Requests that were answered.', labels: { code: ['2xx', '4xx', '5xx'] } });
  const all = requests.increase(minutes(5));
  const during = minutes(30);
  const answered = (good: number, failed: number) => [requests.series({ code: '2xx' }, SeriesValues.changing(0, good, during)), requests.series({ code: '5xx' }, SeriesValues.changing(0, failed, during))];
  return new AlertRule(new AlertGroup(delivery, 'orders'), 'HighErrorRate', {
    expression: all.where({ code: '5xx' }).sum().dividedBy(all.sum()).greaterThan(0.05).andAlso(all.sum().atLeast(20)),
    pendingFor: minutes(5),
    severity: AlertSeverity.CRITICAL,
    summary: 'More than 5 % of the requests to orders fail.',
    description: 'The share of failed requests is {{ $value | humanizePercentage }}.',
    runbook: {
      meaning: 'Customers cannot order, or do not see their orders.',
      causes: ['The release that was deployed last.', 'The database or the queue is down.', 'A service that orders calls is down.'],
      look: ['What was deployed last: the page of `deploy-production.yml`.', 'The logs of the pods: `kubectl logs --namespace production --selector app=orders-api --since 15m`.'],
      steps: ['When it began with a deployment, start `rollback.yml` for production.', 'Otherwise switch the flag of the new feature off, or ask those on call for what is down.'],
    },
    tests: [
      { name: 'It fires when one request of ten fails', series: answered(2700, 300), expectations: [AlertExpectation.silent(minutes(4)), AlertExpectation.fires(minutes(20))] },
      { name: 'It is silent when one of a hundred fails', series: answered(2970, 30), expectations: [AlertExpectation.silent(minutes(20))] },
    ],
  });
}
