import { ActionStepProps } from './action-step';
import { expectOptions, optionTable } from '../core/inside';
import { Expression } from '../expressions/inside';
import { ACTION_STEP, UsesStep, optionKinds } from '../workflows/inside';
import { ActionsLockFile } from './lock/actions-lock-file';

/** What a step that runs an action of the repository may say. */
export interface LocalActionStepProps extends ActionStepProps {
  /**
   * The inputs of the action, by their own names.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: string | number | boolean | Expression };
}

/** A step that runs an action of the repository. Made by `action.step(…)`. */
export class LocalActionStep extends UsesStep {
  /** @internal */
  public static _of(folder: string, props: LocalActionStepProps): LocalActionStep {
    return new LocalActionStep(folder, props);
  }

  private constructor(folder: string, props: LocalActionStepProps) {
    super(folder === '.' ? './' : `./${folder}`, expectOptions('action.step', undefined, props, LOCAL_ACTION_STEP));
  }

  /** A workflow that GitHub's lock names takes no action of the workspace, but that of the commit that runs. @internal */
  public override _pinned(): { uses: string; version?: string } {
    const isLocked = ActionsLockFile.near(this._owner) !== undefined && this._uses !== './';
    return { uses: isLocked ? `$/${this._uses.slice(2)}` : this._uses };
  }
}

const LOCAL_ACTION_STEP = optionTable({ ...ACTION_STEP.kinds, inputs: optionKinds.scalars });
