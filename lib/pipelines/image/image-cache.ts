import { expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';

/** Who may build from a cache of layers. */
export interface ImageCacheOptions {
  /**
   * What is published is built from the cache too. Whoever gets code to run in any workflow of the default branch can write to it, and their layers are in the next image.
   *
   * @default false
   */
  readonly acceptedForReleases?: boolean;
}

/** Where the layers of a build are kept for the next one. */
export class ImageCache {
  /**
   * The cache of GitHub Actions. What a pull request writes there, only that pull request reads.
   *
   * @param options who may build from it
   */
  public static gha(options: ImageCacheOptions = {}): ImageCache {
    const { acceptedForReleases = false } = expectOptions('ImageCache.gha', undefined, options, OPTIONS);
    return new ImageCache((part) => `type=gha,scope=${part}`, '', acceptedForReleases, true);
  }

  /**
   * An image of its own in a registry, which has no limit of ten gigabytes. Pull requests read it, and only what is published writes it.
   *
   * @param reference with a tag: `ghcr.io/acme/app:cache`
   * @param options who may build from it
   */
  public static registry(reference: string, options: ImageCacheOptions = {}): ImageCache {
    expectArgument('ImageCache.registry', reference, REFERENCE, 'the image');
    const { acceptedForReleases = false } = expectOptions('ImageCache.registry', reference, options, OPTIONS);
    return new ImageCache((_, platform) => `type=registry,ref=${reference}${platform === undefined ? '' : `-${platform}`}`, ',image-manifest=true', acceptedForReleases, false);
  }

  /** Every layer is built anew. */
  public static none(): ImageCache {
    return new ImageCache(undefined, '', false, false);
  }

  /** @internal */
  public readonly _acceptedForReleases: boolean;
  /** Whether a run that publishes nothing may write it. @internal */
  public readonly _open: boolean;

  private constructor(private readonly place: ((part: string, platform: string | undefined) => string) | undefined, private readonly kept: string, acceptedForReleases: boolean, open: boolean) {
    this._acceptedForReleases = acceptedForReleases;
    this._open = open;
  }

  /**
   * Where layers are taken from: for each platform a place of its own, because the last to finish would be the only one that is kept.
   *
   * @internal
   */
  public _from(pipeline: string, platform: string | undefined): string[] | undefined {
    return this.place && [this.place(platform === undefined ? pipeline : `${pipeline}-${platform}`, platform)];
  }

  /** Where they are kept, those of all stages. @internal */
  public _to(pipeline: string, platform: string | undefined): string[] | undefined {
    return this._from(pipeline, platform)?.map((place) => `${place},mode=max${this.kept}`);
  }
}

const REFERENCE = kinds.made((value) => typeof value === 'string' && /^[a-z\d.-]+(?::\d+)?(?:\/[a-z\d._-]+)+:\w[\w.-]*$/.test(value), "an image with its registry and a tag, such as 'ghcr.io/acme/app:cache'");
const OPTIONS = optionTable({ acceptedForReleases: kinds.flag });
