import { podTemplate } from './app';
import { Manifest } from '../../../scripts/lab/definitions';

/** What the steps of a Rollout are, as somebody declares them. */
export type RolloutStep =
  | { readonly setWeight: number }
  | { readonly pause: { readonly duration?: string } }
  | { readonly analysis: { readonly templates: readonly { readonly templateName: string }[] } };

export function rollout(steps: readonly RolloutStep[]): (replicas: number) => Manifest {
  return (replicas) => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: 'api' },
    spec: { replicas, selector: { matchLabels: { app: 'api' } }, template: podTemplate(), strategy: { canary: { steps, maxSurge: 1, maxUnavailable: 0 } } },
  });
}

/** An analysis that asks a Prometheus for the share of requests that succeed. */
export function analysisTemplate(prometheus: string): Manifest {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AnalysisTemplate',
    metadata: { name: 'success-rate' },
    spec: { metrics: [{ name: 'success-rate', interval: '1s', count: 2, failureLimit: 0, successCondition: 'result[0] >= 0.99', failureCondition: 'result[0] < 0.99', provider: { prometheus: { address: prometheus, query: 'success_rate' } } }] },
  };
}
