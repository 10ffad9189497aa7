import { CatalogueEntry } from '../catalogue-facts';

/**
 * Whether facts of the catalogue are those of the release in use. Inputs and outputs come with minor releases and go with major ones, so what is newer than the
 * catalogue is not judged.
 *
 * @param entry what is known
 * @param ref behind the `@`
 * @param version the release that it belongs to, when the program says it
 */
export function sameRelease(entry: CatalogueEntry, ref: string, version: string | undefined): boolean {
  if (ref === entry.sha) return true;
  const used = numbersOf(version ?? ref);
  const known = numbersOf(entry.version);
  if (!used || !known || used[0] !== known[0]) return false;
  return used.length === 1 || used[1] < known[1] || (used[1] === known[1] && (used[2] ?? 0) <= (known[2] ?? 0));
}

/** The numbers of `v4`, `v4.1` or `4.1.0`. */
function numbersOf(text: string): number[] | undefined {
  return /^v?\d+(\.\d+){0,2}$/.test(text) ? text.replace(/^v/, '').split('.').map(Number) : undefined;
}
