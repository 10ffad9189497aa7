import { Duration } from 'slipway/core';
import { Cluster, KubernetesTarget } from 'slipway/promotion';
import { Environments } from './environments';
import { SERVICES, Service } from './services';

/** ST-2: staging, scaled down. */
export function stagingTargets({ stagingIdentity: identity }: Environments): KubernetesTarget[] {
  const cluster = Cluster.gke({ name: 'trading-staging', location: 'us-central1-a', identity });
  return SERVICES.map((service) => target(cluster, service, service.name));
}

/** A few pods beside the many: what the route of the load balancer sends one request in twenty to. */
export function canaryTargets({ productionIdentity: identity }: Environments): KubernetesTarget[] {
  const cluster = Cluster.gke({ name: 'trading-primary', location: 'us-central1', identity });
  return SERVICES.map((service) => target(cluster, service, `${service.name}-canary`));
}

/** ST-4: the primary region first, then the one that takes over. */
export function productionTargets({ productionIdentity: identity }: Environments): KubernetesTarget[] {
  const clusters = [['trading-primary', 'us-central1'], ['trading-failover', 'us-east1']].map(([name, location]) => Cluster.gke({ name, location, identity }));
  return clusters.flatMap((cluster) => SERVICES.map((service) => target(cluster, service, service.name, service.name)));
}

function target(cluster: Cluster, { name }: Service, deployment: string, service?: string): KubernetesTarget {
  return new KubernetesTarget({ cluster, namespace: 'trading', deployment, service, images: { app: name }, timeout: Duration.minutes(3) });
}
