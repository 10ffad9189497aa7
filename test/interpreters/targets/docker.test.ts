import { writeFileSync } from 'fs';
import { join } from 'path';
import { DockerWorld } from './support/docker-world';
import { Stage } from './support/stand-ins';
import { sweep } from './support/sweep';

const variables = (version: string, more: Readonly<Record<string, string>> = {}) => ({ DEPLOY_RECORD: `record-${version}`, DEPLOY_RELEASE: version, DEPLOY_IMAGES: `web=${DockerWorld.image(version)}`, COMPOSE_PROJECT: 'shop', COMPOSE_FILE_PATH: 'compose.yaml', ...more });

async function on<T>(world: DockerWorld, work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = new Stage(world.programs(), () => world.text());
  await stage.open('docker');
  writeFileSync(join(stage.folder, 'compose.yaml'), 'services: {}\n');
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

describe('GE-12: Docker Compose', () => {
  test('whatever change fails, and however, what served before serves', async () => {
    const world = new DockerWorld();
    const swept = await on(world, (stage) => sweep(stage, world, { calls: [{ operation: 'deploy', env: variables('2') }], undo: { operation: 'undo', env: variables('2') } }, false));
    expect(swept.broken).toEqual([]);
    expect(swept.runs).toBeGreaterThan(2);
    expect(swept.served).toEqual([{ web: DockerWorld.image('2'), db: 'postgres:17' }]);
  });

  test('images are pulled before anything is replaced, and one state is kept', async () => {
    const world = new DockerWorld();
    await on(world, async (stage) => {
      for (const version of ['2', '3']) expect(await stage.run('deploy', variables(version))).toMatchObject({ status: 0 });
    });
    const words = world.seen.map((args) => args.find((word) => ['pull', 'up'].includes(word))).filter(Boolean);
    expect(words).toEqual(['pull', 'up', 'pull', 'up']);
    expect(Object.keys(world.volumes)).toHaveLength(1);
  });

  test('a service that does not become healthy is undone', async () => {
    const world = new DockerWorld();
    await on(world, async (stage) => {
      expect(await stage.run('deploy', variables('2', { DEPLOY_IMAGES: `web=ghcr.io/acme/broken@sha256:${'b'.repeat(64)}` }))).toMatchObject({ status: 1, text: expect.stringContaining('is unhealthy') });
    });
    expect(world.containers.web).toBe(DockerWorld.image('1'));
  });

  test('the machine is reached with a key that is gone afterwards, and only when its own key is known', async () => {
    const world = new DockerWorld();
    const programs = { ...world.programs(), ssh: () => ({}) };
    const stage = new Stage(programs, () => world.text());
    await stage.open('docker');
    writeFileSync(join(stage.folder, 'compose.yaml'), 'services: {}\n');
    const env = variables('2', { DOCKER_DESTINATION: 'deploy@shop.example.com', SSH_PRIVATE_KEY: 'the-private-key', SSH_KNOWN_HOSTS: 'shop.example.com ssh-ed25519 AAAA' });
    try {
      const run = await stage.run('deploy', env);
      expect(run).toMatchObject({ status: 0 });
      expect(run.text).not.toContain('the-private-key');
      expect(stage.left()).toEqual([]);
      expect(await stage.run('deploy', { ...env, DEPLOY_RECORD: 'b', SSH_KNOWN_HOSTS: '' })).toMatchObject({ status: 2, changes: [], text: expect.stringContaining('SSH_KNOWN_HOSTS is not set') });
    } finally {
      await stage.close();
    }
  });

  test.each([
    ['a service that is not there', { DEPLOY_IMAGES: `api=${DockerWorld.image('2')}` }, 1, 'compose.yaml has no service api'],
    ['a revision', { DEPLOY_REVISION: '3' }, 1, 'Compose has no revisions'],
    ['a project that is none', { COMPOSE_PROJECT: 'Shop' }, 2, "COMPOSE_PROJECT is 'Shop'"],
  ])('%s is refused before anything is touched', async (_, more, status, text) => {
    const world = new DockerWorld();
    await on(world, async (stage) => {
      expect(await stage.run('deploy', variables('2', more as Record<string, string>))).toMatchObject({ status, changes: [], text: expect.stringContaining(text) });
    });
  });
});
