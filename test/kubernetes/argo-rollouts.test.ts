import { Metrics } from './support/metrics';
import { image } from './support/pods';
import { RolloutStep, analysisTemplate, rollout } from './support/rollout';
import { onKubernetes } from './support/suite';

const VARIABLES = { KUBE_ROUTER: 'rollouts' };
const STEPS: readonly RolloutStep[] = [{ setWeight: 25 }, { pause: {} }, { setWeight: 50 }, { pause: {} }];
const JUDGED: readonly RolloutStep[] = [{ setWeight: 25 }, { pause: {} }, { analysis: { templates: [{ templateName: 'success-rate' }] } }, { setWeight: 50 }, { pause: {} }];

onKubernetes('a canary of Argo Rollouts on a real Kubernetes', ({ app }) => {
  let metrics: Metrics;
  beforeAll(async () => { metrics = await Metrics.start(); });
  afterAll(() => metrics.stop());

  const plain = () => app({ workload: rollout(STEPS), variables: VARIABLES });
  const judged = () => app({ workload: rollout(JUDGED), variables: VARIABLES, others: [analysisTemplate(metrics.url)] });
  const runs = (list: <T>(kind: string) => Promise<T[]>) => list<{ status?: { phase?: string } }>('AnalysisRun').then((all) => all.map(({ status }) => status?.phase));

  test('OR-9, GE-8: goes through the steps of the Rollout with exactly so many pods, one pod more at most', async () => {
    const { serving, run } = await plain();
    await run('prepare', 'two', {}, 'Argo Rollouts prepare');
    await run('shift', 'two', { DEPLOY_WEIGHT: '25' }, 'Argo Rollouts shift');
    await serving.becomes({ [image('one')]: 3, [image('two')]: 1 });
    await run('shift', 'two', { DEPLOY_WEIGHT: '50' }, 'Argo Rollouts shift');
    await serving.becomes({ [image('one')]: 2, [image('two')]: 2 });
    await run('shift', 'two', { DEPLOY_WEIGHT: '100' }, 'Argo Rollouts shift');
    await run('complete', 'two');
    await serving.becomes({ [image('two')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test('GE-12: in the middle, and when it was stable already, what served before serves again', async () => {
    const { serving, run } = await plain();
    await run('prepare', 'two');
    await run('shift', 'two', { DEPLOY_WEIGHT: '50' });
    await run('undo', 'two', {}, 'Argo Rollouts undo in the middle');
    await serving.becomes({ [image('one')]: 4 });

    await run('prepare', 'three');
    await run('complete', 'three');
    await serving.becomes({ [image('three')]: 4 });
    await run('undo', 'three', {}, 'Argo Rollouts undo afterwards');
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test('GL-25: a rollback to a release skips the steps', async () => {
    const { serving, run } = await plain();
    await run('prepare', 'two');
    await run('complete', 'two');
    await run('rollback', 'one', { DEPLOY_RECORD: 'back' }, 'Argo Rollouts rollback');
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test('OR-9, GE-8: an analysis that succeeds lets the canary go on', async () => {
    const { serving, run, list } = await judged();
    metrics.value = 0.999;
    await run('prepare', 'two');
    await run('shift', 'two', { DEPLOY_WEIGHT: '25' });
    await run('shift', 'two', { DEPLOY_WEIGHT: '50' });
    await serving.becomes({ [image('one')]: 2, [image('two')]: 2 });
    await run('complete', 'two');
    await serving.becomes({ [image('two')]: 4 });
    expect(await runs(list)).toEqual(['Successful']);
  });

  test('OR-9, GE-12: an analysis that fails aborts the canary, and what served serves by itself', async () => {
    const { serving, run, fails, list } = await judged();
    metrics.value = 0.5;
    await run('prepare', 'two');
    await run('shift', 'two', { DEPLOY_WEIGHT: '25' });
    const log = await fails('shift', 'two', { DEPLOY_WEIGHT: '50' });
    expect(log).toMatch(/the Rollout 'api' is degraded: .*success-rate/);
    await serving.becomes({ [image('one')]: 4 });
    expect(await runs(list)).toEqual(['Failed']);
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
    // The way is free for the next.
    metrics.value = 1;
    await run('prepare', 'three');
    await run('complete', 'three');
    await serving.becomes({ [image('three')]: 4 });
  });

  test('a metric that is missing is no success', async () => {
    const { serving, run, fails } = await judged();
    metrics.value = undefined;
    await run('prepare', 'two');
    await run('shift', 'two', { DEPLOY_WEIGHT: '25' });
    await fails('shift', 'two', { DEPLOY_WEIGHT: '50', DEPLOY_TIMEOUT: '30' });
    await serving.becomes({ [image('one')]: 4 });
  });

  test('GE-12: pods that crash hold the canary up at its first step, and what served serves', async () => {
    const { serving, run, fails } = await plain();
    const bad = image('bad', 'crashes');
    await run('prepare', bad);
    await fails('shift', bad, { DEPLOY_WEIGHT: '25', DEPLOY_TIMEOUT: '5' });
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.history().filter((share) => (share[image('one')] ?? 0) < 4)).toEqual([]);
  });
}, { argoRollouts: true });
