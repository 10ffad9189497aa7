import { Manifest } from '../../../scripts/lab/definitions';

/** A rule that sends to the service of the app, with a filter of somebody's, and a rule that has nothing to do with it. */
export const httpRoute: Manifest = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'api' },
  spec: {
    parentRefs: [{ name: 'gateway' }],
    rules: [
      { matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'api', port: 80, weight: 1 }] },
      { matches: [{ path: { type: 'PathPrefix', value: '/docs' } }], backendRefs: [{ name: 'documents', port: 80 }] },
    ],
  },
};

export const trafficSplit: Manifest = {
  apiVersion: 'split.smi-spec.io/v1alpha4',
  kind: 'TrafficSplit',
  metadata: { name: 'api' },
  spec: { service: 'api', backends: [{ service: 'api', weight: 100 }] },
};
