import { similar } from '../../../core/inside';

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: 'minute', least: 0, most: 59, names: [] },
  { name: 'hour', least: 0, most: 23, names: [] },
  { name: 'day of month', least: 1, most: 31, names: [] },
  { name: 'month', least: 1, most: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of week', least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/** Days of every month in its longest year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * What is wrong with a time table; undefined when nothing is. GitHub reads five fields of POSIX cron, with names for months and weekdays and
 * steps behind a star or a range.
 */
export function cronProblem(cron: string): string | undefined {
  if (cron.startsWith('@')) return `GitHub does not know '${cron}'; it takes five fields`;
  // GitHub counts the nothing before such a space as a field.
  if (cron !== cron.trim()) return 'it begins or ends with a space';
  const texts = cron.split(/ +/);
  const count = cron === '' ? 0 : texts.length;
  if (count !== 5) return `it has ${count} field${count === 1 ? '' : 's'} and needs five: minute, hour, day of month, month, day of week`;
  const sets: number[][] = [];
  for (const [i, field] of FIELDS.entries()) {
    const values = valuesOf(texts[i], field);
    if (typeof values === 'string') return values;
    sets.push(values);
  }
  return dateProblem(texts, sets) ?? intervalProblem(sets);
}

function valuesOf(text: string, field: Field): number[] | string {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const some = partOf(part, field);
    if (typeof some === 'string') return some;
    some.forEach((value) => values.add(value));
  }
  return [...values].sort((a, b) => a - b);
}

function partOf(part: string, field: Field): number[] | string {
  const [, range, step] = /^([^/]*)(?:\/(.*))?$/.exec(part) ?? [];
  const shown = `the ${field.name} '${part}'`;
  if (range === undefined || range === '') return `${shown} is no value, range or step`;
  if (step !== undefined && !(/^\d+$/.test(step) && Number(step) >= 1 && Number(step) <= field.most)) return `the step of ${shown} must be a number from 1 to ${field.most}`;
  const ends = range === '*' ? [field.least, field.most] : range.split('-').map((end) => valueOf(end, field));
  const wrong = ends.findIndex((end) => end === undefined);
  if (ends.length > 2 || wrong >= 0) return `${shown} is not allowed: ${allowed(field, range)}`;
  const from = ends[0]!;
  // A single value with a step counts to the end of the field.
  const to = ends[1] ?? (step === undefined ? from : field.most);
  if (to < from) return `the range of ${shown} runs backwards; write it as two ranges with a comma`;
  const by = Number(step ?? 1);
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by);
}

function valueOf(text: string, field: Field): number | undefined {
  const named = field.names.indexOf(text.toLowerCase());
  if (named >= 0) return named + field.least;
  return /^\d+$/.test(text) && Number(text) >= field.least && Number(text) <= field.most ? Number(text) : undefined;
}

function allowed({ least, most, names }: Field, given: string): string {
  if (names.length === 0) return `it is a number from ${least} to ${most}`;
  const near = similar(given, names);
  return `it is a number from ${least} to ${most} or a name from ${names[0]} to ${names[names.length - 1]}${near ? `; did you mean '${near}'` : ''}${given === '7' ? '; Sunday is 0' : ''}`;
}

/** With a weekday, cron runs on the day *or* the weekday, so that the date need not exist. */
function dateProblem(texts: readonly string[], [, , days, months]: readonly number[][]): string | undefined {
  if (texts[4] !== '*' || months.some((month) => days[0] <= DAYS[month - 1])) return undefined;
  return `no month of it has a day ${days[0]}, so it never runs`;
}

const LEAST_MINUTES = 5;

function intervalProblem([minutes, hours]: readonly number[][]): string | undefined {
  const gaps = minutes.slice(1).map((minute, i) => minute - minutes[i]);
  const [first, last] = [minutes[0], minutes[minutes.length - 1]];
  // From the last minute of one hour to the first of the next, when both hours are in the table.
  if (minutes.length > 1 && hours.some((hour) => hours.includes((hour + 1) % 24))) gaps.push(60 - last + first);
  const shortest = Math.min(...gaps, 60);
  return shortest < LEAST_MINUTES ? `it runs ${shortest} minute${shortest === 1 ? '' : 's'} apart and GitHub's shortest interval is ${LEAST_MINUTES} minutes` : undefined;
}
