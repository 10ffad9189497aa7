import { DeliveryModel } from '../../checks/inside';
import { StepModel, UsesStepModel, flatSteps, parseUses } from '../../workflows/inside';
import { DeclaredActions } from '../declared-actions';
import { ActionModel } from '../model';

const byFile = new WeakMap<DeliveryModel, ReadonlyMap<string, ActionModel>>();

/** The action that a step uses, when this delivery declares it: by object, or by its path. */
export function ownAction(step: UsesStepModel, model: DeliveryModel): ActionModel | undefined {
  const uses = step.calls === undefined ? parseUses(step.uses) : undefined;
  const file = step.calls ?? (uses?.kind === 'local' ? `${uses.path}/action.yml` : undefined);
  if (file === undefined) return undefined;
  let files = byFile.get(model);
  if (!files) byFile.set(model, (files = new Map(DeclaredActions.of(model).map((action) => [action.file, action]))));
  return files.get(file);
}

/** The steps of a composite action; none of any other. */
export function stepsOfAction(action: ActionModel): readonly StepModel[] {
  return flatSteps(action.steps);
}
