import { Checkout, Codecov, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Github, Secrets } from 'slipway/expressions';
import { Job, Workflow } from 'slipway/workflows';
import { PythonEnv } from './python-env';

/** Somebody who asks for a rollback waits for no tests. */
const condition = Github.eventName.notEqualTo('workflow_dispatch');

/** ML-1: format, style, types and the security of code and dependencies. */
export function declareQuality(workflow: Workflow, python: PythonEnv): Job {
  const job = new Job(workflow, 'quality', { name: 'Code quality', condition });
  job.use(new Checkout(), python.install('requirements-dev.txt'));
  job.run('black --check .', { name: 'Formatting (Black)' });
  job.run('isort --check-only .', { name: 'Import order (isort)' });
  job.run('flake8 .', { name: 'Style (Flake8)' });
  job.run('mypy src', { name: 'Types (MyPy)' });
  job.run('bandit --recursive src', { name: 'Security of the code (Bandit)' });
  job.run('safety check --file requirements.txt', { name: 'Security of the dependencies (Safety)' });
  return job;
}

const healthCheck = { interval: Duration.seconds(5), timeout: Duration.seconds(5), retries: 10 };

/** ML-1, ML-13: unit, integration and property tests against a database and a queue, with one measure of coverage for all. */
export function declareTests(workflow: Workflow, python: PythonEnv): Job {
  const job = new Job(workflow, 'test', {
    name: 'Tests',
    condition,
    services: {
      postgres: {
        image: 'postgres:15',
        env: { POSTGRES_USER: 'test_user', POSTGRES_PASSWORD: 'test_password', POSTGRES_DB: 'test_db' },
        ports: ['5432:5432'],
        healthCheck: { ...healthCheck, command: 'pg_isready --username test_user --dbname test_db' },
      },
      redis: {
        image: 'redis:7',
        ports: ['6379:6379'],
        healthCheck: { ...healthCheck, command: 'redis-cli ping' },
      },
    },
    env: {
      DATABASE_URL: 'postgresql://test_user:test_password@localhost:5432/test_db',
      REDIS_URL: 'redis://localhost:6379/0',
      SECRET_KEY: 'test-secret-key-for-ci',
      HYPOTHESIS_PROFILE: 'ci',
    },
  });
  job.use(new Checkout(), python.install('requirements-dev.txt'));
  job.run('pytest tests/unit --cov=src --cov-report=', { name: 'Unit tests' });
  job.run('pytest tests/integration --cov=src --cov-report= --cov-append', { name: 'Integration tests' });
  job.run('pytest tests/property --cov=src --cov-report= --cov-append --hypothesis-profile="$HYPOTHESIS_PROFILE"', {
    name: 'Property tests (Hypothesis)',
  });
  const coverage = job.run(`
    coverage html
    coverage xml
    coverage report --fail-under=70
  `, { name: 'Coverage' });
  // Too little coverage fails the step, and is the very case in which somebody wants to read the report.
  job.use(
    new UploadArtifact({ condition: coverage.ran(), artifactName: 'coverage', path: ['htmlcov', 'coverage.xml'] }),
    new Codecov({ condition: coverage.ran(), token: Secrets.get('CODECOV_TOKEN'), files: ['coverage.xml'], disableSearch: true }),
  );
  return job;
}
