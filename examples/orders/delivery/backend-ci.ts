import { Checkout, Codecov, Trivy, Trufflehog, UploadSarif } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { Python } from './python';

/** What must hold before a change is merged, as jobs: the rules of the branch take them from here. */
export interface BackendChecks {
  readonly workflow: Workflow;
  readonly quality: Job;
  readonly unit: Job;
  readonly integration: Job;
  readonly contracts: Job;
  readonly security: Job;
}

/** `backend-ci.yml`: OR-1, OR-3, OR-7. Every branch is verified; what main and release tags make is declared in `release.ts`. */
export function declareBackendCi(delivery: Delivery): BackendChecks {
  const workflow = new Workflow(delivery, 'backend-ci', {
    name: 'Backend CI',
    comment: 'Every branch is verified. main goes on to development and staging, a release tag to production.',
    triggers: [Trigger.push({ branches: ['**'], tags: ['v*'] }), Trigger.pullRequest()],
  });
  return { workflow, quality: quality(workflow), unit: unit(workflow), integration: integration(workflow), contracts: contracts(workflow), security: security(workflow) };
}

function quality(workflow: Workflow): Job {
  const job = new Job(workflow, 'quality', { name: 'Backend quality' });
  job.use(new Python());
  job.run('ruff check .', { name: 'Lint (ruff)' });
  job.run('black --check .', { name: 'Formatting (Black)' });
  job.run('mypy app/', { name: 'Types (mypy)' });
  job.run('pip list --outdated --format columns | tail --lines +3 | while read -r line; do echo "::warning title=Outdated dependency::$line"; done', {
    name: 'Outdated dependencies (a warning)',
    continueOnError: true,
  });
  return job;
}

function unit(workflow: Workflow): Job {
  const job = new Job(workflow, 'test-unit', { name: 'Backend unit tests' });
  job.use(new Python());
  job.run('pytest tests/unit --cov=app --cov-report=xml --cov-report=html --cov-fail-under=80', { name: 'Unit tests' });
  job.use(new Codecov({ token: Secrets.get('CODECOV_TOKEN'), files: ['coverage.xml'], disableSearch: true }));
  job.run('pytest tests/performance --benchmark-compare-fail=mean:10% || echo "::warning title=Performance::slower than before, see the log"', {
    name: 'Performance (a warning)',
    continueOnError: true,
  });
  return job;
}

function integration(workflow: Workflow): Job {
  const job = new Job(workflow, 'test-integration', {
    name: 'Backend integration tests',
    services: {
      postgres: {
        image: 'postgres:15',
        env: { POSTGRES_PASSWORD: 'test', POSTGRES_DB: 'test' },
        ports: ['5432:5432'],
        healthCheck: { command: 'pg_isready --username postgres', interval: Duration.seconds(5), timeout: Duration.seconds(5), retries: 10 },
      },
      rabbitmq: {
        image: 'rabbitmq:3-management',
        ports: ['5672:5672'],
        healthCheck: { command: 'rabbitmq-diagnostics --quiet ping', interval: Duration.seconds(5), timeout: Duration.seconds(5), retries: 20 },
      },
    },
    env: { DATABASE_URL: 'postgresql://postgres:test@localhost/test', RABBITMQ_URL: 'amqp://guest:guest@localhost:5672' },
  });
  job.use(new Python());
  job.run('pytest tests/integration', { name: 'Integration tests' });
  return job;
}

function contracts(workflow: Workflow): Job {
  const job = new Job(workflow, 'test-contracts', { name: 'Backend contract tests' });
  job.use(new Python());
  job.run('python scripts/validate_event_schemas.py', { name: 'Event schemas' });
  job.run('pytest tests/contracts', { name: 'Contract tests' });
  return job;
}

function security(workflow: Workflow): Job {
  const job = new Job(workflow, 'security', { name: 'Backend security' });
  const trivy = new Trivy({
    scanType: 'fs',
    scanRef: '.',
    format: 'sarif',
    output: 'trivy-results.sarif',
    severity: ['CRITICAL'],
    limitSeveritiesForSarif: true,
    exitCode: 1,
  });
  job.use(
    new Checkout({ fetchDepth: 0 }),
    trivy,
    new UploadSarif({ condition: trivy.ran(), sarifFile: 'trivy-results.sarif', category: 'trivy-fs' }),
    // The action would take the newest image; this is the one it was released with.
    new Trufflehog({ version: '3.97.0', extraArgs: '--results=verified,unknown' }),
  );
  return job;
}
