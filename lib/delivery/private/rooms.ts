import { DeliveryModel } from '../../checks';
import { Declared } from '../../core';
import type * as Identity from '../../identity';
import type * as Repository from '../../repository';
import { WorkflowModel } from '../../workflows';

/*
 * Most programs declare workflows and nothing else. The rooms for settings and identities are two hundred files: they are loaded when something of theirs was
 * declared.
 */

export function repositoryRoom(): typeof Repository {
  return require('../../repository') as typeof Repository;
}

function identityRoom(): typeof Identity {
  return require('../../identity') as typeof Identity;
}

/** What these rooms make of a tree. */
export function resolveRooms(declared: Declared, workflows: readonly WorkflowModel[]): Pick<DeliveryModel, 'repository' | 'identity'> {
  if (declared.only('workflow', 'action')) return NOTHING;
  const repository = repositoryRoom().resolveRepository(declared, workflows);
  return { repository, identity: identityRoom().resolveIdentity(declared, workflows, repository) };
}

const NOTHING: Pick<DeliveryModel, 'repository' | 'identity'> = {
  repository: { environments: [], tables: [], owners: [], gates: [], rulesets: [], protections: [], settings: [], files: [], badges: [], sections: [], defects: [] },
  identity: { principals: [], files: [], aws: [], gcp: [], azure: [], defects: [] },
};
