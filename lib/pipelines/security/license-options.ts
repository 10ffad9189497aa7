import { ToolScannerOptions } from './scanner-options';

/** Whose packages are looked at. */
export enum LicenseSource {
  /** What is installed for the `python` of the job, by pip-licenses. */
  PIP = 'pip',
  /** What `npm ci` installed for production, by license-checker-rseidelsohn. */
  NPM = 'npm',
  /** What `Cargo.toml` asks for, by cargo-license. */
  CARGO = 'cargo',
  /** What is built in, by go-licenses. */
  GO = 'go',
}

/** Which licences packages may have. A licence that nobody knows is a finding of medium severity, one that is not allowed of high. */
export interface LicenseScannerOptions extends ToolScannerOptions {
  /**
   * Whose packages. What is looked at must have been installed by `setup`.
   *
   * @default LicenseSource.PIP
   */
  readonly source?: LicenseSource;
  /**
   * The only licences that packages may have, in the words of the report: `MIT`, `Apache-2.0`, `BSD License`.
   *
   * @default - all but those denied
   */
  readonly allow?: string[];
  /**
   * How licences begin that packages must not have, at the beginning of any word: `GPL-3.0` is in `GPL-3.0-only` and not in `LGPL-3.0`; `GNU General Public` is in pip's longer names.
   *
   * @default - none
   */
  readonly deny?: string[];
}
