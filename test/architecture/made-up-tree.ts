import { ROOMS } from './cruise';

/** For every room a file that imports one which the table does not give it: the last of them that it may not. */
const ROOM_BY_ROOM = Object.fromEntries([...ROOMS].map(([room, allowed]) => {
  const other = [...ROOMS.keys()].filter((name) => name !== room && !allowed.includes(name)).pop()!;
  return [`room-${room}`, {
    [`lib/${room}/wrong.ts`]: `import * as other from '../${other}';\nexport const all = other;`,
    [`lib/${other}/index.ts`]: 'export {};',
  }];
}));

/** Law by law, a small tree that breaks it. The first file is the one to be blamed. */
export const MADE_UP: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...ROOM_BY_ROOM,
  'only-through-the-door': {
    'lib/workflows/nosy.ts': "import type { Secret } from '../core/private/secret';\nexport type Known = Secret;",
    'lib/core/private/secret.ts': 'export type Secret = string;',
  },
  'rooms-are-listed-once': {
    'lib/delivery/rooms.ts': "export const ROOMS = [() => require('../pipelines/inside')];",
    'lib/pipelines/inside.ts': 'export {};',
  },
  'no-own-door': {
    'lib/core/lazy.ts': "import * as all from './inside';\nexport const everything = all;",
    'lib/core/inside.ts': 'export {};',
  },
  'index-lists-rooms': {
    'lib/index.ts': "export * from './core/helper';",
    'lib/core/helper.ts': 'export const help = 1;',
  },
  'no-file-without-reader': {
    'lib/core/forgotten/index.ts': "export * from '../inside';",
    'lib/core/inside.ts': 'export {};',
  },
  'no-cycles': {
    'lib/core/egg.ts': "import type { Hen } from './hen';\nexport interface Egg { hen: Hen }",
    'lib/core/hen.ts': "import type { Egg } from './egg';\nexport interface Hen { egg: Egg }",
  },
  'only-the-adapter-knows-projen': { 'lib/delivery/other-adapter.ts': "import type { Project } from 'projen';\nexport type Known = Project;" },
  'only-the-renderer-knows-yaml': { 'lib/workflows/parse.ts': "export const parse = () => require('yaml');" },
  'few-touch-the-disk': {
    'lib/checks/read.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    'lib/repository/read.ts': "import { readFileSync } from 'fs';\nexport const read = readFileSync;",
    'lib/repository/ask.ts': "import { request } from 'https';\nexport const ask = request;",
  },
  'no-surroundings': { 'lib/checks/machine.ts': "import { hostname } from 'os';\nexport const name = hostname();" },
  'only-what-is-published': { 'lib/delivery/tool.ts': "import '../../scripts/tool';" },
  'only-what-is-installed': { 'lib/delivery/left-over.ts': "import leftOver = require('left-over');\nexport const all = leftOver;" },
};
