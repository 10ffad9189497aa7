import { Origin } from '../../core/inside';
import { OverrideModel } from '../../workflows/inside';

/** `.pre-commit-config.yaml`. */
export interface PreCommitConfigModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository. */
  readonly file: string;
  /**
   * Lines at the top, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** `default_language_version`. */
  readonly languageVersions: { readonly [language: string]: string };
  /** `default_stages`. Empty: all. */
  readonly stages: string[];
  /** `default_install_hook_types`. Empty: those that pre-commit installs. */
  readonly installTypes: string[];
  /** `fail_fast`. */
  readonly failFast: boolean;
  /**
   * `minimum_pre_commit_version`.
   *
   * @default - any
   */
  readonly minimumVersion?: string;
  /** Regular expressions of paths that no hook looks at, of which each begins at the beginning of a path. */
  readonly exclude: string[];
  /** Whether hooks look at what the delivery writes. */
  readonly checkGenerated: boolean;
  /** `repos`, in order. */
  readonly repositories: PreCommitRepositoryModel[];
  /** Changes of the user to the finished file. */
  readonly overrides: OverrideModel[];
}

/** Hooks of one repository. */
export interface PreCommitRepositoryModel {
  /** Its address; `local`, `meta`. */
  readonly repo: string;
  /**
   * `rev`: the full commit.
   *
   * @default - none, for `local` and `meta`
   */
  readonly rev?: string;
  /**
   * The release that the commit is.
   *
   * @default - not known
   */
  readonly release?: string;
  /** Its hooks. */
  readonly hooks: PreCommitHookModel[];
}

/** A hook: its keys as the file has them, in order. */
export interface PreCommitHookModel {
  /** `id`. */
  readonly id: string;
  /** The others: `args`, `exclude`, `additional_dependencies` … */
  readonly settings: { readonly [key: string]: string | boolean | string[] };
}
