import { Asked, Measure, firstOf } from './measure';
import { LatencyObjective } from './objectives';
import { LimitSide } from './rollback-trigger';
import { Duration } from '../../../core/inside';
import { percentOf } from '../made-tests/share-tests';

export function latency({ duration, quantile = 0.95, labels = {}, minimumRequests: minimum = 20, warning, critical, rollback }: LatencyObjective, { over, environment }: Asked): Measure {
  const observed = duration.observations(over).where(labels).sum();
  const limits = [...duration._buckets, Infinity];
  return {
    name: 'Latency',
    id: 'latency',
    value: duration.quantile(quantile, over).where(labels),
    enough: observed.atLeast(minimum - 0.5),
    side: LimitSide.ABOVE,
    limits: { warning: warning?.toSeconds(), critical: critical?.toSeconds(), rollback: rollback?.toSeconds() },
    window: over,
    says: (limit) => `More than ${percentOf(1 - quantile)} of the requests to ${environment} take longer than ${timeOf(limit)}`,
    told: `Of the requests of ${over} ${percentOf(quantile)} took at most {{ $value | humanizeDuration }}.`,
    samples(limit, phases) {
      // All of them in the last bucket that is within the limit, and then in the first one that is beyond it.
      const well = limits.reduce((found, bucket, at) => (bucket <= limit ? at : found), 0);
      const badly = limits.findIndex((bucket, at) => at > well && (limits[at - 1] >= limit || bucket === Infinity));
      const own = firstOf(labels);
      const each = Math.max(100, 2 * minimum);
      return [
        ...limits.map((bucket, at) => duration.bucketSeries(bucket, own, phases.growth(at >= well ? each : 0, at >= badly ? each : 0))),
        duration.countSeries(own, phases.growth(each, each)),
      ];
    },
    runbook: {
      meaning: `Since ${environment} was deployed to, requests are answered more slowly than was agreed on. Nothing fails yet; what waits for the answer may give up.`,
      causes: ['What was deployed asks a database or another service more often, or without an index.', 'Caches are cold: this ends by itself within minutes.', 'There are fewer instances, or they have less memory or time, than before.', 'Something that it calls has become slow, and the deployment is not to blame.'],
      look: ['Which requests are slow, and where their time goes: traces, slow queries.', 'Whether it was slow from the beginning, or becomes slower: the latter is a leak.', 'Memory and processors of the instances, and how many there are.'],
    },
  };
}

/** `200 ms`, as people say it of an answer; a minute or more as of any time. */
function timeOf(seconds: number): string {
  return seconds < 1 ? `${Number((seconds * 1000).toPrecision(6))} ms` : String(Duration.seconds(seconds));
}
