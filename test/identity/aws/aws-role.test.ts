import { delivery as repositoryKnown, models } from '../support';
import { FILE, ISSUER, declared, ids, template } from './support';
import { Duration, InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AccessMatrix, AwsAccount, AwsOidcProvider, AwsPartition, AwsRole, AwsRoleProps, AwsStatement, SubjectFormat, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubServer } from 'slipway/repository';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const roleOf = (delivery: Delivery) => template(delivery).Resources.DeployProduction.Properties;
const trustOf = (delivery: Delivery) => roleOf(delivery).AssumeRolePolicyDocument.Statement;
const conditionsOf = (delivery: Delivery) => trustOf(delivery).map((statement: any) => statement.Condition);

describe('whom a role trusts', () => {
  test('ML-7, GL-38: the exact subject, the audience and the ids of repository and owner, and nothing else', () => {
    expect(trustOf(declared().delivery)).toEqual([{
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISSUER}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${ISSUER}:aud`]: 'sts.amazonaws.com',
          [`${ISSUER}:sub`]: ['repo:acme@1/app@2:environment:production'],
          [`${ISSUER}:repository_id`]: '2',
          [`${ISSUER}:repository_owner_id`]: '1',
        },
      },
    }]);
  });

  test.each([
    [SubjectFormat.IMMUTABLE, ['repo:acme@1/app@2:environment:production']],
    [SubjectFormat.LEGACY, ['repo:acme/app:environment:production']],
    [SubjectFormat.BOTH, ['repo:acme@1/app@2:environment:production', 'repo:acme/app:environment:production']],
  ])('subjects have the form %s when it is asked for, and the ids beside them', (subjectFormat, subjects) => {
    const { delivery } = declared({ role: { subjectFormat }, repository: { createdAt: subjectFormat === SubjectFormat.IMMUTABLE ? '2026-09-01' : '2020-01-01' } });
    expect(conditionsOf(delivery)[0].StringEquals).toMatchObject({ [`${ISSUER}:sub`]: subjects, [`${ISSUER}:repository_id`]: '2', [`${ISSUER}:repository_owner_id`]: '1' });
  });

  test('an older repository is trusted in both forms, and one that is new in its own', () => {
    const subjects = (createdAt: string) => conditionsOf(declared({ repository: { createdAt } }).delivery)[0].StringEquals[`${ISSUER}:sub`];
    expect(subjects('2020-01-01')).toHaveLength(2);
    expect(subjects('2026-07-15')).toEqual(['repo:acme@1/app@2:environment:production']);
  });

  test('a job without an environment is trusted on its exact branch, in its own workflow', () => {
    const { delivery, account } = declared();
    const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.push({ branches: ['main', 'next'] })] });
    const job = new Job(nightly, 'sync');
    const role = new AwsRole(delivery, 'sync', { account, trustedBy: [Trusted.job(job)] });
    job.use(role.assume());
    const [{ Condition }] = template(delivery).Resources.Sync.Properties.AssumeRolePolicyDocument.Statement;
    expect(Condition.StringEquals).toMatchObject({
      [`${ISSUER}:sub`]: ['repo:acme@1/app@2:ref:refs/heads/main', 'repo:acme@1/app@2:ref:refs/heads/next'],
      [`${ISSUER}:job_workflow_ref`]: ['acme/app/.github/workflows/nightly.yml@refs/heads/main', 'acme/app/.github/workflows/nightly.yml@refs/heads/next'],
    });
  });

  test('different conditions are different statements, so that they do not mix', () => {
    const { delivery, account, production, ci } = declared();
    const sync = new Job(ci, 'sync');
    const role = new AwsRole(delivery, 'both', { account, trustedBy: [Trusted.environment(production), Trusted.job(sync)] });
    sync.use(role.assume());
    const statements = template(delivery).Resources.Both.Properties.AssumeRolePolicyDocument.Statement;
    expect(statements.map(({ Condition }: any) => [Condition.StringEquals[`${ISSUER}:sub`], Condition.StringEquals[`${ISSUER}:job_workflow_ref`]])).toEqual([
      [['repo:acme@1/app@2:environment:production'], undefined],
      [['repo:acme@1/app@2:ref:refs/heads/main'], 'acme/app/.github/workflows/ci.yml@refs/heads/main'],
    ]);
  });

  test('a role that can be assumed through one reusable workflow only asks for that workflow, on its branch', () => {
    const { delivery, account, production, ci } = declared();
    const release = new ReusableWorkflow(delivery, 'release');
    const role = new AwsRole(delivery, 'release', { account, trustedBy: [Trusted.environment(production)], onlyThrough: Trusted.reusableWorkflow(release, { branches: ['main'] }) });
    new Job(release, 'release', { environment: production }).use(role.assume());
    release.call(ci, 'release');
    const [{ Condition }] = template(delivery).Resources.Release.Properties.AssumeRolePolicyDocument.Statement;
    expect(Condition.StringEquals[`${ISSUER}:job_workflow_ref`]).toBe('acme/app/.github/workflows/release.yml@refs/heads/main');
    expect(Condition.StringEquals[`${ISSUER}:sub`]).toEqual(['repo:acme@1/app@2:environment:production']);
  });

  test('whatever is trusted, no condition is a pattern or holds when its claim is missing', () => {
    const { delivery } = declared({ role: { subjectFormat: SubjectFormat.BOTH } });
    const text = delivery.synthText(FILE);
    expect(text).not.toMatch(/StringLike|IfExists|ForAllValues|ForAnyValue/);
    for (const condition of conditionsOf(delivery)) expect(Object.keys(condition)).toEqual(['StringEquals']);
  });

  test('X-9: what is judged is the very object that is written', () => {
    const { delivery, role } = declared();
    const { identity } = models(delivery);
    const [principal] = identity.principals;
    expect([principal.kind, principal.trust.kind, identity.aws[0].kind, identity.aws[0].roles[0].kind]).toEqual(['principal', 'policy', 'aws-account', 'aws-role']);
    expect(principal).toMatchObject({ cloud: 'aws', id: 'deploy-production', address: role.arn, users: [{ workflow: '.github/workflows/ci.yml', job: 'deploy' }] });
    expect((principal.trust as any).policy).toBe(identity.aws[0].roles[0].trust);
    expect(roleOf(delivery).AssumeRolePolicyDocument).toEqual((principal.trust as any).policy);
  });

  test('X-9, ML-7: the job in the environment can assume it; a pull request, from a fork or not, and another environment cannot', () => {
    const { delivery, role } = declared();
    const staging = new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] });
    const other = new Workflow(delivery, 'other', { triggers: [Trigger.pullRequest(), Trigger.push({ branches: ['main'] })] });
    new Job(other, 'curious').use(role.assume());
    new Job(other, 'staging', { environment: staging }).use(role.assume());
    const rows = AccessMatrix.of(delivery).rows.map(({ job, access }) => `${job}: ${access}`);
    expect(new Set(rows)).toEqual(new Set(['ci.yml/deploy: yes', 'other.yml/curious: no', 'other.yml/staging: no']));
    expect(ids(delivery)).toContain('identity/denied-assume');
  });

  test('without the ids of the repository the finding says how to ask for them', () => {
    const { delivery } = declared({ repository: { ownerId: undefined, repositoryId: undefined } });
    const [found, ...others] = delivery.synth().findings.filter(({ id }) => id === 'identity/missing-repository-id');
    expect(others).toEqual([]);
    expect(found.fix).toContain("gh api repos/acme/app --jq '{repositoryId: .id, ownerId: .owner.id, createdAt: .created_at}'");
  });

  test('without a repository there is a finding and no crash', () => {
    const delivery = Delivery.standalone();
    const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
    const account = new AwsAccount(delivery, 'production', { accountId: '123456789012', region: 'eu-central-1' });
    const onlyThrough = Trusted.reusableWorkflow(new ReusableWorkflow(delivery, 'release'), { branches: ['main'] });
    new AwsRole(delivery, 'deploy', { account, trustedBy: [Trusted.environment(production)], onlyThrough });
    expect(ids(delivery).filter((id) => id === 'identity/missing-repository')).toHaveLength(1);
  });
});

describe('where tokens come from', () => {
  test.each([
    [GithubServer.GITHUB_COM, 'token.actions.githubusercontent.com'],
    [GithubServer.enterprise('acme-corp'), 'token.actions.githubusercontent.com/acme-corp'],
    [GithubServer.dataResidency('acme'), 'token.actions.acme.ghe.com'],
  ])('the provider and the keys of conditions are those of the issuer (%#)', (server, issuer) => {
    const { delivery } = declared({ repository: { server }, account: { oidcProvider: AwsOidcProvider.create() } });
    const [{ Principal, Condition }] = trustOf(delivery);
    expect(Principal.Federated).toBe(`arn:aws:iam::123456789012:oidc-provider/${issuer}`);
    expect(Object.keys(Condition.StringEquals)).toEqual(['aud', 'sub', 'repository_id', 'repository_owner_id'].map((claim) => `${issuer}:${claim}`));
    expect(template(delivery).Resources.GithubOidcProvider.Properties.Url).toBe(`https://${issuer}`);
  });

  test('of a GitHub Enterprise Server AWS reads audience and subject only, so they are all that is asked for, and the ids need not be known', () => {
    const server = GithubServer.enterpriseServer('github.example.com');
    const { delivery } = declared({ repository: { server, ownerId: undefined, repositoryId: undefined } });
    expect(conditionsOf(delivery)).toEqual([{
      StringEquals: { 'github.example.com/_services/token:aud': 'sts.amazonaws.com', 'github.example.com/_services/token:sub': ['repo:acme/app:environment:production'] },
    }]);
  });

  test('a server on a port is a finding: the address of a provider has none', () => {
    const { delivery } = declared({ repository: { server: GithubServer.enterpriseServer('github.example.com:8443') } });
    expect(ids(delivery)).toContain('identity/aws-limits');
  });
});

describe('partitions', () => {
  test.each([
    ['eu-central-1', AwsPartition.AWS, 'sts.amazonaws.com'],
    ['us-gov-west-1', AwsPartition.US_GOV, 'sts.amazonaws.com'],
    ['cn-northwest-1', AwsPartition.CHINA, 'sts.amazonaws.com.cn'],
  ])('an account in %s is in %s, with the audience %s', (region, partition, audience) => {
    const { delivery, role, account } = declared({ account: { region, oidcProvider: AwsOidcProvider.create() }, role: { managedPolicies: ['ReadOnlyAccess'], permissionsBoundary: 'boundary' } });
    expect(account.partition).toBe(partition);
    expect(role.arn).toBe(`arn:${partition}:iam::123456789012:role/deploy-production`);
    expect(conditionsOf(delivery)[0].StringEquals[`${ISSUER}:aud`]).toBe(audience);
    expect(template(delivery).Resources.GithubOidcProvider.Properties.ClientIdList).toEqual([audience]);
    expect(roleOf(delivery)).toMatchObject({ ManagedPolicyArns: [`arn:${partition}:iam::aws:policy/ReadOnlyAccess`], PermissionsBoundary: `arn:${partition}:iam::123456789012:policy/boundary` });
    const step = delivery.synthText('.github/workflows/ci.yml');
    expect(/audience: (\S+)/.exec(step)?.[1] ?? 'sts.amazonaws.com').toBe(audience);
  });

  test('a region of another partition, or a policy of one, is refused in the call', () => {
    const { delivery, role, account, production } = declared();
    const trustedBy = [Trusted.environment(production)];
    expect(() => new AwsAccount(delivery, 'cn', { accountId: '123456789012', region: 'cn-north-1', partition: AwsPartition.AWS })).toThrow(/'cn-north-1' is not in the partition 'aws'/);
    expect(() => role.assume({ region: 'us-gov-west-1' })).toThrow(/not in the partition 'aws'/);
    expect(() => new AwsRole(delivery, 'other', { account, trustedBy, managedPolicies: ['arn:aws-cn:iam::aws:policy/ReadOnlyAccess'] })).toThrow(/partition 'aws-cn'/);
  });
});

describe('what a role may do', () => {
  test('statements, managed policies, boundary, session, path, tags and description are written', () => {
    const { delivery, role } = declared({
      role: {
        statements: [AwsStatement.allow({ sid: 'Upload', actions: ['s3:PutObject', 's3:GetObject'], resources: ['arn:aws:s3:::assets/*'], conditions: { Bool: { 'aws:SecureTransport': ['true'] } } })],
        managedPolicies: ['job-function/ViewOnlyAccess', 'arn:aws:iam::123456789012:policy/team/deploy'],
        permissionsBoundary: 'arn:aws:iam::123456789012:policy/boundary',
        maxSessionDuration: Duration.hours(2),
        roleName: 'GitHub-Deploy',
        path: '/github/',
        description: 'Deploys the shop',
        tags: { team: 'shop', cost: '42' },
      },
    });
    expect(role.arn).toBe('arn:aws:iam::123456789012:role/github/GitHub-Deploy');
    expect(roleOf(delivery)).toMatchObject({
      RoleName: 'GitHub-Deploy',
      Path: '/github/',
      Description: 'Deploys the shop',
      MaxSessionDuration: 7200,
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess', 'arn:aws:iam::123456789012:policy/team/deploy'],
      PermissionsBoundary: 'arn:aws:iam::123456789012:policy/boundary',
      Tags: [{ Key: 'cost', Value: '42' }, { Key: 'team', Value: 'shop' }],
      Policies: [{
        PolicyName: 'GitHub-Deploy',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Sid: 'Upload', Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject'], Resource: 'arn:aws:s3:::assets/*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
        },
      }],
    });
  });

  test('a role without anything of its own has no empty lists, and says who assumes it', () => {
    expect(Object.keys(roleOf(declared().delivery)).sort()).toEqual(['AssumeRolePolicyDocument', 'Description', 'RoleName']);
    expect(roleOf(declared().delivery).Description).toBe('Assumed by GitHub Actions of acme/app');
  });
});

test('what cannot be a role is refused in the call', () => {
  const { delivery, account, production } = declared();
  const trustedBy = [Trusted.environment(production)];
  const make = (props: Partial<AwsRoleProps>, id = 'bad') => () => new AwsRole(delivery, id, { account, trustedBy, ...props });
  const cases: [Partial<AwsRoleProps>, RegExp][] = [
    [{ trustedBy: [] }, /trusts nobody/],
    [{ roleName: 'GitHubActions' }, /cannot assume a role with the name 'GitHubActions'/],
    [{ roleName: 'a'.repeat(65) }, /1 to 64/],
    [{ roleName: 'a b' }, /1 to 64/],
    [{ path: 'github' }, /begins and ends with/],
    [{ description: 'x'.repeat(1001) }, /1001 characters/],
    [{ description: '→' }, /Latin-1/],
    [{ maxSessionDuration: Duration.minutes(59) }, /from 1 hour to 12 hours/],
    [{ maxSessionDuration: Duration.hours(13) }, /from 1 hour to 12 hours/],
    [{ tags: { 'aws:x': 'y' } }, /'aws:'/],
    [{ managedPolicies: ['arn:aws:iam::210987654321:policy/deploy'] }, /another account/],
    [{ managedPolicies: ['no such name'] }, /cannot be the name of a policy/],
    [{ permissionsBoundary: 'arn:aws:s3:::x' }, /no ARN of a policy/],
    [{ onlyThrough: Trusted.environment(production) }, /reusable workflow/],
    [{ statements: [{}] as any }, /AwsStatement.allow/],
    [{ account: {} as any }, /must be an AwsAccount/],
  ];
  for (const [props, message] of cases) expect(make(props)).toThrow(message);
  expect(make({}, 'GithubActions')).toThrow(InvalidValueError);
  for (const accountId of ['1234', '12345678901a', 123456789012 as any]) expect(() => new AwsAccount(delivery, 'bad', { accountId })).toThrow(/twelve digits/);
  expect(() => new AwsAccount(delivery, 'bad', { accountId: '123456789012', region: 'Frankfurt' })).toThrow(/name of a region/);
  expect(() => new AwsAccount(delivery, 'bad', { accountId: '123456789012', file: 'roles.yml' })).toThrow(/JSON file/);
  expect(() => AwsOidcProvider.create({ tags: { 'a?': '' } })).toThrow(/tag 'a\?'/);
});

test('an account, a role, a workflow and an environment may have one name', () => {
  const delivery = repositoryKnown();
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const account = new AwsAccount(delivery, 'production', { accountId: '123456789012', region: 'eu-central-1' });
  const role = new AwsRole(delivery, 'production', { account, trustedBy: [Trusted.environment(production)] });
  const workflow = new Workflow(delivery, 'production', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(workflow, 'production', { environment: production }).use(role.assume());
  expect(ids(delivery)).toEqual([]);
});
