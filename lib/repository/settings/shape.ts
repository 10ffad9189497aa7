import { RepositorySettingsModel } from './model';
import { DesiredSettings } from '../desired-state';
import { Json } from '../rulesets/model';
import { unlessEmpty } from '../unless-empty';

type JsonMap = { readonly [key: string]: Json };

/** Merging, Actions, security: its part of the settings document. */
export function shapeSettings({ repository, actions, immutableReleases, vulnerabilityAlerts }: RepositorySettingsModel): DesiredSettings {
  return {
    repository: unlessEmpty(repository as JsonMap),
    actions_permissions: inWords(actions.permissions),
    selected_actions: inWords(actions.selectedActions),
    workflow_permissions: inWords(actions.workflow),
    artifact_and_log_retention: actions.retentionDays === undefined ? undefined : { days: actions.retentionDays },
    fork_pr_contributor_approval: actions.forkApproval === undefined ? undefined : { approval_policy: actions.forkApproval },
    oidc_subject: inWords(actions.oidcSubject),
    immutable_releases: immutableReleases === undefined ? undefined : { enabled: immutableReleases },
    vulnerability_alerts: vulnerabilityAlerts === undefined ? undefined : { enabled: vulnerabilityAlerts },
  };
}

/** The keys as GitHub writes them: `allowed_actions`. */
function inWords(model: object | undefined): JsonMap | undefined {
  return model && Object.fromEntries(Object.entries(model).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value as Json]));
}
