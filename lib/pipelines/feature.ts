import { PipelinesModel } from './model';
import { DeliveryModel } from '../checks/inside';
import { Declared, DocumentSource, Kind } from '../core/inside';

/** A folder of this room: what it declares, its part of the model, and what is written for it. A feature that only makes jobs and steps needs none. */
export interface Feature {
  readonly kinds: readonly Kind<unknown>[];
  resolve(declared: Declared, model: DeliveryModel): Partial<PipelinesModel>;
  documents(model: PipelinesModel): DocumentSource[];
}
