import { spawn } from 'child_process';
import { createHash } from 'crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';
import { notifyProgram } from '../../../lib/observability/notify/program';
import { Recorder, answer } from '../../runtime/support/recorder';
import { makeTeam } from '../support/team';
import { Secrets } from 'slipway/expressions';
import { Notification, Receiver } from 'slipway/observability';

/** What a delivery writes, run as its action runs it. */
describe('the program that is written', () => {
  const server = new Recorder();
  let folder: string;
  beforeAll(async () => {
    await server.start();
    folder = mkdtempSync(join(tmpdir(), 'slipway-notify-'));
    const { delivery, slack, teams, hook } = makeTeam();
    const quiet = Receiver.slack(delivery, 'quiet', { webhook: Secrets.get('QUIET') });
    const notification = new Notification(delivery, 'notify', { events: { all: [slack, teams, hook], some: [slack, quiet] } });
    for (const file of [notification.programFile, notification.tableFile]) writeFileSync(join(folder, basename(file)), delivery.synthText(file));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    server.arrived.length = 0;
  });

  const run = (variables: Record<string, string>) => new Promise<{ code: number | null; lines: string[] }>((resolve) => {
    const secrets = Object.fromEntries(['slack', 'teams', 'hook'].map((name) => [`NOTIFY_SECRET_${name.toUpperCase()}`, `${server.url}/${name}/s3cr3t`]));
    // Nothing but what a runner gives: no module and no setting of this one is there.
    const child = spawn(process.execPath, [join(folder, 'notify.cjs')], { cwd: tmpdir(), env: { GITHUB_ACTIONS: 'true', NOTIFY_TITLE: 'It failed', NOTIFY_STATUS: 'failure', ...secrets, ...variables } });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => { printed += part.toString(); });
    child.stderr.on('data', (part: Buffer) => { printed += part.toString(); });
    child.on('close', (code) => resolve({ code, lines: printed.trim().split('\n') }));
  });
  const shown = (lines: readonly string[]) => lines.filter((line) => !/^(?:::add-mask::|notification-id=)/.test(line));

  test('GL-34: tells Slack, Teams and a webhook, by one step', async () => {
    const { code, lines } = await run({ NOTIFY_EVENT: 'all' });
    expect([code, shown(lines).sort()]).toEqual([0, ['hook was told of all.', 'slack was told of all.', 'teams was told of all.']]);
    expect(server.arrived.map(({ path }) => path).sort()).toEqual(['/hook/s3cr3t', '/slack/s3cr3t', '/teams/s3cr3t']);
    const body = (path: string) => server.arrived.find((one) => one.path === path)!.body;
    expect([body('/slack/s3cr3t').text, body('/teams/s3cr3t').type, body('/hook/s3cr3t').status]).toEqual(['It failed', 'message', 'failure']);
  });

  test('a missing secret is a warning, and the job goes on', async () => {
    const { code, lines } = await run({ NOTIFY_EVENT: 'some' });
    expect(code).toBe(0);
    expect(shown(lines).sort()).toEqual([expect.stringMatching(/^::warning::quiet was not told of some: its secret is empty/), 'slack was told of some.']);
  });

  test('a secret is shown to nobody, whatever goes wrong', async () => {
    const gone = new Recorder();
    await gone.start();
    const nobody = gone.url.replace('http:', 'https:');
    await gone.stop();
    server.answers = [answer(404, 'no such path: /slack/s3cr3t')];
    const { code, lines } = await run({ NOTIFY_EVENT: 'some', NOTIFY_SECRET_QUIET: `${nobody}/s3cr3t`, NOTIFY_REQUIRED: 'true' });
    expect(code).toBe(1);
    expect(shown(lines).sort()).toEqual(['::error::quiet was not told of some: it cannot be reached (ECONNREFUSED).', '::error::slack was not told of some: it answers 404.']);
    expect(lines.filter((line) => line.startsWith('::add-mask::'))).toHaveLength(2);
  });

  test('a table that nobody can read is a warning', async () => {
    writeFileSync(join(folder, 'receivers.json'), '{');
    expect(await run({ NOTIFY_EVENT: 'all' })).toEqual({ code: 0, lines: ['::warning::Nobody was told: SyntaxError.'] });
    expect((await run({ NOTIFY_EVENT: 'all', NOTIFY_REQUIRED: 'true' })).code).toBe(1);
  });

  test('is the one that was built, and needs nothing but Node', () => {
    const { lines, sha256 } = notifyProgram();
    expect(createHash('sha256').update(`${lines.join('\n')}\n`).digest('hex')).toBe(sha256);
    expect([...lines.join('\n').matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name).sort()).toEqual(['crypto', 'fs', 'fs', 'path']);
  });
});
