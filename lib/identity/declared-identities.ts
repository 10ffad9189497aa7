import { IdentityModel } from './model';
import { ResolvedIdentities } from './resolved';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. @internal */
export const IDENTITIES = new ModelKey<ResolvedIdentities>('identity', { principals: [], files: [], aws: [], gcp: [], azure: [], defects: [] });

/** The cloud identities of a delivery as data. */
export class DeclaredIdentities {
  /**
   * @param model what a rule is given
   */
  public static of(model: DeliveryModel): IdentityModel {
    return model._part(IDENTITIES);
  }
}
