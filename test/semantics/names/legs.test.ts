import { CallJobModel, InputModel, JobModel, MatrixModel, WorkflowModel } from 'slipway/workflows/inside';
import { Known, LegContexts, UNKNOWN } from '../../../lib/semantics/names/evaluated-text';
import { legsFor, legsOf } from '../../../lib/semantics/names/legs';
import { passedInputs } from '../../../lib/semantics/names/passed-inputs';

const job = (matrix?: Partial<MatrixModel>, more: object = {}) => ({ id: 'test', strategy: { ...matrix ? { matrix: { axes: {}, include: [], exclude: [], ...matrix } } : {}, ...more } }) as unknown as JobModel;
const bare = { id: 'test' } as unknown as JobModel;

const matricesOf = (found: ReturnType<typeof legsOf>) => ('unknown' in found ? found.unknown : found.map(({ contexts }) => contexts.matrix));

describe('the legs of a job', () => {
  test('are one without a matrix, and one where nothing is left of it', () => {
    for (const [one, matrix] of [[bare, null], [job(), null], [job({ axes: { os: ['a'] }, exclude: [{ os: 'a' }] }), {}]] as const) {
      expect(legsOf(one, { x: 1 })).toEqual([{ named: {}, contexts: { matrix, strategy: { 'job-index': 0, 'job-total': 1, 'fail-fast': true, 'max-parallel': 1 }, inputs: { x: 1 } } }]);
    }
  });

  test('know their place among the others, and how they were meant', () => {
    const strategies = (of: JobModel) => (legsOf(of, {}) as readonly { contexts: LegContexts }[]).map(({ contexts }) => contexts.strategy);
    expect(strategies(job({ axes: { os: ['a', 'b'] } }))).toEqual([0, 1].map((index) => ({ 'job-index': index, 'job-total': 2, 'fail-fast': true, 'max-parallel': 2 })));
    expect(strategies(job({ axes: { os: ['a', 'b'] } }, { failFast: false, maxParallel: 1 }))).toEqual([0, 1].map((index) => ({ 'job-index': index, 'job-total': 2, 'fail-fast': false, 'max-parallel': 1 })));
  });

  test('are at most as many as GitHub makes', () => {
    const sixteen = Array.from({ length: 16 }, (_, i) => i);
    expect(legsOf(job({ axes: { a: sixteen, b: sixteen } }), {})).toHaveLength(256);
    expect(matricesOf(legsOf(job({ axes: { a: sixteen, b: [...sixteen, 16] } }), {}))).toBe("the matrix of the job 'test' makes more than 256 jobs");
  });

  test('are not known where the matrix is made when it runs', () => {
    const why = "the matrix of the job 'test' is made when it runs";
    expect(matricesOf(legsOf(job({ expression: '${{ fromJSON(vars.M) }}' }), {}))).toBe(why);
    expect(matricesOf(legsOf(job({ axes: { os: '${{ fromJSON(vars.M) }}' as never } }), {}))).toBe(why);
  });

  test('say what their texts say of the inputs, as deep as these stand, where they are known', () => {
    const texts = { axes: { os: ['${{ inputs.os }}', 'plain'] }, include: [{ os: 'plain', deep: { list: ['a-${{ inputs.os }}'] }, none: null, n: 5 }] };
    expect(matricesOf(legsOf(job(texts as never), { os: 'linux' }))).toEqual([{ os: 'linux' }, { os: 'plain', deep: { list: ['a-linux'] }, none: null, n: 5 }]);
    expect(matricesOf(legsOf(job({ axes: { os: ['a', 'b'] }, exclude: [{ os: '${{ inputs.os }}' }] }), { os: 'b' }))).toEqual([{ os: 'a' }]);
    expect(matricesOf(legsOf(job({ axes: { os: ['${{ inputs.os }}'] } }), { os: UNKNOWN }))).toContain('is made when it runs');
    // A text that is known makes no list.
    expect(matricesOf(legsOf(job({ axes: { os: '${{ inputs.os }}' } }), { os: 'linux' }))).toContain('is made when it runs');
    expect(matricesOf(legsOf(job({ axes: { os: ['linux'] }, include: '${{ inputs.more }}' }), { more: 'linux' }))).toContain('is made when it runs');
  });
});

describe('the legs as far as a text can tell them apart', () => {
  const open = { axes: { 'os': ['a', 'b'], 'open-axis': '${{ fromJSON(vars.M) }}' as never }, exclude: [{ 'os': 'a', 'open-axis': 1 }] };
  const UNTOLD = "the matrix of the job 'test' is made when it runs";

  test.each(['', 'plain', '${{ matrix.os }}', '${{ matrix.open-axis-more }}', '${{ matrix.opened }}', '${{ inputs.open-axis }}', '${{ matrixes }}'])('are known where it does not name what is made when it runs: %j', (text) => {
    expect(matricesOf(legsFor(text, job(open), {}))).toEqual([{ os: 'a' }, { os: 'b' }]);
  });

  test.each(['${{ matrix.open-axis }}', '${{ MATRIX.Open-Axis }}', '${{ matrix.open-axis.x }}', "${{ matrix['os'] }}", '${{ toJSON(matrix) }}', '${{ matrix.* }}', 'x ${{ matrix.os }} ${{ matrix.open-axis == 1 }}'])('are not where it does, or may: %j', (text) => {
    expect(matricesOf(legsFor(text, job(open), {}))).toBe(UNTOLD);
  });

  test('are without what is excluded, where all are known', () => {
    expect(matricesOf(legsFor('${{ matrix.os }}', job({ axes: { os: ['a', 'b'] }, exclude: [{ os: 'a' }] }), {}))).toEqual([{ os: 'b' }]);
  });

  test('are not known as soon as one is named that is made when it runs', () => {
    const two = job({ axes: { os: ['a'], x: '${{ fromJSON(vars.X) }}' as never, y: '${{ fromJSON(vars.Y) }}' as never } });
    expect(['${{ matrix.x }}', '${{ matrix.y }}', '${{ matrix.os }}'].map((text) => matricesOf(legsFor(text, two, {})))).toEqual([UNTOLD, UNTOLD, [{ os: 'a' }]]);
  });

  test('are all of them where all are known, and none where all of them are made when it runs', () => {
    expect(matricesOf(legsFor('${{ matrix.os }}', job({ axes: { os: ['a'] } }), {}))).toEqual([{ os: 'a' }]);
    expect(matricesOf(legsFor('', job({ expression: '${{ fromJSON(vars.M) }}' }), {}))).toBe(UNTOLD);
    expect(matricesOf(legsFor('', bare, {}))).toEqual([null]);
    expect(matricesOf(legsFor('', job({ axes: { os: ['a'], x: '${{ fromJSON(vars.M) }}' as never }, include: '${{ fromJSON(vars.I) }}' as never }), {}))).toBe(UNTOLD);
  });

  test('are known by the inputs as well', () => {
    expect(matricesOf(legsFor('${{ matrix.os }}', job({ axes: { os: ['${{ inputs.os }}'], x: '${{ fromJSON(vars.M) }}' as never } }), { os: 'linux' }))).toEqual([{ os: 'linux' }]);
    expect(matricesOf(legsFor('${{ matrix.os }}', job({ axes: { os: ['${{ inputs.os }}'], x: '${{ fromJSON(vars.M) }}' as never } }), {}))).toEqual([{ os: '' }]);
    expect(matricesOf(legsFor('${{ matrix.os }}', job({ axes: { os: ['a', 'b'], x: '${{ fromJSON(vars.M) }}' as never }, include: [{ os: '${{ inputs.os }}' }] }), { os: 'c' }))).toEqual([{ os: 'a' }, { os: 'b' }, { os: 'c' }]);
  });
});

describe('what a called workflow finds in its inputs', () => {
  const leg: LegContexts = { matrix: { os: 'linux' }, strategy: {}, inputs: { open: UNKNOWN } };
  const called = (...inputs: Partial<InputModel>[]) => ({ triggers: [{ event: 'workflow_dispatch', inputs: [{ name: 'other', type: 'string' }] }, { event: 'workflow_call', inputs }] }) as unknown as WorkflowModel;
  const passed = (given: CallJobModel['inputs'], ...inputs: Partial<InputModel>[]): Known => passedInputs({ inputs: given } as CallJobModel, leg, called(...inputs));

  test('is what the call passes, else the default, else nothing of its type', () => {
    expect(passed({ a: 'x', b: 5, c: false, e: '' }, { name: 'a', type: 'string' }, { name: 'b', type: 'number', defaultValue: 1 }, { name: 'c', type: 'boolean', defaultValue: true }, { name: 'd', type: 'string', defaultValue: 'y' }, { name: 'e', type: 'string', defaultValue: 'z' }))
      .toEqual({ a: 'x', b: 5, c: false, d: 'y', e: '' });
    expect(passed({}, ...(['string', 'boolean', 'number', 'choice', 'environment'] as const).map((type) => ({ name: type, type })))).toEqual({ string: '', boolean: false, number: 0, choice: '', environment: '' });
    expect(passed({ none: 'x' })).toEqual({});
  });

  test('is what a text says for the leg, of an input that is a text', () => {
    const inputs = (type: InputModel['type']) => passed({ a: 'on ${{ matrix.os }}' }, { name: 'a', type });
    expect([inputs('string'), inputs('number'), inputs('boolean')]).toEqual([{ a: 'on linux' }, { a: UNKNOWN }, { a: UNKNOWN }]);
    expect(passed({ a: '${{ github.ref }}', b: '${{ inputs.open }}', c: '${ {' }, { name: 'a', type: 'string' }, { name: 'b', type: 'string' }, { name: 'c', type: 'number' })).toEqual({ a: UNKNOWN, b: UNKNOWN, c: '${ {' });
    expect(passed({}, { name: 'a', type: 'string', defaultValue: '${{ matrix.os }}' })).toEqual({ a: 'linux' });
  });

  test('is nothing where nobody knows the workflow, or it is not one to call', () => {
    const call = { inputs: { a: 'x' } } as unknown as CallJobModel;
    expect(passedInputs(call, leg, undefined)).toStrictEqual({});
    expect(passedInputs(call, leg, { triggers: [{ event: 'push' }] } as unknown as WorkflowModel)).toStrictEqual({});
    expect(passedInputs(call, leg, { triggers: [{ event: 'workflow_call' }] } as unknown as WorkflowModel)).toStrictEqual({});
  });
});
