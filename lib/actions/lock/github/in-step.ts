import { GithubLock } from './model';

/** A lock that says what workflows use now. */
export interface InStep {
  readonly lock: GithubLock;
  /** What is used and has no entry. */
  readonly missing: readonly { readonly file: string; readonly key: string }[];
}

/**
 * The lock with what workflows use now. What a dependency is stays as it was written; those that nobody uses any more go.
 *
 * @param used by the path of a workflow, the keys of what it uses
 * @param isThere whether a workflow that is not among these is there: somebody else writes it
 */
export function inStep(lock: GithubLock, used: ReadonlyMap<string, readonly string[]>, isThere: (path: string) => boolean): InStep {
  const kept = [...lock.workflows].filter(([path]) => !used.has(path) && isThere(path));
  const workflows = new Map([...kept, ...[...used].filter(([, keys]) => keys.length > 0)]);
  const missing = [...used].flatMap(([file, keys]) => [...new Set(keys)].filter((key) => !lock.dependencies.has(key)).map((key) => ({ file, key })));
  const wanted = reached([...workflows.values()].flat(), lock);
  return { lock: { ...lock, workflows, dependencies: new Map([...lock.dependencies].filter(([key]) => wanted.has(key))) }, missing };
}

function reached(keys: readonly string[], { dependencies }: GithubLock): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...dependencies.get(key)?.uses ?? []);
  }
  return found;
}
