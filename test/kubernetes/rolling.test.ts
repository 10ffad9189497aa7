import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { deployment } from './support/app';
import { image } from './support/pods';
import { onKubernetes } from './support/suite';

/** What is checked out of a release. */
function manifestFolder({ replicas, greeting }: { replicas: number; greeting: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-manifests-'));
  const { metadata, ...rest } = deployment(replicas);
  writeFileSync(join(folder, 'deployment.yaml'), JSON.stringify({ ...rest, metadata: { ...metadata, labels: { app: 'api' } } }));
  writeFileSync(join(folder, 'settings.yaml'), JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { greeting } }));
  return folder;
}

const sum = (share: Readonly<Record<string, number>>) => Object.values(share).reduce((all, one) => all + one, 0);

onKubernetes('a rolling update on a real Kubernetes', ({ app }) => {
  test('GE-7: replaces the pods batch by batch, a quarter more at most, and never serves with fewer than before', async () => {
    const { serving, run } = await app();
    expect((await run('deploy', 'two', {}, 'rolling deploy')).log).toContain('two serves in api.');
    await serving.becomes({ [image('two')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
    const shares = serving.history();
    expect(Math.max(...shares.map(sum))).toBe(5);
    expect(shares.length).toBeGreaterThan(4);
  });

  test('GE-7: each batch waits until its pods are ready, however long they take', async () => {
    const { serving, run } = await app();
    const late = image('late', 'ready later');
    const { seconds } = await run('deploy', late);
    // Four batches of one, two seconds each.
    expect(seconds).toBeGreaterThan(8);
    await serving.becomes({ [late]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ['crash', 'crashes', /api is not ready, restarted 5 times: CrashLoopBackOff back-off 40s restarting failed container/],
    ['never become ready', 'never ready', /api is not ready, restarted 0 times/],
    ['have an image that cannot be pulled', 'cannot be pulled', /api is not ready, restarted 0 times: ImagePullBackOff Back-off pulling image/],
  ] as const)('GE-12, OR-9: pods that %s hold the update up, the log says why, and the old version is back by itself, having served all the time', async (_, behaviour, why) => {
    const { serving, run, fails, about, get } = await app();
    const bad = image('bad', behaviour);
    const log = await fails('deploy', bad, { DEPLOY_TIMEOUT: '5' });
    expect(log).toMatch(why);
    expect(log).toContain('What served before serves.');
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.history().filter((share) => (share[image('one')] ?? 0) < 4)).toEqual([]);
    expect(JSON.parse((await get<{ data: { state: string } }>('ConfigMap', 'slipway-api')).data.state)).toMatchObject({ phase: 'undone', record: about(bad).DEPLOY_RECORD });
    // And the way is free for the next.
    await run('deploy', 'two');
    await serving.becomes({ [image('two')]: 4 });
  });

  test('GE-12, ST-3: a release that is found wanting later is undone, once, within the minute, and nobody is left without an answer meanwhile', async () => {
    const { serving, run } = await app();
    await run('deploy', 'two');
    const undone = await run('undo', 'two', {}, 'rolling undo');
    expect(undone.log).toContain('What served before serves.');
    await serving.becomes({ [image('one')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
    serving.history();
    expect((await run('undo', 'two')).log).toContain('It is undone already.');
    expect(serving.history()).toEqual([{ [image('one')]: 4 }]);
  });

  test('an undo leaves alone what a later deployment did', async () => {
    const { serving, run } = await app();
    await run('deploy', 'two');
    await run('deploy', 'three');
    expect((await run('undo', 'two')).log).toContain('Nothing to undo');
    await serving.becomes({ [image('three')]: 4 });
  });

  test('GL-25, ML-8: rolls back to the images of a release, which is the revision that had them, and to a revision by its number', async () => {
    const { serving, run, get } = await app();
    for (const release of ['two', 'three']) await run('deploy', release);
    const back = await run('rollback', 'one', { DEPLOY_RECORD: 'back' }, 'rolling rollback to a release');
    expect(back.log).toContain('Rolls back api to its revision 1.');
    await serving.becomes({ [image('one')]: 4 });

    const revision = (await get<{ metadata: { annotations: Record<string, string> } }>('Deployment', 'api')).metadata.annotations['deployment.kubernetes.io/revision'];
    expect(revision).toBe('4');
    await run('rollback', 'one', { DEPLOY_RECORD: 'to two', DEPLOY_IMAGES: '', DEPLOY_REVISION: '2' }, 'rolling rollback to a revision');
    await serving.becomes({ [image('two')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test('GL-25: a revision that there is not is refused with those that there are, and nothing is touched', async () => {
    const { serving, run, fails } = await app();
    await run('deploy', 'two');
    serving.history();
    expect(await fails('rollback', 'one', { DEPLOY_RECORD: 'back', DEPLOY_IMAGES: '', DEPLOY_REVISION: '17' })).toMatch(/api has no revision 17; there are (?:1, 2|2, 1)/);
    expect(serving.history()).toEqual([{ [image('two')]: 4 }]);
  });

  test('GL-25: rolls back to an image that never was here', async () => {
    const { serving, run } = await app();
    await run('rollback', 'ancient', { DEPLOY_RECORD: 'back' });
    await serving.becomes({ [image('ancient')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test('a deployment that is repeated is none', async () => {
    const { serving, run } = await app();
    await run('deploy', 'two');
    serving.history();
    expect((await run('deploy', 'two')).log).toContain('two is deployed already');
    expect(serving.history()).toEqual([{ [image('two')]: 4 }]);
  });

  test('of two deployments at once, one serves wholly, and only that one says that it does', async () => {
    const { serving, machine, about } = await app();
    const releases = ['two', 'three'];
    const ended = await Promise.all(releases.map(async (release) => ({ release, ...await machine.start('deploy', about(release)).ended })));
    const winners = ended.filter(({ code }) => code === 0).map(({ release }) => release);
    expect(winners.length).toBeLessThanOrEqual(1);
    await serving.becomes({ [image(winners[0] ?? 'one')]: 4 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });

  test('manifests of the release are applied, the image by digest, and come back with an undo', async () => {
    const { serving, run, get } = await app();
    const folder = manifestFolder({ replicas: 5, greeting: 'changed' });
    await run('deploy', 'two', { DEPLOY_MANIFESTS: folder });
    await serving.becomes({ [image('two')]: 5 });
    expect(await get('ConfigMap', 'settings')).toMatchObject({ data: { greeting: 'changed' } });
    await run('undo', 'two');
    await serving.becomes({ [image('one')]: 5 });
    expect(serving.fewest()).toBeGreaterThanOrEqual(4);
  });
});
