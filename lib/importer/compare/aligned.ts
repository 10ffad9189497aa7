import { NormalMap, plainOf, sameText } from './normal';

/** Two items that belong together, by their places; or one that the other list does not have. */
export interface Pair {
  readonly one?: number;
  readonly other?: number;
}

/** Above this the items of long lists are paired as they come. */
const MOST = 1_000_000;

/** Pairs the items of two lists, such as steps, so that one that was put between others is one difference, and not one for each that follows. */
export function aligned(before: readonly NormalMap[], after: readonly NormalMap[]): Pair[] {
  const [one, other] = [before.map(whatOf), after.map(whatOf)];
  const pairs = before.length * after.length > MOST ? [] : common(one, other, before, after);
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [before.length, after.length] as const]) {
    // What stands between two that belong together was changed, as far as there is something on both sides.
    while (i < nextI && j < nextJ) found.push({ one: i++, other: j++ });
    while (i < nextI) found.push({ one: i++ });
    while (j < nextJ) found.push({ other: j++ });
    if (i < before.length && j < after.length) found.push({ one: i++, other: j++ });
  }
  return found;
}

/** By what a person knows an item: its id, the action whatever its version, its name, or all that it says. */
function whatOf(item: NormalMap): string {
  const said = (key: string): string | undefined => {
    const value = item.entries.get(key);
    return value?.kind === 'leaf' ? String(plainOf(value)) : undefined;
  };
  const [id, uses, run, name] = ['id', 'uses', 'run', 'name'].map(said);
  if (id !== undefined) return `id ${id}`;
  if (uses !== undefined) return `uses ${uses.replace(/@.*$/, '').toLowerCase()}`;
  return run !== undefined ? `run ${run.trim()}` : name !== undefined ? `name ${name}` : sameText(item);
}

/** The longest common sequence; of equal ones that with most items that are wholly the same. */
function common(one: readonly string[], other: readonly string[], before: readonly NormalMap[], after: readonly NormalMap[]): (readonly [number, number])[] {
  const best = Array.from({ length: one.length + 1 }, () => new Float64Array(other.length + 1));
  const worth = (i: number, j: number) => (one[i] !== other[j] ? 0 : sameText(before[i]) === sameText(after[j]) ? 1.001 : 1);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const value = worth(i, j);
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], value > 0 ? value + best[i + 1][j + 1] : 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    const value = worth(i, j);
    if (value > 0 && best[i][j] === value + best[i + 1][j + 1]) pairs.push([i++, j++]);
    else if (best[i][j] === best[i + 1][j]) i++;
    else j++;
  }
  return pairs;
}
