import { readFileSync, readdirSync } from 'fs';
import { join, relative } from 'path';
import { ScriptKind, ScriptTarget, SourceFile, createSourceFile } from 'typescript';

/** The TypeScript files below a folder, absolute and sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
    .sort();
}

/** A file as a tree, without types. */
export function sourceOf(path: string): SourceFile {
  return createSourceFile(path, readFileSync(path, 'utf8'), ScriptTarget.ES2022, true, ScriptKind.TS);
}

/** A path as messages name it: from the root of the repository, with forward slashes. */
export function shown(root: string, path: string): string {
  return relative(root, path).replace(/\\/g, '/');
}

/** Files that a script of ours writes. */
export function isGenerated(path: string): boolean {
  return /\.data\.ts$|\/actions\/catalogue\//.test(path.replace(/\\/g, '/'));
}
