import { RepositoryModel } from './model';
import { DeliveryModel, ModelKey } from '../checks/inside';

/** Under which this room keeps what it resolved. @internal */
export const REPOSITORY_MODEL = new ModelKey<RepositoryModel>('repository', {
  environments: [], tables: [], owners: [], gates: [], rulesets: [], protections: [], settings: [], files: [], badges: [], sections: [], defects: [],
});

/** What was declared of the repository itself, as data. */
export class DeclaredRepository {
  /**
   * @param model what a rule is given
   */
  public static of(model: DeliveryModel): RepositoryModel {
    return model._part(REPOSITORY_MODEL);
  }
}
