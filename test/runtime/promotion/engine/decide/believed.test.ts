import { AttemptFacts } from '../../../../../lib/runtime/promotion/engine/evidence';
import { after, configured, gate, HOUR, stage, START } from '../support/configuration';
import { hex, Records } from '../support/records';
import { Asked, OWN_RUN, startedBy } from '../support/situations';

const OVERRIDE = { environment: 'override', reviewers: [], expires: HOUR };
const SHOP = configured(stage('dev', { override: OVERRIDE }), stage('production', { upstream: after('dev'), override: OVERRIDE }));

const MADE = 50;
const DEPLOYED = 60;
const made = (records: Records, id = '1.0.0', run = MADE) => records.release(id, { run: { id: run, attempt: 1 } });

describe('a release goes nowhere that the run cannot have made that it names', () => {
  const wrong: readonly (readonly [string, Partial<AttemptFacts>, string])[] = [
    ['of a foreign workflow', { path: '.github/workflows/lint.yml' }, 'the run 50 is one of .github/workflows/lint.yml, which makes no releases'],
    ['of a pull request', { event: 'pull_request_target' }, 'the run 50 is one of a pull request'],
    ['of another commit', { sha: 'e'.repeat(40) }, `the run 50 is one of the commit ${'e'.repeat(40)}, and the release is said to be of ${hex('1.0.0', 40)}`],
    ['of another branch', { branch: 'feature' }, 'the run 50 is one of feature, and the release is said to be of refs/heads/main'],
    ['that was over', { ended: START - 1 }, 'the run 50 did not go on when it was recorded'],
    ['that began later', { began: START + 1 }, 'the run 50 did not go on when it was recorded'],
  ];

  test.each(wrong)('a run %s', (_, facts, why) => {
    const records = new Records();
    made(records);
    const asked = new Asked(SHOP, records, startedBy('ann'), { [MADE]: facts });
    expect(asked.proposed()).toEqual([]);
    expect(asked.gate('dev', 'recorded')).toEqual({ id: 'recorded', kind: 'recorded', state: 'closed', why: `nobody made it: ${why}` });
    expect(asked.decide().stages[0].says).toBe('1.0.0 waits for recorded.');
    expect(new Asked(SHOP, records, startedBy('ann')).proposed()).toEqual(['dev: 1.0.0']);
  });

  test('what is not known of the run is not good', () => {
    const records = new Records();
    made(records);
    const gone = new Asked(SHOP, records, startedBy('ann'), { [MADE]: { unknown: 'it is gone' } });
    expect([gone.proposed(), gone.gate('dev', 'recorded').why]).toEqual([[], 'nobody made it: nothing is known of the run 50 that is said to have made it: it is gone']);
    records.deploy('dev', '1.0.0', undefined, { run: { id: DEPLOYED, attempt: 1 } });
    const upstream = new Asked(SHOP, records, startedBy('ann'), { [DEPLOYED]: { unknown: 'it is gone' } });
    expect([upstream.proposed(), upstream.gate('production', 'upstream').why]).toEqual([[], expect.stringContaining('nothing is known of the run 60 that is said to have deployed it: it is gone')]);
  });

  test('nobody overrides that, and nobody promotes it by hand; the one before it goes on', () => {
    const records = new Records();
    made(records, '1.0.0', 49);
    made(records);
    records.ledger('override', { stage: 'dev', release: '1.0.0', gates: 'all', reason: 'it is urgent', until: records.now + HOUR });
    records.ledger('override', { stage: 'dev', release: '1.0.1', gates: 'all', reason: 'it is urgent', until: records.now + HOUR });
    made(records, '1.0.1', 51);
    const asked = new Asked(SHOP, records, startedBy('ann'), { 51: { path: '.github/workflows/lint.yml' } });
    expect(asked.proposed()).toEqual(['dev: 1.0.0']);
    const { answer } = asked.decide({ action: 'promote', stage: 'dev', release: '1.0.1', by: 'ann', reason: 'now' });
    expect([answer!.done, answer!.says]).toEqual([false, expect.stringContaining('recorded (nobody made it: the run 51 is one of .github/workflows/lint.yml')]);
    expect(asked.decide({ action: 'override', stage: 'dev', release: '1.0.1', gates: 'recorded', by: 'ann', reason: 'now' }).answer!.done).toBe(false);
  });

  test('what was proposed is not admitted', () => {
    const records = new Records();
    made(records);
    const proposed = records.deploy('dev', '1.0.0', ['waits'], { run: OWN_RUN });
    expect(new Asked(SHOP, records, { ...startedBy('ann'), run: () => ({ value: { status: 'in_progress', attempt: 1 } }) }, { [MADE]: { path: '.github/workflows/lint.yml' } }).admit(proposed)).toMatchObject({
      admitted: false, says: expect.stringContaining('recorded: nobody made it: the run 50'), status: { state: 'inactive' },
    });
  });

  test('one that many say that they made is in nobody\'s way for long: after five of them the rest waits for somebody to withdraw them', () => {
    const records = new Records();
    made(records, '1.0.0', 1);
    const foreign = (count: number) => {
      const more = new Records(500);
      for (const each of records.all) more.all.push(each);
      for (let n = 1; n <= count; n++) made(more, `2.0.${n}`, 100 + n);
      return new Asked(SHOP, more, startedBy('ann'), Object.fromEntries([...Array(count).keys()].map((n) => [101 + n, { path: '.github/workflows/lint.yml' }]))).proposed();
    };
    expect([foreign(0), foreign(4), foreign(5)]).toEqual([['dev: 1.0.0'], ['dev: 1.0.0'], []]);
  });
});

describe('a release is verified upstream only where the run that says so can have done it', () => {
  const verified = (kind: 'deploy' | 'rollback' = 'deploy') => {
    const records = new Records();
    made(records);
    const record = records.deploy('dev', '1.0.0', undefined, { run: { id: DEPLOYED, attempt: 1 }, kind });
    return { records, record };
  };

  test.each([
    ['of a foreign workflow', { path: '.github/workflows/lint.yml' }, 'the run 60 is one of .github/workflows/lint.yml, which deploys nothing here'],
    ['of another branch', { branch: 'feature' }, 'the run 60 is one of the branch feature, and only main counts'],
    ['of a pull request', { event: 'pull_request' }, 'the run 60 is one of a pull request'],
    ['that was over', { ended: START + 60 }, 'the run 60 did not go on when it was recorded'],
  ] as const)('a run %s', (_, facts, why) => {
    const { records, record } = verified();
    const asked = new Asked(SHOP, records, startedBy('ann'), { [DEPLOYED]: facts });
    expect(asked.proposed()).toEqual([]);
    expect(asked.gate('production', 'upstream')).toMatchObject({ state: 'closed', why: `not verified in dev (the record ${record} does not count: ${why})` });
    expect(new Asked(SHOP, records, startedBy('ann')).proposed()).toEqual(['production: 1.0.0']);
  });

  test('a rollback by the workflow that rolls back counts, and a deployment by it does not', () => {
    const rollback = '.github/workflows/rollback.yml';
    const shop = { ...SHOP, workflows: { ...SHOP.workflows, rollback: [rollback] } };
    const proposed = (kind: 'deploy' | 'rollback') => new Asked(shop, verified(kind).records, startedBy('ann'), { [DEPLOYED]: { path: rollback } }).proposed();
    expect([proposed('rollback'), proposed('deploy')]).toEqual([['production: 1.0.0'], []]);
  });

  test('with all of them each counts, with one of them the one that is taken', () => {
    const line = (join: 'all' | 'one-of') => configured(stage('eu'), stage('us'), stage('production', { upstream: { join, stages: ['eu', 'us'] }, gates: [gate({ kind: 'soak', seconds: 0 })] }));
    const records = new Records();
    made(records);
    records.deploy('eu', '1.0.0', undefined, { run: { id: 60, attempt: 1 } });
    records.deploy('us', '1.0.0', undefined, { run: { id: 61, attempt: 1 } });
    const proposed = (join: 'all' | 'one-of', foreign: number) => new Asked(line(join), records, startedBy('ann'), { [foreign]: { path: '.github/workflows/lint.yml' } }).proposed();
    expect([proposed('all', 60), proposed('all', 61), proposed('one-of', 60), proposed('one-of', 61)]).toEqual([[], [], [], ['production: 1.0.0']]);
  });
});

test('each run of a candidate is asked about once, and no run of what is older', () => {
  const records = new Records();
  made(records, '1.0.0', 49);
  made(records, '1.0.1', 50);
  records.deploy('dev', '1.0.1', undefined, { run: { id: DEPLOYED, attempt: 1 } });
  made(records, '1.0.2', 51);
  const asked: number[] = [];
  const answers = { attempt: (id: number) => { asked.push(id); return startedBy('ann').attempt!(id, 1); } };
  expect(new Asked(SHOP, records, answers).proposed()).toEqual(['dev: 1.0.2', 'production: 1.0.1']);
  expect(asked.sort()).toEqual([50, 51, DEPLOYED]);
});
