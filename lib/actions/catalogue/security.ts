// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `anchore/sbom-action`, and what every step may say.
 */
export interface AnchoreSbomProps extends ActionStepProps {
  /**
   * The folder to look at. Form: exclusive with file and image.
   *
   * @default '.'
   */
  readonly path?: string | Expression;
  /**
   * The file to scan. Form: exclusive with path and image.
   *
   * @default - none
   */
  readonly file?: string | Expression;
  /**
   * The image to look at. Form: image reference.
   *
   * @default - none
   */
  readonly image?: string | Expression;
  /**
   * The registry user; needs the password too.
   *
   * @default - none
   */
  readonly registryUsername?: string | Expression;
  /**
   * The registry password. It is a secret.
   *
   * @default - none
   */
  readonly registryPassword?: string | Expression;
  /**
   * `spdx-json`, `cyclonedx-json`, `spdx`, `cyclonedx` … One of `spdx`, `spdx-tag-value`, `spdx-json`, `cyclonedx`, `cyclonedx-xml`, `cyclonedx-json` and `json`.
   *
   * @default 'spdx-json'
   */
  readonly format?: string | AnchoreSbomFormat | Expression;
  /**
   * The token for artifacts, releases and snapshots.
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
   * The Syft version. Form: vX.Y.Z.
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
   * The days to keep; 0 for the default. Form: 0 to 90.
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
   * The Syft config file.
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
 * Values of the input `format` of `anchore/sbom-action`.
 */
export class AnchoreSbomFormat extends InputValue {
  /** `spdx` */
  public static readonly SPDX = AnchoreSbomFormat.of('spdx');
  /** `spdx-tag-value` */
  public static readonly SPDX_TAG_VALUE = AnchoreSbomFormat.of('spdx-tag-value');
  /** `spdx-json` */
  public static readonly SPDX_JSON = AnchoreSbomFormat.of('spdx-json');
  /** `cyclonedx` */
  public static readonly CYCLONEDX = AnchoreSbomFormat.of('cyclonedx');
  /** `cyclonedx-xml` */
  public static readonly CYCLONEDX_XML = AnchoreSbomFormat.of('cyclonedx-xml');
  /** `cyclonedx-json` */
  public static readonly CYCLONEDX_JSON = AnchoreSbomFormat.of('cyclonedx-json');
  /** `json` */
  public static readonly JSON = AnchoreSbomFormat.of('json');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AnchoreSbomFormat {
    return new AnchoreSbomFormat(value);
  }

  private constructor(value: string) {
    super('anchore/sbom-action format', value);
  }
}

/**
 * Inputs of `anchore/scan-action`, and what every step may say.
 */
export interface AnchoreScanProps extends ActionStepProps {
  /**
   * The image to scan. Form: image reference; exclusive with path and sbom.
   *
   * @default - none
   */
  readonly image?: string | Expression;
  /**
   * The folder to scan. Form: exclusive with image and sbom.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * The bill of materials to scan. Form: exclusive with image and path.
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
  readonly outputFormat?: string | AnchoreScanOutputFormat | Expression;
  /**
   * Where to write the report.
   *
   * @default - none
   */
  readonly outputFile?: string | Expression;
  /**
   * The least grave finding that fails: `negligible`, `low`, `medium`, `high`, `critical`.
   *
   * @default 'medium'
   */
  readonly severityCutoff?: string | AnchoreScanSeverityCutoff | Expression;
  /**
   * Reports only what has been fixed by its makers.
   *
   * @default false
   */
  readonly onlyFixed?: boolean | Expression;
  /**
   * Whether to make up missing CPEs.
   *
   * @default false
   */
  readonly addCpesIfNone?: boolean | Expression;
  /**
   * Whether to name findings by CVE.
   *
   * @default false
   */
  readonly byCve?: boolean | Expression;
  /**
   * The Grype version. Form: vX.Y.Z.
   *
   * @default - none
   */
  readonly grypeVersion?: string | Expression;
  /**
   * The VEX files.
   *
   * @default - none
   */
  readonly vex?: string | Expression;
  /**
   * The Grype config files, one a line; switches auto-detection off.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * Whether to keep the database in the Actions cache.
   *
   * @default - none
   */
  readonly cacheDb?: boolean | string | Expression;
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

  /** The path of the CycloneDX XML report. Output `cyclonedx-xml`. */
  public get cyclonedxXml(): Expression {
    return this.output('cyclonedx-xml');
  }

  /** The path of the CycloneDX JSON report. Output `cyclonedx-json`. */
  public get cyclonedxJson(): Expression {
    return this.output('cyclonedx-json');
  }
}

/**
 * Values of the input `output-format` of `anchore/scan-action`.
 */
export class AnchoreScanOutputFormat extends InputValue {
  /** `json` */
  public static readonly JSON = AnchoreScanOutputFormat.of('json');
  /** `sarif` */
  public static readonly SARIF = AnchoreScanOutputFormat.of('sarif');
  /** `cyclonedx-xml` */
  public static readonly CYCLONEDX_XML = AnchoreScanOutputFormat.of('cyclonedx-xml');
  /** `cyclonedx-json` */
  public static readonly CYCLONEDX_JSON = AnchoreScanOutputFormat.of('cyclonedx-json');
  /** `table` */
  public static readonly TABLE = AnchoreScanOutputFormat.of('table');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AnchoreScanOutputFormat {
    return new AnchoreScanOutputFormat(value);
  }

  private constructor(value: string) {
    super('anchore/scan-action output-format', value);
  }
}

/**
 * Values of the input `severity-cutoff` of `anchore/scan-action`.
 */
export class AnchoreScanSeverityCutoff extends InputValue {
  /** `negligible` */
  public static readonly NEGLIGIBLE = AnchoreScanSeverityCutoff.of('negligible');
  /** `low` */
  public static readonly LOW = AnchoreScanSeverityCutoff.of('low');
  /** `medium` */
  public static readonly MEDIUM = AnchoreScanSeverityCutoff.of('medium');
  /** `high` */
  public static readonly HIGH = AnchoreScanSeverityCutoff.of('high');
  /** `critical` */
  public static readonly CRITICAL = AnchoreScanSeverityCutoff.of('critical');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AnchoreScanSeverityCutoff {
    return new AnchoreScanSeverityCutoff(value);
  }

  private constructor(value: string) {
    super('anchore/scan-action severity-cutoff', value);
  }
}

/**
 * Inputs of `actions/attest`, and what every step may say.
 */
export interface AttestProps extends ActionStepProps {
  /**
   * The files that the statement is about. Form: at most 1024 files in total; exclusive with subject-digest and subject-checksums.
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
   * The name of what the statement is about: the image without tag. Form: image reference without tag when pushing; forced to lower case when push-to-registry is true.
   *
   * @default - none
   */
  readonly subjectName?: string | Expression;
  /**
   * The checksum file listing digests and names. Form: path of a checksum file (sha256sum style), at most 1024 lines.
   *
   * @default - none
   */
  readonly subjectChecksums?: string | Expression;
  /**
   * The version put into the storage record; used only when one is created.
   *
   * @default - none
   */
  readonly subjectVersion?: string | Expression;
  /**
   * A bill of materials to sign: SPDX or CycloneDX as JSON. Form: JSON file, at most 16 MB; exclusive with the predicate inputs.
   *
   * @default - none
   */
  readonly sbomPath?: string | Expression;
  /**
   * The URI naming the kind of a custom predicate. Form: URI; required with predicate or predicate-path.
   *
   * @default - none
   */
  readonly predicateType?: string | Expression;
  /**
   * The custom predicate content given inline. Form: JSON, at most 16 MB; exclusive with predicate-path.
   *
   * @default - none
   */
  readonly predicate?: string | Expression;
  /**
   * The file holding a custom predicate. Form: JSON file, at most 16 MB; exclusive with predicate.
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
   * Whether to record where the image is stored; only with `pushToRegistry`, in org repositories.
   *
   * @default true
   */
  readonly createStorageRecord?: boolean | Expression;
  /**
   * Whether to list the attestations on the run summary page.
   *
   * @default true
   */
  readonly showSummary?: boolean | Expression;
  /**
   * The token for the attestations API.
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

  /** The id of the stored attestation. Output `attestation-id`. */
  public get attestationId(): Expression {
    return this.output('attestation-id');
  }

  /** Where it can be looked at. Output `attestation-url`. */
  public get attestationUrl(): Expression {
    return this.output('attestation-url');
  }

  /** The comma-separated ids of the storage records. Output `storage-record-ids`. */
  public get storageRecordIds(): Expression {
    return this.output('storage-record-ids');
  }
}

/**
 * Inputs of `actions/attest-build-provenance`, and what every step may say.
 */
export interface AttestBuildProvenanceProps extends ActionStepProps {
  /**
   * The files that the statement is about. Form: at most 1024 files in total; exclusive with subject-digest and subject-checksums.
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
   * The name of what the statement is about: the image without tag. Form: image reference without tag when pushing; forced to lower case when push-to-registry is true.
   *
   * @default - none
   */
  readonly subjectName?: string | Expression;
  /**
   * The checksum file listing digests and names. Form: path of a checksum file (sha256sum style), at most 1024 lines.
   *
   * @default - none
   */
  readonly subjectChecksums?: string | Expression;
  /**
   * The URI naming the kind of a custom predicate. Form: URI; required with predicate or predicate-path.
   *
   * @default - none
   */
  readonly predicateType?: string | Expression;
  /**
   * The custom predicate content given inline. Form: JSON, at most 16 MB; exclusive with predicate-path.
   *
   * @default - none
   */
  readonly predicate?: string | Expression;
  /**
   * The file holding a custom predicate. Form: JSON file, at most 16 MB; exclusive with predicate.
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
   * Whether to record where the image is stored; only with `pushToRegistry`, in org repositories.
   *
   * @default true
   */
  readonly createStorageRecord?: boolean | Expression;
  /**
   * Whether to list the attestations on the run summary page.
   *
   * @default true
   */
  readonly showSummary?: boolean | Expression;
  /**
   * The token for the attestations API.
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

  /** The id of the stored attestation. Output `attestation-id`. */
  public get attestationId(): Expression {
    return this.output('attestation-id');
  }

  /** Where it can be looked at. Output `attestation-url`. */
  public get attestationUrl(): Expression {
    return this.output('attestation-url');
  }

  /** The comma-separated ids of the storage records. Output `storage-record-ids`. */
  public get storageRecordIds(): Expression {
    return this.output('storage-record-ids');
  }
}

/**
 * Inputs of `actions/attest-sbom`, and what every step may say.
 */
export interface AttestSbomProps extends ActionStepProps {
  /**
   * The file(s) to attest; glob or list. Form: at most 1024 files in total; exclusive with subject-digest and subject-checksums.
   *
   * @default - none
   */
  readonly subjectPath?: (string | Expression)[] | Expression;
  /**
   * The digest of a subject that is not on disk. Form: algorithm:hex (sha256 with 64 hex digits); needs subject-name.
   *
   * @default - none
   */
  readonly subjectDigest?: string | Expression;
  /**
   * The name written into the attestation; for images the full name without tag. Form: image reference without tag when pushing; forced to lower case when push-to-registry is true.
   *
   * @default - none
   */
  readonly subjectName?: string | Expression;
  /**
   * The checksum file listing digests and names. Form: path of a checksum file (sha256sum style), at most 1024 lines.
   *
   * @default - none
   */
  readonly subjectChecksums?: string | Expression;
  /**
   * The SPDX or CycloneDX JSON file to attest. Form: JSON file, at most 16 MB.
   */
  readonly sbomPath: string | Expression;
  /**
   * Whether to also store the attestation in the image registry.
   *
   * @default false
   */
  readonly pushToRegistry?: boolean | Expression;
  /**
   * Whether to list the attestations on the run summary page.
   *
   * @default true
   */
  readonly showSummary?: boolean | Expression;
  /**
   * The token for the attestations API.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Signs a statement of what is in an artifact. `Attest` with `sbomPath` replaces it.
 *
 * @see https://github.com/actions/attest-sbom
 * @deprecated its maintainers have given it up; use actions/attest
 */
export class AttestSbom extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AttestSbomProps) {
    super('actions/attest-sbom', props);
  }

  /** The path of the file with the signed bundle. Output `bundle-path`. */
  public get bundlePath(): Expression {
    return this.output('bundle-path');
  }

  /** The id of the stored attestation. Output `attestation-id`. */
  public get attestationId(): Expression {
    return this.output('attestation-id');
  }

  /** The web address of the attestation. Output `attestation-url`. */
  public get attestationUrl(): Expression {
    return this.output('attestation-url');
  }
}

/**
 * Inputs of `bridgecrewio/checkov-action`, and what every step may say.
 */
export interface CheckovProps extends ActionStepProps {
  /**
   * The files to scan; wins over directory. Form: space or comma separated paths.
   *
   * @default - none
   */
  readonly file?: string | Expression;
  /**
   * The directory to scan.
   *
   * @default '.'
   */
  readonly directory?: string | Expression;
  /**
   * Only these checks. Form: comma-separated ids or severities.
   *
   * @default - none
   */
  readonly check?: (string | Expression)[] | Expression;
  /**
   * Not these checks. Form: comma-separated ids or severities.
   *
   * @default - none
   */
  readonly skipCheck?: (string | Expression)[] | Expression;
  /**
   * Whether to print no code.
   *
   * @default - none
   */
  readonly compact?: boolean | Expression;
  /**
   * Whether to print failed checks only.
   *
   * @default - none
   */
  readonly quiet?: boolean | Expression;
  /**
   * The platform API key itself, though its text says name of a variable. It is a secret.
   *
   * @default - none
   */
  readonly apiKey?: string | Expression;
  /**
   * Whether to print platform ids.
   *
   * @default - none
   */
  readonly outputBcIds?: boolean | Expression;
  /**
   * Whether to use the platform rules for failing.
   *
   * @default - none
   */
  readonly useEnforcementRules?: boolean | Expression;
  /**
   * Whether to send no results to the platform.
   *
   * @default - none
   */
  readonly skipResultsUpload?: boolean | Expression;
  /**
   * Whether to fail never.
   *
   * @default - none
   */
  readonly softFail?: boolean | Expression;
  /**
   * Only these frameworks. Form: space or comma separated names.
   *
   * @default - none
   */
  readonly framework?: (string | Expression)[] | Expression;
  /**
   * Not these frameworks. Form: space or comma separated names.
   *
   * @default - none
   */
  readonly skipFramework?: (string | Expression)[] | Expression;
  /**
   * The directories with own checks (Python or YAML). Form: comma-separated. It runs as Python: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly externalChecksDirs?: string | Expression;
  /**
   * The git repositories with own checks. Form: comma-separated. It runs as Python: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly externalChecksRepos?: string | Expression;
  /**
   * The report formats. Form: comma-separated; cli, csv, cyclonedx, cyclonedx_json, json, junitxml, github_failed_only, gitlab_sast, sarif, spdx.
   *
   * @default 'sarif'
   */
  readonly outputFormat?: string | Expression;
  /**
   * The report files; a single one needs a comma at its end. Form: comma-separated paths.
   *
   * @default - none
   */
  readonly outputFilePath?: string | Expression;
  /**
   * Whether to fetch Terraform modules. Form: true or false.
   *
   * @default - none
   */
  readonly downloadExternalModules?: boolean | Expression;
  /**
   * Whether to look for secrets in all files.
   *
   * @default - none
   */
  readonly enableSecretsScanAllFiles?: boolean | string | Expression;
  /**
   * The log level. One of `DEBUG`, `INFO`, `WARNING`, `ERROR` and `CRITICAL`.
   *
   * @default 'WARNING'
   */
  readonly logLevel?: string | CheckovLogLevel | Expression;
  /**
   * The checkov config file.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The baseline file; report only what is new.
   *
   * @default - none
   */
  readonly baseline?: string | Expression;
  /**
   * The checks that never fail. Form: comma-separated.
   *
   * @default - none
   */
  readonly softFailOn?: string | Expression;
  /**
   * The only checks that fail. Form: comma-separated.
   *
   * @default - none
   */
  readonly hardFailOn?: string | Expression;
  /**
   * The user the container runs as. Form: uid[:gid] or name.
   *
   * @default '0'
   */
  readonly containerUser?: string | Expression;
  /**
   * The image to scan; needs `dockerfilePath` and an API key.
   *
   * @default - none
   */
  readonly dockerImage?: string | Expression;
  /**
   * The Dockerfile of that image.
   *
   * @default - none
   */
  readonly dockerfilePath?: string | Expression;
  /**
   * More variable files (Terraform, Helm). Form: comma-separated.
   *
   * @default - none
   */
  readonly varFile?: string | Expression;
  /**
   * The token for private GitHub modules. It is a secret.
   *
   * @default - none
   */
  readonly githubPat?: string | Expression;
  /**
   * The old name of `tfRegistryToken`.
   *
   * @default - none
   * @deprecated use `tfRegistryToken`
   */
  readonly tfcToken?: string | Expression;
  /**
   * The token for a Terraform registry. It is a secret.
   *
   * @default - none
   */
  readonly tfRegistryToken?: string | Expression;
  /**
   * Whether to check whether found secrets are live.
   *
   * @default - none
   */
  readonly ckvValidateSecrets?: boolean | string | Expression;
  /**
   * The address of an own git server. Form: URL.
   *
   * @default - none
   */
  readonly vcsBaseUrl?: string | Expression;
  /**
   * The user of that server.
   *
   * @default - none
   */
  readonly vcsUsername?: string | Expression;
  /**
   * The token of that server. It is a secret.
   *
   * @default - none
   */
  readonly vcsToken?: string | Expression;
  /**
   * The Bitbucket token. It is a secret.
   *
   * @default - none
   */
  readonly bitbucketToken?: string | Expression;
  /**
   * The Bitbucket app password. It is a secret.
   *
   * @default - none
   */
  readonly bitbucketAppPassword?: string | Expression;
  /**
   * The Bitbucket user.
   *
   * @default - none
   */
  readonly bitbucketUsername?: string | Expression;
  /**
   * The code that made the plan file.
   *
   * @default - none
   */
  readonly repoRootForPlanEnrichment?: string | Expression;
  /**
   * Whether to join plan and code graphs.
   *
   * @default - none
   */
  readonly deepAnalysis?: boolean | Expression;
  /**
   * The platform policies to use. Form: comma-separated key:value.
   *
   * @default - none
   */
  readonly policyMetadataFilter?: string | Expression;
  /**
   * The platform policies to leave out. Form: comma-separated key:value.
   *
   * @default - none
   */
  readonly policyMetadataFilterException?: string | Expression;
  /**
   * The paths to skip. Form: comma-separated regular expressions.
   *
   * @default - none
   */
  readonly skipPath?: string | Expression;
  /**
   * The findings to skip by CVE. Form: comma-separated.
   *
   * @default - none
   */
  readonly skipCvePackage?: string | Expression;
  /**
   * Whether to fetch nothing from the platform.
   *
   * @default - none
   */
  readonly skipDownload?: boolean | Expression;
  /**
   * The platform address. Form: URL.
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

  /** The scan results as printed. Output `results`. */
  public get results(): Expression {
    return this.output('results');
  }
}

/**
 * Values of the input `log_level` of `bridgecrewio/checkov-action`.
 */
export class CheckovLogLevel extends InputValue {
  /** `DEBUG` */
  public static readonly DEBUG = CheckovLogLevel.of('DEBUG');
  /** `INFO` */
  public static readonly INFO = CheckovLogLevel.of('INFO');
  /** `WARNING` */
  public static readonly WARNING = CheckovLogLevel.of('WARNING');
  /** `ERROR` */
  public static readonly ERROR = CheckovLogLevel.of('ERROR');
  /** `CRITICAL` */
  public static readonly CRITICAL = CheckovLogLevel.of('CRITICAL');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CheckovLogLevel {
    return new CheckovLogLevel(value);
  }

  private constructor(value: string) {
    super('bridgecrewio/checkov-action log_level', value);
  }
}

/**
 * Inputs of `github/codeql-action/analyze`, and what every step may say.
 */
export interface CodeqlAnalyzeProps extends ActionStepProps {
  /**
   * The check to add text to.
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
  readonly upload?: string | CodeqlAnalyzeUpload | Expression;
  /**
   * Ignored.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly cleanupLevel?: string | Expression;
  /**
   * The memory in MB.
   *
   * @default - none
   */
  readonly ram?: number | Expression;
  /**
   * Removed, no effect.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly addSnippets?: boolean | string | Expression;
  /**
   * Whether to only build the database.
   *
   * @default false
   */
  readonly skipQueries?: boolean | Expression;
  /**
   * The threads; 0 for all, negative leaves some free.
   *
   * @default - none
   */
  readonly threads?: number | Expression;
  /**
   * Where the code was checked out.
   *
   * @default - `${{ github.workspace }}`
   */
  readonly checkoutPath?: string | Expression;
  /**
   * The ref of the results; with sha, ignored on pull requests. Form: refs/heads/..., refs/tags/... or refs/pull/N/merge|head.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The commit of the results; with ref. Form: 40 hex digits.
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
   * Whether to upload the database.
   *
   * @default true
   */
  readonly uploadDatabase?: boolean | Expression;
  /**
   * Where to keep the processed SARIF.
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
   * Must be the GITHUB_TOKEN.
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
   * Internal, an error elsewhere.
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
 * @see https://github.com/github/codeql-action/tree/db488ddef3bf6cb639b32c2e9a7c0a7ea8271d28/analyze
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
 * Values of the input `upload` of `github/codeql-action/analyze`.
 */
export class CodeqlAnalyzeUpload extends InputValue {
  /** `always` */
  public static readonly ALWAYS = CodeqlAnalyzeUpload.of('always');
  /** `failure-only` */
  public static readonly FAILURE_ONLY = CodeqlAnalyzeUpload.of('failure-only');
  /** `never` */
  public static readonly NEVER = CodeqlAnalyzeUpload.of('never');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CodeqlAnalyzeUpload {
    return new CodeqlAnalyzeUpload(value);
  }

  private constructor(value: string) {
    super('github/codeql-action/analyze upload', value);
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
 * @see https://github.com/github/codeql-action/tree/db488ddef3bf6cb639b32c2e9a7c0a7ea8271d28/autobuild
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
   * The CodeQL bundle to use. Form: path or URL of a bundle, linked, or nightly.
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
  readonly buildMode?: string | CodeqlInitBuildMode | Expression;
  /**
   * Internal: kinds of analysis to switch on. Form: comma separated of code-scanning, code-quality, risk-assessment.
   *
   * @default 'code-scanning'
   */
  readonly analysisKinds?: string | Expression;
  /**
   * The token for the GitHub API.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The container registries that hold private query packs. Form: YAML list of url, packages, token.
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
   * The path of a CodeQL configuration. Form: path in the repository or owner/repo/path@ref.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The directory for the databases; a temporary one when left out.
   *
   * @default - none
   */
  readonly dbLocation?: string | Expression;
  /**
   * A CodeQL configuration, as YAML. Form: YAML.
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
   * Internal: quality queries.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly qualityQueries?: string | Expression;
  /**
   * Query packs. Form: comma separated scope/name[@version], a leading + adds.
   *
   * @default - none
   */
  readonly packs?: (string | Expression)[] | Expression;
  /**
   * The token for configuration or queries in another private repository. It is a secret.
   *
   * @default - none
   */
  readonly externalRepositoryToken?: string | Expression;
  /**
   * Ignored.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly setupPythonDependencies?: boolean | string | Expression;
  /**
   * The root of the sources, relative to the workspace.
   *
   * @default - none
   */
  readonly sourceRoot?: string | Expression;
  /**
   * The memory limit in MB, also for analyze.
   *
   * @default - none
   */
  readonly ram?: number | Expression;
  /**
   * The threads to use, also for analyze.
   *
   * @default - none
   */
  readonly threads?: number | Expression;
  /**
   * Whether to keep debugging artifacts. Form: true or false.
   *
   * @default false
   */
  readonly debug?: boolean | Expression;
  /**
   * The artifact for debugging data.
   *
   * @default - none
   */
  readonly debugArtifactName?: string | Expression;
  /**
   * The name of the database in the debugging artifact.
   *
   * @default - none
   */
  readonly debugDatabaseName?: string | Expression;
  /**
   * Whether to force the TRAP cache on or off. Form: true or false.
   *
   * @default - none
   */
  readonly trapCaching?: boolean | Expression;
  /**
   * Caches dependencies of the build. One of `none`, `full`, `store`, `restore`, `true`, `false`, `on` and `off`.
   *
   * @default - none
   */
  readonly dependencyCaching?: boolean | string | CodeqlInitDependencyCaching | Expression;
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
 * @see https://github.com/github/codeql-action/tree/db488ddef3bf6cb639b32c2e9a7c0a7ea8271d28/init
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
 * Values of the input `build-mode` of `github/codeql-action/init`.
 */
export class CodeqlInitBuildMode extends InputValue {
  /** `none` */
  public static readonly NONE = CodeqlInitBuildMode.of('none');
  /** `autobuild` */
  public static readonly AUTOBUILD = CodeqlInitBuildMode.of('autobuild');
  /** `manual` */
  public static readonly MANUAL = CodeqlInitBuildMode.of('manual');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CodeqlInitBuildMode {
    return new CodeqlInitBuildMode(value);
  }

  private constructor(value: string) {
    super('github/codeql-action/init build-mode', value);
  }
}

/**
 * Values of the input `dependency-caching` of `github/codeql-action/init`.
 */
export class CodeqlInitDependencyCaching extends InputValue {
  /** `none` */
  public static readonly NONE = CodeqlInitDependencyCaching.of('none');
  /** `full` */
  public static readonly FULL = CodeqlInitDependencyCaching.of('full');
  /** `store` */
  public static readonly STORE = CodeqlInitDependencyCaching.of('store');
  /** `restore` */
  public static readonly RESTORE = CodeqlInitDependencyCaching.of('restore');
  /** `on` */
  public static readonly ON = CodeqlInitDependencyCaching.of('on');
  /** `off` */
  public static readonly OFF = CodeqlInitDependencyCaching.of('off');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): CodeqlInitDependencyCaching {
    return new CodeqlInitDependencyCaching(value);
  }

  private constructor(value: string) {
    super('github/codeql-action/init dependency-caching', value);
  }
}

/**
 * Inputs of `actions/dependency-review-action`, and what every step may say.
 */
export interface DependencyReviewProps extends ActionStepProps {
  /**
   * The token for the dependency review API.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * The least grave vulnerability that fails: `low`, `moderate`, `high`, `critical`.
   *
   * @default - none
   */
  readonly failOnSeverity?: string | DependencyReviewFailOnSeverity | Expression;
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
   * The path of a configuration file, which may be in another repository. Form: path, or owner/repo/path@ref.
   *
   * @default - none
   */
  readonly configFile?: string | Expression;
  /**
   * The only licences that are allowed, as SPDX ids. Form: comma-separated SPDX ids; exclusive with deny-licenses.
   *
   * @default - none
   */
  readonly allowLicenses?: (string | Expression)[] | Expression;
  /**
   * Licences that fail, as SPDX ids. Form: comma-separated SPDX ids; exclusive with allow-licenses.
   *
   * @default - none
   * @deprecated the action has given it up
   */
  readonly denyLicenses?: (string | Expression)[] | Expression;
  /**
   * Packages whose licence is not looked at, as package URLs. Form: comma-separated package URLs (purl).
   *
   * @default - none
   */
  readonly allowDependenciesLicenses?: (string | Expression)[] | Expression;
  /**
   * Advisories to ignore. Form: comma-separated GHSA ids.
   *
   * @default - none
   */
  readonly allowGhsas?: (string | Expression)[] | Expression;
  /**
   * The token to read a config file in another private repository. It is a secret.
   *
   * @default - none
   */
  readonly externalRepoToken?: string | Expression;
  /**
   * Whether to check licences (on by default).
   *
   * @default - none
   */
  readonly licenseCheck?: boolean | Expression;
  /**
   * Whether to check for known holes (on by default).
   *
   * @default - none
   */
  readonly vulnerabilityCheck?: boolean | Expression;
  /**
   * Comments on the pull request: `always`, `on-failure` or `never`. Adds `pull-requests: write`. One of `always`, `on-failure`, `never`, `true` and `false`.
   *
   * @default - none
   */
  readonly commentSummaryInPr?: boolean | string | DependencyReviewCommentSummaryInPr | Expression;
  /**
   * Packages that fail, as package URLs. Form: comma-separated purls.
   *
   * @default - none
   */
  readonly denyPackages?: (string | Expression)[] | Expression;
  /**
   * The namespaces that are forbidden. Form: comma-separated purls with a namespace that ends in /.
   *
   * @default - none
   */
  readonly denyGroups?: (string | Expression)[] | Expression;
  /**
   * Whether to wait for missing dependency snapshots.
   *
   * @default - none
   */
  readonly retryOnSnapshotWarnings?: boolean | Expression;
  /**
   * How long to wait for snapshots, in seconds.
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
   * Whether to add OpenSSF scorecard numbers to the summary.
   *
   * @default - none
   */
  readonly showOpenssfScorecard?: boolean | Expression;
  /**
   * Warn below this score.
   *
   * @default - none
   */
  readonly warnOnOpenssfScorecardLevel?: number | Expression;
  /**
   * Whether to add a column with the first fixed version.
   *
   * @default - none
   */
  readonly showPatchedVersions?: boolean | Expression;
}

/**
 * Fails when a pull request brings in vulnerable or unlicensed dependencies.
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

  /** All dependency changes. Output `dependency-changes`. */
  public get dependencyChanges(): Expression {
    return this.output('dependency-changes');
  }

  /** What failed for a vulnerability, as JSON. Output `vulnerable-changes`. */
  public get vulnerableChanges(): Expression {
    return this.output('vulnerable-changes');
  }

  /** The changes with licence problems. Output `invalid-license-changes`. */
  public get invalidLicenseChanges(): Expression {
    return this.output('invalid-license-changes');
  }

  /** The changes that are on a deny list. Output `denied-changes`. */
  public get deniedChanges(): Expression {
    return this.output('denied-changes');
  }
}

/**
 * Values of the input `fail-on-severity` of `actions/dependency-review-action`.
 */
export class DependencyReviewFailOnSeverity extends InputValue {
  /** `critical` */
  public static readonly CRITICAL = DependencyReviewFailOnSeverity.of('critical');
  /** `high` */
  public static readonly HIGH = DependencyReviewFailOnSeverity.of('high');
  /** `moderate` */
  public static readonly MODERATE = DependencyReviewFailOnSeverity.of('moderate');
  /** `low` */
  public static readonly LOW = DependencyReviewFailOnSeverity.of('low');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DependencyReviewFailOnSeverity {
    return new DependencyReviewFailOnSeverity(value);
  }

  private constructor(value: string) {
    super('actions/dependency-review-action fail-on-severity', value);
  }
}

/**
 * Values of the input `comment-summary-in-pr` of `actions/dependency-review-action`.
 */
export class DependencyReviewCommentSummaryInPr extends InputValue {
  /** `always` */
  public static readonly ALWAYS = DependencyReviewCommentSummaryInPr.of('always');
  /** `on-failure` */
  public static readonly ON_FAILURE = DependencyReviewCommentSummaryInPr.of('on-failure');
  /** `never` */
  public static readonly NEVER = DependencyReviewCommentSummaryInPr.of('never');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DependencyReviewCommentSummaryInPr {
    return new DependencyReviewCommentSummaryInPr(value);
  }

  private constructor(value: string) {
    super('actions/dependency-review-action comment-summary-in-pr', value);
  }
}

/**
 * Inputs of `fossas/fossa-action`, and what every step may say.
 */
export interface FossaProps extends ActionStepProps {
  /**
   * The FOSSA key. It is a secret.
   */
  readonly apiKey: string | Expression;
  /**
   * The CLI version. Form: with v.
   *
   * @default - none
   */
  readonly pinnedCliVersion?: string | Expression;
  /**
   * Whether to run fossa test.
   *
   * @default false
   */
  readonly runTests?: boolean | Expression;
  /**
   * The container image to scan. Form: image reference or path.
   *
   * @default - none
   */
  readonly container?: string | Expression;
  /**
   * The FOSSA server.
   *
   * @default - none
   */
  readonly endpoint?: string | Expression;
  /**
   * The branch name.
   *
   * @default - none
   */
  readonly branch?: string | Expression;
  /**
   * The project name.
   *
   * @default - none
   */
  readonly project?: string | Expression;
  /**
   * The team, on creation.
   *
   * @default - none
   */
  readonly team?: string | Expression;
  /**
   * The policy, on creation.
   *
   * @default - none
   */
  readonly policy?: string | Expression;
  /**
   * When on: debug mode.
   *
   * @default false
   */
  readonly debug?: boolean | Expression;
  /**
   * Only issues new since this revision.
   *
   * @default - none
   */
  readonly testDiffRevision?: string | Expression;
  /**
   * The attribution report to make. Form: a report format of the FOSSA CLI, such as html or json.
   *
   * @default - none
   */
  readonly generateReport?: string | Expression;
  /**
   * The folder it works in.
   *
   * @default - none
   */
  readonly workingDirectory?: string | Expression;
}

/**
 * Scans licences and dependencies with FOSSA.
 *
 * @see https://github.com/fossas/fossa-action
 */
export class Fossa extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: FossaProps) {
    super('fossas/fossa-action', props);
  }

  /** The report. Output `report`. */
  public get report(): Expression {
    return this.output('report');
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

  /** The exit code of gitleaks, 2 when it found something. Output `exit-code`. */
  public get exitCode(): Expression {
    return this.output('exit-code');
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
  readonly egressPolicy?: string | HardenRunnerEgressPolicy | Expression;
  /**
   * The token against rate limits.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * Whether to send nothing to StepSecurity; only with block.
   *
   * @default false
   */
  readonly disableTelemetry?: boolean | Expression;
  /**
   * Whether to take sudo away.
   *
   * @default false
   */
  readonly disableSudo?: boolean | Expression;
  /**
   * Whether to take sudo and containers away.
   *
   * @default false
   */
  readonly disableSudoAndContainers?: boolean | Expression;
  /**
   * Whether not to watch files.
   *
   * @default false
   */
  readonly disableFileMonitoring?: boolean | Expression;
  /**
   * The policy name in the store; needs id-token.
   *
   * @default - none
   */
  readonly policy?: string | Expression;
  /**
   * The StepSecurity key. It is a secret.
   *
   * @default - none
   */
  readonly apiKey?: string | Expression;
  /**
   * Whether to fetch the policy with the key.
   *
   * @default false
   */
  readonly usePolicyStore?: boolean | Expression;
  /**
   * Whether to start the agent on a self-hosted Linux machine.
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
 * Values of the input `egress-policy` of `step-security/harden-runner`.
 */
export class HardenRunnerEgressPolicy extends InputValue {
  /** `audit` */
  public static readonly AUDIT = HardenRunnerEgressPolicy.of('audit');
  /** `block` */
  public static readonly BLOCK = HardenRunnerEgressPolicy.of('block');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): HardenRunnerEgressPolicy {
    return new HardenRunnerEgressPolicy(value);
  }

  private constructor(value: string) {
    super('step-security/harden-runner egress-policy', value);
  }
}

/**
 * Inputs of `advanced-security/maven-dependency-submission-action`, and what every step may say.
 */
export interface MavenDependencySubmissionProps extends ActionStepProps {
  /**
   * The directory with the pom.xml.
   *
   * @default - `${{ github.workspace }}`
   */
  readonly directory?: string | Expression;
  /**
   * The Maven settings.xml; must exist.
   *
   * @default - none
   */
  readonly settingsFile?: string | Expression;
  /**
   * Whether to use mvn from PATH even when mvnw is there.
   *
   * @default false
   */
  readonly ignoreMavenWrapper?: boolean | Expression;
  /**
   * More Maven arguments.
   *
   * @default - none
   */
  readonly mavenArgs?: string | Expression;
  /**
   * The token that submits the snapshot.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * Commit the snapshot belongs to.
   *
   * @default - none
   */
  readonly snapshotSha?: string | Expression;
  /**
   * The ref the snapshot belongs to. Form: refs/heads/... style.
   *
   * @default - none
   */
  readonly snapshotRef?: string | Expression;
  /**
   * The name of the detector; needs version and URL too.
   *
   * @default - none
   */
  readonly detectorName?: string | Expression;
  /**
   * The version of the detector; needed with `detectorName`.
   *
   * @default - none
   */
  readonly detectorVersion?: string | Expression;
  /**
   * The URL of the detector; needed with `detectorName`. Form: URL.
   *
   * @default - none
   */
  readonly detectorUrl?: string | Expression;
  /**
   * Tells several snapshots of one ref apart.
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
   * Whether to write a summary.
   *
   * @default true
   */
  readonly summary?: boolean | Expression;
  /**
   * Whether not to resolve dependencies. Form: anything but false counts as true.
   *
   * @default false
   */
  readonly noDeps?: boolean | Expression;
  /**
   * Whether to require hashes. Form: anything but false counts as true.
   *
   * @default false
   */
  readonly requireHashes?: boolean | Expression;
  /**
   * The source of vulnerabilities; case does not matter. One of `PyPI` and `OSV`.
   *
   * @default 'PyPI'
   */
  readonly vulnerabilityService?: string | PipAuditVulnerabilityService | Expression;
  /**
   * The requirements files, or one project directory. Form: space separated; several directories are refused; pasted into a bash line. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly inputs?: (string | Expression)[] | Expression;
  /**
   * The virtual environment to audit. Form: directory with bin/activate.
   *
   * @default - none
   */
  readonly virtualEnvironment?: string | Expression;
  /**
   * When on: only packages marked local. Form: anything but false counts as true.
   *
   * @default false
   */
  readonly local?: boolean | Expression;
  /**
   * The package index. Form: URL.
   *
   * @default - none
   */
  readonly indexUrl?: string | Expression;
  /**
   * Further indexes. Form: space separated URLs.
   *
   * @default - none
   */
  readonly extraIndexUrls?: string | Expression;
  /**
   * The vulnerability ids to ignore. Form: space separated.
   *
   * @default - none
   */
  readonly ignoreVulns?: (string | Expression)[] | Expression;
  /**
   * Whether not to fail on findings.
   *
   * @default false
   */
  readonly internalBeCarefulAllowFailure?: boolean | Expression;
  /**
   * Extra flags for pip-audit.
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

  /** The report, base64. Output `internal-be-careful-output`. */
  public get internalBeCarefulOutput(): Expression {
    return this.output('internal-be-careful-output');
  }
}

/**
 * Values of the input `vulnerability-service` of `pypa/gh-action-pip-audit`.
 */
export class PipAuditVulnerabilityService extends InputValue {
  /** `PyPI` */
  public static readonly PYPI = PipAuditVulnerabilityService.of('PyPI');
  /** `OSV` */
  public static readonly OSV = PipAuditVulnerabilityService.of('OSV');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): PipAuditVulnerabilityService {
    return new PipAuditVulnerabilityService(value);
  }

  private constructor(value: string) {
    super('pypa/gh-action-pip-audit vulnerability-service', value);
  }
}

/**
 * Inputs of `rustsec/audit-check`, and what every step may say.
 */
export interface RustsecAuditCheckProps extends ActionStepProps {
  /**
   * The token it works with. It is a secret.
   */
  readonly token: string | Expression;
  /**
   * The advisories to ignore. Form: comma separated ids.
   *
   * @default - none
   */
  readonly ignore?: (string | Expression)[] | Expression;
  /**
   * The folder it works in.
   *
   * @default '.'
   */
  readonly workingDirectory?: string | Expression;
}

/**
 * Looks for known vulnerabilities in Rust dependencies.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/rustsec/audit-check
 */
export class RustsecAuditCheck extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: RustsecAuditCheckProps) {
    super('rustsec/audit-check', props);
  }
}

/**
 * Inputs of `ossf/scorecard-action`, and what every step may say.
 */
export interface ScorecardProps extends ActionStepProps {
  /**
   * The file for the results.
   */
  readonly resultsFile: string | Expression;
  /**
   * The format of the results. One of `json` and `sarif`.
   */
  readonly resultsFormat: string | ScorecardResultsFormat | Expression;
  /**
   * The token; a fine-grained one also reads classic branch protection.
   *
   * @default - `${{ github.token }}`
   */
  readonly repoToken?: string | Expression;
  /**
   * Whether to publish to the OpenSSF API; needs id-token.
   *
   * @default false
   */
  readonly publishResults?: boolean | Expression;
  /**
   * How files are fetched. One of `archive` and `git`.
   *
   * @default 'archive'
   */
  readonly fileMode?: string | ScorecardFileMode | Expression;
  /**
   * Internal, leave it alone. Form: URL.
   *
   * @default 'https://api.scorecard.dev'
   */
  readonly internalPublishBaseUrl?: string | Expression;
  /**
   * Internal, leave it alone.
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
 * Values of the input `results_format` of `ossf/scorecard-action`.
 */
export class ScorecardResultsFormat extends InputValue {
  /** `json` */
  public static readonly JSON = ScorecardResultsFormat.of('json');
  /** `sarif` */
  public static readonly SARIF = ScorecardResultsFormat.of('sarif');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ScorecardResultsFormat {
    return new ScorecardResultsFormat(value);
  }

  private constructor(value: string) {
    super('ossf/scorecard-action results_format', value);
  }
}

/**
 * Values of the input `file_mode` of `ossf/scorecard-action`.
 */
export class ScorecardFileMode extends InputValue {
  /** `archive` */
  public static readonly ARCHIVE = ScorecardFileMode.of('archive');
  /** `git` */
  public static readonly GIT = ScorecardFileMode.of('git');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ScorecardFileMode {
    return new ScorecardFileMode(value);
  }

  private constructor(value: string) {
    super('ossf/scorecard-action file_mode', value);
  }
}

/**
 * Inputs of `semgrep/semgrep-action`, and what every step may say.
 */
export interface SemgrepProps extends ActionStepProps {
  /**
   * The rules to run. Form: space separated.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * The token of the Semgrep app. It is a secret.
   *
   * @default - none
   */
  readonly publishToken?: string | Expression;
}

/**
 * Scans code with Semgrep.
 *
 * @see https://github.com/semgrep/semgrep-action
 * @deprecated its maintainers have given it up; use semgrep ci in the semgrep/semgrep container
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
   * The token to find the release of a pinned commit.
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

  /** The directory of the program. Output `verifier-path`. */
  public get verifierPath(): Expression {
    return this.output('verifier-path');
  }
}

/**
 * Inputs of `snyk/actions/setup`, and what every step may say.
 */
export interface SetupSnykProps extends ActionStepProps {
  /**
   * The CLI version. Form: version with v, latest, stable or preview.
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

  /** The installed version. Output `version`. */
  public get version(): Expression {
    return this.output('version');
  }
}

/**
 * Inputs of `snyk/actions/node`, and what every step may say.
 */
export interface SnykNodeProps extends ActionStepProps {
  /**
   * The snyk command. Form: test, monitor, code test, container test, iac test, sbom.
   *
   * @default 'test'
   */
  readonly command?: string | Expression;
  /**
   * The arguments for snyk. Form: one string, split by the image.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * Whether to also write snyk.json.
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
   * The snyk command. Form: test, monitor, code test, container test, iac test, sbom.
   *
   * @default 'test'
   */
  readonly command?: string | Expression;
  /**
   * The arguments for snyk. Form: one string, split by the image.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * Whether to also write snyk.json.
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
 * Inputs of `SonarSource/sonarqube-scan-action`, and what every step may say.
 */
export interface SonarqubeScanProps extends ActionStepProps {
  /**
   * The arguments of the scanner. Form: -Dkey=value, split like a command line.
   *
   * @default - none
   */
  readonly args?: string | Expression;
  /**
   * The project directory.
   *
   * @default '.'
   */
  readonly projectBaseDir?: string | Expression;
  /**
   * The scanner version.
   *
   * @default '8.1.0.6389'
   */
  readonly scannerVersion?: string | Expression;
  /**
   * The download address. Form: URL.
   *
   * @default 'https://binaries.sonarsource.com/Distribution/sonar-scanner-cli'
   */
  readonly scannerBinariesUrl?: string | Expression;
  /**
   * Whether not to check the signature.
   *
   * @default false
   */
  readonly skipSignatureVerification?: boolean | Expression;
  /**
   * The Authorization header of the download. It is a secret.
   *
   * @default - none
   */
  readonly scannerBinariesAuthHeader?: string | Expression;
}

/**
 * Scans code with SonarQube. The token goes into the environment variable `SONAR_TOKEN`.
 *
 * @see https://github.com/SonarSource/sonarqube-scan-action
 */
export class SonarqubeScan extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SonarqubeScanProps = {}) {
    super('SonarSource/sonarqube-scan-action', props);
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
   * The tfsec version. Form: vX.Y.Z or latest.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The format of the report. One of `default`, `json`, `csv`, `checkstyle`, `junit`, `sarif`, `markdown`, `html` and `lovely`.
   *
   * @default 'default'
   */
  readonly format?: string | TfsecFormat | Expression;
  /**
   * More tfsec arguments; split at spaces.
   *
   * @default - none
   */
  readonly additionalArgs?: string | Expression;
  /**
   * Whether not to fail on findings. Form: any non-empty text counts as true, even "false".
   *
   * @default - none
   */
  readonly softFail?: boolean | Expression;
  /**
   * The token against API rate limits. It is a secret.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
}

/**
 * Scans Terraform with tfsec.
 *
 * Its maintainers keep it alive and add nothing to it.
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

  /** The declared, but the script never sets it. Output `tfsec-return-code`. */
  public get tfsecReturnCode(): Expression {
    return this.output('tfsec-return-code');
  }
}

/**
 * Values of the input `format` of `aquasecurity/tfsec-action`.
 */
export class TfsecFormat extends InputValue {
  /** `default` */
  public static readonly DEFAULT = TfsecFormat.of('default');
  /** `json` */
  public static readonly JSON = TfsecFormat.of('json');
  /** `csv` */
  public static readonly CSV = TfsecFormat.of('csv');
  /** `checkstyle` */
  public static readonly CHECKSTYLE = TfsecFormat.of('checkstyle');
  /** `junit` */
  public static readonly JUNIT = TfsecFormat.of('junit');
  /** `sarif` */
  public static readonly SARIF = TfsecFormat.of('sarif');
  /** `markdown` */
  public static readonly MARKDOWN = TfsecFormat.of('markdown');
  /** `html` */
  public static readonly HTML = TfsecFormat.of('html');
  /** `lovely` */
  public static readonly LOVELY = TfsecFormat.of('lovely');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TfsecFormat {
    return new TfsecFormat(value);
  }

  private constructor(value: string) {
    super('aquasecurity/tfsec-action format', value);
  }
}

/**
 * Inputs of `aquasecurity/trivy-action`, and what every step may say.
 */
export interface TrivyProps extends ActionStepProps {
  /**
   * What to scan: `image`, `fs`, `repo`, `config`, `rootfs`, `sbom`. One of `image`, `fs`, `filesystem`, `rootfs`, `repo`, `config`, `sbom`, `vm` and `kubernetes`.
   *
   * @default 'image'
   */
  readonly scanType?: string | TrivyScanType | Expression;
  /**
   * The image to scan. Form: image reference.
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
   * Of the report: `table`, `json`, `sarif`, `cyclonedx`, `spdx`, `github`. One of `table`, `json`, `template`, `sarif`, `cyclonedx`, `spdx`, `spdx-json`, `github` and `cosign-vuln`.
   *
   * @default 'table'
   */
  readonly format?: string | TrivyFormat | Expression;
  /**
   * The report template; with format template. Form: text, or @path.
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
   * Folders to leave out. Form: comma-separated.
   *
   * @default - none
   */
  readonly skipDirs?: (string | Expression)[] | Expression;
  /**
   * Files to leave out. Form: comma-separated.
   *
   * @default - none
   */
  readonly skipFiles?: (string | Expression)[] | Expression;
  /**
   * Where databases are kept.
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
   * The Rego file that filters findings. It runs as Rego: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly ignorePolicy?: string | Expression;
  /**
   * Whether to print less.
   *
   * @default - none
   */
  readonly hideProgress?: boolean | Expression;
  /**
   * Whether to list all packages.
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
   * Files that list findings to ignore. Form: comma-separated paths, never both kinds.
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
   * The Terraform variables file.
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
   * The docker socket. Form: unix:///....
   *
   * @default - none
   */
  readonly dockerHost?: string | Expression;
  /**
   * The version of Trivy. Form: vX.Y.Z.
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
   * Whether to use the Trivy that is installed.
   *
   * @default false
   */
  readonly skipSetupTrivy?: boolean | Expression;
  /**
   * The token to download Trivy from github.com.
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
 * Values of the input `scan-type` of `aquasecurity/trivy-action`.
 */
export class TrivyScanType extends InputValue {
  /** `image` */
  public static readonly IMAGE = TrivyScanType.of('image');
  /** `fs` */
  public static readonly FS = TrivyScanType.of('fs');
  /** `filesystem` */
  public static readonly FILESYSTEM = TrivyScanType.of('filesystem');
  /** `rootfs` */
  public static readonly ROOTFS = TrivyScanType.of('rootfs');
  /** `repo` */
  public static readonly REPO = TrivyScanType.of('repo');
  /** `config` */
  public static readonly CONFIG = TrivyScanType.of('config');
  /** `sbom` */
  public static readonly SBOM = TrivyScanType.of('sbom');
  /** `vm` */
  public static readonly VM = TrivyScanType.of('vm');
  /** `kubernetes` */
  public static readonly KUBERNETES = TrivyScanType.of('kubernetes');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TrivyScanType {
    return new TrivyScanType(value);
  }

  private constructor(value: string) {
    super('aquasecurity/trivy-action scan-type', value);
  }
}

/**
 * Values of the input `format` of `aquasecurity/trivy-action`.
 */
export class TrivyFormat extends InputValue {
  /** `table` */
  public static readonly TABLE = TrivyFormat.of('table');
  /** `json` */
  public static readonly JSON = TrivyFormat.of('json');
  /** `template` */
  public static readonly TEMPLATE = TrivyFormat.of('template');
  /** `sarif` */
  public static readonly SARIF = TrivyFormat.of('sarif');
  /** `cyclonedx` */
  public static readonly CYCLONEDX = TrivyFormat.of('cyclonedx');
  /** `spdx` */
  public static readonly SPDX = TrivyFormat.of('spdx');
  /** `spdx-json` */
  public static readonly SPDX_JSON = TrivyFormat.of('spdx-json');
  /** `github` */
  public static readonly GITHUB = TrivyFormat.of('github');
  /** `cosign-vuln` */
  public static readonly COSIGN_VULN = TrivyFormat.of('cosign-vuln');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): TrivyFormat {
    return new TrivyFormat(value);
  }

  private constructor(value: string) {
    super('aquasecurity/trivy-action format', value);
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
   * The tag of the image. Form: version without v, or latest.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The image that holds the scanner. Form: image reference.
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
   * Where the analysed repository lies; makes absolute paths relative.
   *
   * @default - `${{ github.workspace }}`
   */
  readonly checkoutPath?: string | Expression;
  /**
   * The ref that the findings belong to. Form: refs/heads/.., refs/tags/.., refs/pull/N/merge or refs/pull/N/head.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The commit that the findings belong to. Form: full commit SHA.
   *
   * @default - none
   */
  readonly sha?: string | Expression;
  /**
   * The token for the upload; must be the built-in one.
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
   * Waits until code scanning has read the findings. Form: true or false.
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
 * @see https://github.com/github/codeql-action/tree/db488ddef3bf6cb639b32c2e9a7c0a7ea8271d28/upload-sarif
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
   * The token to write the issue.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The address to scan. Form: URL.
   */
  readonly target: string | Expression;
  /**
   * The rules file. Form: tab separated, relative to the workspace.
   *
   * @default - none
   */
  readonly rulesFileName?: string | Expression;
  /**
   * The ZAP image. Form: image reference.
   *
   * @default 'ghcr.io/zaproxy/zaproxy:stable'
   */
  readonly dockerName?: string | Expression;
  /**
   * The options of the scan script.
   *
   * @default - none
   */
  readonly cmdOptions?: string | Expression;
  /**
   * The title of the issue.
   *
   * @default 'ZAP Scan Baseline Report'
   */
  readonly issueTitle?: string | Expression;
  /**
   * Whether to fail when alerts are found.
   *
   * @default false
   */
  readonly failAction?: boolean | Expression;
  /**
   * Whether to write an issue.
   *
   * @default false - because the report is an artifact already, and opening an issue asks for `issues: write`; the action's own default is true
   */
  readonly allowIssueWriting?: boolean | Expression;
  /**
   * The artifact with the reports. Form: unique in the run.
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
   * The token to write the issue.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * The address to scan. Form: URL.
   */
  readonly target: string | Expression;
  /**
   * The rules file. Form: tab separated, relative to the workspace.
   *
   * @default - none
   */
  readonly rulesFileName?: string | Expression;
  /**
   * The ZAP image. Form: image reference.
   *
   * @default 'ghcr.io/zaproxy/zaproxy:stable'
   */
  readonly dockerName?: string | Expression;
  /**
   * The options of the scan script.
   *
   * @default - none
   */
  readonly cmdOptions?: string | Expression;
  /**
   * The title of the issue.
   *
   * @default 'ZAP Full Scan Report'
   */
  readonly issueTitle?: string | Expression;
  /**
   * Whether to fail when alerts are found.
   *
   * @default false
   */
  readonly failAction?: boolean | Expression;
  /**
   * Whether to write an issue.
   *
   * @default false - because the report is an artifact already, and opening an issue asks for `issues: write`; the action's own default is true
   */
  readonly allowIssueWriting?: boolean | Expression;
  /**
   * The artifact with the reports. Form: unique in the run.
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
   * The files, directories or remote repositories to audit. Form: space separated, expanded unquoted in bash.
   *
   * @default '.'
   */
  readonly inputs?: string | Expression;
  /**
   * What to collect. Form: all, default, workflows, actions, dependabot; commas combine.
   *
   * @default 'default'
   */
  readonly collect?: string | Expression;
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
  readonly persona?: string | ZizmorPersona | Expression;
  /**
   * The lowest severity reported. One of `unknown`, `informational`, `low`, `medium` and `high`.
   *
   * @default - none
   */
  readonly minSeverity?: string | ZizmorMinSeverity | Expression;
  /**
   * The lowest confidence reported. One of `unknown`, `low`, `medium` and `high`.
   *
   * @default - none
   */
  readonly minConfidence?: string | ZizmorMinConfidence | Expression;
  /**
   * The zizmor version. Form: exact version, or latest.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The token for online audits.
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
  /**
   * When on: coloured output.
   *
   * @default true
   */
  readonly color?: boolean | Expression;
  /**
   * Whether to write annotations; needs `advancedSecurity` false.
   *
   * @default false
   */
  readonly annotations?: boolean | Expression;
  /**
   * The zizmor configuration; switches discovery off.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * Whether to fail when nothing was collected; needs zizmor 1.21.
   *
   * @default true
   */
  readonly failOnNoInputs?: boolean | Expression;
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

  /** The path of the SARIF file. Output `output-file`. */
  public get outputFile(): Expression {
    return this.output('output-file');
  }
}

/**
 * Values of the input `persona` of `zizmorcore/zizmor-action`.
 */
export class ZizmorPersona extends InputValue {
  /** `regular` */
  public static readonly REGULAR = ZizmorPersona.of('regular');
  /** `pedantic` */
  public static readonly PEDANTIC = ZizmorPersona.of('pedantic');
  /** `auditor` */
  public static readonly AUDITOR = ZizmorPersona.of('auditor');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ZizmorPersona {
    return new ZizmorPersona(value);
  }

  private constructor(value: string) {
    super('zizmorcore/zizmor-action persona', value);
  }
}

/**
 * Values of the input `min-severity` of `zizmorcore/zizmor-action`.
 */
export class ZizmorMinSeverity extends InputValue {
  /** `unknown` */
  public static readonly UNKNOWN = ZizmorMinSeverity.of('unknown');
  /** `informational` */
  public static readonly INFORMATIONAL = ZizmorMinSeverity.of('informational');
  /** `low` */
  public static readonly LOW = ZizmorMinSeverity.of('low');
  /** `medium` */
  public static readonly MEDIUM = ZizmorMinSeverity.of('medium');
  /** `high` */
  public static readonly HIGH = ZizmorMinSeverity.of('high');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ZizmorMinSeverity {
    return new ZizmorMinSeverity(value);
  }

  private constructor(value: string) {
    super('zizmorcore/zizmor-action min-severity', value);
  }
}

/**
 * Values of the input `min-confidence` of `zizmorcore/zizmor-action`.
 */
export class ZizmorMinConfidence extends InputValue {
  /** `unknown` */
  public static readonly UNKNOWN = ZizmorMinConfidence.of('unknown');
  /** `low` */
  public static readonly LOW = ZizmorMinConfidence.of('low');
  /** `medium` */
  public static readonly MEDIUM = ZizmorMinConfidence.of('medium');
  /** `high` */
  public static readonly HIGH = ZizmorMinConfidence.of('high');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): ZizmorMinConfidence {
    return new ZizmorMinConfidence(value);
  }

  private constructor(value: string) {
    super('zizmorcore/zizmor-action min-confidence', value);
  }
}
