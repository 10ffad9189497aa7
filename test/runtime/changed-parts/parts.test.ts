import { declaredParts } from '../../../lib/runtime/changed-parts/declared';
import { find } from '../../../lib/runtime/changed-parts/find';
import { changedParts, partsIn } from '../../../lib/runtime/changed-parts/parts';
import { tell } from '../../../lib/runtime/changed-parts/tell';
import { Git } from '../../../lib/runtime/common/git';
import { taking } from '../../../lib/runtime/common/patterns';
import { runnerOf } from '../../../lib/runtime/common/runner';

const declared = (...parts: object[]) => declaredParts({ INPUT_PARTS: JSON.stringify(parts) });
const names = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name);

test('of the patterns that take a file the last one decides, and names that begin with a point or hold a line break are names', () => {
  const takes = taking(['src/**', '!src/**/*.md', 'src/kept.md']);
  expect(['src/a.ts', 'src/.env', 'src/x/a\nb.ts', 'src/kept.md', 'src/x/a.md', 'other/a.ts', 'src'].map(takes)).toEqual([true, true, true, true, false, false, true]);
});

test('a folder is one when it holds the marker itself, and each is found once in the order of its name', () => {
  const parts = partsIn(declared({ kind: 'folders', name: 'charts/*', marker: 'Chart.yaml' }, { kind: 'folders', name: '*/b' }), ['charts/b/Chart.yaml', 'charts/a/Chart.yaml', 'charts/c/x/Chart.yaml', 'other/b/file']);
  expect(names(parts)).toEqual(['charts/a', 'charts/b', 'other/b']);
});

test('what has changed goes through all that is made of it, also in a circle and through what was deleted', () => {
  const parts = partsIn(declared(
    { kind: 'part', name: 'a', patterns: ['a/**'], needs: ['c'] },
    { kind: 'part', name: 'b', patterns: ['b/**'], needs: ['a'] },
    { kind: 'part', name: 'c', patterns: ['c/**'], needs: ['b'] },
    { kind: 'part', name: 'd', patterns: ['d/**'], needs: ['gone/folder'] },
  ), []);
  expect(names(changedParts(parts, ['b/file']))).toEqual(['a', 'b', 'c']);
  expect(changedParts(parts, ['gone/folder/file'])).toEqual([{ name: 'd', need: 'gone/folder' }]);
  expect(changedParts(parts, ['gone/folder-of-another-name'])).toEqual([]);
});

test.each([['', /no list/], ['[]', /no list of 1 to/], ['[{"kind":"part"}]', /name is missing/], ['{', /is no JSON/], ['[{"kind":"other","name":"a"}]', /kind is none of part, folders/]])('parts that are %j are refused', (text, why) => {
  expect(() => declaredParts({ INPUT_PARTS: text === '' ? '3' : text })).toThrow(why);
});

function git(changed: readonly string[]): Git {
  return { head: () => ({ commit: 'h', parents: ['b'] }), isBefore: () => true, changed: () => [...changed], files: () => ['a/x', 'b/x'], text: () => '' };
}

test('a file on which everything depends changes everything, unless it was taken out again', () => {
  const parts = declared({ kind: 'part', name: 'a', patterns: ['a/**'] }, { kind: 'part', name: 'b', patterns: ['b/**'] });
  const found = (file: string) => find(parts, ['*.toml', '!notes.toml'], { before: 'b', after: 'h' }, git([file]));
  expect(found('uv.toml').everything).toBe('uv.toml has changed, on which everything depends');
  expect(names(found('notes.toml').parts)).toEqual([]);
});

test('the page of the run shows fifty parts and counts the rest; a name is nothing but a name there', () => {
  const lines: string[] = [];
  const parts = Array.from({ length: 60 }, (_, at) => ({ name: `<b>${at}`, file: '`x` | y' }));
  tell({ parts, there: [] }, runnerOf({}, (line) => lines.push(line)));
  const summary = lines[lines.length - 1];
  expect(summary).toContain('… and 10 more');
  expect(summary).toContain('&lt;b&gt;0 | \\`x\\` \\| y');
  expect(summary).not.toContain('<b>');
});
