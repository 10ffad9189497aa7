import { ImageCache } from './image-cache';
import { ImagePlatform } from './image-platform';
import { ImageScan } from './image-scan';
import { ImageSize } from './image-size';
import { ImageTag } from './image-tag';
import { IRegistryLogin } from './registry-login';
import { Expression } from '../../expressions/inside';
import { PipelineProps } from '../pipeline/pipeline-options';

/** What is built, how it is looked at, and under which tags it is published. */
export interface ImageBuildProps extends PipelineProps {
  /** Its repository with the registry, without tag and digest: `ghcr.io/acme/app`. */
  readonly image: string;
  /**
   * The folder that is sent to the builder.
   *
   * @default '.'
   */
  readonly context?: string;
  /**
   * Path of the Dockerfile.
   *
   * @default - `Dockerfile` in the context
   */
  readonly dockerfile?: string;
  /**
   * The stage of the Dockerfile that is published.
   *
   * @default - the last one
   */
  readonly target?: string;
  /**
   * Build arguments. They can be read from the image and from its provenance: no secrets.
   *
   * @default - none
   */
  readonly buildArgs?: { [name: string]: string | Expression };
  /**
   * Secrets of the build by their ids, for `RUN --mount=type=secret`. They do not end up in the image. A build that publishes nothing gets none.
   *
   * @default - none
   */
  readonly secrets?: { [id: string]: Expression };
  /**
   * What it is built for: for several, each on a machine of its own, and joined in the end.
   *
   * @default [ImagePlatform.LINUX_AMD64]
   */
  readonly platforms?: ImagePlatform[];
  /**
   * Its tags. A run for which none of them is made fails.
   *
   * @default [ImageTag.sha(), ImageTag.semver(), ImageTag.latest()]
   */
  readonly tags?: ImageTag[];
  /**
   * Which runs publish it. Others build it and look at it, without rights to publish anything.
   *
   * @default - those for `main` and for tags that begin with `v`
   */
  readonly publish?: Expression;
  /**
   * Where layers are kept.
   *
   * @default ImageCache.gha()
   */
  readonly cache?: ImageCache;
  /**
   * How it is scanned before it has a tag.
   *
   * @default ImageScan.trivy()
   */
  readonly scan?: ImageScan;
  /**
   * It may run as root.
   *
   * @default false
   */
  readonly allowRoot?: boolean;
  /**
   * How large it may be, for each platform.
   *
   * @default - as large as it is
   */
  readonly maxSize?: ImageSize;
  /**
   * Signs it with Cosign, by the identity of the workflow: no key.
   *
   * @default true
   */
  readonly sign?: boolean;
  /**
   * Attests on GitHub where it comes from and what is in it. In a private repository that takes GitHub Enterprise.
   *
   * @default true
   */
  readonly attest?: boolean;
  /**
   * How the jobs that publish sign in.
   *
   * @default - for `ghcr.io` by the token of the job; for others it must be said
   */
  readonly login?: IRegistryLogin;
  /**
   * The image of BuildKit, for those who do not want the one that Buildx takes: `moby/buildkit:v0.25.1`.
   *
   * @default - that of Buildx
   */
  readonly buildkit?: string;
}
