// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `actions/cache`, and what every step may say.
 */
export interface CacheProps extends ActionStepProps {
  /**
   * Files and folders to keep: paths and patterns; one that starts with `!` excludes.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * The exact name of the cache. Put a hash of the lock file into it, so that it changes when its content must. Form: at most 512 characters, no comma.
   */
  readonly key: string | Expression;
  /**
   * Beginnings of keys to fall back to, the best first. Form: at most 512 characters, no comma; at most 10 keys with the primary one.
   *
   * @default - none
   */
  readonly restoreKeys?: (string | Expression)[] | Expression;
  /**
   * Size of the pieces that a large cache is uploaded in, in bytes.
   *
   * @default - none
   */
  readonly uploadChunkSize?: number | Expression;
  /**
   * A cache saved on Windows may be restored on other systems, and the other way round.
   *
   * @default false
   */
  readonly enableCrossOsArchive?: boolean | Expression;
  /**
   * Fails when there is no cache for the key.
   *
   * @default false
   */
  readonly failOnCacheMiss?: boolean | Expression;
  /**
   * Looks whether the cache exists and downloads nothing.
   *
   * @default false
   */
  readonly lookupOnly?: boolean | Expression;
  /**
   * Meant to save after failures; does not work.
   *
   * @default false
   * @deprecated use actions/cache/save with if: always()
   */
  readonly saveAlways?: boolean | Expression;
}

/**
 * Restores a cache now and saves it when the job has succeeded.
 *
 * @see https://github.com/actions/cache
 */
export class Cache extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CacheProps) {
    super('actions/cache', props);
  }

  /** `true` when a cache with exactly this key was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }
}

/**
 * Inputs of `actions/cache/restore`, and what every step may say.
 */
export interface CacheRestoreProps extends ActionStepProps {
  /**
   * Files and folders to keep: paths and patterns; one that starts with `!` excludes.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * The exact name of the cache. Put a hash of the lock file into it, so that it changes when its content must. Form: at most 512 characters, no comma.
   */
  readonly key: string | Expression;
  /**
   * Beginnings of keys to fall back to, the best first. Form: at most 512 characters, no comma; at most 10 keys with the primary one.
   *
   * @default - none
   */
  readonly restoreKeys?: (string | Expression)[] | Expression;
  /**
   * A cache saved on Windows may be restored on other systems, and the other way round.
   *
   * @default false
   */
  readonly enableCrossOsArchive?: boolean | Expression;
  /**
   * Fails when there is no cache for the key.
   *
   * @default false
   */
  readonly failOnCacheMiss?: boolean | Expression;
  /**
   * Looks whether the cache exists and downloads nothing.
   *
   * @default false
   */
  readonly lookupOnly?: boolean | Expression;
}

/**
 * Restores a cache, and never saves one.
 *
 * @see https://github.com/actions/cache/tree/55cc8345863c7cc4c66a329aec7e433d2d1c52a9/restore
 */
export class CacheRestore extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CacheRestoreProps) {
    super('actions/cache/restore', props);
  }

  /** `true` when a cache with exactly this key was found. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The key that was asked for: hand it to `CacheSave`. Output `cache-primary-key`. */
  public get cachePrimaryKey(): Expression {
    return this.output('cache-primary-key');
  }

  /** The key of the cache that was restored; empty when there was none. Output `cache-matched-key`. */
  public get cacheMatchedKey(): Expression {
    return this.output('cache-matched-key');
  }
}

/**
 * Inputs of `actions/cache/save`, and what every step may say.
 */
export interface CacheSaveProps extends ActionStepProps {
  /**
   * Files and folders to keep: paths and patterns; one that starts with `!` excludes.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * The exact name of the cache. Put a hash of the lock file into it, so that it changes when its content must. Form: at most 512 characters, no comma.
   */
  readonly key: string | Expression;
  /**
   * Size of the pieces that a large cache is uploaded in, in bytes.
   *
   * @default - none
   */
  readonly uploadChunkSize?: number | Expression;
  /**
   * A cache saved on Windows may be restored on other systems, and the other way round.
   *
   * @default false
   */
  readonly enableCrossOsArchive?: boolean | Expression;
}

/**
 * Saves a cache at once.
 *
 * @see https://github.com/actions/cache/tree/55cc8345863c7cc4c66a329aec7e433d2d1c52a9/save
 */
export class CacheSave extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: CacheSaveProps) {
    super('actions/cache/save', props);
  }
}

/**
 * Inputs of `dawidd6/action-download-artifact`, and what every step may say.
 */
export interface Dawidd6DownloadArtifactProps extends ActionStepProps {
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The workflow. Form: file name or id.
   *
   * @default - none
   */
  readonly workflow?: string | Expression;
  /**
   * Whether to look in all workflows.
   *
   * @default false
   */
  readonly workflowSearch?: boolean | Expression;
  /**
   * The state of the run. Form: a conclusion or status, or empty for any.
   *
   * @default 'success'
   */
  readonly workflowConclusion?: string | Expression;
  /**
   * The repository. Form: owner/name.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repo?: string | Expression;
  /**
   * The pull request.
   *
   * @default - none
   */
  readonly pr?: number | Expression;
  /**
   * The commit.
   *
   * @default - none
   */
  readonly commit?: string | Expression;
  /**
   * The branch.
   *
   * @default - none
   */
  readonly branch?: string | Expression;
  /**
   * The commit or branch.
   *
   * @default - none
   */
  readonly gitRef?: string | Expression;
  /**
   * The event.
   *
   * @default - none
   */
  readonly runEvent?: string | Expression;
  /**
   * The run id.
   *
   * @default - none
   */
  readonly runId?: number | Expression;
  /**
   * The run number.
   *
   * @default - none
   */
  readonly runNumber?: number | Expression;
  /**
   * The artifact; all when left out.
   *
   * @default - none
   */
  readonly artifactName?: string | Expression;
  /**
   * Whether to name is a regular expression.
   *
   * @default false
   */
  readonly nameIsRegexp?: boolean | Expression;
  /**
   * Where to unpack.
   *
   * @default './'
   */
  readonly path?: string | Expression;
  /**
   * Whether to take runs of forks too.
   *
   * @default false
   */
  readonly allowForks?: boolean | Expression;
  /**
   * When on: only runs that have an artifact.
   *
   * @default false
   */
  readonly checkArtifacts?: boolean | Expression;
  /**
   * Whether to look for a run with this artifact.
   *
   * @default false
   */
  readonly searchArtifacts?: boolean | Expression;
  /**
   * Whether to keep the zip.
   *
   * @default false
   */
  readonly skipUnpack?: boolean | Expression;
  /**
   * Whether to check only.
   *
   * @default - none
   */
  readonly dryRun?: boolean | Expression;
  /**
   * When nothing is found. One of `fail`, `warn` and `ignore`.
   *
   * @default 'fail'
   */
  readonly ifNoArtifactFound?: string | Dawidd6DownloadArtifactIfNoArtifactFound | Expression;
  /**
   * Whether to use the unzip program.
   *
   * @default false
   */
  readonly useUnzip?: boolean | Expression;
  /**
   * Whether to unpack all into one directory.
   *
   * @default false
   */
  readonly mergeMultiple?: boolean | Expression;
}

/**
 * Looks for a run of a workflow and downloads its artifacts. `DownloadArtifact` is enough where the run is known.
 *
 * Its input `ref` is `gitRef` here.
 *
 * Its input `event` is `runEvent` here.
 *
 * Its input `name` is `artifactName` here.
 *
 * @see https://github.com/dawidd6/action-download-artifact
 */
export class Dawidd6DownloadArtifact extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: Dawidd6DownloadArtifactProps = {}) {
    super('dawidd6/action-download-artifact', props);
  }

  /** The error. Output `error_message`. */
  public get errorMessage(): Expression {
    return this.output('error_message');
  }

  /** The artifact exists. Output `dry_run`. */
  public get dryRun(): Expression {
    return this.output('dry_run');
  }

  /** The found. Output `found_artifact`. */
  public get foundArtifact(): Expression {
    return this.output('found_artifact');
  }

  /** What was found. Output `artifacts`. */
  public get artifacts(): Expression {
    return this.output('artifacts');
  }
}

/**
 * Values of the input `if_no_artifact_found` of `dawidd6/action-download-artifact`.
 */
export class Dawidd6DownloadArtifactIfNoArtifactFound extends InputValue {
  /** `fail` */
  public static readonly FAIL = Dawidd6DownloadArtifactIfNoArtifactFound.of('fail');
  /** `warn` */
  public static readonly WARN = Dawidd6DownloadArtifactIfNoArtifactFound.of('warn');
  /** `ignore` */
  public static readonly IGNORE = Dawidd6DownloadArtifactIfNoArtifactFound.of('ignore');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): Dawidd6DownloadArtifactIfNoArtifactFound {
    return new Dawidd6DownloadArtifactIfNoArtifactFound(value);
  }

  private constructor(value: string) {
    super('dawidd6/action-download-artifact if_no_artifact_found', value);
  }
}

/**
 * Inputs of `actions/delete-package-versions`, and what every step may say.
 */
export interface DeletePackageVersionsProps extends ActionStepProps {
  /**
   * The versions to delete. Form: comma separated ids.
   *
   * @default - none
   */
  readonly packageVersionIds?: (string | Expression)[] | Expression;
  /**
   * The owner.
   *
   * @default - none
   */
  readonly owner?: string | Expression;
  /**
   * The package.
   */
  readonly packageName: string | Expression;
  /**
   * The kind of package. One of `container`, `maven`, `npm`, `nuget` and `rubygems`.
   */
  readonly packageType: string | DeletePackageVersionsPackageType | Expression;
  /**
   * How many old ones to delete.
   *
   * @default 1
   */
  readonly numOldVersionsToDelete?: number | Expression;
  /**
   * How many to keep.
   *
   * @default -1
   */
  readonly minVersionsToKeep?: number | Expression;
  /**
   * The versions to keep. Form: regular expression.
   *
   * @default '^$'
   */
  readonly ignoreVersions?: string | Expression;
  /**
   * When on: only prereleases.
   *
   * @default false
   */
  readonly deleteOnlyPreReleaseVersions?: boolean | Expression;
  /**
   * When on: only untagged images.
   *
   * @default false
   */
  readonly deleteOnlyUntaggedVersions?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
}

/**
 * Deletes old versions of a package.
 *
 * Its runtime, node20, is retired or about to be.
 *
 * @see https://github.com/actions/delete-package-versions
 */
export class DeletePackageVersions extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DeletePackageVersionsProps) {
    super('actions/delete-package-versions', props);
  }
}

/**
 * Values of the input `package-type` of `actions/delete-package-versions`.
 */
export class DeletePackageVersionsPackageType extends InputValue {
  /** `container` */
  public static readonly CONTAINER = DeletePackageVersionsPackageType.of('container');
  /** `maven` */
  public static readonly MAVEN = DeletePackageVersionsPackageType.of('maven');
  /** `npm` */
  public static readonly NPM = DeletePackageVersionsPackageType.of('npm');
  /** `nuget` */
  public static readonly NUGET = DeletePackageVersionsPackageType.of('nuget');
  /** `rubygems` */
  public static readonly RUBYGEMS = DeletePackageVersionsPackageType.of('rubygems');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DeletePackageVersionsPackageType {
    return new DeletePackageVersionsPackageType(value);
  }

  private constructor(value: string) {
    super('actions/delete-package-versions package-type', value);
  }
}

/**
 * Inputs of `actions/download-artifact`, and what every step may say.
 */
export interface DownloadArtifactProps extends ActionStepProps {
  /**
   * The name of one artifact. Form: exclusive with artifact-ids.
   *
   * @default - none
   */
  readonly artifactName?: string | Expression;
  /**
   * Ids of the artifacts, instead of names. Form: comma-separated numbers; exclusive with name.
   *
   * @default - none
   */
  readonly artifactIds?: (string | Expression)[] | Expression;
  /**
   * The folder they go into.
   *
   * @default - none
   */
  readonly path?: string | Expression;
  /**
   * A pattern of names. Without `artifactName`, ids and pattern all artifacts are downloaded.
   *
   * @default - none
   */
  readonly pattern?: string | Expression;
  /**
   * Puts several artifacts into one folder instead of one folder each.
   *
   * @default false
   */
  readonly mergeMultiple?: boolean | Expression;
  /**
   * A token that may read the other run or repository.
   *
   * @default - none
   */
  readonly githubToken?: string | Expression;
  /**
   * The repository of the other run. Needs `githubToken`.
   *
   * @default - `${{ github.repository }}`
   */
  readonly repository?: string | Expression;
  /**
   * Another run to download from. Needs `githubToken`.
   *
   * @default - `${{ github.run_id }}`
   */
  readonly runId?: string | Expression;
  /**
   * Leaves the archive as it is.
   *
   * @default false
   */
  readonly skipDecompress?: boolean | Expression;
  /**
   * What happens when the content is not what was uploaded: `error`, `warn`, `info` or `ignore`.
   *
   * @default 'error'
   */
  readonly digestMismatch?: string | DownloadArtifactDigestMismatch | Expression;
}

/**
 * Downloads artifacts of this run, or of another one.
 *
 * Its input `name` is `artifactName` here.
 *
 * @see https://github.com/actions/download-artifact
 */
export class DownloadArtifact extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DownloadArtifactProps = {}) {
    super('actions/download-artifact', props);
  }

  /** The folder that holds what was downloaded. Output `download-path`. */
  public get downloadPath(): Expression {
    return this.output('download-path');
  }
}

/**
 * Values of the input `digest-mismatch` of `actions/download-artifact`.
 */
export class DownloadArtifactDigestMismatch extends InputValue {
  /** `ignore` */
  public static readonly IGNORE = DownloadArtifactDigestMismatch.of('ignore');
  /** `info` */
  public static readonly INFO = DownloadArtifactDigestMismatch.of('info');
  /** `warn` */
  public static readonly WARN = DownloadArtifactDigestMismatch.of('warn');
  /** `error` */
  public static readonly ERROR = DownloadArtifactDigestMismatch.of('error');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DownloadArtifactDigestMismatch {
    return new DownloadArtifactDigestMismatch(value);
  }

  private constructor(value: string) {
    super('actions/download-artifact digest-mismatch', value);
  }
}

/**
 * Inputs of `Swatinem/rust-cache`, and what every step may say.
 */
export interface RustCacheProps extends ActionStepProps {
  /**
   * The start of the key; change it to start afresh.
   *
   * @default 'v0-rust'
   */
  readonly prefixKey?: string | Expression;
  /**
   * The key shared between jobs, instead of the job based one.
   *
   * @default - none
   */
  readonly sharedKey?: string | Expression;
  /**
   * The text added to the job based key.
   *
   * @default - none
   */
  readonly key?: string | Expression;
  /**
   * Whether to put the job id into the key.
   *
   * @default true
   */
  readonly addJobIdKey?: boolean | Expression;
  /**
   * Whether to put the hash of toolchain and manifests into the key.
   *
   * @default true
   */
  readonly addRustEnvironmentHashKey?: boolean | Expression;
  /**
   * The variables in the key, by prefix. Form: space separated; added to CARGO CC CFLAGS CXX CMAKE RUST.
   *
   * @default - none
   */
  readonly envVars?: string | Expression;
  /**
   * The workspaces and target directories. Form: dir -> target, one a line.
   *
   * @default - none
   */
  readonly workspaces?: (string | Expression)[] | Expression;
  /**
   * Further directories.
   *
   * @default - none
   */
  readonly cacheDirectories?: (string | Expression)[] | Expression;
  /**
   * Whether to cache target directories.
   *
   * @default true
   */
  readonly cacheTargets?: boolean | Expression;
  /**
   * Whether to save although the job failed.
   *
   * @default - none
   */
  readonly cacheOnFailure?: boolean | Expression;
  /**
   * Whether to keep all crates.
   *
   * @default false
   */
  readonly cacheAllCrates?: boolean | Expression;
  /**
   * Whether to keep the workspace crates.
   *
   * @default false
   */
  readonly cacheWorkspaceCrates?: boolean | Expression;
  /**
   * Whether to save.
   *
   * @default true
   */
  readonly saveIf?: boolean | Expression;
  /**
   * Which service keeps the cache. One of `github` and `warpbuild`.
   *
   * @default 'github'
   */
  readonly cacheProvider?: string | RustCacheCacheProvider | Expression;
  /**
   * Whether to cache ~/.cargo/bin.
   *
   * @default true
   */
  readonly cacheBin?: boolean | Expression;
  /**
   * Whether to only look for an entry.
   *
   * @default false
   */
  readonly lookupOnly?: boolean | Expression;
  /**
   * The command line around rustc and cargo. Form: has `{0}` exactly once. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default '{0}'
   */
  readonly cmdFormat?: string | Expression;
}

/**
 * Caches what Cargo downloads and builds.
 *
 * @see https://github.com/Swatinem/rust-cache
 */
export class RustCache extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: RustCacheProps = {}) {
    super('Swatinem/rust-cache', props);
  }

  /** The exact match. Output `cache-hit`. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }
}

/**
 * Values of the input `cache-provider` of `Swatinem/rust-cache`.
 */
export class RustCacheCacheProvider extends InputValue {
  /** `github` */
  public static readonly GITHUB = RustCacheCacheProvider.of('github');
  /** `warpbuild` */
  public static readonly WARPBUILD = RustCacheCacheProvider.of('warpbuild');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): RustCacheCacheProvider {
    return new RustCacheCacheProvider(value);
  }

  private constructor(value: string) {
    super('Swatinem/rust-cache cache-provider', value);
  }
}

/**
 * Inputs of `actions/upload-artifact`, and what every step may say.
 */
export interface UploadArtifactProps extends ActionStepProps {
  /**
   * The name of the artifact: unique in the run, so put the axis into it in a matrix job. It may hold no line break and none of `" : < > | * ? \ /`.
   *
   * @default 'artifact'
   */
  readonly artifactName?: string | Expression;
  /**
   * Files, folders and patterns; one that starts with `!` excludes.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * What happens when nothing matches: `warn`, `error` or `ignore`.
   *
   * @default 'error' - because an artifact that is missing without a sound is noticed in the next job at best; the action's own default is 'warn'
   */
  readonly ifNoFilesFound?: string | UploadArtifactIfNoFilesFound | Expression;
  /**
   * Days until it is deleted, from 1 to 90 (or what the repository allows).
   *
   * @default - none
   */
  readonly retentionDays?: number | Expression;
  /**
   * From 0 (none) to 9 (smallest). Use 0 for what is compressed already.
   *
   * @default 6
   */
  readonly compressionLevel?: number | Expression;
  /**
   * Replaces an artifact of the same name.
   *
   * @default false
   */
  readonly overwrite?: boolean | Expression;
  /**
   * Takes files that start with a dot too. They often hold secrets.
   *
   * @default false
   */
  readonly includeHiddenFiles?: boolean | Expression;
  /**
   * Packs the files into an archive. A single file can go without.
   *
   * @default true
   */
  readonly archive?: boolean | Expression;
}

/**
 * Keeps files of the job as an artifact of the run.
 *
 * Its input `name` is `artifactName` here.
 *
 * @see https://github.com/actions/upload-artifact
 */
export class UploadArtifact extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: UploadArtifactProps) {
    super('actions/upload-artifact', props);
  }

  /** The id of the artifact in the REST API. Output `artifact-id`. */
  public get artifactId(): Expression {
    return this.output('artifact-id');
  }

  /** An address to download it from, for people who may read the repository. Output `artifact-url`. */
  public get artifactUrl(): Expression {
    return this.output('artifact-url');
  }

  /** The SHA-256 of the uploaded archive. Output `artifact-digest`. */
  public get artifactDigest(): Expression {
    return this.output('artifact-digest');
  }
}

/**
 * Values of the input `if-no-files-found` of `actions/upload-artifact`.
 */
export class UploadArtifactIfNoFilesFound extends InputValue {
  /** `warn` */
  public static readonly WARN = UploadArtifactIfNoFilesFound.of('warn');
  /** `error` */
  public static readonly ERROR = UploadArtifactIfNoFilesFound.of('error');
  /** `ignore` */
  public static readonly IGNORE = UploadArtifactIfNoFilesFound.of('ignore');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): UploadArtifactIfNoFilesFound {
    return new UploadArtifactIfNoFilesFound(value);
  }

  private constructor(value: string) {
    super('actions/upload-artifact if-no-files-found', value);
  }
}
