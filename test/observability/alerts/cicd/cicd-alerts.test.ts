import { parse } from 'yaml';
import { refused } from '../../support/shop';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertRule, AlertSeverity, CicdAlert, CicdAlerts, CicdAlertsProps, CicdDashboard, CicdMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

const { hours, minutes } = Duration;

/** The alerts as files have them. */
function written(props: Partial<CicdAlertsProps> = {}, delivery = Delivery.standalone()) {
  const alerts = new CicdAlerts(delivery, 'cicd-alerts', { metrics: new CicdMetrics(delivery, 'cicd'), ...props });
  const read = (path: string) => parse(delivery.synthText(path)) as any;
  const rules = () => read(alerts.group.rulesFile).groups[0].rules as any[];
  return { delivery, alerts, read, rules, rule: (name: string) => rules().find(({ alert }) => alert === name), tests: (name: string) => (read(alerts.group.testFile).tests as any[]).filter((test) => test.name.startsWith(`${name}: `)) };
}

test('GL-31: eight alerts, under their names, with their severities and limits', () => {
  expect(written().rules().map(({ alert, labels, expr, for: pending }) => [alert, labels.severity, pending, expr.trim().split('\n').pop()])).toEqual([
    ['PipelineFailureRate', 'critical', '5m', expect.stringContaining('[1h])) >= 2.5')],
    ['DeploymentStuck', 'warning', '15m', 'max by (repository, workflow) (github_workflow_runs{status=~"queued|pending"}) > 0'],
    ['SecurityScanFailed', 'critical', undefined, 'max by (repository, scanner) (cicd_security_scans{result=~"fail|error"}) == 1'],
    ['CoverageDropped', 'warning', '10m', 'cicd_test_coverage_percent < 85'],
    ['DORACFRHigh', 'warning', '15m', expect.stringContaining('[7d])) >= 4.5')],
    ['DORALeadTimeHigh', 'warning', '15m', '> 86400'],
    ['HelmLintFailed', 'warning', undefined, expect.stringContaining('{workflow="Helm lint", conclusion="failure"}[1h])) > 0')],
    ['DependencyVulnerability', 'critical', undefined, 'delta(cicd_cves_open{severity="critical"}[1h]) > 0'],
  ]);
});

test('the group is a PrometheusRule like any other', () => {
  const { alerts, read } = written({ labels: { release: 'prometheus' }, namespace: 'monitoring', interval: minutes(2) });
  const { metadata, spec } = read(alerts.group.file);
  expect([alerts.group.file, metadata, spec.groups[0].interval]).toEqual(['deployment/monitoring/alerts/cicd-alerts.yaml', { name: 'cicd-alerts', namespace: 'monitoring', labels: { release: 'prometheus' } }, '2m']);
});

test('a limit that is set is in the expression, in the text and in the tests', () => {
  const { rule, tests } = written({ coverageDropped: { threshold: 90 }, pipelineFailureRate: { threshold: 0.5, window: hours(2), minimumRuns: 10 } });
  expect(rule('CoverageDropped')).toMatchObject({ expr: 'cicd_test_coverage_percent < 90\n', annotations: { summary: 'Coverage of {{ $labels.repository }} is below 90 %.' } });
  expect(tests('CoverageDropped')[0].input_series[0].values).toBe('90+0x9 89+0x14 90+0x5');
  expect(rule('PipelineFailureRate').annotations.summary).toBe('More than 50 % of the runs of {{ $labels.repository }} failed within 2 hours.');
  expect(rule('PipelineFailureRate').expr).toMatch(/> 0\.5\nand .*\[2h\]\)\) >= 9\.5\n$/);
  expect(tests('PipelineFailureRate').map(({ name }) => name.slice(21))).toEqual([
    '55 % of the runs fail: it fires, and many that go well end it', '45 % of the runs fail: it is silent', '6 fail, and there are no others: too few to say anything',
  ]);
});

test('how long an alert waits is how long its test does', () => {
  const moments = (pendingFor: Duration) => written({ deploymentStuck: { pendingFor } }).tests('DeploymentStuck')[0].promql_expr_test.map(({ eval_time: at, exp_samples: { length } }: any) => `${at} ${length}`);
  expect(moments(minutes(15))).toEqual(['24m 0', '29m 1', '34m 0']);
  expect(moments(minutes(40))).toEqual(['49m 0', '54m 1', '59m 0']);
});

test('severity, labels and runbook of an alert can be other ones', () => {
  const runbook = { meaning: 'Ask Kim.', causes: ['Kim is away.'], look: ['The calendar.'], steps: ['Wait.'] };
  const { rule, alerts, delivery } = written({ securityScanFailed: { severity: AlertSeverity.INFO, labels: { team: 'security' }, runbook, dashboardUrl: 'https://grafana.example.com/d/cicd' } });
  expect(rule('SecurityScanFailed').labels).toEqual({ severity: 'info', team: 'security' });
  const page = delivery.synthText(`docs/runbooks/${alerts.group.node.id.replace('alerts:', '')}/SecurityScanFailed.md`);
  expect(page).toContain('\n## Meaning\n\nAsk Kim.\n');
  expect(page).toContain('- [The panel](https://grafana.example.com/d/cicd) that shows what this alert asks.');
});

test('a workflow is named by its object, whatever it is called', () => {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'charts', { name: 'Lint charts', triggers: [Trigger.push()] });
  const { alerts } = written({ helmLintFailed: { workflow }, deploymentStuck: { workflows: [workflow] } }, delivery);
  expect(String(alerts.helmLintFailed!._props.expression)).toContain('{workflow="Lint charts", conclusion="failure"}');
  expect(String(alerts.deploymentStuck!._props.expression)).toContain('workflow=~"Lint charts"');
});

test('what is not wanted is left out, and the others are there', () => {
  const { alerts, rules } = written({ without: [CicdAlert.HELM_LINT_FAILED, CicdAlert.DORA_CFR_HIGH] });
  expect([alerts.helmLintFailed, alerts.doraCfrHigh]).toEqual([undefined, undefined]);
  expect([alerts.deploymentStuck, alerts.doraLeadTimeHigh]).toEqual([expect.any(AlertRule), expect.any(AlertRule)]);
  expect(rules()).toHaveLength(6);
});

test('every alert can be reached', () => {
  const { alerts } = written();
  const { pipelineFailureRate: a, deploymentStuck: b, securityScanFailed: c, coverageDropped: d, doraCfrHigh: e, doraLeadTimeHigh: f, helmLintFailed: g, dependencyVulnerability: h } = alerts;
  expect([a, b, c, d, e, f, g, h].map((alert) => alert!.alertName)).toEqual(Object.values(CicdAlert));
});

test('GL-31, X-2: the runbook of every alert leads to the panel that shows what it asks', () => {
  const delivery = Delivery.standalone();
  const metrics = new CicdMetrics(delivery, 'cicd');
  const dashboard = new CicdDashboard(delivery, 'cicd-pipeline', { metrics, grafanaUrl: 'https://grafana.example.com' });
  new CicdAlerts(delivery, 'cicd-alerts', { metrics, dashboard, coverageDropped: { dashboardUrl: 'https://coverage.example.com' } });
  const linked = Object.values(CicdAlert).map((name) => /\[The panel\]\((.*?)\)/.exec(delivery.synthText(`docs/runbooks/cicd-alerts/${name}.md`))?.[1]);
  const { successRate, activeRuns, scanPassRate, changeFailRate, leadTime, failedRuns, openCves } = dashboard;
  expect(linked).toEqual([successRate.url, activeRuns.url, scanPassRate.url, 'https://coverage.example.com', changeFailRate.url, leadTime.url, failedRuns.url, openCves.url]);
});

test('nothing has to be said of them, and nothing is found in them but that nobody here emits what they read', () => {
  const { delivery } = written();
  expect(delivery.synth().findings.filter(({ id }) => id.startsWith('observability/')).map(({ id }) => id)).toEqual(['observability/unemitted-metric']);
});

const delivery = Delivery.standalone();
const metrics = new CicdMetrics(delivery, 'cicd', { environments: [new DeploymentEnvironment(delivery, 'production')] });
const staging = new DeploymentEnvironment(delivery, 'staging');
const dashboard = new CicdDashboard(delivery, 'without-address', { metrics });
const make = (props: Partial<CicdAlertsProps>, id = 'cicd-alerts') => new CicdAlerts(delivery, id, { metrics, ...props });
test.each<[string, () => unknown, string, RegExp]>([
  ['a dashboard without an address', () => make({ dashboard }), 'call/contradiction', /its dashboard has no address that a runbook could link to: give it \{ grafanaUrl \}/],
  ['no metrics', () => make({ metrics: undefined }), 'call/missing-option', /the option 'metrics' is missing/],
  ['a share of more than all', () => make({ pipelineFailureRate: { threshold: 20 } }), 'call/wrong-value', /pipelineFailureRate\.threshold must be a share, from 0 to less than 1: 0\.2 for 20 %/],
  ['a coverage of nothing', () => make({ coverageDropped: { threshold: 0 } }), 'call/wrong-value', /coverageDropped\.threshold must be percent, more than 0 and at most 100/],
  ['a window that holds hardly a sample', () => make({ helmLintFailed: { window: minutes(4) } }), 'call/wrong-value', /helmLintFailed\.window must be a Duration of whole seconds, of at least five minutes/],
  ['a number of runs that is none', () => make({ pipelineFailureRate: { minimumRuns: 0 } }), 'call/wrong-value', /minimumRuns must be a whole number of at least 1/],
  ['no workflow at all', () => make({ deploymentStuck: { workflows: [] } }), 'call/wrong-value', /deploymentStuck\.workflows must be a list of workflows, of which there is at least one/],
  ['a severity as a label', () => make({ deploymentStuck: { labels: { severity: 'info' } } }), 'call/wrong-value', /deploymentStuck\.labels\.severity is what \{ severity \} says/],
  ['an option that there is not', () => make({ coverageDropped: { treshold: 90 } as never }), 'call/unknown-option', /did you mean 'threshold'\?/],
  ['an alert that there is not', () => make({ without: ['Coverage' as never] }), 'call/not-one-of', /'CoverageDropped'/],
  ['an alert that is left out and has options', () => make({ without: [CicdAlert.DEPLOYMENT_STUCK], deploymentStuck: {} }), 'call/contradiction', /\{ deploymentStuck \} says when 'DeploymentStuck' fires, and \{ without \} leaves it out/],
  ['an environment that the metrics do not know', () => make({ doraCfrHigh: { environments: [staging] } }), 'call/not-one-of', /doraCfrHigh\.environments names 'staging', which the metrics do not know: there are 'production'/],
  ['a name that Kubernetes does not take', () => make({}, 'CI_CD'), 'call/wrong-value', /^new CicdAlerts\(…, 'CI_CD'\): its id is also a name in Kubernetes/],
])('%s is refused in the call, before anything is declared', (_, call, code, why) => {
  const before = delivery.node.findAll().length;
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
  expect(delivery.node.findAll()).toHaveLength(before);
});
