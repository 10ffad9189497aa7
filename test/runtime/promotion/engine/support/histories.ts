import fc from 'fast-check';
import { after, configured, DAY, gate, HOUR, stage, START } from './configuration';
import { release } from './records';
import { Rules } from './rules';
import { Truth } from './truth';
import { commitOf, Job, World } from './world';
import { PromotionConfiguration } from '../../../../../lib/runtime/promotion/configuration';
import { Request } from '../../../../../lib/runtime/promotion/engine/decision';
import { RECORDER } from '../../../../../lib/runtime/promotion/engine/records';

const OVERRIDE = { environment: 'override', reviewers: ['@acme/sre'], expires: 12 * HOUR };
const PEOPLE = ['ann', 'bob', 'cem'];
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

/** Pipelines that have everything that there is, in different places. */
const CONFIGURATIONS: readonly PromotionConfiguration[] = [
  configured(
    stage('dev'),
    stage('staging', { upstream: after('dev'), attempts: 2, gates: [gate({ kind: 'soak', seconds: HOUR })] }),
    stage('production', {
      upstream: after('staging'),
      reviewers: ['@acme/ops'],
      override: OVERRIDE,
      retireAfter: DAY,
      gates: [gate({ kind: 'soak', seconds: 4 * HOUR }), gate({ kind: 'window', allow: true, days: [1, 2, 3, 4, 5], opens: '06:00', closes: '22:00', timeZone: 'Europe/Berlin' }), gate({ kind: 'checks', names: ['test'], app: 15_368 })],
    }),
  ),
  configured(
    stage('eu'),
    stage('us', { gates: [gate({ kind: 'freeze', until: iso(START + 2 * DAY), reason: 'holidays' })] }),
    stage('load', { upstream: { join: 'one-of', stages: ['eu', 'us'] }, gates: [gate({ kind: 'metric', query: 'errors', below: 5, address: 'PROMETHEUS' })] }),
    stage('production', {
      upstream: after('eu', 'us'),
      override: OVERRIDE,
      gates: [gate({ kind: 'approvals', minimum: 1, approvers: ['ann', 'bob'], expires: DAY, preventSelf: false, overridable: false }), gate({ kind: 'pass-rate', minimum: 0.95 })],
    }),
  ),
  configured(
    stage('staging', { reviewers: ['@acme/qa'], gates: [gate({ kind: 'ref', branches: ['main'], tags: [] })] }),
    stage('production', {
      upstream: after('staging'),
      automatic: 'never',
      override: OVERRIDE,
      attempts: 3,
      gates: [gate({ kind: 'window', allow: false, days: [5, 6, 7], opens: '18:00', closes: '06:00', timeZone: 'America/New_York' }), gate({ kind: 'checks', names: ['test'], app: 15_368, overridable: false })],
    }),
  ),
];

/** Something happens: which of the things that there are, to whom, and how. */
export interface Happening {
  readonly what: typeof HAPPENINGS[number];
  readonly which: number;
  readonly how: number;
}

const HAPPENINGS = ['passes', 'release', 'reconcile', 'job', 'review', 'ask', 'rollback', 'again', 'forged', 'world', 'goes well'] as const;

export const HISTORIES = fc.record({
  configuration: fc.nat(CONFIGURATIONS.length - 1),
  happenings: fc.array(fc.record({
    what: fc.oneof(...([['passes', 4], ['release', 4], ['reconcile', 6], ['job', 8], ['review', 2], ['ask', 4], ['rollback', 1], ['again', 1], ['forged', 1], ['world', 1], ['goes well', 6]] as const).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what) }))),
    which: fc.nat(1_000),
    how: fc.nat(1_000),
  }), { minLength: 15, maxLength: 60, size: 'max' }),
});

/** Lives through a history. Throws when something happens that must not. */
export function live({ configuration: number, happenings }: { readonly configuration: number; readonly happenings: readonly Happening[] }): void {
  const configuration = CONFIGURATIONS[number];
  const truth = new Truth(configuration, new Rules());
  const world = new World(configuration, truth);
  let old = [...world.records.all];
  for (const happening of happenings) {
    if (happening.how % 5 === 0) old = [...world.records.all];
    happen(happening, world, truth, old);
  }
  restOf(world, truth);
}

function happen({ what, which, how }: Happening, world: World, truth: Truth, old: World['records']['all']): void {
  const { stages } = world.configuration;
  // Half of it is about the last stage, where there is most to go wrong.
  const some = which % 2 === 0 ? stages[stages.length - 1] : stages[which % stages.length];
  const known = truth.releases[how % Math.max(1, truth.releases.length)]?.release ?? '0.0.0';
  // One in eight is killed on its way.
  const dies = how % 8 === 1 ? which % 5 : Infinity;
  if (what === 'passes') world.pass([60, HOUR, 7 * HOUR, DAY, 3 * DAY, HOUR - 5 * 60, 4 * HOUR - 5 * 60, 5 * 60][how % 8] + (which % 60));
  if (what === 'release') makeRelease(world, truth, which, how);
  if (what === 'reconcile') reconcile(world, how, dies, old);
  if (what === 'goes well') goWell(world, how);
  if (what === 'job') work(world, world.jobs.filter(({ state }) => state === 'queued' || state === 'running'), which, how, dies);
  if (what === 'review') review(world.jobs.filter(({ state }) => state === 'asked'), world, which, how);
  if (what === 'ask') world.ask(requestOf(some.name, known, how, which), undefined, dies);
  if (what === 'forged' && which % 7 === 0) world.pretend(some.name, known, how);
  else if (what === 'forged' && which % 5 === 0) world.ask({ ...requestOf(some.name, known, how, which), action: 'override' }, {});
  else if (what === 'forged') world.ask(requestOf(some.name, known, how, which), [{ event: 'push' }, { path: '.github/workflows/ci.yml' }, { branch: 'feature' }, { actor: 'eve' }][which % 4]);
  if (what === 'rollback' && !world.pretended) world.rollBack(some.name, how % 3 === 0 ? known : '', how % 2 === 0 ? RECORDER : 'ann', dies);
  if (what === 'again' && world.runs.length > 0) world.again(world.runs[which % world.runs.length]);
  if (what === 'world') truth.metric = [1, 9, undefined][how % 3];
}

function reconcile(world: World, how: number, dies: number, old: World['records']['all']): void {
  if (how % 6 === 2) return world.reconcile({ seen: old, dies });
  if (how % 6 === 3) return atOnce(world);
  world.reconcile({ dies });
  if (dies === Infinity) expectNothing(world.undecided());
}

/** Two of them decide by the same, and neither knows of the other. */
function atOnce(world: World): void {
  const seen = [...world.records.all];
  world.reconcile({ seen });
  world.reconcile({ seen });
}

/** A while without anything special. */
function goWell(world: World, how: number): void {
  for (let round = 0; round < 3; round++) {
    world.reconcile();
    for (const job of world.jobs) finishWell(world, job);
    world.pass([5 * 60, 3 * HOUR, 11 * HOUR][how % 3]);
  }
}

function finishWell(world: World, job: Job): void {
  if (job.state === 'asked') world.review(job, 'approved');
  if (job.state === 'queued') world.start(job);
  if (job.state === 'running') world.end(job, { deployed: 'success', verified: 'success', undone: '' });
}

function makeRelease(world: World, truth: Truth, which: number, how: number): void {
  // An old run is repeated, and builds something else.
  const again = how % 7 === 0 ? truth.releases[which % Math.max(1, truth.releases.length)] : undefined;
  const id = again?.release ?? `1.${truth.releases.length}.0`;
  const ref = which % 9 === 0 ? 'refs/heads/feature' : 'refs/heads/main';
  const run = world.run('push', PEOPLE[which % 3], { path: '.github/workflows/ci.yml', branch: ref.slice('refs/heads/'.length), sha: commitOf(id) });
  run.deciding = false;
  const failed = [0, 0, 10][how % 3];
  const made = release(id, {
    run: { id: again?.run.id ?? run.id, attempt: again ? 2 : 1 },
    ref,
    tests: { total: 100, passed: 100 - failed, failed, skipped: 0 },
    images: { api: `ghcr.io/acme/api@sha256:${(truth.releases.length + (again ? 500 : 0)).toString(16).padStart(64, 'a')}` },
  });
  world.record({ v: 1, pipeline: 'shop', kind: 'release', by: RECORDER, run: made.run, release: made });
  if (!again) truth.releases.push(made);
  if (which % 4 !== 0) truth.greens.add(made.commit);
}

function work(world: World, jobs: readonly Job[], which: number, how: number, dies: number): void {
  const job = jobs[which % Math.max(1, jobs.length)];
  if (!job) return;
  if (job.state === 'queued') return world.start(job, dies);
  if (how % 9 === 4) return world.die(job);
  const outcomes = ([
    ['success', 'success', ''], ['success', '', ''], ['success', 'success', ''], ['failure', 'skipped', 'success'], ['success', 'failure', 'success'], ['cancelled', 'skipped', 'failure'],
  ] as const)[how % 6];
  world.end(job, { deployed: outcomes[0], verified: outcomes[1], undone: outcomes[2] }, dies);
}

function review(jobs: readonly Job[], world: World, which: number, how: number): void {
  const job = jobs[which % Math.max(1, jobs.length)];
  if (job) world.review(job, how % 4 === 0 ? 'rejected' : 'approved');
}

function requestOf(stageName: string, id: string, how: number, which: number): Request {
  const action = (['promote', 'promote', 'promote', 'approve', 'approve', 'approve', 'promote', 'hold', 'lift', 'lift', 'lift', 'withdraw', 'freeze', 'thaw', 'override', 'override'] as const)[how % 16];
  const at = { stage: action === 'freeze' && which % 3 === 0 ? 'all' : stageName, by: PEOPLE[(which + how) % 3], reason: which % 5 === 0 ? '' : 'it has to be' };
  if (action === 'freeze') return { ...at, action, until: ['2h', '1d', '5d'][which % 3] };
  return { ...at, action, release: action === 'promote' && which % 3 !== 0 ? '' : id, gates: ['all', 'upstream', 'soak,checks'][which % 3] };
}

/** Asked twice without a change, it does nothing new. */
function expectNothing(again: readonly { readonly kind: string }[]): void {
  if (again.length > 0) throw new Error(`decided again without a change, it wants to ${again.map(({ kind }) => kind).join(', ')}`);
}

/** From now on nothing goes wrong: what may move moves, within a day of being free to. */
function restOf(world: World, truth: Truth): void {
  for (const run of world.runs) run.deciding = false;
  for (let day = 0; day < 3; day++) {
    quiet(world);
    const late = world.configuration.stages.filter(({ name }) => isOrderly(world, name)).map((each) => [each.name, truth.overdue(each, world.now)]).find(([, id]) => id !== undefined);
    if (late) throw new Error(`${late[1]} should have come to ${late[0]}`);
    // A Tuesday at noon in Berlin, long after every soak, every freeze and every pause.
    world.pass(day === 0 ? 2 * HOUR : START + 1 * DAY + 2 * HOUR + 7 * DAY * Math.ceil((world.now + 30 * DAY - START) / (7 * DAY)) - world.now);
  }
}

/** What could not be undone waits for somebody. */
function isOrderly(world: World, name: string): boolean {
  return !world.pretended && !world.records.all.some(({ environment, statuses }) => environment === name && statuses.some(({ description }) => description.startsWith('broken') || description.startsWith('lost')))
    && !world.records.all.some(({ environment, statuses }) => environment === name && statuses.some(({ description }) => description.startsWith('withdrawn, never')));
}

function quiet(world: World): void {
  for (let round = 0; round < 30; round++) {
    const jobs = world.jobs.filter(({ state }) => state !== 'over');
    for (const job of jobs) finishWell(world, job);
    const before = world.records.all.length;
    world.reconcile();
    if (jobs.length > 0 || world.records.all.length > before || world.jobs.some(({ state }) => state !== 'over')) continue;
    return expectNothing(world.undecided());
  }
  throw new Error('it never comes to rest');
}
