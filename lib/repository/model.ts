import { Defect } from '../checks/inside';
import { Origin, SectionDocument } from '../core/inside';
import { StatusBadgesModel } from './badges/model';
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

/**
 * Everything about a repository that is not a workflow, as plain data: names still names, jobs already the names of their checks.
 *
 * @internal
 */
export interface RepositoryModel {
  /** Which repository it is; undefined when nobody said. */
  readonly facts?: RepositoryFactsModel;
  readonly environments: readonly DeclaredEnvironmentModel[];
  readonly tables: readonly EnvironmentTableModel[];
  readonly owners: readonly CodeOwnersModel[];
  readonly gates: readonly GateModel[];
  readonly rulesets: readonly RulesetModel[];
  readonly protections: readonly BranchProtectionModel[];
  readonly settings: readonly RepositorySettingsModel[];
  /** Where the document of settings goes, when there is anything that it could hold. */
  readonly settingsFile?: { readonly file: string; readonly origin: Origin };
  /** Templates, forms, Dependabot, release notes: files that GitHub reads. */
  readonly files: readonly RepositoryFileModel[];
  readonly badges: readonly StatusBadgesModel[];
  /** Parts of files that belong to the user: badges. */
  readonly sections: readonly SectionDocument[];
  /** What the resolver could not do; each is reported by the rule of the same id. */
  readonly defects: readonly Defect[];
}

/** @internal */
export interface RepositoryFactsModel {
  readonly origin: Origin;
  readonly owner: string;
  readonly name: string;
  readonly repositoryId?: number;
  readonly ownerId?: number;
  /** `2026-07-15`, as far as it is known. */
  readonly createdAt?: string;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
  readonly server: GithubServerModel;
}

/** Who issues the identity tokens of github.com, unless an enterprise has an issuer of its own. */
export const PUBLIC_ISSUER = 'token.actions.githubusercontent.com';

/** @internal */
export interface GithubServerModel {
  readonly kind: 'github.com' | 'ghe.com' | 'server';
  /** Of its web pages: `github.com`. */
  readonly host: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** Of identity tokens, without `https://`: `token.actions.githubusercontent.com`. */
  readonly issuer: string;
}
