import { mkdirSync, mkdtempSync, writeFileSync } from 'fs';
import { join } from 'path';
import { deployment, service } from './app';
import { Manifest } from '../../../scripts/lab/definitions';

/** A chart as people write one: what Helm fills in is a digest. How a rollout goes is its own affair. */
export function chart(folder: string): string {
  const root = mkdtempSync(join(folder, 'chart-'));
  mkdirSync(join(root, 'templates'));
  writeFileSync(join(root, 'Chart.yaml'), 'apiVersion: v2\nname: api\nversion: 1.0.0\n');
  writeFileSync(join(root, 'values.yaml'), 'replicas: 4\nimage:\n  repository: ghcr.io/acme/api\n  digest: ""\n');
  const labels = { app: 'api' };
  const { metadata, spec, ...rest } = deployment(4);
  const workload: Manifest = { ...rest, metadata: { ...metadata, labels }, spec: { ...spec as object, strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }, template: { metadata: { labels }, spec: { containers: [{ name: 'api', image: '{{ .Values.image.repository }}@{{ .Values.image.digest }}' }] } } } };
  writeFileSync(join(root, 'templates', 'deployment.yaml'), JSON.stringify(workload).replace('"replicas":4', '"replicas":{{ .Values.replicas }}'));
  writeFileSync(join(root, 'templates', 'service.yaml'), JSON.stringify(service('api')));
  return root;
}
