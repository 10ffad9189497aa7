import { DependabotEcosystemGroup } from './ecosystem-group';
import { DependabotRegistry } from './registry';
import { DependabotSchedule } from './schedule';
import { Duration } from '../../../core/inside';

/** What decides how much of a version may change, by semantic versioning. */
export enum DependabotUpdateType {
  /** `2.0.0` after `1.4.2`. */
  MAJOR = 'major',
  /** `1.5.0` after `1.4.2`. */
  MINOR = 'minor',
  /** `1.4.3` after `1.4.2`. */
  PATCH = 'patch',
}

/** What a dependency is for, or how it came in. */
export enum DependabotDependencyType {
  /** Those that a manifest names. */
  DIRECT = 'direct',
  /** Those that others bring along. */
  INDIRECT = 'indirect',
  /** All. */
  ALL = 'all',
  /** Those of the program. */
  PRODUCTION = 'production',
  /** Those of its developers. */
  DEVELOPMENT = 'development',
}

/** How manifests are changed. */
export enum DependabotVersioningStrategy {
  /** Widened for libraries, increased for programs. */
  AUTO = 'auto',
  /** The least version becomes the new one. */
  INCREASE = 'increase',
  /** Changed only when the new version does not fit. */
  INCREASE_IF_NECESSARY = 'increase-if-necessary',
  /** Lock files only. */
  LOCKFILE_ONLY = 'lockfile-only',
  /** The range takes in the new version, too. */
  WIDEN = 'widen',
}

/** Which updates a group is for. */
export enum DependabotAppliesTo {
  /** New versions. */
  VERSION_UPDATES = 'version-updates',
  /** Mended vulnerabilities. */
  SECURITY_UPDATES = 'security-updates',
}

/** What stands between the parts of a branch name. */
export enum DependabotBranchSeparator {
  /** `dependabot-npm-lodash`. */
  HYPHEN = '-',
  /** `dependabot_npm_lodash`. */
  UNDERSCORE = '_',
  /** `dependabot/npm/lodash`. */
  SLASH = '/',
}

/** How long a new version waits before it is proposed. Security updates do not wait. */
export interface DependabotCooldown {
  /**
   * Whole days; zero for none.
   *
   * @default - none for what nothing else here says
   */
  readonly days?: Duration;
  /**
   * Days for a new major version.
   *
   * @default - as `days`
   */
  readonly major?: Duration;
  /**
   * Days for a new minor version.
   *
   * @default - as `days`
   */
  readonly minor?: Duration;
  /**
   * Days for a new patch.
   *
   * @default - as `days`
   */
  readonly patch?: Duration;
  /**
   * Dependencies that wait; `*` stands for any text. At most 150.
   *
   * @default - all
   */
  readonly include?: string[];
  /**
   * Dependencies that do not wait. At most 150.
   *
   * @default - none
   */
  readonly exclude?: string[];
}

/** Dependencies that come in one pull request. A dependency goes to the first group that takes it. */
export interface DependabotGroup {
  /**
   * Names; `*` stands for any text.
   *
   * @default - all
   */
  readonly patterns?: string[];
  /**
   * Names that do not belong to it.
   *
   * @default - none
   */
  readonly excludePatterns?: string[];
  /**
   * Only those for development or for production.
   *
   * @default - both
   */
  readonly dependencyType?: DependabotDependencyType;
  /**
   * Only those whose version changes like this.
   *
   * @default - all
   */
  readonly updateTypes?: DependabotUpdateType[];
  /**
   * For new versions or for security.
   *
   * @default DependabotAppliesTo.VERSION_UPDATES
   */
  readonly appliesTo?: DependabotAppliesTo;
  /**
   * One pull request for one dependency in all directories.
   *
   * @default false
   */
  readonly byDependencyName?: boolean;
}

/** Dependencies to keep up to date. */
export interface DependabotAllow {
  /**
   * The name; `*` stands for any text.
   *
   * @default - any
   */
  readonly dependencyName?: string;
  /**
   * The kind.
   *
   * @default - any
   */
  readonly dependencyType?: DependabotDependencyType;
}

/** Dependencies, or versions of them, to leave as they are. */
export interface DependabotIgnore {
  /**
   * The name; `*` stands for any text.
   *
   * @default - any
   */
  readonly dependencyName?: string;
  /**
   * Versions or ranges, as the package manager writes them.
   *
   * @default - all
   */
  readonly versions?: string[];
  /**
   * Changes of this size.
   *
   * @default - all
   */
  readonly updateTypes?: DependabotUpdateType[];
}

/** How the commits of pull requests are worded. */
export interface DependabotCommitMessage {
  /**
   * The beginning, at most 50 characters. A colon is put behind a letter, a digit or a bracket.
   *
   * @default - as the repository's own commits
   */
  readonly prefix?: string;
  /**
   * The beginning for dependencies of development, at most 50 characters.
   *
   * @default - as `prefix`
   */
  readonly prefixDevelopment?: string;
  /**
   * Whether `deps` or `deps-dev` follows it in brackets.
   *
   * @default false
   */
  readonly includeScope?: boolean;
}

/** How pull requests look. */
export interface DependabotPullRequestOptions {
  /**
   * The branch that pull requests go to. With another than the default branch, the options are not for security updates.
   *
   * @default - the default branch
   */
  readonly targetBranch?: string;
  /**
   * Labels; an empty list for none. Those that do not exist are left out.
   *
   * @default - `dependencies` and the language
   */
  readonly labels?: string[];
  /**
   * Logins of those who are assigned. Reviewers are a matter of code owners.
   *
   * @default - nobody
   */
  readonly assignees?: string[];
  /**
   * The number of a milestone, from its address.
   *
   * @default - none
   */
  readonly milestone?: number;
  /**
   * How commits, and with them the titles, are worded.
   *
   * @default - as the repository's own commits
   */
  readonly commitMessage?: DependabotCommitMessage;
  /**
   * What stands between the parts of a branch name.
   *
   * @default DependabotBranchSeparator.SLASH
   */
  readonly branchSeparator?: DependabotBranchSeparator;
}

/** What Dependabot does for one package manager. */
export interface DependabotUpdateOptions extends DependabotPullRequestOptions {
  /**
   * Where the manifests are, from the root: `/app`.
   *
   * @default - the root; for `DependabotEcosystem.GITHUB_ACTIONS` the folders of actions that the delivery declares, too, where these use actions of others
   */
  readonly directory?: string;
  /**
   * Several places, with `*` for a folder of any name. Excludes `directory`.
   *
   * @default - `directory`
   */
  readonly directories?: string[];
  /**
   * How often to look.
   *
   * @default DependabotSchedule.weekly() - or that of the ecosystem group
   */
  readonly schedule?: DependabotSchedule;
  /**
   * Updates of several package managers in one pull request. It needs `patterns`.
   *
   * @default - none
   */
  readonly ecosystemGroup?: DependabotEcosystemGroup;
  /**
   * Dependencies of the ecosystem group; `*` for all.
   *
   * @default ['*'] - in an ecosystem group
   */
  readonly patterns?: string[];
  /**
   * Dependencies that do not belong to the ecosystem group.
   *
   * @default - none
   */
  readonly excludePatterns?: string[];
  /**
   * Changes of this size belong to the ecosystem group.
   *
   * @default - all
   */
  readonly updateTypes?: DependabotUpdateType[];
  /**
   * How many pull requests for new versions may be open; zero switches them off. Security updates have a limit of their own.
   *
   * @default 5
   */
  readonly openPullRequestsLimit?: number;
  /**
   * How long a new version waits: most bad ones are found out in their first days.
   *
   * @default - seven days
   */
  readonly cooldown?: DependabotCooldown;
  /**
   * Groups by name. The first one that takes a dependency gets it.
   *
   * @default - a pull request for every dependency
   */
  readonly groups?: { [name: string]: DependabotGroup };
  /**
   * Only these dependencies.
   *
   * @default - all that manifests name
   */
  readonly allow?: DependabotAllow[];
  /**
   * Not these. They beat `allow`.
   *
   * @default - none
   */
  readonly ignore?: DependabotIgnore[];
  /**
   * Files and folders to pass over, from the directory on.
   *
   * @default - none
   */
  readonly excludePaths?: string[];
  /**
   * How manifests are changed.
   *
   * @default DependabotVersioningStrategy.AUTO
   */
  readonly versioningStrategy?: DependabotVersioningStrategy;
  /**
   * Private registries to read. None: `[]`.
   *
   * @default - those that were given to `new Dependabot`
   */
  readonly registries?: DependabotRegistry[];
  /**
   * Whether code of the dependencies may run while they are updated. With private registries GitHub switches that off: such code could read what the registries hold.
   *
   * @default - GitHub's own
   */
  readonly insecureExternalCodeExecution?: boolean;
  /**
   * Whether copies in the repository are updated, too.
   *
   * @default false
   */
  readonly vendor?: boolean;
  /**
   * Whether open pull requests are rebased.
   *
   * @default true
   */
  readonly rebase?: boolean;
  /**
   * Lines above the block, for the reader of the file.
   *
   * @default - none
   */
  readonly comment?: string;
}
