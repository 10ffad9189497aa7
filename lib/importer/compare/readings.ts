import { Normal, NormalLeaf, Reading } from './normal';
import { comparable, comparableCondition, numberAsText } from './texts';
import { SourceNode } from '../../expressions/inside';

type Value = NormalLeaf['value'];

const leaf = (value: Value, same: string): NormalLeaf => ({ kind: 'leaf', value, same });

/** A value of any kind: a number is no text, and nothing is something. */
export const anything: Reading = (node) => all(node);

/** The same for what is certainly there. */
function all(node: SourceNode): Normal {
  switch (node.kind) {
    case 'scalar': return leaf(node.value, typeof node.value === 'string' ? `text ${comparable(node.value)}` : `${typeof node.value} ${node.value}`);
    case 'list': return { kind: 'list', items: node.items.map(all) };
    case 'map': return { kind: 'map', entries: namedOnce(node, anything) };
  }
}

/** Where GitHub makes a text of whatever stands there. */
export const text: Reading = (node) => {
  if (node.kind !== 'scalar') return all(node);
  const { value } = node;
  const made = typeof value === 'number' ? numberAsText(value) : value === null ? '' : String(value);
  return made === undefined ? all(node) : leaf(value, `text ${comparable(made)}`);
};

/** A script: shells do not see how many lines without anything stand at its end. */
export const script: Reading = (node) => {
  const whole = text(node);
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return whole;
  return leaf(node.value, `text ${comparable(node.value.replace(/\n+$/, ''))}`);
};

/** `if`: an expression, with its braces or without. Without anything it is the condition that holds where nothing is said. */
export const condition: Reading = (node) => {
  if (node.kind !== 'scalar') return all(node);
  const said = String(node.value ?? '').trim();
  return said === '' ? undefined : leaf(node.value, comparableCondition(said));
};

/** A value that says nothing where it is what GitHub takes by itself. */
export function unless(usual: Value, reading: Reading = anything): Reading {
  return (node) => (node.kind === 'scalar' && node.value === usual ? undefined : reading(node));
}

/** A list, or the one value that stands for a list of it. An expression stands for whatever it gives. */
export function oneOrMore(reading: Reading, isSet = false): Reading {
  return (node) => {
    if (node.kind === 'scalar' && node.value === null) return undefined;
    const isExpression = node.kind === 'scalar' && typeof node.value === 'string' && /^\s*\$\{\{[^]*\}\}\s*$/.test(node.value);
    if (isExpression || node.kind === 'map') return anything(node);
    return { kind: 'list', items: (node.kind === 'list' ? node.items : [node]).flatMap((item) => reading(item) ?? []), isSet };
  };
}

/** A list that says nothing where it has no items. */
export function unlessEmpty(reading: Reading): Reading {
  return (node) => (node.kind === 'list' && node.items.length === 0 ? undefined : reading(node));
}

export function list(reading: Reading): Reading {
  return (node) => (node.kind === 'list' ? { kind: 'list', items: node.items.map((item) => reading(item) ?? anything(item)!) } : anything(node));
}

/** What stands for a map with nothing in it, besides `{}`. */
export interface MapOptions {
  /** Nothing after the key: it is as empty as `{}`, or it is as if the key were not there, and so is `{}`. */
  readonly nothing?: 'is empty' | 'is as if absent';
}

/** A map of GitHub's: what each key means stands in a table, and a key that it does not have is read as it stands. */
export function map(table: () => { readonly [key: string]: Reading }, { nothing }: MapOptions = {}): Reading {
  return (node) => {
    const isNothing = node.kind === 'scalar' && node.value === null;
    if (node.kind !== 'map') return !isNothing || nothing === undefined ? anything(node) : nothing === 'is empty' ? { kind: 'map', entries: new Map() } : undefined;
    const readings = table();
    const entries = namedOnce(node, (value, key) => (Object.hasOwn(readings, key) ? readings[key] : anything)(value));
    return entries.size === 0 && nothing === 'is as if absent' ? undefined : { kind: 'map', entries };
  };
}

/** A map whose keys are the user's. Empty, it says nothing. */
export function mapOf(reading: Reading): Reading {
  return (node) => {
    if (node.kind === 'scalar' && node.value === null) return undefined;
    if (node.kind !== 'map') return anything(node);
    return node.entries.length === 0 ? undefined : { kind: 'map', entries: namedOnce(node, reading) };
  };
}

/** A map, or the one value that stands for a map with this key. */
export function orItsName(key: string, table: () => { readonly [key: string]: Reading }): Reading {
  const whole = map(table);
  return (node) => {
    if (node.kind !== 'scalar') return whole(node);
    if (node.value === null) return undefined;
    const value = (Object.hasOwn(table(), key) ? table()[key] : text)(node);
    return value && { kind: 'map', entries: new Map([[key, value]]) };
  };
}

/** GitHub refuses a file that gives a key twice; here none of the two may be lost. */
function namedOnce({ entries }: Extract<SourceNode, { kind: 'map' }>, reading: (node: SourceNode, key: string) => Normal | undefined): Map<string, Normal> {
  const named = new Map<string, Normal>();
  const given = new Map<string, number>();
  for (const { key, value } of entries) {
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    const normal = reading(value, key);
    if (normal) named.set(count === 1 ? key : `${key} (given again, ${count})`, normal);
  }
  return named;
}
