/** Writes what lists the rooms: `lib/index.ts`, and the table in ARCHITECTURE.md. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { libraryDoor, withRoomTable } from './generate-rooms/rooms';
import { writeIfChanged } from './write-if-changed';

const ROOT = resolve(__dirname, '..');

for (const [file, text] of [
  ['lib/index.ts', libraryDoor(ROOT)],
  ['ARCHITECTURE.md', withRoomTable(ROOT, readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8'))],
]) console.log(`${file}: ${writeIfChanged(join(ROOT, file), text) ? 'written' : 'unchanged'}`);
