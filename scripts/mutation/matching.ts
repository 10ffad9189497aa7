import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';

/**
 * The hand-written sources that one of the patterns names. `*` stands for a part of a name, `**` for folders, `{a,b}` for one of several. A file in which only types and enums are declared, or names
 * handed on, is none of them: there is nothing in it to change.
 */
export function filesOf(root: string, patterns: readonly string[]): string[] {
  const wanted = patterns.map(toRegExp);
  return readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).map((file) => `lib/${file.replace(/\\/g, '/')}`)
    .filter((file) => /(?<!\.d|\.data)\.ts$/.test(file) && wanted.some((pattern) => pattern.test(file)) && hasCode(readFileSync(join(root, file), 'utf8'))).sort();
}

/** Whether anything is left to run when types, imports and re-exports are taken away, and enums, in which Stryker changes nothing. */
export function hasCode(source: string): boolean {
  return ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest).statements.some((statement) =>
    !(ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isEnumDeclaration(statement) || ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)));
}

function toRegExp(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*|\{[^}]*\})/).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '*') return '[^/]*';
    return part.startsWith('{') ? `(?:${part.slice(1, -1).replace(/,/g, '|')})` : part.replace(/[.]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
