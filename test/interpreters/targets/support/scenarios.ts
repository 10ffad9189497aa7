import { kubectl } from './kubectl';
import { KubernetesWorld, inSlots, variables } from './kubernetes-world';
import { Stage } from './stand-ins';
import { Call, Swept, sweep } from './sweep';

interface Scenario {
  readonly name: string;
  readonly router: string;
  /** What is there before: from the plain Deployment, or from a slot that took over. */
  readonly before?: readonly Call[];
  readonly calls: readonly Call[];
  /** One of each kind, for the tests that people wait for. */
  readonly quick?: boolean;
}

const steps = (router: string, weights: readonly number[], quick: 'plain' | 'slot' | 'neither'): Scenario[] => [
  { name: `${router}, from a plain Deployment`, router, quick: quick === 'plain', calls: inSlots(router, '2', weights) },
  { name: `${router}, from a slot`, router, quick: quick === 'slot', before: inSlots(router, '2', [100]), calls: inSlots(router, '3', weights) },
];

/** Ways to deploy to Kubernetes, by a stand-in for kubectl. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'rolling', router: 'none', quick: true, calls: [{ operation: 'deploy', env: variables('none', '2') }] },
  { name: 'rolling of a slot', router: 'selector', before: inSlots('selector', '2', [100]), calls: [{ operation: 'deploy', env: variables('none', '3') }] },
  ...steps('selector', [100], 'plain'),
  ...steps('replicas', [25, 50, 100], 'slot'),
  { name: 'replicas, as a canary', router: 'replicas', calls: inSlots('replicas', '2', [25, 100], { SLOTS_KEEP_WARM: 'false' }) },
  ...steps('gateway', [10, 50, 100], 'plain'),
  ...steps('smi', [10, 50, 100], 'neither'),
];

/** Opens a stage with a cluster on it. */
export async function onCluster<T>(world: KubernetesWorld, work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = new Stage({ kubectl: kubectl(world.cluster) }, () => world.text());
  await stage.open('kubernetes');
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

/** Runs the calls, which must succeed. */
export async function play(stage: Stage, calls: readonly Call[]): Promise<void> {
  for (const { operation, env } of calls) {
    const { status, text } = await stage.run(operation, env);
    if (status !== 0) throw new Error(`${operation} ended with ${status}: ${text}`);
  }
}

export function sweepScenario({ router, before = [], calls }: Scenario, thorough: boolean): Promise<Swept> {
  const world = new KubernetesWorld(router);
  return onCluster(world, async (stage) => {
    await play(stage, before);
    return sweep(stage, world, { calls, undo: { operation: 'undo', env: calls[0].env } }, thorough);
  });
}
