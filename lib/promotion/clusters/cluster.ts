import { aks } from './aks';
import { ClusterAccess, ClusterParts } from './cluster-access';
import { AksOptions, EksOptions, GkeOptions, KubeconfigOptions } from './cluster-options';
import { eks } from './eks';
import { gke } from './gke';
import { kubeconfig } from './kubeconfig';

/**
 * A cluster that is there already, and how a job signs in to it. Credentials are short-lived and given to the steps alone that need them, so that one job can deploy to
 * two clusters; the kubeconfig is a file that nobody else on the runner can read, and is never printed.
 */
export class Cluster {
  /**
   * Amazon EKS. The job assumes the role, and its kubeconfig asks for tokens by `aws`, which GitHub's runners have.
   *
   * @param options name, region and role
   */
  public static eks(options: EksOptions): Cluster {
    return new Cluster(eks(options));
  }

  /**
   * Google Kubernetes Engine.
   *
   * @param options name, location and identity
   */
  public static gke(options: GkeOptions): Cluster {
    return new Cluster(gke(options));
  }

  /**
   * Azure Kubernetes Service.
   *
   * @param options name, resource group and credential
   */
  public static aks(options: AksOptions): Cluster {
    return new Cluster(aks(options));
  }

  /**
   * Any cluster, by a kubeconfig in a secret. It holds a key that does not expire by itself: prefer one of the others.
   *
   * @param options the secret
   */
  public static kubeconfig(options: KubeconfigOptions): Cluster {
    return new Cluster(kubeconfig(options));
  }

  /** What people call it. */
  public readonly clusterName: string;
  /** What a person types to get to it, when that is known. @internal */
  public readonly _signIn?: string;
  private readonly parts: ClusterParts;

  private constructor(parts: ClusterParts) {
    this.clusterName = parts.name;
    this._signIn = parts.signIn;
    this.parts = parts;
  }

  /**
   * For one target in one job: two targets of a job have files of their own.
   *
   * @param target what the file is named by
   * @internal
   */
  public _access(target: string): ClusterAccess {
    return this.parts.access(`kubeconfig-${target.replace(/[^\w-]+/g, '-')}-${this.clusterName}`);
  }
}
