import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** A test that cites rows, or a group of tests that does. */
export interface CitingTest {
  /** From the root of the project. */
  readonly file: string;
  readonly line: number;
  /** Without the ids. */
  readonly title: string;
}

/** `GL-12: …`, `GE-6, GE-7: …`. */
const CITED = /^((?:[A-Z]{2}-\d+)(?:, [A-Z]{2}-\d+)*): ([^]*)$/;

/** The tests by the rows that they cite, in the order of files and lines. */
export function citingTests(root: string): ReadonlyMap<string, readonly CitingTest[]> {
  const cited = new Map<string, CitingTest[]>();
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts')).map((file) => join('test', file)).sort();
  for (const file of files) {
    for (const { title, line } of titlesIn(readFileSync(join(root, file), 'utf8'))) {
      const [, ids, rest] = CITED.exec(title) ?? [];
      for (const id of ids?.split(', ') ?? []) cited.set(id, [...cited.get(id) ?? [], { file, line, title: rest }]);
    }
  }
  return cited;
}

/** The titles of tests and of groups; those that are put together of values are not known here. */
function titlesIn(text: string): { title: string; line: number }[] {
  // Reading all tests as programs would take seconds.
  if (!/[(]['"`][A-Z]{2}-\d/.test(text)) return [];
  const source = ts.createSourceFile('test.ts', text, ts.ScriptTarget.Latest);
  const titles: { title: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments.length > 1 && ts.isStringLiteralLike(node.arguments[0])) {
      if (/^(?:test|describe)\b/.test(node.expression.getText(source))) titles.push({ title: node.arguments[0].text, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}
