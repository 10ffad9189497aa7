import { KubernetesWorld, image, inSlots, variables } from './support/kubernetes-world';
import { onCluster, play } from './support/scenarios';

const all = (version: string) => ({ [image(version)]: 100 });
/** Shares of two versions. */
const shares = (...parts: readonly (readonly [string, number])[]) => Object.fromEntries(parts.map(([version, share]) => [image(version), share]));

describe('GE-6, ML-9: blue-green', () => {
  test('moves through its weights by a route of the Gateway API, and ends with the route at rest', async () => {
    const world = new KubernetesWorld('gateway');
    const seen: unknown[] = [];
    await onCluster(world, async (stage) => {
      for (const call of inSlots('gateway', '2', [10, 50, 100])) {
        await play(stage, [call]);
        seen.push(world.serves());
      }
    });
    expect(seen).toEqual([all('1'), shares(['1', 90], ['2', 10]), shares(['1', 50], ['2', 50]), all('2'), all('2')]);
    const { rules } = world.cluster.get('httproute', 'shop').spec;
    expect(rules).toEqual([{ matches: [{ path: { value: '/' } }], backendRefs: [{ name: 'web', port: 80, weight: 100 }] }, { backendRefs: [{ name: 'other', port: 80 }] }]);
    expect(world.cluster.serves('web')).toEqual({ [image('2')]: 4 });
    expect(world.cluster.serves('web-green')).toEqual({ [image('2')]: 4 });
    expect(world.cluster.gaps).toBe(0);
  });

  test('takes a plain Deployment over without a gap, and its pods serve until the switch', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('selector', '2', [100]).slice(0, 1));
      expect(world.serves()).toEqual(all('1'));
      expect(world.cluster.serves('web-green')).toEqual({ [image('2')]: 4 });
      await play(stage, inSlots('selector', '2', [100]).slice(1));
    });
    expect(world.cluster.get('service', 'web').spec.selector).toEqual({ 'app': 'web', 'slipway.dev/slot': 'green' });
    expect(world.cluster.get('deployment', 'web').spec.replicas).toBe(4);
    expect(world.cluster.gaps).toBe(0);
  });

  test('the slots take turns', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      for (const [version, slot] of [['2', 'green'], ['3', 'blue'], ['4', 'green']]) {
        await play(stage, inSlots('selector', version, [100]));
        expect(world.serves()).toEqual(all(version));
        expect(world.cluster.get('service', 'web').spec.selector['slipway.dev/slot']).toBe(slot);
      }
    });
  });

  test('GL-25: a rollback to what served before sends the traffic back at once, without a new pod', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('selector', '2', [100]));
      await play(stage, inSlots('selector', '3', [100]));
      const pods = world.cluster.list('replicaset').length;
      const { status, text } = await stage.run('rollback', { ...variables('selector', '2'), DEPLOY_RECORD: 'rollback-1' });
      expect({ status, text }).toMatchObject({ status: 0, text: expect.stringContaining('the traffic goes back to it') });
      expect(world.serves()).toEqual(all('2'));
      expect(world.cluster.list('replicaset')).toHaveLength(pods);
    });
  });

  test('GL-25: a rollback to an older release brings it up in the other slot and switches', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      for (const version of ['2', '3', '4']) await play(stage, inSlots('selector', version, [100]));
      await play(stage, [{ operation: 'rollback', env: { ...variables('selector', '2'), DEPLOY_RECORD: 'rollback-1' } }]);
    });
    expect(world.serves()).toEqual(all('2'));
  });

  test('what served before is retired later, and never what serves', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('selector', '2', [100]));
      const retire = { operation: 'retire', env: variables('selector', '2') };
      await play(stage, [retire, retire]);
      expect(world.cluster.get('deployment', 'web').spec.replicas).toBe(0);
      expect(world.serves()).toEqual(all('2'));
      // Somebody changed the Service by hand, so that both slots serve.
      world.cluster.put('service', { ...world.cluster.get('service', 'web'), spec: { selector: { app: 'web' } } });
      expect(await stage.run('retire', retire.env)).toMatchObject({ status: 1, text: expect.stringContaining('the Service web sends to web-green as well: it is not retired') });
      expect(world.cluster.get('deployment', 'web-green').spec.replicas).toBe(4);
    });
  });

  test('an undo after the old slot was retired brings its pods up before the traffic goes back', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('selector', '2', [100]));
      await play(stage, [{ operation: 'retire', env: variables('selector', '2') }, { operation: 'undo', env: variables('selector', '2') }]);
    });
    expect(world.serves()).toEqual(all('1'));
    expect(world.cluster.get('service', 'web').spec.selector).toEqual({ app: 'web' });
    expect(world.cluster.gaps).toBe(0);
  });

  test('a release that does not become ready never gets any traffic', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      const env = { ...variables('selector', '2'), DEPLOY_IMAGES: `web=ghcr.io/acme/broken@sha256:${'b'.repeat(64)}` };
      expect(await stage.run('prepare', env)).toMatchObject({ status: 1 });
      expect(world.serves()).toEqual(all('1'));
      expect(await stage.run('shift', { ...env, DEPLOY_WEIGHT: '100' })).toMatchObject({ status: 1, text: expect.stringContaining('was undone already') });
    });
    expect(world.cluster.get('deployment', 'web-green').spec.replicas).toBe(0);
  });

  test('a route that sends nothing to the Service is found before anything is changed', async () => {
    const world = new KubernetesWorld('gateway');
    world.cluster.put('httproute', { ...world.cluster.get('httproute', 'shop'), spec: { rules: [{ backendRefs: [{ name: 'other' }] }] } });
    await onCluster(world, async (stage) => {
      const run = await stage.run('prepare', variables('gateway', '2'));
      expect(run).toMatchObject({ status: 1, changes: [], text: expect.stringContaining("shop sends nothing to the Service 'web'") });
    });
  });
});

describe('GE-8, OR-9: canary', () => {
  test('by the number of replicas, exactly', async () => {
    const world = new KubernetesWorld('replicas', 20);
    const seen: unknown[] = [];
    await onCluster(world, async (stage) => {
      for (const call of inSlots('replicas', '2', [5, 25, 50, 100], { SLOTS_KEEP_WARM: 'false' })) {
        await play(stage, [call]);
        seen.push(world.cluster.serves('web'));
      }
    });
    const pods = (old: number, young: number) => ({ [image('1')]: old, [image('2')]: young });
    expect(seen).toEqual([{ [image('1')]: 20 }, pods(19, 1), pods(15, 5), pods(10, 10), { [image('2')]: 20 }, { [image('2')]: 20 }]);
    expect(world.cluster.gaps).toBe(0);
  });

  test('a weight that so many replicas cannot make is rounded up and said, and one replica is not shared', async () => {
    const world = new KubernetesWorld('replicas', 4);
    await onCluster(world, async (stage) => {
      const [prepare, shift] = inSlots('replicas', '2', [5]);
      await play(stage, [prepare]);
      expect(await stage.run('shift', shift.env)).toMatchObject({ status: 0, text: expect.stringContaining('::warning::5 %25 of 4 replicas cannot be: 1 of 4 is 25 %25') });
    });
    const single = new KubernetesWorld('replicas', 1);
    await onCluster(single, async (stage) => {
      const [prepare, shift] = inSlots('replicas', '2', [50]);
      await play(stage, [prepare]);
      expect(await stage.run('shift', shift.env)).toMatchObject({ status: 1, text: expect.stringContaining('1 replica cannot be shared') });
      expect(single.serves()).toEqual(all('1'));
    });
  });

  test('a third slot that is still up gets nothing while two of them share the Service', async () => {
    const world = new KubernetesWorld('replicas', 4);
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('replicas', '2', [100]));
      expect(world.cluster.get('deployment', 'web').spec.replicas).toBe(4);
      await play(stage, inSlots('replicas', '3', [50]).slice(0, 2));
    });
    expect(world.serves()).toEqual(shares(['2', 50], ['3', 50]));
  });
});

describe('GE-7, ML-8: a rolling update', () => {
  test('sets surge, images and the name of the release in one change', async () => {
    const world = new KubernetesWorld('none');
    await onCluster(world, (stage) => play(stage, [{ operation: 'deploy', env: variables('none', '2') }]));
    const { metadata, spec } = world.cluster.get('deployment', 'web');
    expect(spec).toMatchObject({ strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } }, template: { metadata: { annotations: { 'slipway.dev/release': '2' } } } });
    expect(spec.template.spec.containers).toEqual([{ name: 'web', image: image('2') }, { name: 'proxy', image: 'envoy' }]);
    expect(metadata.annotations['kubernetes.io/change-cause']).toBe('2');
  });

  test('that does not become ready is undone, to the ReplicaSet that served', async () => {
    const world = new KubernetesWorld('none');
    await onCluster(world, async (stage) => {
      const run = await stage.run('deploy', { ...variables('none', '2'), DEPLOY_IMAGES: `web=ghcr.io/acme/broken@sha256:${'b'.repeat(64)}` });
      expect(run).toMatchObject({ status: 1, text: expect.stringContaining('What served before serves.') });
    });
    expect(world.serves()).toEqual(all('1'));
    expect(world.cluster.get('deployment', 'web').status).toMatchObject({ replicas: 4, updatedReplicas: 4, readyReplicas: 4 });
  });

  test('GL-25: rolls back to a revision, and names those that there are', async () => {
    const world = new KubernetesWorld('none');
    await onCluster(world, async (stage) => {
      for (const version of ['2', '3']) await play(stage, [{ operation: 'deploy', env: variables('none', version) }]);
      const env = { ...variables('none', 'r'), DEPLOY_IMAGES: 'web=', DEPLOY_REVISION: '2' };
      await play(stage, [{ operation: 'rollback', env }]);
      expect(world.serves()).toEqual(all('2'));
      expect(await stage.run('rollback', { ...env, DEPLOY_RECORD: 'again', DEPLOY_REVISION: '17' })).toMatchObject({ status: 1, text: expect.stringContaining('web has no revision 17; there are 4, 3, 1') });
    });
  });

  test('GL-25: rolls back to a release by the revision that had its images, whose whole template comes back', async () => {
    const world = new KubernetesWorld('none');
    await onCluster(world, async (stage) => {
      for (const version of ['2', '3']) await play(stage, [{ operation: 'deploy', env: variables('none', version) }]);
      const before = world.cluster.list('replicaset').length;
      await play(stage, [{ operation: 'rollback', env: { ...variables('none', '2'), DEPLOY_RECORD: 'rollback' } }]);
      expect(world.cluster.list('replicaset')).toHaveLength(before);
    });
    expect(world.serves()).toEqual(all('2'));
  });

  test('of a cluster that went over to slots rolls the slot that serves', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, (stage) => play(stage, [...inSlots('selector', '2', [100]), { operation: 'deploy', env: variables('none', '3') }]));
    expect(world.serves()).toEqual(all('3'));
    expect(world.cluster.get('deployment', 'web').spec.template.spec.containers[0].image).toBe(image('1'));
  });
});

describe('what another run left', () => {
  test('a deployment whose runner died is brought back before the next one begins, whatever the strategy of that is', async () => {
    const world = new KubernetesWorld('gateway');
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('gateway', '2', [10]).slice(0, 2));
      const { status, text } = await stage.run('deploy', variables('none', '3'));
      expect({ status, text }).toMatchObject({ status: 0, text: expect.stringContaining('never ended: what served before it is brought back first') });
    });
    expect(world.serves()).toEqual(all('3'));
    expect(world.cluster.get('deployment', 'web-green').spec.replicas).toBe(0);
  });

  test('an undo leaves the deployment of another record alone', async () => {
    const world = new KubernetesWorld('none');
    await onCluster(world, async (stage) => {
      await play(stage, [{ operation: 'deploy', env: variables('none', '2') }]);
      const run = await stage.run('undo', variables('none', '1'));
      expect(run).toMatchObject({ status: 0, changes: [], text: expect.stringContaining('was that of record record-2, not of record-1') });
    });
  });

  test('a step of a deployment that another one took over stops, and undoes nothing', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('selector', '2', [100]).slice(0, 1));
      await play(stage, inSlots('selector', '3', [100]));
      expect(await stage.run('shift', { ...variables('selector', '2'), DEPLOY_WEIGHT: '100' })).toMatchObject({ status: 1, changes: [], text: expect.stringContaining('record record-3 took over') });
    });
    expect(world.serves()).toEqual(all('3'));
  });

  test('the same deployment once more changes nothing', async () => {
    const world = new KubernetesWorld('selector');
    await onCluster(world, async (stage) => {
      await play(stage, inSlots('selector', '2', [100]));
      for (const { operation, env } of inSlots('selector', '2', [100])) expect(await stage.run(operation, env)).toMatchObject({ status: 0, changes: [] });
    });
  });
});

describe('what is refused before anything is touched', () => {
  test.each([
    ['a tag instead of a digest', 'deploy', { DEPLOY_IMAGES: 'web=ghcr.io/acme/web:1.2.3' }, 2, "the image 'ghcr.io/acme/web:1.2.3' is no digest"],
    ['a line that is none', 'deploy', { DEPLOY_IMAGES: 'web; rm -rf /' }, 2, 'DEPLOY_IMAGES has the line'],
    ['nothing at all', 'deploy', { DEPLOY_IMAGES: '' }, 2, 'there is nothing to deploy'],
    ['a container that is not there', 'deploy', { DEPLOY_IMAGES: `api=${image('2')}` }, 1, 'the Deployment web has no container api; there are web, proxy'],
    ['no record', 'deploy', { DEPLOY_RECORD: '' }, 2, 'DEPLOY_RECORD is not set'],
    ['a weight of nothing', 'shift', { DEPLOY_WEIGHT: '0', KUBE_ROUTER: 'selector' }, 2, 'DEPLOY_WEIGHT is 0: it is 1 to 100'],
    ['a weight that is no number', 'shift', { DEPLOY_WEIGHT: '1+1', KUBE_ROUTER: 'selector' }, 2, "DEPLOY_WEIGHT is '1+1': it is a whole number"],
    ['a router that is none', 'deploy', { KUBE_ROUTER: 'istio' }, 2, "KUBE_ROUTER is 'istio'"],
    ['an operation that is none', 'destroy', {}, 2, 'usage: deploy.sh deploy'],
    ['manifests that are not there', 'deploy', { DEPLOY_MANIFESTS: 'nowhere' }, 2, "DEPLOY_MANIFESTS is 'nowhere'"],
  ])('%s', async (_, operation, env, status, text) => {
    const world = new KubernetesWorld('none');
    await onCluster(world, async (stage) => {
      expect(await stage.run(operation, { ...variables('none', '2'), ...env as Record<string, string> })).toMatchObject({ status, text: expect.stringContaining(text) });
    });
    expect(world.serves()).toEqual(all('1'));
  });
});
