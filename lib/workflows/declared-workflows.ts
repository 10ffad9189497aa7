import { WorkflowModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. */
export const WORKFLOWS = new ModelKey<readonly WorkflowModel[]>('workflows', []);

/** The workflows of a delivery as data. */
export class DeclaredWorkflows {
  /**
   * @param model what a rule is given
   * @returns the workflows in the order of their declaration
   */
  public static of(model: DeliveryModel): readonly WorkflowModel[] {
    return model._part(WORKFLOWS);
  }
}
