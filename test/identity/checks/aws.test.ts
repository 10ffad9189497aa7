import { declared } from '../aws/support';
import { delivery } from '../support';
import { findings, job, messages, production } from './support';
import { Duration } from 'slipway/core';
import { AwsAccount, AwsOidcProvider, AwsRole, AwsRoleProps, AwsStatement, AwsStatementOptions, IStatement, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubServer } from 'slipway/repository';
import { UsesStep } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const ACTION = `aws-actions/configure-aws-credentials@${SHA}`;

describe('a step that somebody wrote for a role (identity/aws-assume)', () => {
  /** Why it fails. */
  function why(inputs: Readonly<Record<string, string>>, role: Partial<AwsRoleProps> = {}, action = ACTION, region = 'eu-central-1'): string[] {
    const { delivery: made, role: theirs } = declared({ role, account: { region } });
    job(made, 'other').use(new UsesStep(action, { inputs: { 'role-to-assume': theirs.arn, 'aws-region': region, ...inputs } }));
    return messages(made, 'aws-assume').map((message) => message.replace(/^The step '.*' cannot assume the role 'deploy-production': /, ''));
  }

  const otherWay = (input: string) => `with the input '${input}' it does not show the token of the job, which is all that the role trusts.`;
  const forOther = (asked: string, taken: string) => `it asks for a token for '${asked}', and the role takes tokens for '${taken}'.`;
  const wrongName = (name: string) => `its session name is '${name}'; AWS takes 2 to 64 letters, digits and _+=,.@-.`;

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ 'aws-access-key-id': 'AKIA' }, otherWay('aws-access-key-id')],
    [{ 'role-chaining': 'true' }, otherWay('role-chaining')],
    [{ 'force-skip-oidc': 'true' }, otherWay('force-skip-oidc')],
    [{ 'web-identity-token-file': 'token' }, otherWay('web-identity-token-file')],
    [{ audience: 'sts.amazonaws.com.cn' }, forOther('sts.amazonaws.com.cn', 'sts.amazonaws.com')],
    [{ 'role-duration-seconds': '899' }, 'it asks for a session of 899 seconds, and the role has them from 900 to 3600.'],
    [{ 'role-duration-seconds': '3601' }, 'it asks for a session of 3601 seconds, and the role has them from 900 to 3600.'],
    [{ 'role-duration-seconds': 'long' }, 'it asks for a session of long seconds, and the role has them from 900 to 3600.'],
    [{ 'role-session-name': 'a' }, wrongName('a')],
    [{ 'role-session-name': ' ab' }, wrongName(' ab')],
    [{ 'role-session-name': 'ab ' }, wrongName('ab ')],
    [{ 'role-session-name': 'a'.repeat(65) }, wrongName('a'.repeat(65))],
    [{ 'aws-region': 'cn-north-1' }, "the region 'cn-north-1' is in the partition 'aws-cn', and the role in 'aws'."],
    [{ 'aws-region': 'us-gov-west-1' }, "the region 'us-gov-west-1' is in the partition 'aws-us-gov', and the role in 'aws'."],
  ])('fails with the inputs %j', (inputs, told) => {
    expect(why(inputs)).toEqual([told]);
    expect(why(inputs, {}, ACTION.replace('aws-actions/configure', 'AWS-Actions/Configure'))).toEqual([told]);
    expect(why(inputs, {}, `acme/assume@${SHA}`)).toEqual([]);
    // Of a role that nobody declares here, only what AWS gives no role at all.
    const ofAnother = why({ ...inputs, 'role-to-assume': 'arn:aws:iam::123456789012:role/unknown' });
    expect(ofAnother).toEqual(/^(?:899|long)$/.test(inputs['role-duration-seconds'] ?? '') ? [expect.stringContaining('AWS gives sessions from 900 to 43200.')] : []);
  });

  test.each<[Readonly<Record<string, string>>, boolean]>([
    [{ 'role-chaining': 'true' }, true], [{ 'role-chaining': 'TRUE', 'role-duration-seconds': '3600' }, true], [{ 'role-chaining': 'true', 'role-duration-seconds': '3601' }, false],
    [{ 'role-chaining': 'false', 'role-duration-seconds': '43200' }, true], [{ 'role-duration-seconds': '43201' }, false], [{ 'role-chaining': 'true', 'role-duration-seconds': '${{ vars.A }}' }, true],
  ])('for a role that nobody declares here, with the inputs %j: %s', (inputs, may) => {
    expect(why({ ...inputs, 'role-to-assume': 'arn:aws:iam::123456789012:role/unknown' }).length === 0).toBe(may);
  });

  test.each<Readonly<Record<string, string>>>([
    {},
    { 'aws-access-key-id': '', 'role-chaining': 'false', 'force-skip-oidc': 'false', 'web-identity-token-file': '' },
    { 'role-duration-seconds': '900' },
    { 'role-duration-seconds': '3600', 'audience': 'sts.amazonaws.com', 'aws-region': 'us-east-1' },
    { 'role-session-name': 'ab' },
    { 'role-session-name': `+=,.@-${'a'.repeat(58)}` },
    { 'audience': '${{ vars.A }}', 'role-duration-seconds': '${{ vars.B }}', 'role-session-name': '${{ vars.C }} x', 'aws-region': '${{ vars.D }}' },
  ])('may have the inputs %j', (inputs) => {
    expect(why(inputs)).toEqual([]);
  });

  test('is held against the partition of the role, where its region is known', () => {
    const inChina = (inputs: Readonly<Record<string, string>>) => why({ audience: 'sts.amazonaws.com.cn', ...inputs }, {}, ACTION, 'cn-north-1');
    expect([inChina({}), inChina({ 'aws-region': '${{ vars.REGION }}' })]).toEqual([[], []]);
    expect(inChina({ 'aws-region': 'eu-central-1' })).toEqual(["the region 'eu-central-1' is in the partition 'aws', and the role in 'aws-cn'."]);
  });

  test('is held against what the role says', () => {
    expect(why({}, { audience: 'https://github.com/acme' })).toEqual([forOther('sts.amazonaws.com', 'https://github.com/acme')]);
    expect(why({ audience: 'https://github.com/acme' }, { audience: 'https://github.com/acme' })).toEqual([]);
    expect(why({ 'role-duration-seconds': '7200' }, { maxSessionDuration: Duration.hours(2) })).toEqual([]);
    expect(why({ 'role-duration-seconds': '7201' }, { maxSessionDuration: Duration.hours(2) })).toEqual(['it asks for a session of 7201 seconds, and the role has them from 900 to 7200.']);
  });
});

describe('what a role may do', () => {
  const of = (rule: string, props: Partial<AwsRoleProps>) => messages(declared({ role: props }).delivery, rule).map((message) => message.replace(/^[^:]*: /, ''));
  const allow = (options: AwsStatementOptions) => ({ statements: [AwsStatement.allow({ resources: options.notResources ? undefined : ['*'], ...options })] });
  const raw = (json: object): Partial<AwsRoleProps> => ({ statements: [{ toStatementJson: () => json } as IStatement] });

  test.each<[string, Partial<AwsRoleProps>]>([
    ['all actions on all resources', allow({ actions: ['*'] })],
    ['all actions on all resources', allow({ actions: ['s3:GetObject', '*'], resources: ['arn:aws:s3:::assets', '*'] })],
    ['all actions on all resources', allow({ actions: ['*'], resources: ['arn:*:*:*:*:*'] })],
    ['all actions on all resources', allow({ actions: ['*'], resources: ['arn:**:**:**:**:**'] })],
    ['all actions on all resources', allow({ actions: ['*'], notResources: ['arn:aws:s3:::assets'] })],
    ['all actions but a few on all resources', allow({ notActions: ['iam:*'] })],
  ])('is everything, with %s (%#)', (what, props) => {
    expect(of('aws-administrator', props)).toEqual([`statement 1 allows ${what}.`]);
  });

  test.each<[Partial<AwsRoleProps>]>([
    [allow({ actions: ['*'], resources: ['arn:aws:s3:::*'] })],
    [allow({ actions: ['*'], resources: ['arn:aws:s3:::arn:*:*'] })],
    [allow({ actions: ['*'], resources: ['arn:*:*:*:*:*/logs'] })],
    [allow({ actions: ['s3:*'] })],
    [raw({ Effect: 'Allow', Action: '*', Resource: [{ Ref: 'AWS::StackId' }] })],
    [{ ...allow({ actions: ['*'] }), permissionsBoundary: 'line' }],
    [{ managedPolicies: ['ReadOnlyAccess', 'arn:aws:iam::123456789012:policy/AdministratorAccess'] }],
  ])('is not everything (%#)', (props) => {
    expect(of('aws-administrator', props)).toEqual([]);
  });

  test.each<[string[]]>([
    [['s3:*']], [['s3:**']], [['iam:PassRole']], [['sts:AssumeRole']], [['iam:CreatePolicyVersion']], [['iam:AttachRolePolicy']], [['iam:putrolepolicy']], [['IAM:UpdateAssumeRolePolicy']], [['s3:*', 'sts:AssumeRole']],
  ])('is more than a job needs: %j on all resources', (actions) => {
    expect(of('aws-broad-permissions', allow({ actions }))).toEqual([`${actions.map((action) => `'${action}' on all resources`).join(', ')}.`]);
    // Within a line that it cannot cross, on something that is named, under a condition, or when it is forbidden.
    const conditions = { StringEquals: { 'aws:RequestedRegion': ['eu-central-1'] } };
    const narrowed = [{ ...allow({ actions }), permissionsBoundary: 'line' }, allow({ actions, resources: ['arn:aws:s3:::assets'] }), allow({ actions, conditions }), { statements: [AwsStatement.deny({ actions, resources: ['*'] })] }];
    for (const props of narrowed) expect(of('aws-broad-permissions', props)).toEqual([]);
  });

  test.each(['IAMFullAccess', 'PowerUserAccess', 'job-function/SystemAdministrator'])('is more than a job needs: %s of AWS', (name) => {
    expect(of('aws-broad-permissions', { managedPolicies: [name] })).toEqual([`the managed policy '${name}'.`]);
    expect(of('aws-broad-permissions', { managedPolicies: [`arn:aws:iam::123456789012:policy/${name}`] })).toEqual([]);
  });

  test('may be what is neither, or what only the deployment knows', () => {
    expect(of('aws-broad-permissions', allow({ actions: ['s3:*Object', 's3:GetObject', 'iam:GetRole'] }))).toEqual([]);
    expect(of('aws-broad-permissions', raw({ Effect: 'Allow', Action: [{ Ref: 'AWS::Region' }], Resource: '*' }))).toEqual([]);
  });
});

describe('what AWS would refuse (identity/aws-limits)', () => {
  const lengths = (made: ReturnType<typeof declared>['delivery']) => messages(made, 'aws-limits').map((message) => Number(/\d+(?= (?:characters|managed))/.exec(message)?.[0]));

  test('is a policy of its own with more than 10240 characters', () => {
    const withPath = (length: number) => lengths(declared({ role: { statements: [AwsStatement.allow({ actions: ['s3:GetObject'], resources: [`arn:aws:s3:::a/${'x'.repeat(length)}`] })] } }).delivery);
    const [length] = withPath(20_000);
    expect([withPath(20_000 - length + 10_240), withPath(20_000 - length + 10_241)]).toEqual([[], [10_241]]);
  });

  test('is a trust policy with more than 2048 characters', () => {
    const withName = (length: number) => {
      const made = delivery();
      const account = new AwsAccount(made, 'production', { accountId: '123456789012' });
      const trustedBy = Array.from({ length: 14 }, (_, i) => Trusted.environment(new DeploymentEnvironment(made, `${'x'.repeat(i === 0 ? length : 80)}${i}`, { branches: ['main'] })));
      new AwsRole(made, 'deploy', { account, trustedBy });
      return lengths(made);
    };
    const [length] = withName(240);
    expect(length).toBeGreaterThan(2048);
    expect([withName(240 - length + 2048), withName(240 - length + 2049)]).toEqual([[], [2049]]);
  });

  test('is the eleventh managed policy', () => {
    const withPolicies = (length: number) => lengths(declared({ role: { managedPolicies: Array.from({ length }, (_, i) => `policy-${i}`) } }).delivery);
    expect([withPolicies(10), withPolicies(11)]).toEqual([[], [11]]);
  });

  test.each<[string, AwsOidcProvider, boolean, number]>([
    ['with a role', AwsOidcProvider.existing(), true, 1],
    ['whose provider is made', AwsOidcProvider.create(), false, 1],
    ['that nothing is written for', AwsOidcProvider.existing(), false, 0],
  ])('is the port of a server, for an account %s', (_, oidcProvider, withRole, count) => {
    const made = delivery({ server: GithubServer.enterpriseServer('github.acme.com:8443') });
    const account = new AwsAccount(made, 'main', { accountId: '123456789012', oidcProvider });
    if (withRole) new AwsRole(made, 'deploy', { account, trustedBy: [Trusted.environment(production(made))] });
    expect(findings(made, 'aws-limits').map(({ message, fix }) => [message, fix])).toEqual(Array(count).fill([
      "The account 'main' is to trust tokens of 'https://github.acme.com:8443/_services/token', but the address of an OpenID Connect provider of AWS has no port.",
      'Let the server be reached on the port 443.',
    ]));
  });
});

test.each<[string, string, AwsOidcProvider, number]>([
  ['one account that makes it twice', '123456789012', AwsOidcProvider.create(), 1],
  ['one account that makes it and has it', '123456789012', AwsOidcProvider.existing(), 0],
  ['two accounts', '210987654321', AwsOidcProvider.create(), 0],
])('a provider is made twice in %s: %s', (_, accountId, oidcProvider, count) => {
  const made = delivery();
  new AwsAccount(made, 'one', { accountId: '123456789012', oidcProvider: AwsOidcProvider.create() });
  new AwsAccount(made, 'two', { accountId, oidcProvider });
  expect(messages(made, 'aws-duplicate')).toHaveLength(count);
});
