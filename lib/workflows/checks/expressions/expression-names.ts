import { AVAILABILITY } from '../../../expressions/inside';

/** Every context that GitHub knows. `jobs` exists in the outputs of a reusable workflow only. */
export const CONTEXTS = ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'jobs', 'runner', 'env'];

/** What may be called everywhere. GitHub's parser counts the arguments of these itself. */
export const BUILT_IN = ['case', 'contains', 'endsWith', 'format', 'fromJSON', 'join', 'startsWith', 'toJSON'];

/** What may be called at some places only, in lower case, as GitHub compares names without case. */
const SPECIAL = ['always', 'cancelled', 'failure', 'hashFiles', 'success'];

export const FUNCTIONS = [...BUILT_IN, ...SPECIAL];

/** What one place allows. */
export interface Allowed {
  readonly contexts: readonly string[];
  /** Names in lower case to the fewest and most arguments. */
  readonly functions: ReadonlyMap<string, readonly [number, number]>;
}

const cache = new Map<string, Allowed | undefined>();

/** The contexts and the special functions of a place; undefined where the table has no entry. */
export function allowedAt(place: string): Allowed | undefined {
  if (!cache.has(place)) {
    const entry = (AVAILABILITY as Readonly<Record<string, { contexts: readonly string[]; arity: Readonly<Record<string, readonly [number, number]>> } | undefined>>)[place];
    cache.set(place, entry && {
      contexts: entry.contexts,
      functions: new Map(Object.entries(entry.arity).map(([name, arity]) => [name.toLowerCase(), arity])),
    });
  }
  return cache.get(place);
}
