import { closed, GateContext, open, Verdict } from './context';
import { AlertsGate } from '../../configuration';

const TOOLS = { 'code-scanning': 'code scanning', 'dependabot': 'Dependabot' };

/** There are no more open alerts of these severities than may be. */
export function alertsGate({ tool, severities, most }: AlertsGate, { inquiry }: GateContext): Verdict {
  const alerts = inquiry.alerts(tool);
  if ('unknown' in alerts) return closed(`nobody knows which alerts of ${TOOLS[tool]} are open: ${alerts.unknown}`);
  const count = alerts.value.filter(({ severity }) => severities.includes(severity)).length;
  const what = `${count === 0 ? 'no' : count} open ${severities.join(' or ')} ${count === 1 ? 'alert' : 'alerts'} of ${TOOLS[tool]}`;
  return count <= most ? open(what) : closed(`${what}, and ${most === 0 ? 'there may be none' : `at most ${most} may be open`}`);
}
