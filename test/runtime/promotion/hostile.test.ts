import { CONFIGURATION, stage } from './support/configuration';
import { deployed, noted, releaseOf, staged } from './support/history';
import { asked, deploys, last, promoted, reconciled, released } from './support/team';
import { BOT, HOUR, World } from './support/world';

const GATE = { id: 'approved', kind: 'approvals' as const, overridable: false, minimum: 1, approvers: ['mona', 'hubot'], expires: 86_400, preventSelf: false };
const SMALL = { ...CONFIGURATION, stages: [stage('dev'), stage('production', { upstream: { join: 'all', stages: ['dev'] }, gates: [GATE] })] };

describe('what others would like it to believe', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start(SMALL);
    await released(world, 1);
    await promoted(world);
  });
  afterEach(async () => world.stop());
  const proposed = async () => Object.keys((await reconciled(world)).todo);
  const approval = (run: { id: number; attempt: number }, by: string, more = {}) => noted(world, 'approve', { by, run: { id: run.id, attempt: run.attempt }, stage: 'production', release: '1.0.1', ...more });

  test('an approval counts that somebody gave by hand', async () => {
    expect(await proposed()).toEqual([]);
    const { todo } = await asked(world, 'approve', { PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '1.0.1' });
    expect(Object.keys(todo)).toEqual(['production']);
  });

  test('who may not approve is told who may', async () => {
    expect((await asked(world, 'approve', { PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '1.0.1' }, 'eve')).errors).toEqual(["Refused: eve may not approve for 'production'; who may: mona, hubot."]);
  });

  test.each<[string, () => void]>([
    ['in the name of somebody who did not start the run', () => { approval(world.byHand('eve'), 'mona'); }],
    ['in a run of another workflow', () => { approval(world.byHand('mona', '.github/workflows/other.yml'), 'mona'); }],
    ['in a run of another branch', () => { const run = world.byHand('mona'); run.branch = 'feature'; approval(run, 'mona'); }],
    ['in a run that nobody started by hand', () => { approval(world.begin(), 'mona'); }],
    ['in a run that there is not', () => { approval({ id: 999_999, attempt: 1 }, 'mona'); }],
    ['in an attempt that somebody else started', () => { const run = world.byHand('mona'); Object.assign(run, { attempt: 2, triggering_actor: 'eve' }); approval(run, 'mona'); }],
    ['for another pipeline', () => { approval(world.byHand('mona'), 'mona', { pipeline: 'other' }); }],
    ['with a payload of a person', () => { const record = approval(world.byHand('mona'), 'mona'); record.creator = 'mona'; }],
    ['with half a payload', () => { const record = approval(world.byHand('mona'), 'mona'); record.payload = (record.payload as string).slice(0, -9); }],
  ])('an approval %s does not count', async (_, forge) => {
    forge();
    expect(await proposed()).toEqual([]);
  });

  test('a deployment that says of itself that it was verified upstream is none', async () => {
    await released(world, 2);
    deployed(world, 'dev', 'slipway:deploy', { v: 1, pipeline: 'delivery', kind: 'deploy', stage: 'dev', release: '1.0.2', by: BOT, run: { id: 1, attempt: 1 } }, world.now, { creator: 'eve' }, [['success', 'verified: trust me']]);
    const { summary } = await reconciled(world);
    expect(summary).toContain('it was created by eve, and only what github\\-actions\\[bot\\] creates counts'.replace(/\\-/g, '-'));
  });

  test('texts of strangers stay texts, on the page of the run and in the log', async () => {
    const evil = '</td><script>alert(1)</script> ![x](https://evil.example/x.png) @acme/everybody\n::set-output name=dev::{}';
    await asked(world, 'freeze', { PROMOTION_STAGE: 'all', PROMOTION_UNTIL: '2h', PROMOTION_REASON: evil });
    await released(world, 2);
    const { summary, outputs } = await reconciled(world);
    expect(summary).not.toMatch(/<script|(?<!\\)!\[x|(?<!\\)@acme|^::/m);
    expect([summary.includes('&lt;script&gt;'), outputs.dev]).toEqual([true, '']);
  });

  test('a snapshot that would make everything forgotten is none', async () => {
    noted(world, 'snapshot', { through: 2_000_000_000, records: [] });
    await asked(world, 'approve', { PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '1.0.1' });
    expect(JSON.parse(last(world, 'production')?.payload as string ?? '{}').release).toBe('1.0.1');
  });

  test('a record of a newer program stops everything, because nobody here knows what it says', async () => {
    await released(world, 2);
    noted(world, 'freeze', { v: 2, until: world.now + HOUR, stage: 'all', reason: 'x' });
    const { todo, summary } = await reconciled(world);
    expect([todo, summary.includes('Nothing is promoted')]).toEqual([{}, true]);
  });

  test('the run of a job is taken at its word by nobody: a record of another run is not admitted there', async () => {
    await released(world, 2);
    const { run, todo } = await reconciled(world);
    expect((await deploys(world, world.begin(), todo.dev)).admitted.code).toBe(1);
    expect((await deploys(world, run, todo.dev)).admitted.code).toBe(0);
  });

  test('a release that was put into the ledger a second time, with another image, stays what it was', async () => {
    noted(world, 'release', { run: { id: 9, attempt: 1 }, release: { ...releaseOf(1), images: { api: `ghcr.io/evil/api@sha256:${'e'.repeat(64)}` } } });
    const { summary } = await reconciled(world);
    expect(summary).toContain('Records that were left out');
    staged(world, 'production', 7, world.now, [['success', 'verified: of no release']]);
    expect((await reconciled(world)).code).toBe(0);
  });
});
