import { DELIVERY_HANDBOOK_KIND } from './delivery-handbook';
import { HandbookModel } from './model';
import { DeliveryModel } from '../../checks/inside';
import { Declared } from '../../core/inside';

/** A handbook, and the delivery that it is about: it is read when the pages are made, and all rooms are resolved. */
export interface ResolvedHandbook extends HandbookModel {
  readonly delivery: DeliveryModel;
}

export function resolveHandbooks(declared: Declared, delivery: DeliveryModel): HandbookModel[] {
  return declared.of(DELIVERY_HANDBOOK_KIND).map(({ _id: id, _origin: origin, ...handbook }): ResolvedHandbook => {
    const { runbookFile, troubleshootingFile, setupFile } = handbook;
    return { id, origin, runbookFile, troubleshootingFile, setupFile, delivery };
  });
}
