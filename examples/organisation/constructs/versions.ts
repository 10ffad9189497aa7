/** What all services are tested and built with. A new version is one change here: every repository gets it as a pull request with the difference in its files. */
export const VERSIONS = {
  node: '24',
  go: '1.26',
  golangciLint: 'v2.15.0',
  gotestsum: 'v1.13.0',
} as const;

/** Whose actions our security team has looked at. GitHub's own are known. */
export const KNOWN_OWNERS = ['aquasecurity', 'docker', 'golangci', 'marocchino', 'sigstore'];
