import { FindingSeverity } from './finding-severity';
import { PipelineProps } from '../pipeline/pipeline-options';

/** What blocks, and which licences are allowed or denied. */
export interface DependencyReviewCheckProps extends PipelineProps {
  /**
   * The least severity of a known weakness that blocks.
   *
   * @default FindingSeverity.HIGH
   */
  readonly failOn?: FindingSeverity;
  /**
   * The only licences that new dependencies may have, by SPDX: `MIT`, `Apache-2.0`. All others are denied by it, so there is nothing left to deny.
   *
   * @default - no licence blocks, unless it is denied
   */
  readonly allowLicenses?: string[];
  /**
   * Licences that new dependencies must not have, by SPDX. The action calls this deprecated, and takes it or `allowLicenses`, never both.
   *
   * @default - none
   */
  readonly denyLicenses?: string[];
  /**
   * Packages whose licence nobody asks about, as package URLs: `pkg:pypi/numpy`.
   *
   * @default - none
   */
  readonly exemptPackages?: string[];
  /**
   * Advisories that block nothing: `GHSA-xvch-5gv4-984h`.
   *
   * @default - none
   */
  readonly acceptedAdvisories?: string[];
  /**
   * A comment on the pull request says what changes. It asks for `pull-requests: write`; forks get none.
   *
   * @default true
   */
  readonly comment?: boolean;
}
