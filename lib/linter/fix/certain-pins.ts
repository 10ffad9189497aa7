import { Pin } from './fixer';
import { ActionPin, ActionPins, catalogueEntry, readLock } from '../../actions/inside';

/** The commits that the lock file and the catalogue know, by the very releases that they are. */
export function certainPins(lock: string | undefined): (action: string) => readonly Pin[] {
  const locked = lockedPins(lock);
  return (action) => {
    const repository = action.split('/').slice(0, 2).join('/');
    const entry = catalogueEntry(action);
    const known = [locked.get(action), locked.get(repository), entry];
    return known.flatMap((pin) => (pin?.version === undefined ? [] : [{ version: pin.version, sha: pin.sha }]));
  };
}

/** What is wrong with a lock file is told elsewhere. */
function lockedPins(lock: string | undefined): ReadonlyMap<string, ActionPin> {
  try {
    return lock === undefined ? new Map() : readLock(lock, ActionPins.LOCK_FILE);
  } catch {
    return new Map();
  }
}
