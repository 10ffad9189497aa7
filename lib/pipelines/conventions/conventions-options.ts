import { LabelRule } from './label-rule';
import { PipelineProps } from '../pipeline/pipeline-options';

/** What a title looks like: `<type>(<scope>): <subject>`, with `!` before the colon for a change that breaks something. */
export interface PullRequestTitleOptions {
  /**
   * The types that there are.
   *
   * @default - build, chore, ci, docs, feat, fix, perf, refactor, revert, style, test
   */
  readonly types?: string[];
  /**
   * The scopes that there are.
   *
   * @default - any of letters, digits, `-`, `_`, `.`, `/`, with commas between several
   */
  readonly scopes?: string[];
  /**
   * Whether a title must have a scope.
   *
   * @default false
   */
  readonly scopeRequired?: boolean;
  /**
   * What the subject must be: an extended regular expression of POSIX, for the whole of it.
   *
   * @default - anything that does not begin with a space or end with a full stop
   */
  readonly subjectPattern?: string;
  /**
   * The longest title, in characters.
   *
   * @default - any length
   */
  readonly maximumLength?: number;
}

/** What a description has to be. */
export interface PullRequestDescriptionOptions {
  /**
   * How many characters that say something, without spaces, comments of the template and its headings.
   *
   * @default 1
   */
  readonly minimumLength?: number;
}

/** How large a pull request may be, and what its size is called. */
export interface PullRequestSizeOptions {
  /**
   * Lines that are added and taken away, at most.
   *
   * @default - any number
   */
  readonly maximumLines?: number;
  /**
   * Files that are changed, at most.
   *
   * @default - any number
   */
  readonly maximumFiles?: number;
  /**
   * Whether what is too large is only a warning.
   *
   * @default false
   */
  readonly advisory?: boolean;
  /**
   * Labels by the number of lines from which on they are given: `{ 'size/S': 0, 'size/M': 100, 'size/L': 500 }`. A pull request has one of them.
   *
   * @default - no labels
   */
  readonly labels?: { [label: string]: number };
  /**
   * A label that lets a pull request be as large as it is: `large-on-purpose`.
   *
   * @default - none
   */
  readonly exemptLabel?: string;
}

/** What is asked of a pull request besides its code. */
export interface PullRequestConventionsProps extends PipelineProps {
  /**
   * What its title looks like.
   *
   * @default - not looked at
   */
  readonly title?: PullRequestTitleOptions;
  /**
   * What its description has to be.
   *
   * @default - not looked at
   */
  readonly description?: PullRequestDescriptionOptions;
  /**
   * How large it may be.
   *
   * @default - any size
   */
  readonly size?: PullRequestSizeOptions;
  /**
   * Labels that it gets by the files that it changes and the branches that it comes from and goes to.
   *
   * @default - none
   */
  readonly labels?: LabelRule[];
  /**
   * The file that says when it gets which.
   *
   * @default '.github/labeler.yml'
   */
  readonly labelsFile?: string;
  /**
   * Whether labels that do not fit any more are taken away.
   *
   * @default false
   */
  readonly syncLabels?: boolean;
}
