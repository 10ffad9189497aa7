import { readFileSync } from 'fs';
import { basename } from 'path';
import { zipSync } from 'fflate';
import { FakeServer } from '../../runtime/dora/support/server';
import { makeDora } from '../support/dora';
import { Played, PlayedJob } from '../support/played-job';
import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Expression, Secrets, Vars } from 'slipway/expressions';

// What is written is run, by bash and by node, and told by a server what GitHub would say: so that the action and the workflow fit the program that they start.

const NOW = Date.UTC(2026, 10, 2, 12) / 1000;
const SHA = 'a'.repeat(40);

/** Artifacts as GitHub lists and hands them out. */
const artifacts: { id: number; name: string; file: string; bytes: Buffer }[] = [];
const github = new FakeServer(({ path }) => {
  const [, rest] = path.split('/repos/acme/shop');
  const [, id] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(rest) ?? [];
  const artifact = artifacts.find((one) => String(one.id) === id);
  if (artifact) return { body: Buffer.from(zipSync({ [artifact.file]: artifact.bytes })) };
  if (rest === '/actions/artifacts') {
    const of = { expired: false, created_at: new Date(NOW * 1000).toISOString(), workflow_run: { id: 7, repository_id: 2, head_repository_id: 2 } };
    return { body: { artifacts: artifacts.map(({ id: own, name, bytes }) => ({ ...of, id: own, name, size_in_bytes: bytes.length })) } };
  }
  if (rest === '/actions/runs' || rest === '/actions/workflows/dora-metrics.yml/runs') return { body: { total_count: 0, workflow_runs: [] } };
  if (rest === '/actions/runs/7') return { body: { id: 7, path: '.github/workflows/dora-metrics.yml', head_branch: 'main', head_sha: SHA } };
  if (rest === '/branches/main') return { body: { name: 'main', commit: { sha: SHA } } };
  if (rest.startsWith(`/compare/${SHA}...${SHA}`)) return { body: { status: 'identical' } };
  if (rest === '') return { body: { default_branch: 'main' } };
  if (rest === '/deployments') return { body: [] };
  return undefined;
});
const pushgateway = new FakeServer(() => ({ status: 200, body: '' }));

let job: PlayedJob;
let contexts: Record<string, unknown>;
beforeAll(async () => {
  const [api, gateway] = [await github.start(), await pushgateway.start()];
  const declared = makeDora({ pushgateway: { url: Vars.get('PUSHGATEWAY_URL'), user: Vars.get('PUSHGATEWAY_USER'), password: Secrets.get('PUSHGATEWAY_PASSWORD'), scrapeInterval: Duration.seconds(1) } });
  const { dora, production, text, job: deploy } = declared;
  deploy.use(new Checkout());
  const scan = deploy.run('make scan');
  deploy.use(dora.record({ environment: production }), dora.measure({ coverage: 81.5, suite: 'unit' }), dora.recordScan({ scanner: 'trivy', result: Expression.choose(scan.succeeded(), 'pass', 'fail') }));
  dora.addDeployWorkflow(declared.deploy);
  const files = ['.github/actions/dora-record/action.yml', '.github/actions/dora-record/dora.cjs', '.github/actions/dora-record/dora.json', '.github/actions/dora-measure/action.yml', '.github/actions/dora-scan/action.yml', '.github/workflows/dora-metrics.yml'];
  job = new PlayedJob(Object.fromEntries(files.map((file) => [file, text(file)])), {
    GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: SHA, GITHUB_API_URL: api, GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKFLOW: 'Deploy', GITHUB_JOB: 'deploy', DORA_NOW: String(NOW),
  });
  contexts = {
    github: { token: 'token-of-the-run', sha: SHA, workflow: 'Deploy', event_name: 'workflow_run', repository: 'acme/shop', event: {} },
    job: { status: 'success' },
    strategy: { 'job-index': 0 },
    vars: { PUSHGATEWAY_URL: gateway, PUSHGATEWAY_USER: 'shop' },
    secrets: { PUSHGATEWAY_PASSWORD: 'hush' },
  };
}, 60_000);
afterAll(async () => {
  job.remove();
  await github.stop();
  await pushgateway.stop();
});

/** What was uploaded becomes what GitHub hands out. */
function keep(from: number): void {
  for (const { name, path } of job.uploads.slice(from)) artifacts.unshift({ id: artifacts.length + 1, name, file: basename(path), bytes: readFileSync(path) });
}

test('GL-6, GL-27: what the action records is an artifact, and the workflow adds it up and pushes it', async () => {
  const recorded = await job.use('dora-record', { 'event-type': 'deploy', 'environment': 'production', 'version': 'v1' }, contexts);
  expect([recorded.code, recorded.outputs['write-event'], recorded.outputs.timestamp]).toEqual([0, 'true', '2026-11-02T12:00:00.000Z']);
  expect(job.uploads).toEqual([{ name: `dora-event-${recorded.outputs['event-id']}`, path: expect.stringContaining(recorded.outputs['event-id']) }]);
  expect(JSON.parse(readFileSync(job.uploads[0].path, 'utf8'))).toMatchObject({ kind: 'deploy', environment: 'production', version: 'v1', sha: SHA, result: 'success' });
  keep(0);

  const added = await job.run('dora-metrics.yml', contexts);
  expect({ code: added.code, log: added.log }).toEqual({ code: 0, log: expect.stringContaining('1 events, 1 of them new.') });
  expect(job.uploads.slice(1).map(({ name }) => name)).toEqual(['dora-ledger']);
  const last = pushgateway.asked.filter(({ method }) => method === 'PUT').at(-1)!;
  expect([last.path, last.authorization]).toEqual([`/metrics/job/cicd_dora/repository@base64/${Buffer.from('acme/shop').toString('base64url')}`, `Basic ${Buffer.from('shop:hush').toString('base64')}`]);
  expect(last.body).toMatch(/^cicd_deployments_total\{[^}]*environment="production"[^}]*result="success"[^}]*\} 1$/m);
  // What never happened is there as zero: of a series that begins with a one nothing is known.
  expect(last.body).toMatch(/^cicd_deployments_total\{[^}]*environment="staging"[^}]*result="failure"[^}]*\} 0$/m);
  expect(last.body).toMatch(/^cicd_dora_deployments_per_day\{[^}]*environment="production"[^}]*window="7d"[^}]*\} 0\.14/m);
  keep(1);
}, 60_000);

test('GL-32: the summary says which targets were met', async () => {
  const { summary } = await job.run('dora-metrics.yml', contexts);
  expect(summary).toContain('### production');
  // One deployment in seven days is less than one a day; none of them failed.
  expect(summary).toMatch(/Deployment frequency \| 0\.14 \/ day ❌ .* ≥ 1 \/ day/);
  expect(summary).toMatch(/Change fail rate \| 0 % ✅ .* ≤ 15 %/);
}, 60_000);

test('the report is kept and shown where somebody asks for it', async () => {
  const before = job.uploads.length;
  const { code, summary } = await job.run('dora-metrics.yml', { ...contexts, github: { ...contexts.github as object, event_name: 'workflow_dispatch' } });
  const [ledger, report] = job.uploads.slice(before);
  expect([code, ledger.name, report.name]).toEqual([0, 'dora-ledger', 'dora-report']);
  expect(readFileSync(report.path, 'utf8')).toContain('Deployment frequency');
  expect(summary).toContain('acme/shop');
}, 60_000);

test('GL-6: a job that failed is a failed deployment, and the ledger says how things stand', async () => {
  const { code, outputs } = await job.use('dora-record', { 'event-type': 'deploy', 'environment': 'production', 'leg': '1' }, { ...contexts, job: { status: 'failure' }, github: { ...contexts.github as object, sha: 'b'.repeat(40) } });
  expect([code, outputs['write-event']]).toEqual([0, 'true']);
  expect(Number(outputs['deployment-frequency'])).toBeGreaterThanOrEqual(0);
  expect(JSON.parse(outputs.metrics)).toMatchObject({ environment: 'production' });
}, 60_000);

test('a job that was cancelled records nothing, and says so', async () => {
  const before = job.uploads.length;
  const { code, outputs, log } = await job.use('dora-record', { 'event-type': 'deploy', 'environment': 'production' }, { ...contexts, job: { status: 'cancelled' } });
  expect([code, outputs['write-event'], job.uploads.length]).toEqual([0, 'false', before]);
  expect(log).toContain('Nothing is recorded');
});

const inputs = (more: Readonly<Record<string, string>>) => ({ ...more, 'pushgateway-url': (contexts.vars as { PUSHGATEWAY_URL: string }).PUSHGATEWAY_URL });
const pushed = async (play: () => Promise<Played>) => {
  const before = pushgateway.asked.length;
  const { code, log } = await play();
  expect({ code, log }).toEqual({ code: 0, log: expect.stringContaining('Pushed') });
  return pushgateway.asked.slice(before).map(({ body }) => body).join('');
};

test('what a build saw is pushed, and is no event', async () => {
  const before = job.uploads.length;
  expect(await pushed(async () => job.use('dora-measure', inputs({ 'coverage': '81.5', 'suite': 'unit', 'build-seconds': '90' }), contexts))).toMatch(/^cicd_test_coverage_percent(?:\{[^}]*\})? 81\.5$/m);
  expect(job.uploads).toHaveLength(before);
});

test('a scan is pushed, and is an event', async () => {
  const before = job.uploads.length;
  expect(await pushed(async () => job.use('dora-scan', inputs({ 'scanner': 'trivy', 'scan-result': 'fail' }), contexts))).toMatch(/^cicd_security_scans\{[^}]*result="fail"[^}]*\} 1$/m);
  expect(JSON.parse(readFileSync(job.uploads[before].path, 'utf8'))).toMatchObject({ kind: 'scan', scanner: 'trivy', result: 'fail' });
});
