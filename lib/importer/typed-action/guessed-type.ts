import type { DeclaredInput } from './declared-input';
import { InputValues, ValueType, separatorIn, valueType } from './value-types';
import { wordsIn } from './words-in';

/** What a property takes, as far as the metadata says it. */
export interface GuessedType extends InputValues {
  readonly property: ValueType;
  readonly separator?: string;
}

const LIST = /\b(?:comma|newline|new line|line|semicolon|space)[- ](?:separated|delimited)\b|\bseparated by (?:commas?|newlines?|new lines?|semicolons?|spaces?)\b|\bone (?:\w+ )?per line\b|\bmulti-?line list\b/i;
const SWITCH = /\bset (?:it |this |value )?to [`'"]?true\b|\bif (?:set to )?[`'"]?true\b|\bwhen [`'"]?true\b|\btrue (?:or|\/|if|to)\b|\ba? ?boolean\b/i;
/** What is counted, where the default is a number as well. A version is none: 3.10 is 3.1. */
const AMOUNT = /\b(?:number|count|seconds?|minutes?|hours?|days?|milliseconds?|ms|timeout|retries|retry|attempts|limit|maximum|minimum|max|min|depth|port|size|interval|delay|percent(?:age)?|threshold|parallel\w*|concurrency|level)\b/i;

/** The type of an input: what the manifest says of it, else what its default and its description show. In doubt it is a text. */
export function guessedType(input: DeclaredInput): GuessedType {
  const { type, options, defaultValue = '', description } = input;
  if (options !== undefined && options.length > 0 && (type === undefined || type === 'choice' || type === 'string')) return choice(options);
  if (type === 'boolean' || type === 'number') return { type, property: type };
  const words = listedOf(input);
  if (isSwitch(defaultValue)) return words?.some((word) => !isSwitch(word)) ? choice(words) : { type: 'boolean', property: 'boolean' };
  if (LIST.test(description)) return { type: 'list', property: 'list', separator: separator(description) };
  if (words) return words.every(isSwitch) ? { type: 'boolean', property: 'boolean' } : choice(words);
  if (defaultValue === '' && SWITCH.test(description) && !/[`'"]?\bauto\b/.test(description)) return { type: 'boolean', property: 'boolean' };
  const said = `${input.name.replace(/[-_]/g, ' ')} ${description}`;
  if (/^-?\d+$/.test(defaultValue) && AMOUNT.test(said) && !/\bversion\b/i.test(said)) return { type: 'number', property: 'number' };
  return { type: 'string', property: 'string' };
}

const isSwitch = (value: string) => /^(?:true|false)$/i.test(value);

function choice(values: readonly string[]): GuessedType {
  return { type: 'choice', values, property: valueType({ type: 'choice', values }) };
}

/** A list that does not have the default in it was misread. */
function listedOf({ description, defaultValue }: DeclaredInput): readonly string[] | undefined {
  const words = wordsIn(description);
  if (words === undefined || !defaultValue || defaultValue.includes('${{')) return words;
  return words.some((word) => word.toLowerCase() === defaultValue.toLowerCase()) ? words : undefined;
}

/** Where both will do, a line each is what people can read. */
function separator(description: string): string {
  if (/\b(?:newline|new line|line)|\bper line\b/i.test(description)) return '\n';
  return separatorIn(description.toLowerCase()) ?? '\n';
}
