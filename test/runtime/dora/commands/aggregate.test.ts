import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { gzipSync } from 'zlib';
import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { DeployEvent } from '../../../../lib/runtime/dora/events/event';
import { CONFIGURATION } from '../support/configuration';
import { deploy, sha, START } from '../support/events';
import { iso } from '../support/github';
import { World } from '../support/world';

const S3 = { bucket: 'ledgers', prefix: 'shop' };
const SUCCESS = 'cicd_deployments_total{environment="production",result="success"}';
const FAILURE = 'cicd_deployments_total{environment="production",result="failure"}';
const LEADS = 'cicd_lead_time_seconds_count{environment="production"}';

describe('aggregating (GL-27)', () => {
  let world: World;
  let artifacts = 0;
  beforeEach(() => {
    world = new World();
    world.configuration = { ...CONFIGURATION, pushgateway: { scrapeSeconds: 15 } };
  });
  afterEach(() => world.end());

  /** What a step recorded, as an artifact and, when there is a bucket, as an object. */
  function recorded(event: DeployEvent, at = event.at): void {
    world.github.left(10_000 + artifacts++, `dora-event-${event.id}`, lineOf(event), { at, run: event.run });
  }
  function inBucket(event: DeployEvent): void {
    world.bucket.set(`shop/events/${new Date(event.at * 1000).toISOString().slice(0, 10).replace(/-/g, '/')}/${event.id}.json`, Buffer.from(lineOf(event)));
  }
  async function aggregate(after: number, more: Record<string, string> = {}) {
    const said = await world.run('aggregate', after, { GITHUB_RUN_ID: '9000', ...more });
    if (said.code === 0) world.upload(said, after, 9000);
    return said;
  }

  test('GL-27: the first time, everything is pushed as zero, and after Prometheus has seen that as what it is', async () => {
    recorded(deploy(0, 1, { leads: [60] }));
    const { code, warnings } = await aggregate(100);
    expect([code, warnings, world.waited]).toEqual([0, [], [15]]);
    expect(world.pushed.map(({ path }) => path)).toEqual(Array(2).fill(`/metrics/job/cicd_dora/repository@base64/${Buffer.from('acme/shop').toString('base64url')}`));
    expect(world.pushed.map(({ text }) => text.split('\n').filter((line) => line.startsWith(SUCCESS)))).toEqual([[`${SUCCESS} 0`], [`${SUCCESS} 1`]]);
  });

  test('afterwards, they are pushed once, and the same again when nothing is new', async () => {
    recorded(deploy(0, 1));
    await aggregate(100);
    recorded(deploy(200, 2, { result: 'failure' }));
    for (const after of [300, 400]) await aggregate(after);
    expect([world.pushed.length, world.waited.length, world.value(SUCCESS), world.value(FAILURE)]).toEqual([4, 1, 1, 1]);
    expect(world.ledger().slice(1).map(({ id }) => id)).toEqual(['1-1-production-deploy-0', '2-1-production-deploy-0']);
    expect(world.ledger()[0]).toMatchObject({ events: 2, since: 0, held: { [SUCCESS]: 1, [FAILURE]: 1 } });
  });

  test('an environment that is new is announced as zero, and the others stay what they are', async () => {
    world.configuration = { ...world.configuration, environments: [{ name: 'production', production: true }], metrics: onlyProduction() };
    recorded(deploy(0, 1));
    await aggregate(100);
    world.configuration = { ...CONFIGURATION, pushgateway: { scrapeSeconds: 15 } };
    recorded(deploy(200, 2, { environment: 'staging' }));
    await aggregate(300);
    const staging = SUCCESS.replace('production', 'staging');
    expect(world.pushed.slice(-2).map(({ text }) => [SUCCESS, staging].map((series) => text.split('\n').find((line) => line.startsWith(series))))).toEqual([[`${SUCCESS} 1`, `${staging} 0`], [`${SUCCESS} 1`, `${staging} 1`]]);
  });

  function onlyProduction() {
    return Object.fromEntries(Object.entries(CONFIGURATION.metrics).map(([key, metric]) => [key, metric.labels.environment ? { ...metric, labels: { ...metric.labels, environment: ['production'] } } : metric]));
  }

  test('GL-27: a push that fails is a warning, and the next run does what it did not', async () => {
    recorded(deploy(0, 1));
    world.gateway = 'down';
    const first = await aggregate(100);
    expect([first.code, first.warnings]).toEqual([0, ['The totals were not pushed, and the next run does it: the Pushgateway: it cannot be reached (ECONNREFUSED).']]);
    world.gateway = { status: 400, body: `pushed metrics are invalid\n${'x'.repeat(999)}` };
    expect((await aggregate(200)).warnings).toEqual(['The totals were not pushed, and the next run does it: the Pushgateway says 400: pushed metrics are invalid.']);
    world.gateway = { status: 200, body: '' };
    await aggregate(300);
    expect(world.pushed.map(({ text }) => text.split('\n').find((line) => line.startsWith(SUCCESS)))).toEqual([`${SUCCESS} 0`, `${SUCCESS} 1`]);
  });

  test('GL-27: what is pushed never falls: a late event that makes a total smaller is in the windows at once, and in the total when it is passed', async () => {
    recorded(deploy(0, 1));
    recorded(deploy(50, 2, { attempt: 2 }));
    await aggregate(100);
    recorded(deploy(40, 2, { result: 'failure' }));
    await aggregate(200);
    expect([world.value(SUCCESS), world.value(FAILURE), world.value('cicd_dora_change_fail_ratio{environment="production",window="7d"}')]).toEqual([2, 1, 0.5]);
    recorded(deploy(250, 3));
    recorded(deploy(260, 4));
    await aggregate(300);
    expect(world.value(SUCCESS)).toBe(3);
  });

  test('GL-27: a ledger that is gone begins at zero and says so: in a warning, and on the page of the run for a month', async () => {
    recorded(deploy(0, 1));
    await aggregate(100);
    world.github.artifacts = world.github.artifacts.filter(({ name }) => name !== 'dora-ledger');
    world.groups = [{ job: 'cicd_dora', repository: 'acme/shop' }];
    const lost = await aggregate(500);
    expect(lost.warnings).toEqual(['There is no ledger, and the Pushgateway has totals of this repository: it was lost. All totals begin at zero now.']);
    expect(lost.summary).toContain('> The ledger was lost. Everything is counted from 2023-11-14 22:21 UTC on.');
    expect(world.value(SUCCESS)).toBe(0);
    recorded(deploy(600, 2));
    const next = await aggregate(700);
    expect([world.value(SUCCESS), next.warnings, next.summary.includes('was lost'), (await aggregate(40 * 86_400)).summary.includes('was lost')]).toEqual([1, [], true, false]);
  });

  test('that there was a ledger is also known of the workflow, and assumed when nobody can tell', async () => {
    world.github.runs = [{ id: 77, path: 'dora-metrics.yml', status: 'completed', conclusion: 'success', created_at: iso(START - 9), updated_at: iso(START) }];
    recorded(deploy(0, 1));
    expect((await aggregate(100)).warnings[0]).toContain('dora-metrics.yml succeeded before: it was lost');
    const other = new World();
    other.github.broken = { path: /workflows/, reply: { status: 500 } };
    expect((await other.run('aggregate', 0)).warnings[0]).toContain('nobody can tell whether there was one');
    other.end();
  });

  test('a ledger that cannot be read is not lost: the run fails, and nothing is written or pushed', async () => {
    recorded(deploy(0, 1));
    await aggregate(100);
    const pushes = world.pushed.length;
    world.github.broken = { path: /artifacts$/, reply: { status: 502 } };
    const { code, errors } = await aggregate(200);
    expect([code, errors, world.pushed.length]).toEqual([1, ['artifacts: the ledger cannot be read: GitHub answers 502 to GET /repos/acme/shop/actions/artifacts.'], pushes]);
    world.github.broken = undefined;
    world.github.left(5_000_000, 'dora-ledger', gzipSync('nonsense'), { at: START + 300 });
    expect((await aggregate(400)).errors).toEqual(['artifacts: the ledger is broken: its first line is not what this program writes. Take it away to begin at zero, or bring back an older one.']);
  });

  describe('with two stores', () => {
    beforeEach(() => {
      world.configuration = { ...world.configuration, ledger: { s3: S3, artifact: { retentionDays: 90 } } };
    });

    test('GL-27: both get the ledger, and each brings what the other does not have', async () => {
      recorded(deploy(0, 1));
      inBucket(deploy(50, 2));
      inBucket(deploy(0, 1));
      await aggregate(100);
      expect(world.value(SUCCESS)).toBe(2);
      expect(world.bucket.get('shop/ledger.jsonl.gz')).toEqual(readFileSync(join(world.folder, 'ledger', 'ledger.jsonl.gz')));
    });

    test('one that was lost is repaired from the other, and nothing is counted anew', async () => {
      recorded(deploy(0, 1));
      await aggregate(100);
      world.bucket.delete('shop/ledger.jsonl.gz');
      world.groups = [{ job: 'cicd_dora', repository: 'acme/shop' }];
      const { warnings } = await aggregate(200);
      expect([warnings, world.value(SUCCESS), world.bucket.has('shop/ledger.jsonl.gz')]).toEqual([[], 1, true]);
    });

    test('the newer of two is taken', async () => {
      recorded(deploy(0, 1));
      await aggregate(100);
      const old = world.bucket.get('shop/ledger.jsonl.gz')!;
      recorded(deploy(150, 2));
      await aggregate(200);
      world.bucket.set('shop/ledger.jsonl.gz', old);
      world.github.artifacts = world.github.artifacts.filter(({ name }) => name === 'dora-ledger');
      await aggregate(300);
      expect([world.value(SUCCESS), world.ledger()[0].events]).toEqual([2, 2]);
    });

    test('a ledger is not lost as long as one store cannot say so', async () => {
      recorded(deploy(0, 1));
      world.github.broken = { path: /artifacts$/, reply: { status: 502 } };
      const { code, errors } = await aggregate(100);
      expect([code, errors, world.pushed, [...world.bucket.keys()]]).toEqual([1, ['artifacts: the ledger cannot be read: GitHub answers 502 to GET /repos/acme/shop/actions/artifacts.'], [], []]);
    });

    test('what was written more often is newer, whatever it holds', async () => {
      const ledger = (generation: number, ...events: DeployEvent[]) => gzipSync([JSON.stringify({ ledger: 1, generation, events: events.length, since: 0, written: START, held: {}, seen: { from: START, deployments: [], runs: [] } }), ...events.map(lineOf), ''].join('\n'));
      world.bucket.set('shop/ledger.jsonl.gz', ledger(3, deploy(0, 1), deploy(1, 2)));
      world.github.left(1, 'dora-ledger', ledger(4, deploy(0, 1)), { at: START });
      await aggregate(100);
      expect([world.value(SUCCESS), world.ledger()[0].generation]).toEqual([1, 6]);
    });

    test('GL-27: a bucket that cannot be reached fails the run, after the other store has it all and the totals are pushed', async () => {
      recorded(deploy(0, 1));
      await aggregate(100);
      world.aws = () => ({ ok: false, stdout: '', stderr: 'Could not connect to the endpoint URL\n' });
      recorded(deploy(150, 2));
      const { code, errors, outputs } = await aggregate(200);
      expect([code, errors, world.value(SUCCESS), outputs['ledger-file']]).toEqual([1, ['S3 (ledgers): the ledger cannot be read: Could not connect to the endpoint URL.'], 2, join(world.folder, 'ledger', 'ledger.jsonl.gz')]);
      expect(world.ledger()[0].events).toBe(2);
    });
  });

  describe('two at once', () => {
    beforeEach(() => {
      world.configuration = { ...world.configuration, ledger: { s3: S3 } };
    });
    const ledgerIn = (bucket: Map<string, Buffer>) => bucket.get('shop/ledger.jsonl.gz')!;

    test('GL-27: whoever writes second reads again: no event is lost, and nothing is counted twice', async () => {
      inBucket(deploy(0, 1));
      await aggregate(50);
      inBucket(deploy(60, 2));
      let between = true;
      world.aws = (args) => {
        if (!between || args[1] !== 'put-object') return undefined;
        between = false;
        // Somebody else was faster, and knows of a third deployment.
        const other = { ...header(2), seen: { from: START, deployments: [], runs: [] } };
        world.bucket.set('shop/ledger.jsonl.gz', gzipSync([JSON.stringify(other), lineOf(deploy(0, 1)), lineOf(deploy(70, 3)), ''].join('\n')));
        return undefined;
      };
      const { code, log } = await aggregate(100);
      expect([code, world.value(SUCCESS), log.filter((line) => line.includes('somebody else'))]).toEqual([0, 3, ['S3 (ledgers): somebody else wrote the ledger in the meantime: it is read again.']]);
    });

    test('whoever wrote first pushes nothing once somebody else wrote: a total that is older would be one that falls', async () => {
      inBucket(deploy(0, 1));
      world.aws = (args) => {
        if (args[1] === 'head-object') world.bucket.set('shop/ledger.jsonl.gz', gzipSync('of somebody else'));
        return undefined;
      };
      const { code, log } = await aggregate(50);
      expect([code, world.pushed, log.at(-1)]).toEqual([0, [], 'Nothing is pushed: somebody else wrote a newer ledger, and pushes it.']);
    });

    const header = (events: number) => ({ ledger: 1, generation: 7, events, since: 0, written: START + 70, held: { [SUCCESS]: 1 } });

    test('a command line that knows no conditions looks whether the ledger is still the one that was read', async () => {
      inBucket(deploy(0, 1));
      const old = (args: readonly string[]) => (args.some((arg) => arg.startsWith('--if-')) ? { ok: false, stdout: '', stderr: '\nusage: aws …\n\nUnknown options: --if-none-match, *\n' } : undefined);
      world.aws = old;
      expect((await aggregate(50)).code).toBe(0);
      const before = ledgerIn(world.bucket);
      inBucket(deploy(60, 2));
      expect([(await aggregate(100)).code, world.value(SUCCESS), ledgerIn(world.bucket).equals(before)]).toEqual([0, 2, false]);
      world.aws = (args) => {
        if (args[1] === 'head-object') world.bucket.set('shop/ledger.jsonl.gz', gzipSync(`${JSON.stringify({ ...header(0), seen: { from: START, deployments: [], runs: [] } })}\n${Math.random()}`));
        return old(args);
      };
      expect((await aggregate(150)).code).toBe(1);
    });
  });

  describe('what strangers leave', () => {
    test('an artifact of a pull request of a fork is left out, be it an event or the ledger', async () => {
      recorded(deploy(0, 1));
      world.github.left(1, 'dora-event-2-1-production-deploy-0', lineOf(deploy(10, 2)), { at: START, run: 2, fork: true });
      world.github.left(2, 'dora-ledger', gzipSync(`${JSON.stringify({ ledger: 1, generation: 999, events: 0, since: 0, written: START, held: { [SUCCESS]: 1e9 }, seen: { from: 0, deployments: [], runs: [] } })}\n`), { at: START, fork: true });
      const { warnings } = await aggregate(100);
      expect([warnings, world.value(SUCCESS)]).toEqual([['the artifact 1 is left out: no run of this repository made it.'], 1]);
    });

    test.each<[string, () => void, string]>([
      ['speaks of another run', () => world.github.left(1, 'dora-event-2-1-production-deploy-0', lineOf(deploy(10, 2)), { at: START, run: 3 }), 'it speaks of another run than the one that left it'],
      ['is not the one that it is called', () => world.github.left(1, 'dora-event-x', lineOf(deploy(10, 2)), { at: START, run: 2 }), 'it is not the one that it is called'],
      ['is no event', () => world.github.left(1, 'dora-event-x', '{"at":1}', { at: START }), 'its version is not 1'],
      ['is no archive', () => { world.github.left(1, 'dora-event-x', '', { at: START }); world.github.archives[1] = Buffer.from('no'); }, 'it is no zip archive'],
      ['unpacks to something huge', () => world.github.left(1, 'dora-event-x', Buffer.alloc(2 * 1024 * 1024), { at: START }), 'it does not hold one file of at most 65536 bytes'],
      ['lies in the future', () => world.github.left(1, `dora-event-${deploy(9e7, 2).id}`, lineOf(deploy(9e7, 2)), { at: START, run: 2 }), 'it lies in the future'],
    ])('an event that %s is left out with a warning, and the others count', async (_, leave, why) => {
      leave();
      recorded(deploy(0, 1));
      const { code, warnings } = await aggregate(100);
      expect([code, warnings, world.value(SUCCESS)]).toEqual([0, [`The event in the artifact 1 is left out: ${why}.`], 1]);
    });

    test('a thousand broken events are no thousand warnings', async () => {
      for (let id = 1; id <= 30; id++) world.github.left(id, `dora-event-${id}`, '{}', { at: START });
      expect((await aggregate(100)).warnings).toHaveLength(11);
    });

    test('the token goes to GitHub and nowhere else', async () => {
      recorded(deploy(0, 1));
      await aggregate(100);
      const downloads = world.github.asked.filter(({ path }) => path.includes('/archive/'));
      expect(downloads.map(({ authorization }) => authorization)).toEqual([undefined]);
      expect(world.github.asked.filter(({ path }) => !path.includes('/archive/')).every(({ authorization }) => authorization === 'Bearer secret-token')).toBe(true);
    });
  });

  describe('what nobody recorded', () => {
    test('GL-27: a deployment whose recorder died is found in the Deployments API, with its changes, and counts once when its event comes late', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10, later: 'inactive' });
      world.github.deployed(2, { at: START + 100, sha: sha(2), run: 20 });
      world.github.comparisons[`${sha(1)}...${sha(2)}`] = { status: 'ahead', commits: [{ sha: sha(2), commit: { committer: { date: iso(START + 40) } } }] };
      await aggregate(200);
      expect([world.value(SUCCESS), world.value(LEADS), world.value(LEADS.replace('count', 'sum'))]).toEqual([2, 1, 60]);
      recorded(deploy(101, 20, { sha: sha(2), leads: [61] }), START + 250);
      await aggregate(300);
      expect([world.value(SUCCESS), world.value(LEADS)]).toEqual([2, 1]);
    });

    test('a failure, an attempt and a matrix are what they are in the API as well', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 100, sha: sha(1), run: 10, state: 'failure' });
      world.github.deployed(2, { at: START + 110, sha: sha(1), run: 10, state: 'success' });
      world.github.deployed(3, { at: START + 300, sha: sha(1), run: 10, state: 'success' });
      world.github.jobs = { 1: { run_attempt: 1 }, 2: { run_attempt: 1 }, 3: { run_attempt: 2 } };
      await aggregate(400);
      expect([world.value(SUCCESS), world.value(FAILURE), world.value('cicd_mttr_seconds_sum{environment="production"}')]).toEqual([0, 1, 190]);
    });

    test('changes that could not be asked for when it was recorded are found out, once', async () => {
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10 });
      world.github.deployed(2, { at: START + 100, sha: sha(2), run: 20 });
      world.github.comparisons[`${sha(1)}...${sha(2)}`] = { status: 'ahead', commits: [{ sha: sha(2), commit: { committer: { date: iso(START) } } }] };
      recorded(deploy(20, 10, { sha: sha(1), leads: [] }));
      recorded(deploy(100, 20, { sha: sha(2) }));
      await aggregate(200);
      await aggregate(300);
      expect([world.value(SUCCESS), world.value(LEADS), world.ledger()[0].events]).toEqual([2, 1, 3]);
    });

    test('how a deployment went is asked once', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10 });
      for (const after of [100, 200, 300]) await aggregate(after);
      expect(world.github.asked.filter(({ path }) => path.endsWith('/deployments/1/statuses'))).toHaveLength(1);
    });

    test('what was deployed before anything was recorded is not counted', async () => {
      world.github.deployed(1, { at: START - 500, sha: sha(1), run: 10 });
      recorded(deploy(0, 20, { sha: sha(2), leads: [] }));
      await aggregate(100);
      expect(world.value(SUCCESS)).toBe(1);
    });

    test('when GitHub cannot be asked, the rest is done, and the next run asks for the same time', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10 });
      world.github.broken = { path: /\/deployments$/, reply: { status: 403 } };
      const { code, warnings } = await aggregate(100);
      expect([code, warnings]).toEqual([0, [expect.stringContaining('GitHub could not be asked for what nobody recorded; the next run asks again.')]]);
      world.github.broken = undefined;
      await aggregate(200);
      expect(world.value(SUCCESS)).toBe(1);
    });

    test('runs count by workflow and conclusion, every attempt of them, and those that were not at their end the next time', async () => {
      const run = (id: number, more: object) => ({ id, name: 'build', run_attempt: 1, status: 'completed', conclusion: 'success', created_at: iso(START + id), run_started_at: iso(START + id), updated_at: iso(START + id + 61), ...more });
      await aggregate(0);
      world.github.runs = [run(1, {}), run(2, { name: 'unknown' }), run(3, { status: 'in_progress', conclusion: null }), run(4, { run_attempt: 2 })];
      world.github.attempts['4/1'] = run(4, { conclusion: 'failure' });
      await aggregate(100);
      const completed = (conclusion: string) => world.value(`github_workflow_runs_completed_total{workflow="build",conclusion="${conclusion}"}`);
      expect([completed('success'), completed('failure'), world.value('github_workflow_runs{workflow="build",status="in_progress"}')]).toEqual([2, 1, 1]);
      world.github.runs[2] = run(3, { conclusion: 'cancelled' });
      await aggregate(20 * 86_400);
      expect([completed('success'), completed('cancelled'), world.value('github_workflow_duration_seconds_sum{workflow="build"}')]).toEqual([2, 1, 4 * 61]);
    });

    test('more runs than GitHub shows of one search are found, by halves of the time', async () => {
      await aggregate(0);
      world.github.runs = Array.from({ length: 1_500 }, (_, id) => ({ id, name: 'build', run_attempt: 1, status: 'completed', conclusion: 'success', created_at: iso(START + id), run_started_at: iso(START + id), updated_at: iso(START + id + 5) }));
      await aggregate(2_000);
      expect(world.value('github_workflow_runs_completed_total{workflow="build",conclusion="success"}')).toBe(1_500);
    });

    test('the run that aggregates is not one of those that are active', async () => {
      world.github.runs = [9000, 9001].map((id) => ({ id, name: 'build', run_attempt: 1, status: 'in_progress', conclusion: null, created_at: iso(START), updated_at: iso(START) }));
      await aggregate(100);
      expect(world.value('github_workflow_runs{workflow="build",status="in_progress"}')).toBe(1);
    });
  });

  test('without an address nothing is pushed, and everything else is done', async () => {
    recorded(deploy(0, 1));
    const { code, log, summary } = await aggregate(100, { DORA_PUSHGATEWAY_URL: '' });
    expect([code, log.at(-1), world.pushed]).toEqual([0, 'Nothing is pushed: DORA_PUSHGATEWAY_URL is not set.', []]);
    expect(summary).toContain('### production');
  });

  test('an environment with a hostile name stays one cell of the page', async () => {
    const name = 'x|<img src=x>\n# [y](z)';
    world.configuration = { ...world.configuration, environments: [{ name, production: true }] };
    expect((await aggregate(0)).summary.split('\n')[2]).toBe('### x\\|&lt;img src=x&gt; \\# \\[y\\]\\(z\\)');
  });

  test('a ledger that cannot be written fails the run, and nothing is pushed', async () => {
    world.configuration = { ...world.configuration, ledger: { s3: S3 } };
    world.aws = (args) => (args[1] === 'put-object' ? { ok: false, stdout: '', stderr: 'An error occurred (SlowDown)\n' } : undefined);
    const { code, errors } = await aggregate(0);
    expect([code, errors, world.pushed]).toEqual([1, ['S3 (ledgers): the ledger cannot be written: An error occurred (SlowDown).'], []]);
  });

  test('a file that is in the way of the ledger is no reason to think that it was written', async () => {
    writeFileSync(join(world.folder, 'ledger'), '');
    expect((await world.run('aggregate', 0).catch((error: NodeJS.ErrnoException) => error.code))).toBe('EEXIST');
  });
});
