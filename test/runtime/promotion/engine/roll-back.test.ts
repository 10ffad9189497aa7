import { after, configured, stage } from './support/configuration';
import { Records, release as made } from './support/records';
import { Asked, ENDED, RUNNING } from './support/situations';
import { RECORDER } from '../../../../lib/runtime/promotion/engine/records';

const ONE = configured(stage('production'));

function history(...ids: string[]): Records {
  const records = new Records();
  for (const id of ids) {
    records.release(id);
    records.deploy('production', id);
  }
  return records;
}

/** Where a rollback leads, and from where. */
function leads(records: Records, target = '', by = 'ann'): unknown[] {
  return new Asked(ONE, records, RUNNING).rollBack('production', target, by).actions.flatMap((action) => {
    if (action.kind !== 'propose') return [];
    const { release, revision, images, replaces } = action.deployment.payload;
    return [release ?? revision ?? images, replaces];
  });
}

test('GL-25: leads to the last verified release, holds what is rolled back, and records who asked and why', () => {
  const { actions, answer } = new Asked(ONE, history('1.0.0', '1.1.0'), RUNNING).rollBack('production');
  expect(answer).toEqual({ done: true, says: 'production is rolled back from 1.1.0 to 1.0.0.' });
  expect(actions).toMatchObject([
    { kind: 'record', payload: { kind: 'hold', stage: 'production', release: '1.1.0', reason: 'rolled back: it is slow', by: 'ann' } },
    { kind: 'propose', deployment: { task: 'slipway:rollback', payload: { kind: 'rollback', release: '1.0.0', replaces: '1.1.0', undoes: 104, reason: 'it is slow' } }, status: { state: 'queued', description: 'waits: back to 1.0.0: it is slow' } },
  ]);
});

test('passes over what failed, what was rolled back before, and what was withdrawn', () => {
  const records = history('1.0.0', '1.1.0', '1.2.0');
  records.deploy('production', '1.1.0', ['waits', 'deploys', 'verified'], { kind: 'rollback', undoes: 106, by: 'ann' });
  records.release('1.3.0');
  records.deploy('production', '1.3.0', ['waits', 'deploys', 'failed']);
  records.release('1.4.0');
  records.deploy('production', '1.4.0');
  expect(leads(records)).toEqual(['1.1.0', '1.4.0']);
  records.ledger('withdraw', { release: '1.1.0', reason: 'CVE' });
  expect(leads(records)).toEqual(['1.0.0', '1.4.0']);
});

test('when nobody knows what serves, it leads to what served before; the one in between is what is bad', () => {
  const records = history('1.0.0');
  records.release('1.1.0');
  records.deploy('production', '1.1.0', ['waits', 'deploys', 'lost']);
  expect(leads(records)).toEqual(['1.0.0', '1.1.0']);
});

test('what is being deployed is undone after it has ended, and what waits is withdrawn', () => {
  const records = history('1.0.0');
  records.release('1.1.0');
  const bad = records.deploy('production', '1.1.0', ['waits', 'deploys']);
  const waits = records.deploy('production', '1.1.0', ['waits']);
  const { actions, warnings } = new Asked(ONE, records, RUNNING).rollBack('production');
  expect(warnings).toEqual(['1.1.0 is being deployed, by the run 9000, and the rollback begins when that has ended. To make it end now, cancel the run: what it began is undone first.']);
  expect(actions).toMatchObject([{ kind: 'record' }, { kind: 'withdraw', cancel: true, record: { id: waits } }, { kind: 'propose', deployment: { payload: { undoes: bad, release: '1.0.0' } } }]);
});

test('a run that died is marked first', () => {
  const records = history('1.0.0');
  records.release('1.1.0');
  records.deploy('production', '1.1.0', ['waits', 'deploys']);
  expect(new Asked(ONE, records, ENDED).rollBack('production').actions.map(({ kind }) => kind)).toEqual(['mark-lost', 'record', 'propose']);
});

test('GL-25: leads to a release, a revision or an image that is named', () => {
  const image = `ghcr.io/acme/api@sha256:${'a'.repeat(64)}`;
  const records = history('1.0.0', '1.1.0', '1.2.0');
  expect([leads(records, '1.0.0'), leads(records, 'revision:7'), leads(records, `image:api=${image}`), leads(records, 'image:api=ghcr.io/acme/api:1.0')]).toEqual([
    ['1.0.0', '1.2.0'], [7, '1.2.0'], [{ api: image }, '1.2.0'], [{ api: 'ghcr.io/acme/api:1.0' }, '1.2.0'],
  ]);
});

test.each([
  ['1.2.0', "1.2.0 serves in 'production' already"],
  ['9.9.9', "there is no release '9.9.9', or it is so old that it is forgotten"],
  ['2.0.0', "2.0.0 was never verified in 'production': promote it instead"],
  ['revision:x', "'revision:x' is nothing that can be rolled back to: say last-verified, the id of a release, revision:<number>, or image:<name>=<repository@sha256:… or repository:tag>"],
  ['image:api=$(id)', "'image:api=$(id)' is nothing that can be rolled back to: say last-verified, the id of a release, revision:<number>, or image:<name>=<repository@sha256:… or repository:tag>"],
])('%s is refused', (target, says) => {
  const records = history('1.0.0', '1.2.0');
  records.release('2.0.0');
  expect(new Asked(ONE, records, RUNNING).rollBack('production', target)).toMatchObject({ answer: { done: false, says }, actions: [] });
});

describe('GL-25: an image that is named', () => {
  const image = (id: string) => made(id).images.api;
  const other = `ghcr.io/acme/api@sha256:${'a'.repeat(64)}`;
  const guarded = (more: Parameters<typeof stage>[1]) => configured(stage('staging'), stage('production', { upstream: after('staging'), ...more }));
  const back = (configuration: ReturnType<typeof configured>, target: string, records = history('1.0.0', '1.1.0', '1.2.0')): unknown => {
    const { answer, actions } = new Asked(configuration, records, RUNNING).rollBack('production', target);
    return answer.done ? actions.flatMap((action) => (action.kind === 'propose' ? [action.deployment.payload.images] : [])) : answer.says;
  };

  test('is one that a release of the stage had; its version as a tag stands for that image, wherever the tag was moved', () => {
    expect(back(guarded({}), `image:api=${image('1.0.0')}`)).toEqual([{ api: image('1.0.0') }]);
    expect([back(guarded({}), 'image:api=ghcr.io/acme/api:1.0.0'), back(guarded({}), 'image:api=ghcr.io/acme/api:v1.0.0')]).toEqual([[{ api: image('1.0.0') }], [{ api: image('1.0.0') }]]);
  });

  test('is no way around gates and reviewers: another one comes only where they are asked about a rollback as well', () => {
    const says = `'${other}' is of no release that was verified in 'production', and nobody is asked about a rollback in 'production-rollback': say a release, or promote one, in an emergency with an override`;
    expect([back(guarded({}), `image:api=${other}`), back(guarded({ reviewers: ['@acme/ops'] }), `image:api=${other}`)]).toEqual([says, says]);
    expect(back(guarded({ reviewers: ['@acme/ops'], rollback: { automatic: true, environment: 'production' } }), `image:api=${other}`)).toEqual([{ api: other }]);
    expect(back(guarded({}), 'image:api=ghcr.io/acme/api:latest')).toMatch(/is of no release that was verified/);
  });

  test('is never one of somebody else, nor of a release that was withdrawn', () => {
    expect(back(ONE, `image:api=ghcr.io/evil/api@sha256:${'a'.repeat(64)}`)).toMatch(/is no image of ghcr\.io\/acme\/api, which is what releases have$/);
    expect(back(ONE, `image:web=${other}`)).toBe("no release has an image 'web'");
    const records = history('1.0.0', '1.1.0', '1.2.0');
    records.ledger('withdraw', { release: '1.0.0', reason: 'CVE' });
    expect(back(ONE, `image:api=${image('1.0.0')}`, records)).toMatch(/was in a release that was withdrawn$/);
  });
});

test('says before it begins what of the database it cannot undo, and nothing where it can', () => {
  const records = history('1.0.0');
  records.release('1.1.0', { database: { reversible: false, migration: 'drop column price' } });
  records.deploy('production', '1.1.0');
  records.release('1.2.0', { database: { reversible: true } });
  records.deploy('production', '1.2.0');
  expect(new Asked(ONE, records, RUNNING).rollBack('production').warnings).toEqual([]);
  expect(new Asked(ONE, records, RUNNING).rollBack('production', '1.0.0').warnings).toEqual(['The database stays as 1.1.0 left it: its migration (drop column price) cannot be undone. Only the application is rolled back.']);
});

test('happens once: while one is on its way, a second is refused', () => {
  const records = history('1.0.0', '1.1.0');
  records.deploy('production', '1.0.0', ['waits'], { kind: 'rollback', undoes: 104, by: RECORDER });
  expect(new Asked(ONE, records, RUNNING).rollBack('production').answer.says).toBe("'production' is being rolled back already, to 1.0.0");
});

test('with nothing to go back to it says so', () => {
  expect(new Asked(ONE, new Records()).rollBack('production').answer.says).toBe("nothing was deployed to 'production' that could be rolled back");
  expect(new Asked(ONE, history('1.0.0')).rollBack('production').answer.says).toBe("no other release was verified in 'production' that is still known: say a revision, an image, or a release");
});

test('an alarm rolls back only what was declared to be', () => {
  const records = history('1.0.0', '1.1.0');
  expect(leads(records, '', RECORDER)).toEqual(['1.0.0', '1.1.0']);
  const never = configured(stage('production', { rollback: { automatic: false, environment: 'production' } }));
  expect(new Asked(never, records, RUNNING).rollBack('production', '', RECORDER).answer.says).toBe("'production' is not rolled back by itself: somebody has to");
});
