import { Expression } from '../expressions/inside';

/** Defaults of all `run` steps. */
export interface RunDefaults {
  /**
   * `bash`, `sh`, `pwsh`, `powershell`, `python`, `cmd`, or a command line that holds `{0}`.
   *
   * @default - the runner's: bash on Linux and macOS, pwsh on Windows
   */
  readonly shell?: string | Expression;
  /**
   * The folder scripts run in.
   *
   * @default - the workspace
   */
  readonly workingDirectory?: string | Expression;
}
