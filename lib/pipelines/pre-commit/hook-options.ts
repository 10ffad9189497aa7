import { PreCommitStage } from './stage';

/** What every hook may be told. */
export interface PreCommitHookOptions {
  /**
   * Arguments, instead of those that it has.
   *
   * @default - those of the hook
   */
  readonly args?: string[];
  /**
   * What it is called in the output.
   *
   * @default - as its repository calls it
   */
  readonly name?: string;
  /**
   * Another name for it, for `pre-commit run <alias>`.
   *
   * @default - none
   */
  readonly alias?: string;
  /**
   * Which files it looks at: a regular expression of Python.
   *
   * @default - as its repository says
   */
  readonly filePattern?: string;
  /**
   * Which it leaves alone: a regular expression of Python.
   *
   * @default - as its repository says
   */
  readonly exclude?: string;
  /**
   * Types that a file must all be of.
   *
   * @default - as its repository says
   */
  readonly types?: string[];
  /**
   * Types of which a file must be one.
   *
   * @default - as its repository says
   */
  readonly typesOr?: string[];
  /**
   * Types that it leaves alone.
   *
   * @default - as its repository says
   */
  readonly excludeTypes?: string[];
  /**
   * What is installed beside it: `types-PyYAML==6.0.12`.
   *
   * @default - nothing
   */
  readonly additionalDependencies?: string[];
  /**
   * The version of its language: `python3.12`.
   *
   * @default - that of the whole file
   */
  readonly languageVersion?: string;
  /**
   * When it runs.
   *
   * @default - in the stages of the whole file
   */
  readonly stages?: PreCommitStage[];
  /**
   * Whether it runs also when no file fits.
   *
   * @default false
   */
  readonly alwaysRun?: boolean;
  /**
   * Whether it gets the names of the files.
   *
   * @default - as its repository says
   */
  readonly passFilenames?: boolean;
  /**
   * Whether it runs alone, on all files in one process.
   *
   * @default - as its repository says
   */
  readonly requireSerial?: boolean;
  /**
   * Whether its output is shown when it passes.
   *
   * @default false
   */
  readonly verbose?: boolean;
}

/** A hook that is a command of the repository itself. */
export interface PreCommitLocalHookOptions extends PreCommitHookOptions {
  /** What runs: `npm run lint`. */
  readonly entry: string;
  /**
   * What runs it: `system`, `python`, `node`, `pygrep`, `docker_image` …
   *
   * @default 'system'
   */
  readonly language?: string;
}

/** Options of hooks that format Python. */
export interface PreCommitPythonFormatOptions extends PreCommitHookOptions {
  /**
   * The longest line.
   *
   * @default - as the configuration of the tool in the repository says
   */
  readonly lineLength?: number;
}

/** Options of Bandit. */
export interface PreCommitBanditOptions extends PreCommitHookOptions {
  /**
   * The least severity that fails: `low`, `medium`, `high`.
   *
   * @default 'medium'
   */
  readonly severity?: string;
  /**
   * The file with its configuration: `pyproject.toml`.
   *
   * @default - none
   */
  readonly configurationFile?: string;
}

/** Options of detect-secrets. */
export interface PreCommitDetectSecretsOptions extends PreCommitHookOptions {
  /**
   * The file with what is known, made by `detect-secrets scan > .secrets.baseline`.
   *
   * @default '.secrets.baseline'
   */
  readonly baseline?: string;
}

/** Options of interrogate. */
export interface PreCommitInterrogateOptions extends PreCommitHookOptions {
  /**
   * The least share of documented code, in percent.
   *
   * @default 80
   */
  readonly failUnder?: number;
  /**
   * The folders that are measured as a whole, whichever files changed.
   *
   * @default - the whole repository
   */
  readonly paths?: string[];
}

/** Options of the general hooks. */
export interface PreCommitGeneralOptions {
  /**
   * The largest file that may be added, in kilobytes.
   *
   * @default 500
   */
  readonly maximumFileSize?: number;
  /**
   * Further hooks of pre-commit-hooks, by their ids: `check-toml`, `debug-statements`.
   *
   * @default - none
   */
  readonly more?: string[];
}
