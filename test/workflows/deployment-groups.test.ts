import { read, workflow } from './support';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { CallInput, Job, JobEnvironment, Matrix, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

/** A workflow that deploys a service into an environment, and one that calls it. */
function deployment(environment?: string): { delivery: Delivery; ci: Workflow; deploy: ReusableWorkflow; group(): unknown; crowds(): string[] } {
  const { delivery, ci } = workflow();
  const deploy = new ReusableWorkflow(delivery, 'deploy', { inputs: { environment: CallInput.string(), service: CallInput.string(), image: CallInput.string({ defaultValue: 'none' }) } });
  const name = environment ?? deploy.input('environment').toString();
  new Job(deploy, 'deploy', { environment: JobEnvironment.named(name) }).run(`make deploy SERVICE=${deploy.input('service')} IMAGE=${deploy.input('image')}`);
  return {
    delivery,
    ci,
    deploy,
    group: () => read(delivery, 'deploy').jobs.deploy.concurrency as unknown,
    crowds: () => delivery.synth().findings.filter(({ id }) => id === 'workflows/concurrency-same-run').map(({ message }) => message),
  };
}

const ONE = { 'group': 'deploy-${{ inputs.environment }}', 'cancel-in-progress': false };
const BY_SERVICE = { ...ONE, group: 'deploy-${{ inputs.environment }}-${{ inputs.service }}' };

describe('the group of a deployment that is called', () => {
  test('is named after the environment, when each call of a run is for another one', () => {
    const { ci, deploy, group, crowds } = deployment();
    for (const environment of ['staging', 'production']) deploy.call(ci, environment, { inputs: { environment, service: environment, image: 'one' } });
    expect(group()).toEqual(ONE);
    expect(crowds()).toEqual([]);
  });

  test('keeps three services apart that one run deploys into one environment', () => {
    const { ci, deploy, group, crowds } = deployment();
    for (const service of ['api', 'web', 'jobs']) deploy.call(ci, service, { inputs: { environment: 'staging', service } });
    expect(group()).toEqual(BY_SERVICE);
    expect(crowds()).toEqual([]);
  });

  test('asks for no input that is another one in the next run: nothing would wait for anything', () => {
    const { ci, deploy, group, crowds } = deployment();
    for (const service of ['api', 'web', 'jobs']) deploy.call(ci, service, { inputs: { environment: 'staging', service, image: `${service}:${Github.sha}` } });
    expect(group()).toEqual(BY_SERVICE);
    expect(crowds()).toEqual([]);
  });

  test('lets all wait in line where nothing lasting tells them apart', () => {
    const { ci, deploy, group, crowds } = deployment();
    for (const service of ['api', 'web', 'jobs']) deploy.call(ci, service, { inputs: { environment: 'staging', service: 'all', image: `${service}:${Github.sha}` } });
    expect(group()).toEqual({ ...ONE, queue: 'max' });
    expect(crowds()).toEqual([]);
  });

  test('keeps the legs of a call apart by what they pass', () => {
    const { ci, deploy, group, crowds } = deployment('production');
    const matrix = new Matrix({ axes: { service: ['api', 'web', 'jobs'] } });
    deploy.call(ci, 'all', { matrix, inputs: { environment: 'production', service: matrix.get('service').toString() } });
    expect(group()).toEqual({ 'group': 'deploy-production-${{ inputs.service }}', 'cancel-in-progress': false });
    expect(crowds()).toEqual([]);
  });

  test('lets the legs wait that pass only a part of what they differ by', () => {
    const { ci, deploy, group, crowds } = deployment('production');
    const matrix = new Matrix({ axes: { service: ['api', 'web'], region: ['eu', 'us'] } });
    deploy.call(ci, 'all', { matrix, inputs: { environment: 'production', service: matrix.get('service').toString() } });
    expect(group()).toEqual({ 'group': 'deploy-production-${{ inputs.service }}', 'cancel-in-progress': false, 'queue': 'max' });
    expect(crowds()).toEqual([]);
  });

  test('follows what is handed on by a workflow between them', () => {
    const { delivery, ci, deploy, group, crowds } = deployment();
    const between = new ReusableWorkflow(delivery, 'between', { inputs: { name: CallInput.string() } });
    deploy.call(between, 'deploy', { inputs: { environment: 'staging', service: between.input('name').toString() } });
    for (const name of ['api', 'web', 'jobs']) between.call(ci, name, { inputs: { name } });
    expect(group()).toEqual(BY_SERVICE);
    expect(crowds()).toEqual([]);
  });

  test('is the same for two workflows that deploy the same', () => {
    const { delivery, ci, deploy, group } = deployment();
    const hand = new Workflow(delivery, 'hand', { triggers: [Trigger.workflowDispatch()] });
    for (const [caller, service] of [[ci, 'api'], [hand, 'web']] as const) deploy.call(caller, 'deploy', { inputs: { environment: 'staging', service } });
    expect(group()).toEqual(ONE);
  });
});

test('the legs of a matrix that is made when it runs are known by their values: the same leg has another number in the next run', () => {
  const { delivery, ci } = workflow();
  const matrix = Matrix.fromExpression(Expression.raw('fromJSON(vars.SERVICES)'));
  new Job(ci, 'deploy', { matrix, environment: JobEnvironment.named('production') }).run('make deploy');
  expect(read(delivery).jobs.deploy.concurrency.group).toBe("deploy-production-${{ join(matrix.*, '-') }}");
});

test('a job that only reads the secrets of an environment waits for nobody, and a newer commit of a pull request cancels it', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] });
  new Job(ci, 'scan', { environment: JobEnvironment.named('ci', { deployment: false }) }).run('make scan');
  expect(read(delivery, 'ci')).toMatchObject({ concurrency: { 'cancel-in-progress': true }, jobs: { scan: { environment: { name: 'ci', deployment: false } } } });
  expect(read(delivery, 'ci').jobs.scan.concurrency).toBeUndefined();
});
