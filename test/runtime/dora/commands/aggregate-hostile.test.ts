import { gzipSync } from 'zlib';
import { zipSync } from 'fflate';
import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { CONFIGURATION } from '../support/configuration';
import { deploy, sha, START } from '../support/events';
import { iso } from '../support/github';
import { World } from '../support/world';

const DAY = 86_400;
const S3 = { bucket: 'ledgers', prefix: 'shop' };
const SUCCESS = 'cicd_deployments_total{environment="production",result="success"}';
const FAILURE = 'cicd_deployments_total{environment="production",result="failure"}';
const header = (more: object = {}) => ({ ledger: 1, generation: 999, events: 0, since: 0, written: START, held: {}, seen: { from: START, deployments: [], runs: [] }, ...more });
const packed = (...lines: (object | string)[]) => gzipSync(`${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`);

describe('aggregating in a world that means harm, or changes (GL-27)', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.configuration = { ...CONFIGURATION, pushgateway: { scrapeSeconds: 15 } };
  });
  afterEach(() => world.end());
  const inBucket = (key: string, content: Buffer | string) => world.bucket.set(`shop/${key}`, Buffer.from(content));
  const lineAt = (after: number) => world.pushed.map(({ text }) => text.split('\n').find((line) => line.startsWith(`${SUCCESS} `))?.split(' ')[1])[after];

  describe('a ledger that somebody else left', () => {
    const forged = packed(header({ held: { [SUCCESS]: 1e9 } }));

    test.each<[string, { workflow?: string; branch?: string; sha?: string }]>([
      ['a job of another workflow, such as one that tests a pull request', { workflow: 'ci.yml' }],
      ['the workflow itself on another branch, where its file says anything', { branch: 'dependabot/npm_and_yarn/x' }],
      ['the workflow itself by a tag that is called main, of a commit that was never merged', { sha: '6'.repeat(40) }],
    ])('GL-27: is not taken from %s', async (_, by) => {
      world.recorded(deploy(0, 1));
      world.github.unmerged.add('6'.repeat(40));
      await world.aggregate(100);
      world.github.left(70_000, 'dora-ledger', forged, { at: START + 150, run: 666, ...by });
      const { code, warnings } = await world.aggregate(200);
      expect([code, warnings, world.value(SUCCESS)]).toEqual([0, [], 1]);
    });

    test('is no reason to think that there is none: who fills the list with others does not have it begin at zero', async () => {
      world.github.left(70_000, 'dora-ledger', forged, { at: START, run: 666, workflow: 'ci.yml' });
      const { code, errors } = await world.aggregate(100);
      expect([code, errors, world.pushed]).toEqual([1, ["artifacts: there are artifacts 'dora-ledger', and none of the newest 1 is of dora-metrics.yml on the default branch: delete those that are not."], []]);
    });
  });

  test('an archive of many entries that share what is packed is not unpacked', async () => {
    world.github.left(1, 'dora-event-x', '{}', { at: START });
    const archive = Buffer.from(zipSync({ 'a.json': Buffer.alloc(60_000), 'b.json': Buffer.alloc(60_000) }));
    // Whoever unpacked the second entry would see that it is broken.
    archive.fill(0xff, archive.indexOf('b.json') + 6, archive.indexOf('b.json') + 12);
    world.github.archives[1] = archive;
    expect((await world.aggregate(100)).warnings).toEqual(['The event in the artifact 1 is left out: it does not hold one file of at most 65536 bytes.']);
  });

  describe('what GitHub does not know, or says wrong', () => {
    beforeEach(async () => {
      await world.aggregate(0);
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10 });
      world.github.deployed(2, { at: START + 100, sha: sha(2), run: 20 });
    });

    test('GL-27: a version whose commit is gone, because of a push by force, has no lead time and holds up nothing else', async () => {
      world.github.runs = [{ id: 7, name: 'build', run_attempt: 1, status: 'completed', conclusion: 'success', created_at: iso(START + 1), updated_at: iso(START + 60) }];
      const { warnings } = await world.aggregate(200);
      expect([warnings, world.value(SUCCESS), world.value('github_workflow_runs_completed_total{workflow="build",conclusion="success"}')]).toEqual([[], 2, 1]);
    });

    test.each<[string, RegExp, unknown]>([
      ['a page of HTML', /\/deployments$/, Buffer.from('<html>Sign in</html>')],
      ['nothing', /\/deployments$/, Buffer.from('null')],
      ['a message instead of a list', /\/deployments$/, { message: 'Hello' }],
      ['a list of nothing', /\/deployments$/, [null]],
      ['a message instead of runs', /\/actions\/runs$/, { message: 'Hello' }],
      ['a comparison without commits', /\/compare\/(?!f{40})/, { status: 'ahead' }],
    ])('%s with the status 200 is no answer: it is a warning, and asked again', async (_, path, body) => {
      world.github.broken = { path, reply: { body } };
      const { code, warnings } = await world.aggregate(200);
      expect([code, warnings[0]]).toEqual([0, expect.stringMatching(/^GitHub \(.*\): the answer .*GitHub could not be asked for what nobody recorded; the next run asks again\.$/)]);
      world.github.broken = undefined;
      await world.aggregate(300);
      expect(world.value(SUCCESS)).toBe(2);
    });

    test('a run whose times are none leaves the ledger whole', async () => {
      world.github.runs = [{ id: 7, name: 'build', run_attempt: 1, status: 'completed', conclusion: 'success', created_at: iso(START + 1), run_started_at: 'soon', updated_at: iso(START + 60) }];
      await world.aggregate(200);
      expect([(await world.aggregate(300)).code, world.value('github_workflow_duration_seconds_sum{workflow="build"}')]).toEqual([0, 0]);
    });

    test('GL-27: a deployment that nobody approved has not failed: its job never began', async () => {
      world.github.deployed(3, { at: START + 150, sha: sha(3), run: 30, state: 'failure', reached: false });
      await world.aggregate(200);
      expect([world.value(SUCCESS), world.value(FAILURE)]).toEqual([2, 0]);
    });
  });

  describe('a bucket', () => {
    beforeEach(() => {
      world.configuration = { ...world.configuration, ledger: { s3: S3 } };
    });
    const event = (after: number, run: number) => inBucket(`events/${new Date((START + after) * 1000).toISOString().slice(0, 10).replace(/-/g, '/')}/${run}-1-production-deploy-0.json`, lineOf(deploy(after, run)));
    const forbidden = (operation: string) => ({ ok: false, stdout: '', stderr: `\nAn error occurred (AccessDenied) when calling the ${operation} operation: Access Denied\n` });

    test('GL-27: that may only be listed by prefix says of a missing ledger that it is forbidden: the first run begins all the same', async () => {
      event(0, 1);
      world.aws = (args) => (args[1] === 'get-object' && !world.bucket.has('shop/ledger.jsonl.gz') ? forbidden('GetObject') : undefined);
      expect([(await world.aggregate(100)).code, world.value(SUCCESS)]).toEqual([0, 1]);
    });

    test('whose ledger may not be read is not one without a ledger', async () => {
      inBucket('ledger.jsonl.gz', packed(header()));
      world.aws = (args) => (args[1] === 'get-object' ? forbidden('GetObject') : undefined);
      expect((await world.aggregate(100)).errors[0]).toContain('the ledger cannot be read: An error occurred (AccessDenied)');
    });

    test('GL-27: events that could not be listed for weeks are found when they can', async () => {
      await world.aggregate(0);
      event(DAY, 1);
      world.aws = (args) => (args[1] === 'list-objects-v2' ? forbidden('ListObjectsV2') : undefined);
      for (const day of [2, 6, 10, 14]) expect((await world.aggregate(day * DAY)).warnings[0]).toContain('Events are missing until the next run');
      world.aws = undefined;
      await world.aggregate(18 * DAY);
      expect(world.value(SUCCESS)).toBe(1);
    });
  });

  describe('a newer program', () => {
    test.each<[string, Buffer]>([
      ['a ledger', packed(header({ ledger: 2 }))],
      ['an event', packed(header({ events: 1 }), lineOf(deploy(0, 1)).replace('"v":1', '"v":2'))],
    ])('wrote %s: the run fails, leaves it as it is and advises nobody to take it away', async (_, ledger) => {
      world.github.left(1, 'dora-ledger', ledger, { at: START });
      const { code, errors, outputs } = await world.aggregate(100);
      expect([code, errors, world.pushed, outputs]).toEqual([1, [expect.stringMatching(/is of a newer program than this one: synthesize the delivery with the newer version of Slipway, which writes both\.$/)], [], {}]);
    });
  });

  describe('what is declared changes', () => {
    const metricsOf = (key: string, more: object) => ({ ...CONFIGURATION.metrics, [key]: { ...CONFIGURATION.metrics[key], ...more } });

    test('GL-27: a bucket that is new begins with what it holds: it has no increase that the others do not have', async () => {
      for (const run of [1, 2]) world.recorded(deploy(run, run, { leads: [2 * 3_600] }));
      await world.aggregate(100);
      world.configuration = { ...world.configuration, metrics: metricsOf('leadTime', { buckets: [3_600, 3 * 3_600, 14_400, DAY] }) };
      const pushes = world.pushed.length;
      await world.aggregate(200);
      const bucket = (le: string) => world.pushed.slice(pushes).map(({ text }) => new RegExp(`^cicd_lead_time_seconds_bucket\\{environment="production",le="${le}"\\} (.*)$`, 'm').exec(text)?.[1]);
      expect([bucket('3600'), bucket('10800'), bucket('14400'), world.waited]).toEqual([['0'], ['2'], ['2'], [15]]);
    });

    test('a bucket that is new is not smaller than one before it that is held', async () => {
      world.recorded(deploy(50, 2, { leads: [60] }));
      await world.aggregate(100);
      // What comes late says that it was a rollback, which brings no change.
      world.recorded(deploy(10, 3, { sha: sha(2), leads: [] }));
      world.recorded(deploy(20, 4, { leads: [] }));
      world.configuration = { ...world.configuration, metrics: metricsOf('leadTime', { buckets: [3_600, 7_200, 14_400] }) };
      await world.aggregate(200);
      const values = ['3600', '7200', '14400', '+Inf'].map((le) => world.value(`cicd_lead_time_seconds_bucket{environment="production",le="${le}"}`)!);
      expect(values).toEqual([1, 1, 1, 1]);
    });

    test('GL-27: an environment that was taken away and comes back goes on where it was, and is not announced again', async () => {
      world.recorded(deploy(0, 1));
      world.recorded(deploy(10, 2));
      await world.aggregate(100);
      const without = Object.fromEntries(Object.entries(CONFIGURATION.metrics).map(([key, metric]) => [key, metric.labels.environment ? { ...metric, labels: { ...metric.labels, environment: ['staging'] } } : metric]));
      const before = world.configuration;
      world.configuration = { ...before, environments: [CONFIGURATION.environments[0]], metrics: without };
      await world.aggregate(200);
      expect(lineAt(-1 + world.pushed.length)).toBeUndefined();
      world.configuration = before;
      world.recorded(deploy(250, 3));
      const pushes = world.pushed.length;
      await world.aggregate(300);
      expect(world.pushed.slice(pushes).map((_, at) => lineAt(pushes + at))).toEqual(['3']);
    });
  });
});
