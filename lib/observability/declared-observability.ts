import { ObservabilityModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** What there is before anything is declared. @internal */
export const NOTHING_OBSERVED: ObservabilityModel = { catalogues: [], groups: [], monitorings: [], dashboards: [], receivers: [], routings: [], notifications: [], dora: [], pages: [] };

/** Under which this room keeps what it resolved. @internal */
export const OBSERVABILITY = new ModelKey<ObservabilityModel>('observability', NOTHING_OBSERVED);

/** The metrics, alerts and dashboards of a delivery as data. */
export class DeclaredObservability {
  /**
   * @param model what a rule is given
   * @throws InvalidValueError when it is given something else
   */
  public static of(model: DeliveryModel): ObservabilityModel {
    return DeliveryModel._partOf('DeclaredObservability.of', model, OBSERVABILITY);
  }
}
