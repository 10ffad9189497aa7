import { alertsGate } from './alerts';
import { approvalsGate } from './approvals';
import { attestationGate } from './attestation';
import { checksGate } from './checks';
import { GateContext, Verdict } from './context';
import { coverageGate } from './coverage';
import { freezeGate, frozenGate } from './freeze';
import { metricGate } from './metric';
import { passRateGate } from './pass-rate';
import { recordedGate } from './recorded';
import { refGate } from './ref';
import { soakGate } from './soak';
import { believedUpstream, upstreamGate } from './upstream';
import { windowGate } from './window';
import { GateConfiguration } from '../../configuration';
import { coversGate, Override, overridesFor } from '../controls/overrides';
import { GateResult } from '../decision';

type Ask<K extends GateConfiguration['kind']> = (gate: Extract<GateConfiguration, { readonly kind: K }>, context: GateContext) => Verdict;

const KINDS: { readonly [K in GateConfiguration['kind']]: Ask<K> } = {
  'checks': checksGate,
  'alerts': alertsGate,
  'pass-rate': passRateGate,
  'coverage': coverageGate,
  'soak': soakGate,
  'window': windowGate,
  'freeze': freezeGate,
  'approvals': approvalsGate,
  'attestation': attestationGate,
  'metric': metricGate,
  'ref': refGate,
};

const ASKING: readonly string[] = ['checks', 'alerts', 'attestation', 'metric'];

/** Whether a gate of this kind asks somebody: what it says costs a request. */
export function asksOthers(kind: string): boolean {
  return ASKING.includes(kind);
}

/** A gate of a stage, and what it says at any time. */
export interface StageGate {
  readonly id: string;
  readonly kind: string;
  readonly overridable: boolean;
  readonly asks: boolean;
  verdict(context: GateContext): Verdict;
}

/** The gate that is seen only where it is closed. */
const RECORDED: StageGate = { id: 'recorded', kind: 'recorded', overridable: false, asks: false, verdict: recordedGate };

/** The gates of a stage: the two that every stage has, then those that were declared. */
export function gatesOf({ stage }: Pick<GateContext, 'stage'>): StageGate[] {
  const overridable = stage.override !== undefined;
  return [
    { id: 'upstream', kind: 'upstream', overridable, asks: false, verdict: upstreamGate },
    { id: 'frozen', kind: 'frozen', overridable, asks: false, verdict: frozenGate },
    ...stage.gates.map((gate) => ({
      id: gate.id,
      kind: gate.kind,
      overridable: gate.overridable && overridable,
      asks: asksOthers(gate.kind),
      verdict: (context: GateContext) => (KINDS[gate.kind] as Ask<typeof gate.kind>)(gate as never, context),
    })),
  ];
}

/** Whether gates ask others: always, when all that need not ask are open, or not at all. */
export type Asking = 'always' | 'when-open' | 'never';

/** What all gates of the stage say of the release. */
export function gateResults(context: GateContext, asking: Asking): GateResult[] {
  const overrides = overridesFor(context.stage, context.release.id, context.state, context.inquiry, context.now);
  const gates = gatesOf(context);
  const results = new Map<string, GateResult>();
  for (const gate of gates.filter(({ asks }) => !asks)) results.set(gate.id, resultOf(gate, context, overrides));
  const isCandidate = () => asking === 'always' || (asking === 'when-open' && isOpen([...results.values()]));
  if (isCandidate()) believe(context, gates, results, overrides);
  const asks = isCandidate();
  for (const gate of gates) {
    if (gate.asks) results.set(gate.id, asks ? resultOf(gate, context, overrides) : { id: gate.id, kind: gate.kind, state: 'closed', why: 'it is asked when the other gates are open' });
  }
  return [...results.has(RECORDED.id) ? [results.get(RECORDED.id)!] : [], ...gates.map(({ id }) => results.get(id)!)];
}

/** What is recorded of a release, believed only when the runs that are named can have done it. Of a release that somebody made there is nothing to say. */
function believe(context: GateContext, gates: readonly StageGate[], results: Map<string, GateResult>, overrides: readonly Override[]): void {
  const recorded = resultOf(RECORDED, context, overrides);
  if (recorded.state === 'closed') results.set(RECORDED.id, recorded);
  const upstream = gates.find(({ id }) => id === 'upstream')!;
  if (results.get(upstream.id)!.state === 'open') results.set(upstream.id, resultOf({ ...upstream, verdict: believedUpstream }, context, overrides));
}

/** Whether nothing is in the way. */
export function isOpen(results: readonly GateResult[]): boolean {
  return results.every(({ state }) => state !== 'closed');
}

function resultOf(gate: StageGate, context: GateContext, overrides: readonly Override[]): GateResult {
  const { open, why, until } = gate.verdict(context);
  const result = { id: gate.id, kind: gate.kind, why };
  if (open) return { ...result, state: 'open' };
  const override = gate.overridable ? overrides.find((each) => coversGate(each, gate.id)) : undefined;
  if (override) return { ...result, state: 'overridden', by: override.by, reason: override.entry.reason, until: override.until };
  return { ...result, state: 'closed', ...(until === undefined ? {} : { until }) };
}
