import { Expression } from '../expressions/inside';

/** A custom runner image made from the state of the machine after a job. */
export interface Snapshot {
  /** The name of the image. */
  readonly imageName: string;
  /**
   * The major version, such as `2.*`.
   *
   * @default - the next minor version of the newest major one
   */
  readonly version?: string;
  /**
   * Makes the image only when this holds.
   *
   * @default - always
   */
  readonly condition?: Expression;
}
