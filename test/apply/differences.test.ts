import { differences } from '../../lib/apply/compare/differences';
import { onlyKeysOf } from '../../lib/apply/compare/json';

describe('two states', () => {
  test('differ at the place where they differ, not above it', () => {
    expect(differences({ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } })).toEqual([{ path: 'a.c', before: 2, after: 3 }]);
  });

  test('differ by what one of them lacks', () => {
    expect(differences({ a: 1 }, { b: 2 })).toEqual([{ path: 'b', after: 2 }, { path: 'a', before: 1 }]);
  });

  test('do not differ by the order of lists and keys', () => {
    expect(differences({ list: [{ x: 1, y: 2 }, 'b'] }, { list: ['b', { y: 2, x: 1 }] })).toEqual([]);
  });

  test('differ by the items of a list that come and go', () => {
    expect(differences({ list: ['a', 'b'] }, { list: ['b', 'c'] })).toEqual([{ path: 'list', after: 'c' }, { path: 'list', before: 'a' }]);
  });

  test('differ by the order of claims, which is part of the subject', () => {
    expect(differences({ include_claim_keys: ['repo', 'ref'] }, { include_claim_keys: ['ref', 'repo'] })).toHaveLength(1);
  });

  test('differ when something is nothing to one of them', () => {
    expect(differences({ a: null }, { a: { b: 1 } })).toEqual([{ path: 'a', before: null, after: { b: 1 } }]);
    expect(differences({ a: {} }, { a: null })).toEqual([{ path: 'a', before: {}, after: null }]);
    expect(differences({ a: null }, { a: null })).toEqual([]);
  });
});

describe('what counts of an answer', () => {
  test('is what was asked about, as deep as it was', () => {
    expect(onlyKeysOf({ a: 1, b: { c: 2, d: 3 }, e: 4 }, { b: { c: 9 }, e: 9, f: 9 })).toEqual({ b: { c: 2 }, e: 4 });
  });

  test('is of the items of a list what any of the declared items has', () => {
    expect(onlyKeysOf([{ path: 'a', ref: 'x', sha: 'y' }], [{ path: 'b' }, { path: 'c', ref: 'z' }])).toEqual([{ path: 'a', ref: 'x' }]);
  });

  test('is a whole list when nothing is declared in it', () => {
    expect(onlyKeysOf([{ path: 'a' }], [])).toEqual([{ path: 'a' }]);
  });
});
