import { ChildProcess, spawn } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { apply, essence, everything, startGithub } from './harness';
import { GithubServer, Received } from '../support/github-server';

const ROOT = join(__dirname, '../..');

/** Little, because the command makes a pause of a second between two writes. */
function little(): ReturnType<typeof everything> {
  const { repository, environments } = everything();
  return { version: 1, repository, environments: environments!.slice(0, 1), settings: { repository: { has_wiki: false } } };
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; signal: string | null; said: string }>;
}

/** `slipway …`, as a process of its own. */
function slipway(github: GithubServer, folder: string, ...args: readonly string[]): Run {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'lib/cli/main.ts'), ...args, '--file', join(folder, 'settings.json'), '--api-url', github.url], {
    cwd: ROOT, env: { PATH, GH_TOKEN: github.token }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  return { child, ended: new Promise((resolve) => { child.on('close', (code, signal) => resolve({ code, signal, said })); }) };
}

let folder: string;
let github: GithubServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-killed-'));
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(little()));
  github = await startGithub();
});
afterEach(async () => {
  await github.stop();
  rmSync(folder, { recursive: true });
});

async function whole(): Promise<unknown> {
  const other = await startGithub();
  await apply(other, { desired: little() });
  await other.stop();
  return essence(other.state);
}

const nthWrite = (n: number) => ({ method }: Received): boolean => method !== 'GET' && github.writes.length === n;

describe('X-10: the process of slipway apply is killed, and the next run gets to the same state', () => {
  test.each<[string, 'before' | 'after', (request: Received) => boolean]>([
    ['when its first write arrived and nothing was done', 'before', (request) => nthWrite(1)(request)],
    ['when an environment was made and it did not hear of it', 'after', (request) => nthWrite(2)(request)],
    ['when one of three patterns was made', 'after', (request) => nthWrite(3)(request)],
  ])('%s', async (_, moment, isMoment) => {
    const { child, ended } = slipway(github, folder, 'apply', '--yes');
    github[moment] = async (request) => {
      if (!isMoment(request)) return;
      child.kill('SIGKILL');
      const { signal } = await ended;
      expect(signal).toBe('SIGKILL');
    };
    const { said } = await ended;
    expect(said).toContain("+ 2. environment 'production'");
    expect(said).not.toContain(github.token);
    github.before = github.after = undefined;
    expect(await apply(github, { desired: little() })).toMatchObject({ failed: [], left: [] });
    expect(essence(github.state)).toEqual(await whole());
  });
});

test('X-10: interrupted by Ctrl+C, it says what is left and ends by itself', async () => {
  const { child, ended } = slipway(github, folder, 'apply', '--yes');
  github.before = ({ method }) => { if (method === 'PATCH') child.kill('SIGINT'); };
  const { code, said } = await ended;
  expect([code, github.writes.length]).toEqual([1, 1]);
  expect(said).toContain("Not done: repository settings, environment 'production'. Run the command again");
});

test('X-10: the token is in nothing that is printed, even where GitHub has it as a value', async () => {
  github.state.repository.description = `ask for ${github.token}`;
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...little(), settings: { repository: { description: 'Things' } } }));
  const runs = await Promise.all([slipway(github, folder, 'plan').ended, slipway(github, folder, 'plan', '--json').ended]);
  for (const { code, said } of runs) {
    expect([code, said]).toEqual([2, expect.stringContaining('ask for ***')]);
    expect(said).not.toContain(github.token);
  }
});
