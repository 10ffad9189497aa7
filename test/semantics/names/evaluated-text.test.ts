import { LegContexts, UNKNOWN, evaluatedText, printed } from '../../../lib/semantics/names/evaluated-text';

const LEG: LegContexts = { matrix: { os: 'linux', n: 1, deep: { a: 'b' } } as LegContexts['matrix'], strategy: { 'job-index': 3 }, inputs: { Target: 'live', open: UNKNOWN, shut: UNKNOWN, count: 2 } };
const said = (text: string, contexts: Partial<LegContexts> = {}) => {
  const found = evaluatedText(text, { ...LEG, ...contexts });
  return 'unknown' in found ? `unknown: ${found.unknown}` : found.text;
};

describe('a text of a leg', () => {
  test.each([
    ['plain', 'plain'], ['', ''], ['a ${{ matrix.os }} b', 'a linux b'], ['${{ matrix.os }}${{ matrix.n }}', 'linux1'], ['${{ matrix.gone }}', ''], ['${{ matrix.deep }}', 'Object'], ['${{ strategy.job-index }}', '3'],
    ['${{ inputs.target }}', 'live'], ['${{ inputs["TARGET"] }}', 'unknown: \'inputs["TARGET"]\' is no expression'], ["${{ inputs['TARGET'] }}", 'live'], ['${{ inputs.count == 2 }}', 'true'], ["${{ format('{0}!', matrix.os) }}", 'linux!'], ["${{ 'x' }}", 'x'],
  ])('is evaluated: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['${{ github.ref }}', "'github.ref' asks for 'github'"],
    ['${{ matrix.os }} ${{ vars.x }} ${{ github.ref }}', "'vars.x' asks for 'vars'"],
    ['${{ vars.x == github.ref }}', "'vars.x == github.ref' asks for 'vars'"],
    ['${{ inputs.open }}', "'inputs.open' asks for 'inputs.open'"],
    ['${{ inputs.OPEN }}', "'inputs.OPEN' asks for 'inputs.OPEN'"],
    ['${{ inputs.target == inputs.shut }}', "'inputs.target == inputs.shut' asks for 'inputs.shut'"],
    ['${{ inputs[matrix.os] }}', "'inputs[matrix.os]' asks for 'inputs'"],
    ['${{ toJSON(inputs) }}', "'toJSON(inputs)' asks for 'inputs'"],
    ['${{ inputs.target ${{ }}', 'is no expression'],
    ['${{ matrix. }}', "'matrix.' is no expression"],
    ["${{ fromJSON('{') }}", "'fromJSON('{')' cannot be evaluated"],
  ])('is not known where %s', (text, why) => {
    expect(said(text)).toContain('unknown: ');
    expect(said(text)).toContain(why);
  });

  test('may ask for all inputs where all are known, and for an input that is not there', () => {
    expect(said('${{ toJSON(inputs) }}', { inputs: {} })).toBe('{}');
    expect(said('${{ inputs.none }}')).toBe('');
    expect(said('${{ inputs[matrix.os] }}', { inputs: { linux: 'x' } })).toBe('x');
  });

  test('may ask for a value of the matrix whose name is that of an input', () => {
    expect(said('${{ matrix.open }}', { matrix: { open: 'x' } })).toBe('x');
  });

  test('may ask for a matrix that is not there', () => {
    expect(said('${{ matrix.os }}', { matrix: null })).toBe('');
  });
});

describe('a value in a text', () => {
  test.each<[unknown, string]>([
    [null, ''], [undefined, ''], ['', ''], ['a', 'a'], [true, 'true'], [false, 'false'], [[], 'Array'], [{}, 'Object'], [0, '0'], [-0, '0'], [1, '1'], [-1.5, '-1.5'], [0.1 + 0.2, '0.3'], [123456789012345, '123456789012345'],
    [1e15, '1E+15'], [-1e15, '-1E+15'], [999999999999999, '999999999999999'], [1234567890123456, '1.23456789012346E+15'], [1e-5, '0.00001'], [0.00001234, '0.00001234'], [9.9e-6, '9.9E-06'], [1e-7, '1E-07'], [1e100, '1E+100'], [1.5e-10, '1.5E-10'], [Infinity, 'Infinity'], [-Infinity, '-Infinity'], [NaN, 'NaN'],
  ])('%j is printed as %s', (value, text) => {
    expect(printed(value)).toBe(text);
  });
});
