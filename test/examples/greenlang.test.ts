import { parse } from 'yaml';
import { Example } from './example';

interface Rule {
  alert: string;
  expr: string;
  for?: string;
  labels: { severity: string };
  annotations: Record<string, string>;
}

let example: Example;
beforeAll(() => {
  example = new Example('greenlang');
});

const ALERTS = 'deployment/monitoring/alerts/cicd-alerts';
const manifest = () => parse(example.text(`${ALERTS}.yaml`)) as { kind: string; metadata: { labels: Record<string, string> }; spec: { groups: { rules: Rule[] }[] } };
const rule = (name: string) => manifest().spec.groups.flatMap(({ rules }) => rules).find(({ alert }) => alert === name)!;

test('the committed files are what the program makes', () => example.expectCommitted());

test('GL-31: the alerts are a PrometheusRule that kube-prometheus-stack selects', () => {
  expect(manifest()).toMatchObject({ apiVersion: 'monitoring.coreos.com/v1', kind: 'PrometheusRule', metadata: { name: 'cicd-alerts', labels: { release: 'kube-prometheus-stack' } } });
});

test.each([
  ['PipelineFailureRate', 'critical', '5m', /conclusion=~"failure\|timed_out\|startup_failure"\}\[1h\].*> 0\)\s> 0\.2\sand .* >= 2\.5$/s],
  ['DeploymentStuck', 'warning', '15m', /\{status=~"queued\|pending"\}\) > 0$/],
  ['SecurityScanFailed', 'critical', undefined, /cicd_security_scans\{result=~"fail\|error"\}\) == 1$/],
  ['CoverageDropped', 'warning', '10m', /^cicd_test_coverage_percent < 85$/],
  ['DORACFRHigh', 'warning', '15m', /cicd_deploy_failures_total\[7d\].*> 0\.15\sand .* >= 4\.5$/s],
  ['DORALeadTimeHigh', 'warning', '15m', /cicd_lead_time_seconds_sum\[7d\].*cicd_lead_time_seconds_count\[7d\].*> 86400$/s],
  ['HelmLintFailed', 'warning', undefined, /\{workflow="Helm lint", conclusion="failure"\}\[1h\]\)\) > 0$/],
  ['DependencyVulnerability', 'critical', undefined, /^delta\(cicd_cves_open\{severity="critical"\}\[1h\]\) > 0$/],
])('GL-31: %s is %s and says when', (name, severity, pending, expression) => {
  expect(rule(name)).toMatchObject({ labels: { severity }, annotations: { summary: expect.stringContaining(' '), description: expect.stringContaining(' ') } });
  expect(rule(name).for).toBe(pending);
  expect(rule(name).expr.trimEnd()).toMatch(expression);
});

interface Dashboard {
  uid: string;
  panels: { type: string; title: string; description?: string }[];
}

const DASHBOARD = 'deployment/monitoring/dashboards/cicd-pipeline';

test('GL-30: the dashboard has twelve panels in four rows', () => {
  const { uid, panels } = JSON.parse(example.text(`${DASHBOARD}.json`)) as Dashboard;
  expect([uid, panels.filter(({ type }) => type === 'row').map(({ title }) => title), panels.filter(({ type }) => type !== 'row').length]).toEqual([
    'acme-greenlang-cicd-pipeline', ['DORA', 'Pipeline health', 'Build', 'Security'], 12,
  ]);
});

test('GL-30: the ConfigMap holds the same dashboard', () => {
  const { metadata, data } = parse(example.text(`${DASHBOARD}.configmap.yaml`)) as { metadata: object; data: Record<string, string> };
  expect([metadata, data]).toEqual([{ name: 'cicd-pipeline', namespace: 'monitoring', labels: { grafana_dashboard: '1' } }, { 'cicd-pipeline.json': example.text(`${DASHBOARD}.json`) }]);
});

test('GL-32: the dashboard says which targets it shows', () => {
  const { panels } = JSON.parse(example.text(`${DASHBOARD}.json`)) as Dashboard;
  expect(panels.slice(1, 5).map(({ description = '' }) => /The target is (?:at most )?(.+)\.$/.exec(description)?.[1])).toEqual(['1', '1 day', '1 hour', '15 %']);
});

// That they do is proven by promtool, which reads this file in `npm run conformance`.
test('GL-31: every alert has a test in which it fires, and one in which it is silent', () => {
  const { tests } = parse(example.text(`${ALERTS}.test.yaml`)) as { tests: { name: string; promql_expr_test: { exp_samples: unknown[] }[] }[] };
  for (const { alert } of manifest().spec.groups[0].rules) {
    const moments = tests.filter(({ name }) => name.startsWith(`${alert}: `)).flatMap(({ promql_expr_test: all }) => all.map(({ exp_samples: samples }) => samples.length));
    expect([alert, moments.includes(0), moments.some((count) => count > 0)]).toEqual([alert, true, true]);
  }
});
