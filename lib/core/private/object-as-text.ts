import { inOtherLanguage } from './host-frame';
import { constructIn } from '../no-text';

/** What JavaScript makes of an object in a text. */
const OF_JAVASCRIPT = /\[object (?:Object|Promise|Map|Set)\]/;

/** The same of Python, of Java, and of Go, where an object of ours is a pointer to an empty structure. */
const OF_OTHERS = /<slipway\.[\w.]+ object at 0x[0-9a-f]+>|<bound method \w+\.\w+ of <slipway\.|\bdev\.slipway\.[\w.$]+@[0-9a-f]+|&\{[{ ]*0[0{} ]*\}|\(\*slipway\w*\.jsiiProxy_\w+\)\(0x[0-9a-f]+\)/;

/** Where such a text is, and what is wrong with it, as options say it. */
interface Stray {
  readonly at: string;
  readonly value: unknown;
  readonly code: string;
  readonly why: string;
  readonly allowed: readonly string[];
}

/**
 * A text into which an object of ours was put as it is, anywhere in a value. Only an Expression knows what it is in a text, and only JavaScript asks it: everywhere else the language prints what
 * it thinks of the object, and that would be written into the file.
 */
export function objectAsText(value: unknown, seen?: Set<object>): Stray | undefined {
  if (typeof value === 'string') {
    const construct = constructIn(value);
    if (construct) return { at: '', value, code: 'call/object-as-text', why: `holds '${construct.found}', which is a construct that was put into a text: ${construct.advice}`, allowed: ['a text'] };
    const found = (inOtherLanguage() ? OF_OTHERS : OF_JAVASCRIPT).exec(value)?.[0];
    return found === undefined ? undefined : { at: '', value, code: 'call/object-as-text', why: `holds '${found}', which is an object that was put into a text: ${adviceFor(found)}`, allowed: ['a text'] };
  }
  if (typeof value !== 'object' || value === null || !isPlain(value) || seen?.has(value)) return undefined;
  const isList = Array.isArray(value);
  const inner = (seen ?? new Set()).add(value);
  for (const name in value) {
    const part = (value as Readonly<Record<string, unknown>>)[name];
    const stray = typeof part === 'string' || typeof part === 'object' ? objectAsText(part, inner) : undefined;
    if (stray) return { ...stray, at: `${isList ? `[${name}]` : `.${name}`}${stray.at}` };
  }
  return undefined;
}

/** A list, or an object without a class: what has one is no text of the user. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function adviceFor(found: string): string {
  if (found.startsWith('[object')) return "take a value of it, such as matrix.get('os'), step.output('digest') or job.result";
  return `of an Expression take its \`text\` (Text() in Go, getText() in Java), of anything else a value, such as ${found.startsWith('<') ? "matrix.get('os').text or step.output('digest').text" : 'the text of a key of the matrix or of an output of the step'}`;
}
