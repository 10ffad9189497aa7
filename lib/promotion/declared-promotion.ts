import { PromotionModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** What there is before anything is declared. @internal */
export const NOTHING_PROMOTED: PromotionModel = { releases: [], pipelines: [], targetActions: [], pages: [] };

/** Under which this room keeps what it resolved. @internal */
export const PROMOTION = new ModelKey<PromotionModel>('promotion', NOTHING_PROMOTED);

/** The releases and pipelines of a delivery as data. */
export class DeclaredPromotion {
  /**
   * @param model what a rule is given
   * @throws InvalidValueError when it is given something else
   */
  public static of(model: DeliveryModel): PromotionModel {
    return DeliveryModel._partOf('DeclaredPromotion.of', model, PROMOTION);
  }
}
