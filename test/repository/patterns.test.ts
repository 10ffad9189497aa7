import { fnmatch } from 'slipway/repository/inside';

test.each([
  ['main', 'main', true],
  ['main', 'mainline', false],
  ['release/*', 'release/1', true],
  ['release/*', 'release/1/2', false],
  ['release/**', 'release/1/2', false],
  ['release/**/*', 'release/1/2', true],
  ['release/**/*', 'release/1', true],
  ['**/stable', 'stable', true],
  ['**/stable', 'a/b/stable', true],
  ['v?.x', 'v1.x', true],
  ['v?.x', 'v1yx', false],
  ['v[0-9]', 'v5', true],
  ['v[!0-9]', 'v5', false],
  ['v[9-0]', 'v5', false],
  ['a+b', 'a+b', true],
  ['a[', 'a[', true],
])('the pattern %s of an environment takes %s: %s', (pattern, name, expected) => {
  expect(fnmatch(pattern, name)).toBe(expected);
});
