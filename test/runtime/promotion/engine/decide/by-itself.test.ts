import { after, configured, DAY, gate, HOUR, stage, START } from '../support/configuration';
import { Records, release } from '../support/records';
import { Asked, ENDED, RUNNING, startedBy } from '../support/situations';

const LINE = configured(stage('dev'), stage('staging', { upstream: after('dev') }), stage('production', { upstream: after('staging') }));

describe('automatic promotion', () => {
  test('ST-5: a release moves through every stage, each after it was verified in the one before', () => {
    const records = new Records();
    const asked = new Asked(LINE, records);
    records.release('1.0.0');
    const seen = ['dev', 'staging', 'production'].map((name) => {
      const proposed = asked.proposed();
      records.deploy(name, '1.0.0');
      return proposed;
    });
    expect(seen).toEqual([['dev: 1.0.0'], ['staging: 1.0.0'], ['production: 1.0.0']]);
    expect(asked.proposed()).toEqual([]);
  });

  test('takes the newest, by the run that made it: an old run that is repeated makes nothing new', () => {
    const records = new Records();
    records.release('1.1.0', { run: { id: 20, attempt: 1 } });
    records.release('1.0.0', { run: { id: 10, attempt: 2 } });
    expect(new Asked(LINE, records).proposed()).toEqual(['dev: 1.1.0']);
    records.deploy('dev', '1.1.0');
    expect(new Asked(LINE, records).proposed()).toEqual(['staging: 1.1.0']);
  });

  test('never goes back to what is older than all that ever was admitted, even when that failed', () => {
    const records = new Records();
    records.release('1.0.0');
    records.release('1.1.0');
    records.deploy('dev', '1.1.0', ['waits', 'deploys', 'failed']);
    expect(new Asked(LINE, records).proposed()).toEqual([]);
    expect(new Asked(LINE, records).decide().stages[0].says).toBe('1.1.0 does not come by itself: its deployment failed.');
  });

  test('takes what is verified upstream in all stages, or in one of them', () => {
    const records = new Records();
    records.release('1.0.0');
    records.deploy('eu', '1.0.0');
    const joined = (join: 'all' | 'one-of') => configured(stage('eu'), stage('us', { automatic: 'never' }), stage('production', { upstream: { join, stages: ['eu', 'us'] } }));
    expect(new Asked(joined('all'), records).proposed()).toEqual([]);
    expect(new Asked(joined('all'), records).gate('production', 'upstream').why).toBe('not verified in us (it never was there)');
    expect(new Asked(joined('one-of'), records).proposed()).toEqual(['production: 1.0.0']);
  });

  test('with match-upstream it takes what serves upstream, and no newer one that no longer does', () => {
    const records = new Records();
    const following = configured(stage('staging'), stage('production', { upstream: after('staging'), automatic: 'match-upstream' }));
    for (const id of ['1.0.0', '1.1.0']) records.release(id);
    records.deploy('staging', '1.0.0');
    records.deploy('staging', '1.1.0');
    records.deploy('staging', '1.0.0', ['waits', 'deploys', 'verified'], { by: 'ann', reason: 'back' });
    expect(new Asked(following, records).proposed()).toEqual(['production: 1.0.0']);
  });

  test('waits for somebody where it is never automatic, and says what waits', () => {
    const records = new Records();
    records.release('1.0.0');
    const decision = new Asked(configured(stage('production', { automatic: 'never' })), records).decide();
    expect(decision.stages[0]).toMatchObject({ actions: [], says: 'Nothing comes by itself: somebody has to promote it.', candidate: { release: { id: '1.0.0' }, open: true } });
  });

  test('does nothing while something is open: one deployment a stage', () => {
    const records = new Records();
    records.release('1.0.0');
    records.deploy('dev', '1.0.0', ['waits', 'deploys']);
    records.release('1.1.0');
    expect(new Asked(LINE, records, RUNNING).proposed()).toEqual([]);
    expect(new Asked(LINE, records, RUNNING).decide().stages[0].says).toBe('1.0.0 is being deployed, since Mon 2027-01-04 09:01 UTC (1 min ago).');
  });

  test('what only waits for its reviewers makes room for what is newer, and for nothing else', () => {
    const records = new Records();
    records.release('1.0.0');
    const waits = records.deploy('dev', '1.0.0', ['waits']);
    const waiting = { ...RUNNING, reviews: () => ({ value: { given: [], waiting: ['dev'] } }) };
    expect(new Asked(LINE, records, waiting).proposed()).toEqual([]);
    records.release('1.1.0');
    expect(new Asked(LINE, records, RUNNING).proposed()).toEqual([]);
    const { actions } = new Asked(LINE, records, waiting).decide();
    expect(actions).toMatchObject([{ kind: 'withdraw', cancel: true, record: { id: waits }, status: { state: 'inactive', description: 'withdrawn: 1.1.0 is newer' } }, { kind: 'propose', deployment: { payload: { release: '1.1.0' } } }]);
  });

  test('a release whose soak is over comes, while newer ones still soak: no timer is started anew', () => {
    const records = new Records();
    const soaking = configured(stage('staging'), stage('production', { upstream: after('staging'), gates: [gate({ kind: 'soak', seconds: DAY })] }));
    for (let hour = 0; hour < 30; hour++) {
      records.release(`1.${hour}.0`);
      records.deploy('staging', `1.${hour}.0`);
      records.now = START + (hour + 1) * HOUR;
    }
    // Verified two minutes after it was proposed, at the first six of thirty full hours.
    expect(new Asked(soaking, records).proposed()).toEqual(['production: 1.5.0']);
  });
});

describe('what went wrong', () => {
  test('a job whose run ended without a word is lost: nobody knows what serves, the release is tried once more, and then held', () => {
    const records = new Records();
    records.release('1.0.0');
    const lost = records.deploy('dev', '1.0.0', ['waits', 'deploys']);
    const { actions, stages } = new Asked(LINE, records, ENDED).decide();
    expect(actions).toMatchObject([{ kind: 'mark-lost', record: { id: lost }, status: { state: 'error', description: 'lost: its run ended without a word: nobody knows what serves' } }, { kind: 'propose' }]);
    expect(stages[0].serves.unknown?.id).toBe(lost);
    records.status(lost, 'lost');
    records.deploy('dev', '1.0.0', ['waits', 'deploys', 'lost']);
    expect(new Asked(LINE, records).decide().stages[0].says).toBe('1.0.0 does not come by itself: its deployment was lost 2 times.');
  });

  test('it is lost as well when it should have ended long ago and nothing of its run runs; while something does, it is not', () => {
    const records = new Records();
    records.release('1.0.0');
    records.deploy('dev', '1.0.0', ['waits', 'deploys']);
    records.now = START + HOUR + 17 * 60;
    const of = (status: 'waiting' | 'in_progress') => new Asked(LINE, records, { ...RUNNING, run: () => ({ value: { status, attempt: 1 } }) }).decide().actions.map(({ kind }) => kind);
    expect([of('in_progress'), of('waiting')]).toEqual([[], ['mark-lost', 'propose']]);
    expect(new Asked(LINE, records).decide().actions).toEqual([]);
  });

  test('what never began is withdrawn, and proposed again later and later: nothing runs in a circle', () => {
    const records = new Records();
    records.release('1.0.0');
    const at: number[] = [];
    for (let times = 0; times < 4; times++) {
      const waits = records.deploy('dev', '1.0.0', ['waits']);
      const [withdraw] = new Asked(LINE, records, ENDED).decide().actions;
      expect(withdraw).toMatchObject({ kind: 'withdraw', status: { description: 'withdrawn, never began: its run ended before the job began' } });
      records.push(waits, (withdraw as { status: { state: string; description: string } }).status);
      const { nextOpen, actions } = new Asked(LINE, records).decide().stages[0];
      expect(actions).toEqual([]);
      at.push(nextOpen! - records.now);
      records.now = nextOpen!;
      expect(new Asked(LINE, records).proposed()).toEqual(['dev: 1.0.0']);
    }
    expect(at).toEqual([15 * 60, 30 * 60, HOUR, 2 * HOUR]);
  });

  test('what reviewers reject is held, so they are not asked again', () => {
    const records = new Records();
    records.release('1.0.0');
    records.deploy('dev', '1.0.0', ['waits']);
    const rejected = { ...ENDED, reviews: () => ({ value: { given: [{ environment: 'dev', state: 'rejected' as const, by: 'rae' }], waiting: [] } }) };
    expect(new Asked(LINE, records, rejected).decide().actions).toMatchObject([{ kind: 'record', payload: { kind: 'hold', stage: 'dev', release: '1.0.0', reason: 'rae rejected it' } }, { kind: 'withdraw' }]);
  });

  test('GE-12: what was rolled back never returns by itself, even if nobody came to record a hold, until somebody lifts it', () => {
    const records = new Records();
    for (const id of ['1.0.0', '1.1.0']) records.release(id);
    records.deploy('dev', '1.0.0');
    const bad = records.deploy('dev', '1.1.0');
    records.deploy('dev', '1.0.0', ['waits', 'deploys', 'verified'], { kind: 'rollback', undoes: bad, by: 'ann' });
    expect(new Asked(LINE, records).proposed()).toEqual(['staging: 1.0.0']);
    expect(new Asked(LINE, records).decide().stages[0].says).toBe('1.1.0 does not come by itself: rolled back here.');
    records.ledger('lift', { stage: 'dev', release: '1.1.0', reason: 'it was the network' });
    expect(new Asked(LINE, records, startedBy('ann')).proposed()).toContain('dev: 1.1.0');
    expect(new Asked(LINE, records, startedBy('eve')).proposed()).not.toContain('dev: 1.1.0');
  });

  test('where a rollback was recorded and nobody marked what it undid, that is made good', () => {
    const records = new Records();
    for (const id of ['1.0.0', '1.1.0']) records.release(id);
    records.deploy('dev', '1.0.0');
    const bad = records.deploy('dev', '1.1.0');
    records.deploy('dev', '1.0.0', ['waits', 'deploys', 'verified'], { kind: 'rollback', undoes: bad, by: 'ann', reason: 'too slow' });
    expect(new Asked(LINE, records).decide().actions[0]).toMatchObject({ kind: 'mark-rolled-back', record: { id: bad }, status: { state: 'inactive', description: 'rolled back: too slow' } });
  });

  test('what could not be undone stops everything that comes by itself, until somebody has looked', () => {
    const records = new Records();
    records.release('1.0.0');
    records.deploy('dev', '1.0.0', ['waits', 'deploys', 'broken']);
    records.release('1.1.0');
    expect(new Asked(LINE, records).proposed()).toEqual([]);
    expect(new Asked(LINE, records).decide().stages[0].says).toContain('Somebody has to look');
    records.deploy('dev', '1.0.0', ['waits', 'deploys', 'verified'], { by: 'ann', reason: 'repaired' });
    expect(new Asked(LINE, records).proposed()).toContain('dev: 1.1.0');
  });

  test('a release is tried as often as was declared', () => {
    const records = new Records();
    const twice = configured(stage('dev', { attempts: 2 }));
    records.release('1.0.0');
    records.deploy('dev', '1.0.0', ['waits', 'deploys', 'failed']);
    expect(new Asked(twice, records).proposed()).toEqual(['dev: 1.0.0']);
    records.deploy('dev', '1.0.0', ['waits', 'deploys', 'failed']);
    expect(new Asked(twice, records).proposed()).toEqual([]);
  });

  test('what was proposed twice at once goes once', () => {
    const records = new Records();
    records.release('1.0.0');
    records.deploy('dev', '1.0.0', ['waits']);
    const second = records.deploy('dev', '1.0.0', ['waits']);
    expect(new Asked(LINE, records, RUNNING).decide().actions).toMatchObject([{ kind: 'withdraw', record: { id: second }, cancel: true }]);
  });
});

test('GE-6: the old slot is retired when it was kept for long enough, and once', () => {
  const records = new Records();
  const kept = configured(stage('production', { retireAfter: DAY }));
  records.release('1.0.0');
  const verified = records.deploy('production', '1.0.0');
  const asked = new Asked(kept, records);
  records.now = START + DAY + 119;
  expect(asked.decide().actions).toEqual([]);
  records.now = START + DAY + 120;
  expect(asked.decide().actions).toMatchObject([{ kind: 'retire', record: { id: verified } }]);
  expect(asked.admit(verified, 'retire').admitted).toBe(true);
  const { statuses, outcome } = asked.finish(verified, { deployed: 'success' }, 'retire');
  expect([outcome, statuses]).toMatchObject(['retired', [{ record: verified, status: { state: 'success' } }]]);
  records.push(verified, statuses[0].status);
  expect(asked.decide().actions).toEqual([]);
  expect(asked.admit(verified, 'retire')).toMatchObject({ admitted: false, says: 'what 1.0.0 replaced in production is retired already' });
});

test('what a newer program wrote is not read as if it was nothing: nothing is promoted, and it says so', () => {
  const records = new Records();
  records.release('1.0.0');
  records.deployment('shop-ledger', 'slipway:withdraw', { v: 2, pipeline: 'shop', kind: 'withdraw' });
  const decision = new Asked(LINE, records).decide();
  expect(decision.actions).toEqual([]);
  expect(decision.stages[0].says).toContain('was written by a newer program');
});

test('the ledger is folded when it has become long, and everything is as it was', () => {
  const records = new Records();
  for (let at = 0; at < 61; at++) records.release(`1.${at}.0`);
  records.ledger('hold', { stage: 'dev', release: '1.60.0', reason: 'it is slow' });
  records.ledger('freeze', { stage: 'production', until: START + DAY, reason: 'sales' });
  records.ledger('withdraw', { release: '1.59.0', reason: 'it is bad', digests: [`sha256:${'b'.repeat(64)}`] });
  const asked = new Asked(LINE, records, startedBy('ann'));
  const before = asked.decide();
  const snapshot = before.actions[before.actions.length - 1] as { kind: 'record'; payload: { kind: 'snapshot' } };
  expect(snapshot).toMatchObject({ kind: 'record', payload: { kind: 'snapshot' } });
  const folded = new Records(10_000);
  folded.deployment('shop-ledger', 'slipway:snapshot', snapshot.payload);
  const later = new Asked(LINE, folded, startedBy('ann')).decide();
  const seen = (some: typeof later) => some.stages.map(({ says, candidates }) => [says, candidates.map(({ release: { id, at }, gates, held }) => ({ id, at, gates, held }))]);
  expect(seen(later)).toEqual(seen(before));
  expect(later.stages[0].candidate?.release.release).toEqual(release('1.58.0', { run: { id: 158, attempt: 1 } }));
  expect(later.actions.map(({ kind }) => kind)).toEqual(['propose']);
});
