import { Vars, Expression } from '../../expressions/inside';
import { PermissionLevel, PermissionScopes } from '../../workflows/inside';
import { MEASURED_BY_DEFAULT, Analysis } from '../analysis/analysis';
import { Gate } from '../gates/gate';

const { READ } = PermissionLevel;

/** What asking for the evidence of these gates takes. */
export function scopesFor(gates: readonly Gate[]): PermissionScopes {
  const has = (kind: string) => gates.some(({ _parts: parts }) => parts.kind === kind);
  const alerts = (tool: string) => gates.some(({ _parts: parts }) => parts.kind === 'alerts' && parts.tool === tool);
  return {
    checks: has('checks') ? READ : undefined,
    securityEvents: alerts('code-scanning') ? READ : undefined,
    vulnerabilityAlerts: alerts('dependabot') ? READ : undefined,
    attestations: has('attestation') ? READ : undefined,
  };
}

/** The addresses that these gates and analyses ask, as variables of the same names. */
export function addressesOf(gates: readonly Gate[], analyses: readonly Analysis[] = [], watches = false): Record<string, Expression> {
  const names = [
    ...watches ? [MEASURED_BY_DEFAULT.addressVariable] : [],
    ...gates.flatMap(({ _parts: parts }) => (parts.kind === 'metric' ? [parts.address] : [])),
    ...analyses.flatMap(({ _props: { metrics } }) => Object.values(metrics).flatMap(({ query, addressVariable }) => (query ? [addressVariable ?? MEASURED_BY_DEFAULT.addressVariable] : []))),
  ];
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, Vars.get(name)]));
}
