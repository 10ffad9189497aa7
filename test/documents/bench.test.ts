import { readFileSync } from 'fs';
import { join } from 'path';
import { ROOT } from './documents';
import { table, verdict } from '../../bench/table';

const met = { title: 'small', slipway: '1 ms', peer: '1 ms', compared: '1.00 ×', aim: { value: 1, most: 1, unit: '×' } };
const missed = { title: 'large', slipway: '2 s', aim: { value: 1234.5, most: 1000, unit: 'ms' } };
const plain = { title: 'memory', slipway: '1 MB' };

test('a row that misses its aim says so, and so does the verdict', () => {
  expect(table([met, missed, plain]).split('\n').slice(2)).toEqual(['| small | 1 ms | 1 ms | 1.00 × | at most 1 × |', '| large | 2 s |  |  | **missed**: at most 1,000 ms |', '| memory | 1 MB |  |  |  |']);
  expect(verdict([met, missed, plain])).toBe('1 of 2 aims are met. Missed: large (1,235 instead of 1,000 ms).');
  expect(verdict([met, plain])).toBe('Every aim is met.');
});

test('the README shows the last table and its verdict', () => {
  const results = readFileSync(join(ROOT, 'bench/RESULTS.md'), 'utf8');
  const [, shown] = /<!-- bench -->\n([^]*)\n<!-- \/bench -->/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))!;
  const [, rows, judged] = /(\|[^]*\|)\n\n(.*(?:aims are met|aim is met)\..*)\n/.exec(results)!;
  expect(shown.startsWith(`${rows}\n\n${judged} `)).toBe(true);
});
