import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A module that hands scripts over as texts, folder by folder and file by file: a compiled package has no `.sh` files, and shellcheck reads nothing else. What a folder's
 * `deploy.sh` sources and does not have itself comes from `common`.
 *
 * @param folder where the folders of scripts are
 */
export function shellScripts(folder: string): string {
  const kinds = readdirSync(folder).sort().filter((name) => name !== 'common');
  return `"use strict";\nexports.scripts = ${JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind, filesOf(folder, kind)])), null, 1)};\n`;
}

function filesOf(folder: string, kind: string): Record<string, string[]> {
  const lines = (file: string) => readFileSync([join(folder, kind, file), join(folder, 'common', file)].find(existsSync)!, 'utf8').trimEnd().split('\n');
  const sourced = lines('deploy.sh').flatMap((line) => /^source "\$here\/([\w-]+\.sh)"$/.exec(line)?.[1] ?? []);
  return Object.fromEntries(['deploy.sh', ...sourced].sort().map((file) => [file, lines(file)]));
}
