/** From the gravest on. */
export const LEVELS = ['critical', 'high', 'medium', 'low'] as const;

export type Level = typeof LEVELS[number];

/** One thing that a scanner found, in the words that all scanners have in common. */
export interface Finding {
  /** What its scanner calls it: `B608`, `CVE-2025-1234`. */
  readonly id: string;
  /** Other names of the same weakness. */
  readonly aliases: readonly string[];
  /** What its scanner says of how grave it is; nothing, when it does not say. */
  readonly level: Level | undefined;
  readonly title: string;
  /** Where it is: a file of the repository, a package, an address. */
  readonly place: string;
  readonly line?: number;
}

/** What stands in a report. */
export interface Report {
  readonly findings: readonly Finding[];
  /** What the scanner could not look at, in its own words. */
  readonly missed: readonly string[];
  /** How many findings the code itself hides, by a comment that the scanner obeys. */
  readonly hidden: number;
  /** What the scanner calls itself, by which code scanning knows it. */
  readonly tool?: string;
}

/** Why a report cannot be read: the scanner is then as one that did not run. */
export class UnreadableError extends Error {}

/** More than that is no report that anybody reads. */
export const MOST_FINDINGS = 50_000;
export const MOST_BYTES = 64 * 1024 * 1024;
