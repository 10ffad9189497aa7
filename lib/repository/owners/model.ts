import { Origin } from '../../core/inside';

/** Who must look at what: `CODEOWNERS`. */
export interface CodeOwnersModel {
  /** What kind of thing this is. */
  readonly kind: 'code-owners';
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path from the root of the repository: `.github/CODEOWNERS`. */
  readonly file: string;
  /**
   * Lines at the top of the file, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
  /** In the order of the file: the last rule that matches decides. */
  readonly groups: OwnersGroupModel[];
  /** Paths that somebody must own. */
  readonly required: string[];
  /**
   * Files of the repository: a pattern should match at least one.
   *
   * @default - they were not handed in
   */
  readonly knownFiles?: string[];
  /**
   * Lines of a file that others write which GitHub skips, because it cannot read them.
   *
   * @default - none
   */
  readonly skipped?: OwnersRuleModel[];
  /**
   * Whether the file is one that others write: it was read, and is not written.
   *
   * @default false
   */
  readonly handWritten?: boolean;
}

/** Rules that stand together. */
export interface OwnersGroupModel {
  /**
   * The comment above them, without `#`.
   *
   * @default - no comment
   */
  readonly title?: string;
  /** The rules, in the order of the file. */
  readonly rules: OwnersRuleModel[];
}

/** Who owns what a pattern matches: one line. */
export interface OwnersRuleModel {
  /** Where it was declared. */
  readonly origin: Origin;
  /** What it matches, in the words of `CODEOWNERS`: `/docs/`. */
  readonly pattern: string;
  /** `@user`, `@organization/team` or a mail address. Empty: nobody owns what it matches. */
  readonly owners: string[];
  /**
   * The comment behind it, without `#`.
   *
   * @default - no comment
   */
  readonly comment?: string;
}
