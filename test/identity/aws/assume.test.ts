import { declared } from './support';
import { ConfigureAwsCredentials } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { ExternalRole, ExternalRoleProps, TrustPolicy } from 'slipway/identity';

const step = (given: Parameters<typeof declared>[0] = {}) => declared(given).delivery.synthText('.github/workflows/ci.yml');

test('ML-7: a job assumes a role without a stored key, and gets the permission that this takes', () => {
  const text = step();
  expect(text).toMatch(/id-token: write # aws-actions\/configure-aws-credentials/);
  expect(text).toContain('role-to-assume: arn:aws:iam::123456789012:role/deploy-production');
  expect(text).toContain('aws-region: eu-central-1');
  expect(text).not.toMatch(/secrets\.|access-key/);
});

test('the log of AWS tells which run it was', () => {
  expect(step()).toContain('role-session-name: run-${{ github.run_id }}-${{ github.run_attempt }}');
  expect(step({ assume: { sessionName: `deploy-${Github.sha}` } })).toContain('role-session-name: deploy-${{ github.sha }}');
});

test('credentials last as long as the role allows, or as the step says', () => {
  expect(step()).not.toContain('role-duration-seconds');
  expect(step({ role: { maxSessionDuration: Duration.hours(3) } })).toContain('role-duration-seconds: 10800');
  expect(step({ role: { maxSessionDuration: Duration.hours(3) }, assume: { duration: Duration.minutes(15) } })).toContain('role-duration-seconds: 900');
});

test('the audience is said only where it is not what the action asks for by itself', () => {
  expect(step()).not.toContain('audience');
  expect(step({ role: { audience: 'https://github.com/acme' } })).toContain('audience: https://github.com/acme');
});

test('the region, the name of the step, its condition and the mask of the account are handed on', () => {
  const text = step({ assume: { region: 'us-east-1', name: 'Sign in', condition: Github.ref.equalTo('refs/heads/main'), maskAccountId: true } });
  expect(text).toMatch(/name: Sign in[\s\S]*if: github.ref == 'refs\/heads\/main'[\s\S]*aws-region: us-east-1[\s\S]*mask-aws-account-id: true/);
});

test('credentials that are for one step alone stay out of the environment of the others', () => {
  expect(step()).not.toMatch(/output-(?:env-)?credentials/);
  expect(step({ assume: { intoEnvironment: true } })).not.toMatch(/output-(?:env-)?credentials/);
  expect(step({ assume: { intoEnvironment: false } })).toMatch(/output-credentials: true\n\s+output-env-credentials: false/);
});

test('what AWS would refuse is refused in the call', () => {
  const { role } = declared();
  expect(() => role.assume({ duration: Duration.hours(2) })).toThrow(/at most 1 hour; raise \{ maxSessionDuration \}/);
  expect(() => role.assume({ duration: Duration.minutes(10) })).toThrow(/from 15 minutes on/);
  expect(() => role.assume({ sessionName: 'a b' })).toThrow(/2 to 64/);
  expect(() => role.assume({ sessionName: 'x' })).toThrow(/2 to 64/);
  expect(() => role.assume({ sessionName: 'x'.repeat(65) })).toThrow(/2 to 64/);
  expect(() => role.assume({ region: 'here' })).toThrow(/name of a region/);
  expect(() => role.assume({ roleDuration: 1 } as any)).toThrow(/no option 'roleDuration'/);
});

test('a role of an account without a region asks for one', () => {
  expect(() => declared({ account: { region: undefined } })).toThrow(/no region is known/);
  expect(step({ account: { region: undefined }, assume: { region: 'eu-west-1' } })).toContain('aws-region: eu-west-1');
});

describe('a role that somebody else made is assumed in the same words', () => {
  const policy = TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: { AWS: '123456789012' } } }));
  const external = (props: Partial<ExternalRoleProps> = {}) => new ExternalRole(Delivery.standalone(), 'deploy', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: policy, ...props });
  const inputs = (made: ConfigureAwsCredentials) => made._props.inputs;

  test('in its own region, for as long as it allows', () => {
    expect(inputs(external({ region: 'eu-west-1', maxSessionDuration: Duration.hours(2) }).assume())).toMatchObject({ 'aws-region': 'eu-west-1', 'role-duration-seconds': 7200 });
    expect(inputs(external({ region: 'eu-west-1' }).assume({ region: 'us-east-1', sessionName: 'ship' }))).toMatchObject({ 'aws-region': 'us-east-1', 'role-session-name': 'ship' });
  });

  test('with the audience that its trust asks for', () => {
    expect(inputs(external().assume({ region: 'eu-west-1' }))).not.toHaveProperty('audience');
    expect(inputs(external({ audience: 'https://github.com/acme' }).assume({ region: 'eu-west-1' }))).toMatchObject({ audience: 'https://github.com/acme' });
    const china = external({ roleArn: 'arn:aws-cn:iam::123456789012:role/deploy' });
    expect(inputs(china.assume({ region: 'cn-north-1' }))).toMatchObject({ audience: 'sts.amazonaws.com.cn' });
    expect(() => china.assume({ region: 'eu-west-1' })).toThrow("the region 'eu-west-1' is not in the partition 'aws-cn' of the account");
  });

  test('and asks for a region where none is known', () => {
    expect(() => external().assume()).toThrow(/no region is known; say it here/);
  });
});
