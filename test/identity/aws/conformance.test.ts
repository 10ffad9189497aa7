import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { declared, template } from './support';
import { templateProblems } from '../../../scripts/conformance/aws-template';
import { AwsOidcProvider, AwsStatement } from 'slipway/identity';

const folder = mkdtempSync(join(tmpdir(), 'slipway-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = () => {
  const statements = [AwsStatement.allow({ actions: ['s3:PutObject'], resources: ['arn:aws:s3:::assets/*'] })];
  return template(declared({ account: { oidcProvider: AwsOidcProvider.create() }, role: { statements, managedPolicies: ['ReadOnlyAccess'], tags: { team: 'shop' } } }).delivery);
};

/** What the conformance check says of a template with a change. */
function problems(change: (trust: any, whole: any) => void = () => {}): string[] {
  const whole = good();
  change(whole.Resources.DeployProduction.Properties.AssumeRolePolicyDocument.Statement[0], whole);
  const file = join(folder, 'a.template.json');
  writeFileSync(file, JSON.stringify(whole));
  return templateProblems(file);
}

test('the template that is written passes the validator of CloudFormation and the rules for trust', () => {
  expect(problems()).toEqual([]);
});

const ISS = 'token.actions.githubusercontent.com';

test.each<[string, (trust: any, whole: any) => void, RegExp]>([
  ['a property that no role has', (_, { Resources }) => { Resources.DeployProduction.Properties.Rolename = 'a'; }, /Rolename/],
  ['a session that is too short', (_, { Resources }) => { Resources.DeployProduction.Properties.MaxSessionDuration = 60; }, /MaxSessionDuration/],
  ['a missing trust policy', (_, { Resources }) => { delete Resources.DeployProduction.Properties.AssumeRolePolicyDocument; }, /AssumeRolePolicyDocument/],
  ['a missing subject', ({ Condition }) => { delete Condition.StringEquals[`${ISS}:sub`]; }, /TRUST_IS_EXACT/],
  ['a missing audience', ({ Condition }) => { delete Condition.StringEquals[`${ISS}:aud`]; }, /TRUST_IS_EXACT/],
  ['a subject with a wildcard', ({ Condition }) => { Condition.StringEquals[`${ISS}:sub`] = ['repo:acme@1/app@2:*']; }, /TRUST_IS_EXACT/],
  ['a pattern beside exact values', ({ Condition }) => { Condition.StringLike = { [`${ISS}:ref`]: 'refs/heads/*' }; }, /TRUST_IS_EXACT/],
  ['a condition that holds when its claim is missing', ({ Condition }) => { Condition['ForAllValues:StringEquals'] = { [`${ISS}:ref`]: 'refs/heads/main' }; }, /TRUST_IS_EXACT/],
  ['no condition at all', (trust) => { delete trust.Condition; }, /TRUST_IS_EXACT/],
  ['another kind of principal', (trust) => { trust.Principal = { AWS: '*' }; }, /TRUST_IS_EXACT/],
  ['a second statement that lets an account in', (_, { Resources }) => {
    Resources.DeployProduction.Properties.AssumeRolePolicyDocument.Statement.push({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 'sts:AssumeRole' });
  }, /TRUST_IS_EXACT/],
])('%s is found', (_, change, expected) => {
  expect(problems(change).join('\n')).toMatch(expected);
});
