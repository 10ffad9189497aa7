import { ActionPins } from '../../actions/inside';
import { RepositoryFiles } from '../../checks/inside';

/** The text of the lock file of action pins, where there is one. */
export function lockOf(files: RepositoryFiles): string | undefined {
  return files.read(ActionPins.LOCK_FILE)?.text;
}
