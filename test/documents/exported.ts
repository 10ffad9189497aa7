import { existsSync } from 'fs';
import { dirname, join } from 'path';
import * as ts from 'typescript';
import { unionsIn } from '../../scripts/joined-models/unions';
import { sourceOf } from '../architecture/sources';

/** The names of the classes, interfaces and enums that a door lets out, without what is internal. Read from the sources: nothing has to be compiled. */
export function exportedTypes(door: string): string[] {
  return [...new Set(typesOf(door))].sort();
}

const UNIONS: ReadonlySet<string> = new Set(unionsIn(join(__dirname, '..', '..')).map(({ name }) => name));

function typesOf(file: string): string[] {
  return sourceOf(file).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) return passedOn(file, statement);
    // A union of models is a struct for the other languages, and has a page of its own: scripts/joined-models.ts.
    const isUnion = ts.isTypeAliasDeclaration(statement) && UNIONS.has(statement.name.text);
    const isType = ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isEnumDeclaration(statement) || isUnion;
    if (!isType || !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    return ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'internal') ? [] : [statement.name!.text];
  });
}

function passedOn(file: string, { exportClause, moduleSpecifier }: ts.ExportDeclaration): string[] {
  const path = join(dirname(file), (moduleSpecifier as ts.StringLiteral).text);
  const types = typesOf(existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts'));
  if (!exportClause) return types;
  if (!ts.isNamedExports(exportClause)) throw new Error(`${file} exports a namespace, which has no page.`);
  const names = exportClause.elements.map(({ name, propertyName }) => {
    if (propertyName) throw new Error(`${file} exports '${propertyName.text}' under another name, and the pages are named after the first.`);
    return name.text;
  });
  return types.filter((name) => names.includes(name));
}
