import { join } from 'path';
import { isPlain } from '../../../lib/linter/ahead/plain';
import { Read, ReadingAhead } from '../../../lib/linter/ahead/reading-ahead';

const THREAD = join(__dirname, 'answering.cjs');

const named = (...names: string[]) => names.map((name) => ({ kind: 'workflow' as const, path: name, text: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: make }] } }\n' }));
const many = (count: number) => named(...Array.from({ length: count }, (_, i) => `${i}.yml`));

interface Reading { readonly errors: readonly unknown[]; readonly root: { readonly kind: string; readonly value?: string } }

function valueOf(read: Read | undefined): Reading {
  return ('line' in read! ? JSON.parse(read.line) : read!.value) as Reading;
}

let ahead: ReadingAhead | undefined;
afterEach(() => ahead?.end());

describe('a second thread', () => {
  test('reads what the first has not begun, and every file is read once, by one of them', () => {
    const files = many(60);
    ahead = ReadingAhead.of(files, THREAD)!;
    const readings = files.map(({ kind, path }) => valueOf(ahead!.take(kind, path)));
    // By the other, with its own words; or here, as it is.
    for (const [i, { root, errors }] of readings.entries()) expect([errors, root.value ?? root.kind]).toEqual([[], root.kind === 'map' ? 'map' : `there: ${files[i].path}`]);
  });

  test('is asked in whatever order, and of the same path as something else', () => {
    const files = [...many(60), { ...named('0.yml')[0], kind: 'action' as const }];
    ahead = ReadingAhead.of(files, THREAD)!;
    for (const { kind, path } of [...files].reverse()) {
      const { root } = valueOf(ahead.take(kind, path));
      expect(root.kind === 'map' || root.kind === 'scalar' ? path : root).toBe(path);
    }
    expect(ahead.take('workflow', 'nobody-named-it.yml')).toBeUndefined();
  });

  test('that dies leaves the rest to the first', () => {
    const files = [...named('the-end.yml'), ...many(60)];
    ahead = ReadingAhead.of(files, THREAD)!;
    expect(files.map(({ kind, path }) => valueOf(ahead!.take(kind, path)).root.kind)).toEqual(files.map(() => 'map'));
  });

  test('is not begun for few files, nor where there is none', () => {
    expect(ReadingAhead.of(many(39), THREAD)).toBeUndefined();
    expect(ReadingAhead.of(many(400))).toBeUndefined();
  });
});

test.each(['1', '-0', '- -0', '[-0]', '-0.0', 'x: .inf', 'x: -.INF', '.nan', '1e400', '1E+999', '9'.repeat(400), '-0e1'])('what JSON has no word for travels as it is: %j', (text) => {
  expect(isPlain(text)).toBe(text === '1');
});

test.each(['uses: a/b@6e123456789012345678901234567890123456ab', 'x-0', '2024-01-01', '1.0', '-1', 'file.info', 'v.inf2', '1e10', '0-0'])('other texts travel as JSON: %j', (text) => {
  expect(isPlain(text)).toBe(true);
});
