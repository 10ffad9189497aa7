import { IEnvironment, IStep } from '../../../workflows/inside';
import { BuiltArtifact } from '../built-artifact';
import { ReleaseVersion } from '../release-version';

/** A registry that a release goes to, and how it is looked at there afterwards. Implement it for a registry that `Publication` does not know. */
export interface IPublication {
  /** Its name in the ids of jobs: `pypi`. */
  readonly publicationName: string;
  /** What people call the registry: `PyPI`. */
  readonly registryTitle: string;
  /** What is published: the jobs that made it come first, and each is put into the folder `dist`. */
  readonly artifacts: BuiltArtifact[];
  /** The environment of the job that publishes, which the registry knows too. */
  readonly environment: IEnvironment;
  /**
   * New steps that publish. They have no cache, and nothing else than publishing is done beside them.
   *
   * @param version what is released
   */
  publishSteps(version: ReleaseVersion): IStep[];
  /**
   * New steps that get exactly this version from the registry and look at it, in a job without rights.
   *
   * @param version what is released
   */
  verifySteps(version: ReleaseVersion): IStep[];
}
