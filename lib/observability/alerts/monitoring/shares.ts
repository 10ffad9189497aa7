import { Asked, Measure, firstOf } from './measure';
import { ErrorRateObjective, PassRateObjective } from './objectives';
import { LimitSide } from './rollback-trigger';
import { Counter } from '../../metrics/counter';
import { percentOf } from '../made-tests/share-tests';

type Labels = { readonly [label: string]: string | string[] };

export function errorRate({ requests, failed, errors, labels = {}, minimumRequests: minimum = 20, warning, critical, rollback }: ErrorRateObjective, { over, environment }: Asked): Measure {
  const all = requests.increase(over).where(labels).sum();
  const bad = errors ? errors.increase(over).where(labels) : requests.increase(over).where({ ...labels, ...failed });
  return {
    name: 'ErrorRate',
    id: 'error-rate',
    value: bad.sum().dividedBy(all),
    enough: all.atLeast(minimum - 0.5),
    side: LimitSide.ABOVE,
    limits: { warning, critical, rollback },
    window: over,
    says: (limit) => `More than ${percentOf(limit)} of the requests to ${environment} fail`,
    told: `Of the requests of ${over} {{ $value | humanizePercentage }} failed.`,
    samples(limit, phases) {
      const { each, within, beyond } = countsFor(limit, minimum);
      const own = firstOf(labels);
      if (errors) return [requests.series(own, phases.growth(each, each)), errors.series(own, phases.growth(within, beyond))];
      const passing = requests.series({ ...own, ...otherThan(requests, failed!) }, phases.growth(each - within, each - beyond));
      return [passing, requests.series({ ...own, ...firstOf(failed) }, phases.growth(within, beyond))];
    },
    runbook: {
      meaning: `Since ${environment} was deployed to, requests fail that did not fail before. Whoever sends them sees errors.`,
      causes: ['What was deployed has an error that no test found.', 'It needs something that is not there: a variable, a secret, a migration, a right.', 'Something that it calls has failed at the same time, and the deployment is not to blame.', 'A part of the instances still runs what was there before, and both do not go together.'],
      look: ['What was deployed last, and when: compare the beginning of the errors with it.', 'Which requests fail, with which status, and what their log says.', 'Whether all instances fail or some, and whether others that call the same services fail as well.'],
    },
  };
}

export function passRate({ checks, passed, labels = {}, minimumChecks: minimum = 20, warning, critical, rollback }: PassRateObjective, { over, environment }: Asked): Measure {
  const all = checks.increase(over).where(labels).sum();
  return {
    name: 'PassRate',
    id: 'pass-rate',
    value: checks.increase(over).where({ ...labels, ...passed }).sum().dividedBy(all),
    enough: all.atLeast(minimum - 0.5),
    side: LimitSide.BELOW,
    limits: { warning, critical, rollback },
    window: over,
    says: (limit) => `Less than ${percentOf(limit)} of the checks of ${environment} pass`,
    told: `Of the checks of ${over} {{ $value | humanizePercentage }} passed.`,
    samples(limit, phases) {
      const { each, within, beyond } = countsFor(1 - limit, minimum);
      const own = firstOf(labels);
      return [checks.series({ ...own, ...firstOf(passed) }, phases.growth(each - within, each - beyond)), checks.series({ ...own, ...otherThan(checks, passed) }, phases.growth(within, beyond))];
    },
    runbook: {
      meaning: `Checks that ran against ${environment} since it was deployed to do not pass as they should: what they try out does not work for everybody.`,
      causes: ['What was deployed does something else than the checks expect, and the checks are right.', 'Something on purpose was changed, and the checks were not.', 'What the checks need is not there: test data, an account, a service of somebody else.'],
      look: ['Which checks fail, always or now and then, and since when.', 'Whether the same checks passed in the environment before this one.', 'The log of the service at the time of a check that failed.'],
    },
  };
}

/** How many there are in a minute, and how many of them fail: half of what may be, and half as many again. */
function countsFor(share: number, minimum: number): { readonly each: number; readonly within: number; readonly beyond: number } {
  let each = 1000;
  while (each * share < 2 && each < 1e7) each *= 10;
  each = Math.max(each, 2 * minimum);
  // A share of floating point is not exact: 1 - 0.98 is a little more than 0.02.
  const exact = Number((each * share).toPrecision(9));
  return { each, within: Math.floor(exact * 0.5), beyond: Math.min(each, Math.max(1, Math.ceil(exact * 1.5))) };
}

/** Labels of a series that these do not choose. */
function otherThan({ _labels }: Counter, chosen: Labels): { [label: string]: string } {
  return Object.fromEntries(Object.entries(chosen).flatMap(([label, values]) => {
    const other = _labels.get(label)?.find((value) => value !== values && !values.includes(value));
    return other === undefined ? [] : [[label, other]];
  }));
}
