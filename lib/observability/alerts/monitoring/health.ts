import { Asked, Measure, firstOf } from './measure';
import { AvailabilityObjective, HealthCheckTrigger, IncidentTrigger } from './objectives';
import { LimitSide } from './rollback-trigger';
import { percentOf } from '../made-tests/share-tests';

export function availability({ health, labels = {}, warning, critical, rollback }: AvailabilityObjective, { over, environment }: Asked): Measure {
  return {
    name: 'Availability',
    id: 'availability',
    value: health.averageOver(over).where(labels).average(),
    side: LimitSide.BELOW,
    limits: { warning, critical, rollback },
    window: over,
    says: (limit) => `Instances of ${environment} were healthy for less than ${percentOf(limit)} of the time`,
    told: `Of the last ${over} they were healthy for {{ $value | humanizePercentage }}.`,
    // The mean of many instances: half way between the limit and all, or as far on the other side.
    samples: (limit, phases) => [health.series(firstOf(labels), phases.level((1 + limit) / 2, Math.max(0, limit - Math.max((1 - limit) / 2, 0.0005))))],
    runbook: {
      meaning: `Since ${environment} was deployed to, instances are not healthy for a part of the time. The others answer for them; when there are too few of those, nobody does.`,
      causes: ['Instances of what was deployed stop and are started again.', 'They need longer to become ready than they are given.', 'What they need to be healthy is not there: a database, a secret, a service.', 'A node or a zone is down, and the deployment is not to blame.'],
      look: ['Which instances are not healthy, and of which version they are.', 'Why they stopped: memory, a failed probe, an error at the start.', 'The log of an instance up to its end.'],
    },
  };
}

export function healthChecks({ health, labels = {} }: HealthCheckTrigger, { environment }: Asked): Measure {
  return {
    name: 'HealthCheck',
    id: 'health-checks',
    value: health.current().where(labels).min(),
    side: LimitSide.BELOW,
    limits: { rollback: 1 },
    says: () => `A health check of ${environment} fails`,
    told: 'At least one instance is not healthy.',
    samples: (_, phases) => [health.series(firstOf(labels), phases.level(1, 0)), ...(labels.instance === undefined ? [health.series({ ...firstOf(labels), instance: 'other' }, phases.level(1, 1))] : [])],
    runbook: {
      meaning: `An instance of what ${environment} was deployed with does not become healthy, or does not stay so.`,
      causes: ['It does not start: an error, a variable or a secret that is missing, a migration that did not run.', 'What it needs is not there: a database, a service.', 'The check asks for something that was renamed.'],
      look: ['The log of the instance since its start.', 'What the check asks for, and what it is answered.', 'Whether instances of what was there before are healthy.'],
    },
  };
}

export function incidents({ open, labels = {} }: IncidentTrigger, { over, environment }: Asked): Measure {
  return {
    name: 'Incident',
    id: 'incidents',
    value: open.change(over).where(labels).max(),
    side: LimitSide.ABOVE,
    limits: { rollback: 0 },
    window: over,
    atOnce: true,
    says: () => `An incident was opened after ${environment} was deployed to`,
    told: `More are open than ${over} before.`,
    samples: (_, phases) => [open.series(firstOf(labels), phases.growth(0, 1))],
    runbook: {
      meaning: `Somebody opened an incident soon after ${environment} was deployed to. Until the opposite is known, the deployment is what has changed.`,
      causes: ['What was deployed has an error that no test and no other alert found.', 'Something else has failed at the same time, and the deployment is not to blame.'],
      look: ['The incident: what is broken, for whom, since when.', 'What was deployed last, and when: compare the beginning with it.'],
    },
  };
}
