import { delivery, models } from './support';
import { Access, AccessMatrix, AwsAccount, AwsRole, AzureFederatedCredential, ExternalRole, GcpWorkloadIdentity, Trusted, TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepositoryProps, GithubServer } from 'slipway/repository';
import { Job, Permissions, Runner, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const PROJECT = { projectId: 'acme-production', projectNumber: '123456789012' };
const [clientId, tenantId, applicationObjectId] = ['1', '2', '3'].map((n) => `${n.repeat(8)}-${n.repeat(4)}-${n.repeat(4)}-${n.repeat(4)}-${n.repeat(12)}`);
const MAIN = [Trigger.push({ branches: ['main'] })];

describe('an identity that nobody may take', () => {
  test.each<[string, string, (made: ReturnType<typeof delivery>) => unknown]>([
    ['new AwsRole', 'assume', (made) => new AwsRole(made, 'deploy', { account: new AwsAccount(made, 'production', { accountId: '123456789012', region: 'eu-central-1' }), trustedBy: [] })],
    ['new GcpWorkloadIdentity', 'become', (made) => new GcpWorkloadIdentity(made, 'deploy', { ...PROJECT, trustedBy: [] })],
    ['new AzureFederatedCredential', 'become', (made) => new AzureFederatedCredential(made, 'deploy', { clientId, tenantId, applicationObjectId, trustedBy: [] })],
  ])('is refused: %s', (call, verb, make) => {
    expect(() => make(delivery())).toThrow(expect.objectContaining({
      code: 'call/trusts-nobody',
      message: `${call}(…, 'deploy'): it trusts nobody; name who may ${verb} it: { trustedBy: [Trusted.environment(production)] }.`,
      option: 'trustedBy',
      given: '[]',
      allowed: ['at least one Trusted'],
    }));
  });
});

describe('a repository of which an id is missing', () => {
  const missing = (made: ReturnType<typeof delivery>) => made.synth().findings.filter(({ id }) => id === 'identity/missing-repository-id');

  /** An old one: its subjects hold no ids, so that nobody else misses them. */
  function declared(props: GithubRepositoryProps) {
    const made = delivery({ createdAt: '2020-01-01', ...props });
    const production = new DeploymentEnvironment(made, 'production', { branches: ['main'] });
    const trustedBy = [Trusted.environment(production)];
    return { made, production, trustedBy };
  }

  test.each<[string, GithubRepositoryProps]>([
    ['its own', { repositoryId: undefined }],
    ['that of its owner', { ownerId: undefined }],
    ['both', { repositoryId: undefined, ownerId: undefined }],
  ])('is trusted by no cloud that compares ids: %s', (_, props) => {
    const { made, production, trustedBy } = declared(props);
    const google = new GcpWorkloadIdentity(made, 'google', { ...PROJECT, trustedBy });
    const azure = new AzureFederatedCredential(made, 'azure', { clientId, tenantId, applicationObjectId, trustedBy });
    const job = new Job(new Workflow(made, 'ci', { triggers: MAIN }), 'deploy', { environment: production });
    job.use(google.authenticate());
    job.use(azure.login());
    const named = expect.stringContaining("must name the repository 'acme/app' by its ids");
    expect(missing(made).map(({ message }) => message)).toEqual([named, named]);
    expect(AccessMatrix.of(made).rows.map(({ access, why }) => [access, why])).toEqual([[Access.NO, 'nobody is trusted'], [Access.NO, 'nobody is trusted']]);
  });

  test('is trusted on a server of its own, of which AWS compares nothing but the subject', () => {
    const { made, trustedBy } = declared({ repositoryId: undefined, ownerId: undefined, server: GithubServer.enterpriseServer('git.acme.dev') });
    new AwsRole(made, 'deploy', { account: new AwsAccount(made, 'production', { accountId: '123456789012', region: 'eu-central-1' }), trustedBy });
    expect(made.synth().findings.map(({ id }) => id)).toEqual(['identity/unreachable-role']);
  });
});

test('an identity whose job has no exact subject trusts nobody, rather than one without a subject', () => {
  const made = delivery();
  const job = new Job(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['release/*'] })] }), 'deploy');
  job.use(new GcpWorkloadIdentity(made, 'deploy', { ...PROJECT, trustedBy: [Trusted.job(job)] }).authenticate());
  expect(made.synth().findings.map(({ id }) => id)).toContain('identity/inexact-trust');
  expect(AccessMatrix.of(made).rows.map(({ access, why }) => [access, why])).toEqual([[Access.NO, 'nobody is trusted']]);
});

test('a job uses a role by the action that assumes it, and not because another action is told of the role', () => {
  const made = delivery();
  const roleArn = 'arn:aws:iam::123456789012:role/deploy';
  const trustPolicy = TrustPolicy.fromJson(JSON.stringify({ Statement: { Effect: 'Allow', Action: '*', Principal: '*' } }));
  const role = new ExternalRole(made, 'deploy', { roleArn, trustPolicy });
  const ci = new Workflow(made, 'ci', { triggers: MAIN, permissions: Permissions.writeAll() });
  new Job(ci, 'deploy').use(role.assume({ region: 'eu-central-1' }));
  new Job(ci, 'audit').use(new UsesStep(`acme/audit-role@${'a'.repeat(40)}`, { inputs: { 'role-to-assume': roleArn } }));
  expect(AccessMatrix.of(made).rows.map(({ job, meant }) => [job, meant])).toEqual([['ci.yml/deploy', true], ['ci.yml/audit', false]]);
});

test.each([[Runner.selfHosted('linux'), 'self-hosted'], [Runner.UBUNTU_LATEST, 'github-hosted']])('a token tells the runner of its job: %#', (runsOn, told) => {
  const made = delivery();
  new Job(new Workflow(made, 'ci', { triggers: [Trigger.push({ tags: ['v1'] })], permissions: Permissions.writeAll() }), 'deploy', { runsOn }).run('true');
  expect(models(made).runs.flatMap(({ claims }) => claims)).toEqual([expect.objectContaining({ runner_environment: told, ref_type: 'tag' })]);
});
