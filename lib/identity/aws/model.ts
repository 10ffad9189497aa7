import { Origin } from '../../core/inside';
import { TrustedModel } from '../trusted-model';

/** A statement, or a whole policy, in the words of IAM. */
export type StatementJson = { readonly [key: string]: unknown };

/** An AWS account with what is made in it: one template. */
export interface AwsAccountModel {
  /** What kind of thing this is. */
  readonly kind: 'aws-account';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Its number: twelve digits. */
  readonly accountId: string;
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  readonly partition: string;
  /** Path of the template from the root of the repository. */
  readonly file: string;
  /** Issuer of tokens, without `https://`. */
  readonly issuer: string;
  /** The identity provider that its roles trust. */
  readonly provider: AwsProviderModel;
  /** The roles that are made in it. */
  readonly roles: AwsRoleModel[];
}

/** The identity provider of an account. */
export interface AwsProviderModel {
  /** Its ARN. */
  readonly arn: string;
  /** Whether it is made with the roles. */
  readonly create: boolean;
  /** The audiences that it takes: `sts.amazonaws.com`. */
  readonly audiences: string[];
  /** Its tags. */
  readonly tags: { readonly [name: string]: string };
}

/** A role that jobs assume. */
export interface AwsRoleModel {
  /** What kind of thing this is. */
  readonly kind: 'aws-role';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** What CloudFormation calls it. */
  readonly logicalId: string;
  /** Name of the role. */
  readonly name: string;
  /** Its path in IAM: `/`. */
  readonly path: string;
  /** Its ARN. */
  readonly arn: string;
  /** That of its account. */
  readonly partition: string;
  /**
   * What IAM shows.
   *
   * @default - none is shown
   */
  readonly description?: string;
  /**
   * How long a session may last, in seconds.
   *
   * @default - one hour, as AWS has it
   */
  readonly maxSessionSeconds?: number;
  /**
   * ARN of the policy that bounds it.
   *
   * @default - no bounds
   */
  readonly permissionsBoundary?: string;
  /** ARNs of the policies that are attached to it. */
  readonly managedPolicies: string[];
  /** What it may do besides: statements in the words of IAM. */
  readonly statements: StatementJson[];
  /** Its tags. */
  readonly tags: { readonly [name: string]: string };
  /** The audience that a token must have. */
  readonly audience: string;
  /** Its trust policy in the words of IAM: the very object that goes into the template. */
  readonly trust: StatementJson;
  /** Whom its author meant. */
  readonly trusted: TrustedModel[];
}
