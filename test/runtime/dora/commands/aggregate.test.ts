import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { gzipSync } from 'zlib';
import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { DeployEvent } from '../../../../lib/runtime/dora/events/event';
import { CONFIGURATION } from '../support/configuration';
import { deploy, START } from '../support/events';
import { iso } from '../support/github';
import { World } from '../support/world';

const S3 = { bucket: 'ledgers', prefix: 'shop' };
const SUCCESS = 'cicd_deployments_total{environment="production",result="success"}';
const FAILURE = 'cicd_deployments_total{environment="production",result="failure"}';

describe('aggregating (GL-27)', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.configuration = { ...CONFIGURATION, pushgateway: { scrapeSeconds: 15 } };
  });
  afterEach(() => world.end());

  const recorded = (event: DeployEvent, at?: number) => world.recorded(event, at);
  const aggregate = async (after: number, more?: Record<string, string>) => world.aggregate(after, more);
  function inBucket(event: DeployEvent): void {
    world.bucket.set(`shop/events/${new Date(event.at * 1000).toISOString().slice(0, 10).replace(/-/g, '/')}/${event.id}.json`, Buffer.from(lineOf(event)));
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
