import { WorkflowModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. @internal */
export const WORKFLOWS = new ModelKey<WorkflowModel[]>('workflows', []);

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
}
