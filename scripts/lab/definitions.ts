import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments } from 'yaml';
import { moduleFolder } from './modules';
import { ARGO_ROLLOUTS, KWOK } from './programs';

const GATEWAY_API = { path: 'sigs.k8s.io/gateway-api', version: '1.6.3' };
const PROMETHEUS_OPERATOR = { path: 'github.com/prometheus-operator/prometheus-operator', version: '0.85.0' };
const SMI = { path: 'github.com/servicemeshinterface/smi-sdk-go', version: '0.5.0' };

/** An object as it is handed to an API server. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

/** The resources that the lab has beside those of Kubernetes: Argo Rollouts, the standard channel of Gateway API, and the traffic splits of SMI. */
export function customResources(): Manifest[] {
  return [
    ...inFolder(join(moduleFolder(ARGO_ROLLOUTS), 'manifests', 'crds')),
    ...inFolder(join(moduleFolder(GATEWAY_API), 'config', 'crd', 'standard')),
    ...inFolder(join(moduleFolder(SMI), 'crds'), /^split\.yaml$/).map(renewed),
  ].filter(({ kind }) => kind === 'CustomResourceDefinition');
}

/** The resource that alerts are applied as. Nothing of the lab reads it. */
export function prometheusRule(): Manifest {
  return inFolder(join(moduleFolder(PROMETHEUS_OPERATOR), 'example', 'prometheus-operator-crd'), /_prometheusrules\.yaml$/)[0];
}

/** How kwok plays kubelets: nodes are ready, and the containers of a job end. What becomes of other pods is up to the tests. */
export function nodeStages(): Manifest[] {
  const stages = join(moduleFolder(KWOK), 'kustomize', 'stage');
  return [
    ...inFolder(join(stages, 'node', 'fast'), /^node-/),
    ...inFolder(join(stages, 'node', 'heartbeat-with-lease'), /^node-/),
    ...inFolder(join(stages, 'pod', 'fast'), /^pod-(?:complete|delete)/),
  ];
}

/** How kwok makes a pod ready. */
export function podReadyStage(): Manifest {
  return inFolder(join(moduleFolder(KWOK), 'kustomize', 'stage', 'pod', 'fast'), /^pod-ready/)[0];
}

function inFolder(folder: string, files = /\.yaml$/): Manifest[] {
  const texts = readdirSync(folder).filter((file) => files.test(file) && file.endsWith('.yaml')).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Manifest | null)).filter((manifest) => manifest !== null);
}

interface OldSpec {
  readonly group: string;
  readonly scope: string;
  readonly names: object;
  readonly version: string;
  readonly validation: { readonly openAPIV3Schema: object };
}

/** SMI was archived before `apiextensions.k8s.io/v1`: the same definition, with the schema where it belongs now. */
function renewed({ metadata, spec }: Manifest): Manifest {
  const { group, scope, names, version, validation } = spec as OldSpec;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata,
    spec: { group, scope, names, versions: [{ name: version, served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', ...validation.openAPIV3Schema } } }] },
  };
}
