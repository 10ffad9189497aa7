/** Writes the pages about the API from the compiled assembly, and takes away those of types that are gone. With `--check` it only says whether it would. */
import { readdirSync, rmSync } from 'fs';
import { join } from 'path';
import { compiledAssembly } from './docgen/assembly';
import { apiPages } from './docgen/pages';
import { FOLDER } from './docgen/places';
import { differs, writeIfChanged } from './write-if-changed';

const ROOT = join(__dirname, '..');

async function main(): Promise<void> {
  const pages = apiPages(await compiledAssembly(ROOT), ROOT);
  const gone = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' }).map((file) => `${FOLDER}/${file.replace(/\\/g, '/')}`).filter((path) => path.endsWith('.md') && !pages.has(path));
  if (process.argv.includes('--check')) {
    const old = [...pages].flatMap(([path, text]) => (differs(join(ROOT, path), text) ? [path] : []));
    for (const path of [...old, ...gone]) console.error(`${path} is not what the compiled library says.`);
    if (old.length + gone.length > 0) throw new Error('Run `npx projen compile` and `npx projen docgen`, and commit what they write.');
    return;
  }
  const written = [...pages].filter(([path, text]) => writeIfChanged(join(ROOT, path), text));
  for (const path of gone) rmSync(join(ROOT, path));
  console.log(`${pages.size} pages about the API: ${written.length} written, ${gone.length} removed`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
