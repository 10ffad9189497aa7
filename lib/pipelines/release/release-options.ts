import { BuiltArtifact } from './built-artifact';
import { Changelog } from './changelog';
import { IPublication } from './publications/publication';
import { ReleaseVersion } from './release-version';
import { IEnvironment } from '../../workflows/inside';
import { ImageBuild } from '../image/image-build';
import { PipelineProps } from '../pipeline/pipeline-options';

/** What is released, and where it goes. */
export interface ReleasePipelineProps extends PipelineProps {
  /** Which version it is. */
  readonly version: ReleaseVersion;
  /**
   * Files of the release on GitHub, by the artifacts that hold them.
   *
   * @default - none besides the bills of materials
   */
  readonly assets?: BuiltArtifact[];
  /**
   * Registries that it goes to. The release on GitHub is published when it was got back from each of them.
   *
   * @default - none
   */
  readonly publications?: IPublication[];
  /**
   * Images of this workflow that belong to it: their signatures and attestations are verified, and their bills of materials are files of the release.
   *
   * @default - none
   */
  readonly images?: ImageBuild[];
  /**
   * What it says of itself.
   *
   * @default Changelog.generated()
   */
  readonly changelog?: Changelog;
  /**
   * Adds a bill of materials of the repository, as SPDX.
   *
   * @default true
   */
  readonly sbom?: boolean;
  /**
   * Attests on GitHub where the files come from. In a private repository that takes GitHub Enterprise.
   *
   * @default true
   */
  readonly attest?: boolean;
  /**
   * The environment of the job that publishes the release, for those who are asked first.
   *
   * @default - an environment `release`
   */
  readonly environment?: IEnvironment;
}
