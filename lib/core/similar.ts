import { closest, distance } from 'fastest-levenshtein';

/** `name`'s nearest neighbour among the allowed ones, when it is near enough to be a slip of the finger. */
export function similar(name: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || name.length > 100) return undefined;
  const near = closest(name.toLowerCase(), [...allowed].map((a) => a.toLowerCase()));
  const found = allowed.find((a) => a.toLowerCase() === near)!;
  // One letter resembles any other.
  if (name.length < 2) return undefined;
  if (distance(name.toLowerCase(), near) <= Math.max(1, Math.floor(name.length / 3))) return found;
  return allowed.find((a) => swapped(name.toLowerCase(), a.toLowerCase()));
}

/** How many letters differ between two names; letters in another case do not. */
export function slipsBetween(one: string, other: string): number {
  return distance(one.toLowerCase(), other.toLowerCase());
}

/** Two neighbours that changed places are one slip, though they are two letters. */
function swapped(name: string, other: string): boolean {
  if (name.length !== other.length) return false;
  const at = [...name].findIndex((letter, i) => letter !== other[i]);
  return at >= 0 && name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) === other;
}

/** A list for a message: quoted, sorted, cut when it is long. */
export function listed(names: readonly string[], most = 12): string {
  const shown = [...names].sort().slice(0, most).map((n) => `'${n}'`).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown || '(none)';
}
