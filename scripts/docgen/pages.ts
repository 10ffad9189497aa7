import { readFileSync } from 'fs';
import { join } from 'path';
import { Assembly } from 'jsii-reflect';
import { Room, apiPage, overviewPage, roomPage } from './index-pages';
import { FOLDER, pageOf } from './places';
import { typePage } from './type-page';
import { Uses, byName } from './uses';

/** All pages about the API, by their path from the root. */
export function apiPages(assembly: Assembly, root: string): Map<string, string> {
  const rooms = assembly.submodules.map(({ name, types }) => ({ name, purpose: purposeOf(join(root, 'lib', name, 'README.md')), types: byName(types) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const uses = new Uses(assembly);
  return new Map([
    ['API.md', apiPage(rooms)],
    [`${FOLDER}/README.md`, overviewPage(rooms)],
    ...rooms.map((room: Room): [string, string] => [`${FOLDER}/${room.name}/README.md`, roomPage(room)]),
    ...assembly.allTypes.map((type): [string, string] => [pageOf(type), typePage(type, uses)]),
  ]);
}

/** What the README of a room says first. */
function purposeOf(readme: string): string {
  const purpose = /^# .+\n\n([^]+?)\n\n/.exec(readFileSync(readme, 'utf8'))?.[1];
  if (!purpose) throw new Error(`${readme} does not begin with a title and what the room is for.`);
  return purpose.replace(/\n/g, ' ');
}
