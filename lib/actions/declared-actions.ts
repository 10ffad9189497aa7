import { ActionModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. @internal */
export const LOCAL_ACTIONS = new ModelKey<ActionModel[]>('actions', []);

/** The actions that live in the repository as data. */
export class DeclaredActions {
  /**
   * @param model what a rule is given
   * @returns the actions in the order of their declaration
   */
  public static of(model: DeliveryModel): ActionModel[] {
    return model._part(LOCAL_ACTIONS);
  }
}
