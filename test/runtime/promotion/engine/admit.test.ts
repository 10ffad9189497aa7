import { after, configured, DAY, gate, stage } from './support/configuration';
import { Records, release } from './support/records';
import { Asked, ENDED, OWN_RUN, RUNNING, startedBy } from './support/situations';

const LINE = configured(stage('staging'), stage('production', { upstream: after('staging'), gates: [gate({ kind: 'freeze', starts: '2027-01-06T00:00:00Z', until: '2027-01-08T00:00:00Z', reason: 'inventory' })] }));

/** 1.0.0 is verified in staging, and proposed for production by the run that asks. */
function proposed(more = {}): [Records, number] {
  const records = new Records();
  records.release('1.0.0');
  records.deploy('staging', '1.0.0');
  return [records, records.deploy('production', '1.0.0', ['waits'], { run: OWN_RUN, ...more })];
}

test('what may begin begins, and says so', () => {
  const [records, record] = proposed();
  expect(new Asked(LINE, records, RUNNING).admit(record)).toMatchObject({ admitted: true, says: '1.0.0 is deployed to production', status: { state: 'in_progress', description: 'deploys: 1.0.0' }, release: { id: '1.0.0' }, actions: [] });
});

describe('a run that was approved days ago', () => {
  test('does not begin when the release was withdrawn since', () => {
    const [records, record] = proposed();
    records.now += 3 * DAY;
    records.ledger('withdraw', { release: '1.0.0', reason: 'CVE-1', by: 'bob' });
    expect(new Asked(LINE, records, RUNNING).admit(record)).toMatchObject({ admitted: false, says: 'bob withdrew it: CVE-1', status: { state: 'inactive', description: 'withdrawn: bob withdrew it: CVE-1' } });
  });

  test('does not begin when a gate has closed since', () => {
    const [records, record] = proposed();
    records.now = Date.UTC(2027, 0, 7) / 1000;
    expect(new Asked(LINE, records, RUNNING).admit(record).says).toBe('freeze: frozen until Fri 2027-01-08 00:00 UTC (in 1 d): inventory');
  });

  test('does not begin when it was rolled back upstream since', () => {
    const [records, record] = proposed();
    records.deploy('staging', '0.9.0', ['waits'], { kind: 'rollback', undoes: 102, by: 'ann' });
    expect(new Asked(LINE, records, RUNNING).admit(record).says).toBe('upstream: not verified in staging (it was rolled back there)');
  });

  test('does not begin when it is held since, or something newer was there', () => {
    const [records, record] = proposed();
    records.ledger('hold', { stage: 'production', release: '1.0.0', reason: 'slow' });
    expect(new Asked(LINE, records, RUNNING).admit(record).says).toBe('1.0.0 does not come to production by itself (held by ann: slow)');
    const [others, second] = proposed();
    others.release('1.1.0');
    others.deploy('production', '1.1.0');
    expect(new Asked(LINE, others, RUNNING).admit(second).says).toBe('1.0.0 is older than 1.1.0, which was in production');
  });
});

describe('a run that is repeated', () => {
  test.each(['verified', 'failed', 'lost', 'withdrawn'] as const)('decides nothing when its record says %s, and leaves that as it is', (word) => {
    const [records, record] = proposed();
    records.status(record, word);
    const admission = new Asked(LINE, records, RUNNING).admit(record);
    expect([admission.admitted, admission.status]).toEqual([false, undefined]);
    expect(admission.says).toBe(`the record ${record} says that it is ${word} (so it is): a run that is repeated decides nothing. Start the workflow again`);
  });

  test('may not use the record of another run', () => {
    const [records, record] = proposed({ run: { id: 5, attempt: 1 } });
    expect(new Asked(LINE, records, RUNNING).admit(record)).toMatchObject({ admitted: false, says: `the record ${record} belongs to the run 5`, status: undefined });
  });
});

test('nothing begins while something else is being deployed; what was lost is marked, and no longer in the way', () => {
  const [records, record] = proposed();
  const other = records.deploy('production', '0.9.0', ['waits', 'deploys'], { run: { id: 5, attempt: 1 } });
  expect(new Asked(LINE, records, RUNNING).admit(record).says).toBe(`0.9.0 is being deployed there (record ${other})`);
  const ended = { ...RUNNING, run: (id: number) => ({ value: { status: id === 5 ? 'completed' as const : 'in_progress' as const, attempt: 1 } }) };
  expect(new Asked(LINE, records, ended).admit(record)).toMatchObject({ admitted: true, actions: [{ kind: 'mark-lost', record: { id: other } }] });
});

test('what a person asked for begins only when that person did, and a newer one only with a reason', () => {
  const [records, record] = proposed({ by: 'ann' });
  expect(new Asked(LINE, records, { ...RUNNING, ...startedBy('eve') }).admit(record).says).toBe('the run 9999 was started by eve, not by ann');
  expect(new Asked(LINE, records, { ...RUNNING, ...startedBy('ann') }).admit(record).admitted).toBe(true);
});

test('a record of another commit than the release is none of ours', () => {
  const [records, record] = proposed();
  records.all[records.all.length - 1] = { ...records.all[records.all.length - 1], sha: 'a'.repeat(40) };
  expect(new Asked(LINE, records, RUNNING).admit(record).says).toBe(`the record speaks of another commit (${'a'.repeat(40)}) than the release`);
});

test('a record that there is not, or of another operation, is not admitted', () => {
  const [records, record] = proposed();
  expect(new Asked(LINE, records, RUNNING).admit(1)).toMatchObject({ admitted: false, says: 'there is no record 1 of shop that could be read' });
  expect(new Asked(LINE, records, RUNNING).admit(record, 'rollback')).toMatchObject({ admitted: false, says: `the record ${record} is a deploy` });
});

test('a release whose image was retagged is another release of the same name: the first one counts, and the other is named', () => {
  const [records, record] = proposed();
  const second = records.release('1.0.0', { images: { api: `ghcr.io/acme/api@sha256:${'e'.repeat(64)}` } });
  const admission = new Asked(LINE, records, RUNNING).admit(record);
  expect(admission.release!.release.images.api).not.toContain('eeee');
  expect(new Asked(LINE, records, RUNNING).decide().problems).toMatchObject([{ record: second, why: "there is a release '1.0.0' already, with other contents: the first one (record 101) counts" }]);
});

describe('a rollback', () => {
  test('to an image that was withdrawn since does not begin', () => {
    const records = new Records();
    for (const id of ['1.0.0', '1.1.0']) {
      records.release(id);
      records.deploy('production', id);
    }
    const { images } = release('1.0.0');
    const record = records.deploy('production', undefined as never, ['waits'], { kind: 'rollback', images, run: OWN_RUN, by: 'ann' });
    expect(new Asked(LINE, records, RUNNING).admit(record, 'rollback').admitted).toBe(true);
    records.ledger('withdraw', { release: '1.0.0', reason: 'CVE' });
    expect(new Asked(LINE, records, RUNNING).admit(record, 'rollback')).toMatchObject({ admitted: false, says: `${images.api} was in a release that was withdrawn` });
  });

  function rolledBack(target: string, more = {}): [Records, number] {
    const records = new Records();
    for (const id of ['1.0.0', '1.1.0']) records.release(id, id === '1.1.0' ? { database: { reversible: false } } : {});
    records.deploy('production', '1.0.0');
    const bad = records.deploy('production', '1.1.0');
    return [records, records.deploy('production', target, ['waits'], { kind: 'rollback', undoes: bad, run: OWN_RUN, by: 'ann', ...more })];
  }

  test('is admitted whatever the gates say, in a freeze too, and names what of the database stays', () => {
    const [records, record] = rolledBack('1.0.0');
    records.now = Date.UTC(2027, 0, 7) / 1000;
    const admission = new Asked(LINE, records, RUNNING).admit(record, 'rollback');
    expect([admission.admitted, admission.irreversible.map(({ id }) => id), admission.previous?.id]).toEqual([true, ['1.1.0'], '1.1.0']);
  });

  test('leads to nothing that was withdrawn or never verified', () => {
    const [records, record] = rolledBack('1.0.0');
    records.ledger('withdraw', { release: '1.0.0', reason: 'CVE' });
    expect(new Asked(LINE, records, RUNNING).admit(record, 'rollback').says).toBe('1.0.0 goes nowhere any more: ann withdrew it: CVE');
    const [others, second] = rolledBack('1.2.0');
    others.release('1.2.0');
    expect(new Asked(LINE, others, RUNNING).admit(second, 'rollback').says).toBe('1.2.0 was never verified in production');
  });

  test('is not needed when what it leads to serves already, because the deployment failed by itself', () => {
    const records = new Records();
    for (const id of ['1.0.0', '1.1.0']) records.release(id);
    records.deploy('production', '1.0.0');
    const bad = records.deploy('production', '1.1.0', ['waits', 'deploys', 'failed']);
    const record = records.deploy('production', '1.0.0', ['waits'], { kind: 'rollback', undoes: bad, run: OWN_RUN, by: 'ann' });
    expect(new Asked(LINE, records, ENDED).admit(record, 'rollback')).toMatchObject({ admitted: false, status: { description: 'withdrawn: 1.0.0 serves in production already' } });
  });
});

test('nothing is admitted when GitHub does not answer', () => {
  const [records, record] = proposed();
  const checked = configured(stage('staging'), stage('production', { gates: [gate({ kind: 'checks', names: ['test'], app: 1 })] }));
  expect(new Asked(checked, records).admit(record)).toMatchObject({ admitted: false, says: 'checks: nobody knows which checks succeeded: nobody answers' });
});
