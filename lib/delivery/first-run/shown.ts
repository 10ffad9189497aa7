import { printable } from '../../core/inside';

/** A value of a parsed file for a message: on one line, and not longer than what one reads at a glance. */
export function shownValue(value: unknown): string {
  if (value === undefined) return '(nothing)';
  return printable(typeof value === 'string' ? value.trim() : JSON.stringify(value), 70);
}

/** `a → b`. */
export function change(from: unknown, to: unknown): string {
  return `${shownValue(from)} → ${shownValue(to)}`;
}

/** Names in quotes, the first of them. */
export function shownNames(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).map((name) => `'${shownValue(name)}'`).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** Whether two parsed values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isMap(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? '';
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map, or an empty one where something else stands. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}

/** The keys of two maps whose values differ, in the order of the second, then those that only the first has. */
export function differingKeys(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(other), ...Object.keys(one)])].filter((key) => !isSame(valueAt(one, key), valueAt(other, key)));
}

/** What a map itself has, whatever its keys are called. */
export function valueAt(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
