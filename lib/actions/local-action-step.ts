import { ActionStepProps } from './action-step';
import { expectOptions } from '../core/inside';
import { Expression } from '../expressions/inside';
import { ACTION_STEP, UsesStep } from '../workflows/inside';

type Inputs = Readonly<Record<string, string | number | boolean | Expression>>;

/** A step that runs an action of the repository. Made by `action.use(…)`. */
export class LocalActionStep extends UsesStep {
  /** @internal */
  public static _of(folder: string, inputs: Inputs, options: ActionStepProps): LocalActionStep {
    return new LocalActionStep(folder, inputs, options);
  }

  private constructor(folder: string, inputs: Inputs, options: ActionStepProps) {
    super(`./.github/actions/${folder}`, { ...expectOptions('action.use', inputs, options, ACTION_STEP), inputs });
  }
}
