import { Construct } from 'constructs';
import { ConfigureAwsCredentials } from '../../actions/inside';
import { InvalidValueError, Kind, Origin, asWritten, constructPath, constructScope, declare, expectArgument, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';
import { TrustPolicy } from '../access/trust-policy';
import { Trusted } from '../trusted';

/** What marks one. @internal */
export const EXTERNAL_ROLE_KIND = new Kind<ExternalRole>('external-role');

/** A role that exists already. */
export interface ExternalRoleProps {
  /** Its ARN: `arn:aws:iam::123456789012:role/deploy`. */
  readonly roleArn: string;
  /** Its trust policy, as AWS has it now: `TrustPolicy.of(readFileSync('deploy.trust.json', 'utf8'))`. */
  readonly trustPolicy: TrustPolicy;
  /**
   * Who is meant to assume it. Whoever else can is a finding.
   *
   * @default - the jobs with a step that assumes it
   */
  readonly trustedBy?: Trusted[];
}

/**
 * An AWS role that somebody else made. Nothing is written for it: its trust policy is judged against the workflows, so that it is known who can assume it,
 * and who cannot.
 */
export class ExternalRole extends Construct {
  /** The ARN of the role. */
  public readonly roleArn: string;
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
    this.roleArn = props.roleArn;
    this._props = props;
    this._origin = Origin.here(constructPath(this));
    declare(this, EXTERNAL_ROLE_KIND);
  }

  /**
   * A step that assumes the role with the identity token of the job.
   *
   * @param awsRegion the region of the commands that follow
   * @param options audience and name of the session
   */
  public assume(awsRegion: string, options: ExternalRoleAssumeOptions = {}): ConfigureAwsCredentials {
    expectArgument('role.assume', awsRegion, kinds.text, 'the region');
    expectOptions('role.assume', awsRegion, options, ASSUME);
    return new ConfigureAwsCredentials({ ...options, awsRegion, roleToAssume: this.roleArn });
  }
}

/** How a job assumes a role. */
export interface ExternalRoleAssumeOptions {
  /**
   * How the session is called in the logs of AWS.
   *
   * @default - GitHubActions
   */
  readonly roleSessionName?: string;
  /**
   * The audience of the token.
   *
   * @default - sts.amazonaws.com
   */
  readonly audience?: string;
}

const ROLE = optionTable({
  roleArn: kinds.text,
  trustPolicy: kinds.made((value) => value instanceof TrustPolicy, "a TrustPolicy, such as TrustPolicy.of('{…}')"),
  trustedBy: kinds.list(kinds.made((value) => value instanceof Trusted, 'a Trusted, such as Trusted.environment(production)')),
}, ['roleArn', 'trustPolicy']);

const ASSUME = optionTable({ roleSessionName: kinds.text, audience: kinds.text });

/** Asked before the role is part of any tree. */
function nodeId(scope: Construct, id: string, props: ExternalRoleProps): string {
  expectOptions('new ExternalRole', id, props, ROLE);
  if (!/^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.test(props.roleArn)) {
    const call = `new ExternalRole(…, ${asWritten(id)}, { roleArn: ${asWritten(props.roleArn)} })`;
    throw new InvalidValueError('call/wrong-value', call, "it takes the ARN of a role, such as 'arn:aws:iam::123456789012:role/deploy'", { option: 'roleArn', given: props.roleArn });
  }
  return nodeIdOf('new ExternalRole', scope, id, 'role:');
}
