import { InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { GcpWorkloadIdentity, GcpWorkloadIdentityProps, SubjectFormat, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository, GithubServer } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const PROJECT = { projectId: 'acme-production', projectNumber: '123456789012' };
const MEMBER = 'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/subject/';

function declared(props: Partial<GcpWorkloadIdentityProps> = {}, environment = 'production', server?: GithubServer) {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, 'acme/app', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01', server });
  const production = new DeploymentEnvironment(delivery, environment, { branches: ['main'] });
  const identity = new GcpWorkloadIdentity(delivery, 'deploy', { ...PROJECT, trustedBy: [Trusted.environment(production)], ...props });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const job = new Job(ci, 'deploy', { environment: production });
  job.use(identity.authenticate());
  const terraform = (path = 'identity/gcp/acme-production/slipway.tf.json') => JSON.parse(delivery.synthText(path));
  return { delivery, identity, production, ci, job, terraform };
}

const provider = (terraform: any) => terraform.resource.google_iam_workload_identity_pool_provider.deploy;

test('ST-2: a job signs in to Google Cloud without a stored key, with the permission that this takes', () => {
  const text = declared().delivery.synthText('.github/workflows/ci.yml');
  expect(text).toMatch(/id-token: write # google-github-actions\/auth/);
  expect(text).toContain('workload_identity_provider: projects/123456789012/locations/global/workloadIdentityPools/github/providers/deploy');
});

test('ST-2: the condition names the repository by its ids and the environment by the exact subject', () => {
  expect(provider(declared().terraform()).attribute_condition)
    .toBe("assertion.sub == 'repo:acme@1/app@2:environment:production' && assertion.repository_owner_id == '1' && assertion.repository_id == '2'");
});

test('a repository that may have either form of the subject is let in by both, and by nothing else', () => {
  const terraform = declared({ subjectFormat: SubjectFormat.BOTH, projectRoles: ['roles/run.admin'] }).terraform();
  expect(provider(terraform).attribute_condition).toContain("assertion.sub in ['repo:acme@1/app@2:environment:production', 'repo:acme/app:environment:production'] && ");
  expect(Object.values<any>(terraform.resource.google_project_iam_member).map(({ member }) => member))
    .toEqual([`${MEMBER}repo:acme@1/app@2:environment:production`, `${MEMBER}repo:acme/app:environment:production`]);
});

test('no grant is for a whole pool, and none for an attribute', () => {
  const text = declared({ projectRoles: ['roles/run.admin'] }).delivery.synthText('identity/gcp/acme-production/slipway.tf.json');
  expect(text).not.toMatch(/\/\*"|principalSet:/);
});

test('roles go to the service account when there is one, and the job may only act as it', () => {
  const { resource } = declared({ serviceAccount: 'deployer@other-project.iam.gserviceaccount.com', projectRoles: ['roles/run.admin'] }).terraform();
  expect(resource.google_project_iam_member.deploy_run_admin).toMatchObject({ project: 'acme-production', member: 'serviceAccount:deployer@other-project.iam.gserviceaccount.com' });
  expect(resource.google_service_account_iam_member.deploy).toMatchObject({
    service_account_id: 'projects/other-project/serviceAccounts/deployer@other-project.iam.gserviceaccount.com',
    role: 'roles/iam.workloadIdentityUser',
    member: `${MEMBER}repo:acme@1/app@2:environment:production`,
  });
});

test('a subject that is too long for Google is mapped to the id of the repository and the environment', () => {
  const name = `eu:${'x'.repeat(100)}`;
  const { resource } = declared({ projectRoles: ['roles/run.admin'] }, name).terraform();
  expect(provider({ resource }).attribute_mapping['google.subject']).toBe("'repo:' + assertion.repository_id + ':environment:' + assertion.environment");
  expect(resource.google_project_iam_member.deploy_run_admin.member).toBe(`${MEMBER}repo:2:environment:${name}`);
});

test('two identities of one project share the file and the pool', () => {
  const { delivery, production, terraform } = declared();
  new GcpWorkloadIdentity(delivery, 'other', { ...PROJECT, trustedBy: [Trusted.environment(production)] });
  const { resource } = terraform();
  expect(Object.keys(resource.google_iam_workload_identity_pool)).toEqual(['github']);
  expect(Object.keys(resource.google_iam_workload_identity_pool_provider)).toEqual(['deploy', 'other']);
});

test('a pool that is there already is named and not made', () => {
  const { resource } = declared({ createPool: false, poolId: 'ours' }).terraform();
  expect(resource.google_iam_workload_identity_pool).toBeUndefined();
  expect(provider({ resource }).workload_identity_pool_id).toBe('ours');
});

test("text of the user's never becomes a template of Terraform", () => {
  const { resource } = declared({ description: 'a ${b} %{c}', condition: "assertion.actor == '${d}'" }).terraform();
  expect(provider({ resource }).description).toBe('a $${b} %%{c}');
  expect(provider({ resource }).attribute_condition).toContain("&& (assertion.actor == '$${d}')");
});

test.each([
  [GithubServer.dataResidency('acme'), 'https://token.actions.acme.ghe.com'],
  [GithubServer.enterprise('acme-corp'), 'https://token.actions.githubusercontent.com/acme-corp'],
])('the issuer is the one of the server of the repository (%#)', (server, issuer) => {
  expect(provider(declared({}, 'production', server).terraform()).oidc.issuer_uri).toBe(issuer);
});

test('the first line of the file says where it comes from', () => {
  const { documents } = declared().delivery.synth();
  expect(documents.some(({ path }) => path === 'identity/gcp/acme-production/slipway.tf.json')).toBe(true);
});

test('without a repository, or without its ids, the finding says what to ask for', () => {
  const delivery = Delivery.standalone();
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  new GcpWorkloadIdentity(delivery, 'deploy', { ...PROJECT, trustedBy: [Trusted.environment(production)] });
  expect(delivery.synth().findings.map(({ id }) => id)).toContain('identity/missing-repository');
  new GithubRepository(delivery, 'acme/app');
  expect(delivery.synth().findings.find(({ id }) => id === 'identity/missing-repository-id')?.fix).toContain('gh api repos/acme/app');
});

test('what cannot be an identity is refused in the call', () => {
  const { delivery, production, identity } = declared();
  const trustedBy = [Trusted.environment(production)];
  const make = (props: Partial<GcpWorkloadIdentityProps>) => () => new GcpWorkloadIdentity(delivery, 'bad', { ...PROJECT, trustedBy, ...props });
  for (const props of [{ trustedBy: [] }, { projectId: 'A' }, { projectNumber: 'acme' }, { serviceAccount: 'deployer' }, { projectRoles: ['admin'] }]) expect(make(props)).toThrow(InvalidValueError);
  expect(() => identity.authenticate({ tokenFormat: 'access_token' })).toThrow(/service account/);
});

describe('a condition of the user', () => {
  const withCondition = (condition: string) => () => declared({ condition });

  test.each(["assertion.actor == 'a') || (true", 'true)) || ((true', "assertion.actor == 'a' // ", "assertion.actor == 'a", '', '(]', "'a\n'"])('cannot open what it is put into: %s', (condition) => {
    expect(withCondition(condition)).toThrow('one whole expression');
  });

  test.each([
    "assertion.actor == ')' && (assertion.ref in ['a', \"b'\"])", "assertion.actor.matches(r'\\(x\\)')", "assertion.actor == 'it\\'s'", "assertion.workflow == 'https://a'", "'''it's ('''  == assertion.actor",
  ])('may hold what it likes in quotes: %s', (condition) => {
    expect(withCondition(condition)).not.toThrow();
  });
});

test('what is granted to a subject of a pool is granted through each of its providers: different conditions are found', () => {
  const { delivery, production } = declared();
  new GcpWorkloadIdentity(delivery, 'strict', { ...PROJECT, trustedBy: [Trusted.environment(production)], condition: "assertion.actor_id == '1'" });
  new GcpWorkloadIdentity(delivery, 'apart', { ...PROJECT, poolId: 'apart', trustedBy: [Trusted.environment(production)], condition: "assertion.actor_id == '2'" });
  const findings = delivery.synth().findings.filter(({ id }) => id === 'identity/gcp-shared-subject');
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("The identities 'deploy' and 'strict' are in the pool 'github'")]);
});

test('names of environments cannot end a text of the condition, and a short subject holds the name as a token does', () => {
  const name = `it's \\ ${'x'.repeat(95)}%3a`;
  const { resource } = declared({ projectRoles: ['roles/run.admin'] }, name).terraform();
  expect(provider({ resource }).attribute_condition).toContain(`assertion.sub == 'repo:acme@1/app@2:environment:it\\'s \\\\ ${'x'.repeat(95)}%3a'`);
  expect(resource.google_project_iam_member.deploy_run_admin.member).toBe(`${MEMBER}repo:2:environment:${name}`);
});

test('no resource takes the place of another whose name looks alike', () => {
  const file = 'gcp.tf.json';
  const { delivery, production, terraform } = declared({ subjectFormat: SubjectFormat.BOTH, projectRoles: ['roles/run.admin', 'projects/acme/roles/run.admin'], file });
  const trustedBy = [Trusted.environment(production)];
  new GcpWorkloadIdentity(delivery, 'deploy-1', { ...PROJECT, trustedBy, subjectFormat: SubjectFormat.BOTH, projectRoles: ['roles/run.admin'], file });
  new GcpWorkloadIdentity(delivery, 'elsewhere', { projectId: 'acme-staging', projectNumber: '210987654321', trustedBy, file });
  const { resource } = terraform(file);
  expect(Object.keys(resource.google_project_iam_member)).toHaveLength(6);
  expect(Object.values<any>(resource.google_iam_workload_identity_pool).map(({ project }) => project)).toEqual(['acme-production', 'acme-staging']);
  expect(resource.google_iam_workload_identity_pool_provider.elsewhere.workload_identity_pool_id).toBe('${google_iam_workload_identity_pool.github_2.workload_identity_pool_id}');
});
