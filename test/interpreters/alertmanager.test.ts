import { ChildProcess, spawn, spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, delimiter, dirname, join } from 'path';
import { alertmanager, amtool, ensure } from '../../scripts/conformance/tools';
import { makeTeam } from '../observability/support/team';
import { Recorder } from '../runtime/support/recorder';
import { provenWith } from '../support/proven-with';
import { Duration, Weekday } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AlertRouting, AlertSeverity, Receiver, TimeInterval } from 'slipway/observability';

const { CRITICAL, WARNING, INFO } = AlertSeverity;
const missing = ensure(amtool) ?? ensure(alertmanager);
const proven = provenWith(missing, test);

let folder: string;
beforeEach(() => {
  expect(missing).toBeUndefined();
  folder = mkdtempSync(join(tmpdir(), 'alertmanager-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(delivery: Delivery, { file, testFile }: AlertRouting): string {
  for (const path of [file, testFile]) writeFileSync(join(folder, basename(path)), delivery.synthText(path));
  return join(folder, basename(file));
}

const tests = () => spawnSync('sh', [join(folder, 'alertmanager.test.sh')], { encoding: 'utf8', env: { PATH: `${dirname(amtool.path)}${delimiter}${process.env.PATH}` } });

/** A line of every kind. */
function makeTable() {
  const { delivery, alert, slack, email, pager, teams, hook } = makeTeam();
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack, groupBy: ['team'] });
  const [build, deploy, scan] = [alert('BuildFails', WARNING), alert('DeploymentFails', CRITICAL), alert('Weakness', CRITICAL, { labels: { team: "it's \"a\" \\ b|c (d)" } })];
  const night = TimeInterval.weekly('night', { weekdays: [Weekday.FRIDAY], startTime: '22:00', endTime: '06:00', timeZone: 'Europe/Zurich' });
  routing.addRoute('production, too', { labels: { environment: 'production' }, receivers: [hook], continues: true });
  routing.addRoute('a build fails', { alerts: [build], receivers: [slack, email], mutedDuring: [night] });
  routing.addRoute('a deployment fails', { alerts: [deploy, build], receivers: [slack, pager], repeatInterval: Duration.hours(1) });
  routing.addRoute('odd names', { labels: { team: ["it's \"a\" \\ b|c (d)", 'a.b'] }, receivers: [pager, email] });
  routing.addRoute('there is time', { severities: [INFO, WARNING], receivers: [teams] });
  routing.addInhibition({ source: [deploy], target: [build, scan], equal: ['job'] });
  return { delivery, routing };
}

proven('amtool takes whatever a routing can say, and agrees with every line of the table', () => {
  const { delivery, routing } = makeTable();
  const config = write(delivery, routing);
  const { status, stdout, stderr } = spawnSync(amtool.path, ['check-config', config], { encoding: 'utf8' });
  // What an older reader would understand in another way is a warning.
  expect([status, stderr, stdout]).toEqual([0, '', expect.stringContaining('SUCCESS')]);
  const { status: tested, stdout: said } = tests();
  expect(said.trim().split('\n')).toEqual([
    'ok    production, too: BuildFails: hook,slack,email',
    'ok    production, too: DeploymentFails: hook,slack,pagerduty',
    'ok    production, too: Weakness: hook,pagerduty,email',
    'ok    a build fails: BuildFails: slack,email',
    'ok    a deployment fails: DeploymentFails: slack,pagerduty',
    'ok    odd names: Weakness: pagerduty,email',
    'ok    there is time: teams',
    'ok    an alert that nobody has heard of: slack',
  ]);
  expect(tested).toBe(0);
});

proven('a routing that was changed by hand fails its tests', () => {
  const { delivery, routing } = makeTable();
  const config = write(delivery, routing);
  writeFileSync(config, delivery.synthText(routing.file).replace('receiver: email', 'receiver: teams'));
  const { status, stdout } = tests();
  expect(status).toBe(1);
  expect(stdout).toContain('FAIL  a build fails: BuildFails: should be slack,email, is slack,teams');
});

describe('Alertmanager itself', () => {
  const server = new Recorder();
  let running: ChildProcess | undefined;
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  afterEach(() => running?.kill());

  /** What becomes of alerts, in the words of those who are told. */
  function startWith(): Promise<(labels: Record<string, string>[]) => Promise<void>> {
    const { delivery, alert } = makeTeam();
    const secret = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const slack = Receiver.slack(delivery, 'chat', { webhookFile: secret('slack', `${server.url}/slack\n`) });
    const teams = Receiver.teams(delivery, 'cards', { webhookFile: secret('teams', `${server.url}/teams`) });
    const pager = Receiver.pagerDuty(delivery, 'page', { routingKeyFile: secret('pager', 'k3y'), endpoint: 'https://pager.invalid/' });
    const hook = Receiver.webhook(delivery, 'program', { webhookFile: secret('hook', `${server.url}/hook`) });
    const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack, groupWait: Duration.seconds(1) });
    routing.addRoute('everybody', { alerts: [alert('Crowded', CRITICAL)], receivers: [slack, teams, pager, hook] });
    const config = write(delivery, routing);
    writeFileSync(config, delivery.synthText(routing.file).replace('https://pager.invalid/', `${server.url}/pager`));
    const port = 20_000 + process.pid % 20_000;
    running = spawn(alertmanager.path, [`--config.file=${config}`, `--storage.path=${join(folder, 'data')}`, `--web.listen-address=127.0.0.1:${port}`, '--cluster.listen-address='], { stdio: 'ignore' });
    const annotations = { summary: 'It is full.', description: 'Twelve are there.', runbook_url: 'https://example.com/crowded' };
    const post = async (all: Record<string, string>[]) => {
      const body = JSON.stringify(all.map((labels) => ({ labels, annotations })));
      await fetch(`http://127.0.0.1:${port}/api/v2/alerts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    };
    const ready = async () => (await fetch(`http://127.0.0.1:${port}/-/ready`)).ok;
    return until(ready).then(() => post);
  }

  /** Asks again until it is so. */
  async function until(so: () => boolean | Promise<boolean>): Promise<void> {
    for (let tried = 0; tried < 150; tried++) {
      if (await Promise.resolve().then(so).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('it never was so');
  }

  proven('tells everybody of a line what the author of the alert wrote, and not what a graver one makes superfluous', async () => {
    const post = await startWith();
    const labels = { alertname: 'Crowded', repository: 'acme/app' };
    await post([{ ...labels, severity: 'critical' }, { ...labels, severity: 'info' }]);
    await until(() => server.arrived.length >= 4);
    const body = (path: string) => server.arrived.find((one) => one.path === path)!.body;
    const [{ title, text }] = body('/slack').attachments;
    expect([title, text]).toEqual(['[FIRING:1] Crowded acme/app', 'It is full.\nTwelve are there.\nRunbook: https://example.com/crowded\n\n']);
    expect(JSON.stringify(body('/teams'))).toContain('Twelve are there.');
    expect(body('/pager')).toMatchObject({ routing_key: 'k3y', event_action: 'trigger', payload: { severity: 'critical', summary: 'It is full.' } });
    expect(body('/hook').alerts.map((alert: any) => alert.labels.severity)).toEqual(['critical']);
  });
});
