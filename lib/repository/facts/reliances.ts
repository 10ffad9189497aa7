import { DeliveryModel, ModelKey } from '../../checks/inside';
import { DesiredReliance, RepositoryFact } from '../desired-state';
import { RepositoryFactsModel } from '../model';

/**
 * Something that was made of facts of the repository, and would be wrong if one of them were not so. Whoever makes such a thing says it here: `says` of its room.
 *
 * @internal
 */
export type Reliance = DesiredReliance;

/** Under which every room says what it made of facts. @internal */
export const RELIANCES = new ModelKey<readonly Reliance[]>('reliances', []);

/** What all rooms said, of facts that were declared: of others nobody can say that they are not so. */
export function reliancesOn(facts: RepositoryFactsModel, model: DeliveryModel): Reliance[] {
  return model._part(RELIANCES).flatMap((reliance) => {
    const declared = reliance.facts.filter((fact) => isDeclared(fact, facts));
    return declared.length > 0 ? [{ ...reliance, facts: declared }] : [];
  });
}

function isDeclared(fact: RepositoryFact, facts: RepositoryFactsModel): boolean {
  return factValues(facts)[fact] !== undefined;
}

/** The facts in GitHub's words. */
export function factValues(facts: RepositoryFactsModel) {
  return {
    owner: facts.owner,
    name: facts.name,
    id: facts.repositoryId,
    owner_id: facts.ownerId,
    owner_type: facts.ownerType,
    plan: facts.plan,
    visibility: facts.visibility,
    default_branch: facts.defaultBranch,
    created_at: facts.createdAt,
    // Whoever declares a delivery means it to run: in an archived repository nothing does.
    archived: false,
    fork: facts.fork,
    is_template: facts.template,
  } satisfies { readonly [fact in RepositoryFact]: unknown };
}
