/**
 * When git calls a hook.
 *
 * @see https://pre-commit.com/#confining-hooks-to-run-at-certain-stages
 */
export enum PreCommitStage {
  /** Before a commit. */
  PRE_COMMIT = 'pre-commit',
  /** Before a merge commit. */
  PRE_MERGE_COMMIT = 'pre-merge-commit',
  /** Before a push. */
  PRE_PUSH = 'pre-push',
  /** Before a rebase. */
  PRE_REBASE = 'pre-rebase',
  /** On the message of a commit. */
  COMMIT_MSG = 'commit-msg',
  /** After a checkout. */
  POST_CHECKOUT = 'post-checkout',
  /** After a commit. */
  POST_COMMIT = 'post-commit',
  /** After a merge. */
  POST_MERGE = 'post-merge',
  /** After a commit was changed. */
  POST_REWRITE = 'post-rewrite',
  /** While a message is begun. */
  PREPARE_COMMIT_MSG = 'prepare-commit-msg',
  /** Only when somebody asks: `pre-commit run --hook-stage manual`. */
  MANUAL = 'manual',
}
