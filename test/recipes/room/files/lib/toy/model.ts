import { Origin } from '../core/inside';

/** A greeting as it was declared. */
export interface GreetingModel {
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /** What it says. */
  readonly text: string;
}
