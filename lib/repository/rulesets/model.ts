import { Origin } from '../../core/inside';
import { RequiredCheckModel } from '../required-checks/model';

/** Plain JSON, in the words of GitHub's REST API, with names where it wants ids. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** @internal */
export interface RulesetModel {
  readonly kind: 'ruleset';
  readonly origin: Origin;
  readonly name: string;
  readonly target: 'branch' | 'tag' | 'push';
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  readonly bypassActors: readonly BypassActorModel[];
  /** Undefined for `push`. */
  readonly refs?: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly rules: readonly RulesetRuleModel[];
  /** Of its rule `required_status_checks`. */
  readonly requiredChecks: readonly RequiredCheckModel[];
}

/** @internal */
export interface BypassActorModel {
  readonly type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  /** Slug of an app or a team, name of a role, login of a user. */
  readonly name?: string;
  readonly mode: 'always' | 'pull_request' | 'exempt';
}

/** @internal */
export interface RulesetRuleModel {
  readonly origin: Origin;
  /** GitHub's name: `required_linear_history`. */
  readonly type: string;
  /** As the API takes them; of `required_status_checks` without the checks. */
  readonly parameters?: { readonly [key: string]: Json };
}

/** The classic protection of one branch. @internal */
export interface BranchProtectionModel {
  readonly kind: 'branch-protection';
  readonly origin: Origin;
  readonly branch: string;
  readonly requiredChecks: readonly RequiredCheckModel[];
  /** Whether a pull request must be up to date with the branch. */
  readonly strict: boolean;
  readonly reviews?: {
    readonly count: number;
    readonly dismissStale: boolean;
    readonly codeOwners: boolean;
    readonly lastPush: boolean;
    /** Who may dismiss reviews; undefined: everybody with write access. */
    readonly dismissers?: ActorsModel;
    readonly bypassers?: ActorsModel;
  };
  readonly enforceAdmins: boolean;
  readonly linearHistory: boolean;
  readonly conversationResolution: boolean;
  readonly allowForcePushes: boolean;
  readonly allowDeletions: boolean;
  readonly blockCreations: boolean;
  readonly lockBranch: boolean;
  readonly allowForkSyncing: boolean;
  /** Who may push; undefined: everybody with write access. */
  readonly pushers?: ActorsModel;
}

/** @internal */
export interface ActorsModel {
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly apps: readonly string[];
}
