/** How traffic is sent. */
export type RouterKind = 'service-selector' | 'replica-ratio' | 'gateway-api' | 'smi' | 'argo-rollouts';

/**
 * Why a router cannot send this share of the traffic to the release; undefined when it can.
 *
 * @param kind the router
 * @param weight in percent, 1 to 100
 * @param replicas how many there are, where that is known
 */
export function impossibleWeight(kind: RouterKind, weight: number, replicas?: number): string | undefined {
  if (weight === 100) return undefined;
  if (kind === 'service-selector') return 'the selector of a Service sends all or nothing';
  if (kind !== 'replica-ratio' || replicas === undefined) return undefined;
  if (replicas < 2) return `${replicas} replica cannot be shared`;
  if ((replicas * weight) % 100 === 0) return undefined;
  const [least, next] = [Math.floor((replicas * weight) / 100), Math.min(Math.ceil((replicas * weight) / 100), replicas - 1)];
  const shares = [least, next].filter((count, i, all) => count > 0 && all.indexOf(count) === i).map((count) => `${count} of ${replicas} is ${Math.round((count * 1000) / replicas) / 10} %`);
  return `${weight} % of ${replicas} replicas is no whole number: ${shares.join(', ')}; it takes ${replicasFor(weight)} replicas, or a multiple of it`;
}

/** The least number of replicas that a weight is a whole share of. */
export function replicasFor(weight: number): number {
  return 100 / gcd(100, weight);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
