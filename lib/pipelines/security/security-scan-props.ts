import { Scanner } from './scanner';
import { SeverityPolicy } from './severity-policy';
import { PipelineProps } from '../pipeline/pipeline-options';

/** What scans, and what becomes of what is found. */
export interface SecurityScanProps extends PipelineProps {
  /** The scanners, each with a job of its own or in a group. */
  readonly scanners: Scanner[];
  /**
   * What blocks, what warns, and for how many days.
   *
   * @default SeverityPolicy.of()
   */
  readonly policy?: SeverityPolicy;
  /**
   * Reports go to code scanning, which also remembers since when something is known. A private repository needs GitHub Code Security for it: without that, say `false`, and what has some time to be mended stands in the way at once.
   *
   * @default true
   */
  readonly codeScanning?: boolean;
  /**
   * One comment on each pull request of the repository itself, which is written anew each time. It asks for `pull-requests: write` in the job of the verdict.
   *
   * @default false
   */
  readonly comment?: boolean;
}
