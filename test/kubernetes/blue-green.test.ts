import { service } from './support/app';
import { image } from './support/pods';
import { httpRoute } from './support/routes';
import { onKubernetes } from './support/suite';

const SELECTOR = { variables: { KUBE_ROUTER: 'selector' } };
const ROUTE = { variables: { KUBE_ROUTER: 'gateway', KUBE_ROUTE: 'api' }, others: [httpRoute] };

onKubernetes('blue-green on a real Kubernetes', ({ app }) => {
  test('OR-9, ML-9: green is made beside what serves, the service switches to it in one moment, and blue is kept', async () => {
    const { serving, run, replicas } = await app(SELECTOR);
    expect((await run('prepare', 'two', {}, 'slots prepare')).outputs).toEqual({ slot: 'green', deployment: 'api-green', service: 'api-green' });
    // Nobody has noticed anything.
    expect(serving.history().filter((share) => share[image('two')] !== undefined)).toEqual([]);
    expect(serving.share()).toEqual({ [image('one')]: 4 });

    await run('shift', 'two', { DEPLOY_WEIGHT: '100' }, 'slots shift by selector');
    await serving.becomes({ [image('two')]: 4 });
    expect(serving.history().map((share) => Object.keys(share).length)).toEqual([1, 1]);
    await run('complete', 'two', {}, 'slots complete');
    expect(serving.fewest()).toBe(4);
    expect(await replicas()).toEqual({ 'api': 4, 'api-green': 4 });
  });

  test('GE-6, ML-9: smoke tests reach green by a service of its own before anybody else does', async () => {
    const { run, get } = await app(SELECTOR);
    const { outputs } = await run('prepare', 'two');
    expect(await get('Service', outputs.service)).toMatchObject({ spec: { selector: { 'app': 'api', 'slipway.dev/slot': 'green' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] } });
  });

  test('GE-12, ST-3: switches back in one moment, within the minute', async () => {
    const { serving, run, replicas } = await app(SELECTOR);
    await run('prepare', 'two');
    await run('shift', 'two', { DEPLOY_WEIGHT: '100' });
    await run('complete', 'two');
    await serving.becomes({ [image('two')]: 4 });
    serving.history();
    await run('undo', 'two', {}, 'slots undo');
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.fewest()).toBe(4);
    expect(serving.history()).toEqual([{ [image('two')]: 4 }, { [image('one')]: 4 }]);
    expect(await replicas()).toEqual({ 'api': 4, 'api-green': 0 });
  });

  test('GL-25, ML-8: a rollback to what blue still has is a switch, without waiting for a pod', async () => {
    const { serving, run } = await app(SELECTOR);
    await run('prepare', 'two');
    await run('shift', 'two', { DEPLOY_WEIGHT: '100' });
    await run('complete', 'two');
    await serving.becomes({ [image('two')]: 4 });
    serving.history();
    expect((await run('rollback', 'one', { DEPLOY_RECORD: 'back' }, 'slots rollback to what is kept')).log).toContain('api has what is wanted: the traffic goes back to it.');
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.history()).toEqual([{ [image('two')]: 4 }, { [image('one')]: 4 }]);
  });

  test('GL-25: a rollback to what no slot has any more goes into the other slot', async () => {
    const { serving, run } = await app(SELECTOR);
    await run('rollback', 'ancient', { DEPLOY_RECORD: 'back' }, 'slots rollback to another release');
    await serving.becomes({ [image('ancient')]: 4 });
    expect(serving.fewest()).toBe(4);
  });

  test('GE-6: blue is retired when its time has come, the slot that serves never is, and the slots take turns', async () => {
    const { serving, run, replicas, get } = await app(SELECTOR);
    const release = async (name: string) => {
      for (const [operation, variables] of [['prepare', {}], ['shift', { DEPLOY_WEIGHT: '100' }], ['complete', {}]] as const) await run(operation, name, variables);
      await serving.becomes({ [image(name)]: 4 });
    };
    await release('two');
    expect((await run('retire', 'two', {}, 'slots retire')).log).toContain('api-green serves.');
    expect(await replicas()).toEqual({ 'api': 0, 'api-green': 4 });
    // Again: there is nothing left to retire.
    await run('retire', 'two');
    await release('three');
    await run('retire', 'three');
    expect(await replicas()).toEqual({ 'api': 0, 'api-blue': 4, 'api-green': 0 });
    await release('four');
    expect((await get<{ spec: { selector: object } }>('Service', 'api')).spec.selector).toEqual({ 'app': 'api', 'slipway.dev/slot': 'green' });
    expect(serving.fewest()).toBe(4);
    expect(serving.history().filter((share) => Object.keys(share).length > 1)).toEqual([]);
  });

  test('GE-6: a retirement that comes in the middle of a deployment retires nothing', async () => {
    const { serving, run, replicas } = await app(SELECTOR);
    await run('prepare', 'two');
    expect((await run('retire', 'two')).log).toContain('nothing is retired');
    expect(await replicas()).toEqual({ 'api': 4, 'api-green': 4 });
    expect(serving.share()).toEqual({ [image('one')]: 4 });
  });

  test.each(['crashes', 'never ready', 'cannot be pulled'] as const)('GE-12, ML-9: green whose pods are of the kind "%s" never gets a request, and is taken away', async (behaviour) => {
    const { serving, run, fails, replicas } = await app(SELECTOR);
    const bad = image('bad', behaviour);
    await fails('prepare', bad, { DEPLOY_TIMEOUT: '5' });
    expect(serving.history().filter((share) => share[image('one')] !== 4)).toEqual([]);
    expect(await replicas()).toEqual({ 'api': 4, 'api-green': 0 });
    await run('prepare', 'two');
  });

  test('GE-6: by weights of the Gateway API, 10, 50 and 100 %, each to services whose pods are ready, and other rules stay as they are', async () => {
    const { serving, run, get, routed } = await app(ROUTE);
    const route = await routed('HTTPRoute');
    await run('prepare', 'two');
    expect(route.now()).toEqual({ 'api-plain': 100, 'api-green': 0 });
    for (const weight of [10, 50, 100]) {
      await run('shift', 'two', { DEPLOY_WEIGHT: String(weight) }, 'slots shift by the Gateway API');
      expect(await get('HTTPRoute', 'api')).toMatchObject({
        spec: {
          rules: [
            { backendRefs: [{ name: 'api-plain', port: 80, weight: 100 - weight }, { name: 'api-green', port: 80, weight }] },
            { backendRefs: [{ name: 'documents', port: 80 }] },
          ],
        },
      });
    }
    await run('complete', 'two');
    await serving.becomes({ [image('two')]: 4 });
    await route.becomes({ api: 100 });
    expect(route.history().map((weights) => weights['api-green'] ?? weights.api)).toEqual([1, 0, 10, 50, 100, 100]);
    expect(route.mostLost()).toBe(0);
    expect(serving.fewest()).toBe(4);
  });

  test('GE-6, GE-12: from each of the weights the traffic goes back to blue, and at no moment to nobody', async () => {
    for (const reached of [10, 50, 100]) {
      const { serving, run, routed, close } = await app(ROUTE);
      const route = await routed('HTTPRoute');
      await run('prepare', 'two');
      await run('shift', 'two', { DEPLOY_WEIGHT: String(reached) });
      await run('undo', 'two', {}, 'slots undo by the Gateway API');
      await route.becomes({ api: 100 });
      await serving.becomes({ [image('one')]: 4 });
      expect(route.mostLost()).toBe(0);
      await close();
    }
  });

  test('a route that sends nothing to the service is said before anything gets traffic', async () => {
    const elsewhere = { ...httpRoute, spec: { rules: [{ backendRefs: [{ name: 'documents', port: 80 }] }] } };
    const { serving, fails, replicas } = await app({ ...ROUTE, others: [service('documents'), elsewhere] });
    expect(await fails('prepare', 'two')).toContain("sends nothing to the Service 'api'");
    expect(await replicas()).toEqual({ api: 4 });
    expect(serving.share()).toEqual({ [image('one')]: 4 });
  });
});
