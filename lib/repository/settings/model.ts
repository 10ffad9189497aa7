import { Origin } from '../../core/inside';

/** Settings of the repository. What is not said is left as it is. */
export interface RepositorySettingsModel {
  /** What kind of thing this is. */
  readonly kind: 'repository-settings';
  /** Where they were declared. */
  readonly origin: Origin;
  /** Keys of `PATCH /repos/{owner}/{repo}` and their values, JSON. */
  readonly repository: { readonly [key: string]: unknown };
  /** What GitHub Actions may do. */
  readonly actions: ActionsSettingsModel;
  /**
   * Whether a release cannot be changed.
   *
   * @default - left as it is
   */
  readonly immutableReleases?: boolean;
  /**
   * Whether Dependabot tells of vulnerable dependencies.
   *
   * @default - left as it is
   */
  readonly vulnerabilityAlerts?: boolean;
  /** Names of secrets of the repository and the organization that workflows may read. */
  readonly secrets: string[];
  /** Names of secrets of Dependabot that were declared; others are known by who reads them. */
  readonly dependabotSecrets: string[];
  /** Names of secrets of codespaces. */
  readonly codespacesSecrets: string[];
  /** Names of variables of the repository and the organization that workflows may read. */
  readonly variables: string[];
}

/** What GitHub Actions may do in a repository. */
export interface ActionsSettingsModel {
  /**
   * Whether they run, and which actions.
   *
   * @default - left as it is
   */
  readonly permissions?: ActionsPermissionsModel;
  /**
   * The actions that may run, where not all may.
   *
   * @default - all of the kind that `permissions` names
   */
  readonly selectedActions?: SelectedActionsModel;
  /**
   * What the token of a job may do.
   *
   * @default - left as it is
   */
  readonly workflow?: TokenDefaultsModel;
  /**
   * For how many days artifacts and logs are kept.
   *
   * @default - left as it is
   */
  readonly retentionDays?: number;
  /**
   * Whose pull requests from forks wait for an approval.
   *
   * @default - left as it is
   */
  readonly forkApproval?: 'first_time_contributors_new_to_github' | 'first_time_contributors' | 'all_external_contributors';
  /**
   * What the subject of identity tokens is made of.
   *
   * @default - left as it is
   */
  readonly oidcSubject?: OidcSubjectModel;
}

/** `PUT /repos/{owner}/{repo}/actions/permissions`. */
export interface ActionsPermissionsModel {
  /** Whether workflows run. */
  readonly enabled: boolean;
  /**
   * Which actions may run: `all`, `local_only` or `selected`.
   *
   * @default - workflows do not run
   */
  readonly allowedActions?: string;
  /**
   * Whether an action must be named by a commit.
   *
   * @default - workflows do not run
   */
  readonly shaPinningRequired?: boolean;
}

/** `PUT /repos/{owner}/{repo}/actions/permissions/selected-actions`. */
export interface SelectedActionsModel {
  /** Whether those of GitHub may run. */
  readonly githubOwnedAllowed: boolean;
  /** Whether those of verified creators may run. */
  readonly verifiedAllowed: boolean;
  /** Which others may run: `owner/repo@*`. */
  readonly patternsAllowed: string[];
}

/** `PUT /repos/{owner}/{repo}/actions/permissions/workflow`. */
export interface TokenDefaultsModel {
  /**
   * What a token may do where no workflow says it.
   *
   * @default - left as it is
   */
  readonly defaultWorkflowPermissions?: 'read' | 'write';
  /**
   * Whether workflows may open and approve pull requests.
   *
   * @default - left as it is
   */
  readonly canApprovePullRequestReviews?: boolean;
}

/** `PUT /repos/{owner}/{repo}/actions/oidc/customization/sub`. */
export interface OidcSubjectModel {
  /** Whether the subject is made as GitHub makes it. */
  readonly useDefault: boolean;
  /**
   * The claims that it is made of.
   *
   * @default - `repo` and `context`, as GitHub has it
   */
  readonly includeClaimKeys?: string[];
  /**
   * Whether ids stand in it beside names.
   *
   * @default - as GitHub has it for the age of the repository
   */
  readonly useImmutableSubject?: boolean;
}
