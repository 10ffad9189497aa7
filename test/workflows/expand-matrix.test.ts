import { combinationCount, expandMatrix } from '../../lib/workflows/expand-matrix';
import type { MatrixModel } from '../../lib/workflows/inside';

const matrix = (parts: Partial<MatrixModel>): MatrixModel => ({ axes: {}, include: [], exclude: [], ...parts });
const values = (parts: Partial<MatrixModel>) => expandMatrix(matrix(parts))?.map((leg) => leg.values);

test('the first axis varies slowest', () => {
  expect(values({ axes: { os: ['a', 'b'], node: [1, 2] } })).toEqual([{ os: 'a', node: 1 }, { os: 'a', node: 2 }, { os: 'b', node: 1 }, { os: 'b', node: 2 }]);
});

test('an axis without values leaves no leg', () => {
  expect(values({ axes: { os: ['a'], node: [] } })).toEqual([]);
});

test('where nothing is left the job runs once, without values: a matrix of nothing, or one of which everything is excluded', () => {
  expect(expandMatrix(matrix({}))).toEqual([{ named: {}, values: {} }]);
  expect(expandMatrix(matrix({ axes: { os: ['a', 'b'] }, exclude: [{ os: 'a' }, { os: 'b' }] }))).toEqual([{ named: {}, values: {} }]);
  expect(values({ axes: { os: ['a'] }, exclude: [{ os: 'a' }], include: [{ x: 1 }] })).toEqual([{ x: 1 }]);
});

test('null is the empty text and 0, and has no properties', () => {
  const axes = { a: [null, 1], b: [{ x: null }, { x: 'z' }] };
  expect(values({ axes, exclude: [{ a: '' }, { b: { x: 0 } }] })).toEqual([{ a: 1, b: { x: 'z' } }]);
  expect(values({ axes: { a: [null, 1] }, exclude: [{ a: null }] })).toEqual([{ a: 1 }]);
  expect(values({ axes: { a: [{ x: 'y' }] }, exclude: [{ a: null }] })).toEqual([{ a: { x: 'y' } }]);
});

test('exclude takes every combination that has the values it names', () => {
  expect(values({ axes: { os: ['a', 'b'], node: [1, 2] }, exclude: [{ os: 'a' }, { os: 'b', node: 1 }] })).toEqual([{ os: 'b', node: 2 }]);
});

test('exclude compares without case, and text with numbers', () => {
  expect(values({ axes: { os: ['Linux', 'win'], node: [18, '20'] }, exclude: [{ os: 'LINUX', node: '18' }, { node: 20 }] })).toEqual([{ os: 'win', node: 18 }]);
});

test('exclude compares objects and lists leaf by leaf', () => {
  const axes = { os: [{ name: 'a', arch: 'x' }, { name: 'a', arch: 'y' }], set: [['p', 'q'], ['p', 'r']] };
  expect(values({ axes, exclude: [{ os: { name: 'A' }, set: ['p', 'q'] }, { os: { arch: 'y' } }] })).toEqual([{ os: axes.os[0], set: ['p', 'r'] }]);
});

test('a value that is not there counts as empty', () => {
  expect(values({ axes: { os: [{ name: 'a' }, { name: 'b', tag: 't' }] }, exclude: [{ os: { tag: '' } }] })).toEqual([{ os: { name: 'b', tag: 't' } }]);
});

test('include adds its other keys to every combination that has the values it names', () => {
  expect(values({ axes: { os: ['a', 'b'] }, include: [{ os: 'a', color: 'red' }, { shape: 'round' }] })).toEqual([
    { os: 'a', color: 'red', shape: 'round' }, { os: 'b', shape: 'round' },
  ]);
});

test('a later include overwrites what an earlier one added, never a value of an axis', () => {
  expect(values({ axes: { os: ['a'] }, include: [{ color: 'red' }, { os: 'a', color: 'blue' }, { os: 'A', size: 1 }] })).toEqual([{ os: 'a', color: 'blue', size: 1 }]);
});

test('an include that matches nothing becomes a leg, which later entries do not touch', () => {
  expect(values({ axes: { os: ['a'] }, include: [{ os: 'c', color: 'red' }, { os: 'c', size: 2 }, { size: 1 }] })).toEqual([
    { os: 'a', size: 1 }, { os: 'c', color: 'red' }, { os: 'c', size: 2 },
  ]);
});

test('an include cannot bring back what exclude took: it becomes a leg of its own', () => {
  expect(values({ axes: { os: ['a', 'b'] }, exclude: [{ os: 'a' }], include: [{ os: 'a', x: 1 }] })).toEqual([{ os: 'b' }, { os: 'a', x: 1 }]);
});

test('without axes every include is a leg', () => {
  expect(values({ include: [{ os: 'a' }, { os: 'a' }, { os: 'b' }] })).toEqual([{ os: 'a' }, { os: 'a' }, { os: 'b' }]);
});

test('what include adds to a combination is not part of the name of the leg', () => {
  const legs = expandMatrix(matrix({ axes: { os: ['a'] }, include: [{ color: 'red' }, { os: 'b', color: 'blue' }] }))!;
  expect(legs.map((leg) => leg.named)).toEqual([{ os: 'a' }, { os: 'b', color: 'blue' }]);
});

test('an expression anywhere leaves the legs open', () => {
  expect(expandMatrix(matrix({ expression: '${{ fromJSON(needs.a.outputs.m) }}' }))).toBeUndefined();
  expect(values({ axes: { os: '${{ fromJSON(inputs.os) }}' } })).toBeUndefined();
  expect(values({ axes: { os: ['a', 'b-${{ inputs.x }}'] } })).toBeUndefined();
  expect(values({ axes: { os: ['a'] }, include: '${{ fromJSON(inputs.more) }}' })).toBeUndefined();
});

test('the number of combinations is known without making them', () => {
  const many = Array.from({ length: 1000 }, (_, i) => i);
  expect(combinationCount(matrix({ axes: { a: many, b: many, c: many, d: many } }))).toBe(1e12);
  expect(combinationCount(matrix({}))).toBe(0);
});
