import { Expression } from '../../expressions/inside';
import { IStep } from '../../workflows/inside';

/** How the steps of one job get to a cluster. @internal */
export interface ClusterAccess {
  /** What signs in and writes the kubeconfig. */
  readonly steps: IStep[];
  /** What the steps need that speak to the cluster, and no others get: above all the path of the kubeconfig. */
  readonly env: Readonly<Record<string, string | Expression>>;
}

/** What is known of a cluster. @internal */
export interface ClusterParts {
  readonly name: string;
  /** What a person types to get to it. Undefined when nobody but the holder of a secret can say that. */
  readonly signIn?: string;
  /** For the kubeconfig of one target in one job. */
  access(file: string): ClusterAccess;
}
