/** Writes the pages about the API from the compiled assembly, and takes away those of types that are gone. */
import { readdirSync, rmSync } from 'fs';
import { join } from 'path';
import { compiledAssembly } from './docgen/assembly';
import { apiPages } from './docgen/pages';
import { FOLDER } from './docgen/places';
import { writeIfChanged } from './write-if-changed';

const ROOT = join(__dirname, '..');

void (async () => {
  const pages = apiPages(await compiledAssembly(ROOT), ROOT);
  const written = [...pages].filter(([path, text]) => writeIfChanged(join(ROOT, path), text));
  const gone = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' }).map((file) => `${FOLDER}/${file.replace(/\\/g, '/')}`).filter((path) => path.endsWith('.md') && !pages.has(path));
  for (const path of gone) rmSync(join(ROOT, path));
  console.log(`${pages.size} pages about the API: ${written.length} written, ${gone.length} removed`);
})();
