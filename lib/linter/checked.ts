import { DeliveryModel } from '../checks/inside';
import { Finding } from '../core/inside';

/** What was found in a repository as it stands. */
export interface Checked {
  /** The models of all that could be read. */
  readonly model: DeliveryModel;
  /** In the order of the files and their lines. Those that somebody accepted are marked (`acknowledged`). */
  readonly findings: readonly Finding[];
  /** The files that were read, by their paths from the root. */
  readonly files: readonly string[];
}
