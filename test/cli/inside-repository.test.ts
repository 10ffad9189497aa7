import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { FakeTerminal } from './fake-terminal';
import { machine, run } from '../../lib/cli';

const WORKFLOW = 'name: CI\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/get@v1\n';

describe('nothing is written to where a link of the repository leads', () => {
  test.each([
    [['check', '--write-baseline'], '.github'],
    [['init'], 'delivery'],
  ])('by %j', async (args, link) => {
    const terminal = new FakeTerminal();
    terminal.files = { '.github/workflows/ci.yml': WORKFLOW };
    terminal.links.push(link);
    const before = { ...terminal.files };
    expect(await run(args, terminal)).toBe(1);
    expect(terminal.stderr).toContain('leads out of the repository by a link');
    expect([terminal.files, terminal.started]).toEqual([before, []]);
  });

  test('a folder that is not there yet has none', () => {
    const folder = join(tmpdir(), 'slipway-is-not-there');
    expect(machine().leadsOut(folder, join(folder, 'delivery/ci.ts'))).toBe(false);
    expect(machine().leadsOut(folder, join(folder, '../other'))).toBe(true);
  });

  test('on a disk: where somebody says it, it goes there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-links-'));
    try {
      const [repository, elsewhere] = ['repository', 'elsewhere'].map((name) => join(folder, name));
      mkdirSync(elsewhere);
      mkdirSync(repository);
      symlinkSync(elsewhere, join(repository, '.github'));
      writeFileSync(join(repository, 'action.yml'), 'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: acme/get@v1\n');
      const said: string[] = [];
      const terminal = { ...machine(), cache: () => undefined, out: (text: string) => void said.push(text), err: (text: string) => void said.push(text), folders: () => ['.github'] };
      expect(await run(['check', repository, '--write-baseline'], terminal)).toBe(1);
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(await run(['check', repository, '--write-baseline', '../elsewhere/mine.json'], terminal)).toBe(0);
      expect(readdirSync(elsewhere)).toEqual(['mine.json']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
