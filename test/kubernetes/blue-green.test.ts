import { service } from './support/app';
import { image } from './support/pods';
import { httpRoute } from './support/routes';
import { expectEnd } from './support/scripts';
import { onKubernetes } from './support/suite';

const SELECTOR = { variables: { KUBE_ROUTER: 'selector' } };
const ROUTE = { variables: { KUBE_ROUTER: 'gateway', KUBE_ROUTE: 'api' }, others: [httpRoute] };

onKubernetes('blue-green on a real Kubernetes', ({ app }) => {
  test('OR-9, ML-9: green is made beside what serves, the service switches to it in one moment, and blue is kept', async () => {
    const { serving, run, replicas } = await app(SELECTOR);
    const prepared = await run('prepare', 'two', {}, 'slots prepare');
    expect(prepared).toMatchObject({ code: 0, outputs: { slot: 'green', deployment: 'api-green', service: 'api-green' } });
    // Nobody has noticed anything.
    expect(serving.history().filter((share) => share[image('two')] !== undefined)).toEqual([]);
    expect(serving.share()).toEqual({ [image('one')]: 4 });

    expectEnd(await run('shift', 'two', { DEPLOY_WEIGHT: '100' }, 'slots shift by selector'), 0);
    await serving.becomes({ [image('two')]: 4 });
    expect(serving.history().map((share) => Object.keys(share).length)).toEqual([1, 1]);
    expectEnd(await run('complete', 'two', {}, 'slots complete'), 0);
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
    expectEnd(await run('undo', 'two', {}, 'slots undo'), 0);
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
    expectEnd(await run('rollback', 'one', { DEPLOY_RECORD: 'back' }, 'slots rollback to what is kept'), 0, 'api has what is wanted: the traffic goes back to it.');
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.history()).toEqual([{ [image('two')]: 4 }, { [image('one')]: 4 }]);
  });

  test('GL-25: a rollback to what no slot has any more goes into the other slot', async () => {
    const { serving, run } = await app(SELECTOR);
    expectEnd(await run('rollback', 'ancient', { DEPLOY_RECORD: 'back' }, 'slots rollback to another release'), 0);
    await serving.becomes({ [image('ancient')]: 4 });
    expect(serving.fewest()).toBe(4);
  });

  test('GE-6: blue is retired when its time has come, the slot that serves never is, and the slots take turns', async () => {
    const { serving, run, replicas, get } = await app(SELECTOR);
    const release = async (name: string) => {
      for (const [operation, variables] of [['prepare', {}], ['shift', { DEPLOY_WEIGHT: '100' }], ['complete', {}]] as const) expectEnd(await run(operation, name, variables), 0);
      await serving.becomes({ [image(name)]: 4 });
    };
    await release('two');
    expectEnd(await run('retire', 'two', {}, 'slots retire'), 0, 'api-green serves.');
    expect(await replicas()).toEqual({ 'api': 0, 'api-green': 4 });
    // Again: there is nothing left to retire.
    expectEnd(await run('retire', 'two'), 0);
    await release('three');
    expectEnd(await run('retire', 'three'), 0);
    expect(await replicas()).toEqual({ 'api': 0, 'api-blue': 4, 'api-green': 0 });
    await release('four');
    expect((await get<{ spec: { selector: object } }>('Service', 'api')).spec.selector).toEqual({ 'app': 'api', 'slipway.dev/slot': 'green' });
    expect(serving.fewest()).toBe(4);
    expect(serving.history().filter((share) => Object.keys(share).length > 1)).toEqual([]);
  }, 90_000);

  test('GE-6: a retirement that comes in the middle of a deployment retires nothing', async () => {
    const { serving, run, replicas } = await app(SELECTOR);
    await run('prepare', 'two');
    expectEnd(await run('retire', 'two'), 0, 'nothing is retired');
    expect(await replicas()).toEqual({ 'api': 4, 'api-green': 4 });
    expect(serving.share()).toEqual({ [image('one')]: 4 });
  });

  test.each(['crashes', 'never ready', 'cannot be pulled'] as const)('GE-12, ML-9: green whose pods are of the kind "%s" never gets a request, and is taken away', async (behaviour) => {
    const { serving, run, replicas } = await app(SELECTOR);
    const bad = image('bad', behaviour);
    expectEnd(await run('prepare', bad, { DEPLOY_TIMEOUT: '3' }), 1);
    expect(serving.history().filter((share) => share[image('one')] !== 4)).toEqual([]);
    expect(await replicas()).toEqual({ 'api': 4, 'api-green': 0 });
    expectEnd(await run('prepare', 'two'), 0);
  }, 60_000);

  test('GE-6: by weights of the Gateway API, 10, 50 and 100 %, each to services whose pods are ready, and other rules stay as they are', async () => {
    const { serving, run, get, routed } = await app(ROUTE);
    const route = await routed('HTTPRoute');
    expectEnd(await run('prepare', 'two'), 0);
    expect(route.now()).toEqual({ 'api-plain': 100, 'api-green': 0 });
    for (const weight of [10, 50, 100]) {
      expectEnd(await run('shift', 'two', { DEPLOY_WEIGHT: String(weight) }, 'slots shift by the Gateway API'), 0);
      expect(await get('HTTPRoute', 'api')).toMatchObject({ spec: { rules: [
        { backendRefs: [{ name: 'api-plain', port: 80, weight: 100 - weight }, { name: 'api-green', port: 80, weight }] },
        { backendRefs: [{ name: 'documents', port: 80 }] },
      ] } });
    }
    expectEnd(await run('complete', 'two'), 0);
    await serving.becomes({ [image('two')]: 4 });
    await route.becomes({ api: 100 });
    expect(route.history().map((weights) => weights['api-green'] ?? weights.api)).toEqual([0, 10, 50, 100, 100]);
    expect(route.mostLost()).toBe(0);
    expect(serving.fewest()).toBe(4);
  });

  test('GE-6, GE-12: from each of the weights the traffic goes back to blue, and at no moment to nobody', async () => {
    for (const reached of [10, 50, 100]) {
      const { serving, run, routed, close } = await app(ROUTE);
      const route = await routed('HTTPRoute');
      await run('prepare', 'two');
      await run('shift', 'two', { DEPLOY_WEIGHT: String(reached) });
      expectEnd(await run('undo', 'two', {}, 'slots undo by the Gateway API'), 0);
      await route.becomes({ api: 100 });
      await serving.becomes({ [image('one')]: 4 });
      expect(route.mostLost()).toBe(0);
      await close();
    }
  }, 60_000);

  test('a route that sends nothing to the service is said before anything gets traffic', async () => {
    const elsewhere = { ...httpRoute, spec: { rules: [{ backendRefs: [{ name: 'documents', port: 80 }] }] } };
    const { serving, run } = await app({ ...ROUTE, others: [service('documents'), elsewhere] });
    expectEnd(await run('prepare', 'two'), 1, "the HTTPRoute 'api' sends nothing to the Service 'api'");
    expect(serving.share()).toEqual({ [image('one')]: 4 });
  });
});
