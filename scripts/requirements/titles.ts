import * as ts from 'typescript';

/** The name of a test or of a group of tests, and where it stands. */
export interface TestTitle {
  readonly title: string;
  readonly line: number;
}

/** The titles of tests and of groups; those that are put together of values are not known here. */
export function titlesIn(text: string): TestTitle[] {
  const source = ts.createSourceFile('test.ts', text, ts.ScriptTarget.Latest);
  const titles: TestTitle[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments.length > 1 && ts.isStringLiteralLike(node.arguments[0])) {
      if (/^(?:test|describe)\b/.test(node.expression.getText(source))) titles.push({ title: node.arguments[0].text, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}
