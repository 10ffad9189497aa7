import { Expression } from '../../expressions/inside';
import { AwsRole, AzureFederatedCredential, ExternalRole, GcpWorkloadIdentity } from '../../identity/inside';

/** A cluster of Amazon EKS. Exactly one of `role` and `externalRole` says who the job is. */
export interface EksOptions {
  /** The name of the cluster. */
  readonly name: string;
  /** Its region: `us-east-1`. */
  readonly region: string;
  /**
   * The role that deploys. The cluster knows it by an access entry.
   *
   * @default - `externalRole` deploys
   */
  readonly role?: AwsRole;
  /**
   * A role that somebody else made.
   *
   * @default - `role` deploys
   */
  readonly externalRole?: ExternalRole;
}

/** A cluster of Google Kubernetes Engine. */
export interface GkeOptions {
  /** The name of the cluster. */
  readonly name: string;
  /** Its zone or region: `us-central1-a`. */
  readonly location: string;
  /** Who the job is: it needs `roles/container.developer`. */
  readonly identity: GcpWorkloadIdentity;
  /**
   * Whether the job speaks to the control plane by its DNS name, which needs no list of addresses.
   *
   * @default false
   */
  readonly dnsEndpoint?: boolean;
}

/** A cluster of Azure Kubernetes Service. */
export interface AksOptions {
  /** The name of the cluster. */
  readonly name: string;
  /** Its resource group. */
  readonly resourceGroup: string;
  /** Who the job is. */
  readonly credential: AzureFederatedCredential;
  /**
   * Whether to sign in by `kubelogin`, which a step before must have installed: clusters without local accounts take nothing else.
   *
   * @default false
   */
  readonly kubelogin?: boolean;
}

/** A kubeconfig that somebody keeps in a secret. */
export interface KubeconfigOptions {
  /** What people call the cluster: it becomes part of names of steps and files. */
  readonly name: string;
  /** The secret with the text of the kubeconfig: `Secrets.get('STAGING_KUBECONFIG')`. */
  readonly secret: Expression;
  /**
   * The context to use.
   *
   * @default - its current context
   */
  readonly context?: string;
}
