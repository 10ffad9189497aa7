import { reliancesOnBranches } from './of-branches';
import { reliancesOnNames } from './of-names';
import { reliancesOnVisibility } from './of-visibility';
import { Reliance } from './reliances';
import { DeliveryModel } from '../../checks/inside';
import { DeclaredWorkflows } from '../../workflows/inside';
import { RepositoryModel } from '../model';

/** What this room, and the workflows below it, make of the facts of a repository. */
export function reliancesOf(repository: RepositoryModel, model: DeliveryModel): Reliance[] {
  const workflows = DeclaredWorkflows.of(model);
  return [...reliancesOnNames(repository, model), ...reliancesOnBranches(repository, workflows), ...reliancesOnVisibility(repository, workflows)];
}
