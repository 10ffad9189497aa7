import { LimitSide } from './rollback-trigger';
import { Duration } from '../../../core/inside';
import { MetricSamples } from '../../metrics/metric-samples';
import { PromQl } from '../../promql/promql';
import { Runbook } from '../../runbooks/runbook';
import { Phases } from '../made-tests/crossing-test';

/** What a limit is for. */
export type Level = 'warning' | 'critical' | 'rollback';

/** Of which environment, and over which stretch of time. */
export interface Asked {
  readonly environment: string;
  readonly over: Duration;
}

/** Something that is measured after a deployment. */
export interface Measure {
  /** As its alerts are called: `ErrorRate`. */
  readonly name: string;
  /** As data know it: `error-rate`. */
  readonly id: string;
  /** One number, without labels. */
  readonly value: PromQl;
  /** What must be so besides: that there was enough of it. */
  readonly enough?: PromQl;
  readonly side: LimitSide;
  readonly limits: { readonly [level in Level]?: number };
  /** How far back it looks; undefined where it looks at what is now. */
  readonly window?: Duration;
  /** Whether it is told at once. */
  readonly atOnce?: boolean;
  /** Its value, as a template in a sentence: `The share is {{ $value | humanizePercentage }}.` */
  readonly told: string;
  readonly runbook: Pick<Runbook, 'meaning' | 'causes' | 'look'>;
  /** What is so beyond the limit, as a sentence without its end: `More than 1 % of the requests fail`. */
  says(limit: number): string;
  /** Samples that are on the right side of the limit while all is well, and on the wrong one while it is not. */
  samples(limit: number, phases: Phases): MetricSamples[];
}

/** Labels that a series of a test has: of several values the first. */
export function firstOf(labels: { readonly [label: string]: string | string[] } = {}): { [label: string]: string } {
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined).map(([label, value]) => [label, typeof value === 'string' ? value : value[0]]));
}
