import { createHash } from 'crypto';
import { parse } from 'yaml';
import { Example } from './example';
import { doraProgram } from '../../lib/observability/dora/program';

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

test('GL-31: every alert links to a page that says what to do', () => {
  for (const { alert, annotations } of manifest().spec.groups[0].rules) {
    const page = `docs/runbooks/cicd-alerts/${alert}.md`;
    expect(annotations.runbook_url).toBe(`https://github.com/acme/greenlang/blob/main/${page}`);
    expect(example.text(page).match(/^#+ .*$/gm)).toEqual([`# ${alert}`, '## Meaning', '## Likely causes', '## What to look at', '## What to do', '## When it fires', '## What it reads']);
    expect(example.text('docs/runbooks/README.md')).toContain(`| [${alert}](cicd-alerts/${alert}.md) |`);
  }
});

const workflow = (name: string) => parse(example.text(`.github/workflows/${name}.yml`)) as any;

test('GL-6: each deployment is recorded by its own job, behind the step that deploys, however that went', () => {
  const { jobs } = workflow('deploy-environments');
  expect(Object.values<any>(jobs).map(({ environment, needs, steps }) => [environment, needs, steps.find(({ uses }: any) => uses === './.github/actions/dora-record')])).toEqual([['staging', undefined], ['production', 'deploy-staging']].map(([environment, needs]) => [
    environment,
    needs,
    expect.objectContaining({ if: 'always()', uses: './.github/actions/dora-record', with: expect.objectContaining({ 'event-type': 'deploy', environment, 'result': '${{ steps.deploy.outcome }}' }) }),
  ]));
});

test('GL-6: the action has the inputs and outputs that were asked for', () => {
  const { inputs, outputs } = parse(example.text('.github/actions/dora-record/action.yml')) as any;
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['event-type', 'environment', 'version']));
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['timestamp', 'metrics', 'write-event', 'deployment-frequency', 'lead-time', 'change-failure-rate']));
});

test('GL-27: it is added up every week, to artifacts, to S3 and to Prometheus', () => {
  const { on, jobs: { aggregate } } = workflow('dora-metrics');
  expect([on.schedule[0].cron, on.workflow_run.workflows]).toEqual(['17 5 * * 1', ['Deploy']]);
  expect(aggregate.steps.map(({ name }: any) => name)).toEqual(['Check out the code', 'Assume the role for the ledger', 'Add up what was recorded', 'Keep the ledger', 'Write the report', 'Keep the report']);
  expect(Object.keys(aggregate.steps[2].env)).toEqual(expect.arrayContaining(['DORA_PUSHGATEWAY_URL', 'AWS_SESSION_TOKEN']));
  expect(JSON.parse(example.text('.github/actions/dora-record/dora.json')).ledger).toEqual({ s3: { bucket: 'acme-delivery-metrics', prefix: 'acme/greenlang', region: 'eu-central-1' }, artifact: { retentionDays: 90 } });
});

test('GL-32: the targets are those of DORA', () => {
  expect(JSON.parse(example.text('.github/actions/dora-record/dora.json')).targets).toEqual({ deploymentsPerDay: 1, leadTimeSeconds: 24 * 3600, changeFailRate: 0.15, recoverySeconds: 3600 });
});

test('GL-37: the README shows how the workflows went', () => {
  const badges = example.text('README.md').match(/^\[!\[.*badge\.svg/gm) ?? [];
  expect(badges.map((line) => /^\[!\[(.*?)\]/.exec(line)![1])).toEqual(['CI', 'Security scan', 'Deploy', 'DORA metrics']);
});

test('the committed program is the one that was built', () => {
  // Above it stands what says that it is generated.
  const program = example.text('.github/actions/dora-record/dora.cjs').split('\n').slice(2).join('\n');
  expect(createHash('sha256').update(program).digest('hex')).toBe(doraProgram().sha256);
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

// That Alertmanager agrees is proven by amtool, which is asked every line in `npm run conformance`.
test.each([
  ['OR-10: a failing build', 'slack,email', 'PipelineFailureRate'],
  ['OR-10: coverage', 'slack', 'CoverageDropped'],
  ['OR-10: failing deployments', 'slack,pagerduty', 'DORACFRHigh'],
  ['ML-10: security', 'pagerduty,email', 'SecurityScanFailed'],
  ['ML-10: a new weakness', 'pagerduty,email', 'DependencyVulnerability'],
])('%s is told to %s', (_, receivers, alert) => {
  expect(example.text('deployment/monitoring/alertmanager/alertmanager.test.sh')).toMatch(new RegExp(`^told '[^']+: ${alert}' '?${receivers}'? 'alertname="${alert}"'`, 'm'));
});

test('GL-34: one step tells Slack and Teams of a failed build', () => {
  const { jobs } = parse(example.text('.github/workflows/ci.yml'));
  const told = jobs.test.steps.find(({ uses }: { uses?: string }) => uses === './.github/actions/notify');
  expect(told).toMatchObject({ if: expect.stringContaining('failure()'), with: { 'event': 'build-failure', 'secret-slack': '${{ secrets.SLACK_WEBHOOK_URL }}', 'secret-teams': '${{ secrets.TEAMS_WEBHOOK_URL }}' } });
  expect(JSON.parse(example.text('.github/actions/notify/receivers.json')).events['build-failure']).toEqual(['slack', 'teams']);
});

test('GL-34: no webhook is called but by the one action, which alone is handed their addresses', () => {
  const written = [...example.made].filter(([path]) => path.startsWith('.github/')).flatMap(([, text]) => text.split('\n'));
  expect(written.filter((line) => /hooks\.slack\.com|webhook\.office\.com|logic\.azure\.com/.test(line))).toEqual([]);
  const handed = written.filter((line) => /WEBHOOK_URL|ROUTING_KEY/.test(line)).map((line) => line.trim());
  expect(handed.length).toBeGreaterThan(3);
  expect(handed.filter((line) => !/^secret-[a-z]+: \$\{\{ secrets\.[A-Z_]+ \}\}$/.test(line))).toEqual([]);
});

test('ML-10: a failed deployment is told to PagerDuty and Slack, one that went well to Slack', () => {
  expect(JSON.parse(example.text('.github/actions/notify/receivers.json')).events).toMatchObject({ 'deploy-failure': ['pagerduty', 'slack', 'teams'], 'deploy-success': ['slack'] });
});
