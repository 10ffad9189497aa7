import { HelmValue } from './helm-value';
import { A_NAME, NAMESPACE, PATH, WAIT } from './target-tables';
import { Duration, kinds, optionTable } from '../../core/inside';
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
   * What people call it, in the names of its steps.
   *
   * @default - the release and the cluster
   */
  readonly name?: string;
}

export const HELM_TARGET = optionTable({
  cluster: kinds.made((value) => value instanceof Cluster, "a Cluster, such as Cluster.eks({ name: 'staging', … })"),
  release: kinds.made((value) => typeof value === 'string' && /^[a-z\d]([a-z\d-]{0,51}[a-z\d])?$/.test(value), "the name of a release of Helm of at most 53 characters, such as 'shop'"),
  images: {
    misfit: (value) => kinds.map(kinds.made((one) => one instanceof HelmValue, "a HelmValue, such as HelmValue.digest('api')")).misfit(value)
      ?? Object.keys(value as object).filter((path) => !/^[\w-]+(\.[\w-]+)*$/.test(path)).map((path) => ({ at: '', value: path, why: "must have paths of values as keys, such as 'image.digest'" }))[0],
  },
  chart: PATH,
  releaseChart: kinds.text,
  values: kinds.list(PATH),
  namespace: NAMESPACE,
  timeout: WAIT,
  name: A_NAME,
}, ['cluster', 'release', 'images']);
