/**
 * Makes the doors of the compiled library load what is behind them when it is first used: a room of `lib/index.js`, a noun of a room's `index.js`, a helper
 * of its `inside.js`. A program pays for what it touches.
 */
import { readFileSync, readdirSync, writeFileSync } from 'fs';
import { basename, dirname, join } from 'path';

const LIB = join(__dirname, '..', 'lib');

/** `exports.room = __importStar(require("./room"));` */
const ROOM = /^exports\.(\w+) = __importStar\((require\("\.\/\1"\))\);\n/gm;
/** `__exportStar(require("./noun"), exports);` */
const ALL = /^__exportStar\(require\("(\.\/[^"]+)"\), exports\);$/gm;
/** `var helper_1 = require("./helper");`: for every name of it, the compiler writes a getter. */
const SOME = /^var (\w+_\d+) = (require\("\.[^"]+"\));$/gm;

const doors = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:index|inside)\.js$/.test(basename(file))).map((file) => join(LIB, file));
// Read before the first is changed: what a door gives is asked of the doors behind it.
const namesBehind = new Map(doors.flatMap((door) => [...readFileSync(door, 'utf8').matchAll(ALL)].map(([, file]) => {
  const behind = require.resolve(join(dirname(door), file));
  return [behind, Object.keys(require(behind) as object)] as const;
})));

let made = 0;
for (const door of doors) {
  const text = readFileSync(door, 'utf8');
  const lazy = door === join(LIB, 'index.js') ? lazyRooms(text) : lazyHelpers(lazyNouns(text, dirname(door)));
  if (lazy === text) continue;
  writeFileSync(door, lazy);
  made++;
}
if (made === 0) throw new Error('No door of lib/ looks as the compiler writes it: none was made lazy.');

function lazyRooms(text: string): string {
  const rooms = [...text.matchAll(ROOM)].map(([, room]) => room);
  return withGetters(text.replace(ROOM, ''), rooms.map((room) => ({ names: [room], load: `require("./${room}")` })), '');
}

function lazyNouns(text: string, folder: string): string {
  const taken = new Set<string>();
  const loaders = [...text.matchAll(ALL)].filter(([, file]) => !isIndexOf(file)).map(([, file]) => {
    const names = namesBehind.get(require.resolve(join(folder, file)))!.filter((name) => !taken.has(name));
    names.forEach((name) => taken.add(name));
    return { names, load: `require("${file}")` };
  });
  // The door for users stays whole within the door for rooms: its names are getters already.
  const rest = text.replace(ALL, (line, file: string) => (isIndexOf(file) ? line : ''));
  return withGetters(rest, loaders, '[name]');
}

function isIndexOf(file: string): boolean {
  return file === './index';
}

function lazyHelpers(text: string): string {
  const files = new Map<string, string>();
  const later = text.replace(SOME, (_line, variable: string, load: string) => {
    files.set(variable, load);
    return `let ${variable};`;
  });
  return later.replace(/return (\w+_\d+)\./g, (line, variable: string) => (files.has(variable) ? `return (${variable} ??= ${files.get(variable)}).` : line));
}

interface Loader {
  readonly names: readonly string[];
  /** What is loaded for them, as code. */
  readonly load: string;
}

function withGetters(text: string, loaders: readonly Loader[], member: string): string {
  const names = loaders.flatMap((loader) => loader.names);
  if (names.length === 0) return text;
  const list = loaders.filter((loader) => loader.names.length > 0).map((loader) => `    [${JSON.stringify(loader.names)}, () => ${loader.load}],\n`).join('');
  const lazy = [
    // In a loop, because Node.js takes a getter under a literal name for unsafe, and would not let an ES module import it.
    `for (const [names, load] of [\n${list}]) {\n    let loaded;\n    for (const name of names)\n        Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => (loaded ??= load())${member} });\n}\n`,
    // Never run: by this, Node.js knows the names.
    `0 && (module.exports = { ${names.join(', ')} });\n`,
  ].join('');
  return text.replace(/\n{2,}/g, '\n').replace(/^\/\/# sourceMappingURL/m, `${lazy}//# sourceMappingURL`);
}
