import { WorkflowModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. @internal */
export const WORKFLOWS = new ModelKey<WorkflowModel[]>('workflows', []);

/** The workflows of a delivery as data. */
export class DeclaredWorkflows {
  /**
   * @param model what a rule is given
   * @returns the workflows in the order of their declaration
   */
  public static of(model: DeliveryModel): WorkflowModel[] {
    return model._part(WORKFLOWS);
  }
}
