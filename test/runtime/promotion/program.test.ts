import { execFileSync, spawn } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { CONFIGURATION, CONTROL } from './support/configuration';
import { released } from './support/team';
import { BOT, World } from './support/world';

const { lines } = require('../../../lib/promotion/program/vendor/promotion-program.cjs') as { lines: string[] };

/** The program as it stands in the repository of a user, started as a step starts it. */
describe('the program', () => {
  let folder: string;
  let world: World;
  let variables: Record<string, string>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-program-'));
    mkdirSync(join(folder, 'workspace'));
    writeFileSync(join(folder, 'promotion.cjs'), `${lines.join('\n')}\n`);
    writeFileSync(join(folder, 'promotion.json'), JSON.stringify({ ...CONFIGURATION, analyses: { smoke: { metrics: [COMMAND] } } }));
    world = await World.start();
    variables = {
      PATH: process.env.PATH!,
      GITHUB_API_URL: world.github.url,
      GITHUB_GRAPHQL_URL: `${world.github.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_TOKEN: world.token,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: '1'.repeat(40),
      GITHUB_ACTOR: 'mona',
      GITHUB_TRIGGERING_ACTOR: 'mona',
      GITHUB_WORKSPACE: join(folder, 'workspace'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: join(folder, 'temp'),
      PROMOTION_NOW: String(world.now),
    };
  });
  afterEach(async () => {
    await world.stop();
    rmSync(folder, { recursive: true });
  });
  const COMMAND = { name: 'smoke', command: 'echo "token: ${GITHUB_TOKEN:-none}" >&2; echo 1', interval: 0, count: 1, initialDelay: 0, success: { side: 'equal', value: 1 }, failureLimit: 0, inconclusiveLimit: 0 };
  const output = (name: string) => new RegExp(`^${name}<<(.*)\n([^]*?)\n\\1$`, 'm').exec(readFileSync(join(folder, 'output'), 'utf8'))?.[2];
  async function run(command: string, more: Record<string, string> = {}, ...options: string[]): Promise<{ code: number | null; printed: string }> {
    const child = spawn(process.execPath, [join(folder, 'promotion.cjs'), command, ...options], { env: { ...variables, ...more } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { printed += part.toString(); });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, printed };
  }

  test('decides, deploys and records over the network, and prints no secret', async () => {
    await released(world, 1);
    const { id } = world.begin(CONTROL);
    const GITHUB_RUN_ID = String(id);
    const decided = await run('reconcile', { GITHUB_RUN_ID });
    expect([decided.code, decided.printed]).toEqual([0, '']);
    const todo = JSON.parse(output('dev')!);
    expect([todo.release, output('staging'), readFileSync(output('explanation-file')!, 'utf8').trim()]).toEqual(['1.0.1', '', readFileSync(join(folder, 'summary'), 'utf8').trim()]);
    const record = { GITHUB_RUN_ID, PROMOTION_RECORD: String(todo.record) };
    expect((await run('admit', record)).code).toBe(0);
    expect(JSON.parse(readFileSync(output('release-file')!, 'utf8')).release).toBe('1.0.1');
    const finished = await run('finish', { ...record, PROMOTION_DEPLOYED: 'success', PROMOTION_VERIFIED: 'success' });
    expect([finished.code, finished.printed, output('outcome')]).toEqual([0, '1.0.1 is verified in dev.\n', 'verified']);
    expect(decided.printed + finished.printed + readFileSync(join(folder, 'output'), 'utf8')).not.toContain(world.token);
    expect(world.github.state.deployments.at(-1)).toMatchObject({ creator: BOT, environment: 'dev' });
  });

  test('explains at a terminal, with the token that gh uses', async () => {
    const { GITHUB_TOKEN: GH_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, PATH } = variables;
    const child = execFile({ GH_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, PATH });
    expect(await child).toMatch(/^Stage +Serves/);
  });
  const execFile = async (env: Record<string, string>): Promise<string> => new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'promotion.cjs'), 'explain', '--stage', 'dev'], { env });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => { printed += part.toString(); });
    child.on('close', () => resolve(printed));
  });

  test('a command that measures does not get the token', async () => {
    const { code, printed } = await run('analyse', { PROMOTION_ANALYSIS: 'smoke', GITHUB_RUN_ID: '1' });
    expect([code, output('result'), printed]).toEqual([0, 'success', 'smoke: success, 1 (equal 1)\n']);
  });

  test.each([
    ['of another version', '{"version":2}', 1, '::error::promotion.json has the version 2, and this program reads version 1: synthesize the delivery again, which writes both.'],
    ['in the middle of a merge', '<<<<<<< HEAD\n{', 1, '::error::promotion.json is no JSON object, perhaps because of a merge: synthesize the delivery again.'],
  ])('a configuration %s is told in one line', async (_, text, code, said) => {
    writeFileSync(join(folder, 'promotion.json'), text);
    expect(await run('reconcile')).toEqual({ code, printed: `${said}\n` });
  });

  test('what it cannot do, it says, with what it can', async () => {
    expect(await run('constructor')).toEqual({ code: 2, printed: "::error::'constructor' is nothing that it can do. There are: release, reconcile, override, admit, finish, roll-back, analyse, watch, explain.\n" });
  });

  test('it is one file that people can read: it needs nothing but Node, is not too long, and says whose code is in it', () => {
    const text = lines.join('\n');
    const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(required.filter((name) => !require('module').isBuiltin(name))).toEqual([]);
    for (const library of ['@rgrove/parse-xml 4.2.0 (ISC)', 'picomatch 4.0.7 (MIT)']) expect(text).toContain(`// ${library}`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_000);
    expect(text.length).toBeLessThan(320_000);
    execFileSync(process.execPath, ['--check', join(folder, 'promotion.cjs')]);
  });
});
