import { readFileSync, readdirSync } from 'fs';
import { dirname, join } from 'path';
import * as ts from 'typescript';

/** A type of the sources that is one of several models, told apart by their `kind`. */
export interface Union {
  /** Such as `StepModel`. */
  readonly name: string;
  /** The names of what it may be. */
  readonly of: readonly string[];
  /** The comment above it. */
  readonly summary: string;
  /** From the root. */
  readonly file: string;
  readonly line: number;
}

/** All unions of models that the sources of the library export: `export type JobModel = StepsJobModel | CallJobModel;`. */
export function unionsIn(root: string): Union[] {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  return files.sort().flatMap((path) => unionsOf(join('lib', path).replace(/\\/g, '/'), readFileSync(join(root, 'lib', path), 'utf8')));
}

export function unionsOf(file: string, text: string): Union[] {
  if (!/\bexport type \w+Model = /.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isTypeAliasDeclaration).flatMap((alias) => {
    if (!ts.isUnionTypeNode(alias.type) || !alias.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const of = alias.type.types.map((type) => (ts.isTypeReferenceNode(type) && type.typeArguments === undefined ? type.typeName.getText() : ''));
    if (!of.every((name) => name.endsWith('Model'))) return [];
    const summary = ts.getJSDocCommentsAndTags(alias).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join(' ');
    return [{ name: alias.name.text, of, summary, file, line: source.getLineAndCharacterOfPosition(alias.name.getStart()).line + 1 }];
  });
}

/** The room that a file belongs to, which is its jsii submodule. */
export const roomOf = (file: string) => dirname(file).split('/')[1];
