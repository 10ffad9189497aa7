import { spawn } from 'child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { buildSync } from 'esbuild';
import { State, faultsIn, filesIn } from '../../delivery/projen/disk/programs';

const ROOT = join(__dirname, '..', '..', '..');

/** How many runs are killed, each at another call of the file system. */
const POINTS = 200;

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program with all that it loads: a process that reads hundreds of sources first would take ten times as long. */
const PROGRAM = join(ROOT, '.tools', 'killed', 'program.cjs');

beforeAll(() => {
  buildSync({
    entryPoints: [join(__dirname, 'program.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['projen', 'constructs', 'aws-cdk-lib'],
    tsconfig: join(ROOT, 'tsconfig.dev.json'),
    outfile: PROGRAM,
    logLevel: 'error',
  });
});

const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function emptyFolder(): string {
  folders.push(mkdtempSync(join(tmpdir(), 'slipway-killed-')));
  writeFileSync(join(folders.at(-1)!, 'README.md'), '# Shop\n');
  return folders.at(-1)!;
}

async function run(folder: string, state: State, at = 0): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, folder, state, String(at)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  for (const [name, stream] of [['out', child.stdout], ['err', child.stderr]] as const) stream.on('data', (part: Buffer) => { said[name] += part.toString(); });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...said })));
}

async function made(state: State): Promise<string> {
  const folder = emptyFolder();
  expect(await run(folder, state)).toMatchObject({ code: 0 });
  return folder;
}

function copyOf(folder: string): string {
  const copy = emptyFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const leftOver = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.slipway-tmp'));

test('F6: a process that is killed at any of its calls leaves each file old or new, and the next run repairs the rest', async () => {
  const [older, newer] = [await made('old'), await made('new')];
  const whole = copyOf(older);
  const { out } = await run(whole, 'new', -1);
  const calls = Number(out);
  expect(calls).toBeGreaterThan(60);
  const allowed = [filesIn(older), filesIn(newer)];
  let next = 0;
  const killed = new Set<number>();
  const one = async () => {
    for (let i = next++; i < POINTS; i = next++) {
      // More points than calls: those that are left start from an empty folder.
      const [at, from] = i < calls ? [i + 1, older] : [1 + ((i - calls) * 7) % calls, undefined];
      const folder = from === undefined ? emptyFolder() : copyOf(from);
      const ended = await run(folder, 'new', at);
      if (ended.signal === 'SIGKILL') killed.add(i);
      const before = from === undefined ? [new Map([['README.md', '# Shop\n']]), allowed[1]] : allowed;
      expect([i, faultsIn(folder, before)]).toEqual([i, []]);
      if (i % 20 === 0) {
        expect(await run(folder, 'new')).toMatchObject({ code: 0 });
        expect([faultsIn(folder, [allowed[1]]), leftOver(folder)]).toEqual([[], []]);
      }
      rmSync(folder, { recursive: true, force: true });
    }
  };
  await Promise.all([one(), one()]);
  expect(killed.size).toBeGreaterThan(POINTS * 0.9);
}, 3_600_000);

test('F6: two processes that synthesize at once leave each file as one of them has it', async () => {
  const all = [await made('old'), await made('new'), await made('other')].map(filesIn);
  for (let i = 0; i < 5; i++) {
    const folder = await made('old');
    const ended = await Promise.all([run(folder, 'new'), run(folder, 'other')]);
    expect(ended.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual([[0, ''], [0, '']]);
    expect([faultsIn(folder, all), leftOver(folder)]).toEqual([[], []]);
  }
}, 3_600_000);
