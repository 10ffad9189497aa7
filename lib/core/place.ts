import { Origin } from './origin';

/** A place that a finding speaks of. */
export interface Place {
  /** The construct, and the user's line that declared it. */
  readonly origin: Origin;
  /**
   * What this place has to do with the finding.
   *
   * @default - it is the cause
   */
  readonly note?: string;
}
