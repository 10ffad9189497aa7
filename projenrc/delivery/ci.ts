import { Sources } from './sources';
import { DependencyReview, SetupGo, SetupJava, SetupPython } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { CiGate } from 'slipway/repository';
import { Job, Matrix, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

/** Of what may come in. Those of today's packages, all of them without a duty to publish what is built with them. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'MIT', 'Python-2.0'];

/** What a change must pass, in a pull request and on main: all that `.ci/run` does, on more machines. A test compares the two. */
export function declareCi(delivery: Delivery, packages: ReusableWorkflow): void {
  const ci = new Workflow(delivery, 'ci', {
    name: 'CI',
    triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()],
  });

  declareTests(ci);
  declareRecipes(ci);
  declareDemo(ci);
  declareGenerated(ci);
  declareSite(ci);
  declareConformance(ci);
  declareTarball(ci);
  declareBenchmark(ci);
  declareDependencyReview(ci);
  // What a release does first, so that it does not fail there for the first time.
  packages.call(ci, 'package');

  new CiGate(ci, 'ci-gate', { name: 'CI gate' });
}

function declareTests(ci: Workflow): void {
  const matrix = new Matrix({
    axes: { os: ['ubuntu-latest', 'windows-latest', 'macos-latest'], node: ['20', '22', '24'] },
    failFast: false,
  });
  const job = new Job(ci, 'test', {
    name: `Tests, Node ${matrix.get('node')} on ${matrix.get('os')}`,
    matrix,
    runsOn: Runner.fromExpression(matrix.get('os')),
  });
  job.use(Sources.cached(matrix.get('node')));
  job.run('npm test');
}

function declareRecipes(ci: Workflow): void {
  const job = new Job(ci, 'recipes', { name: 'Recipes for contributors' });
  job.use(Sources.cached());
  job.run('npm run recipes');
}

function declareDemo(ci: Workflow): void {
  const job = new Job(ci, 'demo', { name: 'Demo' });
  job.use(Sources.cached());
  job.run('npm run demo -- --all');
  job.run('git diff --exit-code --stat -- examples', { name: 'It left the committed output unchanged' });
}

function declareGenerated(ci: Workflow): void {
  const job = new Job(ci, 'generated', { name: 'Generated files' });
  job.use(Sources.cached());
  job.run('npm run up-to-date');
  job.run('npx projen compile');
  job.run('npx projen docgen --check', { name: 'The pages about the API are up to date' });
}

function declareSite(ci: Workflow): void {
  const job = new Job(ci, 'site', { name: 'Site of the documentation' });
  job.use(Sources.cached());
  job.run('npm run docs');
}

function declareConformance(ci: Workflow): void {
  // The suite takes shellcheck from the packages of this release of Ubuntu.
  const job = new Job(ci, 'conformance', { name: 'Conformance', runsOn: Runner.UBUNTU_24_04, timeout: Duration.minutes(60) });
  job.use(
    Sources.cached(),
    new SetupGo({ goVersion: '1.26', cache: false }),
    new SetupJava({ distribution: 'temurin', javaVersion: '21' }),
    new SetupPython({ pythonVersion: '3.13' }),
  );
  job.run('sudo apt-get update -qq', { name: 'Fetch the list of packages' });
  job.run('npm run conformance');
}

function declareTarball(ci: Workflow): void {
  const job = new Job(ci, 'tarball', { name: 'Tarball' });
  job.use(Sources.cached());
  job.run('npm run tarball');
}

function declareBenchmark(ci: Workflow): void {
  const job = new Job(ci, 'benchmark', { name: 'Benchmark, smoke run' });
  job.use(Sources.cached());
  job.run('npm run bench -- --smoke');
}

function declareDependencyReview(ci: Workflow): void {
  const job = new Job(ci, 'dependencies', { name: 'New dependencies', condition: Github.isEvent('pull_request') });
  job.use(new DependencyReview({
    failOnSeverity: 'moderate',
    failOnScopes: ['runtime', 'development', 'unknown'],
    allowLicenses: LICENCES,
  }));
}
