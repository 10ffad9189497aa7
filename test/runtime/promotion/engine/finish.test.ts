import { configured, stage } from './support/configuration';
import { Records } from './support/records';
import { Asked } from './support/situations';
import { outcomeOf, StepOutcome } from '../../../../lib/runtime/promotion/engine/finish';

test.each<[StepOutcome, StepOutcome, StepOutcome, string]>([
  ['success', 'success', 'skipped', 'verified'],
  ['success', '', '', 'verified'],
  ['success', 'failure', 'success', 'failed'],
  ['success', 'failure', 'failure', 'broken'],
  // Nobody could sign in, neither to deploy nor to undo.
  ['skipped', 'skipped', 'failure', 'failed'],
  ['success', 'failure', 'skipped', 'broken'],
  ['success', 'skipped', 'success', 'failed'],
  ['success', 'skipped', '', 'broken'],
  ['failure', 'skipped', 'success', 'failed'],
  ['failure', 'skipped', 'cancelled', 'broken'],
  ['cancelled', 'skipped', 'success', 'failed'],
  ['skipped', 'skipped', 'skipped', 'failed'],
  ['', '', '', 'failed'],
  ['skipped', 'success', 'success', 'failed'],
  // Cancelled behind the last step that deploys: it was undone, and is not there.
  ['success', '', 'success', 'failed'],
  ['success', 'success', 'success', 'failed'],
  ['success', '', 'failure', 'broken'],
])('deployed: %s, verified: %s, undone: %s is %4$s', (deployed, verified, undone, outcome) => {
  expect(outcomeOf({ deployed, verified, undone }).outcome).toBe(outcome);
});

function deploying(attempts = 1): [Asked, number, Records] {
  const records = new Records();
  for (const id of ['1.0.0', '1.1.0']) records.release(id);
  records.deploy('production', '1.0.0');
  const record = records.deploy('production', '1.1.0', ['waits', 'deploys']);
  return [new Asked(configured(stage('production', { attempts })), records), record, records];
}

test('what was verified says so, and nothing else does', () => {
  const [asked, record] = deploying();
  expect(asked.finish(record, { deployed: 'success', verified: 'success' })).toMatchObject({ outcome: 'verified', statuses: [{ record, status: { state: 'success', description: 'verified: 1.1.0 serves' } }], ledger: [] });
});

test('GE-12: what failed says what serves, and is held when it was tried often enough', () => {
  const [asked, record] = deploying();
  expect(asked.finish(record, { deployed: 'success', verified: 'failure', undone: 'success' })).toMatchObject({
    outcome: 'failed', statuses: [{ status: { state: 'failure', description: 'failed: the verification failed; 1.0.0 serves' } }], ledger: [{ kind: 'hold', stage: 'production', release: '1.1.0', reason: 'the verification failed' }],
  });
  const [patient, second] = deploying(2);
  expect(patient.finish(second, { deployed: 'failure', undone: 'success' }).ledger).toEqual([]);
});

test('what could not be undone is broken, and somebody has to look', () => {
  const [asked, record] = deploying();
  expect(asked.finish(record, { deployed: 'failure', undone: 'failure' }).statuses).toEqual([{ record, status: { state: 'error', description: 'broken: the deployment failed, and it could not be undone: somebody has to look' } }]);
});

test('GE-12: a rollback that is verified marks what it undid', () => {
  const [, bad, records] = deploying();
  records.status(bad, 'verified');
  const record = records.deploy('production', '1.0.0', ['waits', 'deploys'], { kind: 'rollback', undoes: bad, by: 'ann', reason: 'too slow' });
  const asked = new Asked(configured(stage('production')), records);
  expect(asked.finish(record, { deployed: 'success' }, 'rollback').statuses).toEqual([
    { record, status: { state: 'success', description: 'verified: 1.0.0 serves' } }, { record: bad, status: { state: 'inactive', description: 'rolled back: too slow' } },
  ]);
});

test.each(['verified', 'failed', 'withdrawn'] as const)('what is %s already keeps that, whatever a repeated run says', (word) => {
  const [asked, record, records] = deploying();
  if (word === 'withdrawn') records.all[records.all.length - 1] = { ...records.all[records.all.length - 1], statuses: [] };
  records.status(record, word);
  expect(asked.finish(record, { deployed: 'failure', undone: 'failure' })).toMatchObject({ outcome: word, statuses: [], ledger: [] });
});
