/** What a file of Flyway's is, by its name. */
export interface Migration {
  readonly path: string;
  /** `V`: applied once; `B`: stands for all before it; `U`: takes one back; `R`: applied whenever it changes. */
  readonly kind: 'V' | 'B' | 'U' | 'R';
  /** Its version without leading zeros, as Flyway compares them; empty for one that is repeatable. */
  readonly version: string;
}

/**
 * What Flyway would make of a path; undefined when it is no migration, such as a script that it calls before or after them.
 *
 * @see https://documentation.red-gate.com/flyway/flyway-concepts/migrations/migration-naming
 */
export function migrationOf(path: string): Migration | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, kind, version] = /^([VBU])(\d+(?:[._]\d+)*)__[^\n]+\.sql$/.exec(name) ?? [];
  if (kind !== undefined) return { path, kind: kind as 'V' | 'B' | 'U', version: normalized(version) };
  return /^R__[^\n]+\.sql$/.test(name) ? { path, kind: 'R', version: '' } : undefined;
}

const CALLBACK = /^(before|after)[A-Z]\w*(__[^\n]*)?\.sql(\.conf)?$|^createSchema(__[^\n]*)?\.sql(\.conf)?$/;

/** Whether a file lies among migrations, ends as one does, and would be passed over without a word. */
export function isMisnamed(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.sql$/i.test(name) && !CALLBACK.test(name) && migrationOf(path) === undefined;
}

/** `1.0`, `01` and `1_0_0` are one version. */
function normalized(version: string): string {
  const parts = version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts[parts.length - 1] === '0') parts.pop();
  return parts.join('.');
}

/** Below 0 when the first comes before the second. Parts may be longer than a number can be, such as a time with microseconds. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.'), other.split('.')];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [x, y] = [BigInt(a[at] ?? '0'), BigInt(b[at] ?? '0')];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
