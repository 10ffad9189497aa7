import * as ts from 'typescript';

/** A declaration file without what is internal, and without the imports that were for that alone. Other rooms are named by their door for users. */
export function trimmed(text: string): string {
  const source = ts.createSourceFile('file.d.ts', text, ts.ScriptTarget.ES2022, true);
  const cuts: [from: number, to: number][] = [];
  const cut = (node: ts.Node) => cuts.push([node.getFullStart(), node.getEnd()]);
  for (const statement of source.statements) {
    if (isInternal(statement)) cut(statement);
    else if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      statement.members.filter(isInternal).forEach(cut);
      statement.heritageClauses?.filter(isInternalClause).forEach(cut);
    }
  }
  return withoutIdleImports(without(text, cuts));
}

/** What a class is to other rooms: interfaces of programs begin with `I`, as jsii wants it. */
function isInternalClause({ token, types }: ts.HeritageClause): boolean {
  return token === ts.SyntaxKind.ImplementsKeyword && !types.some(({ expression }) => /^I[A-Z]/.test(expression.getText()));
}

function isInternal(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
}

function without(text: string, cuts: readonly (readonly [from: number, to: number])[]): string {
  return [...cuts].sort(([a], [b]) => b - a).reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}

/** What is left is all that counts: a name that only an internal member used is no longer imported. */
function withoutIdleImports(text: string): string {
  const source = ts.createSourceFile('file.d.ts', text, ts.ScriptTarget.ES2022, true);
  const used = namesIn(source);
  const edits = source.statements.filter(ts.isImportDeclaration).map((statement): [from: number, to: number, text: string] => {
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text.replace(/^((?:\.\.\/)+[\w-]+)\/inside$/, '$1');
    const bindings = statement.importClause?.namedBindings;
    const whole = (names: string) => `\nimport ${names} from '${specifier}';`;
    if (!bindings || !ts.isNamedImports(bindings)) {
      const name = bindings?.name.text ?? statement.importClause?.name?.text;
      return [statement.getFullStart(), statement.getEnd(), name === undefined || used.has(name) ? statement.getFullText() : ''];
    }
    const names = bindings.elements.filter((element) => used.has(element.name.text)).map((element) => element.getText());
    return [statement.getFullStart(), statement.getEnd(), names.length === 0 ? '' : whole(`{ ${names.join(', ')} }`)];
  });
  const rest = edits.reverse().reduce((result, [from, to, replacement]) => result.slice(0, from) + replacement + result.slice(to), text).trimStart();
  return /^(import|export)\b/m.test(rest) ? rest : `${rest}export {};\n`;
}

function namesIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
