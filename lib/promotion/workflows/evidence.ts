import { Vars, Expression } from '../../expressions/inside';
import { PermissionLevel, PermissionScopes } from '../../workflows/inside';
import { MEASURED_BY_DEFAULT, Analysis } from '../analysis/analysis';
import { Gate } from '../gates/gate';
import { PrometheusAccess } from '../pipeline/pipeline-props';

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

/** What asks a Prometheus. */
export interface Asking {
  readonly gates?: readonly Gate[];
  readonly analyses?: readonly Analysis[];
  /** Whether the monitoring is asked. */
  readonly watches?: boolean;
}

/** The addresses that these ask, as variables of the same names, and what is needed to sign in. */
export function addressesOf({ gates = [], analyses = [], watches = false }: Asking, access: PrometheusAccess | undefined): Record<string, Expression> {
  const names = [
    ...watches ? [USUAL] : [],
    ...gates.flatMap(({ _parts: parts }) => (parts.kind === 'metric' ? [parts.address] : [])),
    ...analyses.flatMap(({ _props: { metrics } }) => Object.values(metrics).flatMap(({ query, addressVariable }) => (query ? [addressVariable ?? USUAL] : []))),
  ];
  return Object.assign({}, ...[...new Set(names)].sort().map((name) => (name === USUAL ? usual(access) : { [name]: Vars.get(name) }))) as Record<string, Expression>;
}

const USUAL = MEASURED_BY_DEFAULT.addressVariable;

function usual({ url = Vars.get(USUAL), token, user, password }: PrometheusAccess = {}): Record<string, Expression> {
  return { [USUAL]: url, ...token && { [`${USUAL}_TOKEN`]: token }, ...user && { [`${USUAL}_USER`]: user }, ...password && { [`${USUAL}_PASSWORD`]: password } };
}
