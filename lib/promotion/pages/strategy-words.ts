import { Duration } from '../../core/inside';
import { BlueGreen } from '../strategies/blue-green';
import { Canary } from '../strategies/canary';
import { Rolling } from '../strategies/rolling';
import { Strategy } from '../strategies/strategy';
import { RouterKind } from '../traffic/impossible-weight';

/** How a release takes the place of the one before, for people who look on. */
export function strategyWords(strategy: Strategy): string {
  if (strategy instanceof Rolling) return `Batch by batch: meanwhile at most ${strategy._surge} more than wanted, and ${strategy._unavailable} fewer.${strategy._minReady.toSeconds() > 0 ? ` Each must be ready for ${strategy._minReady}.` : ''}`;
  if (strategy instanceof BlueGreen) return `It comes up beside what serves, and is tested there. Then the traffic moves, by ${ROUTERS[strategy._router._kind]}. What served before stays for ${strategy._keep}.`;
  if (strategy instanceof Canary) return `It gets a small share of the traffic first, by ${ROUTERS[strategy._router._kind]}.${kept(strategy._keep)}`;
  return 'In one step.';
}

function kept(keep: Duration): string {
  return keep.toSeconds() > 0 ? ` What served before stays for ${keep}.` : '';
}

const ROUTERS: Readonly<Record<RouterKind, string>> = {
  'service-selector': 'the selector of the Service',
  'replica-ratio': 'the number of pods on either side',
  'gateway-api': 'weights of the HTTPRoute',
  'smi': 'weights of the TrafficSplit',
  'argo-rollouts': 'Argo Rollouts',
};
