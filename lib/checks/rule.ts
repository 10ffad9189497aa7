import { DeliveryModel } from './model';
import { Place, Severity } from '../core/inside';

/**
 * One rule: one file below `checks/` of its room, one line in the room's list, one page under `docs/checks/`, one ok and one err fixture, all of the
 * same name.
 *
 * A rule that looks across things takes `delivery`. Rooms whose things come by the ten thousand offer hooks of their own, which are called for each of them in
 * one walk: see `WorkflowRule`.
 */
export interface Rule {
  /** `<group>/<name>`, the path of its file. */
  readonly id: string;
  readonly severity: Severity;
  /** What cannot be acknowledged: without it the files could not be written safely. */
  readonly fatal?: boolean;
  /**
   * What it finds stays found, whatever is declared afterwards: it reads a thing with all that can ever belong to it, and misses nothing that may still come. Such
   * findings are shown, too, when the program breaks off.
   */
  readonly lasting?: boolean;
  /**
   * Whether it speaks of files that others write, too. Any other rule does so only where something that is declared has a part in it: what stands in such a file is the
   * business of whoever writes it.
   */
  readonly ofOthers?: boolean;
  /** Whether it makes sense for a program only: it is not asked about a repository as it stands. */
  readonly ofProgram?: boolean;
  delivery?(model: DeliveryModel, report: Report): void;
}

/** How a rule says what it found. The engine adds the id and the severity. */
export interface Report {
  (found: Found): void;
}

export interface Found {
  /** What is wrong, the value given, what is allowed. */
  readonly message: string;
  /** The cause first. Anything with an `origin` will do; `{ origin, note }` says what a related place has to do with it. */
  readonly at: Located | readonly Located[];
  readonly fix?: string;
  /** Less than that of the rule, where something that decides is not known. */
  readonly severity?: Severity;
  /** The same in the words of the file, for whoever writes the file by hand. Left out where `fix` says nothing of a program. */
  readonly fixInYaml?: string;
}

export type Located = Pick<Place, 'origin' | 'note'>;

/** A rule on its way through a model. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly report: Report;
}
