/** What stands behind the `@` in files whose actions GitHub's lock holds. */
export enum LockedUses {
  /** The release, such as `v5.0.1`: readable, and the lock says which commit it is. */
  TAG = 'tag',
  /** The commit, with the release as a comment. */
  COMMIT = 'commit',
}
