/** What a property takes. An `Expression` is welcome everywhere. `flexible`: a boolean or one of a few words. */
export type ValueType = 'string' | 'boolean' | 'number' | 'flexible' | 'list';

/** What an input takes. */
export type InputKind =
  | 'boolean' | 'choice' | 'code' | 'duration' | 'glob' | 'json' | 'list' | 'multiline' | 'number' | 'path' | 'secret' | 'string';

/** What is known about the values of an input. */
export interface InputValues {
  readonly type: InputKind;
  /** Of a choice. */
  readonly values?: readonly string[];
  /** How a value is written. */
  readonly format?: string;
}

/** What the property of an input takes that is no list. */
export function valueType({ type, values = [], format = '' }: InputValues): ValueType {
  if (/^true, false or /.test(format) || values.some((value) => /^(true|false)$/.test(value))) return 'flexible';
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || (type === 'duration' && /^(milli)?seconds/.test(format))) return 'number';
  return type === 'choice' && values.every((value) => /^\d+$/.test(value)) ? 'number' : 'string';
}

/** What stands between the items of a list, as far as words say it. */
export function separatorIn(words: string): string | undefined {
  if (/comma/.test(words)) return ',';
  if (/\b(one a line|newline|line separated)\b/.test(words)) return '\n';
  if (/semicolon/.test(words)) return ';';
  return /space/.test(words) ? ' ' : undefined;
}

const TYPE_TEXT: Readonly<Record<ValueType, string>> = {
  string: 'string | Expression',
  boolean: 'boolean | Expression',
  number: 'number | Expression',
  flexible: 'boolean | string | Expression',
  list: '(string | Expression)[] | Expression',
};

/**
 * The type of a property in TypeScript.
 *
 * @param choices the class that has its values as constants
 * @param takesText whether a list may be one text as well
 */
export function typeText(type: ValueType, choices?: string, takesText = false): string {
  const text = takesText && type === 'list' ? `string | ${TYPE_TEXT.list}` : TYPE_TEXT[type];
  return choices === undefined ? text : text.replace('Expression', `${choices} | Expression`);
}
