import { ArgoWorld } from './support/argo-world';
import { Stage } from './support/stand-ins';
import { sweep } from './support/sweep';

const variables = (version: string) => ({ DEPLOY_RECORD: `record-${version}`, DEPLOY_RELEASE: version, DEPLOY_IMAGES: `api=${ArgoWorld.image(version)}`, ARGO_APPLICATION: 'shop', ARGOCD_SERVER: 'argocd.example.com', ARGOCD_AUTH_TOKEN: 'secret-of-argo' });
const gitOps = (world: ArgoWorld, version: string, more: Readonly<Record<string, string>> = {}) => ({
  ...variables(version), GITOPS_REPOSITORY: 'deployments', GITHUB_SERVER_URL: world.origin, GITOPS_BASE: 'main', GITOPS_BRANCH: 'promote/staging', GITOPS_FILE: 'release.json', GITOPS_FORMAT: 'helm', GITOPS_MERGE_TIMEOUT: '1', GH_TOKEN: 'secret-of-github', ...more,
});

async function on<T>(world: ArgoWorld, work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = new Stage(world.programs(), () => world.text());
  await stage.open('argocd');
  try {
    return await work(stage);
  } finally {
    await stage.close();
    world.remove();
  }
}

describe('GL-33: an Application that is synced from CI', () => {
  test('whatever change fails, and however, what served before serves', async () => {
    const world = new ArgoWorld();
    const swept = await on(world, (stage) => sweep(stage, world, { calls: [{ operation: 'deploy', env: variables('2') }], undo: { operation: 'undo', env: variables('2') } }, false));
    expect(swept.broken).toEqual([]);
    expect(swept.runs).toBeGreaterThan(2);
    expect(swept.served).toEqual([[ArgoWorld.image('2')]]);
    expect(JSON.stringify(swept.clean)).not.toContain('secret-of-argo');
  });

  test('only its own image is overridden, and an undo brings the source back as it was', async () => {
    const world = new ArgoWorld();
    const before = structuredClone(world.application.spec.source);
    await on(world, async (stage) => {
      expect(await stage.run('deploy', { ...variables('2'), ARGO_REVISION: 'f'.repeat(40) })).toMatchObject({ status: 0 });
      expect(world.application.spec.source).toMatchObject({ targetRevision: 'f'.repeat(40), kustomize: { images: ['envoy=envoy:1', `api=${ArgoWorld.image('2')}`] } });
      expect(await stage.run('undo', variables('2'))).toMatchObject({ status: 0 });
    });
    expect(world.application.spec.source).toEqual(before);
  });

  test('one that is healthy without the image of the release is not deployed', async () => {
    const world = new ArgoWorld();
    await on(world, async (stage) => {
      const run = await stage.run('deploy', { ...variables('2'), ARGO_PARAMETERS: 'image.digest=api' });
      expect(run).toMatchObject({ status: 1, text: expect.stringContaining('is not in it: does what it is made of take this image?') });
    });
    expect(world.serves()).toEqual([ArgoWorld.image('1')]);
  });
});

describe('GL-33: a pull request', () => {
  test('is opened, merged and waited for, and says only which images there are', async () => {
    const world = new ArgoWorld(true);
    await on(world, async (stage) => {
      const run = await stage.run('deploy', gitOps(world, '2'));
      expect(run).toMatchObject({ status: 0 });
      expect(run.text).not.toContain('secret');
      expect(JSON.parse(world.git('show', 'main:release.json'))).toEqual({ images: { api: { repository: 'ghcr.io/acme/api', digest: `sha256:${'2'.padEnd(64, '0')}`, reference: ArgoWorld.image('2') } } });
    });
    expect(world.serves()).toEqual([ArgoWorld.image('2')]);
  });

  test('of a newer release takes the place of the one that waits, so that two are never merged in the wrong order', async () => {
    const world = new ArgoWorld(true);
    await on(world, async (stage) => {
      // Nobody merges the first one, and its job ends by a signal.
      const waiting = await stage.run('deploy', gitOps(world, '2', { GITOPS_MERGE: 'people' }), { at: 6, kind: 'kills' });
      expect(waiting.status).toBeNull();
      expect(world.pulls.map(({ state }) => state)).toEqual(['OPEN']);
      expect(await stage.run('deploy', gitOps(world, '3'))).toMatchObject({ status: 0 });
      expect(world.pulls.filter(({ state }) => state === 'OPEN')).toEqual([]);
      expect(world.git('branch', '--list', 'promote/*').trim()).toBe('promote/staging');
    });
    expect(world.serves()).toEqual([ArgoWorld.image('3')]);
  });

  test('that nobody merges ends the deployment, and is closed', async () => {
    const world = new ArgoWorld(true);
    await on(world, async (stage) => {
      expect(await stage.run('deploy', gitOps(world, '2', { GITOPS_MERGE: 'people' }))).toMatchObject({ status: 1, text: expect.stringContaining('after 1 s #1 is not merged') });
    });
    expect(world.pulls.map(({ state }) => state)).toEqual(['CLOSED']);
    expect(world.serves()).toEqual([ArgoWorld.image('1')]);
  });

  test('whatever change fails, what served before serves', async () => {
    const world = new ArgoWorld(true);
    const swept = await on(world, (stage) => sweep(stage, world, { calls: [{ operation: 'deploy', env: gitOps(world, '2') }], undo: { operation: 'undo', env: gitOps(world, '2') } }, false));
    expect(swept.broken).toEqual([]);
    expect(swept.runs).toBeGreaterThan(2);
  });
});
