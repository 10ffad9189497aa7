/**
 * Adds to the doc comment of every public class, its constructor, every option type and enum in the compiled declarations a link to its page: an editor shows it under the
 * cursor, and the sources stay free of addresses.
 */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Type } from 'jsii-reflect';
import { compiledAssembly } from './docgen/assembly';
import { addressOf } from './docgen/places';
import { linked } from './hover-links/linked';

const ROOT = join(__dirname, '..');

void (async () => {
  const { allTypes } = await compiledAssembly(ROOT);
  const byFile = grouped(allTypes);
  for (const [file, types] of byFile) {
    const path = join(ROOT, file);
    writeFileSync(path, linked(readFileSync(path, 'utf8'), new Map(types.map((type) => [type.name, addressOf(type)]))));
  }
  console.log(`${allTypes.length} types in ${byFile.size} files link to their pages`);
})();

function grouped(types: readonly Type[]): Map<string, Type[]> {
  const files = new Map<string, Type[]>();
  for (const type of types) {
    const file = type.locationInModule!.filename.replace(/\.ts$/, '.d.ts');
    files.set(file, [...(files.get(file) ?? []), type]);
  }
  return files;
}
