import { Duration } from '../../core/inside';

/** What every task may be told. */
export interface MaintenanceTaskOptions {
  /**
   * The time table of the workflow that it belongs to, as `cron` of the trigger has it. Somebody who starts the workflow by hand starts it as well.
   *
   * @default - every one
   */
  readonly cron?: string;
}

/** When issues and pull requests are forgotten. */
export interface StaleOptions extends MaintenanceTaskOptions {
  /**
   * How long nothing has happened before somebody is asked.
   *
   * @default Duration.days(60)
   */
  readonly staleAfter?: Duration;
  /**
   * How long after that it is closed.
   *
   * @default Duration.days(14)
   */
  readonly closeAfter?: Duration;
  /**
   * Labels with which it is never stale.
   *
   * @default - `security`, `pinned`
   */
  readonly exemptLabels?: string[];
}

/** Which artifacts go. */
export interface OldArtifactsOptions extends MaintenanceTaskOptions {
  /** How old they are. */
  readonly olderThan: Duration;
  /**
   * Those whose names match: a regular expression.
   *
   * @default - all
   */
  readonly namePattern?: string;
  /**
   * Those whose names match stay: a regular expression.
   *
   * @default - what is compared with, or added up, later: `^(?:benchmarks|dora)-`
   */
  readonly keepPattern?: string;
  /**
   * Whether it only says what would go.
   *
   * @default false
   */
  readonly dryRun?: boolean;
}

/** Which caches go. */
export interface OldCachesOptions extends MaintenanceTaskOptions {
  /**
   * How long nobody has asked for them. Those of pull requests that are closed go at once.
   *
   * @default Duration.days(7)
   */
  readonly unusedFor?: Duration;
  /**
   * Whether it only says how many would go.
   *
   * @default false
   */
  readonly dryRun?: boolean;
}

/** Which versions of a package go. */
export interface OldPackagesOptions extends MaintenanceTaskOptions {
  /**
   * How many of the newest stay.
   *
   * @default 10
   */
  readonly keep?: number;
  /**
   * Whether only versions of images that have no tag go. A part of an image for several machines has none: keep enough of them.
   *
   * @default false
   */
  readonly untaggedOnly?: boolean;
}

/** Whose dependencies are looked at. */
export interface OutdatedOptions extends MaintenanceTaskOptions {
  /**
   * The folder with the package.
   *
   * @default - the root of the repository
   */
  readonly folder?: string;
  /**
   * The version of Node.js or Python.
   *
   * @default - `22` of Node.js, `3.12` of Python
   */
  readonly version?: string;
}

/** A task of your own. */
export interface MaintenanceCommandOptions extends MaintenanceTaskOptions {
  /**
   * What people read.
   *
   * @default - the name
   */
  readonly title?: string;
}
