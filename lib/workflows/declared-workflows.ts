import { WorkflowModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';
import { rememberedOf } from '../core/inside';
import { HandWrittenWorkflows, NO_WORKFLOWS } from './read/found';

/** Under which this room keeps what it resolved. @internal */
export const WORKFLOWS = new ModelKey<WorkflowModel[]>('workflows', []);

/** Under which this room keeps what it read. @internal */
export const HAND_WRITTEN_WORKFLOWS = new ModelKey<HandWrittenWorkflows>('hand-written workflows', NO_WORKFLOWS);

/** The workflows of a delivery as data. */
export class DeclaredWorkflows {
  /**
   * @param model what a rule is given
   * @returns the workflows in the order of their declaration
   * @throws InvalidValueError when it is given something else
   */
  public static of(model: DeliveryModel): WorkflowModel[] {
    return DeliveryModel._partOf('DeclaredWorkflows.of', model, WORKFLOWS);
  }

  /**
   * The workflows that the repository has beside them: files that others write, read as they are. A delivery without a project knows those that it was given.
   *
   * @param model what a rule is given
   * @returns the workflows in the order of their files; their `origin` is a place in the file
   * @throws InvalidValueError when it is given something else
   */
  public static handWritten(model: DeliveryModel): WorkflowModel[] {
    return [...DeliveryModel._partOf('DeclaredWorkflows.handWritten', model, HAND_WRITTEN_WORKFLOWS).workflows];
  }
}

/** All workflows of the repository that are known, whoever writes them: those of the delivery first. @internal */
export const workflowsOf = rememberedOf((model: DeliveryModel): readonly WorkflowModel[] => {
  const own = DeclaredWorkflows.of(model);
  const others = model._part(HAND_WRITTEN_WORKFLOWS).workflows;
  // The list itself where there are no others: what was found out about it is known by it.
  return others.length === 0 ? own : [...own, ...others];
});
