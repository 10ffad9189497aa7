import { image } from './support/pods';
import { httpRoute, trafficSplit } from './support/routes';
import { onKubernetes } from './support/suite';

const REPLICAS = { replicas: 20, variables: { KUBE_ROUTER: 'replicas', SLOTS_KEEP_WARM: 'false' } };
const ROUTE = { variables: { KUBE_ROUTER: 'gateway', KUBE_ROUTE: 'api', SLOTS_KEEP_WARM: 'false' }, others: [httpRoute] };
const SPLIT = { variables: { KUBE_ROUTER: 'smi', KUBE_ROUTE: 'api', SLOTS_KEEP_WARM: 'false' }, others: [trafficSplit] };

onKubernetes('a canary on a real Kubernetes', ({ app }) => {
  test('GE-8: by the ratio of replicas, 5, 25, 50 and 100 % are exactly so many endpoints, and never are fewer than there were', async () => {
    const { serving, run, replicas } = await app(REPLICAS);
    await run('prepare', 'two', {}, 'canary prepare');
    expect(serving.share()).toEqual({ [image('one')]: 20 });
    for (const [weight, count] of [[5, 1], [25, 5], [50, 10]]) {
      await run('shift', 'two', { DEPLOY_WEIGHT: String(weight) }, 'canary shift by replicas');
      await serving.becomes({ [image('one')]: 20 - count, [image('two')]: count });
    }
    await run('shift', 'two', { DEPLOY_WEIGHT: '100' }, 'canary shift by replicas');
    await serving.becomes({ [image('two')]: 20 });
    await run('complete', 'two');
    expect(serving.fewest()).toBeGreaterThanOrEqual(20);
    await run('retire', 'two');
    expect(await replicas()).toEqual({ 'api': 0, 'api-green': 20 });
  });

  test('GE-8, GE-12: at each step of the ratio the old version can have everything back', async () => {
    for (const weight of [25, 50, 100]) {
      const { serving, run, close } = await app({ ...REPLICAS, replicas: 4 });
      await run('prepare', 'two');
      await run('shift', 'two', { DEPLOY_WEIGHT: String(weight) });
      await run('undo', 'two', {}, 'canary undo by replicas');
      await serving.becomes({ [image('one')]: 4 });
      expect(serving.fewest()).toBeGreaterThanOrEqual(4);
      await close();
    }
  });

  test('GE-8: a canary whose pods never become ready takes no request, whatever its share is', async () => {
    const { serving, fails, replicas } = await app({ ...REPLICAS, replicas: 4 });
    const bad = image('bad', 'never ready');
    await fails('prepare', bad, { DEPLOY_TIMEOUT: '5' });
    expect(serving.history().filter((share) => share[image('one')] !== 4)).toEqual([]);
    expect(await replicas()).toEqual({ 'api': 4, 'api-green': 0 });
  });

  test('GE-8: two releases after one another take turns in the slots, and both end with all the traffic', async () => {
    const { serving, run } = await app({ ...REPLICAS, replicas: 4 });
    for (const release of ['two', 'three']) {
      await run('prepare', release);
      for (const weight of ['25', '50', '100']) await run('shift', release, { DEPLOY_WEIGHT: weight });
      await run('complete', release);
      await serving.becomes({ [image(release)]: 4 });
    }
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test('OR-9, GE-8: by weights of the Gateway API the route has exactly what each step says', async () => {
    const { serving, run, routed } = await app(ROUTE);
    const route = await routed('HTTPRoute');
    await run('prepare', 'two');
    for (const weight of [10, 50, 100]) {
      await run('shift', 'two', { DEPLOY_WEIGHT: String(weight) });
      await route.becomes({ 'api-plain': 100 - weight, 'api-green': weight });
    }
    await run('complete', 'two');
    await route.becomes({ api: 100 });
    await serving.becomes({ [image('two')]: 4 });
    expect(route.mostLost()).toBe(0);
  });

  test('OR-9: by a traffic split of SMI the weights are those of each step, and go back at once', async () => {
    const { serving, run, get, routed } = await app(SPLIT);
    const split = await routed('TrafficSplit');
    await run('prepare', 'two');
    for (const weight of [10, 50]) {
      await run('shift', 'two', { DEPLOY_WEIGHT: String(weight) }, 'canary shift by SMI');
      expect(await get('TrafficSplit', 'api')).toMatchObject({ spec: { service: 'api', backends: [{ service: 'api-plain', weight: 100 - weight }, { service: 'api-green', weight }] } });
    }
    await run('undo', 'two', {}, 'canary undo by SMI');
    await split.becomes({ api: 100 });
    await serving.becomes({ [image('one')]: 4 });

    await run('prepare', 'three');
    await run('shift', 'three', { DEPLOY_WEIGHT: '100' });
    await run('complete', 'three');
    await split.becomes({ api: 100 });
    await serving.becomes({ [image('three')]: 4 });
    expect(split.mostLost()).toBe(0);
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });
});
