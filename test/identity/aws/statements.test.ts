import { Aws, App, Lazy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { declared, template } from './support';
import * as cdk from '../../../lib/identity/aws/private/cdk';
import { models } from '../support';
import { AwsStatement, IStatement } from 'slipway/identity';

const written = (...statements: IStatement[]) =>
  template(declared({ role: { statements } }).delivery).Resources.DeployProduction.Properties.Policies[0].PolicyDocument.Statement;
const refused = (statement: IStatement) => {
  const { findings } = declared({ role: { statements: [statement] } }).delivery.synth();
  return findings.filter(({ id }) => id === 'identity/aws-statement').map(({ message }) => message).join('\n');
};

test("a PolicyStatement of aws-cdk-lib is a statement, beside one of the library's own", () => {
  const theirs = new PolicyStatement({ sid: 'Theirs', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::assets/*'], conditions: { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } } });
  const ours = AwsStatement.deny({ actions: ['s3:DeleteObject'], notResources: ['arn:aws:s3:::assets/tmp/*'] });
  expect(written(theirs, ours)).toEqual([
    { Sid: 'Theirs', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::assets/*', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } } },
    { Effect: 'Deny', Action: 's3:DeleteObject', NotResource: 'arn:aws:s3:::assets/tmp/*' },
  ]);
});

test('both kinds say the same in the same way', () => {
  const given = { actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::a', 'arn:aws:s3:::b'] };
  expect(written(AwsStatement.allow(given))).toEqual(written(new PolicyStatement(given)));
  expect(written(AwsStatement.deny(given))).toEqual(written(new PolicyStatement({ ...given, effect: Effect.DENY })));
});

test('values that only the deployment knows stay functions of CloudFormation', () => {
  const statement = new PolicyStatement({ actions: ['s3:GetObject'], resources: [`arn:${Aws.PARTITION}:s3:::assets-${Aws.ACCOUNT_ID}/*`, Lazy.string({ produce: () => 'arn:aws:s3:::lazy' })] });
  expect(written(statement)[0].Resource).toEqual([
    { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::assets-', { Ref: 'AWS::AccountId' }, '/*']] },
    'arn:aws:s3:::lazy',
  ]);
  const condition = { StringEquals: { 'aws:RequestedRegion': Lazy.any({ produce: () => 'eu-central-1' }) } };
  expect(written(made({ ...base, Condition: condition }))).toEqual([{ ...base, Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } } }]);
});

test('what is judged is what is written', () => {
  const { delivery } = declared({ role: { statements: [new PolicyStatement({ actions: ['s3:GetObject'], resources: [Aws.STACK_ID] })] } });
  expect(models(delivery).identity.principals[0].statements).toEqual([{ Effect: 'Allow', Action: 's3:GetObject', Resource: { Ref: 'AWS::StackId' } }]);
});

test('a reference to a resource of another stack is refused: nothing of that name is in the template', () => {
  const bucket = new Bucket(new Stack(new App({ autoSynth: false }), 'other'), 'Assets');
  expect(refused(new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')] }))).toMatch(/which is in another template; write the ARN out/);
});

const made = (json: unknown): IStatement => ({ toStatementJson: () => json });
const base = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

test.each<[string, unknown, RegExp]>([
  ['nothing', undefined, /it is no object|failed/],
  ['null', null, /it is no object with Effect, Action and Resource/],
  ['a list', [base], /no object/],
  ['a wrong effect', { ...base, Effect: 'allow' }, /its Effect is 'allow'/],
  ['no action', { Effect: 'Allow', Resource: '*' }, /either Action or NotAction/],
  ['two kinds of action', { ...base, NotAction: 's3:*' }, /either Action or NotAction/],
  ['an empty list', { ...base, Action: [] }, /its Action is empty/],
  ['a number', { ...base, Action: 1 }, /its Action holds 1; it takes text/],
  ['a hole in a list', { ...base, Action: ['s3:GetObject', null] }, /its Action holds null; it takes text/],
  ['no effect', { Action: 's3:GetObject', Resource: '*' }, /its Effect is missing; it is 'Allow' or 'Deny'/],
  ['an effect that is no text', { ...base, Effect: true }, /its Effect is true;/],
  ['an effect of several parts', { ...base, Effect: { a: 1 } }, /its Effect is {"a":1};/],
  ['an action without a service', { ...base, Action: 'GetObject' }, /'service:Name'/],
  ['an action behind a space', { ...base, Action: ' s3:GetObject' }, /'service:Name'/],
  ['an action with a sign', { ...base, Action: 's3:Get-Object' }, /'service:Name'/],
  ['an action with a wrong end', { ...base, Action: 's3:GetObject!' }, /'service:Name'/],
  ['one action of several', { ...base, Action: ['s3:GetObject', 'GetObject'] }, /its action 'GetObject' is none/],
  ['a resource that is no ARN', { ...base, Resource: 'assets' }, /is no ARN/],
  ['a resource behind a space', { ...base, Resource: ' arn:aws:s3:::assets' }, /is no ARN/],
  ['a resource of another partition, in a region', { ...base, Resource: 'arn:aws-cn:sqs:cn-north-1::queue' }, /is in the partition 'aws-cn', the account in 'aws'/],
  ['a resource of another partition, in an account', { ...base, Resource: 'arn:aws-cn:iam::123456789012:role/x' }, /is in the partition 'aws-cn', the account in 'aws'/],
  ['a principal', { ...base, Principal: '*' }, /trustedBy/],
  ['all principals but one', { ...base, NotPrincipal: { AWS: '*' } }, /trustedBy/],
  ['an unknown part', { ...base, Conditions: {} }, /'Conditions', which is no part/],
  ['a condition that is text', { ...base, Condition: 'x' }, /its Condition must be an object/],
  ['an operator without keys', { ...base, Condition: { StringEquals: {}, Bool: 'true' } }, /its Condition must be an object of operators/],
  ['a reference', { ...base, Resource: { Ref: 'Bucket' } }, /it refers to {"Ref":"Bucket"}, which is in another template/],
  ['a reference to nothing', { ...base, Resource: { Ref: ['AWS::Region'] } }, /it refers to {"Ref":\["AWS::Region"\]}/],
  ['a part of a resource', { ...base, Resource: { 'Fn::GetAtt': ['Bucket', 'Arn'] } }, /it refers to {"Fn::GetAtt":\["Bucket","Arn"\]}/],
  ['a part of a resource, in a text,', { ...base, Resource: { 'Fn::GetAtt': 'AWS::Bucket.Arn' } }, /it refers to {"Fn::GetAtt"/],
  ['what another stack gives out', { ...base, Resource: { 'Fn::ImportValue': 'bucket' } }, /it refers to {"Fn::ImportValue":"bucket"}/],
  ['a reference within a function', { ...base, Resource: { 'Fn::Join': ['', ['arn:', { Ref: 'Bucket' }]] } }, /it refers to {"Ref":"Bucket"}/],
  ['a name with a space', { ...base, Sid: 'a b' }, /a Sid has letters and digits/],
])('%s is refused, with the reason', (_, json, reason) => {
  expect(refused(made(json))).toMatch(reason);
});

test.each<[string, object]>([
  ['a name that is empty', { ...base, Sid: '' }],
  ['digits in an action', { ...base, Action: 'ec2:Describe2' }],
  ['all but some', { Effect: 'Deny', NotAction: ['s3:*'], NotResource: ['arn:aws:s3:::assets', 'arn:aws:iam::123456789012:role/x'] }],
  ['any partition', { ...base, Resource: 'arn:*:s3:::assets' }],
  ['a region and an account', { ...base, Resource: 'arn:aws:sqs:eu-central-1:123456789012:queue' }],
  ['functions of the template itself', { ...base, Resource: { 'Fn::Join': ['', ['arn:aws:s3:::', { Ref: 'AWS::Region' }]] } }],
  ['numbers, truths and nulls', { ...base, Condition: { NumericLessThan: { 's3:max-keys': 7 }, Bool: { 'aws:SecureTransport': true }, Null: { 'aws:x': null } } }],
  ['an object without a prototype', Object.assign(Object.create(null), base)],
])('one with %s is written as it is, and aws-cdk-lib has no part in reading it', (_, json) => {
  const read = jest.spyOn(cdk, 'inTemplate');
  try {
    expect([refused(made(json)), written(made(json)), read.mock.calls]).toEqual(['', [{ ...json }], []]);
  } finally {
    read.mockRestore();
  }
});

test('a name that another statement has is refused, and an empty one is none', () => {
  const twice = (Sid: string) => declared({ role: { statements: [made({ ...base, Sid }), made({ ...base, Sid })] } }).delivery.synth().findings.map(({ message }) => message);
  expect(twice('Read')).toEqual(["Statement 2 of the role 'deploy-production' cannot be used: its Sid 'Read' is that of another statement of the role."]);
  expect(twice('')).toEqual([]);
});

test('a statement that fails, or goes round in circles, is a finding and no crash', () => {
  expect(refused({ toStatementJson: () => { throw new Error('not now'); } })).toContain('not now');
  const round: any = { ...base };
  round.Condition = { StringEquals: round };
  expect(refused(made(round))).toMatch(/toStatementJson\(\) failed/);
});

test('a statement of our own is judged where it is made', () => {
  expect(() => AwsStatement.allow({ actions: ['GetObject'], resources: ['*'] })).toThrow(/'service:Name'/);
  expect(() => AwsStatement.allow({ actions: ['s3:GetObject'] })).toThrow(/either Resource or NotResource/);
  expect(() => AwsStatement.deny({ resources: ['*'] })).toThrow(/either Action or NotAction/);
  expect(() => AwsStatement.allow({ action: ['s3:GetObject'], resources: ['*'] } as any)).toThrow(/did you mean 'actions'/);
  expect(() => AwsStatement.allow({ actions: 's3:GetObject', resources: ['*'] } as any)).toThrow(/must be a list/);
});

test('what a statement gives out cannot be changed from outside', () => {
  const statement = AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['*'] });
  statement.toStatementJson().Action = '*';
  expect(statement.toStatementJson().Action).toBe('s3:GetObject');
});
