import { SourceNode, readRubyYaml } from '../../lib/expressions/inside';

function plain(node: SourceNode | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  return node?.kind === 'list' ? node.items.map(plain) : node?.value;
}

describe('YAML as the rest of GitHub reads it', () => {
  test.each([
    ['a: yes', { a: true }],
    ['a: [on, No, y, n, Y]', { a: [true, false, 'y', 'n', 'Y'] }],
    // Dependabot refuses it: the property … of type integer did not match the following type: string.
    ['time: 05:30', { time: 330 }],
    ["time: '05:30'", { time: '05:30' }],
    ['a: 2026-01-01', { a: '2026-01-01' }],
    ['a: ~\nb:\n', { a: null, b: null }],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    ['a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['on: 1', { on: 1 }],
    ['a: |\n  b\n  c\n', { a: 'b\nc\n' }],
  ])('%j', (text, value) => {
    const { errors, root } = readRubyYaml(text);
    expect([errors, plain(root)]).toEqual([[], value]);
  });

  test('every value knows its place, and what was said above it', () => {
    const { root, comments, comment } = readRubyYaml('# top\n\nversion: 2\nupdates:\n  # npm is\n  # ours\n  - a: 1\n  - b: 2\n');
    const updates = (root as Extract<SourceNode, { kind: 'map' }>).entries[1];
    const [first, second] = (updates.value as Extract<SourceNode, { kind: 'list' }>).items;
    expect([comment, updates.place, first.place, second.place]).toEqual(['top', { line: 4, column: 1 }, { line: 7, column: 5 }, { line: 8, column: 5 }]);
    expect([comments.get(first) ?? comments.get(updates.value), comments.get(second)]).toEqual(['npm is\nours', undefined]);
  });

  test.each([
    ['a: 1\na: 2', 'Map keys must be unique', 2],
    ['a: [1', 'Flow sequence in block collection', 1],
    ['a:\n\t- b', 'Tabs are not allowed as indentation', 2],
    ['a: *b', 'stands for nothing that is whole', 1],
    ['a: &a [*a]', 'stands for nothing that is whole', 1],
    ['a: 1\n---\nb: 2', 'multiple documents', 2],
    ['<<: 3', "'<<' takes a map", 1],
  ])('%j is refused, with its line', (text, message, line) => {
    const { errors: [error] } = readRubyYaml(text);
    expect(error).toMatchObject({ message: expect.stringContaining(message), line });
  });

  test('nothing is nothing', () => {
    expect(readRubyYaml('# only this\n').root).toBeUndefined();
  });
});
