import { RepositorySettingsModel } from './model';
import { DesiredSettings } from '../desired-state';
import { unlessEmpty } from '../unless-empty';

/** Merging, Actions, security: its part of the settings document. */
export function shapeSettings({ repository, actions, immutableReleases, vulnerabilityAlerts }: RepositorySettingsModel): DesiredSettings {
  return {
    repository: unlessEmpty(repository),
    actions_permissions: actions.permissions,
    selected_actions: actions.selectedActions,
    workflow_permissions: actions.workflow,
    artifact_and_log_retention: actions.retentionDays === undefined ? undefined : { days: actions.retentionDays },
    fork_pr_contributor_approval: actions.forkApproval === undefined ? undefined : { approval_policy: actions.forkApproval },
    oidc_subject: actions.oidcSubject,
    immutable_releases: immutableReleases === undefined ? undefined : { enabled: immutableReleases },
    vulnerability_alerts: vulnerabilityAlerts === undefined ? undefined : { enabled: vulnerabilityAlerts },
  };
}
