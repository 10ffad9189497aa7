import { Construct, IConstruct } from 'constructs';
import { GithubLock, NEW_LOCK } from './github/model';
import { LockedUses } from './uses';
import { compareVersions, versionOf } from './version';
import { Kind, Origin, declare } from '../../core/inside';
import { Workflow } from '../../workflows/inside';

const KEY = Symbol.for('slipway.actions-lock');

/** What marks GitHub's lock of a repository. @internal */
export const ACTIONS_LOCK_KIND = new Kind<ActionsLockFile>('actions lock');

/** What stands behind the `@`, and the release as a comment behind that. */
interface LockedRef {
  readonly ref: string;
  readonly version?: string;
}

/** GitHub's lock file of a delivery. Its text is read before anything is resolved. */
export class ActionsLockFile extends Construct {
  /** Of the delivery above a construct. */
  public static near(scope: IConstruct | undefined): ActionsLockFile | undefined {
    return [...scope?.node.scopes ?? []].reverse().map((one) => (one as { readonly [KEY]?: ActionsLockFile })[KEY]).find((one) => one !== undefined);
  }

  /** @internal */
  public readonly _origin: Origin;
  /** What the file says. */
  public lock: GithubLock = NEW_LOCK;

  public constructor(scope: Construct, private readonly uses: LockedUses) {
    super(scope, 'actions-lock');
    this._origin = declare(this, ACTIONS_LOCK_KIND);
    Object.defineProperty(scope, KEY, { value: this });
  }

  /**
   * What stands behind the `@`.
   *
   * @param scope what the step belongs to: the lock may say something else of another workflow
   * @param action the action without its ref
   * @param said what holds where the lock says nothing
   * @param isSaid whether the program says so, and the lock is not asked
   */
  public refOf(scope: IConstruct | undefined, action: string, said: { readonly sha: string; readonly version?: string }, isSaid: boolean): LockedRef {
    const locked = isSaid ? undefined : this.locked(scope, action);
    const pin = locked ?? said;
    if (this.uses === LockedUses.TAG && pin.version !== undefined) return { ref: pin.version };
    return { ref: pin.sha, ...pin.version === undefined ? {} : { version: pin.version } };
  }

  /** The newest of those that the workflow uses already; else of those that any uses. */
  private locked(scope: IConstruct | undefined, action: string): { readonly sha: string; readonly version: string } | undefined {
    const repository = `${action.toLowerCase().split('/').slice(0, 2).join('/')}@`;
    const file = (scope?.node.scopes ?? []).find((one): one is Workflow => one instanceof Workflow)?.file;
    const of = (keys: readonly string[]) => keys.filter((key) => key.startsWith(repository));
    const own = of(this.lock.workflows.get(file ?? '') ?? []);
    const keys = own.length > 0 ? own : of([...this.lock.workflows.values()].flat());
    const found = keys.flatMap((key) => {
      const dependency = this.lock.dependencies.get(key);
      return dependency ? [{ key, dependency }] : [];
    });
    found.sort((a, b) => newer(b.dependency.ref, a.dependency.ref));
    if (found.length === 0) return undefined;
    const [{ key, dependency: { ref, commit } }] = found;
    const written = key.slice(repository.length);
    return { sha: commit.replace(/^sha\d+-/, ''), version: /^[0-9a-f]{40}$/.test(written) ? ref : written };
  }
}

function newer(a: string, b: string): number {
  const [one, other] = [versionOf(a), versionOf(b)];
  return one && other ? compareVersions(one, other) : one ? 1 : other ? -1 : 0;
}
