import { DISGUISE, printable } from '../../core/inside';

/** A name as TypeScript has them, of plain letters. */
const NAME = /^[A-Za-z_$][\w$]*$/;

/** What nobody sees, or what would make a line look like another one, is spelled out, and so is what ends a line for TypeScript alone. */
const HIDDEN = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029]|${DISGUISE.source}`, 'gu');

/** A text between single quotes, as TypeScript reads it; one of several lines between backticks. */
export function textLiteral(text: string): string {
  if (/\n./.test(text) && !/[\u2028\u2029\r]/.test(text)) return `\`${templateText(text)}\``;
  return `'${shown(JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'"))}'`;
}

/** A piece of text between backticks. */
export function templateText(text: string): string {
  return shown(text.replace(/[\\`]|\$\{/g, '\\$&'));
}

function shown(code: string): string {
  return code.replace(HIDDEN, (hidden) => hidden.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
}

/** What reads a member: `.name`, or `['any text']`. */
export function dotted(name: string): string {
  return NAME.test(name) ? `.${name}` : `[${textLiteral(name)}]`;
}

/** Any JSON as TypeScript. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return textLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return record(Object.entries(value).map(([key, one]) => [key, literal(one)]));
  return String(value);
}

/** An object of code; a value that is undefined has no entry. */
export function record(entries: readonly (readonly [key: string, code: string | undefined])[]): string {
  const given = entries.filter(([, code]) => code !== undefined);
  return given.length === 0 ? '{}' : `{ ${given.map(([key, code]) => (key === code && isVariable(key) ? key : `${keyCode(key)}: ${code}`)).join(', ')} }`;
}

/** What may stand alone for both: a key that reads like its value, such as `true` or `'a'`, is none. */
function isVariable(key: string): boolean {
  return NAME.test(key) && !['true', 'false', 'null', 'undefined', 'this'].includes(key);
}

function keyCode(key: string): string {
  // What has the name of the prototype would set it.
  if (key === '__proto__') return "['__proto__']";
  return NAME.test(key) ? key : textLiteral(key);
}

/** A name of others that cannot end a comment. */
export function inComment(name: string): string {
  return printable(name).replace(/\*\//g, '* /');
}
