import { modelOf } from 'slipway/checks/inside';
import { parse } from 'yaml';
import { genesis, makeService, trading } from '../../support/service';
import { refused } from '../../support/shop';
import { Duration } from 'slipway/core';
import { DeclaredObservability, DeploymentMonitoring, DeploymentMonitoringProps } from 'slipway/observability';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { IEnvironment, Job, Trigger, Workflow } from 'slipway/workflows';

const { hours, minutes, seconds } = Duration;

function written(props: (service: ReturnType<typeof makeService>) => Partial<DeploymentMonitoringProps>) {
  const service = makeService();
  const monitoring = service.monitor(props(service));
  const read = (path: string) => parse(service.delivery.synthText(path)) as any;
  const rules = () => read(monitoring.group.rulesFile).groups[0].rules as any[];
  const model = () => DeclaredObservability.of(modelOf(service.delivery)!).monitorings[0];
  return { ...service, monitoring, read, rules, rule: (name: string) => rules().find(({ alert }) => alert === name), model };
}

/** What is compared in the first lines of an expression: the side and the limit. */
const limitOf = (expr: string) => /(?:^|\n| )([<>]) ([\d.]+)\n/.exec(expr)!.slice(1).join(' ');

test('GE-9: pass rate, error rate, P95 and availability have a warning and an alert, and three things roll a deployment back', () => {
  const { rules } = written(genesis);
  expect(rules().map(({ alert, labels, expr }) => [alert, labels.severity, labels.action, limitOf(expr)])).toEqual([
    ['DeploymentPassRateWarning', 'warning', undefined, '< 0.98'],
    ['DeploymentPassRateCritical', 'critical', undefined, '< 0.95'],
    ['DeploymentErrorRateWarning', 'warning', undefined, '> 0.001'],
    ['DeploymentErrorRateCritical', 'critical', undefined, '> 0.01'],
    ['DeploymentErrorRateRollback', 'critical', 'rollback', '> 0.05'],
    ['DeploymentLatencyWarning', 'warning', undefined, '> 0.2'],
    ['DeploymentLatencyCritical', 'critical', undefined, '> 0.5'],
    ['DeploymentAvailabilityWarning', 'warning', undefined, '< 0.999'],
    ['DeploymentAvailabilityCritical', 'critical', undefined, '< 0.99'],
    ['DeploymentAvailabilityRollback', 'critical', 'rollback', '< 0.95'],
    ['DeploymentIncidentRollback', 'critical', 'rollback', '> 0'],
  ]);
});

test('GE-9: nothing of it is so longer than 48 hours after the last deployment', () => {
  const { rules } = written(genesis);
  for (const { expr } of rules()) expect(expr).toContain('and min(time() - cicd_last_deployment_timestamp_seconds{environment="production"}) >= 300 < 172800\n');
});

test('GE-9: the monitoring window is data', () => {
  const { model } = written(genesis);
  expect(model()).toMatchObject({ id: 'shop-production', environment: 'production', window: 48 * 3600 });
  expect(model().objectives.map(({ measure, side, warning, critical, rollback }) => [measure, side, warning, critical, rollback])).toEqual([
    ['pass-rate', 'below', 0.98, 0.95, undefined],
    ['error-rate', 'above', 0.001, 0.01, 0.05],
    ['latency', 'above', 0.2, 0.5, undefined],
    ['availability', 'below', 0.999, 0.99, 0.95],
    ['incidents', 'above', undefined, undefined, 0],
  ]);
});

test('ST-3: error rate, latency and failed health checks roll a deployment back, and there is nothing else', () => {
  const { rules } = written(trading);
  expect(rules().map(({ alert, labels, expr }) => [alert, labels.action, limitOf(expr)])).toEqual([
    ['DeploymentErrorRateRollback', 'rollback', '> 0.01'], ['DeploymentLatencyRollback', 'rollback', '> 0.5'], ['DeploymentHealthCheckRollback', 'rollback', '< 1'],
  ]);
});

test('ST-3: the triggers are data for whoever rolls back', () => {
  const { monitoring, model } = written(trading);
  expect(monitoring.rollbackTriggers.map(({ alertName, measure, side, threshold, value, pendingFor }) => [alertName, measure, side, threshold, String(value).replace(/\s+/g, ' '), pendingFor!.toMinutes()])).toEqual([
    ['DeploymentErrorRateRollback', 'error-rate', 'above', 0.01, 'sum(increase(shop_requests_total{code=~"500|503"}[5m])) / (sum(increase(shop_requests_total[5m])) > 0)', 2],
    ['DeploymentLatencyRollback', 'latency', 'above', 0.5, 'histogram_quantile(0.95, sum by (le) (increase(shop_request_seconds_bucket[5m])))', 2],
    ['DeploymentHealthCheckRollback', 'health-checks', 'below', 1, 'min(shop_healthy)', 2],
  ]);
  expect(model().rollbackTriggers.map(({ alert, threshold, condition, pendingFor }) => [alert, threshold, condition, pendingFor])).toEqual(
    monitoring.rollbackTriggers.map(({ alertName, threshold, condition }) => [alertName, threshold, String(condition), 120]),
  );
});

test('the condition of a trigger is what its alert asks', () => {
  const { monitoring, rule } = written(genesis);
  for (const { alertName, condition } of monitoring.rollbackTriggers) expect(rule(alertName).expr).toBe(`${condition}\n`);
  expect(monitoring.rollbackTriggers.map(({ alertName, pendingFor }) => [alertName, pendingFor?.toMinutes()])).toEqual([['DeploymentErrorRateRollback', 2], ['DeploymentAvailabilityRollback', 2], ['DeploymentIncidentRollback', undefined]]);
});

test('what is looked back at lies after the deployment; what is so now needs no such wait', () => {
  const { rule } = written(({ requests, errors, health }) => ({ over: minutes(10), errorRate: { requests, errors, critical: 0.1 }, healthChecks: { health } }));
  expect(rule('DeploymentErrorRateCritical').expr).toContain('}) >= 600 < 172800\n');
  expect(rule('DeploymentHealthCheckRollback').expr).toContain('}) < 172800\n');
});

test('a repository of its own is asked for where several share a Prometheus', () => {
  const { rule } = written(({ delivery, health }) => ({ repository: new GithubRepository(delivery, 'acme/shop'), healthChecks: { health } }));
  expect(rule('DeploymentHealthCheckRollback')).toMatchObject({ labels: { repository: 'acme/shop' }, expr: expect.stringContaining('{environment="production", repository="acme/shop"}') });
});

test('labels choose the series of the environment in every metric', () => {
  const { rule } = written(({ requests }) => ({ errorRate: { requests, failed: { code: '500' }, labels: { environment: ['production', 'canary'] }, critical: 0.1 } }));
  expect(rule('DeploymentErrorRateCritical').expr.match(/environment=~"production\|canary"/g)).toHaveLength(3);
  expect(rule('DeploymentErrorRateCritical').expr).toContain('shop_requests_total{environment=~"production|canary", code="500"}');
});

test('how long somebody waits is said for those who are told, and for the rollback', () => {
  const { rules } = written((service) => ({ ...genesis(service), pendingFor: minutes(10), rollbackAfter: minutes(3), alertLabels: { team: 'shop' } }));
  expect(new Set(rules().map(({ for: pending, labels: { action, team } }) => `${pending} ${action} ${team}`))).toEqual(new Set(['10m undefined shop', '3m rollback shop', 'undefined rollback shop']));
});

test('the tests follow the limits', () => {
  const values = (limit: number) => {
    const { read, monitoring } = written(({ checks }) => ({ passRate: { checks, passed: { result: 'pass' }, warning: limit } }));
    return read(monitoring.group.testFile).tests[0].input_series.slice(1).map(({ series, values: given }: any) => `${series} ${given.split(' ').map((part: string) => part.replace(/^\d+/, '').replace(/x\d+/, '')).join(' ')}`);
  };
  expect(values(0.98)).toEqual(['shop_checks_total{result="pass"} +990 +970 +990', 'shop_checks_total{result="fail"} +10 +30 +10']);
  expect(values(0.9)).toEqual(['shop_checks_total{result="pass"} +950 +850 +950', 'shop_checks_total{result="fail"} +50 +150 +50']);
});

test('the page of an alert says what to do, and links to what rolls back', () => {
  const service = makeService();
  const rollback = new Workflow(service.delivery, 'rollback', { name: 'Roll back', triggers: [Trigger.workflowDispatch()] });
  new Job(rollback, 'undo', { environment: service.production }).run('helm rollback shop');
  service.monitor({ ...trading(service), rollbackWorkflow: rollback, dashboardUrl: 'https://grafana.example.com/d/shop' });
  const page = service.delivery.synthText('docs/runbooks/shop-production/DeploymentHealthCheckRollback.md');
  expect(page).toContain('- [The panel](https://grafana.example.com/d/shop) that shows what this alert asks.\n- The runs of [Roll back](../../../.github/workflows/rollback.yml).\n');
  expect(page).toContain('1. Look whether the rollback has begun by itself; when it has not, begin it.\n');
});

test('GE-9: what is found is what the service emits and nobody reads, and that nobody here records its deployments', () => {
  const { delivery } = written(genesis);
  expect(delivery.synth().findings.filter(({ id }) => id.startsWith('observability/')).map(({ id, message }) => `${id}: ${message}`).sort()).toEqual([
    expect.stringMatching(/^observability\/unemitted-metric: The metrics of 'cicd' are emitted by nobody/),
    "observability/unused-metric: The metric 'shop_errors_total' is emitted by 'shop', and no alert, no recording rule and no dashboard reads it.",
  ]);
});

const service = makeService();
const { delivery, monitor, requests, errors, duration, checks, health, incidents } = service;
const other = new DeploymentEnvironment(delivery, 'staging');
const days = service.shop.histogram('shop_delivery_days', { help: 'How long goods are under way.', buckets: [1, 5] });
test.each<[string, () => DeploymentMonitoring, string, RegExp]>([
  ['nothing to look at', () => monitor({}), 'call/missing-option', /it watches nothing: give it one of \{ errorRate, passRate,/],
  ['an objective without a limit', () => monitor({ errorRate: { requests, errors } }), 'call/contradiction', /errorRate: it has no limit/],
  ['errors that nobody counts', () => monitor({ errorRate: { requests, warning: 0.1 } }), 'call/contradiction', /errorRate: either \{ failed \} says which requests failed, or \{ errors \} counts them/],
  ['errors that are counted twice', () => monitor({ errorRate: { requests, errors, failed: { code: '500' }, warning: 0.1 } }), 'call/contradiction', /either \{ failed \}/],
  ['requests all of which fail', () => monitor({ errorRate: { requests, errors: requests, warning: 0.1 } }), 'call/contradiction', /errorRate: \{ requests \} and \{ errors \} are one counter/],
  ['an environment that begins a template', () => monitor({ environment: { environmentName: '{{ production }}' } as IEnvironment, healthChecks: { health } }), 'call/wrong-value', /the environment '\{\{ production \}\}' has braces in its name/],
  ['an environment that is known later', () => monitor({ environment: { environmentName: '${{ inputs.environment }}' } as IEnvironment, healthChecks: { health } }), 'call/wrong-value', /it must be known beforehand/],
  ['percent in place of a share', () => monitor({ errorRate: { requests, errors, warning: 5 } }), 'call/wrong-value', /errorRate\.warning must be a share/],
  ['an alert before its warning', () => monitor({ errorRate: { requests, errors, warning: 0.1, critical: 0.01 } }), 'call/contradiction', /errorRate: critical comes after the warning: it must be greater than 0\.1, and is 0\.01/],
  ['a rollback before the warning', () => monitor({ availability: { health, warning: 0.9, rollback: 0.95 } }), 'call/contradiction', /availability: rollback comes after the warning: it must be less than 0\.9, and is 0\.95/],
  ['a label that the metric does not have', () => monitor({ healthChecks: { health, labels: { enviroment: 'production' } } }), 'call/undeclared-name', /the metric 'shop_healthy' has no such label/],
  ['a value that the label never has', () => monitor({ passRate: { checks, passed: { result: 'passed' }, warning: 0.9 } }), 'call/not-one-of', /is never 'passed': there are 'fail', 'pass'/],
  ['a label that chooses and counts', () => monitor({ errorRate: { requests, labels: { code: '500' }, failed: { code: '500' }, warning: 0.1 } }), 'call/contradiction', /labels: 'code' chooses the series, and says which of them count/],
  ['a limit that no bucket reaches', () => monitor({ latency: { duration, critical: seconds(1) } }), 'call/contradiction', /tell times from 0\.05 to less than 1 seconds, and the limit is 1: it would never be exceeded/],
  ['a limit below all buckets', () => monitor({ latency: { duration, critical: seconds(0.01) } }), 'call/contradiction', /the limit is 0\.01: it would be a guess/],
  ['a histogram of something else', () => monitor({ latency: { duration: days, critical: seconds(2) } }), 'call/contradiction', /'shop_delivery_days' does not measure seconds/],
  ['a window that is over at once', () => monitor({ healthChecks: { health }, window: minutes(10) }), 'call/contradiction', /its window is over before anything could be seen in it: it must be at least 15 minutes/],
  ['an environment that the metrics do not know', () => monitor({ healthChecks: { health }, environment: other }), 'call/not-one-of', /the metrics do not know the environment 'staging': there are 'production'/],
  ['a label that is its own', () => monitor({ incidents: { open: incidents }, alertLabels: { action: 'page' } }), 'call/contradiction', /its label 'action' is its own/],
  ['a gauge in place of a counter', () => monitor({ errorRate: { requests: health as never, errors, warning: 0.1 } }), 'call/wrong-value', /errorRate\.requests must be a Counter, as/],
  ['a name that Kubernetes does not take', () => monitor({ healthChecks: { health }, window: hours(1) }, 'Shop'), 'call/wrong-value', /^new DeploymentMonitoring\(…, 'Shop'\): its id is also a name/],
])('%s is refused in the call, before anything is declared', (_, call, code, why) => {
  const before = delivery.node.findAll().length;
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
  expect(delivery.node.findAll()).toHaveLength(before);
});
