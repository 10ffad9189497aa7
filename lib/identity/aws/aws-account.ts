import { Construct } from 'constructs';
import { AwsOidcProvider } from './aws-oidc-provider';
import { AwsPartition, audienceOf, partitionOf } from './aws-partition';
import { REGION } from './private/region';
import { InvalidValueError, Kind, Origin, asWritten, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';

/** What marks one. @internal */
export const AWS_ACCOUNT_KIND = new Kind<AwsAccount>('aws-account');

/** An account, and what is made in it. */
export interface AwsAccountProps {
  /** Its number: twelve digits. */
  readonly accountId: string;
  /**
   * The region that jobs work in unless they say another.
   *
   * @default - every `role.assume(…)` says one
   */
  readonly region?: string;
  /**
   * The partition of AWS that it belongs to.
   *
   * @default - the one of the region; `AwsPartition.AWS` without a region
   */
  readonly partition?: AwsPartition;
  /**
   * The OpenID Connect provider of GitHub in the account. An account has one for each issuer, and a second one cannot be made.
   *
   * @default AwsOidcProvider.existing()
   */
  readonly oidcProvider?: AwsOidcProvider;
  /**
   * Where the CloudFormation template of its roles goes, from the root of the repository.
   *
   * @default - `identity/aws/<id>.template.json`
   */
  readonly file?: string;
}

/**
 * An AWS account whose roles the jobs of this repository assume. Its roles, and the OpenID Connect provider when it is to be made, are written as one
 * CloudFormation template, for which the package `aws-cdk-lib` must be installed. Somebody with the right to do so deploys it:
 * `aws cloudformation deploy --template-file identity/aws/production.template.json --stack-name github-identities --capabilities CAPABILITY_NAMED_IAM`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
export class AwsAccount extends Construct {
  /** Its number. */
  public readonly accountId: string;
  /** The partition of AWS that it belongs to. */
  public readonly partition: AwsPartition;
  /** The region that jobs work in unless they say another. */
  public readonly region?: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _oidcProvider: AwsOidcProvider;
  /** @internal */
  public readonly _file: string;

  /**
   * @param scope the delivery
   * @param id what you call it, and the name of its template: `production`
   * @param props number, region, provider
   */
  public constructor(scope: Construct, id: string, props: AwsAccountProps) {
    super(constructScope('new AwsAccount', scope), nodeId(scope, id, props));
    this._id = id;
    this.accountId = props.accountId;
    this.region = props.region;
    this.partition = props.partition ?? partitionOf(props.region);
    this._oidcProvider = props.oidcProvider ?? AwsOidcProvider.existing();
    this._file = props.file ?? `identity/aws/${id}.template.json`;
    this._origin = declare(this, AWS_ACCOUNT_KIND);
  }

  /** The audience that tokens for it are made for. @internal */
  public get _audience(): string {
    return audienceOf(this.partition);
  }
}

const ACCOUNT = optionTable({
  accountId: kinds.made((value) => typeof value === 'string' && /^\d{12}$/.test(value), "the twelve digits of an account as a string, such as '123456789012'"),
  region: REGION,
  partition: kinds.oneOf(Object.values(AwsPartition)),
  oidcProvider: kinds.made((value) => value instanceof AwsOidcProvider, 'an AwsOidcProvider, such as AwsOidcProvider.create()'),
  file: kinds.made((value) => typeof value === 'string' && value.endsWith('.json'), "the path of a JSON file from the root of the repository, such as 'identity/aws/production.template.json'"),
}, ['accountId']);

/** Asked before the account is part of any tree. A workflow may have the same name. */
function nodeId(scope: Construct, id: string, props: AwsAccountProps): string {
  expectOptions('new AwsAccount', id, props, ACCOUNT);
  if (props.region !== undefined && props.partition !== undefined && partitionOf(props.region) !== props.partition) {
    const why = `the region '${props.region}' is not in the partition '${props.partition}', but in '${partitionOf(props.region)}'`;
    throw new InvalidValueError('call/aws-region', `new AwsAccount(…, ${asWritten(id)})`, why, { option: 'region', given: props.region });
  }
  return nodeIdOf('new AwsAccount', scope, id, 'aws-account:');
}
