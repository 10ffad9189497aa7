import { basename } from 'path';
import { shapeRoot } from './dashboard';
import { TreeDocument, TreeMap, plainOf, treeMap, treeOf } from '../../../core/inside';
import { DashboardManifestModel, GrafanaDashboardModel } from '../model';

/** A file for Kubernetes that holds the dashboard as text. */
export function shapeManifest(dashboard: GrafanaDashboardModel, manifest: DashboardManifestModel): TreeDocument {
  return { path: manifest.file, origin: dashboard.origin, root: manifest.type === 'configmap' ? configMap(dashboard, manifest) : resource(dashboard, manifest) };
}

/** The dashboard as it stands in its own file. */
export function textOf(dashboard: GrafanaDashboardModel): string {
  return `${JSON.stringify(plainOf(shapeRoot(dashboard)), undefined, 2)}\n`;
}

function configMap(dashboard: GrafanaDashboardModel, { namespace, labels, folder }: DashboardManifestModel): TreeMap {
  const metadata = treeOf({ name: dashboard.id, namespace, labels, annotations: folder === undefined ? undefined : { grafana_folder: folder } });
  return treeMap([['apiVersion', 'v1'], ['kind', 'ConfigMap'], ['metadata', metadata], ['data', treeOf({ [basename(dashboard.file)]: textOf(dashboard) })]]);
}

/** @see https://grafana.github.io/grafana-operator/docs/api/#grafanadashboardspec */
function resource(dashboard: GrafanaDashboardModel, { namespace, labels, folder }: DashboardManifestModel): TreeMap {
  const spec = treeOf({ instanceSelector: { matchLabels: labels }, folder, json: textOf(dashboard) });
  return treeMap([['apiVersion', 'grafana.integreatly.org/v1beta1'], ['kind', 'GrafanaDashboard'], ['metadata', treeOf({ name: dashboard.id, namespace })], ['spec', spec]]);
}
