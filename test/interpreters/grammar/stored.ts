import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The scripts of a folder of texts, with empty lines between them, each with the name of its file. */
export function storedScripts(folder: string): { readonly kind: string; readonly text: string }[] {
  return readdirSync(folder).sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\n{2,}/).map((text) => text.trimEnd()).filter((text) => text !== '').map((text) => ({ kind: basename(file, '.txt'), text })));
}
