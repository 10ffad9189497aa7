import { DeliveryModel, Located } from '../../../checks/inside';
import { HAND_WRITTEN_REPOSITORY } from '../../declared-repository';
import { RepositoryModel } from '../../model';
import { RefusedFile } from '../../read/refused';

/** What of the rules for branches asks for the approval of code owners. */
export function asksForOwners({ protections, rulesets }: RepositoryModel): Located[] {
  return [
    ...protections.filter(({ reviews }) => reviews?.codeOwners),
    ...rulesets.filter(({ enforcement }) => enforcement !== 'disabled').flatMap(({ rules }) => rules.filter(({ type, parameters }) => type === 'pull_request' && parameters?.require_code_owner_review === true)),
  ].map(({ origin }) => ({ origin }));
}

/** A file of code owners that cannot be read. */
export function refusedOwners(model: DeliveryModel): RefusedFile | undefined {
  return model._part(HAND_WRITTEN_REPOSITORY).refused.find(({ what }) => what === 'code owners');
}
