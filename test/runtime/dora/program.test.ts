import { execFileSync, spawn } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { CONFIGURATION } from './support/configuration';
import { sha, START } from './support/events';
import { FakeGithub, iso } from './support/github';
import { FakeServer } from './support/server';

const ROOT = join(__dirname, '../../..');
const { lines } = require('../../../lib/observability/dora/vendor/dora-program.cjs') as { lines: string[] };

/** The program as it stands in the repository of a user, started as a step starts it. */
describe('the program', () => {
  let folder: string;
  let fake: FakeGithub;
  let github: FakeServer;
  let gateway: FakeServer;
  let reply: { status: number; body: string };
  let variables: Record<string, string>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-program-'));
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'dora.cjs'), `${lines.join('\n')}\n`);
    configure({});
    fake = new FakeGithub();
    reply = { status: 200, body: '' };
    github = new FakeServer((asked) => fake.reply(asked));
    gateway = new FakeServer(({ method }) => (method === 'PUT' ? reply : { body: { data: [] } }));
    fake.storage = await github.start();
    variables = {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      GITHUB_API_URL: fake.storage,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_TOKEN: 'secret-token',
      GITHUB_RUN_ID: '20',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'deploy',
      GITHUB_SHA: sha(2),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: join(folder, 'temp'),
      DORA_NOW: String(START),
      DORA_PUSHGATEWAY_URL: await gateway.start(),
      DORA_PUSHGATEWAY_USER: 'user',
      DORA_PUSHGATEWAY_PASSWORD: 'secret-password',
    };
  });
  afterEach(async () => {
    await github.stop();
    await gateway.stop();
    rmSync(folder, { recursive: true });
  });

  const configure = (more: object) => writeFileSync(join(folder, 'dora.json'), JSON.stringify({ ...CONFIGURATION, pushgateway: { scrapeSeconds: 0.01 }, ...more }));
  const output = (name: string) => new RegExp(`^${name}<<(.*)\n(.*)\n\\1$`, 'm').exec(readFileSync(join(folder, 'output'), 'utf8'))?.[2];
  async function run(command: string, more: Record<string, string> = {}): Promise<{ code: number | null; printed: string }> {
    const child = spawn(process.execPath, [join(folder, 'dora.cjs'), command], { env: { ...variables, ...more } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { printed += part.toString(); });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, printed };
  }
  const DEPLOY = { DORA_EVENT_TYPE: 'deploy', DORA_ENVIRONMENT: 'production', DORA_RESULT: 'success' };

  test('GL-6, GL-27: records, aggregates what was uploaded, and pushes it; no secret is printed', async () => {
    fake.deployed(1, { at: START - 1_000, sha: sha(1), run: 10 });
    fake.comparisons[`${sha(1)}...${sha(2)}`] = { status: 'ahead', commits: [{ sha: sha(2), commit: { committer: { date: iso(START - 600) } } }] };
    const recorded = await run('record', DEPLOY);
    expect([recorded.code, output('lead-time'), output('event-id')]).toEqual([0, '600', '20-1-production-deploy-0']);
    fake.left(1, `dora-event-${output('event-id')}`, readFileSync(output('event-file')!), { at: START, run: 20 });
    const aggregated = await run('aggregate', { DORA_NOW: String(START + 60), GITHUB_RUN_ID: '30' });
    expect([aggregated.code, aggregated.printed]).toEqual([0, '1 events, 1 of them new.\n61 totals are pushed.\n']);
    const [, zero, totals] = gateway.asked;
    expect([zero.body, totals.body].map((body) => /^cicd_deployments_total\{environment="production",result="success"\} (\d)$/m.exec(body)![1])).toEqual(['0', '1']);
    expect(totals).toMatchObject({ method: 'PUT', path: '/metrics/job/cicd_dora/repository@base64/YWNtZS9zaG9w', authorization: `Basic ${Buffer.from('user:secret-password').toString('base64')}` });
    expect([output('ledger-file'), existsSync(join(folder, 'temp/dora/ledger/ledger.jsonl.gz'))]).toEqual([join(folder, 'temp/dora/ledger/ledger.jsonl.gz'), true]);
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('| Change lead time (median) | 10 min ✅ | 10 min ✅ | ≤ 1 d |');
    expect(recorded.printed + aggregated.printed + readFileSync(join(folder, 'output'), 'utf8')).not.toContain('secret');
    expect(github.asked.filter(({ path }) => path.startsWith('/archive/')).map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('GL-27: a ledger that cannot be written fails the job, and the command line of S3 gets neither the token nor the password', async () => {
    configure({ ledger: { s3: { bucket: 'ledgers', prefix: '' } } });
    writeFileSync(join(folder, 'bin', 'aws'), '#!/bin/sh\nenv > "$0.env"\necho "An error occurred (AccessDenied) when calling the $2 operation" >&2\nexit 254\n', { mode: 0o755 });
    const { code, printed } = await run('record', DEPLOY);
    expect([code, printed]).toEqual([1, expect.stringContaining('::error::S3 (ledgers): the event cannot be written: An error occurred (AccessDenied) when calling the put-object operation.')]);
    expect(readFileSync(join(folder, 'bin', 'aws.env'), 'utf8')).not.toMatch(/secret/);
    expect((await run('aggregate')).code).toBe(1);
  });

  test('GL-27: a push that is refused is a warning, and the job succeeds', async () => {
    reply = { status: 400, body: 'pushed metrics are invalid\nmore' };
    const { code, printed } = await run('aggregate');
    expect([code, printed]).toEqual([0, expect.stringContaining('::warning::The totals were not pushed, and the next run does it: the Pushgateway says 400: pushed metrics are invalid.\n')]);
  });

  test('a Pushgateway that repeats what it was sent to sign in with is not quoted', async () => {
    for (const body of ['no user:secret-password here', `what is ${Buffer.from('user:secret-password').toString('base64')}?`]) {
      reply = { status: 401, body };
      expect((await run('aggregate')).printed).toContain('the Pushgateway says 401.\n');
    }
  });

  test('without the aws command line it says that there is none', async () => {
    configure({ ledger: { s3: { bucket: 'ledgers', prefix: '' } } });
    expect((await run('aggregate', { PATH: join(folder, 'bin') })).printed).toContain('there is no aws command line on this machine: install it in a step before');
  });

  test.each([
    ['of another version', '{"version":2}', '::error::dora.json has the version 2, and this program reads version 1: synthesize the delivery again, which writes both.'],
    ['in the middle of a merge', '<<<<<<< HEAD\n{', '::error::dora.json is no JSON, perhaps because of a merge: synthesize the delivery again.'],
  ])('a configuration %s is told in one line', async (_, text, said) => {
    writeFileSync(join(folder, 'dora.json'), text);
    expect(await run('aggregate')).toEqual({ code: 1, printed: `${said}\n` });
  });

  test('what it cannot do, it says, with what it can', async () => {
    expect(await run('constructor')).toEqual({ code: 2, printed: "::error::'constructor' is nothing that it can do. There are: record, aggregate, measure, report.\n" });
  });

  test('it is one file that people can read: it needs nothing but Node, and says whose code is in it', () => {
    const text = lines.join('\n');
    const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(required.filter((name) => !require('module').isBuiltin(name))).toEqual([]);
    expect(text).toContain('// fflate 0.8.2 (MIT)');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_000);
    execFileSync(process.execPath, ['--check', join(folder, 'dora.cjs')], { cwd: ROOT });
  });
});
