import { Duration } from 'slipway/core';
import { Secrets } from 'slipway/expressions';
import { CodecovUpload, PytestSuite, PythonCi, PythonCoverage, PythonPackages, PythonTool } from 'slipway/pipelines';
import { Workflow } from 'slipway/workflows';

const healthCheck = { interval: Duration.seconds(5), timeout: Duration.seconds(5), retries: 10 };

/** ML-1, ML-13: quality beside the tests, which run against a database and a queue, with one measure of coverage for all. */
export function declareTests(workflow: Workflow): PythonCi {
  return new PythonCi(workflow, 'python', {
    version: '3.12',
    packages: PythonPackages.pip({ requirements: ['requirements.txt', 'requirements-dev.txt'] }),
    quality: [
      PythonTool.black(),
      PythonTool.isort(),
      PythonTool.flake8(),
      PythonTool.mypy({ paths: ['src'] }),
      PythonTool.bandit({ paths: ['src'] }),
      // The older command asks for no account, so that it also works for a pull request of a fork.
      PythonTool.of('Security of the dependencies (Safety)', 'safety check --file requirements.txt'),
    ],
    tests: [
      new PytestSuite('unit', { part: 'test', paths: ['tests/unit'] }),
      new PytestSuite('integration', { part: 'test', paths: ['tests/integration'] }),
      new PytestSuite('property', { part: 'test', paths: ['tests/property'], title: 'Property tests (Hypothesis)', hypothesisProfile: 'ci' }),
    ],
    coverage: PythonCoverage.atLeast(70, { sources: ['src'] }),
    codecov: CodecovUpload.token(Secrets.get('CODECOV_TOKEN')),
    jobs: {
      quality: { jobId: 'quality', name: 'Code quality' },
      test: {
        jobId: 'test',
        name: 'Tests',
        services: {
          postgres: {
            image: 'postgres:15',
            env: { POSTGRES_USER: 'test_user', POSTGRES_PASSWORD: 'test_password', POSTGRES_DB: 'test_db' },
            ports: ['5432:5432'],
            healthCheck: { ...healthCheck, command: 'pg_isready --username test_user --dbname test_db' },
          },
          redis: { image: 'redis:7', ports: ['6379:6379'], healthCheck: { ...healthCheck, command: 'redis-cli ping' } },
        },
        env: {
          DATABASE_URL: 'postgresql://test_user:test_password@localhost:5432/test_db',
          REDIS_URL: 'redis://localhost:6379/0',
          SECRET_KEY: 'test-secret-key-for-ci',
          HYPOTHESIS_PROFILE: 'ci',
        },
      },
    },
  });
}
