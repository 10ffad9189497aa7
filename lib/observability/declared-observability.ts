import { ObservabilityModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. @internal */
export const OBSERVABILITY = new ModelKey<ObservabilityModel>('observability', { catalogues: [], groups: [], monitorings: [] });

/** The metrics and alerts of a delivery as data. */
export class DeclaredObservability {
  /**
   * @param model what a rule is given
   * @throws InvalidValueError when it is given something else
   */
  public static of(model: DeliveryModel): ObservabilityModel {
    return DeliveryModel._partOf('DeclaredObservability.of', model, OBSERVABILITY);
  }
}
