// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

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
   * Another thing to do than to build: `check`, `outline`, `targets`.
   *
   * @default - none
   */
  readonly call?: string | Expression;
  /**
   * The `cgroup-parent` input of docker/build-push-action.
   *
   * @default - none
   */
  readonly cgroupParent?: string | Expression;
  /**
   * The folder that is sent to the builder. Without it the commit is fetched from Git and the workspace is not looked at.
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
   * Stages that are built anew.
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
   * The attestation of what is in the image.
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
   * SSH agents or keys of the build.
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
  readonly ecr?: string | Expression;
  /**
   * Keeps the login to one repository of the registry.
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
   * Several logins at once, as YAML.
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
 * Inputs of `docker/metadata-action`, and what every step may say.
 */
export interface DockerMetadataProps extends ActionStepProps {
  /**
   * Where the facts come from: `workflow` or `git`.
   *
   * @default 'workflow'
   */
  readonly context?: string | Expression;
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
   * More labels, or others than the usual ones.
   *
   * @default - none
   */
  readonly labels?: (string | Expression)[] | Expression;
  /**
   * More annotations, or others than the usual ones.
   *
   * @default - none
   */
  readonly annotations?: (string | Expression)[] | Expression;
  /**
   * The `sep-tags` input of docker/metadata-action.
   *
   * @default - none
   */
  readonly sepTags?: string | Expression;
  /**
   * The `sep-labels` input of docker/metadata-action.
   *
   * @default - none
   */
  readonly sepLabels?: string | Expression;
  /**
   * The `sep-annotations` input of docker/metadata-action.
   *
   * @default - none
   */
  readonly sepAnnotations?: string | Expression;
  /**
   * The `bake-target` input of docker/metadata-action.
   *
   * @default - none
   */
  readonly bakeTarget?: string | Expression;
  /**
   * The token it calls the GitHub API with.
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

  /** The `bake-file-tags` output of docker/metadata-action. */
  public get bakeFileTags(): Expression {
    return this.output('bake-file-tags');
  }

  /** The `bake-file-labels` output of docker/metadata-action. */
  public get bakeFileLabels(): Expression {
    return this.output('bake-file-labels');
  }

  /** The `bake-file-annotations` output of docker/metadata-action. */
  public get bakeFileAnnotations(): Expression {
    return this.output('bake-file-annotations');
  }

  /** The `bake-file` output of docker/metadata-action. */
  public get bakeFile(): Expression {
    return this.output('bake-file');
  }
}

/**
 * Inputs of `hadolint/hadolint-action`, and what every step may say.
 */
export interface HadolintProps extends ActionStepProps {
  /**
   * The Dockerfile, or a pattern with `recursive`.
   *
   * @default 'Dockerfile'
   */
  readonly dockerfile?: string | Expression;
  /**
   * The `config` input of hadolint/hadolint-action.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * The `recursive` input of hadolint/hadolint-action.
   *
   * @default false
   */
  readonly recursive?: boolean | Expression;
  /**
   * The `output-file` input of hadolint/hadolint-action.
   *
   * @default '/dev/stdout'
   */
  readonly outputFile?: string | Expression;
  /**
   * The `no-color` input of hadolint/hadolint-action.
   *
   * @default false
   */
  readonly noColor?: boolean | Expression;
  /**
   * The `no-fail` input of hadolint/hadolint-action.
   *
   * @default false
   */
  readonly noFail?: boolean | Expression;
  /**
   * The `verbose` input of hadolint/hadolint-action.
   *
   * @default false
   */
  readonly verbose?: boolean | Expression;
  /**
   * The `format` input of hadolint/hadolint-action.
   *
   * @default 'tty'
   */
  readonly format?: string | Expression;
  /**
   * The least grave finding that fails: `error`, `warning`, `info`, `style`.
   *
   * @default 'info'
   */
  readonly failureThreshold?: string | Expression;
  /**
   * The `override-error` input of hadolint/hadolint-action.
   *
   * @default - none
   */
  readonly overrideError?: string | Expression;
  /**
   * The `override-warning` input of hadolint/hadolint-action.
   *
   * @default - none
   */
  readonly overrideWarning?: string | Expression;
  /**
   * The `override-info` input of hadolint/hadolint-action.
   *
   * @default - none
   */
  readonly overrideInfo?: string | Expression;
  /**
   * The `override-style` input of hadolint/hadolint-action.
   *
   * @default - none
   */
  readonly overrideStyle?: string | Expression;
  /**
   * The `ignore` input of hadolint/hadolint-action.
   *
   * @default - none
   */
  readonly ignore?: (string | Expression)[] | Expression;
  /**
   * The `trusted-registries` input of hadolint/hadolint-action.
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
}

/**
 * Inputs of `docker/setup-buildx-action`, and what every step may say.
 */
export interface SetupBuildxProps extends ActionStepProps {
  /**
   * The version of Buildx.
   *
   * @default - none
   */
  readonly version?: string | Expression;
  /**
   * `docker-container`, `docker`, `kubernetes`, `remote` or `cloud`.
   *
   * @default 'docker-container'
   */
  readonly driver?: string | Expression;
  /**
   * Options of the driver: `image=moby/buildkit:v0.20.0`, `network=host`.
   *
   * @default - none
   */
  readonly driverOpts?: (string | Expression)[] | Expression;
  /**
   * The `buildkitd-flags` input of docker/setup-buildx-action.
   *
   * @default - none
   */
  readonly buildkitdFlags?: string | Expression;
  /**
   * The `buildkitd-config` input of docker/setup-buildx-action.
   *
   * @default - none
   */
  readonly buildkitdConfig?: string | Expression;
  /**
   * The `buildkitd-config-inline` input of docker/setup-buildx-action.
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
   * The platforms of the node.
   *
   * @default - none
   */
  readonly platforms?: (string | Expression)[] | Expression;
  /**
   * More nodes of the builder, as YAML.
   *
   * @default - none
   */
  readonly appendNodes?: string | Expression;
  /**
   * The `keep-state` input of docker/setup-buildx-action.
   *
   * @default false
   */
  readonly keepState?: boolean | Expression;
  /**
   * The `cache-binary` input of docker/setup-buildx-action.
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

  /** The `driver` output of docker/setup-buildx-action. */
  public get driver(): Expression {
    return this.output('driver');
  }

  /** The platforms it can build for. Output `platforms`. */
  public get platforms(): Expression {
    return this.output('platforms');
  }

  /** The `nodes` output of docker/setup-buildx-action. */
  public get nodes(): Expression {
    return this.output('nodes');
  }

  /** The `endpoint` output of docker/setup-buildx-action. */
  public get endpoint(): Expression {
    return this.output('endpoint');
  }

  /** The `status` output of docker/setup-buildx-action. */
  public get status(): Expression {
    return this.output('status');
  }

  /** The `flags` output of docker/setup-buildx-action. */
  public get flags(): Expression {
    return this.output('flags');
  }
}

/**
 * Inputs of `sigstore/cosign-installer`, and what every step may say.
 */
export interface SetupCosignProps extends ActionStepProps {
  /**
   * The `cosign-release` input of sigstore/cosign-installer.
   *
   * @default 'v3.0.6'
   */
  readonly cosignRelease?: string | Expression;
  /**
   * The `install-dir` input of sigstore/cosign-installer.
   *
   * @default '$HOME/.cosign'
   */
  readonly installDir?: string | Expression;
  /**
   * The `use-sudo` input of sigstore/cosign-installer.
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
   * The image that holds the emulators.
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
