import { Origin } from '../../core/inside';
import { TrustedModel } from '../trusted-model';

/** A workload identity as it was declared, with its subjects. @internal */
export interface GcpIdentityModel {
  readonly kind: 'gcp-identity';
  readonly id: string;
  readonly origin: Origin;
  readonly file: string;
  readonly projectId: string;
  readonly projectNumber: string;
  readonly pool: { readonly id: string; readonly create: boolean };
  readonly providerId: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly issuer: string;
  readonly audience?: string;
  readonly serviceAccount?: string;
  readonly projectRoles: readonly string[];
  readonly trusted: readonly TrustedModel[];
  /** What a token must say, one map for every kind of run that is let in: claim to its values. */
  readonly accepted: readonly Readonly<Record<string, readonly string[]>>[];
  /** Exact subjects: who the job is inside Google Cloud. */
  readonly subjects: readonly string[];
  /** A condition of the user's own, on top. */
  readonly condition?: string;
}
