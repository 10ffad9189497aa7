import { join } from 'path';
import * as ts from 'typescript';
import { filesOf, isGenerated, shown, sourceOf } from './sources';

const ROOT = join(__dirname, '../..');

/** Lines that hold code: neither empty nor only a comment. */
function codeLines(source: ts.SourceFile): number {
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source);
    if (ts.isJSDoc(node)) return;
    children.forEach(visit);
    if (children.length > 0 || node.getWidth(source) === 0) return;
    const [first, last] = [node.getStart(source), node.getEnd()].map((at) => source.getLineAndCharacterOfPosition(at).line);
    for (let line = first; line <= last; line++) lines.add(line);
  };
  visit(source);
  return lines.size;
}

const measured = filesOf(join(ROOT, 'lib')).filter((path) => !isGenerated(path))
  .map((path) => ({ path: shown(ROOT, path), lines: codeLines(sourceOf(path)) }));

describe('the hand-written files of lib', () => {
  test('have at most 300 lines of code', () => {
    expect(measured.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('have a median of at most 80 lines of code', () => {
    const sorted = measured.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });
});

test('comments and empty lines are not counted, the lines of a long text are', () => {
  const text = '/** A. */\n\n// b\nconst a = `\n\n`; // c\n/* d */\n';
  expect(codeLines(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true))).toBe(3);
});
