import { execFileSync } from 'child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { cruise } from './cruise';
import { importsOf } from '../../scripts/generate-rooms/rooms';

const ROOT = join(__dirname, '../..');
const LINE = "  { room: 'toy', load: () => require('../toy/room') as LoadedRoom },\n";

interface Outcome {
  readonly documents: readonly { readonly path: string; readonly text: string }[];
  readonly findings: readonly { readonly id: string; readonly page?: string; readonly path: string; readonly line?: number }[];
}

interface Checked {
  readonly exported: readonly string[];
  readonly ok: Outcome;
  readonly err: Outcome;
  readonly taken: Outcome['findings'];
  readonly asked: boolean;
  readonly known: boolean;
  readonly loadedIdly: boolean;
}

/** The proof that a room is a folder and a line: a copy of the repository gets one, and everything that loops over the rooms sees it. */
describe('a new room, which is a folder and one line in delivery/rooms.ts', () => {
  let copy: string;
  let checked: Checked;
  const tsx = (...args: string[]) => execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), ...args], { cwd: copy, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.dev.json' } });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'slipway-room-'));
    const sources = (path: string) => !/\.(js|d\.ts)$/.test(path) || path.includes('vendor');
    for (const path of ['lib', 'scripts', 'docs/checks', 'data', 'tsconfig.dev.json', 'tsconfig.json', '.dependency-cruiser.cjs', 'ARCHITECTURE.md', 'package.json']) cpSync(join(ROOT, path), join(copy, path), { recursive: true, filter: sources });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    cpSync(join(__dirname, 'toy-room'), copy, { recursive: true });
    const list = join(copy, 'lib/delivery/rooms.ts');
    writeFileSync(list, readFileSync(list, 'utf8').replace(/\];\n$/, `${LINE}];\n`));
    tsx('scripts/generate-checks.ts');
    tsx('scripts/generate-rooms.ts');
    checked = JSON.parse(tsx('check.ts')) as Checked;
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  test('is resolved, shaped and rendered', () => {
    expect(checked.ok).toEqual({ documents: [{ path: '.github/greetings/morning.yml', text: 'text: Good morning\n' }], findings: [] });
  });

  test('is checked by its rule, with the line and the page', () => {
    expect(checked.err.findings).toEqual([{ id: 'toy/loud-greeting', page: expect.stringContaining('docs/checks/toy/loud-greeting.md'), path: 'morning', line: 5 }]);
  });

  test('is among those whose files must not meet the files of others', () => {
    expect(checked.taken).toMatchObject([{ id: 'delivery/path-taken', path: 'morning' }]);
  });

  test('has its rule in the catalogue, which acknowledgements are held against', () => {
    expect([checked.asked, checked.known]).toEqual([true, true]);
  });

  test('is exported, and is not loaded for a program that declares nothing of it', () => {
    expect(checked.exported).toContain('toy');
    expect(checked.loadedIdly).toBe(false);
  });

  test('may import the rooms before it, and no law is broken', () => {
    const config = join(copy, '.dependency-cruiser.cjs');
    expect(importsOf(copy).get('toy')).toEqual(expect.arrayContaining(['core', 'checks', 'workflows', 'identity']));
    expect(cruise(copy, config).filter(({ from }) => from.startsWith('lib/'))).toEqual([]);
  });

  test('stands in the lists of rooms and rules', () => {
    expect(readFileSync(join(copy, 'ARCHITECTURE.md'), 'utf8')).toContain('| [`toy`](lib/toy/README.md) | A greeting that is written to a file |');
    expect(readFileSync(join(copy, 'lib/index.ts'), 'utf8')).toContain("export * as toy from './toy';");
    expect(readFileSync(join(copy, 'docs/checks/README.md'), 'utf8')).toContain('| [loud-greeting](toy/loud-greeting.md) | warning | A greeting shouts. |');
  });
});
