import { FindingSeverity } from './finding-severity';
import { Scanner } from './scanner';
import { AcceptedFinding } from './severity-policy-options';

/** What a gate looks with, and what stops there. */
export interface SecurityGateProps {
  /** The scanners, one after the other. What is installed by `setup` is installed for each scan. */
  readonly scanners: Scanner[];
  /**
   * The names of those that run when `scan-type` is `quick`.
   *
   * @default - all of them
   */
  readonly quick?: string[];
  /**
   * What `fail-on` is when nobody says it.
   *
   * @default FindingSeverity.HIGH
   */
  readonly failOn?: FindingSeverity;
  /**
   * Findings that are let be, each with a reason.
   *
   * @default - none
   */
  readonly accepted?: AcceptedFinding[];
}
