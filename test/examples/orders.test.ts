import { parse } from 'yaml';
import { Example } from './example';
import { Promotions } from './support/promotions';
import { deploysTo, followers, jobOfStrategy, jobsThatRun, started } from './support/simulation';

interface JobText {
  name: string;
  if?: string;
  needs?: string | string[];
  environment?: any;
  env?: Record<string, string>;
  services?: Record<string, any>;
  steps: { 'name': string; 'uses'?: string; 'run'?: string; 'with'?: Record<string, any>; 'env'?: Record<string, string>; 'continue-on-error'?: boolean }[];
}

let example: Example;
beforeAll(() => {
  example = new Example('orders');
});

const workflow = (name: string): { on: any; jobs: Record<string, JobText> } => parse(example.text(`.github/workflows/${name}.yml`));
const backend = (job: string) => workflow('backend-ci').jobs[job];
const frontend = (job: string) => workflow('frontend-ci').jobs[job];
const runs = (job: JobText) => job.steps.map((step) => step.run ?? '').join('\n');
const using = (job: JobText, action: string) => job.steps.find((step) => step.uses?.startsWith(`${action}@`))!;
const settings = () => JSON.parse(example.text('.github/slipway.settings.json'));
const environment = (name: string) => settings().environments.find((one: any) => one.name === name);

test('the committed files are what the program makes', () => example.expectCommitted());

test('OR-1: quality runs ruff, Black and mypy on Python 3.12', () => {
  for (const tool of ['ruff check', 'black --check .', 'mypy app/']) expect(runs(backend('quality'))).toContain(tool);
  expect(using(backend('quality'), 'actions/setup-python').with).toMatchObject({ 'python-version': '3.12' });
});

test('OR-1: integration tests run against PostgreSQL 15 and RabbitMQ 3, contract tests validate the schemas of events', () => {
  expect(Object.values(backend('test-integration').services!).map(({ image }) => image)).toEqual(['postgres:15', 'rabbitmq:3-management']);
  expect(runs(backend('test-contracts'))).toMatch(/pytest tests\/contracts[^]*validate_event_schemas\.py/);
});

test('OR-2: the frontend is linted, type-checked, formatted and tested on Node.js 20 with a cache', () => {
  for (const script of ['npm run lint', 'npm run type-check', 'npm run format:check']) expect(runs(frontend('quality'))).toContain(script);
  expect(runs(frontend('test'))).toContain('npm test');
  expect(using(frontend('test'), 'actions/setup-node').with).toMatchObject({ 'node-version': '20', 'cache': 'npm' });
});

test('OR-3: what Trivy finds goes to code scanning, TruffleHog sees the whole history, and one verdict judges both', () => {
  expect(using(backend('security-trivy-fs'), 'aquasecurity/trivy-action').with).toMatchObject({ 'format': 'sarif', 'scan-type': 'fs' });
  expect(using(backend('security-trivy-fs'), 'github/codeql-action/upload-sarif').with).toMatchObject({ sarif_file: 'trivy-fs.sarif' });
  expect(using(backend('security-trufflehog'), 'actions/checkout').with).toMatchObject({ 'fetch-depth': 0 });
  expect(runs(backend('security-trufflehog'))).toContain('trufflehog:');
  expect(backend('security').needs).toEqual(['security-trivy-fs', 'security-trufflehog']);
});

test('OR-4: the image goes to GHCR as latest and by its commit, with the cache of GitHub, once it was scanned', () => {
  const { with: inputs } = using(backend('build'), 'docker/build-push-action');
  expect(using(backend('build'), 'docker/metadata-action').with!.tags.trim().split('\n')).toEqual(['type=raw,value=latest,enable={{is_default_branch}}', 'type=sha,format=long,prefix=', 'type=semver,pattern={{version}}']);
  expect(inputs).toMatchObject({ 'cache-from': 'type=gha,scope=image', 'cache-to': 'type=gha,scope=image,mode=max' });
  const names = backend('build').steps.map(({ name }) => name);
  expect(names.indexOf('Scan the image')).toBeGreaterThan(names.indexOf('Build, and push without a tag'));
  expect(names.indexOf('Tag the image')).toBeGreaterThan(names.indexOf('Scan the image'));
  expect(backend('build').needs).toEqual(['quality', 'test-unit', 'test-integration', 'test-contracts', 'security']);
});

const CHECKS = ['quality', 'test-unit', 'test-integration', 'test-contracts', 'security-trivy-fs', 'security-trufflehog', 'security', 'test-summary', 'performance-measure', 'performance-compare'];
const MAIN = 'refs/heads/main';

/** The jobs of the backend that a push sets in motion, when everything succeeds. */
function jobsOf(ref: string): string[] {
  const pushed = { event: 'push', ref };
  return started(example.declared, pushed).includes('backend-ci.yml') ? jobsThatRun(example.declared, 'backend-ci.yml', pushed) : [];
}

/** What becomes of a release that was made of a ref: the stages that it comes to, and what it waits for in the last one. `!` marks a stage where somebody is asked first. */
function way(ref: string): { stages: string[]; waitsFor: string[] } {
  const promotions = new Promotions(example, 'orders');
  const id = ref.startsWith('refs/tags/') ? ref.replace('refs/tags/v', '') : 'dev-1234567';
  promotions.release(id, { ref });
  const stages: string[] = [];
  for (;;) {
    const [proposal] = promotions.proposed();
    if (!proposal) break;
    expect(proposal.release).toBe(id);
    stages.push(proposal.stage + (environment(proposal.stage).reviewers.length > 0 ? '!' : ''));
    promotions.deployed(proposal.stage, id);
  }
  const waiting = promotions.decide().stages.find(({ candidate }) => candidate)?.candidate?.gates ?? [];
  return { stages, waitsFor: waiting.filter(({ state }) => state === 'closed').map((gate) => gate.id) };
}

describe('OR-6: what a push sets in motion', () => {
  test('a feature branch is checked, and nothing is built', () => {
    expect(jobsOf('refs/heads/feature/new-payment')).toEqual(CHECKS);
  });

  test('main is checked, built and deployed to development; staging waits for somebody, and production takes nothing of main', () => {
    expect(jobsOf(MAIN)).toEqual([...CHECKS, 'build', 'release', 'measure']);
    expect(followers(example.declared, 'backend-ci.yml')).toContain('promote-environment.yml');
    expect(deploysTo(example.declared, 'promote-environment.yml', { event: 'workflow_run', ref: MAIN, values: { 'github.event.workflow_run.event': 'push' } })).toEqual(['development', 'staging', 'production']);
    expect(way(MAIN)).toEqual({ stages: ['development', 'staging!'], waitsFor: ['ref', 'approvals'] });
  });

  test('a release tag is checked and built; production waits for two people', () => {
    expect(jobsOf('refs/tags/v1.2.3')).toEqual([...CHECKS, 'build', 'release']);
    expect(way('refs/tags/v1.2.3')).toEqual({ stages: ['development', 'staging!'], waitsFor: ['approvals'] });
  });

  test('a hotfix branch is checked; once it is merged the people on call can let it into production at once', () => {
    expect(jobsOf('refs/heads/hotfix/totals')).toEqual(CHECKS);
    const asked = { event: 'workflow_dispatch', ref: MAIN, file: 'promote-environment.yml', values: { 'inputs.action': 'override', 'inputs.stage': 'production' } };
    expect(jobsThatRun(example.declared, 'promote-environment.yml', asked)).toContain('override-production');
    expect(environment('production-override')).toMatchObject({ wait_timer: 0, reviewers: [{ type: 'Team', name: 'on-call' }] });
    const promotions = new Promotions(example, 'orders');
    promotions.release('dev-1234567');
    const promote = { action: 'promote', stage: 'production', release: 'dev-1234567', reason: 'totals are wrong' } as const;
    expect(promotions.proposed(promote)).toEqual([]);
    promotions.ask({ ...promote, action: 'override', gates: 'all' });
    expect(promotions.proposed(promote)).toEqual([expect.objectContaining({ stage: 'production', release: 'dev-1234567' })]);
    // It ends: what was overridden an hour ago is asked for again.
    promotions.pass(3601);
    expect(promotions.proposed(promote)).toEqual([]);
  });
});

test('OR-5: two people of four let a release into production, and whoever made it is none of them', () => {
  const promotions = new Promotions(example, 'orders', { attempt: (id) => ({ value: { event: id < 7_000 ? 'push' : 'workflow_dispatch', path: '.github/workflows/promote-environment.yml', branch: 'main', sha: 'b'.repeat(40), actor: id < 7_000 ? 'ada' : ['ann', 'ada', 'grace', 'katherine', 'margaret'][id - 7_000], began: 0 } }) });
  promotions.release('1.2.3', { ref: 'refs/tags/v1.2.3' });
  for (const stage of ['development', 'staging']) promotions.deployed(stage, '1.2.3');
  const approve = (by: string) => promotions.ask({ action: 'approve', stage: 'production', release: '1.2.3' }, by);
  expect(() => approve('ada')).toThrow('ada made the release');
  expect(() => approve('ann')).toThrow('ann may not approve');
  approve('grace');
  expect(promotions.proposed()).toEqual([]);
  approve('margaret');
  expect(promotions.proposed()).toEqual([expect.objectContaining({ stage: 'production', strategy: 'blue-green' })]);
});

test('OR-5: smoke tests in every stage, and people are told', () => {
  for (const [stage, job, name] of [['development', 'deploy', 'dev'], ['staging', 'deploy', 'staging'], ['production', 'deploy-blue-green', 'production']]) {
    const { steps } = workflow(`deploy-${stage}`).jobs[job];
    expect(steps.find((step) => step.name === 'Smoke tests')!.run).toContain(`scripts/smoke_tests.py --env ${name}`);
    expect(steps.some(({ uses }) => uses === './.github/actions/notify')).toBe(true);
  }
});

/** What shifts, and how long one looks on afterwards, in seconds. */
function traffic(strategy: string): (string | number)[][] {
  const { steps } = workflow('deploy-production').jobs[jobOfStrategy(example.declared, 'production', strategy).id];
  return steps.flatMap(({ with: inputs, name, env }) => {
    if (inputs?.operation === 'shift') return [[inputs.router, inputs.weight]];
    const [, pause] = / for (\d+) minutes$/.exec(name) ?? [];
    return pause !== undefined && env?.PROMOTION_ANALYSIS ? [['measured', Number(pause) * 60]] : [];
  });
}

test('OR-9: blue-green by the selector of the Service; a canary of 10, 50 and 100 % by a split of the traffic, measured for 600 and 300 seconds; what fails goes back', () => {
  expect(traffic('blue-green')).toEqual([['selector', 100]]);
  expect(traffic('canary')).toEqual([['smi', 10], ['measured', 600], ['smi', 50], ['measured', 300], ['smi', 100]]);
  for (const strategy of ['blue-green', 'canary']) {
    const undo = workflow('deploy-production').jobs[`deploy-${strategy}`].steps.find(({ with: inputs }) => inputs?.operation === 'undo') as { if?: string };
    expect(undo.if).toMatch(/^\(failure\(\) \|\| cancelled\(\)\) && /);
  }
});

test('OR-7: too little coverage and a critical vulnerability fail a required check; speed, size and age of dependencies only warn', () => {
  expect(runs(backend('test-unit'))).toContain('--fail-under=80');
  const { policy } = JSON.parse(backend('security').steps.find(({ name }) => name === 'Judge what was found')!.with!.configuration);
  expect([policy.rules.critical.kind, policy.rules.high.kind]).toEqual(['block', 'block']);
  const gate = backend('performance-compare').steps.find(({ uses }) => uses === './.github/actions/benchmark-gate')!;
  expect(gate.with!.advisory).toBe(true);
  const warnings = frontend('build').steps.filter(({ name }) => name.endsWith('(a warning)'));
  expect(warnings.map(({ name }) => name)).toEqual(['Bundle size (a warning)', 'Outdated dependencies (a warning)']);
  for (const { run } of warnings) expect(run).toMatch(/^if ! npm [^]*::warning/);
  expect(runs(workflow('maintenance').jobs['backend-outdated-pip'])).toContain('pip list --outdated');
});

test('OR-7, OR-10: what the checks of main measured is pushed also when they failed: the alert about coverage waits for that', () => {
  const pushed = { event: 'push', ref: MAIN };
  expect(jobsThatRun(example.declared, 'backend-ci.yml', pushed)).toContain('measure');
  expect(backend('measure').if).toBe("${{ !cancelled() && github.ref == 'refs/heads/main' }}");
  const measured = backend('measure').steps.find(({ uses }) => uses === './.github/actions/dora-measure')!;
  expect(measured.with).toMatchObject({ 'coverage': '${{ needs.test-unit.outputs.percentage }}', 'build-seconds': '${{ steps.how-long-the-run-took-so-far.outputs.seconds }}' });
  expect(runs(backend('test-unit'))).toMatch(/percentage=\$percentage" >> "\$GITHUB_OUTPUT"\n.*--fail-under=80/);
});

test('OR-10: success rate, duration, coverage, deployment frequency, lead time and recovery time are measured and shown', () => {
  const board = example.text([...example.made.keys()].find((path) => /dashboards\/pipelines[^/]*\.json$/.test(path))!);
  const asked = ['github_workflow_runs_completed_total', 'github_workflow_duration_seconds_bucket', 'cicd_build_duration_seconds', 'cicd_test_coverage_percent', 'cicd_deployments_total', 'cicd_lead_time_seconds_sum', 'cicd_mttr_seconds_sum'];
  expect(asked.filter((metric) => !board.includes(metric))).toEqual([]);
  for (const [stage, job] of [['development', 'deploy'], ['staging', 'deploy'], ['production', 'deploy-blue-green'], ['production', 'deploy-canary']]) {
    expect(workflow(`deploy-${stage}`).jobs[job].steps.some(({ uses }) => uses === './.github/actions/dora-record')).toBe(true);
  }
});

test('OR-10: a failed build tells Slack and e-mail, low coverage Slack, a failed deployment Slack and PagerDuty, many errors PagerDuty', () => {
  const { route: { routes } } = example.read('deployment/monitoring/alertmanager/alertmanager.yml');
  const receivers = (route: any): string[] => route.routes?.flatMap(receivers) ?? [route.receiver];
  expect(Object.fromEntries(routes.map((route: any) => [route.matchers[0], receivers(route)]))).toEqual({
    'alertname="PipelineFailureRate"': ['slack', 'email'],
    'alertname="CoverageDropped"': ['slack'],
    'alertname="DORACFRHigh"': ['slack', 'pagerduty'],
    'alertname="HighErrorRate"': ['pagerduty'],
  });
  const rules = (file: string) => example.read(`deployment/monitoring/alerts/${file}.rules.yaml`).groups.flatMap((group: any) => group.rules);
  expect(rules('orders').map(({ alert, expr }: any) => [alert, expr])).toEqual([['HighErrorRate', expect.stringMatching(/> 0\.05/)]]);
  expect(rules('pipelines').find(({ alert }: any) => alert === 'CoverageDropped').expr).toMatch(/< 80/);
  expect(followers(example.declared, 'backend-ci.yml')).toContain('dora-metrics.yml');
});

test('OR-8: main is protected as the source asks, and the contexts are the names under which the jobs report', () => {
  const [protection] = settings().branch_protection;
  expect(protection).toMatchObject({
    branch: 'main',
    enforce_admins: false,
    required_linear_history: true,
    restrictions: null,
    required_status_checks: { strict: true },
    required_pull_request_reviews: { required_approving_review_count: 1, dismiss_stale_reviews: true },
  });
  const contexts = protection.required_status_checks.checks.map(({ context }: { context: string }) => context);
  expect(contexts).toEqual([...['quality', 'test-unit', 'test-integration', 'security'].map(backend), ...['quality', 'test'].map(frontend)].map(({ name }) => name));
});

test('OR-11: each environment has its values, its flag and its secrets, and jobs read them by reference', () => {
  const column = (name: string) => environment(name).variables;
  expect(['development', 'staging', 'production'].map((name) => [column(name).LOG_LEVEL, column(name).FEATURE_NEW_PAYMENT_FLOW])).toEqual([['DEBUG', 'true'], ['INFO', 'true'], ['WARNING', 'false']]);
  expect(environment('production').secrets).toEqual(['DATABASE_PASSWORD', 'RABBITMQ_PASSWORD', 'JWT_SECRET_KEY', 'STRIPE_API_KEY']);
  const handedOver = workflow('deploy-production').jobs['deploy-blue-green'].steps.find(({ uses }) => uses === './.github/actions/hand-over')!;
  expect(handedOver.with).toMatchObject({ 'feature-new-payment-flow': '${{ vars.FEATURE_NEW_PAYMENT_FLOW }}', 'stripe-api-key': '${{ secrets.STRIPE_API_KEY }}' });
});

test('the README names a file that exists for every row that is proven here', () => {
  const rows = [...example.readme.matchAll(/^\| (OR-\d+) \| `([^`]+)`/gm)];
  expect(rows.map(([, row]) => row)).toEqual(['OR-1', 'OR-2', 'OR-3', 'OR-4', 'OR-5', 'OR-6', 'OR-7', 'OR-8', 'OR-9', 'OR-10', 'OR-11']);
  for (const [, , file] of rows) expect([...example.made.keys()]).toContain(file);
});
