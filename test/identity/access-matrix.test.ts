import { RootConstruct } from 'constructs';
import { delivery } from './support';
import { emptyFolder, projectIn, removeFolders } from '../delivery/project';
import { Delivery } from 'slipway/delivery';
import { Access, AccessMatrix, AzureFederatedCredential, ExternalRole, ExternalRoleProps, GcpWorkloadIdentity, Trusted, TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const ISS = 'token.actions.githubusercontent.com';

function trust(conditions: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>): TrustPolicy {
  const Condition = Object.fromEntries(Object.entries(conditions).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${ISS}:${key}`, value]))]));
  const Principal = { Federated: `arn:aws:iam::123456789012:oidc-provider/${ISS}` };
  return TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal, Condition }] }));
}

const exact = trust({ StringEquals: { aud: 'sts.amazonaws.com', sub: 'repo:acme@1/app@2:environment:production', repository_id: '2' } });

function declared(policy: TrustPolicy, made = delivery(), props: Partial<ExternalRoleProps> = {}) {
  const production = new DeploymentEnvironment(made, 'production', { branches: ['main'] });
  const role = new ExternalRole(made, 'deploy', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: policy, trustedBy: [Trusted.environment(production)], ...props });
  const ci = new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const deploy = new Job(ci, 'deploy', { environment: production });
  deploy.use(role.assume({ region: 'eu-central-1' }));
  const plan = new Job(ci, 'plan');
  plan.use(role.assume({ region: 'eu-central-1' }));
  return { made, role };
}

const rows = (made: Delivery) => AccessMatrix.of(made).rows.map(({ job, event, fork, access, meant }) => [job, event, fork, access, meant]);

afterAll(removeFolders);

describe('the matrix of who may assume what (X-9)', () => {
  test('says for every job and event whether it can, and whether it was meant', () => {
    expect(rows(declared(exact).made)).toEqual([
      ['ci.yml/deploy', 'push', false, Access.YES, true],
      ['ci.yml/plan', 'push', false, Access.NO, false],
      ['ci.yml/plan', 'pull_request', false, Access.NO, false],
      ['ci.yml/plan', 'pull_request', true, Access.NO, false],
    ]);
  });

  test('proves that no stranger can', () => {
    const { strangers } = AccessMatrix.of(declared(exact).made);
    expect(strangers.map(({ who }) => who)).toEqual(expect.arrayContaining(['anybody with a repository on GitHub', 'whoever takes the name acme/app after you gave it up', 'every pull request of this repository']));
    expect(new Set(strangers.map(({ access }) => access))).toEqual(new Set([Access.NO]));
  });

  test.each<[string, TrustPolicy, string[]]>([
    ['a pattern of owners', trust({ StringLike: { sub: 'repo:acme*/app*:*' } }), ["somebody by the name of 'acme-evil'", "a repository of acme whose name begins with 'app'", 'whoever takes the name acme/app after you gave it up',
      'every branch of this repository', 'every tag of this repository', 'every pull request of this repository', 'every other environment of this repository']],
    ['all branches', trust({ StringLike: { sub: 'repo:acme@1/app@2:ref:refs/heads/*' } }), ['every branch of this repository']],
    ['names without ids', trust({ StringEquals: { sub: 'repo:acme/app:environment:production' } }), ['whoever takes the name acme/app after you gave it up']],
    ['an audience alone', trust({ StringLike: { aud: 'sts*' }, StringEquals: { environment: 'production' } }), ['anybody with a repository on GitHub', "somebody by the name of 'acme-evil'", 'every other repository of acme',
      "a repository of acme whose name begins with 'app'", 'whoever takes the name acme/app after you gave it up']],
  ])('finds those whom %s lets in', (_, policy, who) => {
    expect(AccessMatrix.of(declared(policy).made).strangers.filter(({ access }) => access === Access.YES).map((row) => row.who)).toEqual(who);
  });

  test('tells what a pattern of refs leaves to some', () => {
    const made = delivery();
    new ExternalRole(made, 'deploy', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: trust({ StringEquals: { sub: 'repo:acme@1/app@2:ref:refs/heads/release/1' } }) });
    const ci = new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['release/*'] })] });
    new Job(ci, 'deploy').use(new ExternalRole(made, 'other', { roleArn: 'arn:aws:iam::123456789012:role/other', trustPolicy: exact }).assume({ region: 'eu-central-1' }));
    expect(AccessMatrix.of(made).whoCanAssume('deploy')).toEqual([expect.objectContaining({ access: Access.SOME, why: 'only as repo:acme@1/app@2:ref:refs/heads/release/1' })]);
  });

  test('admits what it cannot know', () => {
    const anywhere = trust({ StringEquals: { sub: 'repo:acme@1/app@2:environment:production' }, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } });
    expect(rows(declared(anywhere).made)[0][3]).toBe(Access.UNKNOWN);
    expect(rows(declared(exact, Delivery.standalone()).made)[0][3]).toBe(Access.UNKNOWN);
    expect(rows(declared(exact, delivery({ createdAt: '2020-01-01', repositoryId: undefined })).made)[0][3]).toBe(Access.UNKNOWN);
  });

  test('takes the jobs that assume a role for those who were meant, when nobody was named', () => {
    expect(rows(declared(exact, delivery(), { trustedBy: undefined }).made).map((row) => row[4])).toEqual([true, true, true, true]);
  });

  test('compares claims where a cloud has no policies', () => {
    const made = delivery();
    const production = new DeploymentEnvironment(made, 'production', { branches: ['main'] });
    const [clientId, tenantId, applicationObjectId] = ['1', '2', '3'].map((n) => `${n.repeat(8)}-${n.repeat(4)}-${n.repeat(4)}-${n.repeat(4)}-${n.repeat(12)}`);
    const azure = new AzureFederatedCredential(made, 'azure', { clientId, tenantId, applicationObjectId, trustedBy: [Trusted.environment(production)] });
    const ci = new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(ci, 'deploy', { environment: production }).use(azure.login());
    new Job(ci, 'plan').use(azure.login());
    const { rows: found, strangers } = AccessMatrix.of(made);
    expect(found.map(({ job, cloud, access, why }) => [job, cloud, access, why])).toEqual([
      ['ci.yml/deploy', 'azure', Access.YES, 'its claims fit'],
      ['ci.yml/plan', 'azure', Access.NO, expect.stringContaining("sub is 'repo:acme@1/app@2:ref:refs/heads/main', but wanted is 'repo:acme@1/app@2:environment:production'")],
    ]);
    expect(new Set(strangers.map(({ access }) => access))).toEqual(new Set([Access.NO]));
  });

  test('is a table for a person', () => {
    const text = AccessMatrix.of(declared(exact).made).toMarkdown();
    expect(text).toContain('## deploy (AWS)\n\n| Job | Event | Ref | Environment | May assume | Why |\n| --- |');
    expect(text).toContain('| ci.yml/deploy | push | refs/heads/main | production | yes | statement 1 allows it |');
    expect(text).toContain('| ci.yml/plan | pull\\_request from a fork | refs/pull/\\*/merge |  | no | GitHub gives no identity token to a pull request from a fork |');
    expect(text).toContain('Kept out, whoever is not named above:\n\n- anybody with a repository on GitHub\n- ');
    expect(text).not.toContain('Somebody else');
  });

  test('tells jobs without the permission in one line, and who gets in besides in a table of its own', () => {
    const { made } = declared(trust({ StringLike: { sub: 'repo:acme@1/app@2:ref:*' } }));
    new Job(new Workflow(made, 'test', { triggers: [Trigger.push(), Trigger.pullRequest()] }), 'unit').run('make');
    const text = AccessMatrix.of(made).toMarkdown();
    expect(text).toContain('Without the permission `id-token: write`, and so without a token: `test.yml/unit`.');
    expect(text).toContain('| every branch of this repository | yes | statement 1 allows it, as repo:acme@1/app@2:ref:refs/heads/any-branch |');
  });

  test('is told in full, principal by principal', () => {
    const made = delivery();
    const west = new DeploymentEnvironment(made, 'eu  west', { branches: ['main'] });
    const role = new ExternalRole(made, 'deploy', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: trust({ StringLike: { sub: 'repo:acme@1/app@2:ref:refs/heads/*' } }) });
    const google = new GcpWorkloadIdentity(made, 'deploy_1', { projectId: 'acme-production', projectNumber: '123456789012', trustedBy: [Trusted.environment(west)], condition: "assertion.actor == 'mona'" });
    const ci = new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    new Job(ci, 'deploy', { environment: west }).use(google.authenticate());
    new Job(ci, 'plan').use(role.assume({ region: 'eu-central-1' }));
    new Job(ci, 'lint').run('make lint');
    new Job(ci, 'unit').run('make test');
    expect(AccessMatrix.of(made).toMarkdown()).toBe([
      '## deploy (AWS)',
      '',
      '| Job | Event | Ref | Environment | May assume | Why |',
      '| --- | --- | --- | --- | --- | --- |',
      "| ci.yml/deploy | push | refs/heads/main | eu west | no | statement 1: sub is 'repo:acme@1/app@2:environment:eu west', but StringLike wants 'repo:acme@1/app@2:ref:refs/heads/\\*' |",
      '| ci.yml/plan | push | refs/heads/main |  | yes | statement 1 allows it |',
      '',
      'Without the permission `id-token: write`, and so without a token: `ci.yml/lint`, `ci.yml/unit`.',
      '',
      '| Somebody else | May assume | Why |',
      '| --- | --- | --- |',
      '| every branch of this repository | yes | statement 1 allows it, as repo:acme@1/app@2:ref:refs/heads/any-branch |',
      '',
      'Kept out, whoever is not named above:',
      '',
      '- anybody with a repository on GitHub',
      "- somebody by the name of 'acme-evil'",
      '- every other repository of acme',
      "- a repository of acme whose name begins with 'app'",
      '- whoever takes the name acme/app after you gave it up',
      '- every tag of this repository',
      '- every pull request of this repository',
      '- every other environment of this repository',
      '',
      '## deploy\\_1 (Google Cloud)',
      '',
      '| Job | Event | Ref | Environment | May assume | Why |',
      '| --- | --- | --- | --- | --- | --- |',
      '| ci.yml/deploy | push | refs/heads/main | eu west | unknown | its claims fit, and a condition of your own comes on top |',
      "| ci.yml/plan | push | refs/heads/main |  | no | sub is 'repo:acme@1/app@2:ref:refs/heads/main', but wanted is 'repo:acme@1/app@2:environment:eu west' |",
      '',
      'Without the permission `id-token: write`, and so without a token: `ci.yml/lint`, `ci.yml/unit`.',
      '',
      'Kept out, whoever is not named above:',
      '',
      '- anybody with a repository on GitHub',
      "- somebody by the name of 'acme-evil'",
      '- every other repository of acme',
      "- a repository of acme whose name begins with 'app'",
      '- whoever takes the name acme/app after you gave it up',
      '- every branch of this repository',
      '- every tag of this repository',
      '- every pull request of this repository',
      '- every other environment of this repository',
      "- a workflow on any branch that names the environment 'eu west'",
      '',
    ].join('\n'));
    expect(AccessMatrix.of(made).whoCanAssume('deploy').map(({ job, access }) => [job, access])).toEqual([['ci.yml/plan', Access.YES]]);
    expect(AccessMatrix.of(made).whoCanAssume('deploy_1').map(({ job, access }) => [job, access])).toEqual([['ci.yml/deploy', Access.UNKNOWN]]);
  });

  test('leaves out tables and lists that would be empty', () => {
    const made = Delivery.standalone();
    const role = new ExternalRole(made, 'deploy', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: exact });
    expect(AccessMatrix.of(made).toMarkdown()).toBe('\n');
    const ci = new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    const lint = new Job(ci, 'lint');
    lint.run('make lint');
    expect(AccessMatrix.of(made).toMarkdown()).toBe('## deploy (AWS)\n\nWithout the permission `id-token: write`, and so without a token: `ci.yml/lint`.\n');
    lint.use(role.assume({ region: 'eu-central-1' }));
    expect(AccessMatrix.of(made).toMarkdown()).toBe([
      '## deploy (AWS)\n',
      '| Job | Event | Ref | Environment | May assume | Why |',
      '| --- | --- | --- | --- | --- | --- |',
      '| ci.yml/lint | push | refs/heads/main |  | unknown | the ids of the repository were not declared |\n',
    ].join('\n'));
  });

  test('says what keeps a stranger out, and as whom one gets in', () => {
    const { made } = declared(trust({ StringLike: { sub: 'repo:acme@1/app@2:ref:refs/heads/*' } }));
    const why = (who: string) => AccessMatrix.of(made).strangers.find((row) => row.who === who)?.why;
    expect(why('every branch of this repository')).toBe('statement 1 allows it, as repo:acme@1/app@2:ref:refs/heads/any-branch');
    expect(why('every pull request of this repository')).toBe("statement 1: sub is 'repo:acme@1/app@2:pull_request', but StringLike wants 'repo:acme@1/app@2:ref:refs/heads/*'");
  });

  test('keeps principals of one name in different clouds apart', () => {
    const { made } = declared(exact);
    const [clientId, tenantId, applicationObjectId] = ['1', '2', '3'].map((n) => `${n.repeat(8)}-${n.repeat(4)}-${n.repeat(4)}-${n.repeat(4)}-${n.repeat(12)}`);
    new AzureFederatedCredential(made, 'deploy', { clientId, tenantId, applicationObjectId, trustedBy: [Trusted.environment(new DeploymentEnvironment(made, 'staging', { branches: ['main'] }))] });
    expect(AccessMatrix.of(made).toMarkdown().match(/^## .*$/gm)).toEqual(['## deploy (AWS)', '## deploy (Azure)']);
  });

  test('is asked of a delivery', () => {
    expect(() => AccessMatrix.of('delivery' as never)).toThrow("AccessMatrix.of('delivery'): it takes a construct, such as the delivery");
    expect(() => AccessMatrix.of(undefined as never)).toThrow('it takes a construct, such as the delivery');
  });

  test('is refused where there is no delivery: nobody knows what would be written', () => {
    const root = new RootConstruct('root');
    new Workflow(root, 'ci', { triggers: [Trigger.push()] });
    expect(() => AccessMatrix.of(root)).toThrow(expect.objectContaining({ code: 'call/no-delivery', message: 'AccessMatrix.of(a RootConstruct): it takes the delivery, or something declared in it.' }));
  });

  test('is asked for a principal by its id', () => {
    const { made, role } = declared(exact);
    expect(() => AccessMatrix.of(made).whoCanAssume(role as never)).toThrow(new Error('matrix.whoCanAssume(an ExternalRole): it must be a string.'));
  });

  test('is the same for all that stands in one delivery', () => {
    const { made, role } = declared(exact);
    expect(AccessMatrix.of(role)).toEqual(AccessMatrix.of(made));
    expect(AccessMatrix.of(made.node.findChild('ci'))).toEqual(AccessMatrix.of(made));
  });

  test('is that of all deliveries of a project, as its files are', () => {
    const project = projectIn(emptyFolder());
    const [one, other] = ['One', 'Other'].map((id) => new Delivery(project, id));
    new GithubRepository(one, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
    declared(exact, one);
    new Job(new Workflow(other, 'nightly', { triggers: [Trigger.schedule({ cron: '17 3 * * *' })] }), 'clean').run('make clean');
    expect(AccessMatrix.of(one).rows.map(({ job }) => job)).not.toContain('nightly.yml/clean');
    expect(AccessMatrix.of(project).rows.map(({ job }) => job)).toEqual([...AccessMatrix.of(one).rows.map(({ job }) => job), 'nightly.yml/clean']);
  });

  test('sees what was declared after the last time', () => {
    const { made, role } = declared(exact);
    const before = AccessMatrix.of(made).rows;
    made.synth();
    new Job(new Workflow(made, 'later', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy').use(role.assume({ region: 'eu-central-1' }));
    expect(AccessMatrix.of(made).rows.map(({ job }) => job)).toEqual([...before.map(({ job }) => job), 'later.yml/deploy']);
  });
});

describe('a role that exists already', () => {
  test.each<[string, object, string]>([
    ['without an ARN', { roleArn: 'deploy' }, "such as 'arn:aws:iam::123456789012:role/deploy'"],
    ['with a policy as text', { trustPolicy: '{}' }, "such as TrustPolicy.fromJson('{…}')"],
    ['with a region that is none', { region: 'here' }, "the name of a region, such as 'eu-central-1'"],
    ['with a job where somebody trusted belongs', { trustedBy: ['deploy'] }, 'must be a Trusted'],
  ])('is refused %s', (_, props, message) => {
    expect(() => new ExternalRole(delivery(), 'deploy', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: exact, ...props } as never)).toThrow(message);
  });
});
