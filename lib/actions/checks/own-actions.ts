import { StepModel, flatSteps } from '../../workflows/inside';
import { ActionModel } from '../model';

/** The steps of a composite action; none of any other. */
export function stepsOfAction(action: ActionModel): readonly StepModel[] {
  return flatSteps(action.steps);
}
