import { expectArgument, kinds } from '../../core/inside';

/** How large an image may be: its layers as they are pulled, compressed. */
export class ImageSize {
  /** @param amount millions of bytes, more than none */
  public static megabytes(amount: number): ImageSize {
    expectArgument('ImageSize.megabytes', amount, AMOUNT, 'the amount');
    return new ImageSize(Math.round(amount * 1_000_000));
  }

  /** @param amount thousands of millions of bytes, more than none */
  public static gigabytes(amount: number): ImageSize {
    expectArgument('ImageSize.gigabytes', amount, AMOUNT, 'the amount');
    return new ImageSize(Math.round(amount * 1_000_000_000));
  }

  /** @internal */
  public readonly _bytes: number;

  private constructor(bytes: number) {
    this._bytes = bytes;
  }
}

const AMOUNT = kinds.made((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0.000001, 'a number above 0');
