/**
 * Makes one file of each folder of the compiled library that is entered by its `index.js`: the rules of a room, what resolves it, what shapes its documents. A synthesis needs all of such a
 * folder, and Node.js takes longer to find a hundred small files than to read them. The source maps are joined as well: a stack trace still names the source and its line.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, join, relative, sep } from 'path';
import { build, type Plugin } from 'esbuild';

const LIB = join(__dirname, '..', 'lib');
/** What `lazy-doors.ts` makes of a file that gives names on. */
const LAZY = /\?\?= require\(|^0 && \(module\.exports/m;
const REQUIRED = /\brequire\("(\.[^"]+)"\)/g;

const posix = (path: string) => path.split(sep).join('/');
const compiled = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).map((file) => join(LIB, file));

/** The file that a relative path leads to. */
function fileOf(from: string, path: string): string {
  const file = join(dirname(from), path);
  return [`${file}.js`, join(file, 'index.js'), file].find((one) => /\.c?js$/.test(one) && existsSync(one)) ?? file;
}

const requiredBy = new Map(compiled.map((file) => [file, [...readFileSync(file, 'utf8').matchAll(REQUIRED)].map(([, path]) => fileOf(file, path))]));

/** Folders below a room with an index that holds something of its own. One that only gives names on loads them one by one: see `lazy-doors.ts`. */
const folders = compiled.filter((file) => /[\\/]index\.js$/.test(file) && relative(LIB, file).split(sep).length > 2)
  .filter((file) => !LAZY.test(readFileSync(file, 'utf8'))).map(dirname);

/** What may not move: who asks where it stands, and what somebody outside of the folder asks for as well, because it must be there only once. */
function staysIn(folder: string): ReadonlySet<string> {
  const index = join(folder, 'index.js');
  const inside = compiled.filter((file) => file.startsWith(folder + sep) && file !== index);
  const stays = new Set(inside.filter((file) => /\b__(?:dirname|filename)\b/.test(readFileSync(file, 'utf8'))));
  for (let before = -1; before !== stays.size;) {
    before = stays.size;
    for (const [file, required] of requiredBy) if (!file.startsWith(folder + sep) || stays.has(file)) required.filter((one) => inside.includes(one)).forEach((one) => stays.add(one));
  }
  return stays;
}

function leaving(folder: string, stays: ReadonlySet<string>): Plugin {
  return {
    name: 'leaving',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        const file = fileOf(importer, path);
        if (file.startsWith(folder + sep) && !stays.has(file)) return { path: file };
        const way = posix(relative(folder, file)).replace(/(?:\/index)?\.js$/, '');
        return { path: way.startsWith('.') ? way : `./${way}`, external: true };
      });
    },
  };
}

/** How many files went into the index of the folder. */
async function joinInto(folder: string): Promise<number> {
  const entry = join(folder, 'index.js');
  const { outputFiles, metafile } = await build({
    entryPoints: [entry], outfile: entry, allowOverwrite: true, bundle: true, write: false, metafile: true, format: 'cjs', platform: 'node', target: 'node20', packages: 'external',
    sourcemap: 'linked', sourcesContent: true, absWorkingDir: LIB, plugins: [leaving(folder, staysIn(folder))],
  });
  const joined = Object.keys(metafile.inputs).map((file) => join(LIB, file)).filter((file) => file !== entry);
  if (joined.length === 0) return 0;
  for (const { path, text } of outputFiles) writeFileSync(path, text);
  for (const file of joined) [file, `${file}.map`].forEach((one) => rmSync(one, { force: true }));
  return joined.length;
}

async function main(): Promise<void> {
  let joined = 0;
  for (const folder of folders) joined += await joinInto(folder);
  if (joined === 0) throw new Error('No folder of lib/ was joined: its files are not those that the compiler writes any more.');
  console.log(`${joined} files joined into ${folders.length}`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
