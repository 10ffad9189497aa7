import { expectArgument, kinds } from '../../core/inside';

/** What a value of a chart takes of an image of the release. */
export class HelmValue {
  /**
   * The digest alone: `sha256:…`.
   *
   * @param image the name of an image of the release
   */
  public static digest(image: string): HelmValue {
    return HelmValue.made('digest', image);
  }

  /**
   * The repository alone: `ghcr.io/acme/api`.
   *
   * @param image the name of an image of the release
   */
  public static repository(image: string): HelmValue {
    return HelmValue.made('repository', image);
  }

  /**
   * Both: `ghcr.io/acme/api@sha256:…`.
   *
   * @param image the name of an image of the release
   */
  public static reference(image: string): HelmValue {
    return HelmValue.made('reference', image);
  }

  private static made(part: HelmValue['_part'], image: string): HelmValue {
    expectArgument(`HelmValue.${part}`, image, kinds.text, 'the name of the image');
    return new HelmValue(part, image);
  }

  /** @internal */
  public readonly _part: 'digest' | 'repository' | 'reference';
  /** @internal */
  public readonly _image: string;

  private constructor(part: HelmValue['_part'], image: string) {
    this._part = part;
    this._image = image;
  }
}
