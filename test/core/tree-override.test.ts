import { TreeMap, overridden, treeMap, treeOf } from '../../lib/core/inside';
import { plainTree } from '../properties/support/plain';

const tree = treeOf({ a: { b: 1 }, list: [{ x: 1 }, { y: 2 }] }) as TreeMap;
const changed = (path: string[], value?: unknown) => plainTree(overridden(tree, [{ path, value }]));
const plain = (value: unknown) => plainTree(treeOf(value));

test('an override makes the way to its key', () => {
  expect(changed(['a', 'c', 'd'], [1])).toEqual(plain({ a: { b: 1, c: { d: [1] } }, list: [{ x: 1 }, { y: 2 }] }));
});

test('an override of an item of a list goes into it, replaces it, or adds one at the end', () => {
  expect(changed(['list', '0', 'x'], 5)).toEqual(plain({ a: { b: 1 }, list: [{ x: 5 }, { y: 2 }] }));
  expect(changed(['list', '1'], 'z')).toEqual(plain({ a: { b: 1 }, list: [{ x: 1 }, 'z'] }));
  expect(changed(['list', '9'], 'z')).toEqual(plain({ a: { b: 1 }, list: [{ x: 1 }, { y: 2 }, 'z'] }));
});

test('a deletion takes the key or the item out', () => {
  expect(changed(['a', 'b'])).toEqual(plain({ a: {}, list: [{ x: 1 }, { y: 2 }] }));
  expect(changed(['list', '0'])).toEqual(plain({ a: { b: 1 }, list: [{ y: 2 }] }));
});

test.each([[['gone']], [['gone', 'deep']], [['a', 'gone', 'deep']], [['a', 'b', 'deep']], [['list', '7']], [['list', '7', 'x']]])('a deletion of %j, which is not there, changes nothing', (path) => {
  expect(changed(path)).toEqual(plainTree(tree));
});

test('an override keeps the place and the comments of what it passes through, and the tree that it was given', () => {
  const commented: TreeMap = { kind: 'map', entries: [{ key: 'a', value: treeMap([['b', 1]]), comment: 'why' }, { key: 'z', value: 1 }] };
  const result = overridden(commented, [{ path: ['a', 'b'], value: 2 }]);
  expect(result.entries[0]).toMatchObject({ key: 'a', comment: 'why' });
  expect(plainTree(commented)).toEqual(plain({ a: { b: 1 }, z: 1 }));
});
