import { readFileSync } from 'fs';
import { join } from 'path';
import { requirementsPage } from '../../scripts/requirements/page';
import { gaps, requirements } from '../../scripts/requirements/requirements';

const ROOT = join(__dirname, '..', '..');
const all = requirements(ROOT);

test('every row of the five systems says what is asked, which lines satisfy it, and which tests prove it', () => {
  expect(gaps(all)).toEqual([]);
  expect(all).toHaveLength(40 + 16 + 10 + 11 + 13);
});

test('the page of the requirements is what npm run generate writes', () => {
  expect(readFileSync(join(ROOT, 'docs/requirements.md'), 'utf8')).toBe(requirementsPage(all));
});

test('a row without a line, a line that is nowhere and a row that no test cites are said', () => {
  expect(gaps([
    { id: 'GL-1', example: 'greenlang', what: undefined, lines: [], tests: [] },
    { id: 'GL-2', example: 'greenlang', what: 'x', lines: [{ file: 'a.yml', text: 'b', line: undefined }], tests: [{ file: 'a.test.ts', line: 1, title: 'x' }] },
  ])).toEqual([
    'GL-1: examples/greenlang/README.md does not say what is asked',
    'GL-1: scripts/requirements/rows/greenlang.ts names no line',
    "GL-1: no test cites it; the title of one begins with 'GL-1: '",
    'GL-2: no line of examples/greenlang/a.yml holds "b"',
  ]);
});
