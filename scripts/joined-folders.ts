/**
 * Makes one file of each folder of the compiled library that is entered by its `index.js`, such as the rules of a room, with what these alone ask for. A synthesis needs all of it, and Node.js takes longer to find a hundred small files than to read them. The source maps are joined as well: a stack trace still names the source and its line.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, join, relative, sep } from 'path';
import { build, type Plugin } from 'esbuild';

const LIB = join(__dirname, '..', 'lib');
/** What `lazy-doors.ts` makes of a file that gives names on. */
const LAZY = /\?\?= require\(|^0 && \(module\.exports/m;
const REQUIRED = /\brequire\(["'](\.[^"']+)["']\)/g;

const posix = (path: string) => path.split(sep).join('/');
const compiled = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).map((file) => join(LIB, file));

/** The file that a relative path leads to. */
function fileOf(from: string, path: string): string {
  const file = join(dirname(from), path);
  return [`${file}.js`, join(file, 'index.js'), file].find((one) => /\.c?js$/.test(one) && existsSync(one)) ?? file;
}

/** Indexes of folders below a room that hold something of their own. One that only gives names on loads them one by one: see `lazy-doors.ts`. */
const indexes = new Set(compiled.filter((file) => /[\\/]index\.js$/.test(file) && relative(LIB, file).split(sep).length > 2 && !LAZY.test(readFileSync(file, 'utf8'))));

/**
 * The files of a room that come into the index of one of its folders: those that nobody asks for but the index and what comes into it. What somebody else asks for as well must be there only
 * once, and stays where it is; so does what asks where it stands.
 */
function joinedInto(index: string): ReadonlySet<string> {
  const room = join(LIB, relative(LIB, index).split(sep)[0]) + sep;
  const there = compiled.filter((file) => existsSync(file)).map((file): [string, string] => [file, readFileSync(file, 'utf8')]);
  const asks = there.map(([file, text]) => [file, [...text.matchAll(REQUIRED)].map(([, path]) => fileOf(file, path))] as const);
  const joined = new Set(there.filter(([file, text]) => file.startsWith(room) && !indexes.has(file) && !/\b__(?:dirname|filename)\b/.test(text)).map(([file]) => file));
  for (let before = -1; before !== joined.size;) {
    before = joined.size;
    for (const [file, asked] of asks) if (file !== index && !joined.has(file)) asked.forEach((one) => joined.delete(one));
  }
  return joined;
}

function leaving(joined: ReadonlySet<string>, folder: string): Plugin {
  return {
    name: 'leaving',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        const file = fileOf(importer, path);
        if (joined.has(file)) return { path: file };
        const way = posix(relative(folder, file)).replace(/(?:\/index)?\.js$/, '');
        return { path: way.startsWith('.') ? way : `./${way}`, external: true };
      });
    },
  };
}

/** How many files went into the index. */
async function joinInto(index: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: [index], outfile: index, allowOverwrite: true, bundle: true, write: false, metafile: true, format: 'cjs', platform: 'node', target: 'node20', packages: 'external',
    sourcemap: 'linked', sourcesContent: true, absWorkingDir: LIB, plugins: [leaving(joinedInto(index), dirname(index))],
  });
  const gone = Object.keys(metafile.inputs).map((file) => join(LIB, file)).filter((file) => file !== index);
  if (gone.length === 0) return 0;
  for (const { path, text } of outputFiles) writeFileSync(path, text);
  for (const file of gone) [file, `${file}.map`].forEach((one) => rmSync(one, { force: true }));
  return gone.length;
}

async function main(): Promise<void> {
  let joined = 0;
  for (const index of indexes) joined += await joinInto(index);
  if (joined === 0) throw new Error('No folder of lib/ was joined: its files are not those that the compiler writes any more.');
  console.log(`${joined} files joined into ${indexes.size}`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
