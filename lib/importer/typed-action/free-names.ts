import { camelCase } from './names';

/**
 * Names for members, each once.
 *
 * @param names as the action spells them
 * @param reserved what no member may be called
 * @param kind what is put behind a name that is reserved: `Input`, `Output`
 */
export function freeNames(names: readonly string[], reserved: ReadonlySet<string>, kind: string): Map<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const name of names) {
    const plain = camelCase(name) || kind.toLowerCase();
    const wanted = reserved.has(plain) ? `${plain}${kind}` : plain;
    let free = wanted;
    for (let i = 2; taken.has(free) || reserved.has(free); i++) free = `${wanted}${i}`;
    taken.add(free);
    found.set(name, free);
  }
  return found;
}
