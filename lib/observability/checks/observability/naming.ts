import { MetricModel } from '../../model';

/** Units that Prometheus measures in, and others with the one that stands for them. */
const BASE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['amperes', 'bytes', 'celsius', 'grams', 'joules', 'kelvin', 'meters', 'metres', 'seconds', 'volts'].map((unit) => [unit, unit])),
  minutes: 'seconds',
  hours: 'seconds',
  days: 'seconds',
  weeks: 'seconds',
  kelvins: 'kelvin',
  fahrenheit: 'celsius',
  rankine: 'celsius',
  inches: 'meters',
  yards: 'meters',
  miles: 'meters',
  bits: 'bytes',
  calories: 'joules',
  pounds: 'grams',
  ounces: 'grams',
};

const PREFIX = /^(?:pico|nano|micro|milli|centi|deci|deca|hecto|kilo|kibi|mega|mibi|giga|gibi|tera|tebi|peta|pebi)(?=.)/;

const ABBREVIATED = ['s', 'ms', 'us', 'ns', 'sec', 'b', 'kb', 'mb', 'gb', 'tb', 'pb', 'm', 'h', 'd'];

const TYPES = ['counter', 'gauge', 'histogram', 'summary'];

/**
 * What is wrong with the name of a metric: what `promtool check metrics` says, and that the unit that was declared stands in it.
 *
 * @see https://prometheus.io/docs/practices/naming/
 */
export function problemsOfName({ name, type, unit, labels, openLabels }: MetricModel): string[] {
  const words = name.split('_');
  const problems: (string | false | undefined)[] = [
    name.includes(':') && "has a ':' in its name, which is for recorded series",
    /[a-z][A-Z]/.test(name) && 'is written in camelCase; names of metrics are in snake_case',
    type === 'counter' && !name.endsWith('_total') && 'is not called \'…_total\', as counters are',
    type !== 'counter' && name.endsWith('_total') && "ends with '_total', as only counters do",
    ...['_bucket', '_count', '_sum'].map((suffix) => type !== 'histogram' && name.endsWith(suffix) && `ends with '${suffix}', as the parts of a histogram do`),
    ...TYPES.map((word) => words.slice(1).includes(word) && `has its type '${word}' in its name, where nobody needs it`),
    ...ABBREVIATED.map((word) => words.slice(1).includes(word) && `has the abbreviation '${word}' in its name; units are written out`),
    ...words.map(wrongUnit),
    unit !== undefined && !name.replace(/_total$/, '').endsWith(`_${unit}`) && `is measured in ${unit}, and its name does not say so; it would be '…_${unit}${type === 'counter' ? '_total' : ''}'`,
    ...[...Object.keys(labels), ...openLabels].map((label) => /[a-z][A-Z]/.test(label) && `has the label '${label}' in camelCase; names of labels are in snake_case`),
  ];
  return problems.filter((problem): problem is string => typeof problem === 'string');
}

/** A unit that is no base unit, alone or with a prefix. */
function wrongUnit(word: string): string | undefined {
  const bare = word.replace(PREFIX, '');
  const base = Object.hasOwn(BASE, word) ? BASE[word] : Object.hasOwn(BASE, bare) ? BASE[bare] : undefined;
  return base === undefined || base === word ? undefined : `is measured in ${word}; Prometheus measures in ${base}`;
}
