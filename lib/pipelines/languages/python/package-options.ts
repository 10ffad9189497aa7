/** What pip installs. */
export interface PipOptions {
  /**
   * Requirements files, from the folder of the pipeline.
   *
   * @default ['requirements.txt'], and none where `extras` say that the project itself is installed
   */
  readonly requirements?: string[];
  /**
   * Installs the project itself so that its sources stay where they are, with these extras: `['test', 'dev']`. An empty list: without any.
   *
   * @default - the project is not installed
   */
  readonly extras?: string[];
  /**
   * Constraints files: they install nothing, and pin what extras ask for.
   *
   * @default - none
   */
  readonly constraints?: string[];
  /**
   * Only what stands with its hash in the requirements files is installed. The project itself is then installed without what it depends on, which the files have to name.
   *
   * @default false
   */
  readonly requireHashes?: boolean;
  /**
   * The version of pip: `25.3`.
   *
   * @default - the one that comes with Python
   */
  readonly version?: string;
}

/** What uv installs: what `uv.lock` says, or nothing when it does not fit `pyproject.toml`. */
export interface UvOptions {
  /**
   * Dependency groups besides `dev`.
   *
   * @default - none
   */
  readonly groups?: string[];
  /**
   * Extras of the project.
   *
   * @default - none
   */
  readonly extras?: string[];
  /**
   * The version of uv.
   *
   * @default '0.13.9'
   */
  readonly version?: string;
}

/** What Poetry installs: what `poetry.lock` says, or nothing when it does not fit `pyproject.toml`. */
export interface PoetryOptions {
  /**
   * Groups that are optional.
   *
   * @default - none
   */
  readonly groups?: string[];
  /**
   * Extras of the project.
   *
   * @default - none
   */
  readonly extras?: string[];
  /**
   * The version of Poetry.
   *
   * @default '2.5.1'
   */
  readonly version?: string;
}
