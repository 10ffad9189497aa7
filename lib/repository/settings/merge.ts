import { kinds, optionTable } from '../../core/inside';
import { Json } from '../rulesets/model';

/** What GitHub suggests as the message of a merge commit. */
export enum MergeMessage {
  /** `Merge pull request #1 from …`, with the title of the pull request below. */
  MERGE_AND_TITLE = 'merge-and-title',
  /** The title of the pull request. */
  TITLE = 'title',
  /** The title of the pull request, with its description below. */
  TITLE_AND_DESCRIPTION = 'title-and-description',
}

/** What GitHub suggests as the message of a squashed commit. */
export enum SquashMessage {
  /** The title of the pull request with the messages of its commits, or the message of its only commit. */
  COMMIT_OR_TITLE = 'commit-or-title',
  /** The title of the pull request. */
  TITLE = 'title',
  /** The title of the pull request, with the messages of its commits below. */
  TITLE_AND_COMMITS = 'title-and-commits',
  /** The title of the pull request, with its description below. */
  TITLE_AND_DESCRIPTION = 'title-and-description',
}

/** How pull requests are merged. */
export interface MergeSettings {
  /**
   * Whether a pull request may become a merge commit.
   *
   * @default - as it is
   */
  readonly mergeCommit?: boolean;
  /**
   * Whether a pull request may become one commit.
   *
   * @default - as it is
   */
  readonly squash?: boolean;
  /**
   * Whether the commits of a pull request may be put on top of the branch.
   *
   * @default - as it is
   */
  readonly rebase?: boolean;
  /**
   * The message of a merge commit, as GitHub suggests it.
   *
   * @default - as it is
   */
  readonly mergeMessage?: MergeMessage;
  /**
   * The message of a squashed commit, as GitHub suggests it.
   *
   * @default - as it is
   */
  readonly squashMessage?: SquashMessage;
  /**
   * Whether a pull request can be told to merge itself when its checks and reviews are there.
   *
   * @default - as it is
   */
  readonly autoMerge?: boolean;
  /**
   * Whether the branch of a pull request is deleted when it was merged.
   *
   * @default - as it is
   */
  readonly deleteBranch?: boolean;
  /**
   * Whether GitHub offers to bring a pull request up to date, even where nothing asks for it.
   *
   * @default - as it is
   */
  readonly updateBranch?: boolean;
}

/** @internal */
export const MERGE = kinds.struct(optionTable({
  mergeCommit: kinds.flag,
  squash: kinds.flag,
  rebase: kinds.flag,
  mergeMessage: kinds.oneOf(Object.values(MergeMessage)),
  squashMessage: kinds.oneOf(Object.values(SquashMessage)),
  autoMerge: kinds.flag,
  deleteBranch: kinds.flag,
  updateBranch: kinds.flag,
}), 'an object', '{ squash: true, mergeCommit: false }');

/** Titles and messages that GitHub takes together: it refuses all other pairs. */
/** Title and message, as GitHub names them. @internal */
export const MERGE_MESSAGES: Readonly<Record<MergeMessage, readonly [string, string]>> = {
  [MergeMessage.MERGE_AND_TITLE]: ['MERGE_MESSAGE', 'PR_TITLE'],
  [MergeMessage.TITLE]: ['PR_TITLE', 'BLANK'],
  [MergeMessage.TITLE_AND_DESCRIPTION]: ['PR_TITLE', 'PR_BODY'],
};

/** Title and message, as GitHub names them. @internal */
export const SQUASH_MESSAGES: Readonly<Record<SquashMessage, readonly [string, string]>> = {
  [SquashMessage.COMMIT_OR_TITLE]: ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES'],
  [SquashMessage.TITLE]: ['PR_TITLE', 'BLANK'],
  [SquashMessage.TITLE_AND_COMMITS]: ['PR_TITLE', 'COMMIT_MESSAGES'],
  [SquashMessage.TITLE_AND_DESCRIPTION]: ['PR_TITLE', 'PR_BODY'],
};

/** Keys of `PATCH /repos/{owner}/{repo}`. @internal */
export function mergeKeys({ mergeCommit, squash, rebase, mergeMessage, squashMessage, autoMerge, deleteBranch, updateBranch }: MergeSettings): Record<string, Json | undefined> {
  const merge = mergeMessage && MERGE_MESSAGES[mergeMessage];
  const squashed = squashMessage && SQUASH_MESSAGES[squashMessage];
  return {
    allow_merge_commit: mergeCommit,
    allow_squash_merge: squash,
    allow_rebase_merge: rebase,
    merge_commit_title: merge?.[0],
    merge_commit_message: merge?.[1],
    squash_merge_commit_title: squashed?.[0],
    squash_merge_commit_message: squashed?.[1],
    allow_auto_merge: autoMerge,
    delete_branch_on_merge: deleteBranch,
    allow_update_branch: updateBranch,
  };
}
