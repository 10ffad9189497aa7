import type { SharedSteps } from './find';
import type { CodeFile } from '../../code/code-file';
import type { Counts } from '../texts';

/** What a function is given: a value that each place has for itself, by its path, or an action of the repository. */
export interface SharedParameter {
  readonly variable: string;
  readonly path?: readonly string[];
}

/** A function that makes some steps, which several jobs and actions use. */
export interface SharedFunction {
  /** What it is called: `setupNodeSteps`. */
  readonly name: string;
  /** Its module, without its ending: `delivery/steps/setup-node`. */
  readonly module: string;
  readonly file: CodeFile;
  readonly found: SharedSteps;
  readonly parameters: readonly SharedParameter[];
  readonly counts: Counts;
}
