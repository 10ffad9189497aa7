/** What Slipway writes where the user says nothing and the action's own behaviour would surprise. */
export interface SafeDefaults {
  readonly inputs?: Readonly<Record<string, SafeInput>>;
  readonly env?: Readonly<Record<string, SafeEnv>>;
}

export interface SafeInput {
  /** As it stands in the file. */
  readonly value: string | boolean | number;
  /** Only when these inputs have these values; `true`: any value at all. */
  readonly when?: Readonly<Record<string, string | true>>;
  /** Why, for the documentation of the property. */
  readonly because: string;
}

export interface SafeEnv {
  readonly value: string;
  readonly because: string;
}

const JOB_TOKEN = '${{ github.token }}';
const NEEDS_TOKEN: SafeEnv = { value: JOB_TOKEN, because: 'it reads the token of the job from this variable and no input can hand it over' };

/** Every trap of the catalogue that Slipway closes. One mechanism: these values, and `ActionStep`, which renders them. */
export const SAFE_DEFAULTS: Readonly<Record<string, SafeDefaults>> = {
  'actions/checkout': {
    inputs: { 'persist-credentials': { value: false, because: 'a token left in `.git` can be read, and uploaded in an artifact, by every later step' } },
  },
  'actions/upload-artifact': {
    inputs: { 'if-no-files-found': { value: 'error', because: 'an artifact that is missing without a sound is noticed in the next job at best' } },
  },
  'amannn/action-semantic-pull-request': { env: { GITHUB_TOKEN: NEEDS_TOKEN } },
  'anchore/sbom-action': {
    inputs: { 'upload-release-assets': { value: false, because: 'attaching the file to a release asks for `contents: write`' } },
  },
  'aquasecurity/trivy-action': {
    inputs: {
      'limit-severities-for-sarif': { value: true, when: { format: 'sarif' }, because: 'a SARIF report would otherwise hold every severity, whatever `severity` says' },
    },
  },
  'cycjimmy/semantic-release-action': { env: { GITHUB_TOKEN: NEEDS_TOKEN } },
  'docker/login-action': {
    inputs: {
      username: { value: '${{ github.actor }}', when: { registry: 'ghcr.io' }, because: "GitHub's registry takes the token of the job" },
      password: { value: JOB_TOKEN, when: { registry: 'ghcr.io' }, because: "GitHub's registry takes the token of the job" },
    },
  },
  'gitleaks/gitleaks-action': { env: { GITHUB_TOKEN: NEEDS_TOKEN } },
  'goreleaser/goreleaser-action': { env: { GITHUB_TOKEN: NEEDS_TOKEN } },
  'hashicorp/setup-terraform': {
    inputs: { terraform_wrapper: { value: false, because: 'the wrapper adds lines to the output that scripts read, and hides the exit code of `plan -detailed-exitcode`' } },
  },
  'helm/chart-releaser-action': { env: { CR_TOKEN: NEEDS_TOKEN } },
  'mxschmitt/action-tmate': {
    inputs: { 'limit-access-to-actor': { value: true, because: 'the address of the shell is in the log, where every reader of the repository finds it' } },
  },
  'softprops/action-gh-release': {
    inputs: { fail_on_unmatched_files: { value: true, when: { files: true }, because: 'a release without its files looks like a release' } },
  },
  'super-linter/super-linter': { env: { GITHUB_TOKEN: NEEDS_TOKEN } },
  'zaproxy/action-baseline': {
    inputs: { allow_issue_writing: { value: false, because: 'the report is an artifact already, and opening an issue asks for `issues: write`' } },
  },
  'zaproxy/action-full-scan': {
    inputs: { allow_issue_writing: { value: false, because: 'the report is an artifact already, and opening an issue asks for `issues: write`' } },
  },
};
