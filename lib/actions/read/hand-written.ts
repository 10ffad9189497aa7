import { posix } from 'path';
import { RepositoryFiles, onceOf } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { readActionText } from '../../expressions/inside';
import { OWN_ACTION_KIND, OwnActions, PERMISSION_SCOPES, PermissionLevel, Permissions, StepModel, StepNeeds, UnreadFile, UsesStep, flatSteps, ownPath, requiredByRead } from '../../workflows/inside';
import { ActionModel } from '../model';
import { ActionAround, readAction } from './action';

/** How the metadata file of an action may be called. GitHub takes the first that there is. */
const NAMES = ['action.yml', 'action.yaml'];

/** The actions of a repository that others write. A file is read when a step names it, and once. */
export class HandWrittenActions {
  /** What steps name, and could not be read. */
  public readonly unread: UnreadFile[] = [];
  private readonly read = new Map<string, ActionModel | undefined>();
  private readonly around: ActionAround;
  private readonly own: ReadonlySet<string>;

  /**
   * @param declared what the delivery declares: the files of that are none of these
   * @param files undefined where there is no folder to look into
   */
  public constructor(declared: Declared, private readonly files: RepositoryFiles | undefined) {
    this.own = new Set(declared.of(OWN_ACTION_KIND).map(({ file }) => file));
    // What is known of actions is known by the root of the tree, and asked for later.
    const actions = () => new OwnActions(declared.of(OWN_ACTION_KIND), declared.root);
    this.around = { actionFile: (uses) => actions().fileOf(uses), needed: (steps) => requiredByRead(steps, actions()) };
  }

  /** The metadata file that a `uses` names, when it is there and none of the delivery. */
  public file(uses: string): string | undefined {
    const folder = ownPath(uses);
    if (folder === undefined || !this.files) return undefined;
    return NAMES.map((name) => posix.join(folder, name)).find((path) => !this.own.has(path) && this.files!.read(path) !== undefined);
  }

  /** The action of a metadata file; undefined for one that cannot be read, and for one that is being read. */
  public model(path: string): ActionModel | undefined {
    if (this.read.has(path)) return this.read.get(path);
    const file = this.own.has(path) ? undefined : this.files?.read(path);
    if (!file) return undefined;
    this.read.set(path, undefined);
    const { shown, text } = file;
    const action = text === undefined ? { problem: file.problem ?? 'it cannot be read' } : readAction({ path, shown, text }, this.around, onceOf(this.files!, 'action', file, () => readActionText(path, text)));
    if ('problem' in action) this.unread.push({ path, shown, ...action });
    else this.read.set(path, action);
    return this.read.get(path);
  }

  /** What a step needs that uses one of them. */
  public needs({ _uses: uses }: UsesStep): StepNeeds | undefined {
    const path = this.file(uses);
    const action = path === undefined ? undefined : this.model(path);
    if (path === undefined) return undefined;
    // One that is being read uses itself, by whatever way: a rule reports that.
    return action ? { permissions: permissionsFor(action), known: action.complete } : { known: false };
  }

  /**
   * The actions that some steps use, with those that these use in turn.
   *
   * @param further metadata files that are of interest although no step names them
   */
  public all(steps: readonly StepModel[], further: readonly string[] = []): ActionModel[] {
    const reached = this.reachedFrom(steps);
    const others = further.flatMap((path) => this.model(path) ?? []);
    return [...new Set([...reached, ...others, ...this.reachedFrom(others.flatMap((action) => action.steps))])];
  }

  private reachedFrom(steps: readonly StepModel[]): ActionModel[] {
    const found = new Set<ActionModel>();
    const enter = (list: readonly StepModel[]) => {
      for (const step of flatSteps(list)) {
        const action = step.kind === 'uses' && step.calls !== undefined ? this.model(step.calls) : undefined;
        if (!action || found.has(action)) continue;
        found.add(action);
        enter(action.steps);
      }
    };
    enter(steps);
    return [...found];
  }
}

/** The highest level in every scope that something in it asks for. */
function permissionsFor({ required }: ActionModel): Permissions {
  const asked = (key: string, level: string) => required.some((one) => one.scope === key && one.level === level);
  return Permissions.of(Object.fromEntries(PERMISSION_SCOPES.flatMap(({ prop, key }) => {
    if (asked(key, 'write')) return [[prop, PermissionLevel.WRITE]];
    return asked(key, 'read') ? [[prop, PermissionLevel.READ]] : [];
  })));
}
