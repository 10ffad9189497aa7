import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { ambientUses } from './architecture/ambient';
import { LAWS, Violation, cruise } from './architecture/cruise';
import { MADE_UP } from './architecture/made-up-tree';
import { foreignToModels } from './architecture/models';
import { filesOf } from './architecture/sources';

const ROOT = join(__dirname, '..');

describe('the laws on imports', () => {
  let found: Violation[];
  beforeAll(() => {
    found = cruise(ROOT);
  });

  test.each(LAWS.map(({ comment, name }) => [comment, name]))('%s', (_, name) => {
    expect(found.filter(({ law }) => law === name).map(({ text }) => text)).toEqual([]);
  });
});

describe('the law that rules and readers use models only', () => {
  test('none of them imports a noun of a program', () => {
    expect(foreignToModels(ROOT)).toEqual([]);
  });
});

describe('the law on surroundings', () => {
  test('nothing outside of cli and runtime asks the environment, the clock or chance, and nothing besides apply and importer/read the network', () => {
    expect(filesOf(join(ROOT, 'lib')).flatMap((file) => ambientUses(join(ROOT, 'lib'), file))).toEqual([]);
  });
});

// A law that cannot fail is not a law: in this tree every law is broken once.
describe('in a tree that breaks every law', () => {
  let folder: string;
  let found: Violation[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-laws-'));
    const files = {
      ...Object.fromEntries(Object.values(MADE_UP).flatMap((tree) => Object.entries(tree))),
      'package.json': JSON.stringify({ name: 'made-up', devDependencies: { 'left-over': '1.0.0' } }),
      'tsconfig.dev.json': '{}',
      'scripts/tool.ts': 'export {};',
      'node_modules/left-over/package.json': JSON.stringify({ name: 'left-over', version: '1.0.0', main: 'index.js' }),
      'node_modules/left-over/index.js': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    found = cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every law has a file that breaks it', () => {
    expect(Object.keys(MADE_UP).sort()).toEqual(LAWS.map(({ name }) => name).sort());
  });

  test.each(Object.entries(MADE_UP))('%s is noticed, with the file, the import and the reason', (law, tree) => {
    const [culprit] = Object.keys(tree);
    const own = found.filter((violation) => violation.law === law && violation.from === culprit);
    expect(own).not.toEqual([]);
    expect(own[0].text.startsWith(`${culprit} imports `)).toBe(true);
    expect(own[0].text.endsWith(LAWS.find(({ name }) => name === law)!.comment)).toBe(true);
  });

  test.each(Object.keys(MADE_UP['few-touch-the-disk']))('that %s touches the disk or the network is noticed', (path) => {
    expect(found.filter(({ law, from }) => law === 'few-touch-the-disk' && from === path)).toHaveLength(1);
  });

  test.each([
    'export const home = process.env.HOME;', 'export const now = Date.now();', 'export const now = new Date();',
    'export const now = performance.now();', 'export const dice = Math.random();', 'export const env = globalThis.process;',
    "export const answer = fetch('https://api.github.com');", 'export const ask = globalThis.fetch;', "export const line = new WebSocket('wss://x');",
  ])('the surroundings are noticed in: %s', (text) => {
    const path = join(folder, 'lib/core/ambient.ts');
    writeFileSync(path, text);
    expect(ambientUses(join(folder, 'lib'), path)).toEqual([expect.stringMatching(/^lib\/core\/ambient\.ts:1 uses '[\w.]+'/)]);
  });

  test.each([['apply', 0], ['repository', 1]])('that the room %s asks the network is noticed %i times', (room, times) => {
    const path = join(folder, `lib/${room}/ask.ts`);
    writeFileSync(path, "export const ask = () => fetch('https://api.github.com');");
    expect(ambientUses(join(folder, 'lib'), path)).toHaveLength(times);
  });

  test('a name of the surroundings is no use of them', () => {
    const path = join(folder, 'lib/core/innocent.ts');
    writeFileSync(path, 'export interface Plan { Date: string; process(): void; ask: typeof fetch }\nexport const date = ({ process: 1 }).process;\n// process.env, Date.now()');
    expect(ambientUses(join(folder, 'lib'), path)).toEqual([]);
  });

  test('a rule that imports a construct is noticed, one that imports data is not', () => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    write('lib/workflows/model.ts', 'export interface JobModel { readonly id: string }');
    write('lib/workflows/job.ts', 'export class Job {}');
    write('lib/workflows/index.ts', "export * from './model';\nexport * from './job';");
    write('lib/actions/checks/security/find.ts', "import { Job, JobModel } from '../../../workflows';\nexport const find = (job: Job, model: JobModel) => [job, model];");
    write('lib/repository/ruleset.ts', 'export class Ruleset {}');
    write('lib/repository/index.ts', "export * from './ruleset';");
    write('lib/apply/inside.ts', "import { Ruleset } from '../repository';\nexport const send = (ruleset: Ruleset) => ruleset;");
    expect(foreignToModels(folder).sort()).toEqual([
      expect.stringContaining("lib/actions/checks/security/find.ts:1 imports 'Job' of lib/workflows/job.ts"), expect.stringContaining("lib/apply/inside.ts:1 imports 'Ruleset' of lib/repository/ruleset.ts"),
    ]);
  });
});
