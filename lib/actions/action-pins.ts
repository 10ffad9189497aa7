import { IConstruct } from 'constructs';
import { ActionPin } from './action-pin';
import { asWritten, constructGiven, expectArgument, expectOptions, kinds, optionTable } from '../core/inside';
import { ActionsLockFile } from './lock/actions-lock-file';
import { checkAction, checkSha, readLock } from './lock/lock-file';
import { checkMirror, MirrorRule, mirrored } from './private/mirror';

/** Shared by every copy of the library in one process. */
const KEY = Symbol.for('slipway.action-pins');

/**
 * Which commits the actions of the catalogue are pinned to, and where they are fetched from.
 *
 * A pin or a ref set here beats the lock file of the repository, and that beats the catalogue. A pin or rule of a construct holds for everything below it;
 * the nearest one wins.
 */
export class ActionPins {
  /** Where a repository keeps newer pins than the catalogue's, from its root. */
  public static readonly LOCK_FILE = '.github/slipway.lock.json';

  /**
   * The pins of a delivery, a workflow or a job.
   *
   * @param scope the construct they hold for, with everything below it
   */
  public static of(scope: IConstruct): ActionPins {
    constructGiven('ActionPins.of', scope);
    const found = (scope as Marked)[KEY] ?? new ActionPins();
    if (!(KEY in scope)) Object.defineProperty(scope, KEY, { value: found });
    return found;
  }

  /** What a step of `scope` uses. @internal */
  public static _resolve(scope: IConstruct | undefined, action: string, builtIn: ActionPin): { uses: string; version?: string } {
    const near = (scope?.node.scopes ?? []).flatMap((s) => (s as Marked)[KEY] ?? []).reverse();
    const found = <T>(find: (pins: ActionPins) => T | undefined) => near.map(find).find((value) => value !== undefined);
    const pinned = found((p) => lookUp(p.pins, action));
    const { sha, version } = pinned ?? found((p) => lookUp(p.locked, action)) ?? builtIn;
    const rule = found((p) => p.mirrors.get(action.split('/')[0].toLowerCase())) ?? found((p) => p.mirrors.get('*'));
    const name = rule ? mirrored(action, rule) : action;
    const known = ActionsLockFile.near(scope)?.refOf(scope, name, { sha, version }, pinned !== undefined) ?? { ref: sha, version };
    return { uses: `${name}@${known.ref}`, version: known.version };
  }

  private readonly pins = new Map<string, ActionPin>();
  private readonly mirrors = new Map<string, MirrorRule>();
  private locked: ReadonlyMap<string, ActionPin> = new Map();

  private constructor() {}

  /**
   * Pins an action to another release than the catalogue's.
   *
   * @param action `owner/repository` for all actions in it, or `owner/repository/path` for one
   * @param pin the commit and its release
   */
  public pin(action: string, pin: ActionPin): void {
    const what = `ActionPins.pin(${asWritten(action)})`;
    checkAction(action, what);
    checkSha(expectOptions('ActionPins.pin', action, pin, PIN).sha, what);
    this.pins.set(action.toLowerCase(), pin);
  }

  /**
   * Has an action used by a ref as it stands, such as the tag in a file that is declared as it was written. A ref that is no full commit is a finding wherever it is used.
   *
   * @param action `owner/repository` for all actions in it, or `owner/repository/path` for one
   * @param ref a tag, a branch or a commit: what stands behind the `@`
   */
  public ref(action: string, ref: string): void {
    checkAction(action, `ActionPins.ref(${asWritten(action)})`);
    expectArgument('ActionPins.ref', ref, REF, 'the ref', action);
    // Whatever it is, it stands where the commit of a pin would.
    this.pins.set(action.toLowerCase(), { sha: ref });
  }

  /**
   * Fetches the actions of an owner from a copy. The commits stay the same, so the copy must be one of the whole history.
   *
   * @param owner the owner whose actions are copied, or `*` for all that no other rule names
   * @param target the owner of the copies, which keep their names: `acme-mirror`; or a pattern: `acme/{owner}-{repo}`
   */
  public mirror(owner: string, target: string): void {
    const rule = checkMirror(owner, target);
    this.mirrors.set(owner.toLowerCase(), rule);
  }

  /** Takes the text of the lock file: whoever may touch the disk has read it. @internal */
  public _loadLock(text: string): void {
    this.locked = readLock(text, ActionPins.LOCK_FILE);
  }
}

const REF = kinds.made((value) => typeof value === 'string' && /^[^\s@]+$/.test(value) && !value.includes('${'), "what stands behind the '@', such as 'v4'");

/** What the commit is, is told by its own check. */
const PIN = optionTable({ sha: { misfit: () => undefined }, version: kinds.text }, ['sha']);

type Marked = IConstruct & { readonly [KEY]?: ActionPins };

/** Hands the lock file of a repository to its delivery. Undefined: there is none. @internal */
export function loadLock(root: IConstruct, text: string | undefined): void {
  if (text !== undefined) ActionPins.of(root)._loadLock(text);
}

/** The action itself, or its repository. */
function lookUp(pins: ReadonlyMap<string, ActionPin>, action: string): ActionPin | undefined {
  const name = action.toLowerCase();
  return pins.get(name) ?? pins.get(name.split('/').slice(0, 2).join('/'));
}
