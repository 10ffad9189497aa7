/** A room file that imports a room which the table does not give it. */
const breaks = (room: string, other: string) => ({
  [`lib/${room}/wrong.ts`]: `import * as other from '../${other}';\nexport const all = other;`,
  [`lib/${other}/index.ts`]: 'export {};',
});

/** Law by law, a small tree that breaks it. The first file is the one to be blamed. */
export const MADE_UP: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'room-core': breaks('core', 'expressions'),
  'room-checks': breaks('checks', 'expressions'),
  'room-expressions': breaks('expressions', 'workflows'),
  'room-workflows': breaks('workflows', 'actions'),
  'room-actions': breaks('actions', 'repository'),
  'room-repository': breaks('repository', 'identity'),
  'room-identity': breaks('identity', 'delivery'),
  'room-simulator': breaks('simulator', 'importer'),
  'room-importer': breaks('importer', 'diagrams'),
  'room-diagrams': breaks('diagrams', 'expressions'),
  'room-apply': breaks('apply', 'workflows'),
  'room-delivery': breaks('delivery', 'cli'),
  'room-runtime': breaks('runtime', 'workflows'),
  'room-cli': breaks('cli', 'repository'),
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
