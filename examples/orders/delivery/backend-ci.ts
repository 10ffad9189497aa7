import { Checks } from 'slipway/checks';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { CodecovUpload, FindingSeverity, PerformanceGate, PerformanceSource, PytestSuite, PythonCi, PythonCoverage, PythonPackages, PythonTool, Scanner, SecurityScan, SeverityPolicy, TestSummary } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What must hold before a change is merged, as jobs: the rules of the branch take them from here. */
export interface BackendChecks {
  readonly workflow: Workflow;
  readonly python: PythonCi;
  readonly security: SecurityScan;
  /** What an image waits for. */
  readonly jobs: Job[];
}

/** `backend-ci.yml`: OR-1, OR-3, OR-7. Every branch is verified; what main and release tags make is declared in `release.ts`. */
export function declareBackendCi(delivery: Delivery): BackendChecks {
  const workflow = new Workflow(delivery, 'backend-ci', {
    name: 'Backend CI',
    comment: 'Every branch is verified. main goes on to development and staging, a release tag to production.',
    triggers: [Trigger.push({ branches: ['**'], tags: ['v*'] }), Trigger.pullRequest()],
  });
  const python = tests(workflow);
  const security = scans(workflow);
  new TestSummary(workflow, 'test-summary', { jobs: python.testJobs });
  // OR-7: slower than before is a warning.
  new PerformanceGate(workflow, 'performance', {
    source: PerformanceSource.pytest({ paths: ['tests/performance'], install: 'python -m pip install --requirement requirements.txt --requirement requirements-dev.txt' }),
    advisory: true,
    allowMissingBaseline: true,
  });
  return { workflow, python, security, jobs: [...python.jobs, security.verdict] };
}

function tests(workflow: Workflow): PythonCi {
  const healthCheck = { interval: Duration.seconds(5), timeout: Duration.seconds(5), retries: 20 };
  const python = new PythonCi(workflow, 'backend', {
    version: '3.12',
    packages: PythonPackages.pip({ requirements: ['requirements.txt', 'requirements-dev.txt'] }),
    quality: [PythonTool.ruff(), PythonTool.black(), PythonTool.mypy({ paths: ['app/'] })],
    tests: [
      new PytestSuite('unit', { paths: ['tests/unit'] }),
      new PytestSuite('integration', { paths: ['tests/integration'], measured: false }),
      new PytestSuite('contracts', { paths: ['tests/contracts'], title: 'Contract tests', measured: false }),
    ],
    coverage: PythonCoverage.atLeast(80, { sources: ['app'] }),
    codecov: CodecovUpload.token(Secrets.get('CODECOV_TOKEN')),
    jobs: {
      quality: { jobId: 'quality' },
      unit: { jobId: 'test-unit' },
      integration: {
        jobId: 'test-integration',
        services: {
          postgres: { image: 'postgres:15', env: { POSTGRES_PASSWORD: 'test', POSTGRES_DB: 'test' }, ports: ['5432:5432'], healthCheck: { ...healthCheck, command: 'pg_isready --username postgres' } },
          rabbitmq: { image: 'rabbitmq:3-management', ports: ['5672:5672'], healthCheck: { ...healthCheck, command: 'rabbitmq-diagnostics --quiet ping' } },
        },
        env: { DATABASE_URL: 'postgresql://postgres:test@localhost/test', RABBITMQ_URL: 'amqp://guest:guest@localhost:5672' },
      },
      contracts: { jobId: 'test-contracts' },
    },
  });
  Checks.of(python.job('unit')).acknowledge('workflows/secret-not-there', 'Without the secret Codecov gets nothing of what Dependabot proposes; the least coverage is judged all the same.');
  python.job('contracts').run('python scripts/validate_event_schemas.py', { name: 'Event schemas' });
  return python;
}

/** OR-3, OR-7: a critical weakness stops a change, and so does a secret, also one that nobody could try out. */
function scans(workflow: Workflow): SecurityScan {
  return new SecurityScan(workflow, 'security', {
    scanners: [Scanner.trivyFs({ severities: [FindingSeverity.CRITICAL] }), Scanner.trufflehog()],
    policy: SeverityPolicy.failOn(FindingSeverity.HIGH),
    jobs: { verdict: { jobId: 'security', name: 'Backend security' } },
  });
}
