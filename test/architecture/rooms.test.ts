import { existsSync, readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { ROOMS } from './cruise';
import { exportedRooms, libraryDoor, roomsIn, withRoomTable } from '../../scripts/generate-rooms/rooms';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const folders = roomsIn(ROOT);
const exported = exportedRooms(ROOT);

/** The names of a Markdown cell: plain, in backticks, or as links. */
const names = (cell: string) => [...cell.replace(/\]\([^)]*\)/g, '').matchAll(/[a-z]+/g)].map(([name]) => name);

/** The rows of the first table of a text whose first column is headed `room`: name and the rooms it may import. */
function roomTable(markdown: string): [room: string, imports: string[]][] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\|\s*room\s*\|/i.test(line));
  const rows = lines.slice(head + 2, lines.findIndex((line, i) => i > head && !line.startsWith('|')));
  return rows.map((row) => row.split('|').slice(1, -1)).map((cells) => [names(cells[0])[0], names(cells[cells.length - 1])]);
}

describe('the rooms', () => {
  test('are all in the table of laws', () => {
    expect(folders.filter((room) => !ROOMS.has(room))).toEqual([]);
  });

  test('are the rows of the table in ARCHITECTURE.md, with the rooms that each may import', () => {
    const expected = folders.map((room) => [room, ROOMS.get(room)!.filter((other) => folders.includes(other)).sort()]);
    const written = roomTable(read('ARCHITECTURE.md')).map(([room, imports]) => [room, [...imports].sort()]);
    expect([...written].sort()).toEqual(expected);
  });

  test('are the lines of lib/index.ts and the rows of ARCHITECTURE.md, as `npm run generate` writes them', () => {
    expect(read('lib/index.ts')).toBe(libraryDoor(ROOT));
    expect(read('ARCHITECTURE.md')).toBe(withRoomTable(ROOT, read('ARCHITECTURE.md')));
  });

  test('are the exports and typesVersions of package.json', () => {
    const { exports, typesVersions } = JSON.parse(read('package.json')) as { exports: Record<string, string>; typesVersions: Record<string, Record<string, string[]>> };
    expect(exports).toEqual({
      '.': './lib/index.js',
      './package.json': './package.json',
      './.jsii': './.jsii',
      './slipway.lock.schema.json': './lib/actions/lock/slipway.lock.schema.json',
      ...Object.fromEntries(exported.map((room) => [`./${room}`, `./lib/${room}/index.js`])),
    });
    expect(typesVersions).toEqual({ '*': Object.fromEntries(exported.map((room) => [room, [`lib/${room}/index.d.ts`]])) });
  });

  test.each(folders)('%s has a door and a README with an example that runs', (room) => {
    // Of programs that run inside of jobs each is a door.
    const programs = readdirSync(join(ROOT, 'lib', room)).map((folder) => `${folder}/main.ts`);
    const doors = exported.includes(room) ? ['index.ts', 'inside.ts'] : ['index.ts', 'inside.ts', ...programs].filter((door) => existsSync(join(ROOT, 'lib', room, door))).slice(0, 1);
    expect(doors).not.toEqual([]);
    expect(doors.filter((door) => !existsSync(join(ROOT, 'lib', room, door)))).toEqual([]);
    const readme = read(`lib/${room}/README.md`);
    expect(readme.startsWith(`# ${room}\n`)).toBe(true);
    // `test/readmes.test.ts` runs every block that imports from the library.
    expect(readme).toMatch(/```ts\n[^`]*from 'slipway\/\w+'/);
  });
});

test('the table of a text is read with the names of the rooms and of their imports', () => {
  const text = '# A\n\n| room | what | may import |\n|---|---|---|\n| [`core`](lib/core/README.md) | all | – |\n| `checks` | rules | core, `workflows` |\n\nMore.';
  expect(roomTable(text)).toEqual([['core', []], ['checks', ['core', 'workflows']]]);
});
