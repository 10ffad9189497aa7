import { Defect } from '../checks/inside';
import { Origin } from '../core/inside';
import { MarkedSectionModel, StatusBadgesModel } from './badges/model';
import { EnvironmentTableModel, DeclaredEnvironmentModel } from './environment/model';
import { RepositoryFileModel } from './files/model';
import { CodeOwnersModel } from './owners/model';
import { GateModel } from './required-checks/model';
import { BranchProtectionModel, RulesetModel } from './rulesets/model';
import { RepositorySettingsModel } from './settings/model';

export * from './badges/model';
export * from './environment/model';
export * from './files/model';
export * from './owners/model';
export * from './required-checks/model';
export * from './rulesets/model';
export * from './settings/model';

/** Everything about a repository that is not a workflow, as plain data: names still names, jobs already the names of their checks. */
export interface RepositoryModel {
  /**
   * Which repository it is.
   *
   * @default - nobody said
   */
  readonly facts?: RepositoryFactsModel;
  /** Deployment environments that are declared here. A job may deploy to others. */
  readonly environments: DeclaredEnvironmentModel[];
  /** Variables whose values differ between environments. */
  readonly tables: EnvironmentTableModel[];
  /** Who must look at what: `CODEOWNERS`. */
  readonly owners: CodeOwnersModel[];
  /** Jobs that stand for others where a branch asks for checks. */
  readonly gates: GateModel[];
  /** Rulesets of the repository. */
  readonly rulesets: RulesetModel[];
  /** Classic protections of branches. */
  readonly protections: BranchProtectionModel[];
  /** Settings of the repository: one, or none. */
  readonly settings: RepositorySettingsModel[];
  /**
   * Where the document of settings goes.
   *
   * @default - nothing was declared that it could hold
   */
  readonly settingsFile?: SettingsFileModel;
  /** Templates, forms, Dependabot, release notes: files that GitHub reads. */
  readonly files: RepositoryFileModel[];
  /** Badges of workflows. */
  readonly badges: StatusBadgesModel[];
  /** Parts of files that belong to the user: badges. */
  readonly sections: MarkedSectionModel[];
  /** What the resolver could not do; each is reported by the rule of the same id. */
  readonly defects: Defect[];
}

/** What others wrote of the files that GitHub reads. */
export interface HandWrittenRepositoryModel {
  /** `CODEOWNERS`, in the order in which GitHub looks for it: it reads the first alone. */
  readonly owners: CodeOwnersModel[];
  /** Templates, forms, Dependabot, release notes. */
  readonly files: RepositoryFileModel[];
}

/** The document of settings, which `slipway plan` and `slipway apply` read. */
export interface SettingsFileModel {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Where the first thing in it was declared. */
  readonly origin: Origin;
}

/** Which repository it is. */
export interface RepositoryFactsModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** Login of the user or organization. */
  readonly owner: string;
  /** Name without the owner. */
  readonly name: string;
  /**
   * GitHub's number of the repository.
   *
   * @default - not known
   */
  readonly repositoryId?: number;
  /**
   * GitHub's number of the owner.
   *
   * @default - not known
   */
  readonly ownerId?: number;
  /**
   * Whom it belongs to.
   *
   * @default - not known
   */
  readonly ownerType?: 'User' | 'Organization';
  /**
   * What its owner pays for.
   *
   * @default - not known
   */
  readonly plan?: 'free' | 'pro' | 'team' | 'enterprise';
  /**
   * The day it was made: `2026-07-15`.
   *
   * @default - not known
   */
  readonly createdAt?: string;
  /**
   * Who can read it.
   *
   * @default - not known
   */
  readonly visibility?: 'public' | 'private' | 'internal';
  /** The branch that others begin from: `main`. */
  readonly defaultBranch: string;
  /**
   * Whether it was forked from another.
   *
   * @default - not known
   */
  readonly fork?: boolean;
  /**
   * Whether others are made from it as from a template.
   *
   * @default - not known
   */
  readonly template?: boolean;
  /** Where it lives. */
  readonly server: GithubServerModel;
}

/** Who issues the identity tokens of github.com, unless an enterprise has an issuer of its own. @internal */
export const PUBLIC_ISSUER = 'token.actions.githubusercontent.com';

/** The GitHub that a repository lives on. */
export interface GithubServerModel {
  /** The public one, Enterprise Cloud with data residency, or Enterprise Server. */
  readonly kind: 'github.com' | 'ghe.com' | 'server';
  /** Host of its web pages: `github.com`. */
  readonly host: string;
  /** Address of its REST API: `https://api.github.com`. */
  readonly apiUrl: string;
  /** Issuer of identity tokens, without `https://`: `token.actions.githubusercontent.com`. */
  readonly issuer: string;
}
