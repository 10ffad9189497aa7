/** Where the file lies. GitHub takes the first that it finds, in this order. */
export enum CodeOwnersLocation {
  /** Beside the workflows. */
  GITHUB = '.github/CODEOWNERS',
  /** At the root of the repository. */
  ROOT = 'CODEOWNERS',
  /** Among the documents. */
  DOCS = 'docs/CODEOWNERS',
}
