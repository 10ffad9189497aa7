import { Origin } from '../../core/inside';
import { RequiredCheckModel } from '../required-checks/model';

/** Plain JSON, in the words of GitHub's REST API, with names where it wants ids. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A ruleset of the repository. */
export interface RulesetModel {
  /** What kind of thing this is. */
  readonly kind: 'ruleset';
  /** Where it was declared. */
  readonly origin: Origin;
  /** Its name. */
  readonly name: string;
  /** What it is about. */
  readonly target: 'branch' | 'tag' | 'push';
  /** Whether it holds, or only tells what it would refuse. */
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  /** Who may pass over it. */
  readonly bypassActors: BypassActorModel[];
  /**
   * The branches or tags that it is about.
   *
   * @default - `push`: it has none
   */
  readonly refs?: RulesetRefsModel;
  /** Its rules. */
  readonly rules: RulesetRuleModel[];
  /** The checks of its rule `required_status_checks`. */
  readonly requiredChecks: RequiredCheckModel[];
}

/** The branches or tags that a ruleset is about. */
export interface RulesetRefsModel {
  /** Patterns: `refs/heads/main`, `~DEFAULT_BRANCH`, `~ALL`. */
  readonly include: string[];
  /** Patterns of those that are left out. */
  readonly exclude: string[];
}

/** Somebody who may pass over a ruleset. */
export interface BypassActorModel {
  /** What they are, in the words of the API. */
  readonly type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  /**
   * Slug of an app or a team, name of a role, login of a user.
   *
   * @default - all of the type: `OrganizationAdmin`, `DeployKey`
   */
  readonly name?: string;
  /** When they may: always, by way of a pull request, or without being asked. */
  readonly mode: 'always' | 'pull_request' | 'exempt';
}

/** A rule of a ruleset. */
export interface RulesetRuleModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** GitHub's name: `required_linear_history`. */
  readonly type: string;
  /**
   * JSON as the API takes it, with names where it wants ids; of `required_status_checks` without the checks.
   *
   * @default - the rule has none
   */
  readonly parameters?: { readonly [key: string]: unknown };
}

/** The classic protection of one branch. */
export interface BranchProtectionModel {
  /** What kind of thing this is. */
  readonly kind: 'branch-protection';
  /** Where it was declared. */
  readonly origin: Origin;
  /** Name of the branch. */
  readonly branch: string;
  /** The checks that must succeed. */
  readonly requiredChecks: RequiredCheckModel[];
  /** Whether a pull request must be up to date with the branch. */
  readonly strict: boolean;
  /**
   * The reviews that it asks for.
   *
   * @default - no pull request is needed
   */
  readonly reviews?: RequiredReviewsModel;
  /** Whether it holds for administrators too. */
  readonly enforceAdmins: boolean;
  /** Whether merge commits are refused. */
  readonly linearHistory: boolean;
  /** Whether every conversation must be resolved. */
  readonly conversationResolution: boolean;
  /** Whether history may be rewritten. */
  readonly allowForcePushes: boolean;
  /** Whether the branch may be deleted. */
  readonly allowDeletions: boolean;
  /** Whether `pushers` alone may create it. */
  readonly blockCreations: boolean;
  /** Whether nobody may change it. */
  readonly lockBranch: boolean;
  /** Whether a locked branch may follow the one it was forked from. */
  readonly allowForkSyncing: boolean;
  /**
   * Who may push.
   *
   * @default - everybody with write access
   */
  readonly pushers?: ActorsModel;
}

/** The reviews that a protected branch asks for. */
export interface RequiredReviewsModel {
  /** How many people must approve. */
  readonly count: number;
  /** Whether a new commit takes approvals away. */
  readonly dismissStale: boolean;
  /** Whether an owner of each changed file must approve. */
  readonly codeOwners: boolean;
  /** Whether somebody else than who pushed last must approve. */
  readonly lastPush: boolean;
  /**
   * Who may dismiss reviews.
   *
   * @default - everybody with write access
   */
  readonly dismissers?: ActorsModel;
  /**
   * Who may do without a pull request.
   *
   * @default - nobody
   */
  readonly bypassers?: ActorsModel;
}

/** People, teams and apps. */
export interface ActorsModel {
  /** Logins. */
  readonly users: string[];
  /** Slugs of teams of the owner. */
  readonly teams: string[];
  /** Slugs of apps. */
  readonly apps: string[];
}
