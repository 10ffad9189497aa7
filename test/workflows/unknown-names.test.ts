import { read, workflow } from './support';
import { Delivery } from 'slipway/delivery';
import { Functions } from 'slipway/expressions';
import { CallInput, DispatchInput, Job, Matrix, ReusableWorkflow, Trigger } from 'slipway/workflows';

describe('a name that is complete when it is asked for is judged in the call, with the nearest one that there is', () => {
  const dispatched = () => workflow({ triggers: [Trigger.workflowDispatch({ version: DispatchInput.string(), environment: DispatchInput.environment() })] }).ci;
  const called = () => new ReusableWorkflow(Delivery.standalone(), 'deploy', {
    inputs: { version: CallInput.string() }, secrets: { TOKEN: {} }, triggers: [Trigger.workflowDispatch({ dry: DispatchInput.bool() })],
  });

  test.each<[string, () => unknown, string]>([
    ['an input of a manual start', () => dispatched().input('verison'), "workflow.input('verison'): the workflow 'ci' has no such input: there are 'environment', 'version'; did you mean 'version'?"],
    ['an input of a workflow that has none', () => workflow().ci.input('x'), 'there are (none); declare it with Trigger.workflowDispatch({ … }).'],
    ['an input of a call', () => called().input('vresion'), "workflow.input('vresion'): the workflow 'deploy' has no such input: there are 'dry', 'version'; did you mean 'version'?"],
    ['an input that resembles none', () => called().input('region'), 'declare it with { inputs: { … } }.'],
    ['a secret of a call', () => called().secret('TOKENS'), "reusable.secret('TOKENS'): the workflow 'deploy' has no such secret: there are 'TOKEN'; did you mean 'TOKEN'?"],
    ['what is no name', () => called().input(undefined as never), 'workflow.input(undefined): the name must be a string.'],
  ])('%s', (_, call, message) => expect(call).toThrow(message));

  test('those of a call and of a manual start are inputs of one workflow', () => {
    expect(() => [called().input('version'), called().input('dry')]).not.toThrow();
  });
});

describe('a name that may still be declared is judged at the end', () => {
  test('an output that is declared after it was asked for is there', () => {
    const { delivery, ci } = workflow();
    const build = new Job(ci, 'build');
    const version = build.output('version');
    build.addOutput('version', build.run('make version').output('version'));
    new Job(ci, 'use').run('make', { env: { VERSION: version } });
    expect(read(delivery).jobs.use.steps[0].env.VERSION).toBe('${{ needs.build.outputs.version }}');
  });

  test('an output that nobody declared is one finding, on the line that asked for it', () => {
    const { delivery, ci } = workflow();
    const build = new Job(ci, 'build', { outputs: { version: '1' } });
    build.run('make');
    const version = build.output('verison');
    const use = new Job(ci, 'use');
    use.run('make', { env: { VERSION: version } });
    use.run('make again', { env: { VERSION: version } });
    const [finding, ...more] = delivery.synth().findings.filter(({ id }) => id === 'references/unknown-output');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ message: "There is no output 'verison' in job 'build'. It has 'version'.", fix: "Did you mean 'version'?" });
    expect(finding.places.map(({ origin, note }) => [origin.path, note])).toEqual([['ci/build', undefined], ['ci/use/steps[1]', 'reads it']]);
  });
});

describe('the axes of a matrix', () => {
  test('stand in the order in which they were added', () => {
    const { delivery, ci } = workflow();
    const matrix = new Matrix({ failFast: false }).axis('os', ['linux', 'mac']).axis('node', [22, 24]).axis('arch', Functions.fromJson('["x64"]'));
    new Job(ci, 'test', { matrix }).run(`make ${matrix.get('os')} ${matrix.get('node')} ${matrix.get('arch')}`);
    const { strategy } = read(delivery).jobs.test;
    expect(JSON.stringify(strategy)).toBe('{"fail-fast":false,"matrix":{"os":["linux","mac"],"node":[22,24],"arch":"${{ fromJSON(\'[\\"x64\\"]\') }}"}}');
  });

  test('that were added stand behind those that were given', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test', { matrix: new Matrix({ axes: { os: ['linux'] } }).axis('node', [24]) }).run('make');
    expect(Object.keys(read(delivery).jobs.test.strategy.matrix)).toEqual(['os', 'node']);
  });

  test.each<[string, () => unknown, string]>([
    ['the same axis twice', () => new Matrix({ axes: { os: ['linux'] } }).axis('os', ['mac']), "matrix.axis('os', …): the matrix has this axis already."],
    ['an axis of a matrix that a job computes', () => Matrix.fromExpression(Functions.fromJson('{}')).axis('os', ['mac']), 'another job computes this matrix'],
    ['one value instead of a list', () => new Matrix().axis('os', 'linux' as never), "matrix.axis('os', 'linux'): the values must be a list."],
    ['a value that no axis takes', () => new Matrix().axis('os', [['linux'] as never]), 'the values[0] must be a string, a number, a boolean, an Expression or a MatrixValue'],
  ])('refuse %s', (_, call, why) => expect(call).toThrow(why));
});
