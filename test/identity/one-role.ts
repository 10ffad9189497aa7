import { delivery } from './support';
import { Delivery } from 'slipway/delivery';
import { Access, AccessMatrix, ExternalRole, Trusted, TrustPolicy } from 'slipway/identity';
import { Job, JobProps, Trigger, Workflow } from 'slipway/workflows';

export const PUBLIC = 'token.actions.githubusercontent.com';
export const ARN = 'arn:aws:iam::123456789012:role/deploy';

export type Conditions = Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;

export function statement(conditions: Conditions, issuer = PUBLIC): object {
  const keyed = Object.entries(conditions).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${issuer}:${key}`, value]))]);
  return { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` }, Condition: Object.fromEntries(keyed) };
}

export function trust(...statements: object[]): TrustPolicy {
  return TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
}

export const of = (conditions: Conditions) => trust(statement({ ...conditions, StringEquals: { aud: 'sts.amazonaws.com', ...conditions.StringEquals } }));

export interface Declared {
  readonly made?: Delivery;
  /** Of the workflow. */
  readonly id?: string;
  readonly policy: TrustPolicy;
  readonly triggers?: Trigger[];
  readonly job?: JobProps;
  readonly trustedBy?: (job: Job) => Trusted[];
}

/** One job that assumes one role. */
export function declared({ made = delivery(), id = 'deploy', policy, triggers = [Trigger.push({ branches: ['main'] })], job: props = {}, trustedBy }: Declared): Delivery {
  const job = new Job(new Workflow(made, id, { triggers }), 'deploy', props);
  const role = new ExternalRole(made, 'deploy', { roleArn: ARN, trustPolicy: policy, trustedBy: trustedBy?.(job) });
  job.use(role.assume({ region: 'eu-central-1' }));
  return made;
}

export const inside = (made: Delivery) => AccessMatrix.of(made).strangers.filter(({ access }) => access === Access.YES).map(({ who }) => who);

export const OURS = 'repo:acme@1/app@2';
export const FILE = 'acme/app/.github/workflows/deploy.yml';
