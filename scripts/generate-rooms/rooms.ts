import { existsSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';

/** The rooms of `lib`: its folders, by name. */
export function roomsIn(root: string): string[] {
  return readdirSync(join(root, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** The rooms that a program imports: those with a door for users that are no program themselves. */
export function exportedRooms(root: string): string[] {
  return roomsIn(root).filter((room) => existsSync(join(root, 'lib', room, 'index.ts')) && !existsSync(join(root, 'lib', room, 'main.ts')));
}

interface Law {
  readonly name: string;
  readonly to: { readonly pathNot?: readonly string[] };
}

/** What the laws say: every room, from the bottom up, and the rooms it may import. */
export function importsOf(root: string): ReadonlyMap<string, readonly string[]> {
  const { forbidden } = require(join(root, '.dependency-cruiser.cjs')) as { forbidden: readonly Law[] };
  return new Map(forbidden.filter(({ name }) => name.startsWith('room-')).map(({ name, to }) => {
    const room = name.slice('room-'.length);
    return [room, to.pathNot!.map((path) => /^\^lib\/(.+)\/$/.exec(path)![1]).filter((other) => other !== room)];
  }));
}

/** The whole of `lib/index.ts`. */
export function libraryDoor(root: string): string {
  return exportedRooms(root).map((room) => `export * as ${room} from './${room}';\n`).join('');
}

/** The document with its table of rooms brought up to date: what lives in one is the first sentence of its README, what it may import is in the laws. */
export function withRoomTable(root: string, document: string): string {
  const lines = document.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| room |'));
  const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'));
  return [...lines.slice(0, head + 2), ...rows(root), ...lines.slice(end)].join('\n');
}

function rows(root: string): string[] {
  const imports = importsOf(root);
  const there = roomsIn(root);
  const order = [...imports.keys()];
  return [...there].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((room) => {
    const allowed = (imports.get(room) ?? []).filter((other) => there.includes(other));
    return `| [\`${room}\`](lib/${room}/README.md) | ${firstSentence(root, room)} | ${allowed.join(', ') || '–'} |`;
  });
}

function firstSentence(root: string, room: string): string {
  const [, paragraph] = /^# .*\n\n([^]*?)(?:\n\n|$)/.exec(readFileSync(join(root, 'lib', room, 'README.md'), 'utf8')) ?? [];
  if (paragraph === undefined) throw new Error(`lib/${room}/README.md does not begin with its title and a paragraph`);
  return /^.*?(?=\.(?:\s|$))/s.exec(paragraph.replace(/\n/g, ' '))?.[0] ?? paragraph.replace(/\n/g, ' ');
}
