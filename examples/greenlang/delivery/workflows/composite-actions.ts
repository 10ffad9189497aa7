import { Checkout } from 'slipway/actions';
import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { CiGate } from 'slipway/repository';
import { Job, JobProps, Matrix, Runner, Step, Trigger, Workflow } from 'slipway/workflows';
import { Platform } from '../platform';
import { secretsOf } from '../repository/environments';

/** GL-40: every action is run when it changes, by the commit that changes it. What would have to sign in somewhere is run on main. */
export function declareCompositeActions(delivery: Delivery, { setup, k8s, gate, image, notification, dora, environments: { dev, telemetry } }: Platform): CiGate {
  const paths = ['.github/actions/**', '.github/workflows/composite-actions.yml', 'Dockerfile'];
  const workflow = new Workflow(delivery, 'composite-actions', {
    name: 'Composite actions',
    triggers: [Trigger.push({ branches: ['main'], paths }), Trigger.pullRequest({ paths })],
  });
  const onMain = Github.isBranch('main');

  const os = new Matrix({ axes: { os: ['ubuntu-latest', 'windows-latest', 'macos-latest'] }, failFast: false });
  const python = new Job(workflow, 'setup-greenlang', { name: `setup-greenlang (${os.get('os')})`, matrix: os, runsOn: Runner.fromExpression(os.get('os')), defaults: { shell: 'bash' } });
  const installed = setup.step({ name: 'Run the action', inputs: { 'python-version': '3.12', 'install-extras': 'test' } });
  python.use(new Checkout(), installed);
  python.run('"$PYTHON" -c \'import greenlang, importlib.metadata as m, os; assert m.version("greenlang") == os.environ["VERSION"]\'', { name: 'What it says is so', env: { PYTHON: installed.output('python-path'), VERSION: installed.output('greenlang-version') } });

  const cluster = tried(workflow, 'setup-k8s', { condition: onMain, environment: secretsOf(dev) }, k8s.step({ name: 'Run the action', inputs: { 'cluster-env': 'dev' } }));
  cluster.job.run('test -s "$KUBECONFIG" && kubectl version && helm version && kubectl auth whoami', { name: 'What it says is so', env: { KUBECONFIG: cluster.step.output('kubeconfig-path') } });

  const scan = tried(workflow, 'security-gate', {}, gate.step({ name: 'Run the action', inputs: { 'scan-type': 'quick', 'fail-on': 'critical' } }));
  scan.job.run('[ "$PASSED" = true ] && [ "$FOUND" -ge 0 ] && test -s "$REPORT"', { name: 'What it says is so', env: { PASSED: scan.step.output('gate-passed'), FOUND: scan.step.output('vulnerabilities-found'), REPORT: scan.step.output('scan-report-path') } });

  const built = tried(workflow, 'docker-build-push', {}, image.step({ name: 'Run the action', inputs: { tags: 'ghcr.io/acme/greenlang:test', platforms: 'linux/amd64', push: false, sign: false } }));
  built.job.run('[ -z "$URI" ]', { name: 'Nothing was pushed', env: { URI: built.step.output('image-uri') } });

  // Nobody is told: it has no address. That is a warning, and the job goes on.
  const told = tried(workflow, 'notify', {}, notification.action.step({ name: 'Run the action', inputs: { title: 'A test of the action', status: 'warning', body: Github.sha } }));
  told.job.run('[ -z "$ID" ]', { name: 'Nobody was told', env: { ID: told.step.output('notification-id') } });

  // A deployment that was skipped is none, and leaves no event behind.
  const recorded = tried(workflow, 'dora-record', { condition: onMain, environment: secretsOf(telemetry) }, dora.recordAction.step({ name: 'Run the action', inputs: { 'event-type': 'deploy', 'environment': 'staging', 'result': 'skipped' } }));
  Checks.of(recorded.job).acknowledge('observability/other-environment', 'It records nothing: a deployment that was skipped is none.');
  Checks.of(workflow).acknowledge('observability/unfollowed-deployment', 'There is nothing to add up after it.');
  recorded.job.run('[ "$WRITTEN" = false ]', { name: 'Nothing was recorded', env: { WRITTEN: recorded.step.output('write-event') } });

  return new CiGate(workflow, 'actions-gate', { name: 'Actions gate' });
}

/** A job that runs an action, by the name of which it goes. */
function tried(workflow: Workflow, id: string, props: JobProps, step: Step): { readonly job: Job; readonly step: Step } {
  const job = new Job(workflow, id, { name: id, ...props });
  job.use(new Checkout(), step);
  return { job, step };
}
