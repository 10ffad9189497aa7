import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A module that hands scripts over as texts, folder by folder and file by file: a compiled package has no `.sh` files, and shellcheck reads nothing else. What stands in
 * `common` goes into every folder.
 *
 * @param folder where the folders of scripts are
 */
export function shellScripts(folder: string): string {
  const files = (name: string) => Object.fromEntries(readdirSync(join(folder, name)).sort().map((file) => [file, readFileSync(join(folder, name, file), 'utf8').trimEnd().split('\n')]));
  const common = files('common');
  const all = readdirSync(folder).sort().filter((name) => name !== 'common').map((name) => [name, { ...common, ...files(name) }]);
  return `"use strict";\nexports.scripts = ${JSON.stringify(Object.fromEntries(all), null, 1)};\n`;
}
