import { Project } from 'projen';
import { Checkout, CompositeAction, SetupPython } from 'slipway/actions';
import { Checks, DeliveryModel, IRule, Violation } from 'slipway/checks';
import { Duration, Severity } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { GcpWorkloadIdentity, Trusted } from 'slipway/identity';
import { BranchProtection, CiGate, CodeOwners, DeploymentEnvironment, GithubRepository, Reviewer } from 'slipway/repository';
import { DeclaredWorkflows, Job, Matrix, RunStep, Runner, Trigger, Workflow } from 'slipway/workflows';

/** A job that deploys says where. */
class ClearNames implements IRule {
  public readonly id = 'acme/clear-names';
  public readonly severity = Severity.WARNING;
  public readonly page = 'https://wiki.example.com/clear-names';

  public check(model: DeliveryModel): Violation[] {
    return DeclaredWorkflows.of(model).flatMap((workflow) => workflow.jobs)
      .filter((job) => job.id === 'deploy')
      .map((job) => ({ message: `The job '${job.id}' does not say where it deploys to.`, fix: 'Call it deploy-<environment>.', origin: job.origin }));
  }
}

const project = new Project({ name: 'shop' });
const delivery = new Delivery(project);
Checks.of(delivery).addRule(new ClearNames());
if (process.argv.includes('--start')) process.exit();

new GithubRepository(delivery, 'acme/shop', { repositoryId: 812345678, ownerId: 1234567, createdAt: '2026-08-03' });
const staging = new DeploymentEnvironment(delivery, 'staging', {
  branches: ['main'],
  reviewers: [Reviewer.team('platform')],
  waitTimer: Duration.minutes(5),
  secrets: ['DEPLOY_KEY'],
});
const identity = new GcpWorkloadIdentity(delivery, 'deploy', {
  projectId: 'acme-staging',
  projectNumber: '123456789012',
  trustedBy: [Trusted.environment(staging)],
});

const tools = new CompositeAction(delivery, 'tools', {
  description: 'Installs Python and the dependencies of the repository.',
  inputs: { 'python-version': { description: 'The version of Python.', defaultValue: '3.13' } },
});
const python = new SetupPython({ pythonVersion: tools.input('python-version'), cache: 'pip' });
tools.use(python);
tools.run('pip install -r requirements.txt');
tools.addOutput('cache-hit', python.cacheHit, { description: 'Whether the cache was used.' });

const ci = new Workflow(delivery, 'ci', {
  name: 'CI',
  triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()],
});
const matrix = new Matrix({ failFast: false })
  .axis('os', ['ubuntu-24.04', 'macos-15'])
  .axis('python', ['3.13', '3.12', '3.14']);
const test = new Job(ci, 'test', { matrix, runsOn: Runner.fromExpression(matrix.get('os')), timeout: Duration.minutes(15) });
test.use(new Checkout(), tools.step({ inputs: { 'python-version': matrix.get('python') } }));
test.run(`pytest --junitxml "report-${matrix.get('python')}.xml"`, { env: { COLUMNS: 120, ZONE: 'UTC' } });

const build = new Job(ci, 'build', { needs: [test] });
const version = new RunStep('echo "number=1.4.$GITHUB_RUN_NUMBER" >> "$GITHUB_OUTPUT"', { stepId: 'version' });
build.use(new Checkout(), version);

const deploy = new Job(ci, 'deploy', { environment: staging, condition: Github.isBranch('main') }); // the warning
deploy.use(new Checkout(), identity.authenticate());
deploy.run(`./deploy.sh --version ${version.output('number')}`, { env: { DEPLOY_KEY: staging.secret('DEPLOY_KEY') } });

new CiGate(ci, 'ci-gate', { guards: [test, build] });
new BranchProtection(delivery, 'main', { codeOwnerReviews: true });
const owners = new CodeOwners(delivery);
owners.own('*', ['@acme/developers']);
owners.own('/.github/', ['@acme/platform']);

if (process.argv.includes('--mistake')) {
  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '0 2 * * *' })] });
  const scan = new Job(nightly, 'scan');
  scan.run(`./scan.sh ${version.output('number')}`); // the mistake
}

if (process.argv.includes('--object')) test.run(`echo ${matrix}`); // the object

project.defaultTask!.exec('tsx .projenrc.ts');
project.synth();
