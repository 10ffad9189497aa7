import { KubernetesTargetProps } from './kubernetes-options';
import { TargetCommands, typed } from './target-commands';
import { Strategy } from '../strategies/strategy';

/** What people type at a Deployment: where it stands, what it says, and how it goes back. @internal */
export function kubernetesCommands({ cluster, deployment, namespace = 'default', service }: KubernetesTargetProps, strategies: readonly Strategy[]): TargetCommands {
  const routers = strategies.flatMap(({ _router: router }) => (router ? [router._kind] : []));
  const kubectl = (...words: string[]) => typed('kubectl', '--namespace', namespace, ...words);
  const signIn = cluster._signIn;
  if (routers.includes('argo-rollouts')) {
    const rollout = (verb: string, ...words: string[]) => kubectl('argo', 'rollouts', verb, ...words, deployment);
    return { signIn, look: [rollout('get', 'rollout'), kubectl('get', 'events', '--sort-by=.lastTimestamp')], back: [rollout('abort'), rollout('undo'), rollout('status')] };
  }
  const workload = `deployment/${deployment}`;
  // Blue and green are Deployments of their own beside the plain one, and the Service says which of them serves.
  const slots = routers.length > 0 && service !== undefined;
  const look = [
    ...slots ? [kubectl('get', 'service', service, '--output=jsonpath={.spec.selector}'), kubectl('get', 'deployments', deployment, `${deployment}-blue`, `${deployment}-green`, '--ignore-not-found')] : [kubectl('rollout', 'status', workload, '--timeout=60s')],
    kubectl('describe', workload),
    kubectl('get', 'events', '--sort-by=.lastTimestamp'),
    kubectl('logs', workload, '--all-containers', '--tail=100'),
  ];
  const back = slots
    ? [kubectl('patch', 'service', service, '--type=merge', '--patch={"spec":{"selector":{"slipway.dev/slot":"<blue or green>","pod-template-hash":null}}}')]
    : [kubectl('rollout', 'undo', workload), kubectl('rollout', 'status', workload)];
  return { signIn, look, back };
}
