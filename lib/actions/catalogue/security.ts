// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `anchore/sbom-action`, and what every step may say.
 */
export interface AnchoreSbomProps extends ActionStepProps {
  /**
   * The folder to look at.
   *
   * @default '.'
   */
  readonly path?: string | Expression;
  /**
   * The `file` input of anchore/sbom-action.
   *
   * @default - none
   */
  readonly file?: string | Expression;
  /**
   * The image to look at.
   *
   * @default - none
   */
  readonly image?: string | Expression;
  /**
   * The `registry-username` input of anchore/sbom-action.
   *
   * @default - none
   */
  readonly registryUsername?: string | Expression;
  /**
   * The `registry-password` input of anchore/sbom-action.
   *
   * @default - none
   */
  readonly registryPassword?: string | Expression;
  /**
   * `spdx-json`, `cyclonedx-json`, `spdx`, `cyclonedx` …
   *
   * @default 'spdx-json'
   */
  readonly format?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The name of the artifact.
   *
   * @default - none
   */
  readonly artifactName?: string | Expression;
  /**
   * The file that it goes into.
   *
   * @default - none
   */
  readonly outputFile?: string | Expression;
  /**
   * The `syft-version` input of anchore/sbom-action.
   *
   * @default - none
   */
  readonly syftVersion?: string | Expression;
  /**
   * Sends it to the dependency graph. Adds `contents: write`.
   *
   * @default false
   */
  readonly dependencySnapshot?: boolean | Expression;
  /**
   * Keeps it as an artifact of the run.
   *
   * @default true
   */
  readonly uploadArtifact?: boolean | Expression;
  /**
   * The `upload-artifact-retention` input of anchore/sbom-action.
   *
   * @default 0
   */
  readonly uploadArtifactRetention?: number | Expression;
  /**
   * Attaches it to the release that started the run. Adds `contents: write`.
   *
   * @default false - because attaching the file to a release asks for `contents: write`; the action's own default is true
   */
  readonly uploadReleaseAssets?: boolean | Expression;
  /**
   * The `config` input of anchore/sbom-action.
   *
   * @default - none
   */
  readonly config?: string | Expression;
}

/**
 * Writes a bill of materials for a folder or an image with Syft.
 *
 * @see https://github.com/anchore/sbom-action
 */
export class AnchoreSbom extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AnchoreSbomProps = {}) {
    super('anchore/sbom-action', props);
  }
}

/**
 * Inputs of `anchore/scan-action`, and what every step may say.
 */
export interface AnchoreScanProps extends ActionStepProps {
  /**
   * The image to scan.
   *
   * @default - none
   */
  readonly image?: string | Expression;
  /**
   * The folder to scan.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * The bill of materials to scan.
   *
   * @default - none
   */
  readonly sbom?: string | Expression;
  /**
   * Fails when something as grave as `severityCutoff` is found.
   *
   * @default true
   */
  readonly failBuild?: boolean | Expression;
  /**
   * `sarif`, `json`, `cyclonedx-xml`, `cyclonedx-json` or `table`.
   *
   * @default 'sarif'
   */
  readonly outputFormat?: string | Expression;
  /**
   * The `output-file` input of anchore/scan-action.
   *
   * @default - none
   */
  readonly outputFile?: string | Expression;
  /**
   * The least grave finding that fails: `negligible`, `low`, `medium`, `high`, `critical`.
   *
   * @default 'medium'
   */
  readonly severityCutoff?: string | Expression;
  /**
   * Reports only what has been fixed by its makers.
   *
   * @default false
   */
  readonly onlyFixed?: boolean | Expression;
  /**
   * The `add-cpes-if-none` input of anchore/scan-action.
   *
   * @default false
   */
  readonly addCpesIfNone?: boolean | Expression;
  /**
   * The `by-cve` input of anchore/scan-action.
   *
   * @default false
   */
  readonly byCve?: boolean | Expression;
  /**
   * The `grype-version` input of anchore/scan-action.
   *
   * @default - none
   */
  readonly grypeVersion?: string | Expression;
  /**
   * The `vex` input of anchore/scan-action.
   *
   * @default - none
   */
  readonly vex?: string | Expression;
  /**
   * The `config` input of anchore/scan-action.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * The `cache-db` input of anchore/scan-action.
   *
   * @default - none
   */
  readonly cacheDb?: string | Expression;
}

/**
 * Scans a folder, an image or a bill of materials with Grype.
 *
 * @see https://github.com/anchore/scan-action
 */
export class AnchoreScan extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AnchoreScanProps = {}) {
    super('anchore/scan-action', props);
  }

  /** The path of the SARIF file. Output `sarif`. */
  public get sarif(): Expression {
    return this.output('sarif');
  }

  /** The path of the JSON report. Output `json`. */
  public get json(): Expression {
    return this.output('json');
  }

  /** The `cyclonedx-xml` output of anchore/scan-action. */
  public get cyclonedxXml(): Expression {
    return this.output('cyclonedx-xml');
  }

  /** The `cyclonedx-json` output of anchore/scan-action. */
  public get cyclonedxJson(): Expression {
    return this.output('cyclonedx-json');
  }
}

/**
 * Inputs of `actions/attest`, and what every step may say.
 */
export interface AttestProps extends ActionStepProps {
  /**
   * The files that the statement is about.
   *
   * @default - none
   */
  readonly subjectPath?: (string | Expression)[] | Expression;
  /**
   * The digest of what the statement is about: `sha256:…`. For images.
   *
   * @default - none
   */
  readonly subjectDigest?: string | Expression;
  /**
   * The name of what the statement is about: the image without tag.
   *
   * @default - none
   */
  readonly subjectName?: string | Expression;
  /**
   * The `subject-checksums` input of actions/attest.
   *
   * @default - none
   */
  readonly subjectChecksums?: string | Expression;
  /**
   * The `subject-version` input of actions/attest.
   *
   * @default - none
   */
  readonly subjectVersion?: string | Expression;
  /**
   * A bill of materials to sign: SPDX or CycloneDX as JSON.
   *
   * @default - none
   */
  readonly sbomPath?: string | Expression;
  /**
   * The `predicate-type` input of actions/attest.
   *
   * @default - none
   */
  readonly predicateType?: string | Expression;
  /**
   * The `predicate` input of actions/attest.
   *
   * @default - none
   */
  readonly predicate?: string | Expression;
  /**
   * The `predicate-path` input of actions/attest.
   *
   * @default - none
   */
  readonly predicatePath?: string | Expression;
  /**
   * Puts the statement beside the image in its registry.
   *
   * @default false
   */
  readonly pushToRegistry?: boolean | Expression;
  /**
   * The `create-storage-record` input of actions/attest.
   *
   * @default true
   */
  readonly createStorageRecord?: boolean | Expression;
  /**
   * The `show-summary` input of actions/attest.
   *
   * @default true
   */
  readonly showSummary?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Signs a statement about an artifact: its provenance, its bill of materials, or a predicate of your own.
 *
 * @see https://github.com/actions/attest
 */
export class Attest extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AttestProps = {}) {
    super('actions/attest', props);
  }

  /** The file that holds the statement. Output `bundle-path`. */
  public get bundlePath(): Expression {
    return this.output('bundle-path');
  }

  /** The `attestation-id` output of actions/attest. */
  public get attestationId(): Expression {
    return this.output('attestation-id');
  }

  /** Where it can be looked at. Output `attestation-url`. */
  public get attestationUrl(): Expression {
    return this.output('attestation-url');
  }

  /** The `storage-record-ids` output of actions/attest. */
  public get storageRecordIds(): Expression {
    return this.output('storage-record-ids');
  }
}

/**
 * Inputs of `actions/attest-build-provenance`, and what every step may say.
 */
export interface AttestBuildProvenanceProps extends ActionStepProps {
  /**
   * The files that the statement is about.
   *
   * @default - none
   */
  readonly subjectPath?: (string | Expression)[] | Expression;
  /**
   * The digest of what the statement is about: `sha256:…`. For images.
   *
   * @default - none
   */
  readonly subjectDigest?: string | Expression;
  /**
   * The name of what the statement is about: the image without tag.
   *
   * @default - none
   */
  readonly subjectName?: string | Expression;
  /**
   * The `subject-checksums` input of actions/attest-build-provenance.
   *
   * @default - none
   */
  readonly subjectChecksums?: string | Expression;
  /**
   * The `predicate-type` input of actions/attest-build-provenance.
   *
   * @default - none
   */
  readonly predicateType?: string | Expression;
  /**
   * The `predicate` input of actions/attest-build-provenance.
   *
   * @default - none
   */
  readonly predicate?: string | Expression;
  /**
   * The `predicate-path` input of actions/attest-build-provenance.
   *
   * @default - none
   */
  readonly predicatePath?: string | Expression;
  /**
   * Puts the statement beside the image in its registry.
   *
   * @default false
   */
  readonly pushToRegistry?: boolean | Expression;
  /**
   * The `create-storage-record` input of actions/attest-build-provenance.
   *
   * @default true
   */
  readonly createStorageRecord?: boolean | Expression;
  /**
   * The `show-summary` input of actions/attest-build-provenance.
   *
   * @default true
   */
  readonly showSummary?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Signs a statement of how an artifact was built.
 *
 * Its maintainers keep it alive and add nothing to it.
 *
 * @see https://github.com/actions/attest-build-provenance
 */
export class AttestBuildProvenance extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AttestBuildProvenanceProps = {}) {
    super('actions/attest-build-provenance', props);
  }

  /** The file that holds the statement. Output `bundle-path`. */
  public get bundlePath(): Expression {
    return this.output('bundle-path');
  }

  /** The `attestation-id` output of actions/attest-build-provenance. */
  public get attestationId(): Expression {
    return this.output('attestation-id');
  }

  /** Where it can be looked at. Output `attestation-url`. */
  public get attestationUrl(): Expression {
    return this.output('attestation-url');
  }

  /** The `storage-record-ids` output of actions/attest-build-provenance. */
  public get storageRecordIds(): Expression {
    return this.output('storage-record-ids');
  }
}

/**
 * Inputs of `actions/attest-sbom`, and what every step may say.
 */
export interface AttestSbomProps extends ActionStepProps {
  /**
   * The `subject-path` input of actions/attest-sbom.
   *
   * @default - none
   */
  readonly subjectPath?: (string | Expression)[] | Expression;
  /**
   * The `subject-digest` input of actions/attest-sbom.
   *
   * @default - none
   */
  readonly subjectDigest?: string | Expression;
  /**
   * The `subject-name` input of actions/attest-sbom.
   *
   * @default - none
   */
  readonly subjectName?: string | Expression;
  /**
   * The `subject-checksums` input of actions/attest-sbom.
   *
   * @default - none
   */
  readonly subjectChecksums?: string | Expression;
  /**
   * The `sbom-path` input of actions/attest-sbom.
   */
  readonly sbomPath: string | Expression;
  /**
   * The `push-to-registry` input of actions/attest-sbom.
   *
   * @default false
   */
  readonly pushToRegistry?: boolean | Expression;
  /**
   * The `show-summary` input of actions/attest-sbom.
   *
   * @default true
   */
  readonly showSummary?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Signs a statement of what is in an artifact. `Attest` with `sbomPath` replaces it.
 *
 * @see https://github.com/actions/attest-sbom
 * @deprecated its maintainers have given it up
 */
export class AttestSbom extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AttestSbomProps) {
    super('actions/attest-sbom', props);
  }

  /** The `bundle-path` output of actions/attest-sbom. */
  public get bundlePath(): Expression {
    return this.output('bundle-path');
  }

  /** The `attestation-id` output of actions/attest-sbom. */
  public get attestationId(): Expression {
    return this.output('attestation-id');
  }

  /** The `attestation-url` output of actions/attest-sbom. */
  public get attestationUrl(): Expression {
    return this.output('attestation-url');
  }
}

/**
 * Inputs of `bridgecrewio/checkov-action`, and what every step may say.
 */
export interface CheckovProps extends ActionStepProps {
  /**
   * The `file` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly file?: string | Expression;
  /**
   * The `directory` input of bridgecrewio/checkov-action.
   *
   * @default '.'
   */
  readonly directory?: string | Expression;
  /**
   * The `check` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly check?: (string | Expression)[] | Expression;
  /**
   * The `skip_check` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly skipCheck?: (string | Expression)[] | Expression;
  /**
   * The `compact` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly compact?: boolean | Expression;
  /**
   * The `quiet` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly quiet?: boolean | Expression;
  /**
   * The `api-key` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly apiKey?: string | Expression;
  /**
   * The `output_bc_ids` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly outputBcIds?: boolean | Expression;
  /**
   * The `use_enforcement_rules` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly useEnforcementRules?: boolean | Expression;
  /**
   * The `skip_results_upload` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly skipResultsUpload?: boolean | Expression;
  /**
   * The `soft_fail` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly softFail?: boolean | Expression;
  /**
   * The `framework` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly framework?: (string | Expression)[] | Expression;
  /**
   * The `skip_framework` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly skipFramework?: (string | Expression)[] | Expression;
  /**
   * The `external_checks_dirs` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly externalChecksDirs?: string | Expression;
  /**
   * The `external_checks_repos` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly externalChecksRepos?: string | Expression;
  /**
   * The `output_format` input of bridgecrewio/checkov-action.
   *
   * @default 'sarif'
   */
  readonly outputFormat?: string | Expression;
  /**
   * The `output_file_path` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly outputFilePath?: string | Expression;
  /**
   * The `download_external_modules` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly downloadExternalModules?: boolean | Expression;
  /**
   * The `enable_secrets_scan_all_files` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly enableSecretsScanAllFiles?: string | Expression;
  /**
   * The `log_level` input of bridgecrewio/checkov-action.
   *
   * @default 'WARNING'
   */
  readonly logLevel?: string | Expression;
  /**
   * The `config_file` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The `baseline` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly baseline?: string | Expression;
  /**
   * The `soft_fail_on` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly softFailOn?: string | Expression;
  /**
   * The `hard_fail_on` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly hardFailOn?: string | Expression;
  /**
   * The `container_user` input of bridgecrewio/checkov-action.
   *
   * @default '0'
   */
  readonly containerUser?: string | Expression;
  /**
   * The `docker_image` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly dockerImage?: string | Expression;
  /**
   * The `dockerfile_path` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly dockerfilePath?: string | Expression;
  /**
   * The `var_file` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly varFile?: string | Expression;
  /**
   * The `github_pat` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly githubPat?: string | Expression;
  /**
   * The `tfc_token` input of bridgecrewio/checkov-action.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly tfcToken?: string | Expression;
  /**
   * The `tf_registry_token` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly tfRegistryToken?: string | Expression;
  /**
   * The `ckv_validate_secrets` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly ckvValidateSecrets?: string | Expression;
  /**
   * The `vcs_base_url` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly vcsBaseUrl?: string | Expression;
  /**
   * The `vcs_username` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly vcsUsername?: string | Expression;
  /**
   * The `vcs_token` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly vcsToken?: string | Expression;
  /**
   * The `bitbucket_token` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly bitbucketToken?: string | Expression;
  /**
   * The `bitbucket_app_password` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly bitbucketAppPassword?: string | Expression;
  /**
   * The `bitbucket_username` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly bitbucketUsername?: string | Expression;
  /**
   * The `repo_root_for_plan_enrichment` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly repoRootForPlanEnrichment?: string | Expression;
  /**
   * The `deep_analysis` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly deepAnalysis?: boolean | Expression;
  /**
   * The `policy_metadata_filter` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly policyMetadataFilter?: string | Expression;
  /**
   * The `policy_metadata_filter_exception` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly policyMetadataFilterException?: string | Expression;
  /**
   * The `skip_path` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly skipPath?: string | Expression;
  /**
   * The `skip_cve_package` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly skipCvePackage?: string | Expression;
  /**
   * The `skip_download` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly skipDownload?: boolean | Expression;
  /**
   * The `prisma-api-url` input of bridgecrewio/checkov-action.
   *
   * @default - none
   */
  readonly prismaApiUrl?: string | Expression;
}

/**
 * Scans infrastructure code with Checkov.
 *
 * @see https://github.com/bridgecrewio/checkov-action
 */
export class Checkov extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CheckovProps = {}) {
    super('bridgecrewio/checkov-action', props);
  }

  /** The `results` output of bridgecrewio/checkov-action. */
  public get results(): Expression {
    return this.output('results');
  }
}

/**
 * Inputs of `github/codeql-action/analyze`, and what every step may say.
 */
export interface CodeqlAnalyzeProps extends ActionStepProps {
  /**
   * The `check_name` input of github/codeql-action/analyze.
   *
   * @default - none
   */
  readonly checkName?: string | Expression;
  /**
   * The folder that the SARIF files go into.
   *
   * @default '../results'
   */
  readonly output?: string | Expression;
  /**
   * When findings are uploaded: `always`, `failure-only` or `never`.
   *
   * @default 'always'
   */
  readonly upload?: string | Expression;
  /**
   * The `cleanup-level` input of github/codeql-action/analyze.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly cleanupLevel?: string | Expression;
  /**
   * The `ram` input of github/codeql-action/analyze.
   *
   * @default - none
   */
  readonly ram?: number | Expression;
  /**
   * The `add-snippets` input of github/codeql-action/analyze.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly addSnippets?: string | Expression;
  /**
   * The `skip-queries` input of github/codeql-action/analyze.
   *
   * @default false
   */
  readonly skipQueries?: boolean | Expression;
  /**
   * The `threads` input of github/codeql-action/analyze.
   *
   * @default - none
   */
  readonly threads?: number | Expression;
  /**
   * The `checkout_path` input of github/codeql-action/analyze.
   *
   * @default - `${{ github.workspace }}`
   */
  readonly checkoutPath?: string | Expression;
  /**
   * The `ref` input of github/codeql-action/analyze.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The `sha` input of github/codeql-action/analyze.
   *
   * @default - none
   */
  readonly sha?: string | Expression;
  /**
   * Tells several analyses of one commit apart, such as `/language:python`.
   *
   * @default - none
   */
  readonly category?: string | Expression;
  /**
   * The `upload-database` input of github/codeql-action/analyze.
   *
   * @default true
   */
  readonly uploadDatabase?: boolean | Expression;
  /**
   * The `post-processed-sarif-path` input of github/codeql-action/analyze.
   *
   * @default - none
   */
  readonly postProcessedSarifPath?: string | Expression;
  /**
   * Waits until code scanning has read the findings.
   *
   * @default true
   */
  readonly waitForProcessing?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * For the action itself: leave it alone.
   *
   * @default - `${{ toJson(matrix) }}`
   */
  readonly matrix?: string | Expression;
  /**
   * The `expect-error` input of github/codeql-action/analyze.
   *
   * @default false
   */
  readonly expectError?: boolean | Expression;
}

/**
 * Runs the CodeQL queries and uploads what they find.
 *
 * Its input `ref` is `gitRef` here.
 *
 * @see https://github.com/github/codeql-action/tree/8aad20d150bbac5944a9f9d289da16a4b0d87c1e/analyze
 */
export class CodeqlAnalyze extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CodeqlAnalyzeProps = {}) {
    super('github/codeql-action/analyze', props);
  }

  /** The folder of each database, as JSON. Output `db-locations`. */
  public get dbLocations(): Expression {
    return this.output('db-locations');
  }

  /** The folder of the SARIF files. Output `sarif-output`. */
  public get sarifOutput(): Expression {
    return this.output('sarif-output');
  }

  /** The id of the upload. Output `sarif-id`. */
  public get sarifId(): Expression {
    return this.output('sarif-id');
  }
}

/**
 * Inputs of `github/codeql-action/autobuild`, and what every step may say.
 */
export interface CodeqlAutobuildProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * For the action itself: leave it alone.
   *
   * @default - `${{ toJson(matrix) }}`
   */
  readonly matrix?: string | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
}

/**
 * Builds a compiled language for CodeQL without being told how.
 *
 * @see https://github.com/github/codeql-action/tree/8aad20d150bbac5944a9f9d289da16a4b0d87c1e/autobuild
 */
export class CodeqlAutobuild extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CodeqlAutobuildProps = {}) {
    super('github/codeql-action/autobuild', props);
  }
}

/**
 * Inputs of `github/codeql-action/init`, and what every step may say.
 */
export interface CodeqlInitProps extends ActionStepProps {
  /**
   * The CodeQL bundle to use.
   *
   * @default - none
   */
  readonly tools?: string | Expression;
  /**
   * The languages to analyse: `javascript-typescript`, `python`, `actions` …
   *
   * @default - none
   */
  readonly languages?: (string | Expression)[] | Expression;
  /**
   * `none`, `autobuild` or `manual`.
   *
   * @default - none
   */
  readonly buildMode?: string | Expression;
  /**
   * The `analysis-kinds` input of github/codeql-action/init.
   *
   * @default 'code-scanning'
   */
  readonly analysisKinds?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `registries` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly registries?: string | Expression;
  /**
   * For the action itself: leave it alone.
   *
   * @default - `${{ toJson(matrix) }}`
   */
  readonly matrix?: string | Expression;
  /**
   * The path of a CodeQL configuration.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The `db-location` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly dbLocation?: string | Expression;
  /**
   * A CodeQL configuration, as YAML.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * More queries: `security-extended`, `security-and-quality`, or files and packs.
   *
   * @default - none
   */
  readonly queries?: (string | Expression)[] | Expression;
  /**
   * The `quality-queries` input of github/codeql-action/init.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly qualityQueries?: string | Expression;
  /**
   * Query packs.
   *
   * @default - none
   */
  readonly packs?: (string | Expression)[] | Expression;
  /**
   * The `external-repository-token` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly externalRepositoryToken?: string | Expression;
  /**
   * The `setup-python-dependencies` input of github/codeql-action/init.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly setupPythonDependencies?: string | Expression;
  /**
   * The `source-root` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly sourceRoot?: string | Expression;
  /**
   * The `ram` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly ram?: number | Expression;
  /**
   * The `threads` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly threads?: number | Expression;
  /**
   * The `debug` input of github/codeql-action/init.
   *
   * @default false
   */
  readonly debug?: boolean | Expression;
  /**
   * The `debug-artifact-name` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly debugArtifactName?: string | Expression;
  /**
   * The `debug-database-name` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly debugDatabaseName?: string | Expression;
  /**
   * The `trap-caching` input of github/codeql-action/init.
   *
   * @default - none
   */
  readonly trapCaching?: boolean | Expression;
  /**
   * Caches dependencies of the build.
   *
   * @default - none
   */
  readonly dependencyCaching?: boolean | string | Expression;
  /**
   * For the action itself: leave it alone.
   *
   * @default - `${{ job.check_run_id }}`
   */
  readonly checkRunId?: string | Expression;
}

/**
 * Prepares CodeQL for the languages of the repository.
 *
 * @see https://github.com/github/codeql-action/tree/8aad20d150bbac5944a9f9d289da16a4b0d87c1e/init
 */
export class CodeqlInit extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CodeqlInitProps = {}) {
    super('github/codeql-action/init', props);
  }

  /** The path of the program. Output `codeql-path`. */
  public get codeqlPath(): Expression {
    return this.output('codeql-path');
  }

  /** Its version. Output `codeql-version`. */
  public get codeqlVersion(): Expression {
    return this.output('codeql-version');
  }
}

/**
 * Inputs of `actions/dependency-review-action`, and what every step may say.
 */
export interface DependencyReviewProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * The least grave vulnerability that fails: `low`, `moderate`, `high`, `critical`.
   *
   * @default - none
   */
  readonly failOnSeverity?: string | Expression;
  /**
   * Which dependencies count: `runtime`, `development`, `unknown`.
   *
   * @default - none
   */
  readonly failOnScopes?: (string | Expression)[] | Expression;
  /**
   * What to compare with. Needed for other events than a pull request.
   *
   * @default - none
   */
  readonly baseRef?: string | Expression;
  /**
   * What to compare. Needed for other events than a pull request.
   *
   * @default - none
   */
  readonly headRef?: string | Expression;
  /**
   * The path of a configuration file, which may be in another repository.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The only licences that are allowed, as SPDX ids.
   *
   * @default - none
   */
  readonly allowLicenses?: (string | Expression)[] | Expression;
  /**
   * Licences that fail, as SPDX ids.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly denyLicenses?: (string | Expression)[] | Expression;
  /**
   * Packages whose licence is not looked at, as package URLs.
   *
   * @default - none
   */
  readonly allowDependenciesLicenses?: (string | Expression)[] | Expression;
  /**
   * Advisories to ignore.
   *
   * @default - none
   */
  readonly allowGhsas?: (string | Expression)[] | Expression;
  /**
   * The `external-repo-token` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly externalRepoToken?: string | Expression;
  /**
   * The `license-check` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly licenseCheck?: boolean | Expression;
  /**
   * The `vulnerability-check` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly vulnerabilityCheck?: boolean | Expression;
  /**
   * Comments on the pull request: `always`, `on-failure` or `never`. Adds `pull-requests: write`.
   *
   * @default - none
   */
  readonly commentSummaryInPr?: boolean | string | Expression;
  /**
   * Packages that fail, as package URLs.
   *
   * @default - none
   */
  readonly denyPackages?: (string | Expression)[] | Expression;
  /**
   * The `deny-groups` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly denyGroups?: (string | Expression)[] | Expression;
  /**
   * The `retry-on-snapshot-warnings` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly retryOnSnapshotWarnings?: boolean | Expression;
  /**
   * The `retry-on-snapshot-warnings-timeout` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly retryOnSnapshotWarningsTimeout?: number | Expression;
  /**
   * Reports and never fails.
   *
   * @default - none
   */
  readonly warnOnly?: boolean | Expression;
  /**
   * The `show-openssf-scorecard` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly showOpenssfScorecard?: boolean | Expression;
  /**
   * The `warn-on-openssf-scorecard-level` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly warnOnOpenssfScorecardLevel?: number | Expression;
  /**
   * The `show-patched-versions` input of actions/dependency-review-action.
   *
   * @default - none
   */
  readonly showPatchedVersions?: boolean | Expression;
}

/**
 * Fails when a pull request brings in vulnerable or unlicensed dependencies.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/actions/dependency-review-action
 */
export class DependencyReview extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DependencyReviewProps = {}) {
    super('actions/dependency-review-action', props);
  }

  /** The text of the comment. Output `comment-content`. */
  public get commentContent(): Expression {
    return this.output('comment-content');
  }

  /** The `dependency-changes` output of actions/dependency-review-action. */
  public get dependencyChanges(): Expression {
    return this.output('dependency-changes');
  }

  /** What failed for a vulnerability, as JSON. Output `vulnerable-changes`. */
  public get vulnerableChanges(): Expression {
    return this.output('vulnerable-changes');
  }

  /** The `invalid-license-changes` output of actions/dependency-review-action. */
  public get invalidLicenseChanges(): Expression {
    return this.output('invalid-license-changes');
  }

  /** The `denied-changes` output of actions/dependency-review-action. */
  public get deniedChanges(): Expression {
    return this.output('denied-changes');
  }
}

/**
 * Inputs of `gitleaks/gitleaks-action`, and what every step may say.
 */
export interface GitleaksProps extends ActionStepProps {
}

/**
 * Looks for secrets in the history. All its options are environment variables; an organization needs `GITLEAKS_LICENSE`.
 *
 * It has more outputs than its metadata names: reach them with `output('name')`.
 *
 * The environment variable `GITHUB_TOKEN` is `${{ github.token }}` unless `env` says otherwise: it reads the token of the job from this variable and no input can hand it over.
 *
 * @see https://github.com/gitleaks/gitleaks-action
 */
export class Gitleaks extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GitleaksProps = {}) {
    super('gitleaks/gitleaks-action', props);
  }
}

/**
 * Inputs of `step-security/harden-runner`, and what every step may say.
 */
export interface HardenRunnerProps extends ActionStepProps {
  /**
   * Hosts with ports that may be reached: `api.github.com:443`.
   *
   * @default - none
   */
  readonly allowedEndpoints?: (string | Expression)[] | Expression;
  /**
   * `audit` watches, `block` lets only `allowedEndpoints` through.
   *
   * @default 'block'
   */
  readonly egressPolicy?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `disable-telemetry` input of step-security/harden-runner.
   *
   * @default false
   */
  readonly disableTelemetry?: boolean | Expression;
  /**
   * The `disable-sudo` input of step-security/harden-runner.
   *
   * @default false
   */
  readonly disableSudo?: boolean | Expression;
  /**
   * The `disable-sudo-and-containers` input of step-security/harden-runner.
   *
   * @default false
   */
  readonly disableSudoAndContainers?: boolean | Expression;
  /**
   * The `disable-file-monitoring` input of step-security/harden-runner.
   *
   * @default false
   */
  readonly disableFileMonitoring?: boolean | Expression;
  /**
   * The `policy` input of step-security/harden-runner.
   *
   * @default - none
   */
  readonly policy?: string | Expression;
  /**
   * The `api-key` input of step-security/harden-runner.
   *
   * @default - none
   */
  readonly apiKey?: string | Expression;
  /**
   * The `use-policy-store` input of step-security/harden-runner.
   *
   * @default false
   */
  readonly usePolicyStore?: boolean | Expression;
  /**
   * The `deploy-on-self-hosted-vm` input of step-security/harden-runner.
   *
   * @default false
   */
  readonly deployOnSelfHostedVm?: boolean | Expression;
}

/**
 * Watches, or limits, what the job sends out of the runner. Stands first in a job.
 *
 * @see https://github.com/step-security/harden-runner
 */
export class HardenRunner extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: HardenRunnerProps = {}) {
    super('step-security/harden-runner', props);
  }
}

/**
 * Inputs of `advanced-security/maven-dependency-submission-action`, and what every step may say.
 */
export interface MavenDependencySubmissionProps extends ActionStepProps {
  /**
   * The `directory` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - `${{ github.workspace }}`
   */
  readonly directory?: string | Expression;
  /**
   * The `settings-file` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly settingsFile?: string | Expression;
  /**
   * The `ignore-maven-wrapper` input of advanced-security/maven-dependency-submission-action.
   *
   * @default false
   */
  readonly ignoreMavenWrapper?: boolean | Expression;
  /**
   * The `maven-args` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly mavenArgs?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `snapshot-sha` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly snapshotSha?: string | Expression;
  /**
   * The `snapshot-ref` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly snapshotRef?: string | Expression;
  /**
   * The `detector-name` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly detectorName?: string | Expression;
  /**
   * The `detector-version` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly detectorVersion?: string | Expression;
  /**
   * The `detector-url` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly detectorUrl?: string | Expression;
  /**
   * The `correlator` input of advanced-security/maven-dependency-submission-action.
   *
   * @default - none
   */
  readonly correlator?: string | Expression;
}

/**
 * Reports the dependencies of a Maven build to the dependency graph.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/advanced-security/maven-dependency-submission-action
 */
export class MavenDependencySubmission extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: MavenDependencySubmissionProps = {}) {
    super('advanced-security/maven-dependency-submission-action', props);
  }
}

/**
 * Inputs of `pypa/gh-action-pip-audit`, and what every step may say.
 */
export interface PipAuditProps extends ActionStepProps {
  /**
   * The `summary` input of pypa/gh-action-pip-audit.
   *
   * @default true
   */
  readonly summary?: boolean | Expression;
  /**
   * The `no-deps` input of pypa/gh-action-pip-audit.
   *
   * @default false
   */
  readonly noDeps?: boolean | Expression;
  /**
   * The `require-hashes` input of pypa/gh-action-pip-audit.
   *
   * @default false
   */
  readonly requireHashes?: boolean | Expression;
  /**
   * The `vulnerability-service` input of pypa/gh-action-pip-audit.
   *
   * @default 'PyPI'
   */
  readonly vulnerabilityService?: string | Expression;
  /**
   * The `inputs` input of pypa/gh-action-pip-audit.
   *
   * @default - none
   */
  readonly inputs?: (string | Expression)[] | Expression;
  /**
   * The `virtual-environment` input of pypa/gh-action-pip-audit.
   *
   * @default - none
   */
  readonly virtualEnvironment?: string | Expression;
  /**
   * The `local` input of pypa/gh-action-pip-audit.
   *
   * @default false
   */
  readonly local?: boolean | Expression;
  /**
   * The `index-url` input of pypa/gh-action-pip-audit.
   *
   * @default - none
   */
  readonly indexUrl?: string | Expression;
  /**
   * The `extra-index-urls` input of pypa/gh-action-pip-audit.
   *
   * @default - none
   */
  readonly extraIndexUrls?: string | Expression;
  /**
   * The `ignore-vulns` input of pypa/gh-action-pip-audit.
   *
   * @default - none
   */
  readonly ignoreVulns?: (string | Expression)[] | Expression;
  /**
   * The `internal-be-careful-allow-failure` input of pypa/gh-action-pip-audit.
   *
   * @default false
   */
  readonly internalBeCarefulAllowFailure?: boolean | Expression;
  /**
   * The `internal-be-careful-extra-flags` input of pypa/gh-action-pip-audit.
   *
   * @default - none
   */
  readonly internalBeCarefulExtraFlags?: string | Expression;
}

/**
 * Looks for known vulnerabilities in Python dependencies.
 *
 * @see https://github.com/pypa/gh-action-pip-audit
 */
export class PipAudit extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: PipAuditProps = {}) {
    super('pypa/gh-action-pip-audit', props);
  }

  /** The `internal-be-careful-output` output of pypa/gh-action-pip-audit. */
  public get internalBeCarefulOutput(): Expression {
    return this.output('internal-be-careful-output');
  }
}

/**
 * Inputs of `ossf/scorecard-action`, and what every step may say.
 */
export interface ScorecardProps extends ActionStepProps {
  /**
   * The `results_file` input of ossf/scorecard-action.
   */
  readonly resultsFile: string | Expression;
  /**
   * The `results_format` input of ossf/scorecard-action.
   */
  readonly resultsFormat: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * The `publish_results` input of ossf/scorecard-action.
   *
   * @default false
   */
  readonly publishResults?: boolean | Expression;
  /**
   * The `file_mode` input of ossf/scorecard-action.
   *
   * @default 'archive'
   */
  readonly fileMode?: string | Expression;
  /**
   * The `internal_publish_base_url` input of ossf/scorecard-action.
   *
   * @default 'https://api.scorecard.dev'
   */
  readonly internalPublishBaseUrl?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly internalDefaultToken?: string | Expression;
}

/**
 * Rates the security practices of the repository.
 *
 * @see https://github.com/ossf/scorecard-action
 */
export class Scorecard extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ScorecardProps) {
    super('ossf/scorecard-action', props);
  }
}

/**
 * Inputs of `semgrep/semgrep-action`, and what every step may say.
 */
export interface SemgrepProps extends ActionStepProps {
  /**
   * The `config` input of semgrep/semgrep-action.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * The `publishToken` input of semgrep/semgrep-action.
   *
   * @default - none
   */
  readonly publishToken?: string | Expression;
}

/**
 * Scans code with Semgrep.
 *
 * @see https://github.com/semgrep/semgrep-action
 * @deprecated its maintainers have given it up
 */
export class Semgrep extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SemgrepProps = {}) {
    super('semgrep/semgrep-action', props);
  }
}

/**
 * Inputs of `slsa-framework/slsa-verifier/actions/installer`, and what every step may say.
 */
export interface SetupSlsaVerifierProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Installs the verifier of SLSA provenance.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/slsa-framework/slsa-verifier/tree/ea584f4502babc6f60d9bc799dbbb13c1caa9ee6/actions/installer
 */
export class SetupSlsaVerifier extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupSlsaVerifierProps = {}) {
    super('slsa-framework/slsa-verifier/actions/installer', props);
  }
}

/**
 * Inputs of `snyk/actions/setup`, and what every step may say.
 */
export interface SetupSnykProps extends ActionStepProps {
  /**
   * The `snyk-version` input of snyk/actions/setup.
   *
   * @default 'latest'
   */
  readonly snykVersion?: string | Expression;
}

/**
 * Installs the Snyk command line.
 *
 * @see https://github.com/snyk/actions/tree/b98d498629f1c368650224d6d212bf7dfa89e4bf/setup
 */
export class SetupSnyk extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupSnykProps = {}) {
    super('snyk/actions/setup', props);
  }

  /** The `version` output of snyk/actions/setup. */
  public get version(): Expression {
    return this.output('version');
  }
}

/**
 * Inputs of `snyk/actions/node`, and what every step may say.
 */
export interface SnykNodeProps extends ActionStepProps {
  /**
   * The `command` input of snyk/actions/node.
   *
   * @default 'test'
   */
  readonly command?: string | Expression;
  /**
   * The `args` input of snyk/actions/node.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * The `json` input of snyk/actions/node.
   *
   * @default false
   */
  readonly json?: boolean | Expression;
}

/**
 * Scans Node.js dependencies with Snyk. The token goes into the environment variable `SNYK_TOKEN`.
 *
 * @see https://github.com/snyk/actions/tree/b98d498629f1c368650224d6d212bf7dfa89e4bf/node
 */
export class SnykNode extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SnykNodeProps = {}) {
    super('snyk/actions/node', props);
  }
}

/**
 * Inputs of `snyk/actions/python`, and what every step may say.
 */
export interface SnykPythonProps extends ActionStepProps {
  /**
   * The `command` input of snyk/actions/python.
   *
   * @default 'test'
   */
  readonly command?: string | Expression;
  /**
   * The `args` input of snyk/actions/python.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * The `json` input of snyk/actions/python.
   *
   * @default false
   */
  readonly json?: boolean | Expression;
}

/**
 * Scans Python dependencies with Snyk. The token goes into the environment variable `SNYK_TOKEN`.
 *
 * @see https://github.com/snyk/actions/tree/b98d498629f1c368650224d6d212bf7dfa89e4bf/python
 */
export class SnykPython extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SnykPythonProps = {}) {
    super('snyk/actions/python', props);
  }
}

/**
 * Inputs of `aquasecurity/tfsec-action`, and what every step may say.
 */
export interface TfsecProps extends ActionStepProps {
  /**
   * The folder it works in.
   *
   * @default '.'
   */
  readonly workingDirectory?: string | Expression;
  /**
   * The `version` input of aquasecurity/tfsec-action.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The `format` input of aquasecurity/tfsec-action.
   *
   * @default 'default'
   */
  readonly format?: string | Expression;
  /**
   * The `additional_args` input of aquasecurity/tfsec-action.
   *
   * @default - none
   */
  readonly additionalArgs?: string | Expression;
  /**
   * The `soft_fail` input of aquasecurity/tfsec-action.
   *
   * @default - none
   */
  readonly softFail?: boolean | Expression;
  /**
   * The `github_token` input of aquasecurity/tfsec-action.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
}

/**
 * Scans Terraform with tfsec.
 *
 * @see https://github.com/aquasecurity/tfsec-action
 */
export class Tfsec extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: TfsecProps = {}) {
    super('aquasecurity/tfsec-action', props);
  }

  /** The `tfsec-return-code` output of aquasecurity/tfsec-action. */
  public get tfsecReturnCode(): Expression {
    return this.output('tfsec-return-code');
  }
}

/**
 * Inputs of `aquasecurity/trivy-action`, and what every step may say.
 */
export interface TrivyProps extends ActionStepProps {
  /**
   * What to scan: `image`, `fs`, `repo`, `config`, `rootfs`, `sbom`.
   *
   * @default 'image'
   */
  readonly scanType?: string | Expression;
  /**
   * The image to scan.
   *
   * @default - none
   */
  readonly imageRef?: string | Expression;
  /**
   * An archive of an image to scan.
   *
   * @default - none
   */
  readonly input?: string | Expression;
  /**
   * The folder or file to scan.
   *
   * @default '.'
   */
  readonly scanRef?: string | Expression;
  /**
   * The exit code when something is found. Without it the scan reports and never fails.
   *
   * @default - none
   */
  readonly exitCode?: number | Expression;
  /**
   * Leaves out what nobody has fixed yet.
   *
   * @default false
   */
  readonly ignoreUnfixed?: boolean | Expression;
  /**
   * Kinds of packages: `os`, `library`.
   *
   * @default ['os', 'library']
   */
  readonly vulnType?: (string | Expression)[] | Expression;
  /**
   * What to report: `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.
   *
   * @default ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL']
   */
  readonly severity?: (string | Expression)[] | Expression;
  /**
   * Of the report: `table`, `json`, `sarif`, `cyclonedx`, `spdx`, `github`.
   *
   * @default 'table'
   */
  readonly format?: string | Expression;
  /**
   * The `template` input of aquasecurity/trivy-action.
   *
   * @default - none
   */
  readonly template?: string | Expression;
  /**
   * The file that the report goes into.
   *
   * @default - none
   */
  readonly output?: string | Expression;
  /**
   * Folders to leave out.
   *
   * @default - none
   */
  readonly skipDirs?: (string | Expression)[] | Expression;
  /**
   * Files to leave out.
   *
   * @default - none
   */
  readonly skipFiles?: (string | Expression)[] | Expression;
  /**
   * The `cache-dir` input of aquasecurity/trivy-action.
   *
   * @default - `${{ github.workspace }}/.cache/trivy`
   */
  readonly cacheDir?: string | Expression;
  /**
   * How long the scan may take, such as `10m0s`.
   *
   * @default - none
   */
  readonly scanTimeout?: string | Expression;
  /**
   * The `ignore-policy` input of aquasecurity/trivy-action.
   *
   * @default - none
   */
  readonly ignorePolicy?: string | Expression;
  /**
   * The `hide-progress` input of aquasecurity/trivy-action.
   *
   * @default - none
   */
  readonly hideProgress?: boolean | Expression;
  /**
   * The `list-all-pkgs` input of aquasecurity/trivy-action.
   *
   * @default false
   */
  readonly listAllPkgs?: boolean | Expression;
  /**
   * What to look for: `vuln`, `secret`, `misconfig`, `license`.
   *
   * @default - none
   */
  readonly scanners?: (string | Expression)[] | Expression;
  /**
   * Files that list findings to ignore.
   *
   * @default - none
   */
  readonly trivyignores?: (string | Expression)[] | Expression;
  /**
   * A token that sends the report to the dependency graph. For `format: github`.
   *
   * @default - none
   */
  readonly githubPat?: string | Expression;
  /**
   * The path of a Trivy configuration.
   *
   * @default - none
   */
  readonly trivyConfig?: string | Expression;
  /**
   * The `tf-vars` input of aquasecurity/trivy-action.
   *
   * @default - none
   */
  readonly tfVars?: string | Expression;
  /**
   * Applies `severity` to a SARIF report too.
   *
   * @default - with `format: sarif` true, because a SARIF report would otherwise hold every severity, whatever `severity` says; the action's own default is none
   */
  readonly limitSeveritiesForSarif?: boolean | Expression;
  /**
   * The `docker-host` input of aquasecurity/trivy-action.
   *
   * @default - none
   */
  readonly dockerHost?: string | Expression;
  /**
   * The version of Trivy.
   *
   * @default 'v0.70.0'
   */
  readonly version?: string | Expression;
  /**
   * Caches the vulnerability database.
   *
   * @default true
   */
  readonly cache?: boolean | Expression;
  /**
   * The `skip-setup-trivy` input of aquasecurity/trivy-action.
   *
   * @default false
   */
  readonly skipSetupTrivy?: boolean | Expression;
  /**
   * The `token-setup-trivy` input of aquasecurity/trivy-action.
   *
   * @default - `${{ github.token }}`
   */
  readonly tokenSetupTrivy?: string | Expression;
}

/**
 * Scans an image, a folder or a configuration with Trivy. Without `exitCode` it reports and never fails.
 *
 * Its input `timeout` is `scanTimeout` here.
 *
 * @see https://github.com/aquasecurity/trivy-action
 */
export class Trivy extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: TrivyProps = {}) {
    super('aquasecurity/trivy-action', props);
  }
}

/**
 * Inputs of `trufflesecurity/trufflehog`, and what every step may say.
 */
export interface TrufflehogProps extends ActionStepProps {
  /**
   * The repository to scan.
   *
   * @default './'
   */
  readonly path?: string | Expression;
  /**
   * Scans commits after this one.
   *
   * @default - none
   */
  readonly baseRef?: string | Expression;
  /**
   * Scans commits up to this one.
   *
   * @default - none
   */
  readonly head?: string | Expression;
  /**
   * More arguments, such as `--results=verified,unknown`.
   *
   * @default - none
   */
  readonly extraArgs?: string | Expression;
  /**
   * The tag of the image.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The image that holds the scanner.
   *
   * @default 'ghcr.io/trufflesecurity/trufflehog'
   */
  readonly image?: string | Expression;
}

/**
 * Looks for secrets in the history, and asks their services whether they still work.
 *
 * Its input `base` is `baseRef` here.
 *
 * @see https://github.com/trufflesecurity/trufflehog
 */
export class Trufflehog extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: TrufflehogProps = {}) {
    super('trufflesecurity/trufflehog', props);
  }
}

/**
 * Inputs of `github/codeql-action/upload-sarif`, and what every step may say.
 */
export interface UploadSarifProps extends ActionStepProps {
  /**
   * A SARIF file, or a folder of them.
   *
   * @default '../results'
   */
  readonly sarifFile?: string | Expression;
  /**
   * The `checkout_path` input of github/codeql-action/upload-sarif.
   *
   * @default - `${{ github.workspace }}`
   */
  readonly checkoutPath?: string | Expression;
  /**
   * The ref that the findings belong to.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The commit that the findings belong to.
   *
   * @default - none
   */
  readonly sha?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * For the action itself: leave it alone.
   *
   * @default - `${{ toJson(matrix) }}`
   */
  readonly matrix?: string | Expression;
  /**
   * Tells several analyses of one commit apart.
   *
   * @default - none
   */
  readonly category?: string | Expression;
  /**
   * Waits until code scanning has read the findings.
   *
   * @default true
   */
  readonly waitForProcessing?: boolean | Expression;
}

/**
 * Uploads the findings of any scanner to code scanning.
 *
 * Its input `ref` is `gitRef` here.
 *
 * @see https://github.com/github/codeql-action/tree/8aad20d150bbac5944a9f9d289da16a4b0d87c1e/upload-sarif
 */
export class UploadSarif extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: UploadSarifProps = {}) {
    super('github/codeql-action/upload-sarif', props);
  }

  /** The id of the upload. Output `sarif-id`. */
  public get sarifId(): Expression {
    return this.output('sarif-id');
  }

  /** The id of each upload, as JSON. Output `sarif-ids`. */
  public get sarifIds(): Expression {
    return this.output('sarif-ids');
  }
}

/**
 * Inputs of `zaproxy/action-baseline`, and what every step may say.
 */
export interface ZapBaselineScanProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `target` input of zaproxy/action-baseline.
   */
  readonly target: string | Expression;
  /**
   * The `rules_file_name` input of zaproxy/action-baseline.
   *
   * @default - none
   */
  readonly rulesFileName?: string | Expression;
  /**
   * The `docker_name` input of zaproxy/action-baseline.
   *
   * @default 'ghcr.io/zaproxy/zaproxy:stable'
   */
  readonly dockerName?: string | Expression;
  /**
   * The `cmd_options` input of zaproxy/action-baseline.
   *
   * @default - none
   */
  readonly cmdOptions?: string | Expression;
  /**
   * The `issue_title` input of zaproxy/action-baseline.
   *
   * @default 'ZAP Scan Baseline Report'
   */
  readonly issueTitle?: string | Expression;
  /**
   * The `fail_action` input of zaproxy/action-baseline.
   *
   * @default false
   */
  readonly failAction?: boolean | Expression;
  /**
   * The `allow_issue_writing` input of zaproxy/action-baseline.
   *
   * @default false - because the report is an artifact already, and opening an issue asks for `issues: write`; the action's own default is true
   */
  readonly allowIssueWriting?: boolean | Expression;
  /**
   * The `artifact_name` input of zaproxy/action-baseline.
   *
   * @default 'zap_scan'
   */
  readonly artifactName?: string | Expression;
}

/**
 * Scans a running web application passively with ZAP.
 *
 * @see https://github.com/zaproxy/action-baseline
 */
export class ZapBaselineScan extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ZapBaselineScanProps) {
    super('zaproxy/action-baseline', props);
  }
}

/**
 * Inputs of `zaproxy/action-full-scan`, and what every step may say.
 */
export interface ZapFullScanProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The `target` input of zaproxy/action-full-scan.
   */
  readonly target: string | Expression;
  /**
   * The `rules_file_name` input of zaproxy/action-full-scan.
   *
   * @default - none
   */
  readonly rulesFileName?: string | Expression;
  /**
   * The `docker_name` input of zaproxy/action-full-scan.
   *
   * @default 'ghcr.io/zaproxy/zaproxy:stable'
   */
  readonly dockerName?: string | Expression;
  /**
   * The `cmd_options` input of zaproxy/action-full-scan.
   *
   * @default - none
   */
  readonly cmdOptions?: string | Expression;
  /**
   * The `issue_title` input of zaproxy/action-full-scan.
   *
   * @default 'ZAP Full Scan Report'
   */
  readonly issueTitle?: string | Expression;
  /**
   * The `fail_action` input of zaproxy/action-full-scan.
   *
   * @default false
   */
  readonly failAction?: boolean | Expression;
  /**
   * The `allow_issue_writing` input of zaproxy/action-full-scan.
   *
   * @default false - because the report is an artifact already, and opening an issue asks for `issues: write`; the action's own default is true
   */
  readonly allowIssueWriting?: boolean | Expression;
  /**
   * The `artifact_name` input of zaproxy/action-full-scan.
   *
   * @default 'zap_scan'
   */
  readonly artifactName?: string | Expression;
}

/**
 * Attacks a running web application with ZAP: only ever one of your own.
 *
 * @see https://github.com/zaproxy/action-full-scan
 */
export class ZapFullScan extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ZapFullScanProps) {
    super('zaproxy/action-full-scan', props);
  }
}

/**
 * Inputs of `zizmorcore/zizmor-action`, and what every step may say.
 */
export interface ZizmorProps extends ActionStepProps {
  /**
   * The `inputs` input of zizmorcore/zizmor-action.
   *
   * @default '.'
   */
  readonly inputs?: string | Expression;
  /**
   * Asks the API of GitHub too.
   *
   * @default true
   */
  readonly onlineAudits?: boolean | Expression;
  /**
   * `regular`, `pedantic` or `auditor`.
   *
   * @default 'regular'
   */
  readonly persona?: string | Expression;
  /**
   * The `min-severity` input of zizmorcore/zizmor-action.
   *
   * @default - none
   */
  readonly minSeverity?: string | Expression;
  /**
   * The `min-confidence` input of zizmorcore/zizmor-action.
   *
   * @default - none
   */
  readonly minConfidence?: string | Expression;
  /**
   * The `version` input of zizmorcore/zizmor-action.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * Uploads the findings to code scanning.
   *
   * @default true
   */
  readonly advancedSecurity?: boolean | Expression;
}

/**
 * Audits the workflows of the repository with zizmor.
 *
 * @see https://github.com/zizmorcore/zizmor-action
 */
export class Zizmor extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ZizmorProps = {}) {
    super('zizmorcore/zizmor-action', props);
  }
}
