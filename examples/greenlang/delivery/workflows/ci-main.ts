import { Checkout, UploadArtifact } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Functions, Github, Status } from 'slipway/expressions';
import { NotificationStatus } from 'slipway/observability';
import { PytestSuite, PythonCi, PythonCoverage, PythonTool, TestMatrix } from 'slipway/pipelines';
import { CiGate } from 'slipway/repository';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';
import { secretsOf } from '../repository/environments';
import { redis, timescale } from './services';

const BRANCHES = ['main', 'master', 'develop'];

/** GL-8: lint, unit tests on three systems and three versions, integration tests, the package, and one gate over all of it. */
export function declareCiMain(delivery: Delivery, { setup, dora, notification, environments: { telemetry } }: Platform): CiGate {
  const ci = new Workflow(delivery, 'ci-main', { name: 'CI', triggers: [Trigger.push({ branches: BRANCHES }), Trigger.pullRequest({ branches: BRANCHES })] });
  const python = new PythonCi(ci, 'python', {
    setup: setup.beginning,
    matrix: new TestMatrix({ versions: ['3.11', '3.12', '3.13'], systems: [Runner.UBUNTU_LATEST, Runner.WINDOWS_LATEST, Runner.MACOS_LATEST] }),
    quality: [PythonTool.ruff(), PythonTool.black(), PythonTool.mypy({ paths: ['greenlang'] })],
    tests: [
      new PytestSuite('unit', { paths: ['tests/unit'], workers: 'auto' }),
      new PytestSuite('integration', { paths: ['tests/integration'], everywhere: false, testTimeout: Duration.minutes(5) }),
    ],
    coverage: PythonCoverage.atLeast(85, { sources: ['greenlang'] }),
    jobs: {
      quality: { jobId: 'lint', name: 'Lint' },
      unit: { jobId: 'unit-tests' },
      integration: { jobId: 'integration-tests', services: { timescale, redis }, env: { DATABASE_URL: 'postgresql://greenlang:greenlang@localhost:5432/greenlang', REDIS_URL: 'redis://localhost:6379/0' } },
      coverage: { jobId: 'coverage' },
    },
  });

  const build = new Job(ci, 'build', { name: 'Build the package', needs: [python.job('quality')] });
  build.use(...setup.steps({ 'install-extras': 'dev' }));
  const seconds = build.run(`
    python -m build
    twine check --strict dist/*
    echo "seconds=$SECONDS" >> "$GITHUB_OUTPUT"
  `, { name: 'Build' }).output('seconds');
  build.use(new UploadArtifact({ artifactName: 'package', path: ['dist'] }));

  const gate = new CiGate(ci, 'ci-gate', { name: 'CI gate', guards: [...python.jobs, build] });
  const onMain = Github.isBranch('main');
  const measure = new Job(ci, 'measure', { name: 'Measure', comment: 'Also of a build that failed: too little coverage is one that somebody must hear of.', condition: Functions.allOf(Status.cancelled().negate(), onMain), environment: secretsOf(telemetry) });
  measure.use(new Checkout({ sparseCheckout: ['.github'] }), dora.measure({ coverage: python.coverage, buildDuration: seconds, suite: 'unit' }));
  // A pull request has its author, who looks.
  const tell = new Job(ci, 'tell', { name: 'Tell of a failed build', needs: [gate], condition: Functions.allOf(Status.failure(), onMain), environment: secretsOf(telemetry) });
  tell.use(new Checkout({ sparseCheckout: ['.github'] }), notification.send('pipeline', { status: NotificationStatus.FAILURE, title: `The build of ${Github.refName} failed`, text: Github.event('head_commit.message'), version: Github.sha }));
  return gate;
}
