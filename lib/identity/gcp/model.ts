import { Origin } from '../../core/inside';
import { TrustedModel } from '../trusted-model';

/** A workload identity as it was declared, with its subjects. */
export interface GcpIdentityModel {
  /** What kind of thing this is. */
  readonly kind: 'gcp-identity';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of the template from the root of the repository. */
  readonly file: string;
  /** Id of the project. */
  readonly projectId: string;
  /** Number of the project. */
  readonly projectNumber: string;
  /** The pool that its provider belongs to. */
  readonly pool: GcpPoolModel;
  /** Id of the provider in the pool. */
  readonly providerId: string;
  /**
   * What the console calls the provider.
   *
   * @default - its id
   */
  readonly displayName?: string;
  /**
   * What the console shows with it.
   *
   * @default - none is shown
   */
  readonly description?: string;
  /** Issuer of tokens, without `https://`. */
  readonly issuer: string;
  /**
   * The audience that a token must have.
   *
   * @default - the resource name of the provider
   */
  readonly audience?: string;
  /**
   * Mail address of the service account that jobs become.
   *
   * @default - they act in their own name
   */
  readonly serviceAccount?: string;
  /** Roles in the project that it is given: `roles/run.developer`. */
  readonly projectRoles: string[];
  /** Whom its author meant. */
  readonly trusted: TrustedModel[];
  /** What a token must say, one map for every kind of run that is let in: claim to its values. */
  readonly accepted: { readonly [claim: string]: string[] }[];
  /** Exact subjects: who the job is inside Google Cloud. */
  readonly subjects: string[];
  /**
   * A condition of the user's own in CEL, on top.
   *
   * @default - none
   */
  readonly condition?: string;
}

/** A pool of workload identities. */
export interface GcpPoolModel {
  /** Its id. */
  readonly id: string;
  /** Whether it is made with the provider. */
  readonly create: boolean;
}
