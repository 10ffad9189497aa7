import { CONFIGURATION, stage } from './support/configuration';
import { asked, deploys, last, ledger, promoted, reconciled, released, told } from './support/team';
import { HOUR, Killed, World } from './support/world';
import { DeploymentState } from '../../support/github-server';

const SMALL = { ...CONFIGURATION, stages: [stage('dev'), stage('production', { upstream: { join: 'all', stages: ['dev'] } })] };

/** Where somebody is at work, at most one at a time. */
const open = (world: World, name: string): DeploymentState[] => world.github.state.deployments.filter(({ environment, statuses }) => environment === name && !statuses.some(({ state }) => ['success', 'failure', 'error', 'inactive'].includes(state)));
const verified = (world: World, name: string): string[] => world.github.state.deployments.filter(({ environment, statuses }) => environment === name && statuses.some(({ state }) => state === 'success')).map(({ payload }) => JSON.parse(payload as string).release as string);

/** Does something in runs that may end in the middle of it. */
async function perhaps(world: World, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    for (const run of world.github.state.runs) if (run.status !== 'completed') world.end(run, 'failure');
    return false;
  }
}

/** A release that is made, and everything that follows from it, once. */
async function life(world: World): Promise<boolean> {
  if (!await perhaps(world, async () => released(world, 1))) return false;
  for (let rounds = 0; rounds < 3; rounds++) {
    const done = await perhaps(world, async () => {
      const { run, todo } = await reconciled(world);
      for (const work of Object.values(todo)) await deploys(world, run, work);
      world.end(run);
    });
    if (!done) return false;
    world.later(60);
  }
  return true;
}

async function requestsOfALife(): Promise<number> {
  const world = await World.start(SMALL);
  expect(await life(world)).toBe(true);
  expect([verified(world, 'dev'), verified(world, 'production')]).toEqual([['1.0.1'], ['1.0.1']]);
  await world.stop();
  return world.requests;
}

describe('a machine that dies', () => {
  test.each(['before', 'after'] as const)('%s any request at all: the next runs bring everything to the end that it would have had', async (when) => {
    const requests = await requestsOfALife();
    expect(requests).toBeGreaterThan(15);
    for (let at = 1; at <= requests; at++) {
      const world = await World.start(SMALL);
      world.dies = { at, when };
      expect([at, await life(world)]).toEqual([at, false]);
      // CI is started again by people, everything else by the schedule.
      await released(world, 1);
      for (let hours = 0; hours < 3; hours++) {
        world.later(HOUR);
        await promoted(world);
        for (const name of ['dev', 'production']) expect([at, name, open(world, name).length]).toEqual([at, name, 0]);
      }
      expect([at, new Set(verified(world, 'dev')), new Set(verified(world, 'production'))]).toEqual([at, new Set(['1.0.1']), new Set(['1.0.1'])]);
      expect(world.github.state.deployments.filter(({ task }) => task === 'slipway:release').length).toBeLessThanOrEqual(1);
      // And then nothing more happens.
      const count = world.github.state.deployments.length;
      world.later(HOUR);
      await promoted(world);
      expect([at, world.github.state.deployments.length]).toEqual([at, count]);
      await world.stop();
    }
  });
});

describe('two at once', () => {
  let world: World;
  beforeEach(async () => { world = await World.start(SMALL); });
  afterEach(async () => world.stop());

  test('propose one deployment between them, however their requests fall', async () => {
    for (let pauses = 0; pauses < 12; pauses++) {
      await released(world, pauses + 1);
      let held = 0;
      // Every so many requests somebody is overtaken.
      world.github.before = async () => { if (++held % (pauses + 2) === 0) await new Promise((resolve) => setTimeout(resolve, 5)); };
      const both = await Promise.all([reconciled(world), reconciled(world), reconciled(world)]);
      world.github.before = undefined;
      expect([pauses, both.map(({ code }) => code), open(world, 'dev').length]).toEqual([pauses, [0, 0, 0], 1]);
      const winners = both.filter(({ todo }) => todo.dev !== undefined);
      expect([pauses, winners.map(({ todo }) => todo.dev.record)]).toEqual([pauses, [open(world, 'dev')[0].id]]);
      await deploys(world, winners[0].run, winners[0].todo.dev);
      for (const { run } of both) world.end(run);
      expect(verified(world, 'dev').at(-1)).toBe(`1.0.${pauses + 1}`);
    }
  });

  test('the second job to ask is not admitted', async () => {
    await released(world, 1);
    const first = await reconciled(world);
    const record = { PROMOTION_RECORD: String(first.todo.dev.record) };
    expect((await world.do('admit', { run: first.run, variables: record })).code).toBe(0);
    expect(await world.do('admit', { run: first.run, variables: record })).toMatchObject({ code: 1, errors: [expect.stringMatching(/^Not admitted: the record \d+ says that it is deploying.*a run that is repeated decides nothing/)] });
    const stranger = world.begin();
    expect((await world.do('admit', { run: stranger, variables: record })).code).toBe(1);
    expect(told(last(world, 'dev'))).toEqual(['queued: waits: 1.0.1 was proposed', 'in_progress: deploys: 1.0.1']);
  });

  test('a rollback that two people ask for happens once', async () => {
    for (const n of [1, 2]) {
      await released(world, n);
      await promoted(world);
    }
    const ask = async (actor: string) => reconciled(world, { run: world.byHand(actor, '.github/workflows/rollback.yml'), variables: { PROMOTION_STAGE: 'production', PROMOTION_REASON: 'it is slow' } }, 'roll-back');
    const both = await Promise.all([ask('mona'), ask('hubot')]);
    expect([both.filter(({ todo }) => todo.production).length, open(world, 'production').length]).toEqual([1, 1]);
  });
});

describe('time that passes', () => {
  let world: World;
  beforeEach(async () => { world = await World.start(SMALL); });
  afterEach(async () => world.stop());

  test('an old run that somebody repeats deploys nothing', async () => {
    await released(world, 1);
    const { run, todo } = await reconciled(world);
    await deploys(world, run, todo.dev);
    world.end(run);
    await released(world, 2);
    await promoted(world);
    Object.assign(run, { attempt: 2, status: 'in_progress', conclusion: null });
    expect(await world.do('admit', { run, variables: { PROMOTION_RECORD: String(todo.dev.record) } })).toMatchObject({ code: 1, errors: [expect.stringContaining('says that it is verified')] });
    expect(verified(world, 'dev')).toEqual(['1.0.1', '1.0.2']);
  });

  test('a run that was approved days later, for a release that was withdrawn since, deploys nothing', async () => {
    await released(world, 1);
    const { run, todo } = await reconciled(world);
    run.status = 'waiting';
    run.waits = ['dev'];
    world.later(3 * 24 * HOUR);
    // The withdrawal is recorded, and whoever was to cancel the run never came to it.
    world.dies = { at: world.requests + 6, when: 'after' };
    await perhaps(world, async () => asked(world, 'withdraw', { PROMOTION_RELEASE: '1.0.1', PROMOTION_REASON: 'a key is in it' }));
    expect([ledger(world).at(-1).kind, open(world, 'dev').length]).toEqual(['withdraw', 1]);
    Object.assign(run, { status: 'in_progress', conclusion: null, waits: [] });
    const admitted = await world.do('admit', { run, variables: { PROMOTION_RECORD: String(todo.dev.record) } });
    expect([admitted.code, verified(world, 'dev')]).toEqual([1, []]);
    expect(told(last(world, 'dev')).at(-1)).toMatch(/^inactive: withdrawn: /);
  });

  test('a run that only waits for an approval of something that was withdrawn is cancelled', async () => {
    await released(world, 1);
    const { run } = await reconciled(world);
    Object.assign(run, { status: 'waiting', waits: ['dev'] });
    const said = await asked(world, 'withdraw', { PROMOTION_RELEASE: '1.0.1', PROMOTION_REASON: 'a key is in it' });
    expect([said.code, run.conclusion, open(world, 'dev')]).toEqual([0, 'cancelled', []]);
    expect(said.log).toContain(`The run ${run.id} waited for an approval that is of no use any more, and is cancelled.`);
  });

  test('a run that waits for one stage and deploys to another is not cancelled', async () => {
    await released(world, 1);
    const { run } = await reconciled(world);
    Object.assign(run, { status: 'waiting', waits: ['dev', 'production'] });
    const { warnings } = await asked(world, 'withdraw', { PROMOTION_RELEASE: '1.0.1', PROMOTION_REASON: 'a key is in it' });
    expect([run.status, open(world, 'dev')]).toEqual(['waiting', []]);
    // It holds the place of what comes next, a rollback perhaps, and somebody has to know.
    expect(warnings).toEqual([`The run ${run.id} waits for an approval of dev that is of no use any more. It is not cancelled, because it does other things besides; until somebody rejects it, nothing else may get its turn there: https://github.test/acme/shop/actions/runs/${run.id}.`]);
  });

  test('a machine that died after the deployment, before anybody could say so, is found and tried once more', async () => {
    await released(world, 1);
    const { run, todo } = await reconciled(world);
    await world.do('admit', { run, variables: { PROMOTION_RECORD: String(todo.dev.record) } });
    world.end(run, 'failure');
    const lost = last(world, 'dev');
    const next = await reconciled(world);
    expect(told(lost).at(-1)).toBe('error: lost: its run ended without a word: nobody knows what serves');
    expect(next.todo.dev).toMatchObject({ release: '1.0.1' });
    await deploys(world, next.run, next.todo.dev);
    expect(verified(world, 'dev')).toEqual(['1.0.1']);
  });

  test('schedules that come late, or twice, or not at all, change nothing but the time', async () => {
    await released(world, 1);
    world.later(30 * 24 * HOUR);
    await promoted(world);
    expect([verified(world, 'dev'), verified(world, 'production')]).toEqual([['1.0.1'], ['1.0.1']]);
    const { requests } = world;
    const idle = await reconciled(world);
    expect([idle.todo, world.requests - requests]).toEqual([{}, 1]);
  });
});
