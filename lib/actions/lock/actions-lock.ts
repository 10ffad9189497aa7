import { Construct, IConstruct } from 'constructs';
import { ActionsLockFile } from './actions-lock-file';
import { LockedUses } from './uses';
import { expectOptions, kinds, optionTable } from '../../core/inside';

/** How GitHub's lock is used. */
export interface GithubLockOptions {
  /**
   * What stands behind the `@` in the files.
   *
   * @default LockedUses.TAG
   */
  readonly uses?: LockedUses;
}

/**
 * A lock file of actions that others than Slipway know as well.
 *
 * @see https://gh.io/actions-lockfile
 */
export class ActionsLock {
  /**
   * GitHub's own: `.github/workflows/actions.lock`, a preview whose format may change. A workflow that is named in it runs the locked commits and nothing else, transitive ones included.
   *
   * Versions come from it. A synthesis keeps in it what each workflow uses, and refuses what has no entry; entries are made by `slipway lock --github`, by GitHub's own tool or by Dependabot.
   *
   * @param options what stands behind the `@`
   */
  public static github(options: GithubLockOptions = {}): ActionsLock {
    const { uses = LockedUses.TAG } = expectOptions('ActionsLock.github', undefined, options, GITHUB);
    return new ActionsLock((scope) => void new ActionsLockFile(scope as Construct, uses));
  }

  /** Declares its file below a delivery. @internal */
  public readonly _declare: (scope: IConstruct) => void;

  private constructor(declare: (scope: IConstruct) => void) {
    this._declare = declare;
  }
}

const GITHUB = optionTable({ uses: kinds.oneOf(Object.values(LockedUses)) });
