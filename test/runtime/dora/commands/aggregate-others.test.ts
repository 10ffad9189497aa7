import { gzipSync } from 'zlib';
import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { DeployEvent } from '../../../../lib/runtime/dora/events/event';
import { CONFIGURATION } from '../support/configuration';
import { deploy, sha, START } from '../support/events';
import { iso } from '../support/github';
import { World } from '../support/world';

const SUCCESS = 'cicd_deployments_total{environment="production",result="success"}';
const FAILURE = 'cicd_deployments_total{environment="production",result="failure"}';
const LEADS = 'cicd_lead_time_seconds_count{environment="production"}';

describe('aggregating what others left, or did not (GL-27)', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.configuration = { ...CONFIGURATION, pushgateway: { scrapeSeconds: 15 } };
  });
  afterEach(() => world.end());
  const recorded = (event: DeployEvent, at?: number) => world.recorded(event, at);
  const aggregate = async (after: number, more?: Record<string, string>) => world.aggregate(after, more);

  describe('what strangers leave', () => {
    test('an artifact of a pull request of a fork is left out, be it an event or the ledger', async () => {
      recorded(deploy(0, 1));
      world.github.left(1, 'dora-event-2-1-production-deploy-0', lineOf(deploy(10, 2)), { at: START, run: 2, fork: true });
      world.github.left(2, 'dora-ledger', gzipSync(`${JSON.stringify({ ledger: 1, generation: 999, events: 0, since: 0, written: START, held: { [SUCCESS]: 1e9 }, seen: { from: 0, deployments: [], runs: [] } })}\n`), { at: START, fork: true });
      const { warnings } = await aggregate(100);
      expect([warnings, world.value(SUCCESS)]).toEqual([['the artifact 1 is left out: no run of this repository made it.'], 1]);
    });

    test.each<[string, () => void, string]>([
      ['speaks of another run', () => world.github.left(1, 'dora-event-2-1-production-deploy-0', lineOf(deploy(10, 2)), { at: START, run: 3 }), 'it speaks of another run than the one that left it'],
      ['is not the one that it is called', () => world.github.left(1, 'dora-event-x', lineOf(deploy(10, 2)), { at: START, run: 2 }), 'it is not the one that it is called'],
      ['is no event', () => world.github.left(1, 'dora-event-x', '{"at":1}', { at: START }), 'its version is not 1'],
      ['is no archive', () => { world.github.left(1, 'dora-event-x', '', { at: START }); world.github.archives[1] = Buffer.from('no'); }, 'it is no zip archive'],
      ['unpacks to something huge', () => world.github.left(1, 'dora-event-x', Buffer.alloc(2 * 1024 * 1024), { at: START }), 'it does not hold one file of at most 65536 bytes'],
      ['lies in the future', () => world.github.left(1, `dora-event-${deploy(9e7, 2).id}`, lineOf(deploy(9e7, 2)), { at: START, run: 2 }), 'it lies in the future'],
    ])('an event that %s is left out with a warning, and the others count', async (_, leave, why) => {
      leave();
      recorded(deploy(0, 1));
      const { code, warnings } = await aggregate(100);
      expect([code, warnings, world.value(SUCCESS)]).toEqual([0, [`The event in the artifact 1 is left out: ${why}.`], 1]);
    });

    test('a thousand broken events are no thousand warnings', async () => {
      for (let id = 1; id <= 30; id++) world.github.left(id, `dora-event-${id}`, '{}', { at: START });
      expect((await aggregate(100)).warnings).toHaveLength(11);
    });

    test('the token goes to GitHub and nowhere else', async () => {
      recorded(deploy(0, 1));
      await aggregate(100);
      const downloads = world.github.asked.filter(({ path }) => path.includes('/archive/'));
      expect(downloads.map(({ authorization }) => authorization)).toEqual([undefined]);
      expect(world.github.asked.filter(({ path }) => !path.includes('/archive/')).every(({ authorization }) => authorization === 'Bearer secret-token')).toBe(true);
    });
  });

  describe('what nobody recorded', () => {
    test('GL-27: a deployment whose recorder died is found in the Deployments API, with its changes, and counts once when its event comes late', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10, later: 'inactive' });
      world.github.deployed(2, { at: START + 100, sha: sha(2), run: 20 });
      world.github.comparisons[`${sha(1)}...${sha(2)}`] = { status: 'ahead', commits: [{ sha: sha(2), commit: { committer: { date: iso(START + 40) } } }] };
      await aggregate(200);
      expect([world.value(SUCCESS), world.value(LEADS), world.value(LEADS.replace('count', 'sum'))]).toEqual([2, 1, 60]);
      recorded(deploy(101, 20, { sha: sha(2), leads: [61] }), START + 250);
      await aggregate(300);
      expect([world.value(SUCCESS), world.value(LEADS)]).toEqual([2, 1]);
    });

    test('a failure, an attempt and a matrix are what they are in the API as well', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 100, sha: sha(1), run: 10, state: 'failure' });
      world.github.deployed(2, { at: START + 110, sha: sha(1), run: 10, state: 'success' });
      world.github.deployed(3, { at: START + 300, sha: sha(1), run: 10, state: 'success' });
      world.github.jobs = { 1: { run_attempt: 1 }, 2: { run_attempt: 1 }, 3: { run_attempt: 2 } };
      await aggregate(400);
      expect([world.value(SUCCESS), world.value(FAILURE), world.value('cicd_mttr_seconds_sum{environment="production"}')]).toEqual([0, 1, 190]);
    });

    test('changes that could not be asked for when it was recorded are found out, once', async () => {
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10 });
      world.github.deployed(2, { at: START + 100, sha: sha(2), run: 20 });
      world.github.comparisons[`${sha(1)}...${sha(2)}`] = { status: 'ahead', commits: [{ sha: sha(2), commit: { committer: { date: iso(START) } } }] };
      recorded(deploy(20, 10, { sha: sha(1), leads: [] }));
      recorded(deploy(100, 20, { sha: sha(2) }));
      await aggregate(200);
      await aggregate(300);
      expect([world.value(SUCCESS), world.value(LEADS), world.ledger()[0].events]).toEqual([2, 1, 3]);
    });

    test('how a deployment went is asked once', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10 });
      for (const after of [100, 200, 300]) await aggregate(after);
      expect(world.github.asked.filter(({ path }) => path.endsWith('/deployments/1/statuses'))).toHaveLength(1);
    });

    test('what was deployed before anything was recorded is not counted', async () => {
      world.github.deployed(1, { at: START - 500, sha: sha(1), run: 10 });
      recorded(deploy(0, 20, { sha: sha(2), leads: [] }));
      await aggregate(100);
      expect(world.value(SUCCESS)).toBe(1);
    });

    test('when GitHub cannot be asked, the rest is done, and the next run asks for the same time', async () => {
      await aggregate(0);
      world.github.deployed(1, { at: START + 20, sha: sha(1), run: 10 });
      world.github.broken = { path: /\/deployments$/, reply: { status: 403 } };
      const { code, warnings } = await aggregate(100);
      expect([code, warnings]).toEqual([0, [expect.stringContaining('GitHub could not be asked for what nobody recorded; the next run asks again.')]]);
      world.github.broken = undefined;
      await aggregate(200);
      expect(world.value(SUCCESS)).toBe(1);
    });

    test('runs count by workflow and conclusion, every attempt of them, and those that were not at their end the next time', async () => {
      const run = (id: number, more: object) => ({ id, name: 'build', run_attempt: 1, status: 'completed', conclusion: 'success', created_at: iso(START + id), run_started_at: iso(START + id), updated_at: iso(START + id + 61), ...more });
      await aggregate(0);
      world.github.runs = [run(1, {}), run(2, { name: 'unknown' }), run(3, { status: 'in_progress', conclusion: null }), run(4, { run_attempt: 2 })];
      world.github.attempts['4/1'] = run(4, { conclusion: 'failure' });
      await aggregate(100);
      const completed = (conclusion: string) => world.value(`github_workflow_runs_completed_total{workflow="build",conclusion="${conclusion}"}`);
      expect([completed('success'), completed('failure'), world.value('github_workflow_runs{workflow="build",status="in_progress"}')]).toEqual([2, 1, 1]);
      world.github.runs[2] = run(3, { conclusion: 'cancelled' });
      await aggregate(20 * 86_400);
      expect([completed('success'), completed('cancelled'), world.value('github_workflow_duration_seconds_sum{workflow="build"}')]).toEqual([2, 1, 4 * 61]);
    });

    test('GL-27: a run that somebody runs again days later counts with the next run that has the time to look', async () => {
      const run = (more: object) => ({ id: 1, name: 'build', run_attempt: 1, status: 'completed', conclusion: 'failure', created_at: iso(START + 1), run_started_at: iso(START + 1), updated_at: iso(START + 61), ...more });
      await aggregate(0);
      world.github.runs = [run({})];
      for (const day of [1, 10]) await aggregate(day * 86_400);
      world.github.attempts['1/1'] = run({});
      world.github.runs = [run({ run_attempt: 2, conclusion: 'success', run_started_at: iso(START + 20 * 86_400), updated_at: iso(START + 20 * 86_400 + 30) })];
      await aggregate(21 * 86_400);
      const completed = () => ['success', 'failure'].map((conclusion) => world.value(`github_workflow_runs_completed_total{workflow="build",conclusion="${conclusion}"}`));
      expect(completed()).toEqual([0, 1]);
      await aggregate(22 * 86_400, { GITHUB_EVENT_NAME: 'schedule' });
      expect(completed()).toEqual([1, 1]);
    });

    test('more runs than GitHub shows of one search are found, by halves of the time', async () => {
      await aggregate(0);
      world.github.runs = Array.from({ length: 1_500 }, (_, id) => ({ id, name: 'build', run_attempt: 1, status: 'completed', conclusion: 'success', created_at: iso(START + id), run_started_at: iso(START + id), updated_at: iso(START + id + 5) }));
      await aggregate(2_000);
      expect(world.value('github_workflow_runs_completed_total{workflow="build",conclusion="success"}')).toBe(1_500);
    });

    test('the run that aggregates is not one of those that are active', async () => {
      world.github.runs = [9000, 9001].map((id) => ({ id, name: 'build', run_attempt: 1, status: 'in_progress', conclusion: null, created_at: iso(START), updated_at: iso(START) }));
      await aggregate(100);
      expect(world.value('github_workflow_runs{workflow="build",status="in_progress"}')).toBe(1);
    });
  });
});
