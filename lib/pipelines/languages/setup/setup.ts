import { Expression } from '../../../expressions/inside';
import { IStep } from '../../../workflows/inside';

/** For which job the beginning is asked for. */
export interface SetupRequest {
  /** What the pipeline calls the job: `quality`. */
  readonly part: string;
  /**
   * The version of the language: of the leg, where the job runs for several.
   *
   * @default - the one that the repository names
   */
  readonly version?: string | Expression;
  /** Whether caches may be restored. Where what is built is published, they may not. */
  readonly caches: boolean;
  /**
   * The folder that the pipeline works in.
   *
   * @default - the root of the repository
   */
  readonly workingDirectory?: string;
}

/**
 * What stands at the beginning of every job of a language: the checkout, the toolchain, its cache and the installation. Asked once for each job, because a step is in one job only.
 *
 * `ActionSetup` is one that uses an action of the repository; implement it for anything else.
 */
export interface ISetup {
  /**
   * The steps for one job, in order.
   *
   * @param request the job they are for
   */
  setupSteps(request: SetupRequest): IStep[];
}
