import { evaluateExpression } from 'slipway/expressions/inside';
import { parse } from 'yaml';
import { Example } from './example';

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
  for (const tool of ['ruff check .', 'black --check .', 'mypy app/']) expect(runs(backend('quality'))).toContain(tool);
  expect(using(backend('quality'), 'actions/setup-python').with).toMatchObject({ 'python-version': '3.12' });
});

test('OR-1: integration tests run against PostgreSQL 15 and RabbitMQ 3, contract tests validate the schemas of events', () => {
  expect(Object.values(backend('test-integration').services!).map(({ image }) => image)).toEqual(['postgres:15', 'rabbitmq:3-management']);
  expect(runs(backend('test-contracts'))).toMatch(/validate_event_schemas\.py[^]*pytest tests\/contracts/);
});

test('OR-2: the frontend is linted, type-checked, formatted and tested on Node.js 20 with a cache', () => {
  for (const script of ['npm run lint', 'npm run type-check', 'npm run format:check']) expect(runs(frontend('quality'))).toContain(script);
  expect(runs(frontend('test'))).toContain('npm test');
  expect(using(frontend('test'), 'actions/setup-node').with).toMatchObject({ 'node-version': '20', 'cache': 'npm' });
});

test('OR-3: what Trivy finds goes to code scanning, and TruffleHog sees the whole history', () => {
  expect(using(backend('security'), 'aquasecurity/trivy-action').with).toMatchObject({ 'format': 'sarif', 'scan-type': 'fs' });
  expect(using(backend('security'), 'github/codeql-action/upload-sarif').with).toMatchObject({ sarif_file: 'trivy-results.sarif' });
  expect(using(backend('security'), 'actions/checkout').with).toMatchObject({ 'fetch-depth': 0 });
  expect(using(backend('security'), 'trufflesecurity/trufflehog')).toBeDefined();
});

test('OR-4: the image goes to GHCR as latest and by its commit, with the cache of GitHub', () => {
  const { with: inputs } = using(backend('build'), 'docker/build-push-action');
  expect(inputs!.tags.trim().split('\n')).toEqual(['ghcr.io/acme/orders-api:latest', 'ghcr.io/acme/orders-api:${{ github.sha }}']);
  expect(inputs).toMatchObject({ 'cache-from': 'type=gha', 'cache-to': 'type=gha,mode=max' });
});

/** The jobs of the backend that a push sets in motion, when everything succeeds: in order of the file, with what GitHub's evaluator says of each condition. */
function jobsOf(ref: string, hotfix = false): string[] {
  const { on, jobs } = workflow('backend-ci');
  const tag = ref.startsWith('refs/tags/');
  expect(tag ? on.push.tags : on.push.branches).toEqual(tag ? ['v*'] : ['**']);
  const ran = new Set<string>();
  for (const [id, job] of Object.entries(jobs)) {
    if ([job.needs ?? []].flat().some((need) => !ran.has(need))) continue;
    const contexts = { github: { ref, event_name: 'push', ref_name: ref.replace(/^refs\/\w+\//, '') }, needs: { origin: { outputs: { hotfix: String(hotfix) } } } };
    if (job.if === undefined || evaluateExpression(job.if, contexts) === true) ran.add(id);
  }
  return [...ran];
}

const CHECKS = ['quality', 'test-unit', 'test-integration', 'test-contracts', 'security'];
const waits = (job: string) => environment(backend(job).environment?.name ?? backend(job).environment).reviewers.length > 0;

describe('OR-6: what a push sets in motion', () => {
  test('a feature branch is checked, and nothing is built', () => expect(jobsOf('refs/heads/feature/new-payment')).toEqual(CHECKS));

  test('main is checked, built and deployed to development; staging waits for somebody', () => {
    expect(jobsOf('refs/heads/main')).toEqual([...CHECKS, 'build', 'deploy-dev', 'deploy-staging', 'origin']);
    expect([waits('deploy-dev'), waits('deploy-staging')]).toEqual([false, true]);
  });

  test('a release tag is checked and built; production waits for somebody', () => {
    expect(jobsOf('refs/tags/v1.2.3')).toEqual([...CHECKS, 'build', 'deploy-production']);
    expect(waits('deploy-production')).toBe(true);
  });

  test('a hotfix branch is checked; once it is merged it may go to production by the short way, which waits for the people on call alone', () => {
    expect(jobsOf('refs/heads/hotfix/totals')).toEqual(CHECKS);
    expect(jobsOf('refs/heads/main', true)).toEqual([...CHECKS, 'build', 'deploy-dev', 'deploy-staging', 'origin', 'deploy-hotfix']);
    expect(environment('production-expedited')).toMatchObject({ wait_timer: 0, reviewers: [{ type: 'Team', name: 'on-call' }] });
  });
});

test('OR-7: too little coverage and a critical vulnerability fail a required check; speed, size and age of dependencies only warn', () => {
  expect(runs(backend('test-unit'))).toContain('--cov-fail-under=80');
  expect(using(backend('security'), 'aquasecurity/trivy-action').with).toMatchObject({ 'severity': 'CRITICAL', 'exit-code': 1 });
  const warnings = [backend('quality'), backend('test-unit'), frontend('test')].flatMap(({ steps }) => steps.filter((step) => step.name.endsWith('(a warning)')));
  expect(warnings.map((step) => step['continue-on-error'])).toEqual([true, true, true]);
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
  expect(environment('production').secrets).toEqual(['DATABASE_PASSWORD', 'RABBITMQ_PASSWORD', 'JWT_SECRET_KEY', 'STRIPE_API_KEY', 'SLACK_WEBHOOK_URL']);
  expect(backend('deploy-production').steps.find((step) => step.name.startsWith('Set the values'))!.env).toMatchObject({ VARS_FEATURE_NEW_PAYMENT_FLOW: '${{ vars.FEATURE_NEW_PAYMENT_FLOW }}' });
});

test('the README names a file that exists for every row that is proven here', () => {
  const rows = [...example.readme.matchAll(/^\| (OR-\d+) \| `([^`]+)`/gm)];
  expect(rows.map(([, row]) => row)).toEqual(['OR-1', 'OR-2', 'OR-3', 'OR-4', 'OR-6', 'OR-7', 'OR-8', 'OR-11']);
  for (const [, , file] of rows) expect([...example.made.keys()]).toContain(file);
});
