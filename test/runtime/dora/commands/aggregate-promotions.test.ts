import { CONFIGURATION } from '../support/configuration';
import { deploy, sha, START } from '../support/events';
import { World } from '../support/world';

const counted = (result: string) => `cicd_deployments_total{environment="production",result="${result}"}`;
const failures = (reason: string) => `cicd_deploy_failures_total{environment="production",reason="${reason}"}`;

describe('aggregating what promotions record', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.configuration = { ...CONFIGURATION, pushgateway: { scrapeSeconds: 15 } };
    world.recorded(deploy(0, 1, { sha: sha(1) }));
  });
  afterEach(() => world.end());
  const promoted = (id: number, task: string, run: number, after: number, states: string[], commit = run) => world.github.promoted(id, 'production', `slipway:${task}`, run, { at: START + after, sha: sha(commit), states });
  const totals = async () => {
    const { warnings } = await world.aggregate(10_000);
    return [world.value(counted('success')), world.value(counted('failure')), warnings];
  };

  test('GL-27: a deployment that the job recorded, and of which the promotion has a record, is one', async () => {
    world.recorded(deploy(1_120, 2, { sha: sha(2) }));
    promoted(10, 'deploy', 2, 1_000, ['queued', 'in_progress', 'success']);
    expect(await totals()).toEqual([2, 0, []]);
  });

  test('one of which only the promotion has a record counts, as soon as it ended', async () => {
    promoted(10, 'deploy', 2, 1_000, ['queued', 'in_progress', 'success', 'inactive']);
    promoted(11, 'deploy', 3, 2_000, ['queued', 'in_progress', 'error']);
    promoted(12, 'deploy', 4, 3_000, ['queued', 'in_progress']);
    expect(await totals()).toEqual([2, 1, []]);
  });

  test('what was proposed and withdrawn was no deployment', async () => {
    promoted(10, 'deploy', 2, 1_000, ['queued', 'inactive']);
    expect(await totals()).toEqual([1, 0, []]);
  });

  test('a rollback is one although nobody recorded it, and makes what it undid a failure', async () => {
    promoted(10, 'deploy', 2, 1_000, ['queued', 'in_progress', 'success', 'inactive']);
    promoted(11, 'rollback', 3, 2_000, ['queued', 'in_progress', 'success'], 1);
    expect([await totals(), world.value(failures('rollback'))]).toEqual([[3, 0, []], 1]);
    // What went back brought no change, so nobody asks which.
    expect(world.github.asked.map(({ path }) => path).filter((path) => path.includes('/compare/') && !path.endsWith(sha(2)))).toEqual([]);
  });

  test('the ledger is no environment: what is recorded there deploys nothing', async () => {
    world.github.promoted(10, 'delivery-ledger', 'slipway:release', 2, { at: START + 1_000, sha: sha(2), states: [] });
    expect(await totals()).toEqual([1, 0, []]);
    expect(world.github.asked.filter(({ query }) => query.get('environment') === 'delivery-ledger')).toEqual([]);
  });
});
