import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Licences that allow shipping inside an Apache-2.0 package when their text travels along. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** The packages whose code really is in the outputs: what was resolved but shaken away does not count. */
export function bundledPackages(root: string, metafiles: readonly Metafile[]): BundledPackage[] {
  const folders = new Set<string>();
  for (const output of metafiles.flatMap((metafile) => Object.values(metafile.outputs))) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = packageFolder(input);
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].map((folder) => describe(join(root, folder))).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The innermost package folder of an input such as `node_modules/@scope/name/dist/file.js`. */
export function packageFolder(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function describe(folder: string): BundledPackage {
  const { name, version, license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.has(licence)) {
    throw new Error(`${name}@${version} has the licence '${licence}', which may not be bundled. Allowed: ${[...ALLOWED].join(', ')}.`);
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name}@${version} ships no licence text, which its licence ${licence} asks to pass on.`);
  return { name, version, licence, text: readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() };
}
