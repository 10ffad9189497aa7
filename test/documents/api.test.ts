import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { exportedTypes } from './exported';
import { FOLDER } from '../../scripts/docgen/places';

const ROOT = join(__dirname, '..', '..');
const { exports: doors } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: Record<string, string> };
const rooms = Object.keys(doors).filter((door) => /^\.\/[\w-]+$/.test(door)).map((door) => door.slice(2));
const pages = new Map([
  'API.md',
  ...readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `${FOLDER}/${file.replace(/\\/g, '/')}`).sort(),
].map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

describe('the pages about the API, which `npx projen compile && npx projen docgen` writes', () => {
  test('are those of the rooms that a program can import', () => {
    expect(readdirSync(join(ROOT, FOLDER)).sort()).toEqual(['README.md', ...rooms].sort());
    for (const room of rooms) expect(pages.get('API.md')).toContain(`(${FOLDER}/${room}/README.md)`);
  });

  test.each(rooms)('of %s are one for every class, option type and enum that is exported, each in the index of its room', (room) => {
    const types = exportedTypes(join(ROOT, 'lib', room, 'index.ts'));
    const named = [...pages.keys()].filter((path) => path.startsWith(`${FOLDER}/${room}/`)).map((path) => path.slice(`${FOLDER}/${room}/`.length, -3)).filter((name) => name !== 'README');
    expect(named.sort()).toEqual(types);
    const listed = [...pages.get(`${FOLDER}/${room}/README.md`)!.matchAll(/^\| \[(\w+)\]\((\w+)\.md\)/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(types);
  });
});
