import { Defect } from '../checks/inside';
import { Origin } from '../core/inside';
import { JobAddress } from '../repository/inside';
import { AwsAccountModel, StatementJson } from './aws/model';
import { AzureCredentialModel } from './azure/model';
import { GcpIdentityModel } from './gcp/model';
import { TrustedModel } from './trusted-model';

export * from './aws/model';
export * from './azure/model';
export * from './gcp/model';
export * from './trusted-model';

/** Who may be whom: the cloud identities of a delivery as plain data. */
export interface IdentityModel {
  /** What jobs can become. */
  readonly principals: PrincipalModel[];
  /** Templates that a person or a pipeline with the right to do so deploys. */
  readonly files: IdentityFileModel[];
  /** AWS accounts. */
  readonly aws: AwsAccountModel[];
  /** Workload identities of Google Cloud. */
  readonly gcp: GcpIdentityModel[];
  /** Federated credentials of Azure. */
  readonly azure: AzureCredentialModel[];
  /** What the resolver could not do; each is reported by the rule of the same id. */
  readonly defects: Defect[];
}

/** A role, a service account, an application: what a job can become. */
export interface PrincipalModel {
  /** What kind of thing this is. */
  readonly kind: 'principal';
  /** Whose it is. */
  readonly cloud: 'aws' | 'gcp' | 'azure';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** What a workflow calls it by: the ARN of a role, the resource name of a provider or the mail address of a service account, a client id. */
  readonly address: string;
  /** Whom it really lets in. */
  readonly trust: TrustModel;
  /** Whom its author meant. */
  readonly trusted: TrustedModel[];
  /**
   * Whom else its author meant: accounts, roles, services and providers, as the policy names them.
   *
   * @default - nobody
   */
  readonly otherPrincipals?: string[];
  /** Jobs whose steps become it. */
  readonly users: JobAddress[];
  /** What it may do, when that is known: AWS policy statements as JSON. */
  readonly statements: StatementJson[];
}

/** Whom a principal lets in. */
export type TrustModel = PolicyTrustModel | ClaimsTrustModel;

/** Trust as an IAM policy. */
export interface PolicyTrustModel {
  /** How it is written. */
  readonly kind: 'policy';
  /** The trust policy in the words of IAM. */
  readonly policy: StatementJson;
}

/** Trust as sets of claims, of which one is enough. */
export interface ClaimsTrustModel {
  /** How it is written. */
  readonly kind: 'claims';
  /** Claim to its values: within a set, each claim must have one of them. */
  readonly anyOf: { readonly [claim: string]: string[] }[];
  /** Whether conditions of the user's own come on top. */
  readonly opaque: boolean;
}

/** A template for a cloud. */
export interface IdentityFileModel {
  /** The construct id of what it makes. */
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  /** Where it was declared. */
  readonly origin: Origin;
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
