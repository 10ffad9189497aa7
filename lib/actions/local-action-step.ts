import { expectOptions } from '../core';
import { Expression } from '../expressions';
import { ACTION_STEP, Permissions, UsesStep } from '../workflows';
import { ActionStepProps } from './action-step';

type Inputs = Readonly<Record<string, string | number | boolean | Expression>>;

/** What the step must know of the action that it runs. @internal */
export interface RunnableAction {
  /** The name of its folder. */
  readonly id: string;
  /** Path of its metadata file. */
  readonly file: string;
  permissions(): Permissions;
  permissionsKnown(): boolean;
}

/** A step that runs an action of the repository. Made by `action.use(…)`. */
export class LocalActionStep extends UsesStep {
  /** @internal */
  public static _of(action: RunnableAction, inputs: Inputs, options: ActionStepProps): LocalActionStep {
    return new LocalActionStep(action, inputs, options);
  }

  private readonly action: RunnableAction;

  private constructor(action: RunnableAction, inputs: Inputs, options: ActionStepProps) {
    super(`./.github/actions/${action.id}`, { ...expectOptions('action.use', inputs, options, ACTION_STEP), inputs });
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
