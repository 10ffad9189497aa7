import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { filesOf, shown } from './sources';
import { roomsIn } from '../../scripts/generate-rooms/rooms';

const ROOT = join(__dirname, '../..');

/** What an import or an export in braces names, as the door calls it, and from where. */
function named(text: string, keyword: 'import' | 'export'): { readonly names: string[]; readonly from: string }[] {
  return [...text.matchAll(new RegExp(`^${keyword}(?: type)? \\{([^}]*)\\} from '([^']+)';`, 'gm'))]
    .map(([, list, from]) => ({ names: list.split(',').map((name) => name.trim().split(' as ').at(keyword === 'import' ? 0 : -1)!).filter((name) => name !== ''), from }));
}

/** The rooms whose `inside.ts` a text imports, with the names that it takes; a command may load the door of a room when it is there for the first time. */
function taken(text: string): string[] {
  const loaded = [...text.matchAll(/const (?:\{([^}]*)\}|(\w+)) = require\('(?:\.\.\/)+(\w+)\/inside'\)/g)].flatMap(([, list, all, room]) =>
    (list === undefined ? [...text.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, 'g'))].map(([, name]) => name) : list.split(',').map((name) => name.trim())).map((name) => `${room} ${name}`));
  return [...loaded, ...named(text, 'import').flatMap(({ names, from }) => {
    const room = /^(?:slipway\/|(?:\.\.\/)+(?:lib\/)?)(\w+)\/inside$/.exec(from)?.[1];
    return room === undefined ? [] : names.map((name) => `${room} ${name}`);
  })];
}

/** What a door gives to other rooms. Builders of models are for whoever has a model to make: they come whole. */
function given(door: string): string[] {
  return named(door, 'export').filter(({ from }) => from !== './build').flatMap(({ names }) => names);
}

const doors = roomsIn(ROOT).map((room) => [room, join(ROOT, 'lib', room, 'inside.ts')] as const).filter(([, path]) => existsSync(path));
const all = new Set([...filesOf(join(ROOT, 'lib')), ...filesOf(join(ROOT, 'test'))].filter((path) => !shown(ROOT, path).startsWith('test/recipes/')).flatMap((path) => taken(readFileSync(path, 'utf8'))));

test.each(doors)('what %s has for other rooms, somebody takes', (room, path) => {
  expect(given(readFileSync(path, 'utf8')).filter((name) => !all.has(`${room} ${name}`))).toEqual([]);
});

test('what a door gives and what is taken is read, whatever it is', () => {
  expect(given("export * from './index';\nexport { a, b } from './a';\nexport type { C } from './c';\nexport { f as g } from './f';\nexport { d } from './build';")).toEqual(['a', 'b', 'C', 'g']);
  expect(taken("import { a, b as c } from '../core/inside';\nimport type { D } from 'slipway/checks/inside';\nimport { e } from '../../lib/core/duration';")).toEqual(['core a', 'core b', 'checks D']);
  expect(taken("const { f, g } = require('../../linter/inside') as typeof import('../../linter/inside');\nconst cli = require('../cli/inside');\ncli.h();")).toEqual(['linter f', 'linter g', 'cli h']);
});
