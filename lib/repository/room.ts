import { STATUS_BADGES_KIND } from './badges/status-badges';
import { RULES } from './checks';
import { DeclaredRepository, HAND_WRITTEN_REPOSITORY, REPOSITORY_MODEL, codeOwnersOf, repositoryFilesOf } from './declared-repository';
import { ENVIRONMENT_KIND } from './environment/deployment-environment';
import { ENVIRONMENT_TABLE_KIND } from './environment/environment-table';
import { reliancesOf } from './facts/of-repository';
import { RELIANCES } from './facts/reliances';
import { FILE_NOUNS } from './files/documents';
import { REPOSITORY_KIND } from './github-repository';
import { RepositoryModel } from './model';
import { CODE_OWNERS_KIND } from './owners/code-owners';
import { readRepository } from './read/hand-written';
import { GATE_KIND } from './required-checks/ci-gate';
import { resolveRepository } from './resolve';
import { BRANCH_PROTECTION_KIND } from './rulesets/branch-protection';
import { RULESET_KIND } from './rulesets/ruleset';
import { REPOSITORY_SETTINGS_KIND } from './settings/repository-settings';
import { repositoryDocuments } from './shape';
import { actionsOf } from '../actions/inside';
import { DeliveryModel, ModelKey, Room } from '../checks/inside';
import { REPOSITORY_WORLD, RepositoryWorld } from '../semantics/inside';
import { workflowsOf } from '../workflows/inside';

/** The paths that the delivery writes: what is there of them is of an earlier run. */
function ownFiles(model: DeliveryModel): ReadonlySet<string> {
  const { owners, files } = DeclaredRepository.of(model);
  return new Set([...owners, ...files].map(({ file }) => file));
}

export const ROOM: Room<RepositoryModel> = {
  key: REPOSITORY_MODEL,
  kinds: [
    REPOSITORY_KIND, ENVIRONMENT_KIND, ENVIRONMENT_TABLE_KIND, CODE_OWNERS_KIND, GATE_KIND, RULESET_KIND, BRANCH_PROTECTION_KIND, REPOSITORY_SETTINGS_KIND,
    STATUS_BADGES_KIND, ...FILE_NOUNS,
  ],
  // The names of required checks are made of workflows.
  resolve: (declared, model) => resolveRepository(declared, workflowsOf(model), actionsOf(model)),
  beside: (_declared, model, { files }) => new Map(files ? [[HAND_WRITTEN_REPOSITORY as ModelKey<unknown>, readRepository(files, ownFiles(model))]] : []),
  subject: (model) => {
    const read = model._part(HAND_WRITTEN_REPOSITORY);
    // Of several files of code owners GitHub reads one, and the others are asked about by the rule that says so.
    const subject: RepositoryModel = { ...REPOSITORY_MODEL.empty, owners: [...codeOwnersOf(model)], files: [...read.files] };
    return new Map<ModelKey<unknown>, unknown>([[REPOSITORY_MODEL, subject], [HAND_WRITTEN_REPOSITORY, { ...read, files: [] }]]);
  },
  says: (repository, model) => {
    const { facts } = repository;
    const files = repositoryFilesOf(model);
    const world: RepositoryWorld = { visibility: facts?.visibility, dependabot: files.some(({ kind }) => kind === 'dependabot') };
    return new Map<ModelKey<unknown>, unknown>([[REPOSITORY_WORLD, world], [RELIANCES, reliancesOf(repository, model)]]);
  },
  defects: ({ defects }) => defects,
  documents: repositoryDocuments,
  sections: ({ sections }) => sections,
  rules: RULES,
};
