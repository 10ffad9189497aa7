import { Origin } from '../../core/inside';

/** @internal */
export interface CodeOwnersModel {
  readonly kind: 'code-owners';
  readonly origin: Origin;
  /** `.github/CODEOWNERS`. */
  readonly file: string;
  readonly comment?: string;
  /** In the order of the file: the last one that matches decides. */
  readonly groups: readonly OwnersGroupModel[];
  /** Paths that somebody must own. */
  readonly required: readonly string[];
  /** Files of the repository, when they were handed in: a pattern should match at least one. */
  readonly knownFiles?: readonly string[];
}

/** @internal */
export interface OwnersGroupModel {
  readonly title?: string;
  readonly rules: readonly OwnersRuleModel[];
}

/** @internal */
export interface OwnersRuleModel {
  readonly origin: Origin;
  readonly pattern: string;
  /** None: nobody owns what it matches. */
  readonly owners: readonly string[];
  readonly comment?: string;
}
