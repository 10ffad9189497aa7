import { Construct } from 'constructs';
import { ConfigureAwsCredentials } from '../../actions/inside';
import { asWritten, constructScope, declare, Duration, expectOptions, InvalidValueError, Kind, kinds, listed, nodeIdOf, optionTable, Origin } from '../../core/inside';
import { TrustPolicy } from '../access/trust-policy';
import { principalsOf, samePrincipal } from '../access/trust-principal';
import { AwsPartition, audienceOf } from '../aws/aws-partition';
import { AwsRoleAssumeOptions } from '../aws/aws-role-assume-options';
import { assumeStep } from '../aws/private/assume-step';
import { REGION } from '../aws/private/region';
import { Trusted } from '../trusted';

/** What marks one. @internal */
export const EXTERNAL_ROLE_KIND = new Kind<ExternalRole>('external-role');

/** A role that exists already. */
export interface ExternalRoleProps {
  /** Its ARN: `arn:aws:iam::123456789012:role/deploy`. */
  readonly roleArn: string;
  /** Its trust policy, as AWS has it now: `TrustPolicy.fromJson(readFileSync('deploy.trust.json', 'utf8'))`. */
  readonly trustPolicy: TrustPolicy;
  /**
   * Who is meant to assume it. Whoever else can is a finding.
   *
   * @default - the jobs with a step that assumes it
   */
  readonly trustedBy?: Trusted[];
  /**
   * Who else is meant to assume it, who is no job of GitHub: accounts, roles, services, providers, as its trust policy names them. The access matrix shows them all the same.
   *
   * @default - nobody; whoever gets in is a finding
   */
  readonly otherPrincipals?: string[];
  /**
   * The region that jobs work in unless they say another.
   *
   * @default - every `role.assume(…)` says one
   */
  readonly region?: string;
  /**
   * The audience that its trust asks tokens for.
   *
   * @default - `sts.amazonaws.com`, in China `sts.amazonaws.com.cn`
   */
  readonly audience?: string;
  /**
   * How long a session may last: what the role says in AWS.
   *
   * @default - one hour
   */
  readonly maxSessionDuration?: Duration;
}

/**
 * An AWS role that somebody else made. Nothing is written for it: its trust policy is judged against the workflows, so that it is known who can assume it,
 * and who cannot.
 */
export class ExternalRole extends Construct {
  /** The ARN of the role. */
  public readonly roleArn: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _props: ExternalRoleProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id the name that messages call it by
   * @param props its ARN and its trust policy
   */
  public constructor(scope: Construct, id: string, props: ExternalRoleProps) {
    super(constructScope('new ExternalRole', scope), nodeId(scope, id, props));
    this._id = id;
    this.roleArn = props.roleArn;
    this._props = props;
    this._origin = declare(this, EXTERNAL_ROLE_KIND);
  }

  /**
   * The step with which a job assumes the role; the job gets the permission `id-token: write`.
   *
   * @param options region, name and length of the session
   */
  public assume(options: AwsRoleAssumeOptions = {}): ConfigureAwsCredentials {
    const { roleArn, _props: { region, maxSessionDuration, audience } } = this;
    const partition = roleArn.split(':')[1] as AwsPartition;
    return assumeStep({ id: this._id, roleArn, region, partition, audience: audience ?? audienceOf(partition), maxSessionDuration }, options);
  }
}

const ROLE = optionTable({
  roleArn: kinds.text,
  trustPolicy: kinds.made((value) => value instanceof TrustPolicy, "a TrustPolicy, such as TrustPolicy.fromJson('{…}')"),
  trustedBy: kinds.list(kinds.made((value) => value instanceof Trusted, 'a Trusted, such as Trusted.environment(production)')),
  otherPrincipals: kinds.list(kinds.text),
  region: REGION,
  audience: kinds.text,
  maxSessionDuration: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.hours(2)'),
}, ['roleArn', 'trustPolicy']);

/** Asked before the role is part of any tree. */
function nodeId(scope: Construct, id: string, props: ExternalRoleProps): string {
  expectOptions('new ExternalRole', id, props, ROLE);
  if (!/^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.test(props.roleArn)) {
    const call = `new ExternalRole(…, ${asWritten(id)}, { roleArn: ${asWritten(props.roleArn)} })`;
    throw new InvalidValueError('call/wrong-value', call, "it takes the ARN of a role, such as 'arn:aws:iam::123456789012:role/deploy'", { option: 'roleArn', given: props.roleArn });
  }
  const { otherPrincipals = [], trustPolicy } = props;
  const named = trustPolicy._document.Statement.flatMap((statement) => principalsOf(statement).entries);
  const wrong = otherPrincipals.find((one) => one.includes('*') || !named.some(({ text }) => samePrincipal(text, one)));
  if (wrong !== undefined) {
    const call = `new ExternalRole(…, ${asWritten(id)}, { otherPrincipals: [${asWritten(wrong)}] })`;
    const names = named.map(({ text }) => text).filter((text) => text !== '*');
    const why = wrong.includes('*') ? 'a star is everybody in the world, and nobody can mean that; name the account' : `its trust policy names no such principal; it names ${listed(names)}`;
    throw new InvalidValueError('call/wrong-value', call, why, { option: 'otherPrincipals', given: wrong, allowed: names });
  }
  return nodeIdOf('new ExternalRole', scope, id, 'role:');
}
