/** A release as owners of actions name them: `v4`, `4.1`, `v4.1.2`, `v4.1.2-beta.1`. */
export interface Version {
  /** Its numbers, those that are said. */
  readonly numbers: readonly number[];
  /** What stands behind the numbers: a version before a release. */
  readonly rest: string;
}

/** The numbers of the tag of a release; undefined for other tags. */
export function versionOf(tag: string): Version | undefined {
  const [, numbers, rest] = /^v?(\d{1,9}(?:\.\d{1,9}){0,2})((?:[-+.][\w.+-]*)?)$/.exec(tag) ?? [];
  return numbers === undefined ? undefined : { numbers: numbers.split('.').map(Number), rest };
}

/** Less than zero when `a` comes before `b`. What is not said is zero; what comes before a release comes before it. */
export function compareVersions(a: Version, b: Version): number {
  for (const i of [0, 1, 2]) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.rest === b.rest) return 0;
  return a.rest === '' ? 1 : b.rest === '' ? -1 : a.rest < b.rest ? -1 : 1;
}

/** Whether it names one release: `v4` and `v4.1` are moved from one to the next. */
export function isWhole({ numbers }: Version): boolean {
  return numbers.length === 3;
}
