import { createHash } from 'crypto';
import { parse } from 'yaml';
import { Example } from './example';
import { StepText, minutesOf, secondsOf } from './support/budget';
import { Promotions } from './support/promotions';
import { deploysTo, followers, jobsThatRun } from './support/simulation';
import { doraProgram } from '../../lib/observability/dora/program';
import { release } from '../runtime/promotion/engine/support/records';

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
  ['HelmLintFailed', 'warning', undefined, /\{workflow="Helm CI", conclusion="failure"\}\[1h\]\)\) > 0$/],
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

test('GL-6: each deployment is recorded by its own job, behind what writes down how it went, however that was', () => {
  for (const stage of ['staging', 'production']) {
    const { steps } = workflow(`deploy-${stage}`).jobs.deploy;
    expect(steps.find(({ uses }: any) => uses === './.github/actions/dora-record')).toMatchObject({ if: 'always()', with: { 'event-type': 'deploy', 'environment': stage, 'result': '${{ steps.write-down-how-it-went.outcome }}' } });
  }
});

test('GL-6: the action has the inputs and outputs that were asked for', () => {
  const { inputs, outputs } = parse(example.text('.github/actions/dora-record/action.yml')) as any;
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['event-type', 'environment', 'version']));
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['timestamp', 'metrics', 'write-event', 'deployment-frequency', 'lead-time', 'change-failure-rate']));
});

test('GL-27: it is added up every week, to artifacts, to S3 and to Prometheus', () => {
  const { on, jobs: { aggregate } } = workflow('dora-metrics');
  expect([on.schedule[0].cron, on.workflow_run.workflows]).toEqual(['17 5 * * 1', ['Release orchestration', 'Promote', 'Roll back']]);
  expect(aggregate.steps.map(({ name }: any) => name)).toEqual(['Check out the code', 'Assume the role for the ledger', 'Add up what was recorded', 'Keep the ledger', 'Write the report', 'Keep the report']);
  expect(Object.keys(aggregate.steps[2].env)).toEqual(expect.arrayContaining(['DORA_PUSHGATEWAY_URL', 'AWS_SESSION_TOKEN']));
  expect(JSON.parse(example.text('.github/actions/dora-record/dora.json')).ledger).toEqual({ s3: { bucket: 'acme-delivery-metrics', prefix: 'acme/greenlang', region: 'eu-central-1' }, artifact: { retentionDays: 90 } });
});

test('GL-32: the targets are those of DORA', () => {
  expect(JSON.parse(example.text('.github/actions/dora-record/dora.json')).targets).toEqual({ deploymentsPerDay: 1, leadTimeSeconds: 24 * 3600, changeFailRate: 0.15, recoverySeconds: 3600 });
});

test('GL-37: the README shows how the workflows went', () => {
  const badges = example.text('README.md').match(/^\[!\[.*badge\.svg/gm) ?? [];
  expect(badges.map((line) => /^\[!\[(.*?)\]/.exec(line)![1])).toEqual(['CI', 'Unified security scan', 'Release orchestration', 'Deploy environments', 'Promote', 'Infra deploy', 'DORA metrics']);
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
  const { tell } = workflow('ci-main').jobs;
  expect(tell).toMatchObject({ needs: 'ci-gate', if: "failure() && github.ref == 'refs/heads/main'" });
  const told = tell.steps.find(({ uses }: { uses?: string }) => uses === './.github/actions/notify');
  expect(told.with).toMatchObject({ 'channel': 'pipeline', 'status': 'failure', 'secret-slack': '${{ secrets.SLACK_WEBHOOK_URL }}', 'secret-teams': '${{ secrets.TEAMS_WEBHOOK_URL }}' });
  expect(JSON.parse(example.text('.github/actions/notify/receivers.json')).events.pipeline).toEqual(['slack', 'teams']);
});

test('GL-34: no webhook is called but by the one action, which alone is handed their addresses', () => {
  const written = [...example.made].filter(([path]) => path.startsWith('.github/')).flatMap(([, text]) => text.split('\n'));
  expect(written.filter((line) => /hooks\.slack\.com|webhook\.office\.com|logic\.azure\.com/.test(line))).toEqual([]);
  // A workflow that is called says which secrets it takes, and its callers hand them over by the same names.
  const passedOn = /^"?[A-Z_]+"?(?:,|:(?: \$\{\{ secrets\.[A-Z_]+ \}\})?)?$/;
  const handed = written.filter((line) => /WEBHOOK_URL|ROUTING_KEY/.test(line)).map((line) => line.trim()).filter((line) => !passedOn.test(line));
  expect(handed.length).toBeGreaterThan(3);
  expect(handed.filter((line) => !/^secret-[a-z]+: \$\{\{ secrets\.[A-Z_]+ \}\}$/.test(line))).toEqual([]);
});

test('ML-10: a failed deployment is told to PagerDuty and Slack, one that went well to Slack', () => {
  expect(JSON.parse(example.text('.github/actions/notify/receivers.json')).events).toMatchObject({ 'deploy-failure': ['pagerduty', 'slack', 'teams'], 'deploy-success': ['slack'] });
});

const MAIN = 'refs/heads/main';
const DAY = 24 * 3600;
const stepsOf = (file: string, job: string): StepText[] => workflow(file).jobs[job].steps;

test('GL-24: somebody asks for a promotion with source-env and target-env', () => {
  const { inputs } = workflow('promote-environment').on.workflow_dispatch;
  expect([inputs['source-env'].options, inputs['target-env'].options]).toEqual([['none', 'dev', 'staging', 'production'], ['all', 'dev', 'staging', 'production']]);
  const promotions = new Promotions(example, 'greenlang');
  promotions.release('dev-1111111');
  for (const stage of ['dev', 'staging']) promotions.deployed(stage, 'dev-1111111');
  expect(promotions.proposed({ action: 'promote', stage: 'production', source: 'staging' })).toEqual([expect.objectContaining({ stage: 'production', release: 'dev-1111111' })]);
});

test('GL-24: what was verified in dev goes to staging by itself, on weekdays only, and on Monday what the weekend held up', () => {
  expect(followers(example.declared, 'deploy-environments.yml')).toContain('promote-environment.yml');
  expect(followers(example.declared, 'ci-main.yml')).toContain('promote-environment.yml');
  const promotions = new Promotions(example, 'greenlang');
  // From a Monday to the Saturday.
  promotions.pass(5 * DAY);
  promotions.release('dev-1111111');
  expect(promotions.proposed()).toEqual([expect.objectContaining({ stage: 'dev' })]);
  promotions.deployed('dev', 'dev-1111111');
  expect([promotions.gates('staging').weekdays, promotions.proposed()]).toEqual(['closed', []]);
  promotions.pass(2 * DAY);
  expect(promotions.proposed()).toEqual([expect.objectContaining({ stage: 'staging', release: 'dev-1111111' })]);
});

const check = (name: string, conclusion: string) => ({ name, app: 15_368, suite: 1, status: 'completed', conclusion, startedAt: 1 });

test.each([
  ['a gate of CI failed', 'checks', { checks: () => ({ value: [check('CI gate', 'failure'), check('Security gate', 'success')] }) }],
  ['the security scan found something', 'security-scan', { checks: () => ({ value: [check('CI gate', 'success'), check('Security gate', 'failure')] }) }],
  ['the security scan has not ended', 'security-scan', { checks: () => ({ value: [check('CI gate', 'success')] }) }],
  ['a critical CVE is open', 'dependabot-alerts', { alerts: () => ({ value: [{ severity: 'critical' }] }) }],
  ['nobody can say which CVEs are open', 'dependabot-alerts', { alerts: () => ({ unknown: 'GitHub does not answer' }) }],
])('GL-24: nothing goes to staging or production when %s', (_, gate, answers) => {
  const promotions = new Promotions(example, 'greenlang', answers);
  promotions.release('dev-1111111');
  promotions.deployed('dev', 'dev-1111111');
  expect([promotions.gates('staging')[gate], promotions.proposed()]).toEqual(['closed', []]);
  promotions.deployed('staging', 'dev-1111111');
  expect(promotions.decide({ action: 'promote', stage: 'production', release: 'dev-1111111' }).answer).toMatchObject({ done: false, says: expect.stringContaining(gate) });
});

test('GL-24: production comes when somebody asks, and a reviewer of its environment agrees', () => {
  const promotions = new Promotions(example, 'greenlang');
  promotions.release('dev-1111111');
  for (const stage of ['dev', 'staging']) promotions.deployed(stage, 'dev-1111111');
  expect(promotions.proposed()).toEqual([]);
  expect(deploysTo(example.declared, 'promote-environment.yml', { event: 'workflow_dispatch', ref: MAIN })).toEqual(['dev', 'staging', 'production']);
  expect(example.environment('production').reviewers).toEqual([expect.objectContaining({ name: 'release-managers' })]);
});

test.each(['staging', 'production'])('GL-24: after a deployment to %s its health and smoke tests are looked at within ten minutes, and what fails goes back', (stage) => {
  const steps = stepsOf(`deploy-${stage}`, 'deploy');
  expect(minutesOf(steps, /^(Ask whether it answers|Smoke tests)$/)).toBeLessThanOrEqual(10);
  const names = steps.map(({ name }) => name);
  const undo = steps.find(({ with: inputs }) => inputs?.operation === 'undo')!;
  expect(names.indexOf(undo.name)).toBeGreaterThan(names.indexOf('Smoke tests'));
  expect(undo.if).toBe("(failure() || cancelled()) && steps.decide-once-more.outcome == 'success' && steps.deploy-helm.outcome != 'skipped'");
});

test('GL-25: to the last that was good, to a revision, or to an image', () => {
  const { inputs } = workflow('rollback').on.workflow_dispatch;
  expect([inputs.environment.options, inputs['target-revision'].type]).toEqual([['dev', 'staging', 'production'], 'string']);
  const promotions = new Promotions(example, 'greenlang');
  for (const id of ['dev-1111111', 'dev-2222222']) {
    promotions.release(id);
    promotions.deployed('staging', id);
  }
  const goesBackTo = (target: string) => promotions.rollBack('staging', target).actions.flatMap((action) => (action.kind === 'propose' ? [action.deployment.payload] : []))[0];
  expect([goesBackTo('').release, goesBackTo('last-verified').release]).toEqual(['dev-1111111', 'dev-1111111']);
  expect(goesBackTo('revision:4')).toMatchObject({ revision: 4 });
  const { images: { api } } = release('dev-1111111');
  expect(['image:api=ghcr.io/acme/api:dev-1111111', `image:api=${api}`].map((target) => goesBackTo(target))).toMatchObject([{ images: { api } }, { images: { api } }]);
  // One that no release had here would be a way around the gates.
  expect(promotions.rollBack('staging', `image:api=ghcr.io/acme/api@sha256:${'a'.repeat(64)}`).answer).toMatchObject({ done: false });
});

test.each(['staging', 'production'])('GL-25: %s goes back with Helm, is looked at, and the incident is opened, recorded and told, all of it within five minutes', (stage) => {
  const job = workflow(`deploy-${stage}`).jobs['roll-back'];
  expect(job['timeout-minutes']).toBeLessThanOrEqual(5);
  const names: string[] = job.steps.map(({ name }: any) => name);
  const order = [/^Roll back /, /^Ask whether it answers/, /^Smoke tests/, /^Write down how it went/, /^Tell of /].map((part) => names.findIndex((name) => part.test(name)));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(job.steps.find(({ with: inputs }: any) => inputs?.operation === 'rollback').uses).toBe('./.github/actions/deploy-helm');
  expect(job.steps.find(({ uses }: any) => uses === './.github/actions/dora-record').with).toMatchObject({ change: 'rollback' });
  expect(job.permissions.issues).toBe('write');
});

test.each(['staging', 'production'])('GL-25: in %s the work of Helm, and all that may look at it afterwards, take less than five minutes together', (stage) => {
  const steps = stepsOf(`deploy-${stage}`, 'roll-back');
  for (const script of ['helm: Helm rollback to a release', 'helm: Helm rollback to a revision']) {
    expect(secondsOf(script) + 60 * minutesOf(steps, /^(Ask whether it answers|Smoke tests)$/)).toBeLessThan(5 * 60);
  }
});

test('GL-25: production is protected all the same: only main, and only who may write, and nobody has to be woken up for a yes', () => {
  expect(jobsThatRun(example.declared, 'rollback.yml', { event: 'workflow_dispatch', ref: 'refs/heads/feature' })).toEqual([]);
  expect(example.environment('production-rollback')).toMatchObject({ branch_policies: [{ name: 'main' }], reviewers: [], wait_timer: 0 });
});

test('GL-33: Argo CD is told which image dev has, syncs it, and is waited for', () => {
  const sync = stepsOf('deploy-dev', 'deploy').find(({ uses }) => uses === './.github/actions/deploy-argocd')!;
  expect(sync.with).toMatchObject({ operation: 'deploy', application: 'greenlang-dev', images: 'ghcr.io/acme/greenlang=${{ steps.decide-once-more.outputs.image-api }}' });
  expect(sync.env).toMatchObject({ ARGOCD_AUTH_TOKEN: '${{ secrets.ARGOCD_TOKEN }}' });
  expect(example.text('.github/actions/deploy-argocd/deploy.sh')).toContain('source "$here/sync.sh"');
  for (const command of ['sync', 'wait']) expect(example.text('.github/actions/deploy-argocd/sync.sh')).toContain(`argocd app ${command} `);
});
