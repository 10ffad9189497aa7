import { GreetingModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. @internal */
export const GREETINGS = new ModelKey<GreetingModel[]>('toy', []);

/** The greetings of a delivery as data. */
export class DeclaredGreetings {
  /**
   * @param model what a rule is given
   * @returns the greetings in the order of their declaration
   * @throws InvalidValueError when it is given something else
   */
  public static of(model: DeliveryModel): GreetingModel[] {
    return DeliveryModel._partOf('DeclaredGreetings.of', model, GREETINGS);
  }
}
