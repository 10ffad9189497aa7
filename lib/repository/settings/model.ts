import { Origin } from '../../core/inside';
import { Json } from '../rulesets/model';

/** What is not said is left as it is. @internal */
export interface RepositorySettingsModel {
  readonly kind: 'repository-settings';
  readonly origin: Origin;
  /** Keys of `PATCH /repos/{owner}/{repo}`. */
  readonly repository: { readonly [key: string]: Json };
  readonly actions: {
    readonly permissions?: { readonly enabled: boolean; readonly allowed_actions?: string; readonly sha_pinning_required?: boolean };
    readonly selectedActions?: { readonly github_owned_allowed: boolean; readonly verified_allowed: boolean; readonly patterns_allowed: readonly string[] };
    readonly workflow?: { readonly default_workflow_permissions?: 'read' | 'write'; readonly can_approve_pull_request_reviews?: boolean };
    readonly retentionDays?: number;
    readonly forkApproval?: 'first_time_contributors_new_to_github' | 'first_time_contributors' | 'all_external_contributors';
    readonly oidcSubject?: { readonly use_default: boolean; readonly include_claim_keys?: readonly string[]; readonly use_immutable_subject?: boolean };
  };
  readonly immutableReleases?: boolean;
  readonly vulnerabilityAlerts?: boolean;
  /** Names of secrets and variables of the repository and the organization that workflows may read. */
  readonly secrets: readonly string[];
  readonly variables: readonly string[];
}
