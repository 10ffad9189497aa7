import { DesiredRepository, DesiredState } from './desired-state';
import { DeliveryModel } from '../checks/inside';
import { TreeDocument, treeMap, treeOf } from '../core/inside';
import { shapeEnvironments } from './environment/shape';
import { factValues, reliancesOn } from './facts/reliances';
import { heldNames } from './held-names';
import { RepositoryFactsModel, RepositoryModel, SettingsFileModel } from './model';
import { shapeProtections, shapeRulesets } from './rulesets/shape';
import { secretsOfDependabot } from './secrets-of-dependabot';
import { shapeSettings } from './settings/shape';
import { unlessEmpty } from './unless-empty';

/** The document that `slipway plan` reads, feature by feature. */
export function shapeSettingsDocument({ file, origin }: SettingsFileModel, repository: RepositoryModel, model: DeliveryModel): TreeDocument {
  return {
    path: file,
    origin,
    json: { headerKey: '//' },
    root: treeMap(Object.entries(desiredState(repository, model)).map(([key, value]) => [key, value === undefined ? undefined : treeOf(value)])),
  };
}

/** What it says, for those who read it before it is written. */
export function desiredState(repository: RepositoryModel, model: DeliveryModel): DesiredState {
  const { facts, settings, environments, tables, rulesets, protections } = repository;
  return {
    version: 1,
    repository: facts && desiredRepository(facts, model),
    // A second declaration of settings is an error of its own.
    settings: settings.length > 0 ? unlessEmpty(shapeSettings(settings[0])) : undefined,
    secrets: unlessEmpty(heldNames(settings.flatMap(({ secrets }) => secrets))),
    dependabot_secrets: unlessEmpty(heldNames(secretsOfDependabot(repository, model))),
    codespaces_secrets: unlessEmpty(heldNames(settings.flatMap(({ codespacesSecrets }) => codespacesSecrets))),
    variables: unlessEmpty(heldNames(settings.flatMap(({ variables }) => variables))),
    environments: unlessEmpty(shapeEnvironments(environments, tables)),
    rulesets: unlessEmpty(shapeRulesets(rulesets)),
    branch_protection: unlessEmpty(shapeProtections(protections)),
  };
}

/** What was said of it, and what was made of that. Nobody has to change it here: the plan asks whether it is so. */
function desiredRepository(facts: RepositoryFactsModel, model: DeliveryModel): DesiredRepository {
  const { owner, name, ...rest } = factValues(facts);
  const reliances = reliancesOn(facts, model);
  return { owner, name, api_url: facts.server.apiUrl, ...rest, relied_on_by: reliances.length > 0 ? reliances : undefined };
}
