import { HelmValue } from './helm-value';
import { Duration } from '../../core/inside';
import { Cluster } from '../clusters/cluster';

/** Which chart is deployed, and how. */
export interface HelmTargetProps {
  /** The cluster. */
  readonly cluster: Cluster;
  /** What Helm calls the release: at most 53 characters. */
  readonly release: string;
  /** What values the images of the release become, by their paths: `{ 'image.digest': HelmValue.digest('api') }`. */
  readonly images: { [path: string]: HelmValue };
  /**
   * The folder of the chart, from the root of the repository, as it is at the commit of the release.
   *
   * @default - `releaseChart` is deployed
   */
  readonly chart?: string;
  /**
   * The name of a chart of the release, which is pulled from its registry.
   *
   * @default - `chart` is deployed
   */
  readonly releaseChart?: string;
  /**
   * Files of values from the root of the repository, the last of which wins.
   *
   * @default - the values of the chart
   */
  readonly values?: string[];
  /**
   * The namespace.
   *
   * @default 'default'
   */
  readonly namespace?: string;
  /**
   * How long Helm waits until everything is ready.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
  /**
   * How long an undo and a rollback wait. What they bring back was there before: it is ready sooner, or not at all.
   *
   * @default - as long as a deployment
   */
  readonly undoTimeout?: Duration;
  /**
   * What people call it, in the names of its steps.
   *
   * @default - the release and the cluster
   */
  readonly name?: string;
}
