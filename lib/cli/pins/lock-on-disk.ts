import { ActionPins, LockEntry, UsedAction, catalogueEntry, lockText, readLock } from '../../actions/inside';
import { expectInside } from '../inside-repository';
import { Terminal } from '../terminal';

/** An action as a command about pins sees it. */
export interface Pinned extends LockEntry {
  /** `owner/repository`, or with a path where the lock has one. */
  readonly action: string;
  /** Where its release is said: in the lock file, or by the catalogue as long as the lock says nothing, in GitHub's lock, or in a file that is used as it is. */
  readonly by: 'lock' | 'catalogue' | 'github' | 'file';
}

/** The lock file of a repository. */
export class LockOnDisk {
  public readonly entries: Map<string, LockEntry>;
  private readonly path: string;

  public constructor(private readonly up: string, private readonly terminal: Terminal) {
    this.path = `${up}${ActionPins.LOCK_FILE}`;
    const text = terminal.read(this.path);
    this.entries = text === undefined ? new Map() : readLock(text, ActionPins.LOCK_FILE);
  }

  /** What is used, each action once, with the release that holds for it; and what is locked and used by nobody. */
  public pinned(used: readonly UsedAction[]): Pinned[] {
    const found = new Map<string, Pinned>();
    for (const one of used) {
      const name = one.action.toLowerCase();
      // A repository has its releases as a whole; the lock may say something else of one of its actions.
      const key = this.entries.has(name) ? name : repositoryOf(name);
      if (found.has(key)) continue;
      const entry = this.entries.get(key);
      const known = catalogueEntry(name);
      if (entry) found.set(key, { action: key, by: 'lock', ...entry });
      else if (known) found.set(key, { action: key, by: 'catalogue', version: known.version, sha: known.sha });
      else if (/^[0-9a-f]{40}$/.test(one.ref)) found.set(key, { action: key, by: 'file', version: one.version ?? '', sha: one.ref });
      else found.set(key, { action: key, by: 'file', version: one.ref, sha: '' });
    }
    for (const [key, entry] of this.entries) if (!found.has(key)) found.set(key, { action: key, by: 'lock', ...entry });
    return [...found.values()].sort((a, b) => (a.action < b.action ? -1 : 1));
  }

  /** Writes it, when it says something else than before. */
  public write(entries: ReadonlyMap<string, LockEntry>): boolean {
    const text = lockText(entries);
    if (text === lockText(this.entries)) return false;
    expectInside(this.up, [ActionPins.LOCK_FILE], this.terminal);
    this.terminal.write(this.path, text);
    return true;
  }
}

/** `owner/repository` of an action in a folder of it. */
export function repositoryOf(action: string): string {
  return action.split('/').slice(0, 2).join('/');
}
