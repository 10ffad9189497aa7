import { Duration } from '../../core/inside';
import { Expression, TextPart, expressionText, splitText } from '../../expressions/inside';
import { Scalar, ScalarMap } from '../model';
import { resolveReference } from './references';
import { Key, Site, fail } from './site';

/** A text with every expression written out as `${{ … }}`. */
export function resolveText(text: string | Expression, key: Key, site: Site): string {
  if (text instanceof Expression) return resolveExpression(text, key, site);
  if (!text.includes('${')) return text;
  const parts = splitText(text);
  return parts.map((part) => {
    if (part.kind === 'text') return part.text;
    return `\${{ ${inside(part, key, site, parts.length > 1)} }}`;
  }).join('');
}

/** The text of one expression part, recorded as used here. */
export function inside(part: Exclude<TextPart, { kind: 'text' }>, key: Key, site: Site, embedded: boolean): string {
  if (part.kind === 'unknown-token') {
    return fail(site, {
      id: 'references/foreign-token',
      message: `${key.name} holds the text '${part.text}', which looks like an expression of Slipway but none of this program made it.`,
      fix: 'Use the expression object itself. A token is only good in the process that printed it.',
    });
  }
  const before = site.sink.defects.length;
  const text = part.kind === 'raw' ? part.text : expressionText(part.expression, (r) => resolveReference(r, site));
  // What stands in for a reference that failed would only be found fault with once more.
  if (site.sink.defects.length === before) record(text, key, site, embedded);
  return text;
}

export function record(text: string, key: Key, site: Site, embedded: boolean): void {
  site.sink.uses.push({ text, place: key.place, key: key.name, origin: site.origin, job: site.job?.job.jobId, step: site.step, embedded });
}

/** A condition: the bare expression, without `${{ }}`. */
export function resolveCondition(condition: Expression | undefined, key: Key, site: Site): string | undefined {
  if (!condition) return undefined;
  return inside({ kind: 'expression', expression: condition }, key, site, false);
}

/** An expression as the whole of a value: `${{ … }}`. */
export function resolveExpression(expression: Expression, key: Key, site: Site): string {
  return `\${{ ${inside({ kind: 'expression', expression }, key, site, false)} }}`;
}

/** A value that may be an expression: `${{ … }}` then. */
export function resolveScalar<T extends Scalar>(value: T | Expression, key: Key, site: Site): T | string;
export function resolveScalar<T extends Scalar>(value: T | Expression | undefined, key: Key, site: Site): T | string | undefined;
export function resolveScalar<T extends Scalar>(value: T | Expression | undefined, key: Key, site: Site): T | string | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Expression) return resolveExpression(value, key, site);
  return typeof value === 'string' ? resolveText(value, key, site) : value;
}

/** A length of time in minutes, which is what GitHub counts in. */
export function resolveMinutes(value: Duration | Expression | undefined, key: Key, site: Site): number | string | undefined {
  return value instanceof Duration ? value.toMinutes() : resolveScalar<number>(value, key, site);
}

/** What most steps have for `env`: shared, because there are many of them. */
const EMPTY: Readonly<Record<string, never>> = Object.freeze({});

/** A map whose keys are the user's: they pass through untouched, `__proto__` included. */
export function resolveMap<T extends Scalar>(map: Readonly<Record<string, T | Expression>> | undefined, key: Key, site: Site): Readonly<Record<string, T | string>> {
  if (!map) return EMPTY;
  const entries: [string, T | string][] = [];
  for (const [name, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const plain = typeof value !== 'object' && !(typeof value === 'string' && value.includes('${'));
    // A name that holds an expression is no word for people: how it looks depends on what ran before.
    const shown = name.includes('${') ? `${key.name}, a value of it` : `${key.name}.${name}`;
    entries.push([name, plain ? value : resolveScalar<T>(value, { place: key.place, name: shown }, site)]);
  }
  return entries.length === 0 ? EMPTY : Object.fromEntries(entries);
}

/** A map of variables or inputs, or the expression that stands for all of it. */
export interface WholeMap {
  readonly map: ScalarMap;
  readonly expression?: string;
}

type DeclaredMap = Readonly<Record<string, Scalar | Expression>>;

/** Variables or inputs, whose names may hold expressions, too. */
export function resolveWhole(declared: DeclaredMap | Expression | undefined, key: Key, site: Site): WholeMap {
  if (declared instanceof Expression) return { map: EMPTY, expression: resolveExpression(declared, key, site) };
  const map = resolveMap(declared, key, site);
  for (const name in map) {
    if (name.includes('${')) return { map: Object.fromEntries(Object.entries(map).map(([variable, value]) => [resolveText(variable, { place: key.place, name: `${key.name}, a key of it` }, site), value])) };
  }
  return { map };
}
