import { image } from './support/pods';
import { httpRoute } from './support/routes';
import { expectEnd } from './support/scripts';
import { onKubernetes } from './support/suite';
import { until } from '../support/server';

const SLOW = image('slow', 'ready later');
const ROUTE = { variables: { KUBE_ROUTER: 'gateway', KUBE_ROUTE: 'api' }, others: [httpRoute] };
/** The controllers of Kubernetes wait longer from try to try while the API server is away: up to a minute passes before they are back. */
const BACK = { DEPLOY_TIMEOUT: '150' };
/** Attempts and pauses that outlast the API server's absence. */
const PATIENT = { ...BACK, DEPLOY_UNDO_ATTEMPTS: '8', DEPLOY_UNDO_PAUSE: '2' };

onKubernetes('when something breaks in the middle of a promotion', ({ app, lab }) => {
  /** The API server goes away for so many seconds. */
  async function away(seconds: number): Promise<void> {
    await lab().loseApiServer();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    await lab().startApiServer();
  }

  /** Everything of one image, four times, and nobody was without an answer on the way. */
  const wholly = async ({ serving }: Pick<Awaited<ReturnType<typeof app>>, 'serving'>, wanted: string, least = 4) => {
    await serving.becomes({ [wanted]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(least);
  };

  test('GE-12: the API server is lost while a rolling update waits: what served is back, or the update went through, and the exit code says which', async () => {
    const one = await app();
    const running = one.machine.start('deploy', { ...one.about(SLOW), ...PATIENT });
    await until('the first new pod', () => one.serving.share()[SLOW] !== undefined);
    await away(1);
    const outcome = await running.ended;
    if (outcome.code !== 0) expectEnd(outcome, 1, 'What served before serves.');
    await wholly(one, outcome.code === 0 ? SLOW : image('one'));
    // Right afterwards the next deployment finds nothing in its way.
    await one.run('deploy', 'two', BACK);
    await wholly(one, image('two'));
  });

  test('GE-12: the API server is lost for longer than the script has patience: it says that nobody knows, and the undo is right afterwards', async () => {
    const one = await app();
    const running = one.machine.start('deploy', { ...one.about(SLOW), DEPLOY_UNDO_ATTEMPTS: '2', DEPLOY_UNDO_PAUSE: '0' });
    await until('the first new pod', () => one.serving.share()[SLOW] !== undefined);
    await lab().loseApiServer();
    const outcome = await running.ended;
    expectEnd(outcome, 3, 'It failed, and so did the undo');
    await lab().startApiServer();
    await one.run('undo', SLOW, BACK);
    // Nodes were silent for longer than Kubernetes waits for them: it takes pods out by itself, and never all of them.
    await wholly(one, image('one'), 1);
  });

  test('GE-12: the API server is lost while green comes up: green never gets a request, and repeating it goes through', async () => {
    const one = await app(ROUTE);
    const route = await one.routed('HTTPRoute');
    const running = one.machine.start('prepare', { ...one.about(SLOW), ...PATIENT });
    await until('green', async () => 'api-green' in await one.replicas());
    await away(1);
    const outcome = await running.ended;
    if (outcome.code !== 0) {
      expectEnd(outcome, 1, 'What served before serves.');
      await one.run('prepare', SLOW, { ...BACK, DEPLOY_RECORD: 'again' });
    }
    const record: Record<string, string> = outcome.code === 0 ? {} : { DEPLOY_RECORD: 'again' };
    for (const weight of ['50', '100']) await one.run('shift', SLOW, { ...record, DEPLOY_WEIGHT: weight });
    await one.run('complete', SLOW, record);
    await route.becomes({ api: 100 });
    await wholly(one, SLOW);
    expect(route.mostLost()).toBe(0);
  });

  test('GE-12: a machine is lost between two weights: the traffic stays where it is until somebody undoes it or goes on, and both are right', async () => {
    for (const then of ['undo', 'shift'] as const) {
      const one = await app(ROUTE);
      const route = await one.routed('HTTPRoute');
      await one.run('prepare', 'two');
      const running = one.machine.start('shift', { ...one.about('two'), DEPLOY_WEIGHT: '50' });
      await until('the weights', () => route.now()['api-green'] === 50);
      running.kill();
      await running.ended;
      expect(route.now()).toEqual({ 'api-plain': 50, 'api-green': 50 });
      if (then === 'undo') {
        await one.run('undo', 'two');
        await wholly(one, image('one'));
      } else {
        await one.run('shift', 'two', { DEPLOY_WEIGHT: '100' });
        await one.run('complete', 'two');
        await wholly(one, image('two'));
      }
      await route.becomes({ api: 100 });
      expect(route.mostLost()).toBe(0);
      await one.close();
    }
  });

  test('a deployment whose machine was lost is brought back before the next one begins, and says so', async () => {
    const one = await app();
    const bad = image('bad', 'never ready');
    const running = one.machine.start('deploy', one.about(bad));
    await until('the record', async () => (await one.list<{ metadata: { name: string } }>('ConfigMap')).some(({ metadata }) => metadata.name === 'slipway-api'));
    await until('a pod of it', async () => (await one.list<{ spec: { containers: { image: string }[] } }>('Pod')).some(({ spec }) => spec.containers[0].image === bad));
    running.kill();
    await running.ended;
    const { log } = await one.run('deploy', 'two');
    expect(log).toMatch(/the deployment of record record-\w+, release \w+, never ended: what served before it is brought back first/);
    await wholly(one, image('two'));
  });
});
