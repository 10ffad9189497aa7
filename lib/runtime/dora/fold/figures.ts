import { EnvironmentHistory } from './fold';
import { Targets } from '../configuration';

/** The five metrics of an environment over a stretch of time. What nothing can be said about is undefined. */
export interface Figures {
  readonly deployments: number;
  readonly deploymentsPerDay: number;
  /** The median, in seconds. */
  readonly leadTime?: number;
  readonly changeFailRate?: number;
  /** The median, in seconds. */
  readonly recoveryTime?: number;
  readonly reworkRate?: number;
}

export const DAY = 86_400;

/** The metrics after `from` and until `to`. A deployment belongs to the time when it ended, whenever it turned out to have failed. */
export function figuresOf(history: EnvironmentHistory, from: number, to: number): Figures {
  const within = ({ at }: { readonly at: number }) => at > from && at <= to;
  const deployments = history.deployments.filter(within);
  const share = (some: number) => (deployments.length === 0 ? undefined : some / deployments.length);
  return {
    deployments: deployments.length,
    deploymentsPerDay: deployments.filter(({ succeeded }) => succeeded).length / ((to - from) / DAY),
    leadTime: median(history.leads.filter(within).map(({ seconds }) => seconds)),
    changeFailRate: share(deployments.filter(({ reason }) => reason !== undefined).length),
    recoveryTime: median(history.recoveries.filter(within).map(({ seconds }) => seconds)),
    reworkRate: share(deployments.filter(({ remedy }) => remedy !== undefined).length),
  };
}

export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A metric as people speak of it: where its value is, what is aimed at, and whether more is better. */
export interface FigureKind {
  readonly figure: 'deploymentsPerDay' | 'leadTime' | 'changeFailRate' | 'recoveryTime' | 'reworkRate';
  readonly title: string;
  readonly target: keyof Targets;
  readonly moreIsBetter: boolean;
  readonly unit: 'per day' | 'seconds' | 'ratio';
}

/** The five, as DORA orders them. */
export const FIGURES: readonly FigureKind[] = [
  { figure: 'deploymentsPerDay', title: 'Deployment frequency', target: 'deploymentsPerDay', moreIsBetter: true, unit: 'per day' },
  { figure: 'leadTime', title: 'Change lead time (median)', target: 'leadTimeSeconds', moreIsBetter: false, unit: 'seconds' },
  { figure: 'changeFailRate', title: 'Change fail rate', target: 'changeFailRate', moreIsBetter: false, unit: 'ratio' },
  { figure: 'recoveryTime', title: 'Failed deployment recovery time (median)', target: 'recoverySeconds', moreIsBetter: false, unit: 'seconds' },
  { figure: 'reworkRate', title: 'Deployment rework rate', target: 'reworkRate', moreIsBetter: false, unit: 'ratio' },
];

/** Whether the target is met; undefined without a target or a value. */
export function isMet({ figure, target, moreIsBetter }: FigureKind, figures: Figures, targets: Targets): boolean | undefined {
  const [value, aim] = [figures[figure], targets[target]];
  if (value === undefined || aim === undefined) return undefined;
  return moreIsBetter ? value >= aim : value <= aim;
}
