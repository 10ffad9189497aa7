import { Defect } from '../checks/inside';
import { Origin, TreeDocument } from '../core/inside';
import { JobAddress } from '../repository/inside';
import { AwsAccountModel } from './aws/model';
import { AzureCredentialModel } from './azure/model';
import { GcpIdentityModel } from './gcp/model';
import { TrustedModel } from './trusted-model';

export * from './aws/model';
export * from './azure/model';
export * from './gcp/model';
export * from './trusted-model';

/**
 * Who may be whom: the cloud identities of a delivery as plain data.
 *
 * @internal
 */
export interface IdentityModel {
  readonly principals: readonly PrincipalModel[];
  /** Templates that a person or a pipeline with the right to do so deploys. */
  readonly files: readonly IdentityFileModel[];
  readonly aws: readonly AwsAccountModel[];
  readonly gcp: readonly GcpIdentityModel[];
  readonly azure: readonly AzureCredentialModel[];
  readonly defects: readonly Defect[];
}

/** What every cloud gives. @internal */
export type CloudModel = Pick<IdentityModel, 'principals' | 'files' | 'defects'>;

/** A role, a service account, an application: what a job can become. @internal */
export interface PrincipalModel {
  readonly kind: 'principal';
  readonly cloud: 'aws' | 'gcp' | 'azure';
  readonly id: string;
  readonly origin: Origin;
  /** What a workflow calls it by: the ARN of a role, the resource name of a provider or the mail address of a service account, a client id. */
  readonly address: string;
  readonly trust: TrustModel;
  /** Whom its author meant. */
  readonly trusted: readonly TrustedModel[];
  /** Jobs whose steps become it. */
  readonly users: readonly JobAddress[];
  /** What it may do, when that is known: AWS policy statements as JSON. */
  readonly statements: readonly { readonly [key: string]: unknown }[];
}

/** @internal */
export type TrustModel =
  /** An IAM trust policy, judged by `evaluateTrust`. */
  | { readonly kind: 'policy'; readonly policy: TrustDocument }
  /** Any of these sets of claims is enough; within one, all must have one of the values. `opaque`: conditions of the user's own come on top. */
  | { readonly kind: 'claims'; readonly anyOf: readonly Readonly<Record<string, readonly string[]>>[]; readonly opaque: boolean };

/** An IAM policy as it is written. @internal */
export interface TrustDocument {
  readonly Version: string;
  readonly Statement: readonly { readonly [key: string]: unknown }[];
}

/** @internal */
export interface IdentityFileModel {
  readonly id: string;
  readonly file: string;
  readonly origin: Origin;
  /** Made when it is needed: for AWS a large library is loaded. */
  shape(): TreeDocument;
}

/** The claims of an identity token, `sub` and `aud` among them. */
export type Claims = Readonly<Record<string, string>>;

/** One way in which a job can come to run. @internal */
export interface PossibleRunModel {
  readonly job: JobAddress;
  /** The job that a person sees: `deploy.yml/deploy-production`. */
  readonly label: string;
  readonly event: string;
  /** `refs/heads/main`, or a pattern of the trigger such as `refs/heads/release/*`; `*` where any will do. */
  readonly ref: string;
  readonly environment?: string;
  /** Started by somebody without write access, from a fork. */
  readonly fork: boolean;
  /** Whether GitHub gives the job an identity token at all. */
  readonly token: boolean;
  /** One set for every ref that was tried, in every format of the subject that the repository can have. None where they cannot be told. */
  readonly claims: readonly Claims[];
  /** What is special about it: why there is no token, whose code runs, what only the run can tell. */
  readonly why?: string;
  readonly origin: Origin;
}
