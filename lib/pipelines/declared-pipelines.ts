import { PipelinesModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** What there is before anything is declared. @internal */
export const NOTHING_PIPED: PipelinesModel = {
  pipelines: [],
  programs: [],
  changes: [],
  conventions: [],
  preCommit: [],
  handbooks: [],
  linters: [],
};

/** Under which this room keeps what it resolved. @internal */
export const PIPELINES = new ModelKey<PipelinesModel>('pipelines', NOTHING_PIPED);

/** What the pipelines of a delivery write besides workflows, as data. */
export class DeclaredPipelines {
  /**
   * @param model what a rule is given
   * @throws InvalidValueError when it is given something else
   */
  public static of(model: DeliveryModel): PipelinesModel {
    return DeliveryModel._partOf('DeclaredPipelines.of', model, PIPELINES);
  }
}
