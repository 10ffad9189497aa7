import { InvalidValueError, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';

/** What a scan of an image stops. */
export interface ImageScanOptions {
  /**
   * What stops the image: `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`. Everything is in the report.
   *
   * @default ['CRITICAL', 'HIGH']
   */
  readonly severities?: string[];
  /**
   * What nobody has fixed yet stops it too.
   *
   * @default true
   */
  readonly unfixed?: boolean;
  /**
   * A file in the repository that lists findings to ignore, with reasons.
   *
   * @default - none; Trivy reads `.trivyignore` where there is one
   */
  readonly ignoreFile?: string;
  /**
   * Sends the findings to code scanning.
   *
   * @default false
   */
  readonly codeScanning?: boolean;
}

/** What looks through an image before it gets a tag. */
export class ImageScan {
  /**
   * Trivy, by the action and the version of the catalogue.
   *
   * @param options what stops the image
   */
  public static trivy(options: ImageScanOptions = {}): ImageScan {
    expectOptions('ImageScan.trivy', undefined, options, OPTIONS);
    if (options.severities?.length === 0) throw new InvalidValueError('call/empty-list', 'ImageScan.trivy({ severities: [] })', "a scan that nothing stops is none: name severities, or say ImageScan.none('why')", { option: 'severities', given: [] });
    return new ImageScan(options);
  }

  /**
   * No scan here.
   *
   * @param reason why not: it stands in the file
   */
  public static none(reason: string): ImageScan {
    expectArgument('ImageScan.none', reason, kinds.text, 'the reason');
    if (reason.trim() === '') throw new InvalidValueError('call/empty-text', `ImageScan.none(${asWritten(reason)})`, 'it needs a reason, which stands in the file', { option: 'reason', given: reason });
    return new ImageScan({}, reason);
  }

  /** @internal */
  public readonly _options: ImageScanOptions;
  /** Why there is none. @internal */
  public readonly _leftOut?: string;

  private constructor(options: ImageScanOptions, leftOut?: string) {
    this._options = options;
    this._leftOut = leftOut;
  }
}

const OPTIONS = optionTable({ severities: kinds.list(kinds.oneOf(['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])), unfixed: kinds.flag, ignoreFile: kinds.text, codeScanning: kinds.flag });
