// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `docker/bake-action`, and what every step may say.
 */
export interface DockerBakeProps extends ActionStepProps {
  /**
   * The builder.
   *
   * @default - none
   */
  readonly builder?: string | Expression;
  /**
   * Extra entitlements. Form: one a line or comma separated, such as network.host.
   *
   * @default - none
   */
  readonly allow?: string | Expression;
  /**
   * Evaluate instead of building. Form: build, check, outline or targets.
   *
   * @default - none
   */
  readonly call?: string | Expression;
  /**
   * The definition files. Form: one a line or comma separated.
   *
   * @default - none
   */
  readonly files?: (string | Expression)[] | Expression;
  /**
   * When on: no cache.
   *
   * @default false
   */
  readonly noCache?: boolean | Expression;
  /**
   * Whether to always pull base images.
   *
   * @default false
   */
  readonly pull?: boolean | Expression;
  /**
   * Whether to load the image into Docker.
   *
   * @default false
   */
  readonly load?: boolean | Expression;
  /**
   * The provenance attestation. Form: true, false, or mode=min|max.
   *
   * @default - none
   */
  readonly provenance?: string | Expression;
  /**
   * Whether to push the image.
   *
   * @default false
   */
  readonly push?: boolean | Expression;
  /**
   * The SBOM attestation. Form: true, false, or generator=IMAGE.
   *
   * @default - none
   */
  readonly sbom?: string | Expression;
  /**
   * The overrides. Form: targetpattern.key=value, one a line.
   *
   * @default - none
   */
  readonly set?: string | Expression;
  /**
   * Where to build from. Form: . for the checkout, or a remote definition.
   *
   * @default - none
   */
  readonly source?: string | Expression;
  /**
   * The targets. Form: one a line or comma separated.
   *
   * @default - none
   */
  readonly targets?: (string | Expression)[] | Expression;
  /**
   * The token for remote definitions.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Builds the images of a bake file with BuildKit, and pushes them when asked to.
 *
 * @see https://github.com/docker/bake-action
 */
export class DockerBake extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DockerBakeProps = {}) {
    super('docker/bake-action', props);
  }

  /** The build result for each target. Output `metadata`. */
  public get metadata(): Expression {
    return this.output('metadata');
  }
}

/**
 * Inputs of `docker/build-push-action`, and what every step may say.
 */
export interface DockerBuildPushProps extends ActionStepProps {
  /**
   * Entries of `/etc/hosts` during the build: `name:address`.
   *
   * @default - none
   */
  readonly addHosts?: (string | Expression)[] | Expression;
  /**
   * Rights the build asks for: `network.host`, `security.insecure`.
   *
   * @default - none
   */
  readonly allow?: (string | Expression)[] | Expression;
  /**
   * Annotations of the image: `key=value`.
   *
   * @default - none
   */
  readonly annotations?: (string | Expression)[] | Expression;
  /**
   * Attestations: `type=provenance,mode=max`.
   *
   * @default - none
   */
  readonly attests?: (string | Expression)[] | Expression;
  /**
   * Build arguments: `KEY=value`. They can be read from the image: no secrets.
   *
   * @default - none
   */
  readonly buildArgs?: (string | Expression)[] | Expression;
  /**
   * More contexts by name: `name=path`.
   *
   * @default - none
   */
  readonly buildContexts?: (string | Expression)[] | Expression;
  /**
   * The builder to use.
   *
   * @default - none
   */
  readonly builder?: string | Expression;
  /**
   * Where layers are taken from: `type=gha`, `type=registry,ref=…`.
   *
   * @default - none
   */
  readonly cacheFrom?: (string | Expression)[] | Expression;
  /**
   * Where layers are kept: `type=gha,mode=max`. Not where a release is built.
   *
   * @default - none
   */
  readonly cacheTo?: (string | Expression)[] | Expression;
  /**
   * Another thing to do than to build: `check`, `outline`, `targets`. One of `build`, `check`, `outline` and `targets`.
   *
   * @default - none
   */
  readonly call?: string | DockerBuildPushCall | Expression;
  /**
   * The parent cgroup.
   *
   * @default - none
   */
  readonly cgroupParent?: string | Expression;
  /**
   * The folder that is sent to the builder. Without it the commit is fetched from Git and the workspace is not looked at. Form: path, git URL or template with `{{defaultContext}}`.
   *
   * @default - none
   */
  readonly context?: string | Expression;
  /**
   * The path of the Dockerfile.
   *
   * @default - none
   */
  readonly file?: string | Expression;
  /**
   * Labels of the image: `key=value`.
   *
   * @default - none
   */
  readonly labels?: (string | Expression)[] | Expression;
  /**
   * Loads the image into Docker on the runner.
   *
   * @default false
   */
  readonly load?: boolean | Expression;
  /**
   * The network of `RUN` instructions.
   *
   * @default - none
   */
  readonly network?: string | Expression;
  /**
   * Builds every layer anew.
   *
   * @default false
   */
  readonly noCache?: boolean | Expression;
  /**
   * Stages that are built anew. Form: newline or comma list.
   *
   * @default - none
   */
  readonly noCacheFilters?: (string | Expression)[] | Expression;
  /**
   * Where the result goes: `type=local,dest=out`.
   *
   * @default - none
   */
  readonly outputs?: (string | Expression)[] | Expression;
  /**
   * What to build for: `linux/amd64`, `linux/arm64`.
   *
   * @default - none
   */
  readonly platforms?: (string | Expression)[] | Expression;
  /**
   * The provenance attestation: `true`, `false`, or `mode=max`.
   *
   * @default - none
   */
  readonly provenance?: boolean | string | Expression;
  /**
   * Looks for newer base images.
   *
   * @default false
   */
  readonly pull?: boolean | Expression;
  /**
   * Pushes the image to the registries of its tags.
   *
   * @default false
   */
  readonly push?: boolean | Expression;
  /**
   * The attestation of what is in the image. Form: true, false or generator=image.
   *
   * @default - none
   */
  readonly sbom?: boolean | string | Expression;
  /**
   * Secrets of the build: `id=value`. They do not end up in the image.
   *
   * @default - none
   */
  readonly secrets?: (string | Expression)[] | Expression;
  /**
   * Secrets of the build from environment variables: `id=VARIABLE`.
   *
   * @default - none
   */
  readonly secretEnvs?: (string | Expression)[] | Expression;
  /**
   * Secrets of the build from files: `id=path`.
   *
   * @default - none
   */
  readonly secretFiles?: (string | Expression)[] | Expression;
  /**
   * The size of `/dev/shm`, such as `2gb`.
   *
   * @default - none
   */
  readonly shmSize?: string | Expression;
  /**
   * SSH agents or keys of the build. Form: default|id[=socket|key].
   *
   * @default - none
   */
  readonly ssh?: (string | Expression)[] | Expression;
  /**
   * Names of the image: `ghcr.io/acme/app:1.2.3`.
   *
   * @default - none
   */
  readonly tags?: (string | Expression)[] | Expression;
  /**
   * The stage to build.
   *
   * @default - none
   */
  readonly target?: string | Expression;
  /**
   * Limits of processes, such as `nofile=1024:1024`.
   *
   * @default - none
   */
  readonly ulimit?: (string | Expression)[] | Expression;
  /**
   * The token that fetches a Git context.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Builds a container image with BuildKit, and pushes it when asked to.
 *
 * @see https://github.com/docker/build-push-action
 */
export class DockerBuildPush extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DockerBuildPushProps = {}) {
    super('docker/build-push-action', props);
  }

  /** The id of the image. Output `imageid`. */
  public get imageid(): Expression {
    return this.output('imageid');
  }

  /** The digest of the image: what a deployment should name, because a tag can move. Output `digest`. */
  public get digest(): Expression {
    return this.output('digest');
  }

  /** What BuildKit says about the build, as JSON. Output `metadata`. */
  public get metadata(): Expression {
    return this.output('metadata');
  }
}

/**
 * Values of the input `call` of `docker/build-push-action`.
 */
export class DockerBuildPushCall extends InputValue {
  /** `build` */
  public static readonly BUILD_IT = DockerBuildPushCall.of('build');
  /** `check` */
  public static readonly CHECK = DockerBuildPushCall.of('check');
  /** `outline` */
  public static readonly OUTLINE = DockerBuildPushCall.of('outline');
  /** `targets` */
  public static readonly TARGETS = DockerBuildPushCall.of('targets');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DockerBuildPushCall {
    return new DockerBuildPushCall(value);
  }

  private constructor(value: string) {
    super('docker/build-push-action call', value);
  }
}

/**
 * Inputs of `docker/login-action`, and what every step may say.
 */
export interface DockerLoginProps extends ActionStepProps {
  /**
   * The host of the registry: `ghcr.io`, `123456789012.dkr.ecr.eu-west-1.amazonaws.com`. Docker Hub when left out.
   *
   * @default - none
   */
  readonly registry?: string | Expression;
  /**
   * The user.
   *
   * @default - with `registry: ghcr.io` `${{ github.actor }}`, because GitHub's registry takes the token of the job; the action's own default is none
   */
  readonly username?: string | Expression;
  /**
   * The password or token: a secret.
   *
   * @default - with `registry: ghcr.io` `${{ github.token }}`, because GitHub's registry takes the token of the job; the action's own default is none
   */
  readonly password?: string | Expression;
  /**
   * Whether the registry is Amazon ECR: `auto`, `true` or `false`.
   *
   * @default - none
   */
  readonly ecr?: boolean | string | DockerLoginEcr | Expression;
  /**
   * Keeps the login to one repository of the registry. Form: repository path or @scope.
   *
   * @default - none
   */
  readonly scope?: string | Expression;
  /**
   * Logs out when the job ends.
   *
   * @default true
   */
  readonly logout?: boolean | Expression;
  /**
   * Several logins at once, as YAML. Form: YAML list of registry, username, password, scope, ecr.
   *
   * @default - none
   */
  readonly registryAuth?: string | Expression;
}

/**
 * Logs in to a container registry, and out again when the job ends.
 *
 * @see https://github.com/docker/login-action
 */
export class DockerLogin extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DockerLoginProps = {}) {
    super('docker/login-action', props);
  }
}

/**
 * Values of the input `ecr` of `docker/login-action`.
 */
export class DockerLoginEcr extends InputValue {
  /** `auto` */
  public static readonly AUTO = DockerLoginEcr.of('auto');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DockerLoginEcr {
    return new DockerLoginEcr(value);
  }

  private constructor(value: string) {
    super('docker/login-action ecr', value);
  }
}

/**
 * Inputs of `docker/metadata-action`, and what every step may say.
 */
export interface DockerMetadataProps extends ActionStepProps {
  /**
   * Where the facts come from: `workflow` or `git`.
   *
   * @default 'workflow'
   */
  readonly context?: string | DockerMetadataContext | Expression;
  /**
   * Names of the image without tag: `ghcr.io/acme/app`.
   *
   * @default - none
   */
  readonly images?: (string | Expression)[] | Expression;
  /**
   * How tags are made: `type=semver,pattern={{version}}`, `type=sha`, `type=ref,event=branch`.
   *
   * @default - none
   */
  readonly tags?: (string | Expression)[] | Expression;
  /**
   * Behaviour of all tags: `latest=false`, `prefix=…`, `suffix=…`.
   *
   * @default - none
   */
  readonly flavor?: (string | Expression)[] | Expression;
  /**
   * More labels, or others than the usual ones. Form: key=value.
   *
   * @default - none
   */
  readonly labels?: (string | Expression)[] | Expression;
  /**
   * More annotations, or others than the usual ones. Form: [type:]key=value.
   *
   * @default - none
   */
  readonly annotations?: (string | Expression)[] | Expression;
  /**
   * The separator of the tags output.
   *
   * @default - none
   */
  readonly sepTags?: string | Expression;
  /**
   * The separator of the labels output.
   *
   * @default - none
   */
  readonly sepLabels?: string | Expression;
  /**
   * The separator of the annotations output.
   *
   * @default - none
   */
  readonly sepAnnotations?: string | Expression;
  /**
   * The name of the bake target.
   *
   * @default - none
   */
  readonly bakeTarget?: string | Expression;
  /**
   * The token to read repository facts.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Makes the tags and labels of an image from the ref and the event of the run.
 *
 * @see https://github.com/docker/metadata-action
 */
export class DockerMetadata extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DockerMetadataProps = {}) {
    super('docker/metadata-action', props);
  }

  /** The version that the tags were made of. Output `version`. */
  public get version(): Expression {
    return this.output('version');
  }

  /** The tags, one a line: hand it to `tags` of `DockerBuildPush`. Output `tags`. */
  public get tags(): Expression {
    return this.output('tags');
  }

  /** The tags without the name of the image. Output `tag-names`. */
  public get tagNames(): Expression {
    return this.output('tag-names');
  }

  /** The labels, one a line. Output `labels`. */
  public get labels(): Expression {
    return this.output('labels');
  }

  /** The annotations, one a line. Output `annotations`. */
  public get annotations(): Expression {
    return this.output('annotations');
  }

  /** Tags, labels and annotations as JSON. Output `json`. */
  public get json(): Expression {
    return this.output('json');
  }

  /** The path of a bake file with tags. Output `bake-file-tags`. */
  public get bakeFileTags(): Expression {
    return this.output('bake-file-tags');
  }

  /** The path of a bake file with labels. Output `bake-file-labels`. */
  public get bakeFileLabels(): Expression {
    return this.output('bake-file-labels');
  }

  /** The path of a bake file with annotations. Output `bake-file-annotations`. */
  public get bakeFileAnnotations(): Expression {
    return this.output('bake-file-annotations');
  }

  /** The path of a bake file with tags and labels. Output `bake-file`. */
  public get bakeFile(): Expression {
    return this.output('bake-file');
  }
}

/**
 * Values of the input `context` of `docker/metadata-action`.
 */
export class DockerMetadataContext extends InputValue {
  /** `workflow` */
  public static readonly WORKFLOW = DockerMetadataContext.of('workflow');
  /** `git` */
  public static readonly GIT = DockerMetadataContext.of('git');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DockerMetadataContext {
    return new DockerMetadataContext(value);
  }

  private constructor(value: string) {
    super('docker/metadata-action context', value);
  }
}

/**
 * Inputs of `docker/scout-action`, and what every step may say.
 */
export interface DockerScoutProps extends ActionStepProps {
  /**
   * The commands to run. Form: comma separated: quickview, compare, cves, recommendations, sbom, environment, attestation-add, push, help.
   */
  readonly command: (string | Expression)[] | Expression;
  /**
   * When on: debug messages.
   *
   * @default - none
   */
  readonly debug?: boolean | Expression;
  /**
   * When on: more debug messages.
   *
   * @default - none
   */
  readonly verboseDebug?: boolean | Expression;
  /**
   * Whether to write a job summary.
   *
   * @default true
   */
  readonly summary?: boolean | Expression;
  /**
   * The Docker organisation.
   *
   * @default - none
   */
  readonly organization?: string | Expression;
  /**
   * The image to analyse. Form: image reference or local://, archive://, oci-dir://, fs://.
   *
   * @default - none
   */
  readonly image?: string | Expression;
  /**
   * The platform of the image. Form: os/arch.
   *
   * @default - none
   */
  readonly platform?: string | Expression;
  /**
   * The tag or digest.
   *
   * @default - none
   */
  readonly imageRef?: string | Expression;
  /**
   * The image to compare with. Form: image reference.
   *
   * @default - none
   */
  readonly to?: string | Expression;
  /**
   * The tag or digest to compare with.
   *
   * @default - none
   */
  readonly toRef?: string | Expression;
  /**
   * The old name of `toEnv`.
   *
   * @default - none
   * @deprecated use `toEnv`
   */
  readonly toStream?: string | Expression;
  /**
   * The environment to compare with.
   *
   * @default - none
   */
  readonly toEnv?: string | Expression;
  /**
   * Whether to compare with the newest pushed image.
   *
   * @default - none
   */
  readonly toLatest?: boolean | Expression;
  /**
   * The old name of `environment`.
   *
   * @default - none
   * @deprecated use `environment`
   */
  readonly stream?: string | Expression;
  /**
   * The environment to record the image in.
   *
   * @default - none
   */
  readonly environment?: string | Expression;
  /**
   * Whether to leave policies out.
   *
   * @default - none
   */
  readonly hidePolicies?: boolean | Expression;
  /**
   * Whether to leave the base image out.
   *
   * @default - none
   */
  readonly ignoreBase?: boolean | Expression;
  /**
   * Whether to leave unchanged packages out.
   *
   * @default - none
   */
  readonly ignoreUnchanged?: boolean | Expression;
  /**
   * Whether to leave out what a VEX statement clears.
   *
   * @default - none
   */
  readonly onlyVexAffected?: boolean | Expression;
  /**
   * The accepted VEX authors.
   *
   * @default - none
   */
  readonly vexAuthor?: (string | Expression)[] | Expression;
  /**
   * The VEX file or directory.
   *
   * @default - none
   */
  readonly vexLocation?: string | Expression;
  /**
   * When on: only what has a fix.
   *
   * @default - none
   */
  readonly onlyFixed?: boolean | Expression;
  /**
   * When on: only what has no fix.
   *
   * @default - none
   */
  readonly onlyUnfixed?: boolean | Expression;
  /**
   * The severities. Form: comma separated: critical, high, medium, low, unspecified.
   *
   * @default - none
   */
  readonly onlySeverities?: (string | Expression)[] | Expression;
  /**
   * The package types. Form: comma separated.
   *
   * @default - none
   */
  readonly onlyPackageTypes?: (string | Expression)[] | Expression;
  /**
   * When on: only known exploited ones.
   *
   * @default - none
   */
  readonly onlyCisaKev?: boolean | Expression;
  /**
   * Whether to leave suppressed ones out.
   *
   * @default - none
   */
  readonly ignoreSuppressed?: boolean | Expression;
  /**
   * Whether to fail on findings.
   *
   * @default - none
   */
  readonly exitCode?: boolean | Expression;
  /**
   * What makes compare fail. Form: comma separated: vulnerability, policy.
   *
   * @default - none
   */
  readonly exitOn?: (string | Expression)[] | Expression;
  /**
   * The SARIF file.
   *
   * @default - none
   */
  readonly sarifFile?: string | Expression;
  /**
   * Whether to only refresh advice.
   *
   * @default - none
   */
  readonly onlyRefresh?: boolean | Expression;
  /**
   * Whether to only update advice.
   *
   * @default - none
   */
  readonly onlyUpdate?: boolean | Expression;
  /**
   * The SBOM format. One of `json`, `list`, `spdx` and `cyclonedx`.
   *
   * @default 'json'
   */
  readonly format?: string | DockerScoutFormat | Expression;
  /**
   * The SBOM file.
   *
   * @default - none
   */
  readonly output?: string | Expression;
  /**
   * Whether to look for secrets.
   *
   * @default - none
   */
  readonly secrets?: boolean | Expression;
  /**
   * The tags on the attestation.
   *
   * @default - none
   */
  readonly tags?: (string | Expression)[] | Expression;
  /**
   * The attestation file.
   *
   * @default - none
   */
  readonly file?: string | Expression;
  /**
   * The type of the attestation. Form: URI.
   *
   * @default - none
   */
  readonly predicateType?: string | Expression;
  /**
   * Whether to use the OCI referrer API.
   *
   * @default - none
   */
  readonly referrer?: boolean | Expression;
  /**
   * The repository for referrers.
   *
   * @default - none
   */
  readonly referrerRepository?: string | Expression;
  /**
   * The user to push attestations.
   *
   * @default - none
   */
  readonly registryWriteUser?: string | Expression;
  /**
   * The password to push attestations. It is a secret.
   *
   * @default - none
   */
  readonly registryWritePassword?: string | Expression;
  /**
   * The Docker Hub user.
   *
   * @default - none
   */
  readonly dockerhubUser?: string | Expression;
  /**
   * The Docker Hub token. It is a secret.
   *
   * @default - none
   */
  readonly dockerhubPassword?: string | Expression;
  /**
   * The user to pull images.
   *
   * @default - none
   */
  readonly registryUser?: string | Expression;
  /**
   * The password to pull images. It is a secret.
   *
   * @default - none
   */
  readonly registryPassword?: string | Expression;
  /**
   * The token for comments.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * Whether to comment on the pull request.
   *
   * @default true
   */
  readonly writeComment?: boolean | Expression;
  /**
   * Whether to hide old comments instead of updating.
   *
   * @default - none
   */
  readonly keepPreviousComments?: boolean | Expression;
}

/**
 * Looks with Docker Scout for what is wrong with an image.
 *
 * Its input `ref` is `imageRef` here.
 *
 * @see https://github.com/docker/scout-action
 */
export class DockerScout extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: DockerScoutProps) {
    super('docker/scout-action', props);
  }
}

/**
 * Values of the input `format` of `docker/scout-action`.
 */
export class DockerScoutFormat extends InputValue {
  /** `json` */
  public static readonly JSON = DockerScoutFormat.of('json');
  /** `list` */
  public static readonly LIST = DockerScoutFormat.of('list');
  /** `spdx` */
  public static readonly SPDX = DockerScoutFormat.of('spdx');
  /** `cyclonedx` */
  public static readonly CYCLONEDX = DockerScoutFormat.of('cyclonedx');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): DockerScoutFormat {
    return new DockerScoutFormat(value);
  }

  private constructor(value: string) {
    super('docker/scout-action format', value);
  }
}

/**
 * Inputs of `hadolint/hadolint-action`, and what every step may say.
 */
export interface HadolintProps extends ActionStepProps {
  /**
   * The Dockerfile, or a pattern with `recursive`. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default 'Dockerfile'
   */
  readonly dockerfile?: string | Expression;
  /**
   * The hadolint configuration file. Form: passed through eval in the container: no shell characters. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * Whether to check every file of that name. Form: true or false.
   *
   * @default false
   */
  readonly recursive?: boolean | Expression;
  /**
   * The file for the report.
   *
   * @default '/dev/stdout'
   */
  readonly outputFile?: string | Expression;
  /**
   * When on: no colours.
   *
   * @default false
   */
  readonly noColor?: boolean | Expression;
  /**
   * Whether to fail never.
   *
   * @default false
   */
  readonly noFail?: boolean | Expression;
  /**
   * When on: more output.
   *
   * @default false
   */
  readonly verbose?: boolean | Expression;
  /**
   * The report format. One of `tty`, `json`, `checkstyle`, `codeclimate`, `gitlab_codeclimate`, `codacy` and `sarif`.
   *
   * @default 'tty'
   */
  readonly format?: string | HadolintFormat | Expression;
  /**
   * The least grave finding that fails: `error`, `warning`, `info`, `style`. One of `error`, `warning`, `info`, `style` and `ignore`.
   *
   * @default 'info'
   */
  readonly failureThreshold?: string | HadolintFailureThreshold | Expression;
  /**
   * The rules raised to error. Form: comma separated.
   *
   * @default - none
   */
  readonly overrideError?: string | Expression;
  /**
   * The rules set to warning. Form: comma separated.
   *
   * @default - none
   */
  readonly overrideWarning?: string | Expression;
  /**
   * The rules set to info. Form: comma separated.
   *
   * @default - none
   */
  readonly overrideInfo?: string | Expression;
  /**
   * The rules set to style. Form: comma separated.
   *
   * @default - none
   */
  readonly overrideStyle?: string | Expression;
  /**
   * The rules to ignore. Form: comma separated.
   *
   * @default - none
   */
  readonly ignore?: (string | Expression)[] | Expression;
  /**
   * The registries images may come from. Form: comma separated.
   *
   * @default - none
   */
  readonly trustedRegistries?: (string | Expression)[] | Expression;
}

/**
 * Lints Dockerfiles.
 *
 * @see https://github.com/hadolint/hadolint-action
 */
export class Hadolint extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: HadolintProps = {}) {
    super('hadolint/hadolint-action', props);
  }

  /** The report. Output `results`. */
  public get results(): Expression {
    return this.output('results');
  }
}

/**
 * Values of the input `format` of `hadolint/hadolint-action`.
 */
export class HadolintFormat extends InputValue {
  /** `tty` */
  public static readonly TTY = HadolintFormat.of('tty');
  /** `json` */
  public static readonly JSON = HadolintFormat.of('json');
  /** `checkstyle` */
  public static readonly CHECKSTYLE = HadolintFormat.of('checkstyle');
  /** `codeclimate` */
  public static readonly CODECLIMATE = HadolintFormat.of('codeclimate');
  /** `gitlab_codeclimate` */
  public static readonly GITLAB_CODECLIMATE = HadolintFormat.of('gitlab_codeclimate');
  /** `codacy` */
  public static readonly CODACY = HadolintFormat.of('codacy');
  /** `sarif` */
  public static readonly SARIF = HadolintFormat.of('sarif');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): HadolintFormat {
    return new HadolintFormat(value);
  }

  private constructor(value: string) {
    super('hadolint/hadolint-action format', value);
  }
}

/**
 * Values of the input `failure-threshold` of `hadolint/hadolint-action`.
 */
export class HadolintFailureThreshold extends InputValue {
  /** `error` */
  public static readonly ERROR = HadolintFailureThreshold.of('error');
  /** `warning` */
  public static readonly WARNING = HadolintFailureThreshold.of('warning');
  /** `info` */
  public static readonly INFO = HadolintFailureThreshold.of('info');
  /** `style` */
  public static readonly STYLE = HadolintFailureThreshold.of('style');
  /** `ignore` */
  public static readonly IGNORE = HadolintFailureThreshold.of('ignore');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): HadolintFailureThreshold {
    return new HadolintFailureThreshold(value);
  }

  private constructor(value: string) {
    super('hadolint/hadolint-action failure-threshold', value);
  }
}

/**
 * Inputs of `docker/setup-buildx-action`, and what every step may say.
 */
export interface SetupBuildxProps extends ActionStepProps {
  /**
   * The version of Buildx. Form: vX.Y.Z, latest, edge, cloud:vX.Y.Z, or a git URL to build from.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * `docker-container`, `docker`, `kubernetes`, `remote` or `cloud`.
   *
   * @default 'docker-container'
   */
  readonly driver?: string | SetupBuildxDriver | Expression;
  /**
   * Options of the driver: `image=moby/buildkit:v0.20.0`, `network=host`.
   *
   * @default - none
   */
  readonly driverOpts?: (string | Expression)[] | Expression;
  /**
   * The daemon flags.
   *
   * @default - none
   */
  readonly buildkitdFlags?: string | Expression;
  /**
   * The daemon config file; exclusive with the inline one.
   *
   * @default - none
   */
  readonly buildkitdConfig?: string | Expression;
  /**
   * The daemon config given inline. Form: TOML.
   *
   * @default - none
   */
  readonly buildkitdConfigInline?: string | Expression;
  /**
   * Makes it the builder of the steps that follow.
   *
   * @default true
   */
  readonly use?: boolean | Expression;
  /**
   * The name of the builder.
   *
   * @default - none
   */
  readonly builderName?: string | Expression;
  /**
   * The Docker context or address to build on.
   *
   * @default - none
   */
  readonly endpoint?: string | Expression;
  /**
   * The platforms of the node. Form: newline or comma list.
   *
   * @default - none
   */
  readonly platforms?: (string | Expression)[] | Expression;
  /**
   * More nodes of the builder, as YAML. Form: YAML list.
   *
   * @default - none
   */
  readonly appendNodes?: string | Expression;
  /**
   * Whether to keep the state on clean-up (self-hosted).
   *
   * @default false
   */
  readonly keepState?: boolean | Expression;
  /**
   * Whether to cache the buildx program.
   *
   * @default true
   */
  readonly cacheBinary?: boolean | Expression;
  /**
   * Removes the builder when the job ends.
   *
   * @default true
   */
  readonly cleanup?: boolean | Expression;
}

/**
 * Starts a BuildKit builder for the steps that follow.
 *
 * Its input `name` is `builderName` here.
 *
 * Its input `append` is `appendNodes` here.
 *
 * @see https://github.com/docker/setup-buildx-action
 */
export class SetupBuildx extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupBuildxProps = {}) {
    super('docker/setup-buildx-action', props);
  }

  /** The name of the builder. Output `name`. */
  public get name(): Expression {
    return this.output('name');
  }

  /** The driver. Output `driver`. */
  public get driver(): Expression {
    return this.output('driver');
  }

  /** The platforms it can build for. Output `platforms`. */
  public get platforms(): Expression {
    return this.output('platforms');
  }

  /** The nodes. Output `nodes`. */
  public get nodes(): Expression {
    return this.output('nodes');
  }

  /** The old; use nodes. Output `endpoint`. */
  public get endpoint(): Expression {
    return this.output('endpoint');
  }

  /** The old; use nodes. Output `status`. */
  public get status(): Expression {
    return this.output('status');
  }

  /** The old; use nodes. Output `flags`. */
  public get flags(): Expression {
    return this.output('flags');
  }
}

/**
 * Values of the input `driver` of `docker/setup-buildx-action`.
 */
export class SetupBuildxDriver extends InputValue {
  /** `docker` */
  public static readonly DOCKER = SetupBuildxDriver.of('docker');
  /** `docker-container` */
  public static readonly DOCKER_CONTAINER = SetupBuildxDriver.of('docker-container');
  /** `kubernetes` */
  public static readonly KUBERNETES = SetupBuildxDriver.of('kubernetes');
  /** `remote` */
  public static readonly REMOTE = SetupBuildxDriver.of('remote');
  /** `cloud` */
  public static readonly CLOUD = SetupBuildxDriver.of('cloud');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): SetupBuildxDriver {
    return new SetupBuildxDriver(value);
  }

  private constructor(value: string) {
    super('docker/setup-buildx-action driver', value);
  }
}

/**
 * Inputs of `sigstore/cosign-installer`, and what every step may say.
 */
export interface SetupCosignProps extends ActionStepProps {
  /**
   * The cosign version. Form: tag with v, or main (needs Go).
   *
   * @default 'v3.0.6'
   */
  readonly cosignRelease?: string | Expression;
  /**
   * Where to put it. Form: $HOME is expanded.
   *
   * @default '$HOME/.cosign'
   */
  readonly installDir?: string | Expression;
  /**
   * Whether to use sudo to install.
   *
   * @default false
   */
  readonly useSudo?: boolean | Expression;
}

/**
 * Installs cosign, which signs and verifies images. The steps that sign keylessly need `id-token: write`.
 *
 * @see https://github.com/sigstore/cosign-installer
 */
export class SetupCosign extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupCosignProps = {}) {
    super('sigstore/cosign-installer', props);
  }
}

/**
 * Inputs of `docker/setup-qemu-action`, and what every step may say.
 */
export interface SetupQemuProps extends ActionStepProps {
  /**
   * The image that holds the emulators. Form: image reference.
   *
   * @default 'docker.io/tonistiigi/binfmt:latest'
   */
  readonly image?: string | Expression;
  /**
   * The processors to emulate: `arm64`, `riscv64`, or `all`.
   *
   * @default ['all']
   */
  readonly platforms?: (string | Expression)[] | Expression;
  /**
   * Removes the emulators that are there already.
   *
   * @default false
   */
  readonly reset?: boolean | Expression;
  /**
   * Caches the image that holds the emulators.
   *
   * @default true
   */
  readonly cacheImage?: boolean | Expression;
}

/**
 * Installs emulators, so that images can be built for other processors.
 *
 * @see https://github.com/docker/setup-qemu-action
 */
export class SetupQemu extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupQemuProps = {}) {
    super('docker/setup-qemu-action', props);
  }

  /** The platforms that can be run now. Output `platforms`. */
  public get platforms(): Expression {
    return this.output('platforms');
  }
}
