import { Place } from './place';
import { Severity } from './severity';

/** One thing that a check has to say about a declared delivery. */
export interface Finding {
  /** The stable id of the rule, such as `workflows/unknown-needs`. */
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
   * The same in the words of the file: for whoever writes the file by hand.
   *
   * @default - what `fix` says holds for the file, too
   */
  readonly fixInYaml?: string;
  /**
   * The reason given by `Checks.of(scope).acknowledge(id, reason)`.
   *
   * @default - the finding was not acknowledged
   */
  readonly acknowledged?: string;
  /**
   * The address of the page that explains the rule.
   *
   * @default - there is none: a rule of one's own may say all in its message
   */
  readonly page?: string;
  /**
   * Whether it cannot be acknowledged: without what it asks for, the files could not be written safely.
   *
   * @default false
   */
  readonly fatal?: boolean;
}
