import { UsedAction } from '../../actions/inside';
import { Terminal } from '../terminal';
import { GithubLockOnDisk, PinnedByGithub } from './github-lock-on-disk';
import { LockOnDisk, Pinned, repositoryOf } from './lock-on-disk';
import { usedHere } from './uses';

/** Both locks of a repository, each with what it decides about. */
export class Locks {
  public readonly own: LockOnDisk;
  public readonly github: GithubLockOnDisk;
  /** What the files use. */
  public readonly used: readonly UsedAction[];
  /** Of these, what GitHub's lock does not hold. */
  public readonly ofOwn: readonly UsedAction[];

  public constructor(up: string, terminal: Terminal) {
    this.own = new LockOnDisk(up, terminal);
    this.github = new GithubLockOnDisk(up, terminal);
    this.used = usedHere(up, terminal);
    this.ofOwn = this.used.filter((one) => !this.github.holds(one));
  }

  /** What is used, with the release that holds for it. */
  public direct(): Pinned[] {
    return this.with(this.github.direct(this.used));
  }

  /** The same, with all that GitHub's lock says of what these use in turn. */
  public all(): Pinned[] {
    return this.with(this.github.all());
  }

  /** What stands in our lock and is used by nobody is not asked for, once GitHub's has the action. */
  private with(held: readonly PinnedByGithub[]): Pinned[] {
    const names = new Set(held.map(({ action }) => action));
    const isUsed = (action: string) => this.ofOwn.some((one) => one.action.toLowerCase() === action || repositoryOf(one.action.toLowerCase()) === action);
    return [...this.own.pinned(this.ofOwn).filter(({ action }) => !names.has(repositoryOf(action)) || isUsed(action)), ...held].sort((a, b) => (a.action < b.action ? -1 : 1));
  }
}

/** Whether GitHub's lock says it. */
export function isByGithub(pinned: Pinned): pinned is PinnedByGithub {
  return 'key' in pinned;
}

/** Why nobody here can be asked about an action. */
export function elsewhereOf(pinned: Pinned): string | undefined {
  return isByGithub(pinned) && pinned.hostname !== undefined ? `it lies on ${pinned.hostname}, and that GitHub is not asked here.` : undefined;
}
