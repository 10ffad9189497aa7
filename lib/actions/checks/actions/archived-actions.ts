/**
 * Actions whose repositories are archived: nobody repairs them any more. With what takes their place. State: 2026-11. A name without a repository stands for all
 * of its owner.
 */
const ARCHIVED: Readonly<Record<string, string>> = {
  '8398a7/action-slack': 'Use Slack: slackapi/slack-github-action.',
  'actions/create-release': 'Use GithubRelease, or `gh release create` in a script.',
  'actions/setup-elixir': 'Use erlef/setup-beam.',
  'actions/setup-haskell': 'Use haskell-actions/setup.',
  'actions/setup-ruby': 'Use SetupRuby: ruby/setup-ruby.',
  'actions/upload-release-asset': 'Use GithubRelease with files, or `gh release upload` in a script.',
  'actions-rs': 'Call `cargo` in a script; RustToolchain installs another toolchain, RustsecAuditCheck looks for known holes.',
  'azure/container-scan': 'Use Trivy: aquasecurity/trivy-action.',
  'azure/get-keyvault-secrets': 'Call `az keyvault secret show` in a script, and mask what it says.',
  'azure/webapps-container-deploy': 'Use azure/webapps-deploy.',
  'crazy-max/ghaction-docker-buildx': 'Use SetupBuildx: docker/setup-buildx-action.',
  'gradle/gradle-build-action': 'Use SetupGradle: gradle/actions/setup-gradle.',
  'grafana/k6-action': 'Use SetupK6 and RunK6.',
  'helaili/jekyll-action': 'Build the site in a script, and hand it to UploadPagesArtifact and DeployPages.',
  'hashicorp/terraform-cdk-action': 'Call the program in a script.',
  'jakejarvis/s3-sync-action': 'Call `aws s3 sync` in a script, after ConfigureAwsCredentials.',
  'marvinpinto/action-automatic-releases': 'Use GithubRelease.',
  'maxheld83/ghpages': 'Use GhPages, or UploadPagesArtifact and DeployPages.',
  'repo-sync/pull-request': 'Use CreatePullRequest.',
  'sonarsource/sonarcloud-github-action': 'Use SonarqubeScan, which does both.',
  'technote-space/auto-cancel-redundant-workflow': 'Leave it out: a newer run for a pull request cancels the older one by itself.',
  'tibdex/github-app-token': 'Use CreateGithubAppToken.',
  'whelk-io/maven-settings-xml-action': 'Use SetupJava, which writes the settings of Maven.',
};

/** What takes the place of an archived action; undefined for one that is alive, as far as anybody here knows. */
export function insteadOfArchived(action: string): string | undefined {
  const [owner, repository] = action.split('/');
  return ARCHIVED[`${owner}/${repository}`] ?? ARCHIVED[owner];
}

export function archivedNames(): readonly string[] {
  return Object.keys(ARCHIVED).filter((name) => name.includes('/'));
}
