import { Origin } from '../../core/inside';
import { TrustedModel } from '../trusted-model';

/** A federated credential as it was declared, with its subjects. */
export interface AzureCredentialModel {
  /** What kind of thing this is. */
  readonly kind: 'azure-credential';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Path of the template from the root of the repository. */
  readonly file: string;
  /** Client id of the application or the managed identity. */
  readonly clientId: string;
  /** Id of the directory. */
  readonly tenantId: string;
  /**
   * Id of the subscription.
   *
   * @default - none is needed to log in
   */
  readonly subscriptionId?: string;
  /** What it is attached to. */
  readonly holder: AzureHolderModel;
  /** Issuer of tokens, without `https://`. */
  readonly issuer: string;
  /** The audience that a token must have. */
  readonly audience: string;
  /** Whom its author meant. */
  readonly trusted: TrustedModel[];
  /** One credential each: Azure compares the whole subject, and its case. */
  readonly subjects: string[];
}

/** What a federated credential is attached to. */
export interface AzureHolderModel {
  /** What it is. */
  readonly kind: 'application' | 'managed-identity';
  /** Object id of an application in the directory, or the id of a resource. */
  readonly id: string;
}
