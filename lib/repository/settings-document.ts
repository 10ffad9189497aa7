import { DesiredState } from './desired-state';
import { TreeDocument, treeMap, treeOf } from '../core/inside';
import { shapeEnvironments } from './environment/shape';
import { heldNames } from './held-names';
import { RepositoryModel } from './model';
import { shapeProtections, shapeRulesets } from './rulesets/shape';
import { shapeSettings } from './settings/shape';
import { unlessEmpty } from './unless-empty';

/** The document that `slipway plan` reads, feature by feature; undefined when nothing was declared that it could hold. */
export function shapeSettingsDocument(model: RepositoryModel): TreeDocument | undefined {
  const { settingsFile } = model;
  if (!settingsFile) return undefined;
  return {
    path: settingsFile.file,
    origin: settingsFile.origin,
    json: { headerKey: '//' },
    root: treeMap(Object.entries(desiredState(model)).map(([key, value]) => [key, value === undefined ? undefined : treeOf(value)])),
  };
}

/** What it says, for those who read it before it is written. */
export function desiredState({ facts, settings, environments, tables, rulesets, protections }: RepositoryModel): DesiredState {
  return {
    version: 1,
    repository: facts && { owner: facts.owner, name: facts.name, api_url: facts.server.apiUrl },
    // A second declaration of settings is an error of its own.
    settings: settings.length > 0 ? unlessEmpty(shapeSettings(settings[0])) : undefined,
    secrets: unlessEmpty(heldNames(settings.flatMap(({ secrets }) => secrets))),
    variables: unlessEmpty(heldNames(settings.flatMap(({ variables }) => variables))),
    environments: unlessEmpty(shapeEnvironments(environments, tables)),
    rulesets: unlessEmpty(shapeRulesets(rulesets)),
    branch_protection: unlessEmpty(shapeProtections(protections)),
  };
}
