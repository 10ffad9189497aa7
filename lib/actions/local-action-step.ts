import { expectOptions, optionTable } from '../core';
import { Expression } from '../expressions';
import { ACTION_STEP, Permissions, UsesStep, words } from '../workflows';
import { ActionStepProps } from './action-step';

/** What a step that runs an action of the repository may say. */
export interface LocalActionStepProps extends ActionStepProps {
  /**
   * The inputs of the action, by their own names.
   *
   * @default - none
   */
  readonly inputs?: { [name: string]: string | number | boolean | Expression };
}

/** What the step must know of the action that it runs. @internal */
export interface RunnableAction {
  /** The name of its folder. */
  readonly id: string;
  /** Path of its metadata file. */
  readonly file: string;
  permissions(): Permissions;
  permissionsKnown(): boolean;
}

/** A step that runs an action of the repository. Made by `action.step(…)`. */
export class LocalActionStep extends UsesStep {
  /** @internal */
  public static _of(action: RunnableAction, props: LocalActionStepProps): LocalActionStep {
    return new LocalActionStep(action, props);
  }

  private readonly action: RunnableAction;

  private constructor(action: RunnableAction, props: LocalActionStepProps) {
    super(`./.github/actions/${action.id}`, expectOptions('action.step', undefined, props, LOCAL_ACTION_STEP));
    this.action = action;
  }

  /** @internal */
  public override _permissions(): Permissions | undefined {
    return this._props.permissions ?? this.action.permissions();
  }

  /** Whether `_permissions()` is all that the action needs. @internal */
  public override _permissionsKnown(): boolean {
    return this._props.permissions !== undefined || this.action.permissionsKnown();
  }

  /** @internal */
  public override _calls(): string | undefined {
    return this.action.file;
  }
}

const LOCAL_ACTION_STEP = optionTable({ ...ACTION_STEP.kinds, inputs: words.scalars });
