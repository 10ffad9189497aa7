/**
 * Inputs and outputs whose own name cannot be the name of a property: a word that one of the jsii languages reserves, or one that every
 * step already has (`name`, `timeout`). The key in the file stays the action's own.
 */
export const RENAMED_INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actions/checkout': { ref: 'gitRef' },
  'actions/deploy-pages': { timeout: 'deploymentTimeout' },
  'actions/download-artifact': { name: 'artifactName' },
  'actions/upload-artifact': { name: 'artifactName' },
  'actions/upload-pages-artifact': { name: 'artifactName' },
  'aquasecurity/trivy-action': { timeout: 'scanTimeout' },
  'benchmark-action/github-action-benchmark': { name: 'benchmarkName', ref: 'gitRef' },
  'codecov/codecov-action': { name: 'uploadName' },
  'cycjimmy/semantic-release-action': { extends: 'sharedConfig' },
  'docker/setup-buildx-action': { name: 'builderName', append: 'appendNodes' },
  'dorny/paths-filter': { ref: 'gitRef', base: 'baseRef' },
  'github/codeql-action/analyze': { ref: 'gitRef' },
  'github/codeql-action/upload-sarif': { ref: 'gitRef' },
  'google-github-actions/get-gke-credentials': { namespace: 'kubernetesNamespace' },
  'marocchino/sticky-pull-request-comment': { append: 'appendMessage', delete: 'deleteComment' },
  'open-policy-agent/setup-opa': { static: 'staticBinary' },
  'peter-evans/create-pull-request': { base: 'baseBranch' },
  'softprops/action-gh-release': { name: 'releaseName' },
  'trufflesecurity/trufflehog': { base: 'baseRef' },
};

export const RENAMED_OUTPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actions/checkout': { ref: 'gitRef' },
  'int128/wait-for-deployment-action': { succeeded: 'allSucceeded' },
};

/** `fetch-depth`, `report_type`, `downloadBaseURL`, `GITHUB_TOKEN` → `fetchDepth`, `reportType`, `downloadBaseUrl`, `githubToken`. */
export function camelCase(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/)
    .filter(Boolean);
  return words[0] + words.slice(1).map((word) => word[0].toUpperCase() + word.slice(1)).join('');
}
