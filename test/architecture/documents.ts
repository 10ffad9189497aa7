import { existsSync, readdirSync } from 'fs';
import { basename, dirname, join } from 'path';

/** Folders that hold nothing of ours. */
const FOREIGN = new Set(['node_modules', '.git', '.tools', '.work', 'dist', 'coverage', 'site']);

/** What a script writes from the compiled assembly; `test/documents/api.test.ts` reads it. */
const isBuilt = (path: string) => path === 'API.md' || path.startsWith('docs/api/');

/** All files of the repository that somebody of us wrote, relative to its root. */
export function ownFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return FOREIGN.has(entry.name) ? [] : ownFiles(root, path);
    return [path];
  }).sort();
}

/** All Markdown files of the repository, without those that a script writes from the assembly. */
export function documentsOf(root: string): string[] {
  return ownFiles(root).filter((path) => path.endsWith('.md') && !isBuilt(path));
}

/** The paths that a text names and that do not exist: links, and names in backticks that look like a file or folder of this repository. */
export function deadPaths(root: string, document: string, text: string): string[] {
  const prose = text.replace(/^(```|~~~)[^]*?^\1/gm, (block) => block.replace(/[^\n]/g, ''));
  // A bare name such as `model.ts` means a file of that name, wherever it is.
  const exists = (path: string) => [dirname(document), '.'].some((from) => existsSync(join(root, from, path)))
    || (!path.includes('/') && ownFiles(root).some((file) => basename(file) === path));
  return prose.split('\n').flatMap((line, i) => [...linked(line), ...named(root, line)]
    .filter((path) => !exists(path))
    .map((path) => `${document}:${i + 1} names '${path}', which does not exist.`));
}

function linked(line: string): string[] {
  return [...line.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target]) => target.split('#')[0]).filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** A name counts as a path when it starts with a folder of the root, or ends like a source of ours. Placeholders are cut off: `docs/<id>.md`. */
function named(root: string, line: string): string[] {
  const tops = new Set(readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') && !FOREIGN.has(entry.name) ? [entry.name] : [])));
  return [...line.matchAll(/(?<!`)`([^`]+)`(?!`)/g)].map(([, name]) => name.replace(/[:#]L?\d+$/, '')).flatMap((name) => {
    if (!/^[\w.@/<>*{}-]+$/.test(name) || name.startsWith('/')) return [];
    const certain = name.split('/').slice(0, name.split('/').findIndex((part) => /[<>*{}]/.test(part)) >>> 0).join('/');
    const [first, ...rest] = certain.split('/');
    if (tops.has(first) && rest.length > 0) return [certain];
    return certain === name && rest.length === 0 && /^[\w.-]+\.(ts|cjs|md)$/.test(name) && !/^(user|file)\./.test(name) ? [name] : [];
  });
}
