import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { actionlint, zizmor } from '../scripts/conformance/tools';
import { corpus } from './corpus';
import { Run, folder, median, run } from './measure';
import { Row } from './table';

const CLI = join(__dirname, '..', 'lib', 'cli', 'main.js');
/** Of many files; the other half of the aim is that four thousand take ten times as long. */
const FILES = 400;

/** Rows about `slipway check`: against the linters that people run today, and against itself with more files. */
export function checkRows({ smoke, times }: { readonly smoke: boolean; readonly times: number }): Row[] {
  const count = smoke ? 40 : FILES;
  const shown = (r: Run) => `${r.ms.toFixed(0)} ms`;
  const runs = { cold: [] as Run[], unchanged: [] as Run[], peers: [] as Run[] };
  const compared = existsSync(actionlint.path) && existsSync(zizmor.path);
  if (!compared) console.warn(`\n!! actionlint and zizmor are not installed (npm run conformance installs them): slipway check is measured without them.\n`);
  for (let i = 0; i < times; i++) {
    const root = written(count);
    const keptIn = folder('check-kept');
    const env = { ...process.env, XDG_CACHE_HOME: keptIn };
    runs.cold.push(program(process.execPath, [CLI, 'check', '--format', 'json'], root, env));
    runs.unchanged.push(program(process.execPath, [CLI, 'check', '--format', 'json'], root, env));
    if (compared) runs.peers.push(sum(program(actionlint.path, [], root), program(zizmor.path, ['--offline', '--format', 'json', '.'], root)));
  }
  const [cold, unchanged] = [median(runs.cold), median(runs.unchanged)];
  const peer = compared ? median(runs.peers) : undefined;
  // A few files are read sooner than Node.js has begun: the small run shows that the benchmark works.
  const against = (title: string, own: Run, most: number): Row => ({
    title, slipway: shown(own), ...peer && { peer: shown(peer), compared: `${(own.ms / peer.ms).toFixed(2)} ×`, ...!smoke && { aim: { value: own.ms / peer.ms, most, unit: '×' } } },
  });
  // The largest once: it takes a minute.
  const grown = ([[count, 3], [10 * count, 3], ...smoke ? [] : [[25 * count, 1]]] as const).map(([n, most]) => ({ n, run: median(Array.from({ length: Math.min(most, times) }, () => run('check-growth', texts(n)))) }));
  const [few, ...more] = grown;
  const named = (n: number) => n.toLocaleString('en');
  return [
    against(`check of ${count} files from cold, against actionlint and zizmor`, cold, 3),
    against(`check of ${count} files, nothing changed, against the same`, unchanged, 1),
    ...more.map(({ n, run: own }): Row => ({
      title: `check of ${named(n)} files against ${count}`, slipway: shown(own), peer: shown(few.run), compared: `${(own.ms / few.run.ms).toFixed(2)} ×`, aim: { value: own.ms / few.run.ms, most: 1.2 * n / count, unit: '×' },
    })),
    ...grown.map(({ n, run: { mb } }): Row => ({ title: `check of ${named(n)} files, peak memory`, slipway: `${mb.toFixed(0)} MB`, aim: { value: mb, most: 400, unit: 'MB' } })),
  ];
}

/** The corpus as a repository on disk. */
function written(count: number): string {
  const root = folder(`check-${count}`);
  for (const [path, text] of Object.entries(corpus(count))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  spawnSync('git', ['init', '--quiet'], { cwd: root });
  return root;
}

/** The corpus as one file, for a program that reads no disk. */
function texts(count: number): string {
  const path = join(folder(`check-texts-${count}`), 'files.json');
  writeFileSync(path, JSON.stringify(corpus(count)));
  return path;
}

/** Linters end with something else than 0 when they find something. What they cannot do at all has no output. */
function program(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Run {
  const began = performance.now();
  const { error, stdout, stderr } = spawnSync(file, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  const ms = performance.now() - began;
  if (error ?? stdout.trim() === '') throw error ?? new Error(`${file} ${args.join(' ')} said nothing\n${stderr}`);
  return { ms, mb: 0 };
}

function sum(a: Run, b: Run): Run {
  return { ms: a.ms + b.ms, mb: Math.max(a.mb, b.mb) };
}
