import { IConstruct } from 'constructs';
import { ownActionFile } from './own-path';
import { Permissions } from './permissions';
import { UsesStep } from './uses-step';
import { Kind } from '../core/inside';

/** What a step needs of the token of its job. @internal */
export interface StepNeeds {
  readonly permissions?: Permissions;
  /** Whether that is all. */
  readonly known: boolean;
}

/** An action of the repository, as far as the steps that use it must know it. @internal */
export interface OwnAction extends IConstruct {
  /** Path of its metadata file from the root of the repository. */
  readonly file: string;
  /** @param actions those that its own steps can use */
  _needs(actions: OwnActions): StepNeeds;
}

/** What marks one: the room `actions` knows more of it. @internal */
export const OWN_ACTION_KIND = new Kind<OwnAction>('action');

/** What is known about actions that no delivery declares. @internal */
export interface KnownActions {
  /** What a step needs that uses one. */
  needs(step: UsesStep): StepNeeds | undefined;
  /** The metadata file of the one that a `uses` names, when it lies in the repository and others write it. */
  file(uses: string): string | undefined;
}

/** Shared by every copy of the library in one process. */
const KNOWN = Symbol.for('slipway.known-actions');

/** Lets the steps below a construct ask a room that knows more about actions than this one. @internal */
export function knowActions(root: IConstruct, known: KnownActions): void {
  Object.defineProperty(root, KNOWN, { value: known, configurable: true });
}

/** The actions that a delivery declares. A step names one by its folder. @internal */
export class OwnActions {
  private readonly byFile: ReadonlyMap<string, OwnAction>;
  private readonly known?: KnownActions;

  /**
   * @param actions all of them
   * @param root of the tree that they are part of
   */
  public constructor(actions: readonly OwnAction[], root?: IConstruct) {
    this.byFile = new Map(actions.map((action) => [action.file, action]));
    this.known = (root as { readonly [KNOWN]?: KnownActions } | undefined)?.[KNOWN];
  }

  /** The one that a `uses` names. */
  public find(uses: string): OwnAction | undefined {
    const file = ownActionFile(uses);
    // As the runner looks: the shorter ending first.
    return file === undefined ? undefined : this.byFile.get(file) ?? this.byFile.get(file.replace(/\.yml$/, '.yaml'));
  }

  /** The metadata file of the one that a `uses` names, whoever writes it; undefined for what lies elsewhere, or is not there. */
  public fileOf(uses: string): string | undefined {
    return this.find(uses)?.file ?? this.known?.file(uses);
  }

  /** What a step needs: as it says itself, or what its action needs. */
  public neededBy(step: UsesStep): StepNeeds {
    const permissions = step._permissions();
    if (permissions) return { permissions, known: true };
    return this.find(step._uses)?._needs(this) ?? this.known?.needs(step) ?? { known: false };
  }
}
