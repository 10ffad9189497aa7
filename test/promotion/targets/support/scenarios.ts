import { KubernetesWorld, inSlots, variables } from './kubernetes-world';
import { kubectl } from './kubectl';
import { Stage } from './stand-ins';
import { Call, Swept, sweep } from './sweep';

interface Scenario {
  readonly name: string;
  readonly router: string;
  /** What is there before: from the plain Deployment, or from a slot that took over. */
  readonly before?: readonly Call[];
  readonly calls: readonly Call[];
}

const steps = (router: string, weights: readonly number[], more: Readonly<Record<string, string>> = {}): Scenario[] => [
  { name: `${router}, from a plain Deployment`, router, calls: inSlots(router, '2', weights, more) },
  { name: `${router}, from a slot`, router, before: inSlots(router, '2', [100]), calls: inSlots(router, '3', weights, more) },
];

/** Ways to deploy to Kubernetes, by a stand-in for kubectl. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'rolling', router: 'none', calls: [{ operation: 'deploy', env: variables('none', '2') }] },
  { name: 'rolling of a slot', router: 'selector', before: inSlots('selector', '2', [100]), calls: [{ operation: 'deploy', env: variables('none', '3') }] },
  ...steps('selector', [100]),
  ...steps('replicas', [25, 50, 100]),
  { name: 'replicas, as a canary', router: 'replicas', calls: inSlots('replicas', '2', [25, 100], { SLOTS_KEEP_WARM: 'false' }) },
  ...steps('gateway', [10, 50, 100]),
  ...steps('smi', [10, 50, 100]),
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
