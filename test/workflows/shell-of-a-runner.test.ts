import { errors, read } from './support';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Vars } from 'slipway/expressions';
import { Job, JobProps, Matrix, MatrixValue, Runner, Trigger, Workflow } from 'slipway/workflows';

function stepOf(props: JobProps, script = `echo ${Github.sha} ${Github.ref}`) {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test', props).run(script);
  return { delivery, step: () => read(delivery).jobs.test.steps[0] as { readonly run: string; readonly shell?: string } };
}

const legs = (label: string | Expression, axes: ConstructorParameters<typeof Matrix>[0]) => ({ runsOn: Runner.labels(label), matrix: new Matrix(axes) });
const POWERSHELL = 'echo ${env:SHA} ${env:REF}';
const BASH = 'echo "${SHA}" "${REF}"';

describe('the shell of a step that names none', () => {
  test.each<[string, JobProps, string]>([
    ['a part of a label', legs('${{ matrix.os }}-latest', { axes: { os: ['Windows'] } }), POWERSHELL],
    ['several parts', legs('${{ matrix.os }}-${{ matrix.version }}', { axes: { os: ['Ubuntu', 'macOS'], version: ['latest'] } }), BASH],
    ['a label that a function makes', legs(Expression.raw("format('{0}-2022', matrix.os)"), { axes: { os: ['windows'] } }), POWERSHELL],
    ['a part of a value', legs('${{ matrix.on.os }}', { axes: { on: [MatrixValue.object({ os: 'windows-2022' })] } }), POWERSHELL],
    ['a value that an entry adds', legs('${{ matrix.os }}-latest', { axes: { os: ['ubuntu'] }, include: [{ os: 'macos' }] }), BASH],
  ])('is known by %s of the matrix', (_, props, run) => {
    const { delivery, step } = stepOf(props);
    expect(errors(delivery)).toEqual([]);
    expect(step().run).toBe(run);
    expect(step().shell).toBeUndefined();
  });

  test.each<[string, JobProps]>([['labels of ones own', { runsOn: Runner.selfHosted('gpu') }], ['a label of somebody else', { runsOn: Runner.labels('fast-4vcpu') }], ['what only a run knows', { runsOn: Runner.fromExpression(Vars.get('RUNNER')) }]])('is asked for where %s name no system, and a script reads an expression', (_, props) => {
    const { delivery, step } = stepOf(props);
    expect(errors(delivery)).toEqual([]);
    expect(step()).toMatchObject({ shell: 'bash', run: BASH });
    expect(delivery.synth().defaults.filter(({ key }) => key === 'shell')).toMatchObject([{ of: 'step' }]);
  });

  test('is left to the machine where a script reads none, and where somebody says it', () => {
    expect(stepOf({ runsOn: Runner.selfHosted('gpu') }, 'make').step().shell).toBeUndefined();
    expect(stepOf({ runsOn: Runner.selfHosted('gpu'), defaults: { shell: 'pwsh' } }).step()).toEqual(expect.not.objectContaining({ shell: 'bash' }));
    expect(stepOf({ runsOn: Runner.selfHosted('linux') }).step().shell).toBeUndefined();
  });

  test('is not chosen where the machines have two: one finding says so, whatever the script reads', () => {
    const { delivery } = stepOf(legs('${{ matrix.os }}-latest', { axes: { os: ['windows', 'ubuntu'] } }));
    const found = delivery.synth().findings.filter(({ id }) => id === 'workflows/unsafe-hoist');
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([[
      'The expression ${{ github.sha }} stands in a script whose shell is not known, because its job may run on more than one system, and each reads a variable in its own way: `echo ${{ github.sha }} ${{ github.ref }}`.',
      "Say which one runs it, on the step or in the defaults of its job: { shell: 'bash' }. The machines of all systems that GitHub hosts have that one.",
    ]]);
  });
});
