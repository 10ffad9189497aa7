import fc from 'fast-check';
import { deploy, incident, sha } from './events';
import { LedgerEvent } from '../../../../lib/runtime/dora/events/event';
import { Folded } from '../../../../lib/runtime/dora/fold/fold';

const ENVIRONMENT = fc.constantFrom('production', 'staging');
const DAY = 86_400;
/** Close together or far apart, but never so far that GitHub would not allow it. */
const AFTER = fc.oneof(fc.nat(5_000), fc.nat(60 * DAY));

/** Few runs and few versions, so that legs, attempts and rollbacks come about. */
const DEPLOY = fc.record({
  after: AFTER,
  run: fc.nat(30),
  attempt: fc.integer({ min: 1, max: 3 }),
  leg: fc.constantFrom('0', '1'),
  environment: ENVIRONMENT,
  result: fc.constantFrom('success', 'success', 'failure'),
  change: fc.constantFrom(undefined, undefined, undefined, 'rollback', 'hotfix'),
  version: fc.nat(12),
  leads: fc.option(fc.array(fc.nat(900_000), { maxLength: 3 }), { nil: undefined }),
  reached: fc.constantFrom(undefined, undefined, true, false),
  source: fc.constantFrom('recorder', 'recorder', 'api'),
}).map(({ after, run, version, ...more }) => deploy(run * 4 * DAY + after, run, { ...more, sha: sha(version) } as never) as LedgerEvent);

const INCIDENT = fc.tuple(AFTER, fc.nat(30), fc.constantFrom<('incident' | 'recovery')[]>('incident', 'recovery'), ENVIRONMENT)
  .map(([after, run, kind, environment]) => incident(run * 4 * DAY + after, run, kind, environment) as LedgerEvent);

const ANY = fc.oneof({ weight: 5, arbitrary: DEPLOY }, { weight: 1, arbitrary: INCIDENT });

/** Events of a busy team, each with its own id. */
export const EVENTS: fc.Arbitrary<LedgerEvent[]> = fc.uniqueArray(ANY, { selector: ({ id }) => id, minLength: 1, maxLength: 60 });

const METRICS: [string, string[]][] = [
  ['deployments', ['success', 'failure']], ['deployFailures', ['deploy', 'rollback', 'hotfix', 'incident']], ['deploymentRework', ['']],
];

/** All that a fold found out, as something that can be compared. */
export function allOf({ totals, environments }: Folded): unknown {
  return [...environments].map(([name, history]) => [
    name, history, ['leadTime', 'recoveryTime'].map((metric) => totals.spread(metric, [name])), METRICS.flatMap(([metric, values]) => values.map((value) => totals.counted(metric, [name, value]))),
  ]);
}
