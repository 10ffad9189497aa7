import { parse } from 'yaml';
import { Example } from './example';
import { Promotions } from './support/promotions';
import { deploysTo, followers, jobsThatRun } from './support/simulation';
import { declareCiCd } from '../../examples/ml-platform/delivery/ci-cd';
import { Places } from '../../examples/ml-platform/delivery/environments';
import { Channels } from '../../examples/ml-platform/delivery/notifications';
import { declarePromotion } from '../../examples/ml-platform/delivery/promotion';
import { Delivery } from 'slipway/delivery';
import { Access, AccessMatrix } from 'slipway/identity';
import { GithubRepository } from 'slipway/repository';

interface Step {
  name: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, any>;
  env?: Record<string, string>;
}

interface JobText {
  needs?: string | string[];
  if?: string;
  env: Record<string, string>;
  services: Record<string, any>;
  environment?: any;
  concurrency?: any;
  permissions?: any;
  outputs?: any;
  steps: Step[];
}

let example: Example;
beforeAll(() => {
  example = new Example('ml-platform');
});

function workflow(name: string): { on: any; permissions: any; jobs: Record<string, JobText> } {
  return parse(example.text(`.github/workflows/${name}.yml`));
}

const ci = (job: string) => workflow('ci-cd').jobs[job];
const stage = (name: string, job = 'deploy') => workflow(`deploy-${name}`).jobs[job];
const scans = (job: string) => workflow('security-scan').jobs[job];
const runs = (job: JobText) => job.steps.map((step) => step.run ?? '').join('\n');
const named = (job: JobText, name: string) => job.steps.find((step) => step.name === name)!;
const using = (job: JobText, action: string) => job.steps.filter((step) => step.uses?.startsWith(`${action}@`));
const ours = (job: JobText, action: string) => job.steps.filter((step) => step.uses === `./.github/actions/${action}`);
/** Who is told of what by the steps of a job, and when. */
const told = (job: JobText) => job.steps.flatMap((step) => (step.uses === './.github/actions/notify' ? [step.with!.event] : step.name === 'Send e-mail' ? ['e-mail'] : []));
const allSteps = () => ['ci-cd', 'security-scan', 'pr-title', 'deploy-staging', 'deploy-production'].flatMap((name) => Object.values(workflow(name).jobs).flatMap((job) => job.steps));

test('the committed files are what the program makes', () => example.expectCommitted());

test('ML-1: quality runs its six tools on every push and pull request, beside the tests', () => {
  const { on } = workflow('ci-cd');
  expect(on.push.branches).toEqual(['**']);
  expect(on).toHaveProperty('pull_request');
  for (const tool of ['black --check', 'isort --check-only', 'flake8', 'mypy', 'bandit', 'safety check']) expect(runs(ci('quality'))).toContain(tool);
  expect([ci('quality').needs, ci('test').needs]).toEqual([undefined, undefined]);
});

test('ML-1: tests of all kinds run against PostgreSQL 15 and Redis 7 once these are healthy', () => {
  const { services } = ci('test');
  expect([services.postgres.image, services.redis.image]).toEqual(['postgres:15', 'redis:7']);
  for (const service of [services.postgres, services.redis]) expect(service.options).toContain('--health-cmd');
  for (const kind of ['tests/unit', 'tests/integration', 'tests/property --hypothesis-profile=ci']) expect(runs(ci('test'))).toContain(`pytest ${kind}`);
});

test('ML-1: coverage below 70 per cent fails, and the reports are kept and sent to Codecov even then', () => {
  expect(runs(ci('test'))).toContain('--fail-under=70');
  const upload = named(ci('test'), 'Keep the coverage');
  expect(upload.with!.path.trim().split('\n')).toEqual(['coverage.xml', 'htmlcov']);
  const [codecov] = using(ci('test'), 'codecov/codecov-action');
  expect(codecov.with!.token).toBe('${{ secrets.CODECOV_TOKEN }}');
  for (const step of [upload, codecov]) expect(step.if).toMatch(/^\$\{\{ !cancelled\(\) && steps\.[\w-]+\.outcome != 'skipped' \}\}$/);
});

test('ML-1: a pull request can be merged when quality, tests, their summary and the image are well', () => {
  expect(ci('ci-gate').needs).toEqual(['quality', 'test', 'image-check', 'test-summary']);
});

test('ML-2: the image is pushed to GHCR from main, develop and release tags, under the names asked for', () => {
  const image = ci('image');
  expect(image.needs).toEqual(['quality', 'test']);
  const publishes = (event: string, ref: string) => jobsThatRun(example.declared, 'ci-cd.yml', { event, ref }).includes('image');
  for (const ref of ['refs/heads/main', 'refs/heads/develop', 'refs/tags/v1.2.3']) expect({ ref, published: publishes('push', ref) }).toEqual({ ref, published: true });
  for (const [event, ref] of [['push', 'refs/heads/feature/x'], ['pull_request', 'refs/pull/7/merge']]) expect(publishes(event, ref)).toBe(false);
  expect(using(image, 'docker/metadata-action')[0].with!.tags.trim().split('\n')).toEqual([
    'type=ref,event=branch',
    'type=ref,event=pr',
    "type=raw,value={{branch}}-{{sha}},enable=${{ startsWith(github.ref, 'refs/heads/') }}",
    'type=semver,pattern=v{{version}}',
    'type=raw,value=latest,enable={{is_default_branch}}',
  ]);
  expect(using(image, 'docker/build-push-action')[0].with).toMatchObject({ 'cache-from': 'type=gha,scope=image', 'cache-to': 'type=gha,scope=image,mode=max' });
});

test('ML-2: Trivy looks at the digest before it has a tag, and stops the pipeline; code scanning hears of it', () => {
  const [trivy] = using(ci('image'), 'aquasecurity/trivy-action');
  expect(trivy.with).toMatchObject({ 'image-ref': 'ghcr.io/example/ml-platform@${{ steps.build-push.outputs.digest }}', 'exit-code': 1, 'severity': 'CRITICAL,HIGH' });
  const names = ci('image').steps.map(({ name }) => name);
  const order = ['Build, and push without a tag', 'Scan the image', 'Sign the image', 'Tag the image'].map((name) => names.indexOf(name));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(named(ci('image'), 'Tag the image').if).toBeUndefined();
  expect(using(ci('image'), 'github/codeql-action/upload-sarif')[0].with).toMatchObject({ sarif_file: 'trivy-image.sarif' });
});

test('ML-3: a release of main goes to the staging cluster by itself, by digest, with a role instead of keys, and is tried out', () => {
  const staging = stage('staging');
  expect(followers(example.declared, 'ci-cd.yml')).toEqual(['promote-environment.yml']);
  expect(jobsThatRun(example.declared, 'ci-cd.yml', { event: 'push', ref: 'refs/heads/main' })).toContain('release');
  expect(jobsThatRun(example.declared, 'ci-cd.yml', { event: 'push', ref: 'refs/heads/develop' })).not.toContain('release');
  expect(staging.environment).toEqual({ name: 'staging', url: 'https://staging.ml-platform.example.com', deployment: false });
  expect(using(staging, 'aws-actions/configure-aws-credentials')[0].with).toMatchObject({ 'aws-region': 'us-east-1', 'role-to-assume': 'arn:aws:iam::123456789012:role/ml-platform-deploy-staging' });
  expect(staging.steps.find(({ env }) => env?.EKS_CLUSTER)!.env).toMatchObject({ EKS_CLUSTER: 'ml-platform-staging' });
  const deploying = ours(staging, 'deploy-helm')[0].with!;
  expect(deploying).toMatchObject({ 'operation': 'deploy', 'helm-release': 'ml-platform', 'namespace': 'staging', 'chart': 'release/deploy/chart' });
  expect(deploying.images).toContain('image.digest digest ${{ steps.decide-once-more.outputs.image-app }}');
  expect(named(staging, 'Ask whether it answers').env).toMatchObject({ ADDRESS: 'https://staging.ml-platform.example.com/health' });
  const promotions = new Promotions(example, 'ml-platform');
  promotions.release('dev-1234567');
  expect(promotions.proposed()).toEqual([expect.objectContaining({ stage: 'staging', release: 'dev-1234567' })]);
});

test('ML-4: production is proposed once staging is verified, waits for somebody, undoes what does not work, and tells people', () => {
  const production = stage('production', 'deploy-blue-green');
  const promotions = new Promotions(example, 'ml-platform');
  promotions.release('dev-1234567');
  promotions.deployed('staging', 'dev-1234567', ['waits', 'deploys', 'failed']);
  expect(promotions.proposed()).toEqual([]);
  promotions.release('dev-7654321');
  promotions.deployed('staging', 'dev-7654321');
  expect(promotions.proposed()).toEqual([expect.objectContaining({ stage: 'production', release: 'dev-7654321', strategy: 'blue-green' })]);
  expect(deploysTo(example.declared, 'promote-environment.yml', { event: 'workflow_run', ref: 'refs/heads/main' })).toEqual(['staging', 'production']);
  expect(example.environment('production').reviewers).toHaveLength(2);
  expect(ours(production, 'deploy-kubernetes')[0].with!.images).toBe('app=${{ steps.decide-once-more.outputs.image-app }}');
  expect(production.concurrency).toMatchObject({ 'group': 'deploy-production', 'cancel-in-progress': false });
  expect(told(production)).toEqual(['deployed', 'deployment-failed', 'e-mail']);
});

test('ML-5: the scans run every night at 02:00 UTC and on every push to main', () => {
  expect(workflow('security-scan').on).toEqual({ schedule: [{ cron: '0 2 * * *' }], push: { branches: ['main'] } });
  for (const tool of ['safety check', 'pip-audit']) expect(runs(scans('scan-dependencies'))).toContain(tool);
  for (const tool of ['bandit', 'semgrep scan']) expect(runs(scans('scan-sast'))).toContain(tool);
  expect(using(scans('scan-codeql-python'), 'github/codeql-action/init')[0].with).toMatchObject({ languages: 'python', queries: 'security-and-quality' });
  for (const tool of ['gitleaks', 'trufflehog']) expect(runs(scans('scan-secrets'))).toContain(tool);
  expect(using(scans('scan-trivy-image'), 'aquasecurity/trivy-action').map((step) => [step.with!.format, step.with!.severity])).toEqual([['sarif', 'CRITICAL,HIGH'], ['table', 'CRITICAL,HIGH']]);
  expect(runs(scans('scan-licenses'))).toContain('pip-licenses');
});

test('ML-5: every report is kept under its name, and SARIF goes to code scanning', () => {
  const steps = Object.values(workflow('security-scan').jobs).flatMap((job) => job.steps);
  const reports = steps.filter((step) => step.uses?.startsWith('actions/upload-artifact@')).map((step) => step.with!.name);
  expect(reports).toEqual(expect.arrayContaining(['bandit-security-report', 'semgrep-report', 'trivy-container-report', 'safety-report', 'pip-audit-report', 'licenses']));
  const uploaded = steps.filter((step) => step.uses?.includes('/upload-sarif@')).map((step) => step.with!.category);
  expect(uploaded).toEqual(expect.arrayContaining(['bandit', 'semgrep', 'trivy-image']));
});

test('ML-5: no scanner is forgiven: the verdict waits for all of them, however they ended, and knows each by its outcome', () => {
  expect(example.text('.github/workflows/security-scan.yml')).not.toContain('continue-on-error:');
  const verdict = scans('scan-verdict');
  expect(verdict.needs).toEqual(Object.keys(workflow('security-scan').jobs).filter((job) => job.startsWith('scan-') && job !== 'scan-verdict'));
  expect(verdict.if).toBe('always()');
  const outcomes = JSON.parse(named(verdict, 'Judge what was found').with!.outcomes);
  expect(Object.keys(outcomes)).toEqual(['safety', 'pip-audit', 'bandit', 'semgrep', 'codeql-python', 'gitleaks', 'trufflehog', 'trivy-image', 'trivy-config', 'licenses']);
});

test('ML-11: a critical weakness stands in the way at once, a high one after 7 days, a medium one after 30, a low one of a release', () => {
  const { policy } = JSON.parse(named(scans('scan-verdict'), 'Judge what was found').with!.configuration);
  expect(policy.rules).toEqual({ critical: { kind: 'block' }, high: { kind: 'within', days: 7 }, medium: { kind: 'within', days: 30 }, low: { kind: 'before-release' } });
  expect(policy.accepted).toEqual([]);
});

test('ML-8: a deployment that does not work is undone by the job that deployed, however it was ended', () => {
  for (const [name, job] of [['staging', 'deploy'], ['production', 'deploy-blue-green'], ['production', 'deploy-rolling']]) {
    const undo = stage(name, job).steps.find((step) => step.with?.operation === 'undo')!;
    expect(undo.if).toMatch(/^\(failure\(\) \|\| cancelled\(\)\) && steps\.decide-once-more\.outcome == 'success' && steps\.deploy-(helm|kubernetes)\.outcome != 'skipped'$/);
  }
});

test('ML-8: somebody can go back to a revision, or to what was verified before, without a value of theirs ending up in a script', () => {
  const { inputs } = workflow('rollback').on.workflow_dispatch;
  expect(inputs.environment).toMatchObject({ type: 'choice', options: ['staging', 'production'] });
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['target', 'reason']));
  const promotions = new Promotions(example, 'ml-platform');
  for (const id of ['dev-1111111', 'dev-2222222']) {
    promotions.release(id);
    promotions.deployed('staging', id);
  }
  const goesBack = (target: string) => promotions.rollBack('staging', target).actions.flatMap((action) => (action.kind === 'propose' ? [action.deployment.payload] : []))[0];
  expect(goesBack('')).toMatchObject({ kind: 'rollback', release: 'dev-1111111' });
  expect(goesBack('revision:3')).toMatchObject({ kind: 'rollback', revision: 3 });
  const rollback = stage('production', 'roll-back');
  expect([(rollback.environment as { name: string }).name, rollback.concurrency.group]).toEqual(['production-rollback', 'deploy-production']);
  expect(ours(rollback, 'deploy-kubernetes')[0].with).toMatchObject({ operation: 'rollback', revision: '${{ steps.decide-once-more.outputs.revision }}' });
});

test('ML-9: blue-green: green comes up, is healthy, gets the traffic, is looked at; blue is kept, brought back when something is wrong, and retired later', () => {
  const { steps } = stage('production', 'deploy-blue-green');
  const order = steps.flatMap(({ name, with: inputs }) => (inputs?.operation ?? (/^Observe/.test(name) ? 'observe' : /^Ask whether/.test(name) ? 'ask' : [])));
  expect(order.filter((one, at) => one !== order[at - 1])).toEqual(['prepare', 'shift', 'observe', 'complete', 'ask', 'undo']);
  expect(steps.find((step) => step.with?.operation === 'shift')!.with).toMatchObject({ router: 'selector', weight: 100 });
  expect(ours(stage('production', 'retire'), 'deploy-kubernetes')[0].with).toMatchObject({ operation: 'retire' });
  expect(example.read('.github/promotion/ml-platform/promotion.json').stages[1].retireAfter).toBe(24 * 3600);
});

test('ML-10: every kind of news goes to its channels', () => {
  const table = example.read('.github/actions/notify/receivers.json');
  expect(table.events).toEqual({
    'build-failed': ['slack'], 'security-alert': ['pagerduty'], 'deployed': ['slack'], 'deployment-failed': ['pagerduty', 'slack'],
  });
  expect(told(ci('notify-build-failure'))).toEqual(['build-failed', 'e-mail']);
  expect(told(scans('alert'))).toEqual(['security-alert', 'e-mail']);
  for (const job of [stage('staging'), stage('production', 'deploy-blue-green'), stage('production', 'deploy-rolling')]) expect(told(job)).toEqual(['deployed', 'deployment-failed', 'e-mail']);
  for (const job of [ci('notify-build-failure'), scans('alert')]) expect(job.if).toContain('failure()');
  expect(scans('alert').needs).toContain('scan-verdict');
});

test('ML-12: the title of a pull request is checked when it is opened and when it is edited', () => {
  expect(workflow('pr-title').on.pull_request.types).toEqual(['opened', 'edited', 'synchronize', 'reopened']);
  const { env } = named(workflow('pr-title').jobs['pr-title'], 'Look at the title');
  const pattern = new RegExp(env!.PATTERN.replace('[^[:space:]]', '\\S'));
  for (const title of ['feat(auth): add JWT token refresh endpoint', 'fix(api,db): close it']) expect(title).toMatch(pattern);
  for (const title of ['add JWT', 'feat: without a scope', 'perf(auth): no such type', 'feat(auth):no space', 'feat(auth): ends with a full stop.']) expect(title).not.toMatch(pattern);
});

test('ML-13: the tests see the four variables of the test environment', () => {
  expect(ci('test').env).toEqual({
    DATABASE_URL: 'postgresql://test_user:test_password@localhost:5432/test_db',
    REDIS_URL: 'redis://localhost:6379/0',
    SECRET_KEY: 'test-secret-key-for-ci',
    HYPOTHESIS_PROFILE: 'ci',
  });
});

test('ML-6: staging waits for nobody; production waits five minutes and for one of two teams, and only main gets there', () => {
  const [staging, production] = ['staging', 'production'].map((name) => example.environment(name));
  expect(staging).toMatchObject({ name: 'staging', wait_timer: 0, reviewers: [] });
  expect(production).toMatchObject({ name: 'production', wait_timer: 5, branch_policies: [{ name: 'main', type: 'branch' }] });
  expect(production.reviewers).toHaveLength(2);
  expect(production.deployment_branch_policy).toEqual({ protected_branches: false, custom_branch_policies: true });
});

test('ML-7: no long-lived key of AWS is left, and each environment has a role of its own', () => {
  for (const name of ['ci-cd', 'security-scan', 'pr-title']) expect(example.text(`.github/workflows/${name}.yml`)).not.toMatch(/aws-access-key-id|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY/);
  const roles = ['staging', 'production'].map((environment) => using(stage(environment, environment === 'staging' ? 'deploy' : 'deploy-rolling'), 'aws-actions/configure-aws-credentials')[0].with!['role-to-assume']);
  expect(roles).toEqual(['staging', 'production'].map((environment) => `arn:aws:iam::123456789012:role/ml-platform-deploy-${environment}`));
});

test('ML-7: the role of production is for jobs in production alone, and no stranger can assume any', () => {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'example/ml-platform', { repositoryId: 612345678, ownerId: 2345678, createdAt: '2025-02-11' });
  const channels = new Channels(delivery);
  declarePromotion(delivery, declareCiCd(delivery, channels).release, new Places(delivery), channels);
  const matrix = AccessMatrix.of(delivery);
  const who = (principal: string) => [...new Set(matrix.whoCanAssume(principal).map(({ environment }) => environment))];
  expect(['staging', 'production'].map((environment) => who(`ml-platform-deploy-${environment}`))).toEqual([['staging'], ['production', 'production-rollback']]);
  expect([...new Set(matrix.rows.filter(({ access }) => access === Access.YES).map(({ ref }) => ref))]).toEqual(['refs/heads/main']);
  expect(matrix.strangers.filter(({ access }) => access !== Access.NO)).toEqual([]);
});

test('the README names a file that exists for every row that is proven here', () => {
  const rows = [...example.readme.matchAll(/^\| (ML-\d+) \| `([^`]+)`/gm)];
  expect(rows.map(([, row]) => row)).toEqual(['ML-1', 'ML-2', 'ML-3', 'ML-4', 'ML-5', 'ML-6', 'ML-7', 'ML-8', 'ML-9', 'ML-10', 'ML-11', 'ML-12', 'ML-13']);
  for (const [, , file] of rows) expect([...example.made.keys()]).toContain(file);
});

test('no script holds an expression, no action floats, no job has more than its steps ask for', () => {
  for (const { run, uses } of allSteps()) {
    expect(run ?? '').not.toContain('${{');
    if (uses && !uses.startsWith('./')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  }
  expect(workflow('ci-cd').permissions).toEqual({});
  expect(ci('test').permissions).toEqual({ contents: 'read' });
  expect(ci('release').permissions).toMatchObject({ deployments: 'write', attestations: 'write' });
});
