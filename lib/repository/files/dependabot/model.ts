import { Origin } from '../../../core/inside';
import { OverrideModel } from '../../../workflows/inside';

/** `.github/dependabot.yml`. */
export interface DependabotModel {
  /** What kind of thing this is. */
  readonly kind: 'dependabot';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /**
   * Lines at the top of the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** `registries`, in the order of the file. */
  readonly registries: DependabotRegistryModel[];
  /** `multi-ecosystem-groups`, in the order of the file. */
  readonly ecosystemGroups: EcosystemGroupModel[];
  /** `updates`, in the order of the file. */
  readonly updates: DependabotUpdateModel[];
  /** Changes of the user to the finished file, in the order in which they are made. */
  readonly overrides: OverrideModel[];
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** A private registry: an entry of `registries`. */
export interface DependabotRegistryModel {
  /** Its key in the file. */
  readonly name: string;
  /** `type`: `npm-registry`. */
  readonly type: string;
  /** The other keys in the words of the file; a secret as `${{ secrets.NAME }}`. */
  readonly settings: { readonly [key: string]: string | boolean };
  /** Names of the Dependabot secrets that it reads. */
  readonly secrets: string[];
}

/** `schedule`. */
export interface DependabotScheduleModel {
  /** `interval`: `daily`, `weekly`, `cron` … */
  readonly interval: string;
  /**
   * `day` of the week, for `weekly`.
   *
   * @default - Monday, as GitHub has it
   */
  readonly day?: string;
  /**
   * `time` of the day: `05:00`.
   *
   * @default - GitHub chooses one
   */
  readonly time?: string;
  /**
   * IANA name of the time zone: `Europe/Berlin`.
   *
   * @default - UTC
   */
  readonly timezone?: string;
  /**
   * `cronjob`, for `cron`.
   *
   * @default - the interval says it
   */
  readonly cron?: string;
}

/** What updates of several ecosystems share: an entry of `multi-ecosystem-groups`. */
export interface EcosystemGroupModel extends PullRequestModel {
  /** Its key in the file. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** `schedule`. */
  readonly schedule: DependabotScheduleModel;
}

/** How pull requests look. */
export interface PullRequestModel {
  /**
   * `target-branch`.
   *
   * @default - the default branch
   */
  readonly targetBranch?: string;
  /**
   * `labels`.
   *
   * @default - those that Dependabot gives
   */
  readonly labels?: string[];
  /**
   * `assignees`: logins.
   *
   * @default - nobody
   */
  readonly assignees?: string[];
  /**
   * `milestone`: its number.
   *
   * @default - none
   */
  readonly milestone?: number;
  /**
   * `commit-message`.
   *
   * @default - Dependabot follows the commits that are there
   */
  readonly commitMessage?: CommitMessageModel;
  /**
   * `pull-request-branch-name.separator`.
   *
   * @default - `/`
   */
  readonly branchSeparator?: string;
}

/** `commit-message`. */
export interface CommitMessageModel {
  /**
   * `prefix`.
   *
   * @default - Dependabot follows the commits that are there
   */
  readonly prefix?: string;
  /**
   * `prefix-development`.
   *
   * @default - that of the others
   */
  readonly prefixDevelopment?: string;
  /**
   * Whether `include: scope` is there.
   *
   * @default - it is not
   */
  readonly includeScope?: boolean;
}

/** What is kept up to date: an entry of `updates`. */
export interface DependabotUpdateModel extends PullRequestModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /**
   * Lines above it in the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** `package-ecosystem`. */
  readonly ecosystem: string;
  /**
   * What the ecosystem supports.
   *
   * @default - not known
   */
  readonly supports?: EcosystemSupport;
  /** `directories`, from the root of the repository. */
  readonly directories: string[];
  /** Whether the one directory is written as `directory`. */
  readonly single: boolean;
  /**
   * `schedule`.
   *
   * @default - that of its group of ecosystems
   */
  readonly schedule?: DependabotScheduleModel;
  /**
   * `multi-ecosystem-group`.
   *
   * @default - it belongs to none
   */
  readonly ecosystemGroup?: string;
  /**
   * `patterns` of names, in a group of ecosystems.
   *
   * @default - all dependencies
   */
  readonly patterns?: string[];
  /**
   * `exclude-patterns` of names, in a group of ecosystems.
   *
   * @default - none
   */
  readonly excludePatterns?: string[];
  /**
   * `update-types`, in a group of ecosystems.
   *
   * @default - all
   */
  readonly updateTypes?: string[];
  /**
   * `open-pull-requests-limit`.
   *
   * @default - 5, as GitHub has it
   */
  readonly openPullRequestsLimit?: number;
  /**
   * `cooldown`.
   *
   * @default - a new version is taken at once
   */
  readonly cooldown?: CooldownModel;
  /** `groups`, in the order of the file. */
  readonly groups: DependencyGroupModel[];
  /** `allow`. */
  readonly allow: AllowedDependencyModel[];
  /** `ignore`. */
  readonly ignore: IgnoredDependencyModel[];
  /** `exclude-paths`. */
  readonly excludePaths: string[];
  /**
   * `versioning-strategy`.
   *
   * @default - Dependabot chooses one
   */
  readonly versioningStrategy?: string;
  /** `registries`: keys of them. */
  readonly registries: string[];
  /**
   * Whether `insecure-external-code-execution` is allowed.
   *
   * @default - it is not
   */
  readonly externalCode?: boolean;
  /**
   * `vendor`.
   *
   * @default - Dependabot looks whether there is a folder of them
   */
  readonly vendor?: boolean;
  /**
   * Whether pull requests are rebased: `rebase-strategy`.
   *
   * @default - they are
   */
  readonly rebase?: boolean;
}

/** `allow`: dependencies that are kept up to date. */
export interface AllowedDependencyModel {
  /**
   * `dependency-name`, which may hold `*`.
   *
   * @default - any
   */
  readonly name?: string;
  /**
   * `dependency-type`: `direct`, `production` …
   *
   * @default - any
   */
  readonly type?: string;
}

/** `ignore`: dependencies or versions that are left alone. */
export interface IgnoredDependencyModel {
  /**
   * `dependency-name`, which may hold `*`.
   *
   * @default - any
   */
  readonly name?: string;
  /**
   * `versions`: ranges in the words of the package manager.
   *
   * @default - all
   */
  readonly versions?: string[];
  /**
   * `update-types`: `version-update:semver-major`.
   *
   * @default - all
   */
  readonly updateTypes?: string[];
}

/** `cooldown`: how old a version must be, in days. */
export interface CooldownModel {
  /**
   * `default-days`.
   *
   * @default - none
   */
  readonly days?: number;
  /**
   * `semver-major-days`.
   *
   * @default - `days`
   */
  readonly major?: number;
  /**
   * `semver-minor-days`.
   *
   * @default - `days`
   */
  readonly minor?: number;
  /**
   * `semver-patch-days`.
   *
   * @default - `days`
   */
  readonly patch?: number;
  /** Names of dependencies it holds for, which may hold `*`. Empty: all. */
  readonly include: string[];
  /** Names of dependencies it does not hold for, which may hold `*`. */
  readonly exclude: string[];
}

/** Updates that share a pull request: an entry of `groups`. */
export interface DependencyGroupModel {
  /** Its key in the file. */
  readonly name: string;
  /**
   * `applies-to`: `version-updates` or `security-updates`.
   *
   * @default - `version-updates`
   */
  readonly appliesTo?: string;
  /**
   * `dependency-type`: `development` or `production`.
   *
   * @default - both
   */
  readonly dependencyType?: string;
  /**
   * `patterns` of names.
   *
   * @default - all
   */
  readonly patterns?: string[];
  /**
   * `exclude-patterns` of names.
   *
   * @default - none
   */
  readonly excludePatterns?: string[];
  /**
   * `update-types`: `major`, `minor`, `patch`.
   *
   * @default - all
   */
  readonly updateTypes?: string[];
  /**
   * `group-by`: `dependency-name`.
   *
   * @default - updates of different directories share one too
   */
  readonly groupBy?: string;
}

/** What only some package managers can do. */
export interface EcosystemSupport {
  /**
   * Versions of three parts, so that a cooldown can depend on which one grows.
   *
   * @default - not known
   */
  readonly semver?: boolean;
  /** Dependencies of development are told from those of production. */
  readonly development: boolean;
  /** Dependencies of dependencies can be asked for. */
  readonly indirect: boolean;
  /** The versioning strategy can be chosen. */
  readonly versioning: boolean;
  /** Dependencies in a folder of the repository are kept up to date. */
  readonly vendor: boolean;
  /** Code of dependencies may be allowed to run. */
  readonly externalCode: boolean;
}
