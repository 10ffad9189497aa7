import { Place } from './place';
import { Severity } from './severity';

/** One thing that a check has to say about a declared delivery. */
export interface Finding {
  /** The stable id of the rule, such as `workflows/unknown-needs`. Its page is `docs/checks/<id>.md`. */
  readonly id: string;
  /** How grave it is. */
  readonly severity: Severity;
  /** What is wrong, the value given, and what is allowed: in the words of the API that the user called. */
  readonly message: string;
  /** Where: the first place is the cause, the others are related to it. At least one. */
  readonly places: Place[];
  /**
   * What to do about it.
   *
   * @default - the message says all there is to say
   */
  readonly fix?: string;
  /**
   * The reason given by `Checks.of(scope).acknowledge(id, reason)`.
   *
   * @default - the finding was not acknowledged
   */
  readonly acknowledged?: string;
}
