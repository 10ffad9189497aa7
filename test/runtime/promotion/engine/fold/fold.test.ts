import fc from 'fast-check';
import { readState } from '../../../../../lib/runtime/promotion/engine/fold/fold';
import { DeploymentRecord, RECORDER } from '../../../../../lib/runtime/promotion/engine/records';
import { lifeOf, statusOf, Word } from '../../../../../lib/runtime/promotion/engine/statuses';
import { after, configured, DAY, stage, START } from '../support/configuration';
import { Records, release } from '../support/records';
import { Asked, startedBy } from '../support/situations';

const LINE = configured(stage('dev'), stage('production', { upstream: after('dev') }));

function busy(): Records {
  const records = new Records();
  for (const id of ['1.0.0', '1.1.0', '1.2.0']) {
    records.release(id);
    records.deploy('dev', id);
  }
  records.deploy('production', '1.0.0');
  const bad = records.deploy('production', '1.1.0');
  records.deploy('production', '1.0.0', ['waits', 'deploys', 'verified'], { kind: 'rollback', undoes: bad, by: 'ann' });
  records.deploy('production', '1.2.0', ['waits', 'deploys']);
  records.ledger('hold', { stage: 'production', release: '1.1.0', reason: 'slow' });
  records.ledger('freeze', { stage: 'all', until: START + DAY, reason: 'sales' });
  return records;
}

test('what is known depends on nothing but the set of the records: not on their order, and not on reading some twice', () => {
  const { all } = busy();
  const expected = readState(all, LINE);
  fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), fc.nat(20), (some, twice, at) => {
    // Who reads a record early sees fewer of its statuses.
    const early = twice.map((record) => ({ ...record, statuses: record.statuses.slice(0, at % 3) }));
    const shuffled = [...some.slice(0, at), ...early, ...some.slice(at)].map((record) => ({ ...record, statuses: [...record.statuses].reverse() }));
    expect(readState(shuffled, LINE)).toEqual(expected);
  }), { numRuns: 200 });
});

test('what serves, what is verified, what is open', () => {
  const production = readState(busy().all, LINE).stages.get('production')!;
  expect([production.serves.release, [...production.verified.keys()], production.open.map(({ release: id, phase }) => `${id} ${phase}`)]).toEqual(['1.0.0', ['1.0.0'], ['1.2.0 deploying']]);
  expect([...production.admitted]).toEqual(['1.0.0', '1.1.0', '1.2.0']);
});

describe('what is not ours is left out, and named where it looks as if it was', () => {
  const problems = (records: Records) => readState(records.all, LINE).problems.map(({ why }) => why);

  test.each<[string, (records: Records) => void, string[]]>([
    ['somebody else created it', (records) => records.deployment('dev', 'slipway:deploy', '{}', { creator: 'eve' }), ['it was created by eve, and only what github-actions[bot] creates counts']],
    ['it is an ordinary deployment', (records) => records.deployment('dev', 'deploy', 'x'), []],
    ['it is of another pipeline', (records) => records.deployment('dev', 'slipway:deploy', { v: 1, pipeline: 'other' }), []],
    ['its payload is no JSON', (records) => records.deployment('dev', 'slipway:deploy', '{'), ['its payload is no JSON object']],
    ['its payload is a list', (records) => records.deployment('dev', 'slipway:deploy', []), ['its payload is no JSON object']],
    ['it says nothing of what is deployed', (records) => records.deploy('dev', undefined as never), ['it does not say what is deployed']],
    ['its release is none', (records) => records.deploy('dev', '../x'), ['its payload is not what it should be: release is no id of a release: 1 to 100 letters, digits, ., _, + and -']],
    ['it speaks of another stage', (records) => records.deploy('dev', '1.0.0', ['waits'], { stage: 'production' }), ["it is a 'slipway:deploy' in 'dev', and its payload speaks of another kind or stage"]],
    ['it is too long', (records) => records.deployment('dev', 'slipway:deploy', { reason: 'x'.repeat(60_000) }), ['its payload is longer than 60000 characters']],
    ['a tag stands in place of a digest', (records) => records.release('1.0.0', { images: { api: 'ghcr.io/acme/api:latest' } }), ['its payload is not what it should be: release: images.api has no digest: a tag can be moved to another image. Give repository@sha256:…']],
    ['its task is another than its kind', (records) => records.deployment('shop-ledger', 'slipway:lift', { v: 1, pipeline: 'shop', kind: 'hold', stage: 'dev', release: '1', reason: 'x', by: 'ann', run: { id: 1, attempt: 1 } }), ["it is a 'slipway:lift', and its payload speaks of another kind"]],
    ['a release of the same contents is recorded again', (records) => {
      records.release('1.0.0', { run: { id: 1, attempt: 1 } });
      records.release('1.0.0', { run: { id: 1, attempt: 2 }, createdAt: '2028-01-01T00:00:00Z' });
    }, []],
  ])('%s', (_, add, expected) => {
    const records = new Records();
    add(records);
    expect(problems(records)).toEqual(expected);
  });

  test('whatever a payload is, reading it never fails, and nothing is promoted for it', () => {
    const payload = fc.oneof(fc.json(), fc.string(), fc.object({ key: fc.constantFrom('v', 'pipeline', 'kind', 'stage', 'release', 'by', 'run', '__proto__', 'records', 'through') }).map((value) => JSON.stringify({ v: 1, pipeline: 'shop', by: 'ann', ...value })));
    fc.assert(fc.property(payload, fc.constantFrom('release', 'hold', 'lift', 'approve', 'override', 'withdraw', 'freeze', 'thaw', 'snapshot', 'deploy', 'rollback'), (text, kind) => {
      const records = new Records();
      records.deployment(['deploy', 'rollback'].includes(kind) ? 'dev' : 'shop-ledger', `slipway:${kind}`, text, { statuses: [{ ...statusOf('verified', ''), createdAt: START, creator: RECORDER }] });
      expect(new Asked(LINE, records, startedBy('ann')).proposed()).toEqual([]);
    }), { numRuns: 300 });
  });
});

describe('the phase of a deployment', () => {
  const at = (...words: (Word | [Word, number])[]) => lifeOf(0, words.map((word, second) => {
    const [name, time] = typeof word === 'string' ? [word, second] : word;
    return { ...statusOf(name, 'x'), createdAt: time, creator: RECORDER };
  })).phase;

  test.each<[(Word | [Word, number])[], string]>([
    [[], 'queued'],
    [['waits'], 'queued'],
    [['waits', 'deploys'], 'deploying'],
    [['waits', 'deploys', 'verified'], 'verified'],
    [['waits', 'withdrawn'], 'withdrawn'],
    // Who admits it and who withdraws it do not know of each other: what began is there.
    [['waits', 'withdrawn', 'deploys'], 'deploying'],
    [['waits', 'deploys', 'withdrawn'], 'deploying'],
    // That it is lost is only what others believed.
    [['deploys', 'lost', 'verified'], 'verified'],
    [['deploys', 'verified', 'lost'], 'verified'],
    [['deploys', 'verified', 'rolled back', 'retired'], 'verified'],
    // Of two in the same second the worse one counts.
    [['deploys', ['failed', 7], ['verified', 7]], 'failed'],
    [['deploys', ['broken', 7], ['failed', 7]], 'broken'],
  ])('%j is %s', (words, phase) => {
    expect(at(...words)).toBe(phase);
  });

  test('statuses of GitHub itself, of others, and with other states mean nothing', () => {
    const status = (state: string, description: string, creator = RECORDER) => ({ state, description, createdAt: 1, creator });
    expect([status('inactive', ''), status('success', 'verified: 1.0.0', 'eve'), status('success', ''), status('queued', 'verified: x'), status('success', 'Verified')].map((each) => lifeOf(0, [each]).phase)).toEqual(Array(5).fill('queued'));
  });

  test('a description has at most 140 characters, whole ones, on one line', () => {
    const { description } = statusOf('failed', `a\n\u0000b ${'🙂'.repeat(200)}`);
    expect([...description]).toHaveLength(140);
    expect(description.startsWith('failed: a b 🙂')).toBe(true);
    expect(description.endsWith('🙂…')).toBe(true);
  });
});

test('the history of 10,000 deployments is read and decided about within a second', () => {
  const records = new Records();
  for (let at = 0; at < 3_300; at++) {
    records.release(`1.${at}.0`);
    records.deploy('dev', `1.${at}.0`);
    records.deploy('production', `1.${at}.0`, at % 20 === 0 ? ['waits', 'deploys', 'failed'] : undefined);
  }
  records.release('2.0.0');
  expect(records.all.length).toBeGreaterThan(9_900);
  const asked = new Asked(LINE, records);
  asked.proposed();
  const before = process.cpuUsage();
  expect(asked.proposed()).toEqual(['dev: 2.0.0']);
  const { user, system } = process.cpuUsage(before);
  // Of the processor, because others may be busy on the same machine.
  expect((user + system) / 1e6).toBeLessThan(1);
});

test('a record of a release holds it as it was, so that its text can be written again', () => {
  const records = new Records();
  const made = release('1.0.0', { charts: { app: { reference: 'oci://ghcr.io/acme/app', version: '1.0.0', digest: `sha256:${'c'.repeat(64)}` } }, artifacts: { 'app.tar.gz': `sha256:${'d'.repeat(64)}` }, coverage: 0.9, database: { reversible: true, migration: 'none' }, tests: { total: 3, passed: 2, failed: 0, skipped: 1 } });
  records.ledger('release', { release: { ...made, unknown: 1 } as never });
  expect(readState(records.all as DeploymentRecord[], LINE).ledger.byId.get('1.0.0')!.release).toEqual(made);
});
