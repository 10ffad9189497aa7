/** Which releases come to a stage by themselves, as soon as its gates are open. A release is never older than one that was there. */
export enum AutomaticPromotion {
  /** The newest one. */
  NEWEST = 'newest',
  /** The one that serves in the stage before. */
  MATCH_UPSTREAM = 'match-upstream',
  /** None: somebody starts the workflow that promotes. */
  NEVER = 'never',
}
