import { HelmWorld } from './support/helm-world';
import { Stage } from './support/stand-ins';
import { sweep } from './support/sweep';

const digest = (version: string) => `sha256:${version.padEnd(64, '0')}`;
const variables = (version: string) => ({ DEPLOY_RECORD: `record-${version}`, DEPLOY_RELEASE: version, HELM_RELEASE: 'shop', HELM_CHART: 'chart', KUBE_NAMESPACE: 'shop', HELM_IMAGES: `image.digest digest ghcr.io/acme/shop@${digest(version)}` });

async function on<T>(world: HelmWorld, work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = new Stage(world.programs(), () => world.text());
  await stage.open('helm');
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

describe('GL-25, ML-3: Helm', () => {
  test('whatever call fails, and however, the revision that served serves', async () => {
    const world = new HelmWorld();
    const swept = await on(world, async (stage) => {
      await stage.run('deploy', variables('1'));
      return sweep(stage, world, { calls: [{ operation: 'deploy', env: variables('2') }], undo: { operation: 'undo', env: variables('2') } }, false);
    });
    expect(swept.broken).toEqual([]);
    expect(swept.runs).toBeGreaterThan(2);
    expect(swept.served).toEqual([[digest('2')]]);
  });

  test.each([['v3.19.0', '--atomic'], ['v4.3.1', '--rollback-on-failure']])('%s is told %s, waits, and sets values as text', async (version, option) => {
    const world = new HelmWorld();
    world.version = version;
    await on(world, async (stage) => {
      expect(await stage.run('deploy', { ...variables('1'), HELM_IMAGES: `${variables('1').HELM_IMAGES}\nimage.repository repository localhost:5000/acme/shop@${digest('1')}`, HELM_CHART_VERSION: '1.2.3' })).toMatchObject({ status: 0 });
    });
    expect(world.seen.find(([command]) => command === 'upgrade')).toEqual(['upgrade', 'shop', 'chart', '--install', '--version', '1.2.3', '--set-string', `image.digest=${digest('1')}`, '--set-string', 'image.repository=localhost:5000/acme/shop', '--wait', '--timeout', '1s', option, '--description', '1', '--namespace', 'shop']);
  });

  test('an upgrade that does not become ready leaves the revision before, and rolls nothing back twice', async () => {
    const world = new HelmWorld();
    await on(world, async (stage) => {
      await stage.run('deploy', variables('1'));
      expect(await stage.run('deploy', { ...variables('2'), HELM_IMAGES: `image.digest reference ghcr.io/acme/broken@${digest('b')}` })).toMatchObject({ status: 1 });
    });
    expect(world.serves()).toEqual([digest('1')]);
    expect(world.revisions.map(({ description }) => description)).toEqual(['1', 'Upgrade "shop" failed: context deadline exceeded', 'Rollback to 1']);
  });

  test('an upgrade whose runner died does not lock the next one out', async () => {
    const world = new HelmWorld();
    await on(world, async (stage) => {
      await stage.run('deploy', variables('1'));
      const run = await stage.run('deploy', variables('2'), { at: 4, kind: 'kills' });
      expect(run.calls[4]).toMatch(/^helm upgrade/);
      world.dieInUpgrade(digest('2'));
      expect(await stage.run('deploy', variables('3'))).toMatchObject({ status: 0, text: expect.stringContaining('never ended') });
    });
    expect(world.serves()).toEqual([digest('3')]);
  });

  test('what somebody else began is left to them, with what to say to Helm', async () => {
    const world = new HelmWorld();
    await on(world, async (stage) => {
      await stage.run('deploy', variables('1'));
      world.dieInUpgrade(digest('9'));
      expect(await stage.run('deploy', variables('2'))).toMatchObject({ status: 1, changes: [], text: expect.stringContaining('helm rollback shop 1 brings back what served') });
    });
  });

  test('rolls back to the newest revision of a release, or to a revision', async () => {
    const world = new HelmWorld();
    await on(world, async (stage) => {
      for (const version of ['1', '2', '3']) await stage.run('deploy', variables(version));
      expect(await stage.run('rollback', { ...variables('2'), DEPLOY_RECORD: 'a' })).toMatchObject({ status: 0, text: expect.stringContaining('to revision 2') });
      expect(world.serves()).toEqual([digest('2')]);
      expect(await stage.run('rollback', { ...variables('1'), DEPLOY_RECORD: 'b', HELM_IMAGES: 'image.digest digest ', DEPLOY_REVISION: '1' })).toMatchObject({ status: 0 });
      expect(world.serves()).toEqual([digest('1')]);
      expect(await stage.run('rollback', { ...variables('1'), DEPLOY_RECORD: 'c', DEPLOY_REVISION: '9' })).toMatchObject({ status: 1, changes: [], text: expect.stringContaining('shop has no revision 9; there are 1, 2, 3, 4, 5') });
    });
  });

  test('a first installation that is undone is taken away', async () => {
    const world = new HelmWorld();
    await on(world, async (stage) => {
      await stage.run('deploy', variables('1'));
      expect(await stage.run('undo', variables('1'))).toMatchObject({ status: 0 });
    });
    expect(world.revisions).toEqual([]);
  });

  test.each([
    ['a tag', { HELM_IMAGES: 'image.tag reference ghcr.io/acme/shop:1' }, 'is no digest'],
    ['a path with a comma, which Helm would take for two values', { HELM_IMAGES: `a,b digest ghcr.io/acme/shop@${digest('1')}` }, 'HELM_IMAGES has the line'],
    ['a file of values that is not there', { HELM_VALUES: 'nowhere.yaml' }, "HELM_VALUES names 'nowhere.yaml'"],
    ['no chart', { HELM_CHART: '' }, 'HELM_CHART is not set'],
  ])('%s is refused before anything is touched', async (_, env, text) => {
    const world = new HelmWorld();
    await on(world, async (stage) => {
      expect(await stage.run('deploy', { ...variables('1'), ...env as Record<string, string> })).toMatchObject({ status: 2, changes: [], text: expect.stringContaining(text) });
    });
  });
});
