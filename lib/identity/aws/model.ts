import { Origin } from '../../core/inside';
import { TrustedModel } from '../trusted-model';

export type StatementJson = { readonly [key: string]: unknown };

/** An AWS account with what is made in it: one template. @internal */
export interface AwsAccountModel {
  readonly kind: 'aws-account';
  readonly id: string;
  readonly origin: Origin;
  readonly accountId: string;
  readonly partition: string;
  readonly file: string;
  /** Of tokens, without `https://`. */
  readonly issuer: string;
  readonly provider: AwsProviderModel;
  readonly roles: readonly AwsRoleModel[];
}

/** @internal */
export interface AwsProviderModel {
  readonly arn: string;
  /** Whether it is made with the roles. */
  readonly create: boolean;
  readonly audiences: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** @internal */
export interface AwsRoleModel {
  readonly kind: 'aws-role';
  readonly id: string;
  readonly origin: Origin;
  /** What CloudFormation calls it. */
  readonly logicalId: string;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly partition: string;
  readonly description?: string;
  /** How long a session may last; undefined: one hour, as AWS has it. */
  readonly maxSessionSeconds?: number;
  /** An ARN. */
  readonly permissionsBoundary?: string;
  /** ARNs. */
  readonly managedPolicies: readonly string[];
  readonly statements: readonly StatementJson[];
  readonly tags: Readonly<Record<string, string>>;
  readonly audience: string;
  /** Its trust policy: the very object that goes into the template. */
  readonly trust: { readonly Version: string; readonly Statement: readonly StatementJson[] };
  readonly trusted: readonly TrustedModel[];
}
