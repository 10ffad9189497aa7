import { Origin } from '../../core/inside';

/** A program that jobs of pipelines run: an action of the repository, and the file beside it. */
export interface ProgramModel {
  /** What it is called: `changed-parts`. */
  readonly name: string;
  /** Where it was first asked for. */
  readonly origin: Origin;
  /** Path of the action that runs it. */
  readonly actionFile: string;
  /** Path of the program. */
  readonly programFile: string;
}
