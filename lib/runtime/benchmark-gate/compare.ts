import { Measurement, Report } from './report';

/** The most that a measurement may be, whatever it was before. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly unit: Measurement['unit'];
}

/** When something is slower. */
export interface Rules {
  /** In percent: more is a regression. */
  readonly maximumRegression: number;
  /** In nanoseconds: a difference that is not larger is noise. */
  readonly noiseFloor: number;
  readonly limits: readonly Limit[];
  /** The names that are compared with a baseline; all, when nothing is said. */
  readonly compared?: readonly string[];
}

export type Verdict = 'slower' | 'faster' | 'same' | 'noise' | 'new' | 'gone' | 'over' | 'not measured';

/** What became of one measurement. */
export interface Row {
  readonly name: string;
  readonly unit: Measurement['unit'];
  readonly before?: number;
  readonly now?: number;
  /** In percent. */
  readonly change?: number;
  readonly limit?: number;
  readonly verdict: Verdict;
}

/** Those that are not good: slower than they may be, over a limit, or not measured where there is one. */
export const isBad = ({ verdict }: Row): boolean => verdict === 'slower' || verdict === 'over' || verdict === 'not measured';

/** A limit holds whoever measures and whatever there was before. */
export const breaksLimit = ({ verdict }: Row): boolean => verdict === 'over' || verdict === 'not measured';

/** Every measurement, and everything that there was before: the worst first. */
export function compare(now: Report, before: Report | undefined, rules: Rules): Row[] {
  const limits = new Map(rules.limits.map(({ name, most }) => [name, most]));
  const isCompared = ({ name }: Measurement) => rules.compared === undefined || rules.compared.includes(name);
  const old = new Map(before?.measurements.filter(isCompared).map((one) => [one.name, one]));
  const measured = new Set(now.measurements.map(({ name }) => name));
  const shown = now.measurements.filter((one) => isCompared(one) || limits.has(one.name));
  const rows: Row[] = shown.map((one) => rowOf(one, old.get(one.name)?.value, limits.get(one.name), rules));
  for (const [name, { value, unit }] of old) if (!measured.has(name)) rows.push({ name, unit, before: value, verdict: 'gone' });
  for (const { name, most, unit } of rules.limits) if (!measured.has(name)) rows.push({ name, unit, limit: most, verdict: 'not measured' });
  return rows.sort((one, other) => Number(isBad(other)) - Number(isBad(one)) || (other.change ?? -Infinity) - (one.change ?? -Infinity) || (one.name < other.name ? -1 : 1));
}

function rowOf({ name, unit, value: now }: Measurement, before: number | undefined, limit: number | undefined, rules: Rules): Row {
  const row = { name, unit, before, now, limit };
  const over = limit !== undefined && now > limit;
  // Of nothing there is no share.
  if (before === undefined || before === 0) return { ...row, verdict: over ? 'over' : 'new' };
  const change = (now - before) / before * 100;
  return { ...row, change, verdict: over ? 'over' : verdictOf(change, Math.abs(now - before), unit, rules) };
}

function verdictOf(change: number, difference: number, unit: Measurement['unit'], { maximumRegression, noiseFloor }: Rules): Verdict {
  if (Math.abs(change) <= maximumRegression) return 'same';
  if (unit === 'time' && difference <= noiseFloor) return 'noise';
  return change > 0 ? 'slower' : 'faster';
}
