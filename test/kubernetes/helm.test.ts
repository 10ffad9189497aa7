import { execFileSync } from 'child_process';
import { chart } from './support/chart';
import { Lab } from './support/lab';
import { image } from './support/pods';
import { Machine, ScriptOutcome, expectEnd } from './support/scripts';
import { Serving } from './support/serving';
import { onKubernetes } from './support/suite';
import { pathOf } from '../../scripts/lab/programs';

let names = 0;

/** A release of Helm in a namespace of its own. */
async function charted(lab: Lab) {
  const namespace = `chart-${++names}`;
  await lab.cluster.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const machine = new Machine(lab, 'helm', { HELM_RELEASE: 'api', HELM_CHART: chart(lab.folder), KUBE_NAMESPACE: namespace, DEPLOY_TIMEOUT: '60' });
  const about = (release: string, released = image(release)) => ({ DEPLOY_RECORD: `record-${release}`, DEPLOY_RELEASE: release, HELM_IMAGES: `image.digest digest ${released}\nimage.repository repository ${released}` });
  return {
    namespace,
    machine,
    about,
    async run(operation: string, release: string, variables: Readonly<Record<string, string>> = {}, kept?: string): Promise<ScriptOutcome> {
      const outcome = await machine.run(operation, { ...about(release), ...variables }, kept);
      expectEnd(outcome, 0);
      return outcome;
    },
    history: () => JSON.parse(execFileSync(pathOf('helm'), ['history', 'api', '--namespace', namespace, '--output', 'json'], { env: { ...process.env, KUBECONFIG: lab.kubeconfig }, encoding: 'utf8' })) as { revision: number; status: string; description: string }[],
    serving: () => Serving.of(lab.cluster, namespace, 'api'),
  };
}

onKubernetes('a chart on a real Kubernetes, by Helm 4', ({ lab }) => {
  test('GE-12: is installed, and upgraded without anybody noticing', async () => {
    const { run, history, serving } = await charted(lab());
    await run('deploy', 'one', {}, 'Helm install');
    const seen = await serving();
    await seen.becomes({ [image('one')]: 4 });
    seen.history();
    await run('deploy', 'two', {}, 'Helm upgrade');
    await seen.becomes({ [image('two')]: 4 });
    expect(seen.fewest()).toBeGreaterThanOrEqual(4);
    expect(history().map(({ revision, status, description }) => [revision, status, description])).toEqual([[1, 'superseded', 'one'], [2, 'deployed', 'two']]);
    seen.stop();
  });

  test.each(['crashes', 'never ready', 'cannot be pulled'] as const)('GE-12: an upgrade whose pods are of the kind "%s" fails, and Helm is back at what served, which never stopped', async (behaviour) => {
    const { run, machine, about, serving } = await charted(lab());
    await run('deploy', 'one');
    const seen = await serving();
    await seen.becomes({ [image('one')]: 4 });
    seen.history();
    const bad = image('bad', behaviour);
    expectEnd(await machine.run('deploy', { ...about('bad', bad), DEPLOY_TIMEOUT: '5' }), 1, 'What served before serves.');
    await seen.becomes({ [image('one')]: 4 });
    expect(seen.history().filter((share) => (share[image('one')] ?? 0) < 4)).toEqual([]);
    await run('deploy', 'two');
    await seen.becomes({ [image('two')]: 4 });
    seen.stop();
  });

  test('GE-12, ST-3: an upgrade is undone, once', async () => {
    const { run, serving, history } = await charted(lab());
    await run('deploy', 'one');
    await run('deploy', 'two');
    const seen = await serving();
    await seen.becomes({ [image('two')]: 4 });
    seen.history();
    await run('undo', 'two', {}, 'Helm undo');
    await seen.becomes({ [image('one')]: 4 });
    expect(seen.fewest()).toBeGreaterThanOrEqual(4);
    const before = history().length;
    expect((await run('undo', 'two')).log).toContain('It is undone already.');
    expect(history().length).toBe(before);
    seen.stop();
  });

  test('GL-25: is rolled back to a release, and to a revision, and a revision that there is not is refused', async () => {
    const { run, machine, about, serving } = await charted(lab());
    for (const release of ['one', 'two', 'three']) await run('deploy', release);
    const seen = await serving();
    await run('rollback', 'one', { DEPLOY_RECORD: 'back' }, 'Helm rollback to a release');
    await seen.becomes({ [image('one')]: 4 });
    await run('rollback', 'two', { DEPLOY_RECORD: 'to two', HELM_IMAGES: '', DEPLOY_REVISION: '2' }, 'Helm rollback to a revision');
    await seen.becomes({ [image('two')]: 4 });
    expectEnd(await machine.run('rollback', { ...about('two'), DEPLOY_RECORD: 'nowhere', DEPLOY_REVISION: '99' }), 1, 'api has no revision 99');
    await seen.becomes({ [image('two')]: 4 });
    seen.stop();
  });

  test('GL-25: a release that Helm has forgotten is deployed again', async () => {
    const { run, serving } = await charted(lab());
    await run('deploy', 'one');
    await run('rollback', 'ancient', { DEPLOY_RECORD: 'back' });
    const seen = await serving();
    await seen.becomes({ [image('ancient')]: 4 });
    seen.stop();
  });

  test('GE-12: a first installation that fails leaves nothing in the way of the next', async () => {
    const { run, machine, about, serving } = await charted(lab());
    expectEnd(await machine.run('deploy', { ...about('bad', image('bad', 'crashes')), DEPLOY_TIMEOUT: '5' }), 1);
    await run('deploy', 'two');
    const seen = await serving();
    await seen.becomes({ [image('two')]: 4 });
    seen.stop();
  });

  test('a job that is killed in the middle of an upgrade leaves Helm pending, and the next deployment finds its way', async () => {
    const { run, machine, about, serving } = await charted(lab());
    await run('deploy', 'one');
    const seen = await serving();
    await seen.becomes({ [image('one')]: 4 });
    const late = machine.start('deploy', about('late', image('late', 'never ready')));
    await seen.becomes({ [image('one')]: 4 });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    late.kill();
    await late.ended;
    await run('undo', 'late');
    await seen.becomes({ [image('one')]: 4 });
    await run('deploy', 'two');
    await seen.becomes({ [image('two')]: 4 });
    expect(seen.fewest()).toBeGreaterThanOrEqual(4);
    seen.stop();
  });
});
