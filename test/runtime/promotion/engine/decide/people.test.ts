import { Request } from '../../../../../lib/runtime/promotion/engine/decision';
import { after, configured, DAY, gate, HOUR, stage, START } from '../support/configuration';
import { Answers } from '../support/known';
import { Records } from '../support/records';
import { Asked, RUNNING, startedBy } from '../support/situations';

const APPROVED: Answers = { reviews: () => ({ value: { given: [{ environment: 'emergency', state: 'approved', by: 'lead' }], waiting: [] } }) };
const EMERGENCY = { environment: 'emergency', reviewers: ['@acme/sre'], expires: 4 * HOUR };

/** What becomes of a request: the answer, and what is recorded. */
function answered(asked: Asked, request: Partial<Request> & Pick<Request, 'action'>): [boolean, string, unknown[]] {
  const { answer, actions } = asked.decide({ by: 'ann', ...request });
  return [answer!.done, answer!.says, actions.map((action) => (action.kind === 'record' ? action.payload : action.kind))];
}

describe('promote', () => {
  const manual = configured(stage('staging'), stage('production', { upstream: after('staging'), automatic: 'never', strategies: ['blue-green', 'canary'] }));

  function history(): Records {
    const records = new Records();
    for (const id of ['1.0.0', '1.1.0']) {
      records.release(id);
      records.deploy('staging', id);
    }
    return records;
  }

  test('GL-24: takes what is named, what serves in the source, or the next one', () => {
    const asked = new Asked(manual, history());
    const proposed = (more: Partial<Request>) => asked.proposed({ action: 'promote', stage: 'production', by: 'ann', ...more });
    expect([proposed({ release: '1.0.0' }), proposed({ source: 'staging' }), proposed({})]).toEqual([['production: 1.0.0'], ['production: 1.1.0'], ['production: 1.1.0']]);
  });

  test('GE-3: a release is known by its version with a v, by its tag, and by its commit', () => {
    const records = history();
    records.release('2027.1', { commit: 'ab'.repeat(20), ref: 'refs/tags/january' });
    records.deploy('staging', '2027.1');
    const asked = new Asked(manual, records);
    const says = (release: string) => answered(asked, { action: 'promote', stage: 'production', release })[1];
    for (const name of ['2027.1', 'v2027.1', 'january', 'abababa', 'ABABABABAB', 'ab'.repeat(20)]) expect(says(name)).toBe('2027.1 is promoted to production.');
    for (const name of ['ababab', 'februar', 'v', 'abababac']) expect(says(name)).toBe(`there is no release '${name}', or it is so old that it is forgotten`);
    records.release('2027.2', { commit: `abababa${'c'.repeat(33)}` });
    expect(answered(new Asked(manual, records), { action: 'promote', stage: 'production', release: 'abababa' })[1]).toBe("'abababa' could be 2027.1 or 2027.2: say which");
  });

  test('GE-3: says who asked, why and with which strategy; the first is the default', () => {
    const asked = new Asked(manual, history());
    const payload = (more: Partial<Request>) => asked.decide({ action: 'promote', stage: 'production', by: 'ann', ...more }).actions.map((action) => (action.kind === 'propose' ? action.deployment.payload : action.kind))[0];
    expect(payload({ strategy: 'canary', reason: 'release day' })).toMatchObject({ by: 'ann', strategy: 'canary', reason: 'release day', release: '1.1.0' });
    expect(payload({})).toMatchObject({ strategy: 'blue-green' });
    expect(answered(asked, { action: 'promote', stage: 'production', strategy: 'rolling' })).toEqual([false, "'production' has no strategy 'rolling'; there are blue-green, canary", []]);
  });

  test('goes back only with a reason, and what is held stays held', () => {
    const records = history();
    records.deploy('production', '1.1.0', ['waits', 'deploys', 'verified'], { by: 'ann' });
    const asked = new Asked(manual, records);
    expect(answered(asked, { action: 'promote', stage: 'production', release: '1.0.0' })).toEqual([false, '1.0.0 is older than 1.1.0, which was in production: say why it should come', []]);
    expect(answered(asked, { action: 'promote', stage: 'production', release: '1.0.0', reason: 'the old one' })).toEqual([true, '1.0.0 is promoted to production. 1.0.0 is older than 1.1.0, which was in production; that stays as it is.', ['propose']]);
    records.ledger('hold', { stage: 'production', release: '1.0.0', reason: 'slow' });
    expect(answered(asked, { action: 'promote', stage: 'production', release: '1.0.0', reason: 'the old one' })[0]).toBe(true);
  });

  test('after somebody went back, nothing that was there before returns by itself', () => {
    const automatic = configured(stage('staging'));
    const records = history();
    records.deploy('staging', '1.0.0', ['waits', 'deploys', 'verified'], { by: 'ann', reason: 'the old one' });
    expect(new Asked(automatic, records).proposed()).toEqual([]);
    expect(new Asked(automatic, records).decide().stages[0].says).toBe('1.1.0 does not come by itself: it served here, and was replaced.');
  });

  test('two teams at once: what is being deployed is not disturbed, and what waits makes room', () => {
    const records = history();
    const first = records.deploy('production', '1.0.0', ['waits'], { by: 'bob' });
    const asked = new Asked(manual, records, RUNNING);
    expect(asked.decide({ action: 'promote', stage: 'production', release: '1.1.0', by: 'ann' }).actions).toMatchObject([{ kind: 'withdraw', record: { id: first }, cancel: true }, { kind: 'propose' }]);
    expect(answered(asked, { action: 'promote', stage: 'production', release: '1.0.0' })[1]).toMatch(/^1\.0\.0 was proposed for 'production' already, and waits since/);
    records.status(first, 'deploys');
    expect(answered(asked, { action: 'promote', stage: 'production', release: '1.1.0' })[1]).toMatch(/^1\.0\.0 is being deployed to 'production', since .*: ask again when that has ended$/);
  });

  test.each<[string, Partial<Request>, string]>([
    ['no stage', { stage: '' }, 'say which stage is meant; there are staging, production'],
    ['a stage that there is not', { stage: 'prod' }, "there is no stage 'prod'; there are staging, production"],
    ['a release that there is not', { release: '9.9.9' }, "there is no release '9.9.9', or it is so old that it is forgotten"],
    ['a source that is not upstream', { source: 'production' }, "'production' is not upstream of 'production': that is staging"],
  ])('%s is refused', (_, more, says) => {
    expect(answered(new Asked(manual, history()), { action: 'promote', stage: 'production', ...more })).toEqual([false, says, []]);
  });

  test('a gate that is closed refuses it, with when it opens and what to do in an emergency', () => {
    const soaking = configured(stage('staging'), stage('production', { upstream: after('staging'), override: EMERGENCY, gates: [gate({ kind: 'soak', seconds: DAY })] }));
    expect(answered(new Asked(soaking, history()), { action: 'promote', stage: 'production' })[1]).toBe(
      "1.1.0 may not come to 'production' now: soak (verified Mon 2027-01-04 09:05 UTC (1 min ago), and it takes 1 d: until Tue 2027-01-05 09:05 UTC (in 23 h 59 min))."
      + ' Not before Tue 2027-01-05 09:05 UTC (in 23 h 59 min). In an emergency, override them with a reason.');
  });
});

describe('approvals, N of M', () => {
  const approved = configured(stage('production', { gates: [gate({ kind: 'approvals', minimum: 2, approvers: ['ann', 'bob', 'cem'], expires: DAY, preventSelf: true })] }));
  const runs = (by: Readonly<Record<number, string>>): Answers => ({ attempt: (id) => ({ value: { event: 'workflow_dispatch', path: '.github/workflows/promote-environment.yml', branch: 'main', sha: 'b'.repeat(40), actor: by[id] ?? 'ann', began: 0 } }) });

  function approvedBy(...people: string[]): Records {
    const records = new Records();
    records.release('1.0.0', { run: { id: 50, attempt: 1 } });
    for (const [at, by] of people.entries()) records.ledger('approve', { stage: 'production', release: '1.0.0', by, run: { id: 60 + at, attempt: 1 } });
    return records;
  }

  test.each<[string, string[], Readonly<Record<number, string>>, string]>([
    ['two of them are enough', ['bob', 'cem'], { 50: 'ann', 60: 'bob', 61: 'cem' }, 'open'],
    ['one of them twice is one', ['bob', 'BOB'], { 50: 'ann', 60: 'bob', 61: 'bob' }, 'closed'],
    ['whoever made the release is none', ['ann', 'bob'], { 50: 'ann', 60: 'ann', 61: 'bob' }, 'closed'],
    ['nobody else counts', ['bob', 'dan'], { 50: 'ann', 60: 'bob', 61: 'dan' }, 'closed'],
    ['what is said in the name of another does not count', ['bob', 'cem'], { 50: 'ann', 60: 'bob', 61: 'eve' }, 'closed'],
  ])('%s', (_, people, by, state) => {
    expect(new Asked(approved, approvedBy(...people), runs(by)).gate('production', 'approvals').state).toBe(state);
  });

  test('expire, and it says so', () => {
    const records = approvedBy('bob', 'cem');
    const asked = new Asked(approved, records, runs({ 50: 'ann', 60: 'bob', 61: 'cem' }));
    records.now = START + DAY - 1;
    expect(asked.gate('production', 'approvals').state).toBe('open');
    records.now = START + DAY;
    expect(asked.gate('production', 'approvals').why).toBe('approved by nobody: 0 of 2. Who may: ann, bob, cem. Not counted: what bob said has expired; what cem said has expired.');
  });

  test('are refused of whom nobody asks, of the one who made it, and where GitHub asks', () => {
    const asked = new Asked(approved, approvedBy(), startedBy('ann'));
    expect(answered(asked, { action: 'approve', stage: 'production', release: '1.0.0', by: 'dan' })).toEqual([false, "dan may not approve for 'production'; who may: ann, bob, cem", []]);
    expect(answered(asked, { action: 'approve', stage: 'production', release: '1.0.0', by: 'Ann' })).toEqual([false, 'Ann made the release 1.0.0, and somebody else has to approve it', []]);
    expect(answered(asked, { action: 'approve', stage: 'production', release: '1.0.0', by: 'bob' })[2]).toMatchObject([{ kind: 'approve', by: 'bob', run: { id: 9_999 } }]);
    expect(answered(new Asked(configured(stage('dev')), approvedBy()), { action: 'approve', stage: 'dev', release: '1.0.0' })[1]).toMatch(/^the stage 'dev' asks for no approvals here/);
  });
});

describe('an emergency (override)', () => {
  const closed = configured(stage('staging'), stage('production', {
    upstream: after('staging'),
    override: EMERGENCY,
    gates: [gate({ kind: 'freeze', until: '2027-02-01T00:00:00Z', reason: 'holidays' }), gate({ kind: 'pass-rate', minimum: 0.98, overridable: false })],
  }));

  function overridden(gates: readonly string[] | 'all', tests = { total: 1, passed: 1, failed: 0, skipped: 0 }): Records {
    const records = new Records();
    records.release('1.0.1', { tests });
    records.ledger('override', { stage: 'production', release: '1.0.1', gates, reason: 'shop is down', until: START + 4 * HOUR, by: 'ann' });
    return records;
  }

  const team = { ...startedBy('ann'), ...APPROVED };

  test('GE-3: finds nothing in its way that a named team let through, with its reason, and it is recorded', () => {
    const asked = new Asked(closed, overridden('all'), team);
    const [, action] = asked.decide().actions;
    expect(action).toMatchObject({ kind: 'propose', stage: 'production', deployment: { payload: { overrides: [{ gate: 'upstream', by: 'ann, approved by lead', reason: 'shop is down' }, { gate: 'freeze' }] } } });
  });

  test('a gate that may not be overridden stays closed', () => {
    const asked = new Asked(closed, overridden('all', { total: 2, passed: 1, failed: 1, skipped: 0 }), team);
    expect(asked.proposed()).toEqual(['staging: 1.0.1']);
    expect(asked.gate('production', 'pass-rate').state).toBe('closed');
  });

  test('only what was named is overridden', () => {
    const asked = new Asked(closed, overridden(['freeze']), team);
    expect([asked.gate('production', 'freeze').state, asked.gate('production', 'upstream').state]).toEqual(['overridden', 'closed']);
  });

  test.each<[string, Answers]>([
    ['nobody of the team was asked', { ...startedBy('ann'), reviews: () => ({ value: { given: [], waiting: [] } }) }],
    ['the team was asked about something else', { ...startedBy('ann'), reviews: () => ({ value: { given: [{ environment: 'staging', state: 'approved', by: 'lead' }], waiting: [] } }) }],
    ['one of them said no', { ...startedBy('ann'), reviews: () => ({ value: { given: [{ environment: 'emergency', state: 'rejected', by: 'x' }, { environment: 'emergency', state: 'approved', by: 'lead' }], waiting: [] } }) }],
    ['somebody else started that run', { ...startedBy('eve'), ...APPROVED }],
    ['the run is one of a branch', { ...startedBy('ann', { branch: 'hack' }), ...APPROVED }],
    ['the run is one of another workflow', { ...startedBy('ann', { path: '.github/workflows/ci.yml' }), ...APPROVED }],
    ['nobody started it by hand', { ...startedBy('ann', { event: 'push' }), ...APPROVED }],
    ['nobody knows', {}],
  ])('it does not count when %s', (_, answers) => {
    expect(new Asked(closed, overridden('all'), answers).gate('production', 'freeze').state).toBe('closed');
  });

  test('it does not count in a run that somebody repeated: GitHub does not say which attempt was approved', () => {
    const records = new Records();
    records.release('1.0.1');
    records.ledger('override', { stage: 'production', release: '1.0.1', gates: 'all', reason: 'down', until: START + HOUR, by: 'ann', run: { id: 7_000, attempt: 2 } });
    expect(new Asked(closed, records, team).gate('production', 'freeze').state).toBe('closed');
  });

  test('it expires, however long somebody asked for', () => {
    const records = new Records();
    records.release('1.0.1');
    records.ledger('override', { stage: 'production', release: '1.0.1', gates: 'all', reason: 'down', until: START + 300 * DAY, by: 'ann' });
    const asked = new Asked(closed, records, team);
    records.now = START + 4 * HOUR - 1;
    expect(asked.gate('production', 'freeze').state).toBe('overridden');
    records.now = START + 4 * HOUR;
    expect(asked.gate('production', 'freeze').state).toBe('closed');
  });

  test('is refused without a reason, where nobody may, and for gates that may not', () => {
    const records = overridden('all');
    const asked = new Asked(closed, records, team);
    const ask = (more: Partial<Request>) => answered(asked, { action: 'override', stage: 'production', release: '1.0.1', reason: 'down', gates: 'all', ...more });
    expect(ask({ reason: ' ' })[1]).toBe('say why: it is shown to everybody who asks later');
    expect(ask({ stage: 'staging' })[1]).toBe("the gates of 'staging' cannot be overridden: nobody is declared who may");
    expect(ask({ gates: 'freeze, pass-rate' })[1]).toBe("'production' has no gate pass-rate that can be overridden; there are upstream, frozen, freeze");
    expect(ask({ gates: '' })[1]).toBe('say which gates are overridden: all, or some of upstream, frozen, freeze');
    expect(ask({ gates: 'upstream,freeze' })[2]).toMatchObject([{ kind: 'override', gates: ['upstream', 'freeze'], until: START + 4 * HOUR }]);
  });
});

describe('freezes', () => {
  const one = configured(stage('dev'));

  test('what is frozen comes when the freeze ends, while nobody pushes', () => {
    const records = new Records();
    records.release('1.0.0');
    records.ledger('freeze', { stage: 'all', until: START + 2 * DAY, reason: 'sales' });
    const asked = new Asked(one, records);
    const { stages } = asked.decide();
    expect([stages[0].nextOpen, stages[0].actions]).toEqual([START + 2 * DAY, []]);
    records.now = stages[0].nextOpen!;
    expect(asked.proposed()).toEqual(['dev: 1.0.0']);
  });

  test('the next time is when everything is open together: a window may be closed when a freeze ends', () => {
    const records = new Records();
    records.release('1.0.0');
    records.ledger('freeze', { stage: 'dev', until: START + 4 * DAY + 12 * HOUR, reason: 'sales' });
    const office = configured(stage('dev', { gates: [gate({ kind: 'window', allow: true, days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', timeZone: 'UTC' })] }));
    // The freeze ends on Friday evening: it is Monday then.
    expect(new Asked(office, records).decide().stages[0].nextOpen).toBe(START + 7 * DAY);
  });

  test('one of several windows that allow is enough, and one that denies wins', () => {
    const records = new Records();
    records.release('1.0.0');
    const window = (id: string, allow: boolean, opens: string, closes: string) => gate({ kind: 'window', id, allow, days: [1], opens, closes, timeZone: 'UTC' });
    const asked = (...gates: ReturnType<typeof window>[]) => new Asked(configured(stage('dev', { gates })), records);
    expect(asked(window('early', true, '06:00', '07:00'), window('late', true, '08:00', '10:00')).proposed()).toEqual(['dev: 1.0.0']);
    expect(asked(window('early', true, '06:00', '07:00'), window('late', true, '10:00', '11:00')).decide().stages[0].nextOpen).toBe(START + HOUR);
    expect(asked(window('late', true, '08:00', '10:00'), window('lunch', false, '09:00', '09:30')).decide().stages[0]).toMatchObject({ actions: [], nextOpen: START + HOUR / 2 });
  });

  test('are ended by somebody who may, and not by somebody who only says so', () => {
    const records = new Records();
    records.release('1.0.0');
    records.ledger('freeze', { stage: 'all', until: START + 2 * DAY, reason: 'sales' });
    records.ledger('thaw', { stage: 'dev', reason: 'sales are over', by: 'ann' });
    expect(new Asked(one, records, startedBy('eve')).proposed()).toEqual([]);
    expect(new Asked(one, records, startedBy('ann')).proposed()).toEqual(['dev: 1.0.0']);
  });

  test.each([
    ['2027-02-01', Date.UTC(2027, 1, 1) / 1000], ['3d', START + 3 * DAY], ['90m', START + 5_400], ['2027-01-05T00:00:00+01:00', Date.UTC(2027, 0, 4, 23) / 1000],
  ])('until %s', (until, expected) => {
    expect(answered(new Asked(one, new Records()), { action: 'freeze', stage: 'all', reason: 'sales', until })[2]).toMatchObject([{ kind: 'freeze', stage: 'all', until: expected }]);
  });

  test.each([
    ['', 'say until when: a date, a moment such as 2026-12-24T08:00:00+01:00, or a length of time such as 3d'],
    ['tomorrow', "'tomorrow' is no date, no moment such as 2026-12-24T08:00:00+01:00, and no length of time such as 90m, 12h, 3d or 2w"],
    ['2026-01-01', "'2026-01-01' is over already"],
    ['2099-01-01', "'2099-01-01' is more than a year away"],
    ['2027-02-01T08:00:00', "'2027-02-01T08:00:00' is no date, no moment such as 2026-12-24T08:00:00+01:00, and no length of time such as 90m, 12h, 3d or 2w"],
  ])('until %p is refused', (until, says) => {
    expect(answered(new Asked(one, new Records()), { action: 'freeze', stage: 'dev', reason: 'sales', until })).toEqual([false, says, []]);
  });
});

describe('hold, lift, withdraw', () => {
  const one = configured(stage('dev'));

  test('a release that is held does not come, until the hold is lifted', () => {
    const records = new Records();
    records.release('1.0.0');
    const asked = new Asked(one, records, startedBy('ann'));
    expect(answered(asked, { action: 'lift', stage: 'dev', release: '1.0.0', reason: 'fine' })).toEqual([false, "nothing holds 1.0.0 in 'dev'", []]);
    expect(answered(asked, { action: 'hold', stage: 'dev', release: '1.0.0', reason: 'slow' })[2]).toMatchObject([{ kind: 'hold', reason: 'slow' }]);
    records.ledger('hold', { stage: 'dev', release: '1.0.0', reason: 'slow' });
    expect(asked.proposed()).toEqual([]);
    expect(answered(asked, { action: 'lift', stage: 'dev', release: '1.0.0', reason: 'fine' })[1]).toBe('1.0.0 may come to dev by itself again. Until now: held by ann: slow.');
    records.ledger('lift', { stage: 'dev', release: '1.0.0', reason: 'fine' });
    expect(asked.proposed()).toEqual(['dev: 1.0.0']);
  });

  test('what was withdrawn goes nowhere, and neither does a later release with an image that came with it', () => {
    const records = new Records();
    const images = (api: string, web: string) => ({ images: { api: `ghcr.io/acme/api@sha256:${api.repeat(64)}`, web: `ghcr.io/acme/web@sha256:${web.repeat(64)}` } });
    records.release('1.0.0', images('1', '1'));
    records.release('1.1.0', images('1', '2'));
    const [, says, [payload]] = answered(new Asked(one, records), { action: 'withdraw', release: '1.1.0', reason: 'CVE' });
    expect(says).toBe('1.1.0 goes nowhere any more, and neither does a later release with its images.');
    expect(payload).toMatchObject({ kind: 'withdraw', digests: [`sha256:${'2'.repeat(64)}`] });
    records.ledger('withdraw', payload as never);
    // The image that did not change with it is not bad; an older release never becomes so.
    expect(new Asked(one, records).proposed()).toEqual(['dev: 1.0.0']);
    records.release('1.2.0', images('3', '2'));
    expect(new Asked(one, records).proposed()).toEqual(['dev: 1.0.0']);
    expect(answered(new Asked(one, records), { action: 'promote', stage: 'dev', release: '1.2.0', reason: 'x' })[1]).toBe('1.2.0 goes nowhere any more: it has an image of 1.1.0, which was withdrawn: CVE');
    records.release('1.3.0', images('1', '4'));
    expect(new Asked(one, records).proposed()).toEqual(['dev: 1.3.0']);
  });

  test('what waits and was withdrawn since does not wait any longer', () => {
    const records = new Records();
    records.release('1.0.0');
    const waits = records.deploy('dev', '1.0.0', ['waits']);
    records.ledger('withdraw', { release: '1.0.0', reason: 'CVE', by: 'bob' });
    expect(new Asked(one, records, RUNNING).decide().actions).toMatchObject([{ kind: 'withdraw', record: { id: waits }, cancel: true, status: { description: 'withdrawn: bob withdrew it: CVE' } }]);
  });
});
