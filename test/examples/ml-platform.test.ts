import { parse } from 'yaml';
import { Example } from './example';
import { declareCiCd } from '../../examples/ml-platform/delivery/ci-cd';
import { Targets } from '../../examples/ml-platform/delivery/environments';
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
const scans = (job: string) => workflow('security-scan').jobs[job];
const runs = (job: JobText) => job.steps.map((step) => step.run ?? '').join('\n');
const named = (job: JobText, name: string) => job.steps.find((step) => step.name === name)!;
const using = (job: JobText, action: string) => job.steps.filter((step) => step.uses?.startsWith(`${action}@`));
const channels = (job: JobText) => job.steps.map((step) => step.name);
const allSteps = () => ['ci-cd', 'security-scan', 'pr-title'].flatMap((name) => Object.values(workflow(name).jobs).flatMap((job) => job.steps));

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

test('ML-3: main is deployed to the staging cluster by digest, with a role instead of keys, and tried out', () => {
  const staging = ci('deploy-staging');
  expect(staging.if).toBe("github.ref == 'refs/heads/main'");
  expect(staging.environment).toEqual({ name: 'staging', url: 'https://staging.ml-platform.example.com' });
  expect(using(staging, 'aws-actions/configure-aws-credentials')[0].with).toMatchObject({ 'aws-region': 'us-east-1', 'role-to-assume': 'arn:aws:iam::123456789012:role/ml-platform-deploy-staging' });
  expect(runs(staging)).toContain('aws eks update-kubeconfig --name ml-platform-staging --region us-east-1');
  expect(named(staging, 'Deploy with Helm').env).toEqual({ DIGEST: '${{ needs.image.outputs.digest }}' });
  expect(named(staging, 'Deploy with Helm').run).toContain('--set image.digest="${DIGEST}"');
  expect(named(staging, 'Run smoke tests').run).toContain('curl --fail');
  expect(ci('image').outputs).toEqual({ digest: '${{ steps.build-push.outputs.digest }}' });
});

test('ML-4: production follows staging with the same digest, undoes what does not work, and tells people', () => {
  const production = ci('deploy-production');
  expect(production.needs).toEqual(['deploy-staging', 'image']);
  expect(production.environment.name).toBe('production');
  expect(named(production, 'Deploy with Helm').env).toEqual({ DIGEST: '${{ needs.image.outputs.digest }}' });
  expect(production.steps.map((step) => step.name).slice(-3)).toEqual(['Check the rollout', 'Run smoke tests', 'Undo the deployment']);
  expect(production.concurrency).toEqual({ 'group': 'deploy-production', 'cancel-in-progress': false });
  expect(ci('notify-deployed').needs).toBe('deploy-production');
  expect(ci('notify-deploy-failure').if).toContain("needs.deploy-production.result == 'failure'");
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
  const uploads = allSteps().filter((step) => /upload-artifact@|upload-sarif@/.test(step.uses ?? ''));
  expect(uploads.length).toBeGreaterThan(9);
  for (const step of uploads) expect(step.if).toMatch(/^\$\{\{ !cancelled\(\) && steps\.[\w-]+\.outcome != 'skipped' \}\}$/);
});

test('ML-8: a deployment that went through and does not work is undone', () => {
  for (const job of ['deploy-staging', 'deploy-production']) {
    const undo = named(ci(job), 'Undo the deployment');
    expect(undo.if).toBe("failure() && steps.deploy-with-helm.outcome == 'success'");
    expect(undo.run).toMatch(/^helm rollback ml-platform [^]*kubectl rollout status deployment\/ml-platform/);
  }
});

test('ML-8: somebody can go back to a revision, without a value of theirs ending up in a script', () => {
  const { inputs } = workflow('ci-cd').on.workflow_dispatch;
  expect(inputs.environment).toMatchObject({ type: 'choice', options: ['staging', 'production'] });
  expect(inputs.revision).toMatchObject({ type: 'number', default: 0 });
  const rollback = ci('rollback');
  expect([rollback.environment, rollback.concurrency.group]).toEqual(['${{ inputs.environment }}', 'deploy-${{ inputs.environment }}']);
  expect(runs(rollback)).toContain('helm rollback ml-platform "${REVISION}" --namespace "${ENVIRONMENT}"');
  expect(runs(rollback)).toContain('kubectl rollout status');
});

test('ML-10: every kind of news goes to its channels', () => {
  expect(channels(ci('notify-build-failure'))).toEqual(['Post to Slack', 'Send e-mail']);
  expect(channels(scans('alert'))).toEqual(['Page PagerDuty', 'Send e-mail']);
  expect(channels(ci('notify-deployed'))).toEqual(['Post to Slack']);
  expect(channels(ci('notify-deploy-failure'))).toEqual(['Page PagerDuty', 'Post to Slack', 'Send e-mail']);
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
  const [staging, production] = JSON.parse(example.text('.github/slipway.settings.json')).environments;
  expect(staging).toMatchObject({ name: 'staging', wait_timer: 0, reviewers: [] });
  expect(production).toMatchObject({ name: 'production', wait_timer: 5, branch_policies: [{ name: 'main', type: 'branch' }] });
  expect(production.reviewers).toHaveLength(2);
  expect(production.deployment_branch_policy).toEqual({ protected_branches: false, custom_branch_policies: true });
});

test('ML-7: no long-lived key of AWS is left, and each environment has a role of its own', () => {
  for (const name of ['ci-cd', 'security-scan', 'pr-title']) expect(example.text(`.github/workflows/${name}.yml`)).not.toMatch(/aws-access-key-id|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY/);
  const roles = ['staging', 'production'].map((environment) => using(ci(`deploy-${environment}`), 'aws-actions/configure-aws-credentials')[0].with!['role-to-assume']);
  expect(roles).toEqual(['staging', 'production'].map((environment) => `arn:aws:iam::123456789012:role/ml-platform-deploy-${environment}`));
});

test('ML-7: the role of production is for jobs in production alone, and no stranger can assume any', () => {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'example/ml-platform', { repositoryId: 612345678, ownerId: 2345678, createdAt: '2025-02-11' });
  declareCiCd(delivery, new PythonEnv(delivery), new Targets(delivery));
  const matrix = AccessMatrix.of(delivery);
  const who = (principal: string) => [...new Set(matrix.whoCanAssume(principal).map(({ environment }) => environment))];
  expect(['staging', 'production'].map((environment) => who(`ml-platform-deploy-${environment}`))).toEqual([['staging'], ['production']]);
  expect(matrix.rows.filter(({ access }) => access === Access.YES).map(({ ref }) => ref)).toEqual(Array(6).fill('refs/heads/main'));
  expect(matrix.strangers.filter(({ access }) => access !== Access.NO)).toEqual([]);
});

test('the README names a file that exists for every row that is proven here', () => {
  const rows = [...example.readme.matchAll(/^\| (ML-\d+) \| `([^`]+)`/gm)];
  expect(rows.map(([, row]) => row)).toEqual(['ML-1', 'ML-2', 'ML-3', 'ML-4', 'ML-5', 'ML-6', 'ML-7', 'ML-8', 'ML-10', 'ML-12', 'ML-13']);
  for (const [, , file] of rows) expect([...example.made.keys()]).toContain(file);
});

test('no script holds an expression, no action floats, no job has more than its steps ask for', () => {
  for (const { run, uses } of allSteps()) {
    expect(run ?? '').not.toContain('${{');
    if (uses && !uses.startsWith('./')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  }
  expect(workflow('ci-cd').permissions).toEqual({});
  expect(ci('test').permissions).toEqual({ contents: 'read' });
  expect(ci('rollback').permissions).toEqual({ 'id-token': 'write' });
});
