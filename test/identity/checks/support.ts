import { delivery } from '../support';
import { arn } from './identity/trust';
import { Delivery } from 'slipway/delivery';
import { ExternalRole, Trusted, TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, JobProps, PermissionLevel, Permissions, Trigger, Workflow } from 'slipway/workflows';

export const ISSUER = 'token.actions.githubusercontent.com';

export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** A statement of a trust policy; keys without a prefix are claims of GitHub. */
export function statement(conditions: Conditions, more: object = {}, issuer = ISSUER): object {
  const keyed = Object.entries(conditions).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${issuer}:${key}`, value]))]);
  return { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` }, Condition: Object.fromEntries(keyed), ...more };
}

export function policy(...statements: readonly object[]): TrustPolicy {
  return TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
}

/** What a rule of the room says. */
export function findings(made: Delivery, rule: string) {
  return made.synth().findings.filter(({ id }) => id === `identity/${rule}`);
}

/** What it says about a role with these statements, from where they are named. */
export function said(rule: string, ...statements: readonly object[]): string[] {
  const made = delivery();
  new ExternalRole(made, 'deploy', { roleArn: arn('deploy'), trustPolicy: policy(...statements) });
  return findings(made, rule).map(({ message }) => message.replace("In the trust policy of 'deploy' ", ''));
}

export const OURS = 'repo:acme@1/app@2';
export const LEGACY = 'repo:acme/app';
export const MAIN = Trigger.push({ branches: ['main'] });
export const TOKEN = Permissions.of({ idToken: PermissionLevel.WRITE });

/** A role whose trust asks for the audience, and for this. */
export function role(made: Delivery, conditions: Conditions, trustedBy?: Trusted[], id = 'deploy', issuer = ISSUER): ExternalRole {
  const asked = statement({ ...conditions, StringEquals: { aud: 'sts.amazonaws.com', ...conditions.StringEquals } }, {}, issuer);
  return new ExternalRole(made, id, { roleArn: arn(id), trustPolicy: policy(asked), trustedBy });
}

export const subject = (...sub: string[]): Conditions => ({ StringEquals: { sub } });

/** A job with the permission to ask for a token, alone in its workflow. */
export function job(made: Delivery, id: string, triggers: Trigger[] = [MAIN], props: JobProps = {}): Job {
  return new Job(new Workflow(made, id, { triggers }), id, { permissions: TOKEN, ...props });
}

export const use = (one: Job, ...roles: ExternalRole[]) => roles.forEach((each) => one.use(each.assume({ region: 'eu-central-1' })));

/** An environment that the main branch alone may deploy to. */
export const production = (made: Delivery) => new DeploymentEnvironment(made, 'production', { branches: ['main'] });

export const messages = (made: Delivery, rule: string) => findings(made, rule).map(({ message }) => message);
