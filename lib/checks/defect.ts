import { ModelKey } from './model';
import { Origin, Place } from '../core/inside';

/** What could not be resolved, such as a reference to a job of another workflow. The rule of the same id reports it. */
export interface Defect {
  /** The rule that reports it. */
  readonly id: string;
  /** What is wrong, the value given, what is allowed. */
  readonly message: string;
  /**
   * What to do about it.
   *
   * @default - the message says all there is to say
   */
  readonly fix?: string;
  /** Where. */
  readonly origin: Origin;
  /**
   * Other places that have to do with it.
   *
   * @default - none
   */
  readonly related?: Place[];
}

/** The defects of all rooms. @internal */
export const DEFECTS = new ModelKey<readonly Defect[]>('defects', []);
