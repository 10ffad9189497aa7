import { expectOptions, kinds, optionTable } from '../../core/inside';
import { KUBERNETES_LABELS, NAMESPACE } from '../kubernetes/names';

/** A dashboard for the sidecar of the Grafana chart. */
export interface DashboardConfigMapOptions {
  /**
   * Its namespace.
   *
   * @default - the one that it is applied to
   */
  readonly namespace?: string;
  /**
   * Its labels. The sidecar reads what has the one that it was told of.
   *
   * @default { grafana_dashboard: '1' }
   */
  readonly labels?: { [name: string]: string };
  /**
   * The folder that the dashboard is shown in: the annotation `grafana_folder`, which the sidecar must be told of.
   *
   * @default - the one of the sidecar
   */
  readonly folder?: string;
}

/** A dashboard for the operator of Grafana. */
export interface DashboardResourceOptions {
  /** The labels of the Grafanas that show it. */
  readonly instances: { [name: string]: string };
  /**
   * Its namespace.
   *
   * @default - the one that it is applied to
   */
  readonly namespace?: string;
  /**
   * The folder that the dashboard is shown in.
   *
   * @default - the one that is called like the namespace
   */
  readonly folder?: string;
}

/** How a dashboard comes to a Grafana that runs in Kubernetes: a second file, which holds the first. */
export class DashboardManifest {
  /**
   * A ConfigMap, which the sidecar of the Grafana chart reads: `<id>.configmap.yaml`.
   *
   * @param options where it goes, and what the sidecar knows it by
   * @see https://github.com/grafana/helm-charts/tree/main/charts/grafana#sidecar-for-dashboards
   */
  public static configMap(options: DashboardConfigMapOptions = {}): DashboardManifest {
    const { namespace, labels = { grafana_dashboard: '1' }, folder } = expectOptions('DashboardManifest.configMap', undefined, options, CONFIG_MAP);
    return new DashboardManifest('configmap', { namespace, labels, folder });
  }

  /**
   * A resource, which the operator of Grafana reads: `<id>.resource.yaml`.
   *
   * @param options where it goes, and which Grafanas show it
   * @see https://grafana.github.io/grafana-operator/docs/dashboards/
   */
  public static grafanaOperator(options: DashboardResourceOptions): DashboardManifest {
    const { namespace, instances: labels, folder } = expectOptions('DashboardManifest.grafanaOperator', undefined, options, RESOURCE);
    return new DashboardManifest('resource', { namespace, labels, folder });
  }

  /** @internal */
  public readonly _type: 'configmap' | 'resource';
  /** @internal */
  public readonly _options: { readonly namespace?: string; readonly labels: Readonly<Record<string, string>>; readonly folder?: string };

  private constructor(type: DashboardManifest['_type'], options: DashboardManifest['_options']) {
    this._type = type;
    this._options = options;
  }
}

const folder = kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'the name of a folder');
const CONFIG_MAP = optionTable({ namespace: NAMESPACE, labels: KUBERNETES_LABELS, folder });
const RESOURCE = optionTable({ namespace: NAMESPACE, instances: KUBERNETES_LABELS, folder }, ['instances'], { instanceSelector: 'instances' });
