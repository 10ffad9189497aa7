import { parse } from 'yaml';
import { Example } from './example';
import { Promotions } from './support/promotions';
import { deploysTo, followers, jobsThatRun } from './support/simulation';
import { declareCiCd } from '../../examples/ml-platform/delivery/ci-cd';
import { Places } from '../../examples/ml-platform/delivery/environments';
import { declarePromotion } from '../../examples/ml-platform/delivery/promotion';
import { PythonEnv } from '../../examples/ml-platform/delivery/python-env';
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
const channels = (job: JobText) => job.steps.map((step) => step.name);
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
  for (const kind of ['tests/unit', 'tests/integration', 'tests/property']) expect(runs(ci('test'))).toContain(`pytest ${kind}`);
  expect(runs(ci('test'))).toContain('--hypothesis-profile="$HYPOTHESIS_PROFILE"');
});

test('ML-1: coverage below 70 per cent fails, and the reports are kept and sent to Codecov even then', () => {
  expect(runs(ci('test'))).toContain('coverage report --fail-under=70');
  const [upload] = using(ci('test'), 'actions/upload-artifact');
  expect(upload.with!.path.trim().split('\n')).toEqual(['htmlcov', 'coverage.xml']);
  const [codecov] = using(ci('test'), 'codecov/codecov-action');
  for (const step of [upload, codecov]) expect(step.if).toBe("${{ !cancelled() && steps.coverage.outcome != 'skipped' }}");
});

test('ML-2: the image is pushed to GHCR from main, develop and release tags, under the names asked for', () => {
  const image = ci('image');
  expect(image.needs).toEqual(['quality', 'test']);
  expect(image.if).toBe("github.event_name == 'push' && (github.ref == 'refs/heads/main' || github.ref == 'refs/heads/develop' || startsWith(github.ref, 'refs/tags/'))");
  expect(using(image, 'docker/metadata-action')[0].with!.tags.trim().split('\n')).toEqual([
    'type=ref,event=branch',
    'type=ref,event=pr',
    "type=sha,prefix={{branch}}-,enable=${{ startsWith(github.ref, 'refs/heads/') }}",
    'type=semver,pattern=v{{version}}',
    "type=raw,value=latest,enable=${{ github.ref == 'refs/heads/main' }}",
  ]);
  expect(using(image, 'docker/build-push-action')[0].with).toMatchObject({ 'push': true, 'cache-from': 'type=gha', 'cache-to': 'type=gha,mode=max' });
});

test('ML-2: Trivy looks at the digest that was pushed and stops the pipeline, and code scanning hears of it', () => {
  const [trivy] = using(ci('image'), 'aquasecurity/trivy-action');
  expect(trivy.with).toMatchObject({ 'image-ref': 'ghcr.io/example/ml-platform@${{ steps.build-push.outputs.digest }}', 'exit-code': 1, 'severity': 'CRITICAL,HIGH' });
  expect(using(ci('image'), 'github/codeql-action/upload-sarif')[0].if).toBe("${{ !cancelled() && steps.trivy.outcome != 'skipped' }}");
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
  expect(production.steps.slice(-4).map(({ name, if: condition }) => [name, condition])).toEqual([['Post to Slack', 'success()'], ['Page PagerDuty', 'failure()'], ['Post to Slack', 'failure()'], ['Send e-mail', 'failure()']]);
});

test('ML-5: the scans run every night at 02:00 UTC and on every push to main', () => {
  expect(workflow('security-scan').on).toEqual({ schedule: [{ cron: '0 2 * * *' }], push: { branches: ['main'] } });
  for (const tool of ['safety check', 'pip-audit']) expect(runs(scans('dependencies'))).toContain(tool);
  for (const tool of ['bandit', 'semgrep']) expect(runs(scans('sast'))).toContain(tool);
  expect(using(scans('codeql'), 'github/codeql-action/init')[0].with).toMatchObject({ languages: 'python', queries: 'security-and-quality' });
  expect(scans('secrets').steps.map((step) => step.name).slice(-2)).toEqual(['Look for secrets with Gitleaks', 'Look for secrets with TruffleHog']);
  expect(using(scans('container'), 'aquasecurity/trivy-action').map((step) => [step.with!.format, step.with!.severity])).toEqual([['sarif', 'CRITICAL,HIGH'], ['table', 'CRITICAL,HIGH']]);
  expect(runs(scans('licenses'))).toContain('pip-licenses');
});

test('ML-5: every report is kept under its name, and SARIF goes to code scanning', () => {
  const steps = Object.values(workflow('security-scan').jobs).flatMap((job) => job.steps);
  const reports = steps.filter((step) => step.uses?.startsWith('actions/upload-artifact@'));
  expect(reports.map((step) => step.with!.name).sort()).toEqual([
    'bandit-security-report', 'licenses', 'pip-audit-report', 'safety-report', 'semgrep-report', 'trivy-container-report',
  ]);
  expect(steps.filter((step) => step.uses?.includes('/upload-sarif@')).map((step) => step.with!.category)).toEqual(['bandit', 'semgrep', 'trivy']);
});

test('ML-5: a scan that finds something fails its job, and what it found is uploaded all the same', () => {
  expect(example.text('.github/workflows/security-scan.yml')).not.toContain('continue-on-error');
  const uploads = allSteps().filter((step) => /upload-artifact@|upload-sarif@/.test(step.uses ?? '') && step.name !== 'Keep release.json');
  expect(uploads.length).toBeGreaterThan(9);
  for (const step of uploads) expect(step.if).toMatch(/^\$\{\{ !cancelled\(\) && steps\.[\w-]+\.outcome != 'skipped' \}\}$/);
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
  expect(channels(ci('notify-build-failure'))).toEqual(['Post to Slack', 'Send e-mail']);
  expect(channels(scans('alert'))).toEqual(['Page PagerDuty', 'Send e-mail']);
  const told = (job: JobText) => channels(job).filter((name) => /^(Post|Page|Send) /.test(name));
  expect(told(stage('production', 'deploy-blue-green'))).toEqual(['Post to Slack', 'Page PagerDuty', 'Post to Slack', 'Send e-mail']);
  expect(told(stage('staging'))).toEqual(['Page PagerDuty', 'Post to Slack', 'Send e-mail']);
  expect(scans('alert').needs).toEqual(['dependencies', 'sast', 'codeql', 'secrets', 'container', 'licenses']);
});

test('ML-12: the title of a pull request is checked when it is opened and when it is edited', () => {
  expect(workflow('pr-title').on.pull_request.types).toEqual(['opened', 'edited', 'synchronize', 'reopened']);
  const [check] = using(workflow('pr-title').jobs['pr-title'], 'amannn/action-semantic-pull-request');
  expect(check.with!.types.trim().split('\n')).toEqual(['feat', 'fix', 'docs', 'test', 'refactor', 'chore']);
  expect(check.with!.requireScope).toBe(true);
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
  declarePromotion(delivery, declareCiCd(delivery, new PythonEnv(delivery)), new Places(delivery));
  const matrix = AccessMatrix.of(delivery);
  const who = (principal: string) => [...new Set(matrix.whoCanAssume(principal).map(({ environment }) => environment))];
  expect(['staging', 'production'].map((environment) => who(`ml-platform-deploy-${environment}`))).toEqual([['staging'], ['production', 'production-rollback']]);
  expect([...new Set(matrix.rows.filter(({ access }) => access === Access.YES).map(({ ref }) => ref))]).toEqual(['refs/heads/main']);
  expect(matrix.strangers.filter(({ access }) => access !== Access.NO)).toEqual([]);
});

test('the README names a file that exists for every row that is proven here', () => {
  const rows = [...example.readme.matchAll(/^\| (ML-\d+) \| `([^`]+)`/gm)];
  expect(rows.map(([, row]) => row)).toEqual(['ML-1', 'ML-2', 'ML-3', 'ML-4', 'ML-5', 'ML-6', 'ML-7', 'ML-8', 'ML-9', 'ML-10', 'ML-12', 'ML-13']);
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
