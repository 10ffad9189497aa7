import { Checkout, Codecov, DownloadArtifact, PublishUnitTestResult, Trufflehog, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Secrets, Status } from 'slipway/expressions';
import { CiGate } from 'slipway/repository';
import { Job, JobProps, Matrix, RunStep, Trigger, Workflow } from 'slipway/workflows';
import { Python } from './python';

/** What is verified, as jobs: gates and required checks take them from here. */
export interface Ci {
  readonly workflow: Workflow;
  readonly quality: Job;
  readonly security: Job;
  readonly smoke: Job;
  /** Those that write reports of tests. */
  readonly tests: Job[];
  readonly coverage: Job;
  readonly gate: CiGate;
}

/** `ci.yml`: GE-1, GE-14. Every pull request, every commit of main, every release tag. */
export function declareCi(delivery: Delivery): Ci {
  const workflow = new Workflow(delivery, 'ci', {
    name: 'CI',
    comment: 'Every pull request is verified. What is on main, and what a release tag names, is packaged and recorded as a release besides: staging-deploy.yml takes it from there.',
    triggers: [Trigger.push({ branches: ['main'], tags: ['v*.*.*'] }), Trigger.pullRequest({ branches: ['main'] })],
  });
  const quality = job(workflow, 'code-quality', 'Code quality', 10);
  quality.use(new Python());
  quality.run('ruff check .', { name: 'Lint (Ruff)' });
  quality.run('black --check --line-length 100 .', { name: 'Formatting (Black)' });
  quality.run('isort --check-only --profile black .', { name: 'Imports (isort)' });
  quality.run('mypy .', { name: 'Types (mypy)' });

  const security = job(workflow, 'security-scan', 'Security scan', 15);
  security.use(new Python());
  security.run('bandit --recursive . --severity-level medium', { name: 'Code (Bandit)' });
  security.run('safety check', { name: 'Dependencies (Safety)' });
  security.use(new Checkout({ name: 'Check out the whole history', fetchDepth: 0 }), new Trufflehog({ name: 'Secrets (TruffleHog)', version: '3.97.0', extraArgs: '--results=verified,unknown' }));

  const groups = new Matrix({ axes: { group: ['infrastructure', 'agents', 'orchestration', 'integration'] }, failFast: false });
  const unit = job(workflow, 'unit-tests', 'Unit tests', 20, groups);
  test(unit, 'pytest tests -m "not performance and not slow" -k "$GROUP" --timeout=300', groups.get('group'), 'unit');
  const smoke = job(workflow, 'smoke-tests', 'Smoke tests', 10);
  test(smoke, 'pytest tests -m "critical or smoke" --maxfail=1', 'all', 'smoke');
  const suites = new Matrix({ axes: { suite: ['orchestration', 'darwin', 'swarm', 'error-handling'] }, failFast: false });
  const integration = job(workflow, 'integration-tests', 'Integration tests', 30, suites);
  test(integration, 'pytest tests -m integration -k "$GROUP" --timeout=600', suites.get('suite'), 'integration');

  const tests = [unit, smoke, integration];
  const coverage = declareCoverage(workflow);
  const summary = declareSummary(workflow, tests);
  const gate = new CiGate(workflow, 'ci-gate', { name: 'CI gate', timeout: Duration.minutes(5), guards: [quality, security, ...tests, coverage, summary] });
  return { workflow, quality, security, smoke, tests, coverage, gate };
}

function job(workflow: Workflow, id: string, name: string, minutes: number, matrix?: Matrix, props: Partial<JobProps> = {}): Job {
  return new Job(workflow, id, { name, matrix, timeout: Duration.minutes(minutes), ...props });
}

/** Tests with their reports, which are kept however they went: the pass rate is made of those that failed as well. */
function test(into: Job, command: string, group: string | Expression, kind: string): void {
  into.use(new Python());
  const report = 'reports/junit.xml';
  const tests: RunStep = into.run(`${command} --junitxml=${report} --cov=. --cov-report=xml`, { name: 'Run the tests', env: { GROUP: group } });
  const condition = tests.ran();
  into.use(
    new Codecov({ token: Secrets.get('CODECOV_TOKEN'), files: ['coverage.xml'], flags: [`${kind}-${group}`], disableSearch: true, condition }),
    new UploadArtifact({ name: 'Keep the report of the tests', artifactName: `junit-${kind}-${group}`, path: [report], condition }),
  );
}

/** 95 %, or the job fails. The number goes into the release as well. */
function declareCoverage(workflow: Workflow): Job {
  const coverage = job(workflow, 'coverage-analysis', 'Coverage', 30);
  coverage.use(new Python());
  const measured = coverage.run('pytest tests -m "not performance and not slow" --cov=. --cov-report=xml --cov-report=html', { name: 'Measure the coverage' });
  coverage.run('coverage report --fail-under=95', { name: 'At least 95 %' });
  const condition = measured.ran();
  coverage.use(
    new Codecov({ token: Secrets.get('CODECOV_TOKEN'), files: ['coverage.xml'], flags: ['coverage'], disableSearch: true, condition }),
    new UploadArtifact({ name: 'Keep the reports', artifactName: 'coverage', path: ['coverage.xml', 'htmlcov'], condition }),
  );
  return coverage;
}

/** One comment on the pull request, for all tests together. */
function declareSummary(workflow: Workflow, tests: Job[]): Job {
  const summary = job(workflow, 'test-summary', 'Test summary', 10, undefined, { needs: tests, condition: Status.cancelled().negate() });
  summary.use(
    new DownloadArtifact({ name: 'Collect the reports', pattern: 'junit-*', path: 'reports' }),
    // A pull request from a fork has a token that may not comment.
    new PublishUnitTestResult({ files: ['reports/**/*.xml'], checkName: 'Test results', condition: Github.isEvent('push').orElse(Github.event('pull_request.head.repo.full_name').equalTo(Github.repository)) }),
  );
  return summary;
}
