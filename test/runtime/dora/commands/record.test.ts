import { readFileSync } from 'fs';
import { readEvent } from '../../../../lib/runtime/dora/events/read-event';
import { CONFIGURATION } from '../support/configuration';
import { sha, START } from '../support/events';
import { iso } from '../support/github';
import { World } from '../support/world';

const S3 = { bucket: 'ledgers', prefix: 'shop', region: 'eu-west-1' };
const DEPLOY = { DORA_EVENT_TYPE: 'deploy', DORA_ENVIRONMENT: 'production', DORA_RESULT: 'success', DORA_VERSION: '1.2.0', GITHUB_SHA: sha(2), GITHUB_RUN_ID: '20' };

describe('recording (GL-6)', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.github.deployed(1, { at: START - 1_000, sha: sha(1), run: 10, later: 'inactive' });
    world.github.comparisons[`${sha(1)}...${sha(2)}`] = { status: 'ahead', commits: [commit(sha(2), START - 600)] };
  });
  afterEach(() => world.end());
  const commit = (name: string, at: number, parents = 1) => ({ sha: name, commit: { committer: { date: iso(at) } }, parents: Array.from({ length: parents }, () => ({})) });

  test('GL-6: a deployment becomes an event of its own, with the time that its changes took; the outputs say what is known', async () => {
    const { code, outputs, warnings } = await world.run('record', 0, DEPLOY);
    expect([code, warnings]).toEqual([0, []]);
    expect(outputs).toMatchObject({
      'timestamp': '2023-11-14T22:13:20.000Z',
      'event-id': '20-1-production-deploy-0',
      'write-event': 'true',
      'deployment-frequency': String(1 / 30),
      'lead-time': '600',
      'change-failure-rate': '0',
    });
    expect(readEvent(readFileSync(outputs['event-file'], 'utf8').trim())).toEqual({
      at: START, id: '20-1-production-deploy-0', kind: 'deploy', v: 1, environment: 'production', run: 20, attempt: 1, job: 'deploy', leg: '0', sha: sha(2), version: '1.2.0', result: 'success', leads: [600], source: 'recorder',
    });
    expect(JSON.parse(outputs.metrics)).toMatchObject({ environment: 'production', days: 30, deployments: 1, leadTime: 600, changeFailRate: 0 });
  });

  test('GL-32: the page of the run shows the targets, met or missed', async () => {
    const { summary } = await world.run('record', 0, DEPLOY);
    expect(summary.split('\n')).toEqual([
      '## Delivery metrics', '', '### production', '',
      '|  | last 7 days | last 30 days | target |', '| --- | ---: | ---: | ---: |',
      '| Deployment frequency | 0.14 / day ❌ | 0.03 / day ❌ | ≥ 1 / day |', '| Change lead time (median) | 10 min ✅ | 10 min ✅ | ≤ 1 d |', '| Change fail rate | 0 % ✅ | 0 % ✅ | ≤ 15 % |',
      '| Failed deployment recovery time (median) | – | – | ≤ 1 h |', '| Deployment rework rate | 0 % | 0 % |  |', '| Deployments | 1 | 1 |  |',
    ]);
  });

  test('a deployment that failed is recorded without its changes, and GitHub is not asked for them', async () => {
    const { outputs } = await world.run('record', 0, { ...DEPLOY, DORA_RESULT: 'failure' });
    expect(JSON.parse(readFileSync(outputs['event-file'], 'utf8'))).not.toHaveProperty('leads');
    expect(outputs['change-failure-rate']).toBe('1');
    expect(world.github.asked.filter(({ path }) => path.includes('/deployments'))).toEqual([]);
  });

  test.each(['cancelled', 'skipped'])('a job that was %s records nothing, and says so', async (result) => {
    const { code, outputs, log } = await world.run('record', 0, { ...DEPLOY, DORA_RESULT: result });
    expect([code, outputs['write-event'], outputs['event-file'], log]).toEqual([0, 'false', undefined, [`Nothing is recorded: the job was ${result}.`]]);
  });

  test('the legs of a matrix, the attempts of a run and the kinds of events have ids of their own', async () => {
    const ids: string[] = [];
    const others: Record<string, string>[] = [{}, { DORA_LEG: '1' }, { GITHUB_RUN_ATTEMPT: '2' }, { GITHUB_JOB: 'other' }, { DORA_EVENT_TYPE: 'incident' }, { DORA_EVENT_TYPE: 'recovery' }, { DORA_EVENT_TYPE: 'release' }, { DORA_ENVIRONMENT: 'staging' }];
    for (const more of others) {
      ids.push((await world.run('record', 0, { ...DEPLOY, ...more })).outputs['event-id']);
    }
    expect(new Set(ids).size).toBe(8);
    expect((await world.run('record', 99, DEPLOY)).outputs['event-id']).toBe(ids[0]);
  });

  test('GL-6: two calls of one workflow that is reused deploy under one name, and neither event replaces the other', async () => {
    const [first, second] = [await world.run('record', 0, { ...DEPLOY, DORA_CHECK_RUN: '71' }), await world.run('record', 1, { ...DEPLOY, DORA_CHECK_RUN: '72', DORA_RESULT: 'failure' })];
    expect([first, second].map(({ outputs }) => outputs['event-id'])).toEqual(['20-1-production-deploy-0-71', '20-1-production-deploy-0-72']);
    world.configuration = { ...world.configuration, pushgateway: { scrapeSeconds: 15 } };
    for (const said of [first, second]) world.upload(said, 2, 20);
    await world.aggregate(100);
    expect(world.value('cicd_deployments_total{environment="production",result="failure"}')).toBe(1);
  });

  test('a deployment of which nobody says how it went is none that succeeded', async () => {
    const { code, errors } = await world.run('record', 0, { ...DEPLOY, DORA_RESULT: '' });
    expect([code, errors]).toEqual([1, ["DORA_RESULT is ''. It can be: success, failure, cancelled, skipped."]]);
  });

  test('GL-6: an incident speaks of the environment, a release of the version', async () => {
    world.configuration = { ...CONFIGURATION, ledger: { s3: S3, artifact: { retentionDays: 9 } } };
    const incident = await world.run('record', 5, { DORA_EVENT_TYPE: 'incident', DORA_ENVIRONMENT: 'production' });
    const release = await world.run('record', 6, { DORA_EVENT_TYPE: 'release', DORA_VERSION: 'v2', DORA_ENVIRONMENT: '' });
    const [one, two] = [incident, release].map(({ outputs }) => JSON.parse(readFileSync(outputs['event-file'], 'utf8')) as object);
    expect([one, two]).toMatchObject([{ kind: 'incident', environment: 'production', run: 1 }, { kind: 'release', version: 'v2', sha: 'a'.repeat(40) }]);
    expect([...world.bucket.keys()]).toEqual(['shop/events/2023/11/14/1-1-production-deploy-0-incident.json', 'shop/events/2023/11/14/1-1-deploy-0-release.json']);
  });

  test('S3 is written through the aws command line, with the region, and again it is the same object', async () => {
    world.configuration = { ...CONFIGURATION, ledger: { s3: S3 } };
    await world.run('record', 0, DEPLOY);
    await world.run('record', 0, DEPLOY);
    expect([...world.bucket.keys()]).toEqual(['shop/events/2023/11/14/20-1-production-deploy-0.json']);
    const put = world.awsCalls.find((args) => args[1] === 'put-object')!;
    expect(put).toEqual(['s3api', 'put-object', '--bucket', 'ledgers', '--region', 'eu-west-1', '--key', 'shop/events/2023/11/14/20-1-production-deploy-0.json', '--body', expect.stringMatching(/20-1-production-deploy-0\.json$/), '--content-type', 'application/json']);
  });

  test('an event that S3 does not take fails the step, and its file is left for the artifact', async () => {
    world.configuration = { ...CONFIGURATION, ledger: { s3: S3, artifact: { retentionDays: 9 } } };
    world.aws = (args) => (args[1] === 'put-object' ? { ok: false, stdout: '', stderr: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied\n' } : undefined);
    const { code, errors, outputs } = await world.run('record', 0, DEPLOY);
    expect([code, errors]).toEqual([1, ['S3 (ledgers): the event cannot be written: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied.']]);
    expect([outputs['write-event'], JSON.parse(readFileSync(outputs['event-file'], 'utf8'))]).toMatchObject(['true', { run: 20 }]);
  });

  test('when GitHub does not answer, the event has no changes, which the aggregator finds out', async () => {
    world.github.broken = { path: /compare/, reply: { status: 503 } };
    const { code, warnings, outputs } = await world.run('record', 0, DEPLOY);
    expect([code, outputs['lead-time']]).toEqual([0, '']);
    expect(warnings).toEqual([expect.stringMatching(/^GitHub answers 503 to GET \/repos\/acme\/shop\/compare\/\w+\.\.\.\w+\. The lead time of this deployment is found out when the metrics are aggregated\.$/)]);
    expect(JSON.parse(readFileSync(outputs['event-file'], 'utf8'))).not.toHaveProperty('leads');
  });

  test('when the ledger cannot be read, the event is recorded and the outputs are empty', async () => {
    world.github.broken = { path: /artifacts/, reply: { status: 403 } };
    const { code, warnings, outputs } = await world.run('record', 0, DEPLOY);
    expect([code, outputs['write-event'], outputs['deployment-frequency'], outputs['change-failure-rate'], outputs.metrics]).toEqual([0, 'true', '', '', '{"environment":"production","days":30}']);
    expect(warnings[0]).toContain('GitHub answers 403 to GET /repos/acme/shop/actions/artifacts: the job lacks a permission');
  });

  test.each([
    ['an unknown kind', { DORA_EVENT_TYPE: 'deployment' }, "DORA_EVENT_TYPE is 'deployment'. It can be: deploy, release, incident, recovery."],
    ['an environment that is not declared', { DORA_ENVIRONMENT: 'prod' }, "DORA_ENVIRONMENT is 'prod'. It can be: staging, production."],
    ['an unknown result', { DORA_RESULT: 'ok' }, "DORA_RESULT is 'ok'. It can be: success, failure, cancelled, skipped."],
    ['an unknown change', { DORA_CHANGE: 'revert' }, "DORA_CHANGE is 'revert'. It can be: rollback, hotfix."],
    ['a version that is no hash', { GITHUB_SHA: 'main' }, 'This cannot be recorded: its sha is none that there can be.'],
    ['no run', { GITHUB_RUN_ID: 'x' }, "GITHUB_RUN_ID is 'x', which is no whole number."],
  ])('%s is refused with what it can be', async (_, more, message) => {
    const { code, errors } = await world.run('record', 0, { ...DEPLOY, ...more });
    expect([code, errors]).toEqual([1, [message]]);
  });

  test('where GitHub has no deployments, the last version that the ledger knows is compared with', async () => {
    world.github.deployments = [];
    world.github.comparisons[`${sha(2)}...${sha(3)}`] = { status: 'ahead', commits: [commit(sha(3), START)] };
    world.upload(await world.run('record', 0, DEPLOY), 0, 20);
    world.upload(await world.run('aggregate', 10), 10);
    const { outputs } = await world.run('record', 100, { ...DEPLOY, GITHUB_RUN_ID: '21', GITHUB_SHA: sha(3) });
    expect(JSON.parse(readFileSync(outputs['event-file'], 'utf8'))).toMatchObject({ leads: [100] });
  });
});
