import { listed, similar } from '../../lib/core/inside';

test('a slip of the finger is recognized, whatever the case', () => {
  expect([similar('buld', ['build', 'test']), similar('BUILD', ['build']), similar('buildx', ['test', 'build'])]).toEqual(['build', 'build', 'build']);
});

test('two neighbours that changed places are one slip, in a short word too', () => {
  expect([similar('nmp', ['pnpm', 'npm', 'yarn']), similar('wirte', ['read', 'write']), similar('NMP', ['npm'])]).toEqual(['npm', 'write', 'npm']);
  expect([similar('mpn', ['npm']), similar('nmx', ['npm']), similar('pmn', ['npm', 'nmpx'])]).toEqual([undefined, undefined, undefined]);
});

test('another word is no slip, and nothing is like nothing', () => {
  expect([similar('deploy', ['build', 'test']), similar('build', []), similar('x'.repeat(200), ['x'.repeat(199)])]).toEqual([undefined, undefined, undefined]);
});

test('a list is quoted, sorted, and cut when it is long', () => {
  expect([listed(['b', 'a']), listed([]), listed(['c', 'b', 'a'], 2)]).toEqual(["'a', 'b'", '(none)', "'a', 'b' and 1 more"]);
});
