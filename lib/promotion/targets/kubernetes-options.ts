import { Duration } from '../../core/inside';
import { Cluster } from '../clusters/cluster';

/** What is deployed to a cluster, and where. */
export interface KubernetesTargetProps {
  /** The cluster. */
  readonly cluster: Cluster;
  /** The name of the Deployment, or of the Rollout of Argo Rollouts. */
  readonly deployment: string;
  /** The image of the release for each container, by the name of the container: `{ web: 'api' }`. Init containers count. */
  readonly images: { [container: string]: string };
  /**
   * The namespace.
   *
   * @default 'default'
   */
  readonly namespace?: string;
  /**
   * The Service that sends to its pods. Blue-green and canary shift its traffic.
   *
   * @default - none: rolling updates need none
   */
  readonly service?: string;
  /**
   * Manifests of the release that are applied: a file, a folder, or a folder with a kustomization, from the root of the repository. One of them is the Deployment. What
   * else is in them is applied before it, and stays when a deployment is undone: give a ConfigMap that changes a name of its own for each version, as kustomize does.
   *
   * @default - only the images of the Deployment change
   */
  readonly manifests?: string;
  /**
   * How many replicas it has. Nothing is scaled to it: it is known so that steps which so many replicas cannot make are found before a release finds out.
   *
   * @default - nobody knows
   */
  readonly replicas?: number;
  /**
   * How long each step waits until pods are ready.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
  /**
   * How long an undo and a rollback wait. What they bring back was there before: it is ready sooner, or not at all.
   *
   * @default - as long as a deployment
   */
  readonly undoTimeout?: Duration;
  /**
   * What people call it, in the names of its steps.
   *
   * @default - the Deployment and the cluster
   */
  readonly name?: string;
}
