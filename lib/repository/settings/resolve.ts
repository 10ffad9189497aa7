import { ActionsSettings, DefaultTokenPermissions, ForkApproval, OidcSubject } from './actions-settings';
import { featureKeys, securityKeys } from './features';
import { mergeKeys } from './merge';
import { RepositorySettingsModel } from './model';
import { REPOSITORY_SETTINGS_KIND, RepositorySettings } from './repository-settings';
import { Defect } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { Json } from '../rulesets/model';

/** @param visibility of the repository, when it is known */
export function resolveSettings(declared: Declared, visibility: string | undefined, defects: Defect[]): RepositorySettingsModel[] {
  const [first, ...more] = declared.of(REPOSITORY_SETTINGS_KIND);
  if (!first) return [];
  for (const other of more) {
    defects.push({
      id: 'repository/settings-twice',
      origin: other._origin,
      message: 'The settings of the repository are declared more than once: only one of the declarations could be written.',
      fix: 'Declare one RepositorySettings with all that both of them say.',
      related: [{ origin: first._origin, note: 'the other one' }],
    });
  }
  return [modelOf(first, visibility)];
}

function modelOf({ _props: props, _origin: origin }: RepositorySettings, visibility: string | undefined): RepositorySettingsModel {
  const { merge = {}, features = {}, security = {}, secrets = [], dependabotSecrets = [], codespacesSecrets = [], variables = [], immutableReleases, vulnerabilityAlerts } = props;
  return {
    kind: 'repository-settings',
    origin,
    repository: definedOnly({
      description: props.description,
      homepage: props.homepage,
      ...featureKeys(features),
      pull_request_creation_policy: props.pullRequestCreation,
      ...mergeKeys(merge),
      web_commit_signoff_required: props.webCommitSignoff,
      security_and_analysis: securityKeys(security),
    }),
    actions: props.asWritten ? actionsAsWritten(props.actions ?? {}) : actionsOf(props.actions ?? {}, visibility),
    immutableReleases,
    vulnerabilityAlerts,
    secrets,
    dependabotSecrets,
    codespacesSecrets,
    variables,
  };
}

function actionsOf({ allowed, pinnedActionsOnly = true, defaultTokenPermissions, pullRequests, retention, ...rest }: ActionsSettings, visibility: string | undefined) {
  const { enabled, allowed: which, selected } = allowed?._model ?? { enabled: true };
  return {
    permissions: enabled ? definedOnly({ enabled, allowedActions: which, shaPinningRequired: pinnedActionsOnly }) : { enabled },
    selectedActions: selected,
    workflow: {
      defaultWorkflowPermissions: defaultTokenPermissions ?? DefaultTokenPermissions.READ,
      canApprovePullRequestReviews: pullRequests ?? false,
    },
    retentionDays: retention && retention.toSeconds() / 86_400,
    forkApproval: rest.forkApproval ?? (visibility === undefined || visibility === 'public' ? ForkApproval.ALL_EXTERNAL_CONTRIBUTORS : undefined),
    oidcSubject: rest.oidcSubject && subjectOf(rest.oidcSubject),
  };
}

/** What was said, and nothing besides. */
function actionsAsWritten({ allowed, pinnedActionsOnly, defaultTokenPermissions, pullRequests, retention, forkApproval, oidcSubject }: ActionsSettings) {
  const { enabled, allowed: which, selected } = allowed?._model ?? { enabled: true };
  const isSaid = allowed !== undefined || pinnedActionsOnly !== undefined;
  const workflow = definedOnly({ defaultWorkflowPermissions: defaultTokenPermissions, canApprovePullRequestReviews: pullRequests });
  return {
    permissions: isSaid ? definedOnly({ enabled, allowedActions: which, shaPinningRequired: enabled ? pinnedActionsOnly : undefined }) : undefined,
    selectedActions: selected,
    workflow: Object.keys(workflow).length > 0 ? workflow : undefined,
    retentionDays: retention && retention.toSeconds() / 86_400,
    forkApproval,
    oidcSubject: oidcSubject && subjectOf(oidcSubject),
  };
}

function subjectOf({ claims, immutable }: OidcSubject) {
  return definedOnly({ useDefault: claims === undefined, includeClaimKeys: claims, useImmutableSubject: immutable });
}

/** What was said, without the rest. */
function definedOnly<T extends { readonly [key: string]: Json | undefined }>(keys: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
