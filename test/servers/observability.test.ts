import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { GithubOfTeam } from './support/github';
import { BUCKET, Machines, REPOSITORY } from './support/month';
import { WrittenPanel, drawnBy, shownBy } from './support/panels';
import { PushRecorder, samplesOf } from './support/push-recorder';
import { RunningServer, until } from '../support/server';
import { fillPrometheus, missingServers, query, removeFromS3, startAlertmanager, startPrometheus, startPushgateway, startS3 } from './support/servers';
import { Commit, Deployment, Fact, Team, team } from './support/team';
import { pushedTotals, totalsOf } from './support/truth';
import { WebhookReceiver } from './support/webhook';
import { TOOLS } from '../../scripts/conformance/tools';
import { provenWith } from '../support/proven-with';

const missing = missingServers();const proven = provenWith(missing, describe);

const DAY = 86_400;
const [GATEWAY_DOWN, S3_DOWN, TWO_WRITERS, LOST] = [12, 16, 18, 20];

proven('thirty days of a team, through what is emitted', () => {
  let root: string;
  let gateway: RunningServer | undefined;
  let s3: RunningServer;
  let github: GithubOfTeam;
  let push: PushRecorder;
  let machines: Machines;
  let month: Team;
  const end = Math.floor(Date.now() / 1000 / DAY) * DAY;
  const first = end - 30 * DAY;
  const problems: string[] = [];

  beforeAll(async () => {
    expect(missing).toBeUndefined();
    root = mkdtempSync(join(tmpdir(), 'slipway-month-'));
    const folder = join(root, 'repository');
    cpSync(join(__dirname, '../../examples/greenlang'), folder, { recursive: true });
    // A second is as good as a minute here: the recorder below remembers every push.
    const configuration = join(folder, '.github/actions/dora-record/dora.json');
    writeFileSync(configuration, readFileSync(configuration, 'utf8').replace(/"scrapeSeconds": \d+/, '"scrapeSeconds": 0'));
    mkdirSync(join(root, 'temp'));
    month = team(end, Number(process.env.SEED ?? 1));
    [gateway, s3] = await Promise.all([startPushgateway(), startS3(BUCKET)]);
    github = new GithubOfTeam(REPOSITORY, month);
    push = new PushRecorder(() => gateway?.url);
    await Promise.all([github.start(), push.start()]);
    machines = new Machines(folder, join(root, 'temp'), github, push, s3.url);
    for (let day = 0; day < 30; day++) await play(day);
  }, 1_200_000);

  afterAll(async () => {
    await Promise.all([gateway?.stop(), s3?.stop(), github?.stop(), push?.stop()]);
    rmSync(root, { recursive: true, force: true });
  });

  const at = (moment: number) => {
    github.now = moment;
    push.now = moment;
  };

  async function play(day: number): Promise<void> {
    const [from, to] = [first + day * DAY, first + (day + 1) * DAY];
    machines.s3 = day === S3_DOWN ? 'http://127.0.0.1:9' : s3.url;
    const today = [
      ...month.deployments.filter((deployment) => deployment.recorded > 0).map((deployment) => ({ moment: deployment.ended, run: () => record(deployment) })),
      ...month.incidents.map(({ type, environment, run, at: moment }) => ({ moment, run: async () => [await machines.happened(type, environment, run)] })),
    ].filter(({ moment }) => moment >= from && moment < to).sort((a, b) => a.moment - b.moment);
    for (const { moment, run } of today) {
      at(moment);
      const outcomes = await run();
      // A ledger that cannot be written fails the step; everything else never does.
      for (const { failed, log } of outcomes) if (failed !== (day === S3_DOWN)) problems.push(`day ${day}: a recorder ${failed ? 'failed' : 'did not fail'}\n${log}`);
    }
    await morning(day, from);
    await evening(day, to);
  }

  /** The build of the default branch, and its scan. */
  async function morning(day: number, from: number): Promise<void> {
    at(from + 20 * 3600);
    const passes = day % 9 !== 4;
    if (day === S3_DOWN || day % 3 > 0) return;
    const outcomes = [
      await machines.measured({ 'coverage': String(86 + (day % 7) / 2), 'suite': 'unit', 'build-seconds': String(400 + 10 * (day % 11)), 'workflow': 'CI', 'cves-critical': '1', 'cves-high': String(day % 5), 'cves-medium': '7', 'cves-low': '12' }),
      await machines.scanned({ 'scanner': 'unified', 'scan-result': passes ? 'pass' : 'fail' }),
    ];
    (month.truth as Fact[]).push({ metric: 'scan', at: github.now, labels: { scanner: 'unified', result: passes ? 'pass' : 'fail' } });
    for (const { failed, log } of outcomes) if (failed) problems.push(`day ${day}: a measurement failed\n${log}`);
  }

  async function record(deployment: Deployment) {
    const once = () => machines.deployed(deployment);
    return deployment.recorded === 2 ? Promise.all([once(), once()]) : [await once()];
  }

  async function evening(day: number, to: number): Promise<void> {
    at(to - 1800);
    if (day === GATEWAY_DOWN) {
      await gateway!.stop();
      gateway = undefined;
      push.isDown(github.now - 12 * 3600);
    }
    if (day === LOST) await loseLedger();
    const outcomes = await Promise.all(Array.from({ length: day === TWO_WRITERS ? 2 : 1 }, () => machines.aggregated()));
    for (const { failed, log } of outcomes) if (failed !== (day === S3_DOWN)) problems.push(`day ${day}: the aggregator ${failed ? 'failed' : 'did not fail'}\n${log}`);
    if (day === LOST && !/::warning::.*it was lost/.test(outcomes[0].log)) problems.push(`day ${day}: nobody said that the ledger was lost\n${outcomes[0].log}`);
    if (day === GATEWAY_DOWN) {
      if (!/::warning::The totals were not pushed/.test(outcomes[0].log)) problems.push(`day ${day}: nobody said that nothing was pushed\n${outcomes[0].log}`);
      gateway = await startPushgateway();
      return;
    }
    if (day === S3_DOWN) return;
    compare(day, await push.look());
  }

  async function loseLedger(): Promise<void> {
    await removeFromS3(s3.url, `${BUCKET}/acme/greenlang/ledger.jsonl.gz`);
    github.deleteArtifacts('dora-ledger');
  }

  /** What is pushed is the truth, after every day. */
  function compare(day: number, series: ReadonlyMap<string, string>): void {
    const since = day < LOST ? 0 : first + (LOST + 1) * DAY - 1800;
    // What had ended before anything was recorded is not looked at.
    const beginning = Math.min(...month.deployments.filter(({ recorded }) => recorded > 0).map(({ ended }) => ended));
    const truth = totalsOf(month.truth.filter((fact) => fact.at <= github.now && fact.at >= since && (fact.metric !== 'run' || fact.at >= beginning)));
    const pushed = pushedTotals(series);
    for (const name of new Set([...truth.keys(), ...pushed.keys()])) {
      if (truth.get(name) !== pushed.get(name)) problems.push(`day ${day}: ${name} is ${pushed.get(name)}, and was ${truth.get(name)}`);
    }
  }

  test('GL-27, GL-32: totals are the truth after every day: duplicates, dead recorders, two writers, a Pushgateway that is down, S3 that is down, a ledger that is lost', () => {
    expect(problems.slice(0, 20)).toEqual([]);
    expect(month.deployments.length).toBeGreaterThan(80);
  });

  describe('on a Prometheus that saw all of it', () => {
    let prometheus: RunningServer;
    let alertmanager: RunningServer;
    const told = new WebhookReceiver();
    let panels: WrittenPanel[];

    beforeAll(async () => {
      await told.start();
      const folder = join(root, 'repository/deployment/monitoring');
      const dashboard = JSON.parse(readFileSync(join(folder, 'dashboards/cicd-pipeline.json'), 'utf8')) as { panels: (WrittenPanel & { panels?: WrittenPanel[] })[] };
      panels = dashboard.panels.flatMap((panel) => (panel.type === 'row' ? panel.panels ?? [] : [panel]));
      const now = Math.floor(Date.now() / 1000);
      fillPrometheus(join(root, 'prometheus'), [...samplesOf(push.snapshots, now, (moment) => (moment < end - 8 * DAY ? 1800 : 240))].join(''));
      // What waits for minutes in production waits for seconds here.
      const rules = readFileSync(join(folder, 'alerts/cicd-alerts.rules.yaml'), 'utf8').replace(/(\n\s+for:) .*/g, '$1 2s').replace(/\n\s+keep_firing_for: .*/g, '').replace(/(\n\s+interval:) .*/g, '$1 1s');
      writeFileSync(join(root, 'rules.yaml'), rules);
      alertmanager = await startAlertmanager(join(root, 'alertmanager'), JSON.stringify({
        route: { receiver: 'hook', group_by: ['alertname', 'environment'], group_wait: '0s', group_interval: '1s' },
        receivers: [{ name: 'hook', webhook_configs: [{ url: told.url, send_resolved: true }] }],
      }));
      prometheus = await startPrometheus(join(root, 'prometheus'), { rules: [join(root, 'rules.yaml')], pushgateway: gateway!.url, alertmanager: alertmanager.url });
      await until('Prometheus to have scraped', async () => (await query(prometheus.url, 'count(cicd_deployments_total)')).length > 0);
    }, 120_000);

    afterAll(async () => {
      await Promise.all([prometheus?.stop(), alertmanager?.stop(), told.stop()]);
    });

    /** What happened in the last days, by the evenings on which it was pushed. */
    const within = (days: number, metric: Fact['metric'], labels: Readonly<Record<string, string>> = {}) => month.truth.filter((fact) => (
      fact.metric === metric && fact.at >= end - days * DAY && Object.entries(labels).every(([name, value]) => fact.labels[name] === value)));
    const mean = (facts: readonly Fact[]) => facts.reduce((sum, { seconds }) => sum + seconds!, 0) / facts.length;
    const bad = ['failure', 'timed_out', 'startup_failure'];

    /** What each panel must show at midnight after the last day, by the label that its series differ in. */
    const TRUTH: Readonly<Record<string, () => Record<string, number>>> = {
      'Deployment frequency': () => byEnvironment((environment) => within(7, 'deployment', { environment, result: 'success' }).length / 7),
      'Lead time for changes': () => byEnvironment((environment) => mean(within(7, 'lead', { environment }))),
      'Failed deployment recovery time (MTTR)': () => ({ production: mean(within(7, 'recovery')) }),
      'Change failure rate': () => byEnvironment((environment) => within(7, 'failure', { environment }).length / within(7, 'deployment', { environment }).length),
      'Success rate': () => byWorkflow((workflow) => rate(within(1, 'run', { workflow }))),
      'Duration (P95)': () => ({}),
      'Active runs': () => ({ '': 0 }),
      'Failed runs (24 h)': () => ({ '': within(1, 'run').filter(({ labels }) => bad.includes(labels.conclusion)).length }),
      'Build duration': () => ({ CI: 400 + 10 * (27 % 11) }),
      'Test coverage': () => ({ unit: 86 + (27 % 7) / 2 }),
      'Open CVEs by severity': () => ({ '': 1 }),
      'Scan pass rate': () => ({ unified: within(7, 'scan', { result: 'pass' }).length / within(7, 'scan').length }),
    };
    const byEnvironment = (value: (environment: string) => number) => Object.fromEntries(['staging', 'production'].map((environment) => [environment, value(environment)]));
    const byWorkflow = (value: (workflow: string) => number) => Object.fromEntries(['CI', 'Promote', 'Helm CI'].map((workflow) => [workflow, value(workflow)]));
    const rate = (facts: readonly Fact[]) => {
      const good = facts.filter(({ labels }) => labels.conclusion === 'success').length;
      return good / (good + facts.filter(({ labels }) => bad.includes(labels.conclusion)).length);
    };

    test('GL-30: each of the twelve panels shows the truth, and within 50 ms', async () => {
      expect(panels.map(({ title }) => title).sort()).toEqual(Object.keys(TRUTH).sort());
      const wrong: string[] = [];
      for (const panel of panels) {
        await shownBy(prometheus.url, panel, end + 60);
        const began = performance.now();
        const shown = await shownBy(prometheus.url, panel, end + 60);
        const took = performance.now() - began;
        if (took > 50) wrong.push(`${panel.title} took ${took} ms`);
        for (const [series, value] of Object.entries(TRUTH[panel.title]())) {
          const found = shown.find(({ labels }) => series === '' || Object.values(labels).includes(series))?.value;
          // Prometheus estimates what it did not see: up to one sample at each end of the window.
          if (found === undefined ? !Number.isNaN(value) : Math.abs(found - value) > Math.max(0.01 * Math.abs(value), 1e-9)) wrong.push(`${panel.title} ${series}: ${found}, and was ${value}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    test('what the panels show can be drawn', async () => {
      const range = { from: end + 60 - 7 * DAY, to: end + 60, step: 3600 };
      const drawn = Object.fromEntries(await Promise.all(panels.map(async (panel) => [panel.id, await drawnBy(prometheus.url, panel, range)] as const)));
      expect(Object.values(drawn).every((series) => series.length > 0 && series.every(({ points }) => points.length > 0))).toBe(true);
      mkdirSync(join(TOOLS, 'pictures'), { recursive: true });
      writeFileSync(join(TOOLS, 'pictures/cicd-pipeline.json'), JSON.stringify(drawn));
    });

    test('GL-31: every alert fires, and somebody is told within 15 seconds', async () => {
      // Four of thirteen deployments to production failed in the last week.
      await until('somebody to be told of the last week', () => told.firing().length > 0);
      expect(told.firing()).toEqual(['DORACFRHigh']);
      const now = Math.floor(Date.now() / 1000);
      at(now);
      const old = Array.from({ length: 40 }, (_, i): Commit => ({ sha: (0xabc000 + i).toString(16).padStart(8, '0').repeat(5), at: now - 20 * DAY }));
      (month.commits as Commit[]).push(...old);
      for (let i = 0; i < 10; i++) github.more.push({ id: 9_900_000_000 + i, workflow: i < 2 ? 'Helm CI' : 'CI', began: now - 300, ended: now - 60, conclusion: 'failure' });
      github.more.push({ id: 9_900_000_020, workflow: 'Promote', began: now - 120, ended: now + DAY, conclusion: 'success', waits: true });
      const deployment = { attempt: 1, environment: 'production', leg: 0, began: now - 60, ended: now, change: '', recorded: 1 } as const;
      const outcomes = [
        ...await Promise.all([0, 1, 2, 3, 4].map((i) => machines.deployed({ ...deployment, run: 9_950_000_000 + i, sha: old.at(-1)!.sha, result: 'failure' }))),
        await machines.deployed({ ...deployment, run: 9_950_000_009, sha: old.at(-1)!.sha, result: 'success' }),
        await machines.measured({ 'coverage': '84', 'suite': 'unit', 'cves-critical': '2', 'cves-high': '1', 'cves-medium': '7', 'cves-low': '12' }),
        await machines.scanned({ 'scanner': 'unified', 'scan-result': 'fail' }),
        await machines.aggregated(),
      ];
      const pushed = Date.now();
      expect(outcomes.filter(({ failed }) => failed).map(({ log }) => log)).toEqual([]);
      const all = ['CoverageDropped', 'DORACFRHigh', 'DORALeadTimeHigh', 'DependencyVulnerability', 'DeploymentStuck', 'HelmLintFailed', 'PipelineFailureRate', 'SecurityScanFailed'];
      await until(`all alerts; there are ${told.firing().join(', ')}`, () => all.every((name) => told.firing().includes(name)), 15_000).catch(() => undefined);
      expect(told.firing()).toEqual(all);
      expect(told.last() - pushed).toBeLessThan(15_000);
    }, 60_000);
  });
});
