import { delivery, models } from './support';
import { Expression, Github } from 'slipway/expressions';
import { CallInput, DispatchInput, Job, JobEnvironment, JobProps, Matrix, MatrixProps, MatrixValue, PermissionLevel, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const TOKEN = { permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) };
const MAIN = Trigger.push({ branches: ['main'] });
const UNTOLD = 'only the run can tell';

/** The environments of all runs, or that only the run can tell. */
function told(made: ReturnType<typeof delivery>): (string | undefined)[] {
  return models(made).runs.map(({ environment, why }) => (why?.startsWith(UNTOLD) ? UNTOLD : environment));
}

function inJob(environment: string, props: JobProps = {}, triggers: Trigger[] = [MAIN]) {
  const made = delivery();
  new Job(new Workflow(made, 'deploy', { triggers }), 'deploy', { ...TOKEN, ...props, environment: JobEnvironment.named(environment) }).run('true');
  return told(made);
}

describe('F8: an environment that the matrix names', () => {
  const TARGET = '${{ matrix.target }}';
  const target = (props: MatrixProps, name = TARGET) => inJob(name, { matrix: new Matrix(props) });

  test.each<[string, string]>([
    ['with spaces', '${{ matrix.target }}'],
    ['without spaces', '${{matrix.target}}'],
    ['with more spaces', '${{  matrix.target  }}'],
  ])('is each value of its axis: %s', (_, name) => {
    expect(target({ axes: { node: [22], target: ['eu-1', 3, true] } }, name)).toEqual(['eu-1', '3', 'true']);
  });

  test.each<[string, MatrixProps, string, string[]]>([
    ['with text around it', { axes: { target: ['eu', 'us'] } }, 'a-${{ matrix.target }}-b', ['a-eu-b', 'a-us-b']],
    ['with what include adds', { axes: { target: ['eu'] }, include: [{ target: 'us' }] }, TARGET, ['eu', 'us']],
    ['with a name for every leg', { axes: { node: [22, 24] }, include: [{ node: 24, target: 'eu' }, { node: 22, target: 'us' }] }, TARGET, ['us', 'eu']],
    ['without what is excluded', { axes: { target: ['eu', 'us'] }, exclude: [{ target: 'us' }] }, TARGET, ['eu']],
    ['in an object', { axes: { target: [MatrixValue.object({ name: 'us' })] } }, '${{ matrix.target.name }}', ['us']],
    ['by a function', { axes: { target: ['eu'] } }, "${{ format('{0}-1', matrix.target) }}", ['eu-1']],
    ['beside an axis that is an expression', { axes: { target: ['eu', 'us'], other: Expression.raw('fromJSON(vars.OTHERS)') }, exclude: [{ target: 'us', other: 'x' }] }, TARGET, ['eu', 'us']],
  ])('is known %s', (_, props, name, names) => {
    expect(target(props, name)).toEqual(names);
  });

  test('is each value once', () => {
    expect(target({ axes: { target: ['3', 3] } })).toEqual(['3']);
  });

  test.each<[string, MatrixProps, string]>([
    ['one of the values is an expression', { axes: { target: ['eu', Github.refName] } }, TARGET],
    ['one of the values is empty', { axes: { target: ['eu', ''] } }, TARGET],
    ['the axis has no values', { axes: { target: [] } }, TARGET],
    ['the axis is an expression', { axes: { target: Expression.raw('fromJSON(vars.TARGETS)') } }, TARGET],
    ['another axis is an expression, and the name asks for it', { axes: { target: ['eu'], other: Expression.raw('fromJSON(vars.OTHERS)') } }, '${{ matrix.target }}-${{ matrix.other }}'],
    ['an expression decides what is included', { axes: { target: ['eu'] }, include: Expression.raw('fromJSON(vars.MORE)') }, TARGET],
  ])('is not told where %s', (_, props, name) => {
    expect(target(props, name)).toEqual([UNTOLD]);
  });

  test('is not told where there is no matrix', () => {
    expect(inJob('${{ matrix.target }}')).toEqual([UNTOLD]);
  });
});

describe('an environment that whoever starts the run names', () => {
  const chosen = (options: string[]) => Trigger.workflowDispatch({ region: DispatchInput.choice({ options: ['eu', 'us'] }), stage: DispatchInput.choice({ options }) });

  test('is any of those that there are to choose from', () => {
    expect(inJob('${{ inputs.stage }}', {}, [chosen(['staging', 'production'])])).toEqual(['staging', 'production']);
  });

  test.each<[string, Trigger]>([
    ['can be any text', Trigger.workflowDispatch({ stage: DispatchInput.string() })],
    ['is not asked for', Trigger.workflowDispatch({ region: DispatchInput.choice({ options: ['eu', 'us'] }) })],
    ['is nothing that an event without inputs tells', MAIN],
  ])('is not told where it %s', (_, trigger) => {
    expect(inJob('${{ inputs.stage }}', {}, [trigger])).toEqual([UNTOLD]);
  });
});

describe('an environment that a caller names', () => {
  const stage = CallInput.string({ defaultValue: 'staging' });
  const region = CallInput.string({ defaultValue: 'eu' });

  const CHOICE = Trigger.workflowDispatch({ where: DispatchInput.choice({ options: ['eu', 'us'] }) });

  interface Calling {
    readonly inputs?: Readonly<Record<string, CallInput>>;
    readonly given?: Readonly<Record<string, string | number | boolean | Expression>>;
    readonly own?: Trigger[];
    readonly matrix?: Matrix;
    readonly triggers?: Trigger[];
  }

  /** What runs when a workflow calls another one, whose job stands in an environment that is an input. */
  function called({ inputs = { region, stage }, given = {}, own = [], matrix, triggers = [MAIN] }: Calling) {
    const made = delivery();
    const shared = new ReusableWorkflow(made, 'shared', { inputs, triggers: own });
    new Job(shared, 'deploy', { ...TOKEN, environment: JobEnvironment.named('${{ inputs.stage }}') }).run('true');
    shared.call(new Workflow(made, 'ci', { triggers }), 'ship', { ...TOKEN, inputs: given, matrix });
    return told(made);
  }

  test.each<[string, Calling, string[]]>([
    ['is what it hands over', { given: { stage: 'production' } }, ['production']],
    ['is what it hands over, be it a number', { inputs: { stage: CallInput.number() }, given: { stage: 5 } }, ['5']],
    ['is what it hands over, be it a truth', { inputs: { stage: CallInput.bool() }, given: { stage: false } }, ['false']],
    ['is the default of that input where it hands nothing over', { given: { region: 'us' } }, ['staging']],
    ['is the default of a call, where the workflow is started by hand as well', { own: [Trigger.workflowDispatch({ stage: DispatchInput.string({ defaultValue: 'dev' }) })] }, [UNTOLD, 'staging']],
    ['is each value of the matrix of the call', { given: { stage: Expression.raw('matrix.stage') }, matrix: new Matrix({ axes: { stage: ['staging', 'production'] } }) }, ['staging', 'production']],
    ['is what whoever starts the caller chooses', { given: { stage: Expression.raw('inputs.where') }, triggers: [CHOICE] }, ['eu', 'us']],
    ['is what whoever starts the caller chooses, however that is written', { given: { stage: '${{inputs.where}}' }, triggers: [CHOICE] }, ['eu', 'us']],
    ['is a default that is read at the call, however that is written', { inputs: { stage: CallInput.string({ defaultValue: '${{  inputs.where}}' }) }, triggers: [CHOICE] }, ['eu', 'us']],
    ['is each value of the matrix, and what that says, however it is written', { given: { stage: '${{matrix.stage}}' }, matrix: new Matrix({ axes: { stage: ['eu', '${{inputs.where}}'] } }), triggers: [CHOICE] }, ['eu', 'us']],
    ['is a default that is read at the call', { inputs: { stage: CallInput.string({ defaultValue: Expression.raw('inputs.where') }) }, triggers: [CHOICE] }, ['eu', 'us']],
    ['is not told where nothing is handed over and there is no default', { inputs: { region, stage: CallInput.string() } }, [UNTOLD]],
    ['is not told where an empty text is handed over', { given: { stage: '' } }, [UNTOLD]],
    ['is not told where an expression is handed over', { given: { stage: Github.refName } }, [UNTOLD]],
    ['is not told where the workflow has no inputs', { inputs: {} }, [UNTOLD]],
  ])('%s', (_, calling, names) => {
    expect(called(calling)).toEqual(names);
  });

  test('is followed through several calls, and the defaults on the way', () => {
    const made = delivery();
    const inner = new ReusableWorkflow(made, 'inner', { inputs: { stage: CallInput.string({ defaultValue: 'none' }) } });
    new Job(inner, 'deploy', { ...TOKEN, environment: JobEnvironment.named('${{ inputs.stage }}') }).run('true');
    const outer = new ReusableWorkflow(made, 'outer', { inputs: { where: CallInput.string({ defaultValue: 'staging' }), stage: CallInput.string({ defaultValue: 'x' }) } });
    inner.call(outer, 'inner', { ...TOKEN, inputs: { stage: '${{ inputs.where }}' } });
    const ci = new Workflow(made, 'ci', { triggers: [MAIN] });
    outer.call(ci, 'one', TOKEN);
    outer.call(ci, 'two', { ...TOKEN, inputs: { where: 'production' } });
    expect(told(made)).toEqual(['staging', 'production']);
  });
});
