import * as fc from 'fast-check';
import { resolveWorkflows } from 'slipway/workflows/inside';
import { workflow } from './support';
import { anotherCopy } from '../support/another-copy';
import { InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { CallInput, CallJob, CancelStep, DispatchInput, Job, JobEnvironment, Matrix, MatrixValue, ParallelSteps, Permissions, ReusableWorkflow, Runner, RunStep, Trigger, UsesStep, WaitStep, Workflow } from 'slipway/workflows';

/** A value that the types would refuse, as JavaScript and `any` hand it over. */
const wrong = (value: unknown) => value as never;

function thrown(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

const job = (props: object) => () => new Job(workflow().ci, 'test', wrong(props));
const run = (script: unknown, options?: object) => () => new Job(workflow().ci, 'test').run(wrong(script), wrong(options));

const CALLS: [call: string, () => unknown, ...fragments: string[]][] = [
  ['a key of the file as an option', job({ 'runs-on': 'x' }), "new Job('test', { 'runs-on': 'x' })", "there is no option 'runs-on'; did you mean 'runsOn'?"],
  ['an old unit in a name', job({ timeoutMinutes: 5 }), "did you mean 'timeout'?"],
  ['a slip of the pen', job({ enviroment: 'prod' }), "did you mean 'environment'?"],
  ['a name that nothing resembles', job({ xyzzy: 1 }), "there is no option 'xyzzy'; there are 'cancelTimeout'"],
  ['a name that every object has', job({ constructor: 1 }), "there is no option 'constructor'"],
  ['a label instead of a runner', job({ runsOn: 'ubuntu-latest' }), "new Job('test', { runsOn: 'ubuntu-latest' }): runsOn must be a Runner, such as Runner.UBUNTU_LATEST or Runner.labels('…')"],
  ['no leg at a time', () => new Matrix({ maxParallel: 0 }), 'new Matrix({ maxParallel: 0 }): maxParallel must be a whole number from 1 or an Expression'],
  ['less than no leg at a time', () => new Matrix({ maxParallel: -4 }), 'maxParallel must be a whole number from 1'],
  ['a part of a leg at a time', () => Matrix.fromExpression(Github.actor, { maxParallel: 1.5 }), 'maxParallel must be a whole number from 1'],
  ['a number of minutes', job({ timeout: 10 }), 'timeout must be a Duration, such as Duration.minutes(10), or an Expression'],
  ['scopes instead of permissions', job({ permissions: { contents: 'read' } }), 'permissions must be Permissions, such as Permissions.of('],
  ['the id of a job', job({ needs: 'b' }), "{ needs: 'b' }): needs must be a list"],
  ['ids of jobs', job({ needs: ['b'] }), 'needs[0] must be a job: the object, not its id'],
  ['a condition as text', job({ condition: "github.ref == 'x'" }), 'condition must be an Expression'],
  ['the name of an environment', job({ environment: 'prod' }), "environment must be an environment, such as JobEnvironment.named('production')"],
  ['the name of an image', job({ container: 'node' }), "container must be an object, such as { image: 'node:24' }"],
  ['a container without an image', job({ container: { env: {} } }), 'container.image is missing'],
  ['a container with an unknown part', job({ container: { image: 'a', port: [1] } }), "there is no option 'port'; did you mean 'ports'?"],
  ['the name of a group', job({ concurrency: 'g' }), "concurrency must be an object, such as { group: 'deploy' }"],
  ['a list as a variable', job({ env: { A: [1] } }), 'env.A must be a string, a number, a boolean or an Expression'],
  ['null as a variable', job({ env: { A: null } }), 'env.A must be a string'],
  ['null as an option', job({ env: null }), '{ env: null }): env must be an object'],
  ['a plain object as a matrix', job({ matrix: { axes: {} } }), 'matrix must be a Matrix, such as new Matrix('],
  ['a text as options', job('x' as never), "new Job('test', 'x'): its options are an object"],
  ['no options at all', job(null as never), "new Job('test', null): its options are an object"],
  ['a job outside of a workflow', () => new Job(wrong(undefined), 'test'), 'new Job(undefined): its first argument'],
  ['a job in a delivery', () => new Job(wrong(Delivery.standalone()), 'test'), 'a job is declared in a Workflow'],
  ['a workflow in nothing', () => new Workflow(wrong({}), 'ci', { triggers: [] }), 'new Workflow({}): its first argument'],
  ['a workflow without triggers', () => new Workflow(Delivery.standalone(), 'ci', wrong({})), "the option 'triggers' is missing"],
  ['the key of the triggers', () => workflow({ on: 'push' } as never), "did you mean 'triggers'?"],
  ['the name of a trigger', () => workflow({ triggers: wrong(['push']) }), 'triggers[0] must be a Trigger, such as Trigger.push()'],
  ['a default shell as text', () => workflow({ defaults: wrong('bash') }), "defaults must be an object, such as { shell: 'bash' }"],
  ['an input as text', () => new ReusableWorkflow(Delivery.standalone(), 'r', { inputs: wrong({ a: 'string' }) }), 'inputs.a must be a CallInput'],
  ['an unknown option of a call', () => new ReusableWorkflow(workflow().delivery, 'r').call(workflow().ci, 'c', wrong({ with: {} })), "did you mean 'inputs'?"],
  ['a call of nothing', () => new CallJob(workflow().ci, 'c', wrong({})), "the option 'uses' is missing"],
  ['no script', run(undefined), 'job.run(undefined): the script must be a string'],
  ['an option of a script', run('make', { if: 'x' }), "job.run('make', { if: 'x' }): there is no option 'if'; did you mean 'condition'?"],
  ['a number as a shell', run('make', { shell: 1 }), 'shell must be a string'],
  ['a step that is none', () => new Job(workflow().ci, 'test').use(wrong({ uses: 'a/b' })), "job.use({ uses: 'a/b' }): it takes steps"],
  ['a bundle that gives no list', () => new Job(workflow().ci, 'test').use(wrong({ toSteps: () => 1 })), 'its toSteps() gave 1'],
  ['a bundle that gives no steps', () => new Job(workflow().ci, 'test').use(wrong({ toSteps: () => [{}] })), 'npm ls slipway'],
  ['a list handed to use', () => new Job(workflow().ci, 'test').use(wrong([new RunStep('a')])), 'it takes steps'],
  ['the id of a needed job', () => new Job(workflow().ci, 'test').addNeeds(wrong('b')), "job.addNeeds('b'): it must be a job"],
  ['an action that is no text', () => new UsesStep(wrong(1)), 'new UsesStep(1)'],
  ['the key of the inputs', () => new UsesStep('a/b@v1', wrong({ with: {} })), "did you mean 'inputs'?"],
  ['an axis that is no list', () => new Matrix({ axes: wrong({ os: 'linux' }) }), 'axes.os must be a list'],
  ['a plain object in a matrix', () => new Matrix({ include: wrong([{ a: { b: 1 } }]) }), 'include[0].a must be a string, a number, a boolean, an Expression or a MatrixValue'],
  ['no matrix at all', () => new Matrix(wrong(null)), 'new Matrix('],
  ['nothing at all in a matrix value', () => MatrixValue.list(wrong(undefined)), 'the list[0] must be'],
  ['an unknown filter', () => Trigger.push(wrong({ branch: ['main'] })), "Trigger.push({ branch: ['main'] }): there is no option 'branch'; did you mean 'branches'?"],
  ['a filter by its key', () => Trigger.pullRequest(wrong({ 'paths-ignore': ['a'] })), "did you mean 'pathsIgnore'?"],
  ['a filter that is no list', () => Trigger.push(wrong({ branches: 'main' })), 'branches must be a list'],
  ['a schedule as text', () => Trigger.schedule(wrong('0 4 * * *')), "[0] must be an object, such as { cron: '0 4 * * *' }"],
  ['a run without workflows', () => Trigger.workflowRun(wrong({})), "the option 'workflows' is missing"],
  ['an input of a manual start as text', () => Trigger.workflowDispatch(wrong({ a: 'string' })), 'the inputs.a must be a DispatchInput'],
  ['an input with a key of the file', () => DispatchInput.string(wrong({ default: 'x' })), "did you mean 'defaultValue'?"],
  ['a choice without options', () => DispatchInput.choice(wrong({})), "the option 'options' is missing"],
  ['a default of another type', () => CallInput.number(wrong({ defaultValue: '1' })), 'defaultValue must be a number'],
  ['an unknown scope', () => Permissions.of(wrong({ 'id-token': 'write' })), "did you mean 'idToken'?"],
  ['an unknown level', () => Permissions.of(wrong({ contents: 'admin' })), "contents must be one of 'none', 'read', 'write'"],
  ['a runner without a name', () => Runner.labels(wrong(undefined)), '[0] must be a string'],
  ['an environment without a name', () => JobEnvironment.named(wrong(undefined)), 'the name must be a string'],
  ['a wait for ids', () => new WaitStep(wrong(['a'])), 'must be a step: the object, not its id'],
  ['a cancel of an id', () => new CancelStep(wrong('a')), 'it must be a step'],
  ['texts in parallel', () => new ParallelSteps(wrong('a')), "new ParallelSteps('a'): it takes steps"],
];

test.each(CALLS)('%s is refused in the call that passes it', (_, call, ...fragments) => {
  const error = thrown(call);
  expect(error).toBeInstanceOf(InvalidValueError);
  for (const fragment of fragments) expect(error.message).toContain(fragment);
});

describe('a wrong value', () => {
  test('is shown with the line that passes it as the first one of the user', () => {
    const frames = thrown(job({ timeout: 10 })).stack!.split('\n').filter((line) => /^\s+at /.test(line) && !/[\\/](lib|node_modules)[\\/]/.test(line));
    expect(frames[0]).toContain('wrong-values.test.ts');
  });

  test('leaves nothing behind in the tree', () => {
    const { delivery, ci } = workflow();
    expect(() => new Job(ci, 'test', wrong({ timeout: 10 }))).toThrow(InvalidValueError);
    expect(() => new Workflow(delivery, 'cd', wrong({}))).toThrow(InvalidValueError);
    expect(delivery.node.findAll()).toEqual([delivery, ci]);
    expect(ci._jobs).toEqual([]);
  });

  test('that is undefined is no value', () => {
    expect(() => new Job(workflow().ci, 'test', { timeout: undefined, env: { A: undefined as never } }).run('make', { name: undefined })).not.toThrow();
  });
});

test('a class of the user that extends one of ours may hand on options of its own', () => {
  class Deploy extends Job {
    public constructor(scope: Workflow, props: { readonly region: string; readonly name?: string }) {
      super(scope, 'deploy', props);
    }
  }
  expect(() => new Deploy(workflow().ci, { region: 'eu' })).not.toThrow();
  expect(() => new Deploy(workflow().ci, { region: 'eu', name: wrong(1) })).toThrow('name must be a string');
});

describe('with two copies of the library in one program', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const other = () => anotherCopy(() => require('slipway/workflows') as typeof import('slipway/workflows'));

  test('a step, a runner and a scope of the other one are refused with the way out', () => {
    const { RunStep: OtherStep, Runner: OtherRunner } = other();
    expect(() => new Job(workflow().ci, 'test').use(wrong(new OtherStep('make')))).toThrow(/copies of slipway.*npm ls slipway/);
    expect(job({ runsOn: OtherRunner.UBUNTU_LATEST })).toThrow(/two copies of slipway.*npm ls slipway/);
  });

  test('a workflow of the other one is not resolved', () => {
    const { Workflow: OtherWorkflow } = other();
    const delivery = Delivery.standalone();
    const foreign = new OtherWorkflow(delivery, 'ci', { triggers: [] });
    expect(() => resolveWorkflows({ root: delivery, of: <T>() => [foreign] as unknown as T[], only: () => true })).toThrow(/npm ls slipway/);
    expect(() => delivery.synth()).toThrow(InvalidValueError);
  });
});

const NAMES = ['name', 'comment', 'needs', 'condition', 'matrix', 'concurrency', 'permissions', 'runsOn', 'timeout', 'env', 'environment', 'container', 'services', 'outputs', 'defaults',
  'snapshot', 'triggers', 'runName', 'description', 'shell', 'stepId', 'continueOnError', 'workingDirectory', 'background'];
const values = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(Github.ref), fc.constant(undefined));
const names = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, fc.string());
const junk = fc.oneof({ weight: 4, arbitrary: fc.dictionary(names, values, { maxKeys: 4 }) }, { weight: 1, arbitrary: fc.jsonValue() });

test('whatever JSON is passed as options is declared or refused, and nothing breaks later', () => {
  fc.assert(fc.property(junk, junk, junk, fc.jsonValue(), (ofWorkflow, ofJob, ofRun, script) => {
    const delivery = Delivery.standalone();
    const attempt = (declare: () => unknown) => {
      try {
        declare();
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidValueError);
      }
    };
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
    const test = new Job(ci, 'test');
    attempt(() => new Workflow(delivery, 'other', wrong(ofWorkflow)));
    attempt(() => new Workflow(delivery, 'third', wrong({ triggers: [Trigger.push()], ...Object(ofWorkflow) })));
    attempt(() => new Job(ci, 'junk', wrong(ofJob)).run('make'));
    attempt(() => test.run(wrong(script), wrong(ofRun)));
    attempt(() => test.run('make', wrong(ofRun)));
    delivery.synth();
  }), { numRuns: 300 });
});
