import { DockerBuildPush } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, Vars } from 'slipway/expressions';
import { CallInput, Job, JobEnvironment, JobProps, Matrix, MatrixValue, ReusableWorkflow, Runner, RunStepProps, Trigger, Workflow, WorkflowProps } from 'slipway/workflows';

const V = Vars.get('V');
const TEXT = '${{ vars.V }}';

function synth(job: JobProps, step: RunStepProps = {}, workflow: Partial<WorkflowProps> = {}): string {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()], ...workflow }), 'test', job).run('make', step);
  return delivery.synthText('.github/workflows/ci.yml');
}

describe('an expression stands wherever GitHub evaluates a text', () => {
  test.each<[string, JobProps, string]>([
    ['the name of a job', { name: V }, `name: ${TEXT}`],
    ['a label of a runner', { runsOn: Runner.labels(V) }, `runs-on: ${TEXT}`],
    ['a label of a runner of your own', { runsOn: Runner.selfHosted(V) }, `- self-hosted\n      - ${TEXT}`],
    ['a group of runners', { runsOn: Runner.group(V) }, `group: ${TEXT}`],
    ['a concurrency group', { concurrency: { group: V } }, `group: ${TEXT}`],
    ['the name of an environment', { environment: JobEnvironment.named(V) }, `environment: ${TEXT}`],
    ['the address of an environment', { environment: JobEnvironment.named('staging', { url: V }) }, `url: ${TEXT}`],
    ['an image', { container: { image: V } }, `image: ${TEXT}`],
    ['a port', { container: { image: 'a', ports: [V] } }, `- ${TEXT}`],
    ['a volume', { container: { image: 'a', volumes: [V] } }, `- ${TEXT}`],
    ['options of a container', { container: { image: 'a', options: V } }, `options: ${TEXT}`],
    ['the command of a service', { services: { db: { image: 'a', command: V } } }, `command: ${TEXT}`],
    ['the entrypoint of a service', { services: { db: { image: 'a', entrypoint: V } } }, `entrypoint: ${TEXT}`],
    ['a value of a matrix', { matrix: new Matrix().axis('os', ['linux', V]) }, `os:\n          - linux\n          - ${TEXT}`],
    ['a part of a value of a matrix', { matrix: new Matrix({ include: [{ at: MatrixValue.object({ os: V }) }] }) }, `os: ${TEXT}`],
    ['the shell of a job', { defaults: { shell: V } }, `shell: ${TEXT}`],
    ['the folder of a job', { defaults: { workingDirectory: V } }, `working-directory: ${TEXT}`],
  ])('%s', (_, job, line) => expect(synth(job)).toContain(line));

  test.each<[string, RunStepProps, string]>([
    ['the name of a step', { name: V }, `- name: ${TEXT}`],
    ['the folder of a step', { workingDirectory: V }, `working-directory: ${TEXT}`],
  ])('%s', (_, step, line) => expect(synth({}, step)).toContain(line));

  test('the name of a run and its concurrency group', () => {
    const text = synth({}, {}, { runName: V, concurrency: { group: V } });
    expect(text).toContain(`run-name: ${TEXT}`);
    expect(text).toMatch(/^concurrency:\n {2}group: \$\{\{ vars\.V \}\}/m);
  });

  test.each<[string, Expression, string]>([
    ['a pattern of files', Functions.hashFiles('*.lock', V), "hashFiles('*.lock', vars.V)"],
    ['what stands between the items of a list', Functions.join(Github.event('commits'), V), 'join(github.event.commits, vars.V)'],
    ['the pattern of a text', Functions.format(V, 1), 'format(vars.V, 1)'],
  ])('%s', (_, text, expression) => expect(synth({}, { env: { A: text } })).toContain(`A: \${{ ${expression} }}`));

  test('an item of a list of an action', () => {
    expect(new DockerBuildPush({ tags: ['a:latest', V] })._inputs.tags).toBe(`a:latest\n${V}\n`);
  });

  test('the default of an input of a call, of every type', () => {
    const delivery = Delivery.standalone();
    const inputs = {
      ref: CallInput.string({ defaultValue: Github.refName }),
      main: CallInput.bool({ defaultValue: Github.isBranch('main') }),
      size: CallInput.number({ defaultValue: Expression.raw('fromJSON(vars.SIZE)') }),
    };
    new Job(new ReusableWorkflow(delivery, 'shared', { inputs }), 'test').run('make');
    const text = delivery.synthText('.github/workflows/shared.yml');
    for (const value of ['github.ref_name', "github.ref == 'refs/heads/main'", 'fromJSON(vars.SIZE)']) expect(text).toContain(`default: \${{ ${value} }}`);
  });
});

test('a step that is named by an expression gets its id from the output that is read', () => {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test');
  const tag = job.run('make', { name: V }).output('tag');
  job.run(`make release TAG=${tag}`);
  expect(delivery.synthText('.github/workflows/ci.yml')).toContain('TAG: ${{ steps.tag.outputs.tag }}');
});
