import { differences } from '../../lib/apply/compare/differences';
import { canonicalText, onlyKeysOf } from '../../lib/apply/compare/json';

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
    expect(differences({ of: { list: ['a', 'b'] } }, { of: { list: ['b', 'c'] } })).toEqual([{ path: 'of.list', after: 'c' }, { path: 'of.list', before: 'a' }]);
  });

  test.each(['include_claim_keys', 'file_patterns'])('differ by the order of %s, which says something', (key) => {
    expect(differences({ of: { [key]: ['a', 'b'] } }, { of: { [key]: ['b', 'a'] } })).toEqual([{ path: `of.${key}`, before: ['a', 'b'], after: ['b', 'a'] }]);
    expect(differences({ [key]: ['a', 'b'] }, { [key]: ['a', 'b'] })).toEqual([]);
    expect(differences({ [key]: { others: ['a', 'b'] } }, { [key]: { others: ['b', 'a'] } })).toEqual([]);
  });

  test('differ as a whole where only one of them has a list', () => {
    expect(differences({ a: ['b'] }, { a: 'b' })).toEqual([{ path: 'a', before: ['b'], after: 'b' }]);
    expect(differences({ a: 'b' }, { a: ['b'] })).toEqual([{ path: 'a', before: 'b', after: ['b'] }]);
    expect(differences({}, { a: ['b'] })).toEqual([{ path: 'a', after: ['b'] }]);
    expect(differences({ a: ['b'] }, {})).toEqual([{ path: 'a', before: ['b'] }]);
  });

  test('differ by the kind of a value, and not by how it would be written', () => {
    expect(differences({ a: 1, b: null, c: 'null' }, { a: '1', b: false, c: null })).toHaveLength(3);
    expect(differences({ a: undefined! }, { a: null })).toEqual([{ path: 'a', after: null }]);
    expect(differences({ a: undefined! }, {})).toEqual([]);
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

  test('is a whole list when nothing is declared in it, or nothing that has keys', () => {
    expect(onlyKeysOf([{ path: 'a' }], [])).toEqual([{ path: 'a' }]);
    expect(onlyKeysOf([{ path: 'a' }], ['b'])).toEqual([{ path: 'a' }]);
    expect(onlyKeysOf([{ path: 'a', ref: 'x' }, 'c'], ['b', { path: 'd' }])).toEqual([{ path: 'a' }, 'c']);
  });

  test.each([
    [['a'], { a: 1 }], [{ a: 1 }, ['a']], ['a', [{ a: 1 }]], [{ a: 1 }, 'a'], ['a', { a: 1 }], [null, { a: 1 }], [{ a: 1 }, null], [{ a: 1 }, undefined], [undefined, { a: 1 }],
  ])('is all of %j where %j was asked for, which is something else', (value, like) => {
    expect(onlyKeysOf(value, like)).toEqual(value);
  });

  test('is nothing of what the answer lacks, and what is null in it', () => {
    expect(Object.entries(onlyKeysOf({ a: null }, { a: 1, b: 1, c: { d: 1 } })!)).toEqual([['a', null]]);
  });
});

describe('the text of a value', () => {
  test('is the same in whatever order its keys came, however deep', () => {
    expect(canonicalText([{ b: { d: 1, c: 2 }, a: [] }])).toBe('[{"a":[],"b":{"c":2,"d":1}}]');
  });

  test('keeps the order of lists', () => {
    expect(canonicalText(['b', 'a', null])).toBe('["b","a",null]');
  });

  test('is none for what is not there', () => {
    expect(canonicalText(undefined)).toBeUndefined();
  });
});
