import { Origin } from '../../core/inside';
import { TrustedModel } from '../trusted-model';

/** A federated credential as it was declared, with its subjects. @internal */
export interface AzureCredentialModel {
  readonly kind: 'azure-credential';
  readonly id: string;
  readonly origin: Origin;
  readonly file: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId?: string;
  /** What it is attached to: an id of the directory, or the id of a resource. */
  readonly holder: { readonly kind: 'application' | 'managed-identity'; readonly id: string };
  readonly issuer: string;
  readonly audience: string;
  readonly trusted: readonly TrustedModel[];
  /** One credential each: Azure compares the whole subject, and its case. */
  readonly subjects: readonly string[];
}
