import { Origin } from '../../../core';
import { OverrideModel } from '../../../workflows';

/** @internal */
export interface DependabotModel {
  readonly kind: 'dependabot';
  readonly id: string;
  readonly origin: Origin;
  readonly file: string;
  readonly comment?: string;
  readonly registries: readonly DependabotRegistryModel[];
  readonly ecosystemGroups: readonly EcosystemGroupModel[];
  readonly updates: readonly DependabotUpdateModel[];
  readonly overrides: readonly OverrideModel[];
}

/** @internal */
export interface DependabotRegistryModel {
  readonly name: string;
  readonly type: string;
  /** In the words of the file; a secret as `${{ secrets.NAME }}`. */
  readonly settings: Readonly<Record<string, string | boolean>>;
  /** Names of the Dependabot secrets that it reads. */
  readonly secrets: readonly string[];
}

/** @internal */
export interface DependabotScheduleModel {
  readonly interval: string;
  readonly day?: string;
  readonly time?: string;
  readonly timezone?: string;
  readonly cron?: string;
}

/** What updates of several ecosystems share. @internal */
export interface EcosystemGroupModel extends PullRequestModel {
  readonly name: string;
  readonly origin: Origin;
  readonly schedule: DependabotScheduleModel;
}

/** How pull requests look. @internal */
export interface PullRequestModel {
  readonly targetBranch?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: number;
  readonly commitMessage?: { readonly prefix?: string; readonly prefixDevelopment?: string; readonly includeScope?: boolean };
  readonly branchSeparator?: string;
}

/** @internal */
export interface DependabotUpdateModel extends PullRequestModel {
  readonly origin: Origin;
  readonly comment?: string;
  readonly ecosystem: string;
  /** What the ecosystem supports, as far as it is known. */
  readonly supports?: EcosystemSupport;
  readonly directories: readonly string[];
  /** Written as `directory`. */
  readonly single: boolean;
  /** Undefined in a group of ecosystems, which has its own. */
  readonly schedule?: DependabotScheduleModel;
  readonly ecosystemGroup?: string;
  readonly patterns?: readonly string[];
  readonly excludePatterns?: readonly string[];
  readonly updateTypes?: readonly string[];
  readonly openPullRequestsLimit?: number;
  readonly cooldown?: CooldownModel;
  readonly groups: readonly DependencyGroupModel[];
  readonly allow: readonly { readonly name?: string; readonly type?: string }[];
  readonly ignore: readonly { readonly name?: string; readonly versions?: readonly string[]; readonly updateTypes?: readonly string[] }[];
  readonly excludePaths: readonly string[];
  readonly versioningStrategy?: string;
  readonly registries: readonly string[];
  readonly externalCode?: boolean;
  readonly vendor?: boolean;
  readonly rebase?: boolean;
}

/** In days. @internal */
export interface CooldownModel {
  readonly days?: number;
  readonly major?: number;
  readonly minor?: number;
  readonly patch?: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** @internal */
export interface DependencyGroupModel {
  readonly name: string;
  readonly appliesTo?: string;
  readonly dependencyType?: string;
  readonly patterns?: readonly string[];
  readonly excludePatterns?: readonly string[];
  readonly updateTypes?: readonly string[];
  readonly groupBy?: string;
}

/** What only some package managers can do. @internal */
export interface EcosystemSupport {
  /** Versions of three parts, so that a cooldown can depend on which one grows. */
  readonly semver?: boolean;
  /** Dependencies of development are told from those of production. */
  readonly development: boolean;
  /** Dependencies of dependencies can be asked for. */
  readonly indirect: boolean;
  readonly versioning: boolean;
  readonly vendor: boolean;
  readonly externalCode: boolean;
}
