import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IStep } from '../../workflows/inside';
import { PipelineProps } from '../pipeline/pipeline-options';

/** What stands at the beginning of a job that packs: what is built before it is packed. Implement it where scripts are not enough. */
export interface IPackageSteps {
  /** New steps, after the checkout. */
  packageSteps(): IStep[];
}

/** What is packed, and how it is called. */
export interface PackageBuildProps extends PipelineProps {
  /** Files and folders that go into the archive, from the root of the repository. */
  readonly paths: string[];
  /**
   * Its name: that of the file, of the folder in it and of the artifact.
   *
   * @default - the id of the pipeline
   */
  readonly packageName?: string;
  /**
   * Patterns of what stays out, as `tar --exclude` reads them: `*.pyc`, `node_modules`.
   *
   * @default - none; `.git` always stays out
   */
  readonly exclude?: string[];
  /**
   * Its version.
   *
   * @default - of a tag `v1.2.3`: `1.2.3`; of everything else: `dev-` and the first seven digits of the commit
   */
  readonly version?: string | Expression;
  /**
   * What stands before the version in a tag.
   *
   * @default 'v'
   */
  readonly tagPrefix?: string;
  /**
   * What is run before anything is packed.
   *
   * @default - nothing
   */
  readonly before?: string[];
  /**
   * Steps before that, such as a toolchain.
   *
   * @default - none
   */
  readonly preparation?: IPackageSteps;
  /**
   * The folder that the archive is written to.
   *
   * @default 'dist'
   */
  readonly outputDirectory?: string;
  /**
   * The version stands in the name of the file too. What is declared by its path, such as an artifact of a `Release`, then does not know it.
   *
   * @default false
   */
  readonly versionInFileName?: boolean;
  /**
   * Attests on GitHub where it comes from. In a private repository that takes GitHub Enterprise.
   *
   * @default - true; never in a run for a pull request
   */
  readonly attest?: boolean;
  /**
   * How long the artifact is kept: whole days.
   *
   * @default - as the repository says, which is 90 days on GitHub
   */
  readonly retention?: Duration;
}
