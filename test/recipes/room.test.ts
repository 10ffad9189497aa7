import { join } from 'path';
import { Copy } from './copy';
import { ROOM } from './recipe';
import { importsOf } from '../../scripts/generate-rooms/rooms';
import { cruise } from '../architecture/cruise';

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
  let copy: Copy;
  let checked: Checked;

  beforeAll(() => {
    copy = new Copy();
    copy.follow(ROOM);
    copy.tsx('scripts/generate-checks.ts');
    copy.tsx('scripts/generate-rooms.ts');
    checked = JSON.parse(copy.tsx('check-room.ts')) as Checked;
  });
  afterAll(() => copy.remove());

  test('is resolved, shaped and rendered', () => {
    expect(checked.ok).toEqual({ documents: [{ path: '.github/greetings/morning.yml', text: 'text: Good morning\n' }], findings: [] });
  });

  test('is checked by its rule, with the line and the page', () => {
    expect(checked.err.findings).toEqual([{ id: 'toy/loud-greeting', page: expect.stringContaining('docs/checks/toy/loud-greeting.md'), path: 'greeting:morning', line: 5 }]);
  });

  test('is among those whose files must not meet the files of others', () => {
    expect(checked.taken).toMatchObject([{ id: 'delivery/path-taken', path: 'greeting:morning' }]);
  });

  test('has its rule in the catalogue, which acknowledgements are held against', () => {
    expect([checked.asked, checked.known]).toEqual([true, true]);
  });

  test('is exported, and is not loaded for a program that declares nothing of it', () => {
    expect(checked.exported).toContain('toy');
    expect(checked.loadedIdly).toBe(false);
  });

  test('may import the rooms before it, and no law is broken', () => {
    const config = join(copy.folder, '.dependency-cruiser.cjs');
    expect(importsOf(copy.folder).get('toy')).toEqual(expect.arrayContaining(['core', 'checks', 'workflows', 'identity']));
    expect(cruise(copy.folder, config).filter(({ from }) => from.startsWith('lib/'))).toEqual([]);
  });

  test('passes the tests that every room has to pass, and its own', () => {
    const { passed, failed } = copy.jest('test/toy', 'test/checks/rules.test.ts', 'test/errors/hostile-calls/', 'test/errors/duplicate-ids.test.ts', '-t', '[Gg]reeting|every rule has a page|every folder of fixtures');
    expect(failed).toEqual([]);
    expect(passed).toBeGreaterThan(8);
  });

  test('stands in the lists of rooms and rules', () => {
    expect(copy.read('ARCHITECTURE.md')).toContain('| [`toy`](lib/toy/README.md) | A greeting that is written to a file |');
    expect(copy.read('lib/index.ts')).toContain("export * as toy from './toy';");
    expect(copy.read('docs/checks/README.md')).toContain('| [loud-greeting](toy/loud-greeting.md) | warning | A greeting shouts. |');
  });
});
