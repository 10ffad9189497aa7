/** A place at which two files do not say the same to their reader. */
export interface Difference {
  /** Where: `jobs.test.steps[2].with.fetch-depth`; empty for the whole file. A step that both have is counted as the second file counts it. */
  readonly path: string;
  /** What stands there in the first, as plain data; undefined where it has nothing. */
  readonly before?: unknown;
  /** What stands there in the second. */
  readonly after?: unknown;
  /** What one would not see in the two values. */
  readonly why?: string;
}

/** `.name`, or `['a name']` where a dot would mislead. */
export function below(path: string, key: string): string {
  const plain = /^[\w/*-]+$/.test(key);
  if (path === '') return plain ? key : `[${JSON.stringify(key)}]`;
  return plain ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
