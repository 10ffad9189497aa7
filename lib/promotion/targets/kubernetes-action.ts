import { Construct } from 'constructs';
import { TargetAction } from './target-action';

/** `.github/actions/deploy-kubernetes`. */
export function kubernetesAction(scope: Construct): TargetAction {
  return TargetAction.of(scope, {
    target: 'kubernetes',
    title: 'Kubernetes',
    inputs: {
      'record': { variable: 'DEPLOY_RECORD', description: 'The id of the deployment record. An undo knows its own changes by it.' },
      'release': { variable: 'DEPLOY_RELEASE', description: 'The id of the release.' },
      'images': { variable: 'DEPLOY_IMAGES', description: 'Lines of container=repository@sha256:….' },
      'manifests': { variable: 'DEPLOY_MANIFESTS', description: 'A file, a folder, or a folder with a kustomization.' },
      'revision': { variable: 'DEPLOY_REVISION', description: 'The revision of the Deployment to roll back to.' },
      'weight': { variable: 'DEPLOY_WEIGHT', description: 'The share of the traffic that the release gets, in percent.' },
      'timeout': { variable: 'DEPLOY_TIMEOUT', description: 'How many seconds to wait until pods are ready.', defaultValue: '600' },
      'namespace': { variable: 'KUBE_NAMESPACE', description: 'The namespace.', defaultValue: 'default' },
      'deployment': { variable: 'KUBE_DEPLOYMENT', description: 'The Deployment, or the Rollout of Argo Rollouts.', required: true },
      'service': { variable: 'KUBE_SERVICE', description: 'The Service that sends to its pods.' },
      'router': { variable: 'KUBE_ROUTER', description: 'What shifts the traffic: none, selector, replicas, gateway, smi or rollouts.', defaultValue: 'none' },
      'route': { variable: 'KUBE_ROUTE', description: 'The HTTPRoute or the TrafficSplit.' },
      'keep-warm': { variable: 'SLOTS_KEEP_WARM', description: 'Whether what served before keeps its replicas.', defaultValue: 'true' },
      'max-surge': { variable: 'ROLLING_MAX_SURGE', description: 'How many pods more than wanted there may be.', defaultValue: '25%' },
      'max-unavailable': { variable: 'ROLLING_MAX_UNAVAILABLE', description: 'How many pods fewer than wanted there may be.', defaultValue: '0' },
      'min-ready': { variable: 'ROLLING_MIN_READY', description: 'How many seconds a pod must be ready before it counts.', defaultValue: '0' },
    },
    outputs: {
      slot: 'The slot that the release is in: blue or green.',
      deployment: 'The Deployment of that slot.',
      service: 'The Service that sends to that slot alone.',
    },
  });
}
