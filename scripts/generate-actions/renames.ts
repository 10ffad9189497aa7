/**
 * Inputs and outputs whose own name cannot be the name of a property: a word that one of the jsii languages reserves, or one that every
 * step already has (`name`, `timeout`). The key in the file stays the action's own.
 */
export const RENAMED_INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actions-rust-lang/setup-rust-toolchain': { override: 'overrideToolchain' },
  'actions/checkout': { ref: 'gitRef' },
  'actions/deploy-pages': { timeout: 'deploymentTimeout' },
  'actions/download-artifact': { name: 'artifactName' },
  'actions/upload-artifact': { name: 'artifactName' },
  'actions/upload-pages-artifact': { name: 'artifactName' },
  'aquasecurity/trivy-action': { timeout: 'scanTimeout' },
  'aws-actions/aws-cloudformation-github-deploy': { name: 'stackName' },
  'azure/k8s-deploy': { name: 'clusterName', namespace: 'kubernetesNamespace', timeout: 'rolloutTimeout' },
  'azure/webapps-deploy': { package: 'packagePath' },
  'benchmark-action/github-action-benchmark': { name: 'benchmarkName', ref: 'gitRef' },
  'codecov/codecov-action': { name: 'uploadName' },
  'cycjimmy/semantic-release-action': { extends: 'sharedConfig' },
  'dawidd6/action-download-artifact': { name: 'artifactName', ref: 'gitRef', event: 'runEvent' },
  'docker/scout-action': { ref: 'imageRef' },
  'docker/setup-buildx-action': { name: 'builderName', append: 'appendNodes' },
  'dorny/paths-filter': { ref: 'gitRef', base: 'baseRef' },
  'dorny/test-reporter': { name: 'checkName' },
  'github/codeql-action/analyze': { ref: 'gitRef' },
  'github/codeql-action/upload-sarif': { ref: 'gitRef' },
  'google-github-actions/deploy-cloudrun': { timeout: 'requestTimeout' },
  'google-github-actions/get-gke-credentials': { namespace: 'kubernetesNamespace' },
  'hashicorp/vault-action': { namespace: 'vaultNamespace' },
  'jdx/mise-action': { env: 'exportEnv' },
  'JS-DevTools/npm-publish': { package: 'packagePath' },
  'marocchino/sticky-pull-request-comment': { append: 'appendMessage', delete: 'deleteComment' },
  'ncipollo/release-action': { name: 'releaseName' },
  'nick-fields/retry': { continue_on_error: 'succeedAnyway', shell: 'commandShell' },
  'open-policy-agent/setup-opa': { static: 'staticBinary' },
  'peter-evans/create-pull-request': { base: 'baseBranch' },
  'pulumi/actions': { 'continue-on-error': 'continueAfterErrors' },
  'release-drafter/release-drafter': { name: 'releaseName' },
  'softprops/action-gh-release': { name: 'releaseName' },
  'trufflesecurity/trufflehog': { base: 'baseRef' },
};

export const RENAMED_OUTPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'actions/checkout': { ref: 'gitRef' },
  'anthropics/claude-code-action': { conclusion: 'agentConclusion' },
  'dorny/test-reporter': { conclusion: 'checkConclusion' },
  'int128/wait-for-deployment-action': { succeeded: 'allSucceeded' },
  'pulumi/actions': { output: 'commandOutput' },
};
