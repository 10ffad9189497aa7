import { DeliveryModel } from './model';
import { Origin, Place, Severity } from '../core/inside';

/** A rule of your own: what must hold in your repositories and no rule of Slipway knows. Registered with `Checks.of(scope).addRule(rule)`. */
export interface IRule {
  /**
   * What it is called in reports and acknowledged by: `<group>/<name>`, in lower case with `-`, such as `acme/deploy-window`. The group is none of Slipway's.
   */
  readonly id: string;
  /** How grave what it finds is: an error stops the synthesis. */
  readonly severity: Severity;
  /**
   * The address of a page that explains it.
   *
   * @default - reports name none
   */
  readonly page?: string;
  /**
   * Looks at all that was declared. Called once a synthesis; it must not change anything. What it finds outside of the scope it was registered for is left out.
   *
   * @param model ask the rooms for their parts: `DeclaredWorkflows.of(model)`
   * @returns what it found: an empty list when all is well
   */
  check(model: DeliveryModel): Violation[];
}

/** What a rule of your own found. */
export interface Violation {
  /** What is wrong, the value given, what is allowed: a sentence or two. */
  readonly message: string;
  /** Where: the `origin` of the part of the model that is wrong. */
  readonly origin: Origin;
  /**
   * What to do about it.
   *
   * @default - the message says all there is to say
   */
  readonly fix?: string;
  /**
   * Other places that have to do with it.
   *
   * @default - none
   */
  readonly related?: Place[];
}
