import { expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { Runner } from '../../workflows/inside';

/** How a platform is built for. */
export interface ImagePlatformOptions {
  /**
   * The machine that builds, by labels.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
  /**
   * The machine is of another kind, and QEMU stands in: several times slower.
   *
   * @default false
   */
  readonly emulated?: boolean;
}

/** What an image is built for, and the machine that builds it. */
export class ImagePlatform {
  /** `linux/amd64`, on `ubuntu-latest`. */
  public static readonly LINUX_AMD64 = new ImagePlatform('linux/amd64', Runner.UBUNTU_LATEST, false);
  /** `linux/arm64`, on `ubuntu-24.04-arm`: no emulation. */
  public static readonly LINUX_ARM64 = new ImagePlatform('linux/arm64', Runner.UBUNTU_24_04_ARM, false);

  /**
   * Another platform.
   *
   * @param platform as Docker writes it: `linux/arm/v7`
   * @param options the machine
   * @see https://docs.docker.com/build/building/multi-platform/
   */
  public static of(platform: string, options: ImagePlatformOptions = {}): ImagePlatform {
    expectArgument('ImagePlatform.of', platform, PLATFORM, 'the platform');
    const { runsOn = Runner.UBUNTU_LATEST, emulated = false } = expectOptions('ImagePlatform.of', platform, options, OPTIONS);
    return new ImagePlatform(platform, runsOn, emulated);
  }

  /** As Docker writes it. @internal */
  public readonly _name: string;
  /** @internal */
  public readonly _machine: Runner;
  /** @internal */
  public readonly _emulated: boolean;

  private constructor(name: string, machine: Runner, emulated: boolean) {
    this._name = name;
    this._machine = machine;
    this._emulated = emulated;
  }

  /** In names of artifacts, which hold no `/`: `linux-arm64`. @internal */
  public get _slug(): string {
    return this._name.replace(/\//g, '-');
  }
}

const PLATFORM = kinds.made((value) => typeof value === 'string' && /^[a-z\d]+\/[a-z\d]+(?:\/v\d+)?$/.test(value), "a platform as Docker writes it, such as 'linux/arm64' or 'linux/arm/v7'");
const OPTIONS = optionTable({ runsOn: kinds.made((value) => value instanceof Runner && value._spec.group === undefined && value._spec.labels.length > 0, "a Runner by its labels, such as Runner.labels('…'): they stand in a matrix"), emulated: kinds.flag });
