import { CONFIGURATION } from './configuration';
import { DoraConfiguration } from '../../../../lib/runtime/dora/configuration';
import { compare } from '../../../../lib/runtime/dora/events/canonical';
import { DeployEvent, IncidentEvent, LedgerEvent } from '../../../../lib/runtime/dora/events/event';
import { eventId } from '../../../../lib/runtime/dora/events/event-id';
import { Figures, figuresOf } from '../../../../lib/runtime/dora/fold/figures';
import { Fold, Folded } from '../../../../lib/runtime/dora/fold/fold';

/** The second at which every story begins, long before any limit. */
export const START = 1_700_000_000;

/** A version, from a number: forty digits, as git has them. */
export const sha = (version: number) => version.toString(16).padStart(8, '0').repeat(5);

/** A deployment to production that succeeded, a number of seconds after the start. */
export function deploy(after: number, run: number, more: Partial<DeployEvent> = {}): DeployEvent {
  const { environment = 'production', attempt = 1, job = 'deploy', leg = '0', source = 'recorder' } = more;
  return { kind: 'deploy', at: START + after, environment, run, attempt, job, leg, sha: sha(run), result: 'success', source, ...more, id: more.id ?? eventId(run, attempt, environment, job, leg, ...source === 'api' ? ['api'] : []) };
}

export function incident(after: number, run: number, kind: 'incident' | 'recovery' = 'incident', environment = 'production'): IncidentEvent {
  return { kind, at: START + after, id: eventId(run, 1, environment, 'x', 0, kind), environment, run };
}

export function fold(events: readonly LedgerEvent[], more: Partial<DoraConfiguration> = {}, since = 0): Folded {
  const all = new Fold({ ...CONFIGURATION, ...more }, { since, kept: 0 });
  for (const event of [...events].sort(compare)) all.add(event);
  return all.end();
}

/** What is counted of production, as far as it is not zero. */
export function counted({ totals }: Folded, environment = 'production'): Record<string, number | number[]> {
  const one = (metric: string, ...labels: string[]) => [[metric, ...labels].join(' '), totals.counted(metric, [environment, ...labels])] as const;
  const sum = (metric: string) => [metric, totals.spread(metric, [environment]).sum] as const;
  const number = (metric: string) => [`${metric} samples`, totals.spread(metric, [environment]).counts.reduce((a, b) => a + b, 0)] as const;
  return Object.fromEntries([
    one('deployments', 'success'), one('deployments', 'failure'),
    ...['deploy', 'rollback', 'hotfix', 'incident'].map((reason) => one('deployFailures', reason)), one('deploymentRework'),
    sum('leadTime'), number('leadTime'), sum('recoveryTime'), number('recoveryTime'),
  ].filter(([, value]) => value !== 0));
}

/** The figures of production over the days after the start. */
export function figures(folded: Folded, days = 7, environment = 'production'): Figures {
  return figuresOf(folded.environments.get(environment)!, START - 1, START - 1 + days * 86_400);
}
