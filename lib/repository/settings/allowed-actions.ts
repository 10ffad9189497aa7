import { SelectedActionsModel } from './model';
import { expectOptions, kinds, optionTable } from '../../core/inside';

/** Which actions of others workflows may use, besides those of the owner of the repository. */
export interface SelectedActionsOptions {
  /**
   * Actions of GitHub itself: `actions/…` and `github/…`.
   *
   * @default true
   */
  readonly githubOwned?: boolean;
  /**
   * Actions of creators that the Marketplace verified.
   *
   * @default false
   */
  readonly verifiedCreators?: boolean;
  /**
   * Others, as `owner/repository@ref` with `*` for any text, such as `docker/*`. A `!` in front excludes.
   *
   * @default - none
   */
  readonly patterns?: string[];
}

/**
 * Which actions and reusable workflows may run.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
 */
export class AllowedActions {
  /** All of them. */
  public static readonly ALL = new AllowedActions({ enabled: true, allowed: 'all' });
  /** Those of the owner of the repository. */
  public static readonly OWNER_ONLY = new AllowedActions({ enabled: true, allowed: 'local_only' });
  /** None: GitHub Actions is switched off, and no workflow runs. */
  public static readonly NONE = new AllowedActions({ enabled: false });

  /**
   * Those of the owner of the repository, and the ones that are selected.
   *
   * @param options which ones
   */
  public static selected(options: SelectedActionsOptions = {}): AllowedActions {
    const { githubOwned = true, verifiedCreators = false, patterns = [] } = expectOptions('AllowedActions.selected', undefined, options, SELECTED);
    return new AllowedActions({ enabled: true, allowed: 'selected', selected: { githubOwnedAllowed: githubOwned, verifiedAllowed: verifiedCreators, patternsAllowed: patterns } });
  }

  /** @internal */
  public readonly _model: AllowedActionsModel;

  private constructor(model: AllowedActionsModel) {
    this._model = model;
  }
}

/** @internal */
export interface AllowedActionsModel {
  readonly enabled: boolean;
  readonly allowed?: 'all' | 'local_only' | 'selected';
  readonly selected?: SelectedActionsModel;
}

const PATTERN = kinds.made(
  (value) => typeof value === 'string' && /^!?[\w.*-]+(?:\/[\w.*-]+)*(?:@[\w.*/-]+)?$/.test(value) && (value.includes('/') || value.includes('*')),
  "a pattern such as 'docker/*', 'hashicorp/setup-terraform@*' or 'acme/.github/.github/workflows/*'",
);

const SELECTED = optionTable({ githubOwned: kinds.flag, verifiedCreators: kinds.flag, patterns: kinds.list(PATTERN) });
