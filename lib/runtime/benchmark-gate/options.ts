import { Limit, Rules } from './compare';
import { FORMATS, Reading, STATISTICS } from './read-report';
import { Variables } from '../common/runner';
import { isObject } from '../common/shape';
import { UsageError, given, json, required } from '../common/variables';

/** What the step was told. */
export interface Options extends Reading {
  /** The file with the report. */
  readonly report: string;
  /** The artifact that a baseline is in; undefined when nothing is compared. */
  readonly artifact?: string;
  readonly title: string;
  readonly rules: Rules;
  /** What is worse is only a warning. */
  readonly advisory: boolean;
  /** Whether there need not be a baseline. */
  readonly mayLack: boolean;
}

export function optionsOf(variables: Variables): Options {
  return {
    report: required(variables, 'INPUT_REPORT'),
    artifact: given(variables, 'INPUT_BASELINE'),
    title: given(variables, 'INPUT_TITLE') ?? 'Performance',
    format: oneOf(variables, 'INPUT_FORMAT', FORMATS),
    statistic: oneOf(variables, 'INPUT_STATISTIC', STATISTICS),
    advisory: flag(variables, 'INPUT_ADVISORY'),
    mayLack: flag(variables, 'INPUT_ALLOW_MISSING_BASELINE'),
    rules: { maximumRegression: amount(variables, 'INPUT_MAXIMUM_REGRESSION'), noiseFloor: amount(variables, 'INPUT_NOISE_FLOOR'), limits: limits(variables), compared: compared(variables) },
  };
}

function oneOf<T extends string>(variables: Variables, name: string, allowed: readonly T[]): T {
  const value = allowed.find((one) => one === required(variables, name));
  if (value === undefined) throw new UsageError(`${name} is none of ${allowed.join(', ')}.`);
  return value;
}

/** A slip must not open a gate: only these two words say anything. */
function flag(variables: Variables, name: string): boolean {
  return oneOf(variables, name, ['true', 'false']) === 'true';
}

function amount(variables: Variables, name: string): number {
  const value = required(variables, name);
  if (!/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) throw new UsageError(`${name} is no number from 0 on.`);
  return Number(value);
}

function limits(variables: Variables): Limit[] {
  const list = json(variables, 'INPUT_LIMITS') ?? [];
  const isLimit = (item: unknown): item is Limit => isObject(item) && typeof item.name === 'string' && typeof item.most === 'number' && item.most >= 0 && (item.unit === 'time' || item.unit === 'number');
  if (!Array.isArray(list) || !list.every(isLimit)) throw new UsageError('INPUT_LIMITS is no list of names and numbers.');
  return list.map(({ name, most, unit }) => ({ name, most, unit }));
}

function compared(variables: Variables): string[] | undefined {
  const list = json(variables, 'INPUT_COMPARED');
  if (list === undefined) return undefined;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) throw new UsageError('INPUT_COMPARED is no list of names.');
  return list as string[];
}
