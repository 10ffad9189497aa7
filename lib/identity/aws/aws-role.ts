import { Construct } from 'constructs';
import { AwsAccount } from './aws-account';
import { AwsRoleAssumeOptions } from './aws-role-assume-options';
import { AwsRoleProps } from './aws-role-props';
import { iamArn } from './private/arn';
import { assumeStep } from './private/assume-step';
import { expectRole } from './private/expect-role';
import { ConfigureAwsCredentials } from '../../actions/inside';
import { Kind, Origin, constructScope, declare } from '../../core/inside';

/** What marks one. @internal */
export const AWS_ROLE_KIND = new Kind<AwsRole>('aws-role');

/**
 * A role of an AWS account that jobs of this repository assume without a stored key. Its trust names the exact subject, the audience and the ids of the
 * repository and its owner, which nobody else can ever have; never a pattern. Written to the template of its account.
 *
 * @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export class AwsRole extends Construct {
  /** The ARN of the role. */
  public readonly arn: string;
  /** What AWS calls it. */
  public readonly roleName: string;
  /** The account that it is made in. */
  public readonly account: AwsAccount;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: AwsRoleProps;

  /**
   * @param scope the delivery
   * @param id its id, and what AWS calls it: `deploy-production`
   * @param props account, whom it trusts, what it may do
   */
  public constructor(scope: Construct, id: string, props: AwsRoleProps) {
    super(constructScope('new AwsRole', scope), expectRole(scope, id, props));
    this._id = id;
    this._props = props;
    this.account = props.account;
    this.roleName = props.roleName ?? id;
    this.arn = iamArn(this.account.partition, this.account.accountId, `role${this._path}${this.roleName}`);
    this._origin = declare(this, AWS_ROLE_KIND);
  }

  /**
   * The step with which a job assumes the role; the job gets the permission `id-token: write`.
   *
   * @param options region, name and length of the session
   */
  public assume(options: AwsRoleAssumeOptions = {}): ConfigureAwsCredentials {
    const { account: { region, partition }, arn: roleArn, _id: id, _props: { maxSessionDuration }, _audience: audience } = this;
    return assumeStep({ id, roleArn, region, partition, audience, maxSessionDuration }, options);
  }

  /** @internal */
  public get _path(): string {
    return this._props.path ?? '/';
  }

  /** @internal */
  public get _audience(): string {
    return this._props.audience ?? this.account._audience;
  }
}
