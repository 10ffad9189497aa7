import { existsSync, readFileSync } from 'fs';
import { basename, dirname, join } from 'path';

/** `exports.room = __importStar(require("./room"));` */
const ROOM = /^exports\.(\w+) = __importStar\((require\("\.\/\1"\))\);\n/gm;
/** `__exportStar(require("./noun"), exports);` */
const ALL = /^__exportStar\(require\("(\.\/[^"]+)"\), exports\);$/gm;
/** `var helper_1 = require("./helper");`: for every name of it, the compiler writes a getter. */
const SOME = /^var (\w+_\d+) = (require\("\.[^"]+"\));$/gm;

/** In a source, what is there when the program runs. Of a constant, `export` and its name stand in one line. */
const DECLARED = /^export (?:abstract |async )*(?:class|function|const|let|enum) (\w+)/gm;
const EVERYTHING_OF = /^export \* from '(\.[^']+)';$/gm;
const NAMED = /^export \{([^}]*)\}/gm;

/** Whether a file, compiled or not, is a door: what others import of a folder. */
export function isDoor(file: string): boolean {
  return /^(?:index|inside)\.(?:js|ts)$/.test(basename(file));
}

/** A door as the compiler writes it, changed so that it loads what is behind it when that is first used. `source` is the file that it was compiled from. */
export function lazyDoor(text: string, source: string): string {
  return lazyHelpers(lazyNouns(lazyRooms(text), source));
}

/** The sources whose names a door gives on, and that its text says nothing of. */
export function behind(source: string): string[] {
  return [...readFileSync(source, 'utf8').matchAll(EVERYTHING_OF)].map(([, path]) => sourceOf(source, path)).flatMap((file) => [file, ...behind(file)]);
}

function namesOf(source: string): string[] {
  const text = readFileSync(source, 'utf8');
  const named = [...text.matchAll(NAMED)].flatMap(([, list]) => list.split(',')).map((part) => part.trim()).filter((part) => part !== '' && !part.startsWith('type ')).map((part) => part.split(' as ').pop()!);
  return [...[...text.matchAll(DECLARED)].map(([, name]) => name), ...named, ...[...text.matchAll(EVERYTHING_OF)].flatMap(([, path]) => namesOf(sourceOf(source, path)))];
}

function sourceOf(source: string, path: string): string {
  const file = join(dirname(source), path);
  return existsSync(`${file}.ts`) ? `${file}.ts` : join(file, 'index.ts');
}

function lazyRooms(text: string): string {
  const rooms = [...text.matchAll(ROOM)].map(([, room]) => room);
  return withGetters(text.replace(ROOM, ''), rooms.map((room) => ({ names: [room], load: `require("./${room}")` })), '');
}

function lazyNouns(text: string, source: string): string {
  const taken = new Set<string>();
  const loaders = [...text.matchAll(ALL)].filter(([, file]) => !isIndexOf(file)).map(([, file]) => {
    const names = namesOf(sourceOf(source, file)).filter((name) => !taken.has(name));
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
