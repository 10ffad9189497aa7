import { FindingSeverity } from './finding-severity';
import { SeverityRule } from './severity-rule';

/** A finding that somebody looked at, and lets be. */
export interface AcceptedFinding {
  /** What its scanner calls it, or another name of the same weakness that the report holds: `CVE-2026-1234`, `B603`. */
  readonly id: string;
  /** Why it may be: it stands in every summary. */
  readonly reason: string;
  /**
   * The last day on which it is accepted, such as `2027-01-31`. From the next one on, by UTC, it counts again.
   *
   * @default - for good
   */
  readonly until?: string;
  /**
   * The name of the only scanner of which it is accepted.
   *
   * @default - of all
   */
  readonly scanner?: string;
  /**
   * The only place where it is accepted: a file, a package with its version, an address; with `/` at its end all that is in a folder.
   *
   * @default - everywhere
   */
  readonly path?: string;
}

/** What becomes of findings, by how grave they are. */
export interface SeverityPolicyOptions {
  /**
   * Critical ones.
   *
   * @default SeverityRule.block()
   */
  readonly critical?: SeverityRule;
  /**
   * High ones.
   *
   * @default SeverityRule.within(Duration.days(7))
   */
  readonly high?: SeverityRule;
  /**
   * Medium ones.
   *
   * @default SeverityRule.within(Duration.days(30))
   */
  readonly medium?: SeverityRule;
  /**
   * Low ones.
   *
   * @default SeverityRule.beforeRelease()
   */
  readonly low?: SeverityRule;
  /**
   * What a finding is of which its scanner does not say how grave it is.
   *
   * @default FindingSeverity.HIGH
   */
  readonly unknown?: FindingSeverity;
  /**
   * Findings that are let be, each with a reason.
   *
   * @default - none
   */
  readonly accepted?: AcceptedFinding[];
}
