// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `actions/cache`, and what every step may say.
 */
export interface CacheProps extends ActionStepProps {
  /**
   * Files and folders to keep: paths and patterns; one that starts with `!` excludes.
   */
  readonly path: (string | Expression)[] | Expression;
  /**
   * The exact name of the cache. Put a hash of the lock file into it, so that it changes when its content must.
   */
  readonly key: string | Expression;
  /**
   * Beginnings of keys to fall back to, the best first.
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
   * The `save-always` input of actions/cache.
   *
   * @default false
   * @deprecated the action has given it up
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
   * The exact name of the cache. Put a hash of the lock file into it, so that it changes when its content must.
   */
  readonly key: string | Expression;
  /**
   * Beginnings of keys to fall back to, the best first.
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
 * @see https://github.com/actions/cache/tree/27d5ce7f107fe9357f9df03efb73ab90386fccae/restore
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
   * The exact name of the cache. Put a hash of the lock file into it, so that it changes when its content must.
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
 * @see https://github.com/actions/cache/tree/27d5ce7f107fe9357f9df03efb73ab90386fccae/save
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
 * Inputs of `actions/download-artifact`, and what every step may say.
 */
export interface DownloadArtifactProps extends ActionStepProps {
  /**
   * The name of one artifact.
   *
   * @default - none
   */
  readonly artifactName?: string | Expression;
  /**
   * Ids of the artifacts, instead of names.
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
  readonly digestMismatch?: string | Expression;
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
 * Inputs of `Swatinem/rust-cache`, and what every step may say.
 */
export interface RustCacheProps extends ActionStepProps {
  /**
   * The `prefix-key` input of Swatinem/rust-cache.
   *
   * @default 'v0-rust'
   */
  readonly prefixKey?: string | Expression;
  /**
   * The `shared-key` input of Swatinem/rust-cache.
   *
   * @default - none
   */
  readonly sharedKey?: string | Expression;
  /**
   * The `key` input of Swatinem/rust-cache.
   *
   * @default - none
   */
  readonly key?: string | Expression;
  /**
   * The `add-job-id-key` input of Swatinem/rust-cache.
   *
   * @default true
   */
  readonly addJobIdKey?: boolean | Expression;
  /**
   * The `add-rust-environment-hash-key` input of Swatinem/rust-cache.
   *
   * @default true
   */
  readonly addRustEnvironmentHashKey?: boolean | Expression;
  /**
   * The `env-vars` input of Swatinem/rust-cache.
   *
   * @default - none
   */
  readonly envVars?: string | Expression;
  /**
   * The `workspaces` input of Swatinem/rust-cache.
   *
   * @default - none
   */
  readonly workspaces?: (string | Expression)[] | Expression;
  /**
   * The `cache-directories` input of Swatinem/rust-cache.
   *
   * @default - none
   */
  readonly cacheDirectories?: (string | Expression)[] | Expression;
  /**
   * The `cache-targets` input of Swatinem/rust-cache.
   *
   * @default true
   */
  readonly cacheTargets?: boolean | Expression;
  /**
   * The `cache-on-failure` input of Swatinem/rust-cache.
   *
   * @default - none
   */
  readonly cacheOnFailure?: boolean | Expression;
  /**
   * The `cache-all-crates` input of Swatinem/rust-cache.
   *
   * @default false
   */
  readonly cacheAllCrates?: boolean | Expression;
  /**
   * The `cache-workspace-crates` input of Swatinem/rust-cache.
   *
   * @default false
   */
  readonly cacheWorkspaceCrates?: boolean | Expression;
  /**
   * The `save-if` input of Swatinem/rust-cache.
   *
   * @default true
   */
  readonly saveIf?: boolean | Expression;
  /**
   * The `cache-provider` input of Swatinem/rust-cache.
   *
   * @default 'github'
   */
  readonly cacheProvider?: string | Expression;
  /**
   * The `cache-bin` input of Swatinem/rust-cache.
   *
   * @default true
   */
  readonly cacheBin?: boolean | Expression;
  /**
   * The `lookup-only` input of Swatinem/rust-cache.
   *
   * @default false
   */
  readonly lookupOnly?: boolean | Expression;
  /**
   * The `cmd-format` input of Swatinem/rust-cache.
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

  /** The `cache-hit` output of Swatinem/rust-cache. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }
}

/**
 * Inputs of `actions/upload-artifact`, and what every step may say.
 */
export interface UploadArtifactProps extends ActionStepProps {
  /**
   * The name of the artifact: unique in the run, so put the axis into it in a matrix job.
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
  readonly ifNoFilesFound?: string | Expression;
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
