import { Construct, IConstruct } from 'constructs';

/** What a construct prints: what it is, and which of its properties are texts. */
const PRINTED = /\[object slipway [\w-]+(?:: ([\w, ]+))?\]/;

/**
 * Takes the text from a construct. By itself it prints its path in the tree, which nobody means in a script or an option: what is printed instead is known again there, and refused.
 *
 * @param construct the noun
 * @param what it is: `job`
 */
export function takeText(construct: IConstruct, what: string): void {
  Object.defineProperty(construct, 'toString', { configurable: true, value: () => printed(what, textsOf(construct)) });
}

function printed(what: string, texts: readonly string[]): string {
  return `[object slipway ${what}${texts.length > 0 ? `: ${texts.join(', ')}` : ''}]`;
}

/** The names of its properties that are texts or expressions: what has a getter, and what is one. */
function textsOf(construct: IConstruct): string[] {
  const names = Object.entries(construct).flatMap(([name, value]) => (typeof value === 'string' ? [name] : []));
  for (let type: unknown = Object.getPrototypeOf(construct); type instanceof Construct; type = Object.getPrototypeOf(type)) {
    names.push(...Object.entries(Object.getOwnPropertyDescriptors(type)).flatMap(([name, { get }]) => (get ? [name] : [])));
  }
  return [...new Set(names)].filter((name) => !name.startsWith('_'));
}

/** The construct that a text holds instead of a text of it, and what to do; undefined when there is none. */
export function constructIn(text: string): { readonly found: string; readonly advice: string } | undefined {
  const [found, texts] = PRINTED.exec(text) ?? [];
  if (found === undefined) return undefined;
  return { found, advice: texts === undefined ? 'take a value of what is declared in it' : `by itself it has no text; take its ${texts.split(', ').join(' or ')}` };
}
