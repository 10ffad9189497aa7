import { join } from 'path';
import { Origin, constructPath } from '../../lib/core/inside';
import { userFrameOf } from '../../lib/core/private/user-frame';
import { workflow } from '../workflows/support';
import { Job } from 'slipway/workflows';

const LIB = join(__dirname, '../../lib');

test('an origin is the line of the program that called', () => {
  const { location } = Origin.here('a');
  expect(location).toMatchObject({ file: __filename, line: 10 });
});

test('a construct remembers the line that made it, and its path from the delivery', () => {
  const { ci } = workflow();
  const job = new Job(ci, 'build');
  expect(job._origin.path).toBe('ci/build');
  expect(constructPath(job)).toBe('ci/build');
  expect(job._origin.location).toMatchObject({ file: __filename, line: 16 });
});

test('a part of a construct has its line and a path of its own', () => {
  const origin = Origin.here('a');
  expect(origin.at('a/b')).toMatchObject({ path: 'a/b', location: origin.location });
});

describe('the user’s line on a stack', () => {
  const frames = (...lines: string[]) => userFrameOf(['Error', ...lines.map((line) => `    at ${line}`)].join('\n'));

  test('is the innermost one that is neither ours nor a dependency’s', () => {
    expect(frames(`new Job (${LIB}/workflows/job.ts:1:2)`, 'Object.<anonymous> (/home/me/node_modules/x/index.js:3:4)', 'node:internal/main:5:6', 'main (/home/me/.projenrc.ts:7:8)', '/home/me/other.ts:9:1'))
      .toEqual({ file: '/home/me/.projenrc.ts', line: 7, column: 8 });
  });

  test('is found in every form in which V8 writes frames', () => {
    expect(frames('file:///home/me/a%20b.mjs:7:8')).toEqual({ file: '/home/me/a b.mjs', line: 7, column: 8 });
    expect(frames('async main (file:///home/me/a.mjs:7:8)')).toEqual({ file: '/home/me/a.mjs', line: 7, column: 8 });
    expect(frames('async /home/me/a.ts:7:8')).toEqual({ file: '/home/me/a.ts', line: 7, column: 8 });
    expect(frames('/home/me/with (parens)/a.ts:7:8')).toEqual({ file: '/home/me/with (parens)/a.ts', line: 7, column: 8 });
    expect(frames('Own.go [as run] (C:\\me\\a.ts:7:8)')).toEqual({ file: 'C:\\me\\a.ts', line: 7, column: 8 });
    expect(frames('new Own (/home/me/with (parens)/a.ts:7:8)')).toEqual({ file: '/home/me/with (parens)/a.ts', line: 7, column: 8 });
  });

  test('is unknown when there is none', () => {
    expect(frames(`f (${LIB}/core/a.ts:1:2)`, '<anonymous>', 'native')).toBeUndefined();
  });
});
