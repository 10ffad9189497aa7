/** The activities of new commits in a pull request: what GitHub takes when a trigger names none. */
export const NEW_COMMITS: readonly string[] = ['opened', 'synchronize', 'reopened'];
