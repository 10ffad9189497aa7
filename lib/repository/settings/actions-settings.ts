import { AllowedActions } from './allowed-actions';
import { Duration, kinds, optionTable } from '../../core/inside';

/** Whose pull requests from forks wait for somebody to let their workflows run. */
export enum ForkApproval {
  /** Of people who are new to GitHub and never contributed here. */
  NEW_TO_GITHUB = 'first_time_contributors_new_to_github',
  /** Of people who never contributed here. */
  FIRST_TIME_CONTRIBUTORS = 'first_time_contributors',
  /** Of everybody from outside. */
  ALL_EXTERNAL_CONTRIBUTORS = 'all_external_contributors',
}

/** What the job token may do where a workflow does not say. */
export enum DefaultTokenPermissions {
  /** Read the repository and its packages. */
  READ = 'read',
  /** Read and write nearly everything. */
  WRITE = 'write',
}

/** What stands in the subject of identity tokens. */
export interface OidcSubject {
  /**
   * The claims that make the subject, in order, such as `['repo', 'context', 'job_workflow_ref']`. Every cloud that trusts this repository must expect them.
   *
   * @default - GitHub's own: repository and context
   */
  readonly claims?: string[];
  /**
   * Whether the ids of owner and repository stand beside their names, so that nobody who takes over a name takes over the trust.
   *
   * @default - as it is: so in repositories from 15 July 2026 on
   */
  readonly immutable?: boolean;
}

/** How GitHub Actions behaves in the repository. */
export interface ActionsSettings {
  /**
   * Which actions and reusable workflows may run.
   *
   * @default - as it is
   */
  readonly allowed?: AllowedActions;
  /**
   * Whether GitHub refuses to run an action that is not pinned to a full commit. Reusable workflows may still be called by tag.
   *
   * @default true
   */
  readonly pinnedActionsOnly?: boolean;
  /**
   * What the job token may do where a workflow does not say.
   *
   * @default DefaultTokenPermissions.READ
   */
  readonly defaultTokenPermissions?: DefaultTokenPermissions;
  /**
   * Whether the job token may create and approve pull requests.
   *
   * @default false
   */
  readonly pullRequests?: boolean;
  /**
   * Whose pull requests from forks wait for somebody to let their workflows run. For public repositories.
   *
   * @default ForkApproval.ALL_EXTERNAL_CONTRIBUTORS, except where the repository is known not to be public
   */
  readonly forkApproval?: ForkApproval;
  /**
   * How long logs and artifacts are kept: whole days, at most 90 in a public repository and 400 in others.
   *
   * @default - as it is
   */
  readonly retention?: Duration;
  /**
   * What stands in the subject of identity tokens.
   *
   * @default - as it is
   */
  readonly oidcSubject?: OidcSubject;
}

const CLAIMS = kinds.made(
  (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every((claim) => typeof claim === 'string' && /^[a-z][a-z\d_]*$/.test(claim)),
  "a list of names of claims, at least one and each once, such as ['repo', 'context', 'job_workflow_ref']",
);

/** @internal */
export const ACTIONS = kinds.struct(optionTable({
  allowed: kinds.made((value) => value instanceof AllowedActions, 'an AllowedActions, such as AllowedActions.OWNER_ONLY'),
  pinnedActionsOnly: kinds.flag,
  defaultTokenPermissions: kinds.oneOf(Object.values(DefaultTokenPermissions)),
  pullRequests: kinds.flag,
  forkApproval: kinds.oneOf(Object.values(ForkApproval)),
  retention: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.days(90)'),
  oidcSubject: kinds.struct(optionTable({ claims: CLAIMS, immutable: kinds.flag }), 'an object', '{ immutable: true }'),
}), 'an object', '{ allowed: AllowedActions.OWNER_ONLY }');
