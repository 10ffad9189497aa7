import { Level, Measure } from './measure';
import { LimitSide } from './rollback-trigger';
import { runbookFor } from './runbook-for';
import { Watched } from './watched';
import { Duration } from '../../../core/inside';
import { SeriesValues } from '../../metrics/series-values';
import { PromQl } from '../../promql/promql';
import { AlertExpectation } from '../alert-expectation';
import { AlertRuleProps } from '../alert-rule';
import { AlertSeverity } from '../alert-severity';
import { AlertTest } from '../alert-test';
import { Phases, crossingTest } from '../made-tests/crossing-test';
import { minutesOf } from '../made-tests/minutes';

/** An alert that is to be. */
export interface WatchedAlert {
  readonly level: Level;
  readonly measure: Measure;
  readonly limit: number;
  readonly alertName: string;
  readonly pendingFor?: Duration;
  readonly props: AlertRuleProps;
}

const SUFFIX: Readonly<Record<Level, string>> = { warning: 'Warning', critical: 'Critical', rollback: 'Rollback' };

/** The alerts of what is measured, one for each of its limits. */
export function alertsOf(measure: Measure, watched: Watched): WatchedAlert[] {
  return (['warning', 'critical', 'rollback'] as const).flatMap((level) => {
    const limit = measure.limits[level];
    return limit === undefined ? [] : [alertOf(measure, level, limit, watched)];
  });
}

function alertOf(measure: Measure, level: Level, limit: number, watched: Watched): WatchedAlert {
  const { environment, repository, window } = watched;
  const pendingFor = measure.atOnce ? undefined : level === 'rollback' ? watched.rollbackAfter : watched.pendingFor;
  const beyond = measure.side === LimitSide.ABOVE ? measure.value.greaterThan(limit) : measure.value.lessThan(limit);
  const said = measure.says(limit);
  return {
    level,
    measure,
    limit,
    alertName: `Deployment${measure.name}${SUFFIX[level]}`,
    pendingFor,
    props: {
      expression: (measure.enough ? beyond.andAlso(measure.enough) : beyond).andAlso(isWatched(watched, measure.window)),
      pendingFor,
      severity: level === 'warning' ? AlertSeverity.WARNING : AlertSeverity.CRITICAL,
      summary: level === 'rollback' ? `${said}: the deployment has to be rolled back.` : `${said}.`,
      description: `${measure.told} The last deployment to ${environment} is less than ${window} old: look at it first.`,
      labels: { environment, ...(repository === undefined ? {} : { repository }), measure: measure.id, ...(level === 'rollback' ? { action: 'rollback' } : {}), ...watched.labels },
      runbook: runbookFor(measure, level, watched),
      tests: testsOf(measure, limit, pendingFor, watched),
    },
  };
}

/** That the environment was deployed to within the window, and that all that is looked at came afterwards: else what a deployment is to mend would make it be rolled back. */
function isWatched({ metrics: { lastDeployment }, environment, repository, window }: Watched, looksBack: Duration | undefined): PromQl {
  const age = lastDeployment.age().where({ environment, ...(repository === undefined ? {} : { repository }) }).min();
  return (looksBack ? age.atLeast(looksBack.toSeconds()) : age).lessThan(window.toSeconds());
}

/** It fires after a deployment, and not when the same is so long after one, or was so before. */
function testsOf(measure: Measure, limit: number, pendingFor: Duration | undefined, { metrics: { lastDeployment }, environment, repository = 'acme/app', window }: Watched): AlertTest[] {
  const { constant, missing } = SeriesValues;
  const made = (name: string, last: (phases: Phases) => SeriesValues) => crossingTest({
    name, labels: {}, pendingFor, window: measure.window, series: (phases) => [lastDeployment.series({ environment, repository }, last(phases)), ...measure.samples(limit, phases)],
  });
  const just = made('it is silent while all is well, fires when it is not, and ends when it is again', ({ well, badly, all }) => {
    // A short window begins so late that it is still open when the alert has to fire.
    const from = Math.max(0, Math.ceil(well + badly - minutesOf(window)));
    return from === 0 ? constant(0, minutes(all)) : missing(minutes(from)).followedBy(constant(60 * from, minutes(all - from)));
  });
  const past = made(`${window} after the deployment the same is silent`, ({ all }) => constant(-window.toSeconds(), minutes(all)));
  const silent = (test: AlertTest): AlertTest => ({ ...test, expectations: test.expectations.map(({ _at }) => AlertExpectation.silent(_at)) });
  if (!measure.window) return [just, silent(past)];
  // Deployed just so long ago that the alert would fire, if it did not wait until all it looks at came afterwards.
  const after = ({ well, badly }: Phases) => well + badly - 3 - minutesOf(pendingFor);
  const mended = made('what was before a deployment does not speak against it', (phases) => (
    constant(-window.toSeconds(), minutes(after(phases))).followedBy(constant(60 * after(phases), minutes(phases.all - after(phases))))
  ));
  return [just, silent(past), silent({ ...mended, expectations: mended.expectations.slice(0, 2) })];
}

const { minutes } = Duration;
