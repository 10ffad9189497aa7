import { Duration } from '../../core/inside';
import { PipelineProps } from '../pipeline/pipeline-options';

/** Which charts there are, and what is asked of them. */
export interface HelmCiProps extends PipelineProps {
  /** The folders of the charts, as patterns from the root of the repository: `['deployment/helm/*']`. A folder with a `Chart.yaml` is one. */
  readonly charts: string[];
  /** The version of Helm, such as `3.19.0`. */
  readonly helmVersion: string;
  /** The version of Kubernetes that your clusters have, such as `1.34.0`: what is rendered is read by its schemas. */
  readonly kubernetesVersion: string;
  /**
   * Files of values by environment, seen from the folder of the chart: `{ production: 'values-production.yaml' }`. A chart is rendered with its own values, and once more for each of these that it has.
   *
   * @default - its own values alone
   */
  readonly values?: { [environment: string]: string };
  /**
   * Repositories that charts depend on, by name. Those in registries (`oci://…`) need none.
   *
   * @default - none
   */
  readonly repositories?: { [name: string]: string };
  /**
   * Further files that change every chart, as patterns from the root of the repository.
   *
   * @default - none
   */
  readonly changedWith?: string[];
  /**
   * The version of kubeconform.
   *
   * @default 0.8.0
   */
  readonly kubeconformVersion?: string;
  /**
   * Where kubeconform finds schemas, in order: folders of the repository, or addresses with a commit in them. Such as `schemas/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json` for definitions of your own.
   *
   * @default - those that kubeconform publishes for this version of Kubernetes. Named here: `default`
   */
  readonly schemaLocations?: string[];
  /**
   * Kinds that no schema is known of, such as `ServiceMonitor`. Any other without one is an error.
   *
   * @default - none
   */
  readonly skipKinds?: string[];
  /**
   * Installs each changed chart in a cluster of its own, by chart-testing on kind.
   *
   * @default true
   */
  readonly install?: boolean;
  /**
   * A changed chart must have a higher version than on the branch that it goes to. Asked by chart-testing, in pull requests.
   *
   * @default true
   */
  readonly versionBump?: boolean;
  /**
   * The configuration of chart-testing, from the root of the repository.
   *
   * @default - that of chart-testing, without asking who maintains a chart
   */
  readonly chartTestingConfig?: string;
  /**
   * How long an installation may take.
   *
   * @default Duration.minutes(10)
   */
  readonly installTimeout?: Duration;
}
