import { DeliveryModel, ModelKey } from 'slipway/checks/inside';
import { IDENTITIES } from 'slipway/identity/inside';
import { REPOSITORY_MODEL } from 'slipway/repository/inside';
import { WORKFLOWS } from 'slipway/workflows/inside';
import { ARN, Conditions, Declared, FILE, OURS, PUBLIC, declared, inside, of, statement, trust } from './one-role';
import { delivery, models } from './support';
import { Delivery } from 'slipway/delivery';
import { Access, AccessMatrix, ExternalRole, Trusted, TrustPolicy } from 'slipway/identity';
import { BranchProtection, DeploymentEnvironment, GithubRepositoryProps, GithubServer, Visibility } from 'slipway/repository';
import { CallJob, Job, JobEnvironment, PermissionLevel, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const found = (made: Delivery) => made.synth().findings.filter(({ id }) => id.startsWith('identity/')).map(({ id }) => id);
const message = (made: Delivery, id: string) => made.synth().findings.find((finding) => finding.id === id)?.message;

describe('whoever can push a branch (X-9)', () => {
  test('writes any file of a workflow, and any name into it', () => {
    expect(inside(declared({ policy: of({ StringLike: { sub: `${OURS}:*`, job_workflow_ref: `${FILE}@*` } }) }))).toContain('every branch of this repository');
    expect(inside(declared({ policy: of({ StringLike: { sub: `${OURS}:ref:*` }, StringEquals: { workflow: 'deploy' } }) }))).toEqual(expect.arrayContaining(['every branch of this repository', 'every tag of this repository']));
  });

  test.each([
    ['refs/heads/release/*', "whoever pushes a branch such as 'release/any'"],
    ['refs/tags/v*', "whoever pushes a tag such as 'vany'"],
    ['refs/*/hotfix', "whoever pushes a branch such as 'hotfix'"],
    ['*main', "whoever pushes a branch such as 'anymain'"],
  ])('chooses a name that fits %s', (pattern, who) => {
    const policy = of({ StringLike: { sub: `${OURS}:ref:${pattern}` } });
    expect(inside(declared({ policy }))).toContain(who);
    expect(found(declared({ policy }))).toContain('identity/unintended-access');
  });

  test('and cannot be a branch that is named in full', () => {
    expect(inside(declared({ policy: of({ StringEquals: { sub: `${OURS}:ref:refs/heads/main` } }) }))).toEqual([]);
  });

  test('calls a reusable workflow of the default branch', () => {
    const made = delivery();
    const shared = new ReusableWorkflow(made, 'deploy');
    const job = new Job(shared, 'deploy');
    const policy = of({ StringLike: { sub: `${OURS}:*` }, StringEquals: { job_workflow_ref: `${FILE}@refs/heads/main` } });
    job.use(new ExternalRole(made, 'deploy', { roleArn: ARN, trustPolicy: policy, trustedBy: [Trusted.reusableWorkflow(shared, { branches: ['main'] })] }).assume({ region: 'eu-central-1' }));
    shared.call(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'ship');
    expect(inside(made)).toContain('every branch of this repository');
    // A workflow that is no reusable one can only be changed, on a branch of its own; on main it may have any environment.
    expect(inside(declared({ policy }))).toEqual(["a job of 'main' in any other environment"]);
  });
});

describe('whoever has a repository of their own', () => {
  const calls = of({ StringLike: { sub: 'repo:*:environment:live' }, StringEquals: { job_workflow_ref: `${FILE}@refs/heads/main` } });

  function shared(props: GithubRepositoryProps = {}): Delivery {
    const made = delivery(props);
    const workflow = new ReusableWorkflow(made, 'deploy');
    const job = new Job(workflow, 'deploy', { environment: new DeploymentEnvironment(made, 'live', { branches: ['main'] }) });
    job.use(new ExternalRole(made, 'deploy', { roleArn: ARN, trustPolicy: calls }).assume({ region: 'eu-central-1' }));
    workflow.call(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'ship');
    return made;
  }

  test('calls a reusable workflow of a public repository from it, and gets its job_workflow_ref', () => {
    expect(inside(shared({ visibility: Visibility.PUBLIC }))).toEqual(expect.arrayContaining(['anybody with a repository on GitHub', 'every other repository of acme']));
  });

  test('that of a private one can be called by repositories of its owner', () => {
    const who = inside(shared({ visibility: Visibility.PRIVATE }));
    expect(who).toContain('every other repository of acme');
    expect(who).not.toContain('anybody with a repository on GitHub');
  });

  test.each<[string, Conditions]>([
    ['any branch that is asked for', { StringLike: { sub: 'repo:*:ref:refs/heads/release' } }],
    ['any environment that is asked for', { StringLike: { sub: 'repo:*:environment:eu' } }],
    ['any name of a workflow', { StringLike: { sub: 'repo:*' }, StringEquals: { workflow: 'deploy' } }],
    ['the variable that holds their own name', { StringLike: { sub: `repo:\${${PUBLIC}:repository}:*` } }],
  ])('has %s', (_, conditions) => {
    expect(inside(declared({ policy: of(conditions) }))).toContain('anybody with a repository on GitHub');
  });

  test('takes a name that fits a pattern', () => {
    expect(inside(declared({ policy: of({ StringLike: { sub: 'repo:*-corp/deploy:*' } }) }))).toEqual(["somebody whose repository is called 'any-corp/deploy'"]);
  });

  test('is not in the enterprise, nor one of the persons who are asked for', () => {
    expect(inside(declared({ policy: of({ StringLike: { sub: 'repo:*' }, StringEquals: { actor_id: '42' } }) }))).not.toContain('anybody with a repository on GitHub');
    expect(inside(declared({ policy: of({ StringLike: { sub: 'repo:*' }, StringEquals: { enterprise_id: '42' } }) }))).not.toContain('anybody with a repository on GitHub');
  });

  test('comes from the public provider, which an enterprise with its own may trust as well', () => {
    const own = `${PUBLIC}/acme-corp`;
    const policy = trust(statement({ StringEquals: { aud: 'sts.amazonaws.com', sub: `${OURS}:ref:refs/heads/main` } }, own), statement({ StringEquals: { aud: 'sts.amazonaws.com' }, StringLike: { sub: 'repo:*' } }));
    const made = declared({ made: delivery({ server: GithubServer.enterprise('acme-corp') }), policy });
    expect(inside(made)).toContain('anybody with a repository on GitHub');
    expect(inside(made)).not.toContain(`every other owner whose tokens come from ${own}`);
    expect(found(made)).toEqual(expect.arrayContaining(['identity/unintended-access', 'identity/wildcard-subject']));
  });
});

describe('an environment that any branch may name', () => {
  const policy = of({ StringEquals: { sub: `${OURS}:environment:production` } });
  const open = (made: Delivery, environment: DeploymentEnvironment | JobEnvironment, trustPolicy = policy) => declared({ made, policy: trustPolicy, job: { environment } });

  test.each<[string, (made: Delivery) => DeploymentEnvironment | JobEnvironment, string]>([
    ['without a branch policy', (made) => new DeploymentEnvironment(made, 'production'), 'has no branch policy'],
    ['whose policy takes any name', (made) => new DeploymentEnvironment(made, 'production', { branches: ['*'] }), 'has a branch policy that takes any name'],
    ['whose policy takes any tag', (made) => new DeploymentEnvironment(made, 'production', { branches: ['main'], tags: ['*'] }), 'has a branch policy that takes any name'],
    ['that is not declared', () => JobEnvironment.named('production'), 'is not declared here; GitHub makes it without rules'],
    ['for protected branches, where none is protected', (made) => new DeploymentEnvironment(made, 'production', { protectedBranchesOnly: true }), 'GitHub then lets all deploy'],
  ])('%s is found when a role trusts a job in it, and nobody named the environment', (_, environment, why) => {
    const made = delivery();
    open(made, environment(made));
    expect(message(made, 'identity/open-environment')).toContain(why);
    expect(found(made)).not.toContain('identity/unintended-access');
    expect(AccessMatrix.of(made).strangers).toContainEqual(expect.objectContaining({ who: expect.stringMatching(/^a workflow on any (branch|tag) that names the environment 'production'$/), access: Access.YES }));
  });

  test.each<[string, (made: Delivery) => DeploymentEnvironment]>([
    ['with a branch policy', (made) => new DeploymentEnvironment(made, 'production', { branches: ['main', 'release/*'], tags: ['v*'] })],
    ['for protected branches, when there are some', (made) => {
      new BranchProtection(made, 'main');
      return new DeploymentEnvironment(made, 'production', { protectedBranchesOnly: true });
    }],
  ])('is none %s', (_, environment) => {
    const made = delivery();
    open(made, environment(made));
    expect(found(made)).toEqual([]);
    expect(AccessMatrix.of(made).strangers).toContainEqual(expect.objectContaining({ who: "a workflow on any branch that names the environment 'production'", access: Access.NO, why: expect.stringContaining('keeps other branches out') }));
  });

  test('is none when the role asks for the ref as well', () => {
    const made = delivery();
    open(made, new DeploymentEnvironment(made, 'production'), of({ StringEquals: { sub: `${OURS}:environment:production`, ref: 'refs/heads/main' } }));
    expect(found(made)).toEqual([]);
  });
});

test('a subject without ref and environment makes all branches one, and is found', () => {
  const made = declared({ policy: of({ StringEquals: { sub: OURS } }) });
  const { workflows, repository, identity } = models(made, { useDefault: false, includeClaimKeys: ['repo'] });
  expect(identity.principals).toHaveLength(1);
  const { unintendedAccess } = jest.requireActual('../../lib/identity/checks/identity/unintended-access');
  const reported: string[] = [];
  const model = DeliveryModel._of(new Map<ModelKey<unknown>, unknown>([[WORKFLOWS, workflows], [REPOSITORY_MODEL, repository], [IDENTITIES, identity]]));
  unintendedAccess.delivery(model, ({ message: text }: { message: string }) => reported.push(text));
  expect(reported).toEqual([expect.stringContaining('every branch of this repository (as repo:acme@1/app@2)')]);
});

describe('what a sensible program is spared', () => {
  const clean = (policy: TrustPolicy, more: Partial<Declared> = {}) => expect(found(declared({ policy, ...more }))).toEqual([]);
  const main = { sub: `${OURS}:ref:refs/heads/main` };

  test('a condition on who starts the run, which only the run can tell', () => {
    const policy = of({ StringEquals: { ...main, actor_id: '42' } });
    clean(policy);
    expect(AccessMatrix.of(declared({ policy })).rows[0]).toMatchObject({ access: Access.UNKNOWN, why: "statement 1 depends on the claim 'actor_id', which only the run can tell" });
  });

  test.each(['environment', 'amr', 'enterprise_id'])('but not a condition that holds without the claim %s, which only some tokens have', (claim) => {
    expect(found(declared({ policy: of({ StringEquals: main, StringEqualsIfExists: { [claim]: 'x' } }) }))).toEqual(['identity/open-condition']);
  });

  test('a condition on the enterprise', () => {
    clean(of({ StringEquals: { ...main, enterprise_id: '42' } }));
  });

  test('the policies of a well-known Terraform module: ForAllValues on issuer and audience, which every token has', () => {
    clean(trust(statement({ 'StringLike': main, 'ForAllValues:StringEquals': { iss: `https://${PUBLIC}`, aud: 'sts.amazonaws.com' } })), {});
  });

  test('operators in another case, as AWS takes them', () => {
    clean(trust(statement({ stringequals: { aud: 'sts.amazonaws.com', ...main } })));
  });

  test('a job of a workflow that stands elsewhere may be the one that assumes the role', () => {
    const made = delivery();
    new ExternalRole(made, 'deploy', { roleArn: ARN, trustPolicy: of({ StringEquals: main }) });
    const ci = new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
    new CallJob(ci, 'ship', { uses: `acme/shared/.github/workflows/deploy.yml@${'a'.repeat(40)}`, permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) });
    expect(found(made)).not.toContain('identity/unreachable-role');
    expect(AccessMatrix.of(made).rows).toEqual([expect.objectContaining({ job: 'ci.yml/ship', access: Access.UNKNOWN, why: expect.stringContaining('can tell the environments of its jobs') })]);
  });
});

test('a finding says who can, as whom, and what to change', () => {
  const made = declared({ policy: of({ StringLike: { sub: 'repo:acme@1/app@2:*' } }) });
  const finding = made.synth().findings.find(({ id }) => id === 'identity/unintended-access');
  expect(finding?.message).toBe("'deploy' can be assumed by others than those it was made for: every branch of this repository (as repo:acme@1/app@2:ref:refs/heads/any-branch), "
    + 'every tag of this repository (as repo:acme@1/app@2:ref:refs/tags/any-tag), every pull request of this repository (as repo:acme@1/app@2:pull_request), '
    + 'every other environment of this repository (as repo:acme@1/app@2:environment:any-environment).');
  expect(finding?.fix).toContain('exact claims with StringEquals');
});

describe('a repository whose ids were not declared (X-9)', () => {
  const UNDECLARED = { ownerId: undefined, repositoryId: undefined };
  const OPEN = 'the ids of the repository were not declared';
  const OWNERS = ['every other repository of acme', "a repository of acme whose name begins with 'app'"];
  const INSIDE = ['every branch of this repository', 'every tag of this repository', 'every pull request of this repository', 'every other environment of this repository'];
  const matrix = (props: GithubRepositoryProps, conditions: Conditions) => AccessMatrix.of(declared({ made: delivery(props), policy: of(conditions) }));
  const having = (access: Access, { strangers }: AccessMatrix) => strangers.filter((row) => row.access === access).map(({ who }) => who);

  test.each<[string, GithubRepositoryProps, Conditions, string[]]>([
    ['the id of the repository', { ...UNDECLARED, createdAt: '2020-01-01' }, { StringEquals: { repository_id: '2' } }, INSIDE],
    ['all but one id of a repository', { ...UNDECLARED, createdAt: '2020-01-01' }, { StringNotEquals: { repository_id: '2' }, StringLike: { sub: 'repo:acme/app:*' } }, INSIDE],
    ['the id of the owner', { ...UNDECLARED, createdAt: '2020-01-01' }, { StringEquals: { repository_owner_id: '1' } }, [...OWNERS, ...INSIDE]],
    ['the id of the owner, which alone is missing,', { ownerId: undefined, createdAt: '2020-01-01' }, { StringEquals: { repository_owner_id: '1' } }, [...OWNERS, ...INSIDE]],
    ['the id of the repository, which alone is missing,', { repositoryId: undefined, createdAt: '2020-01-01' }, { StringEquals: { repository_id: '2', repository_owner_id: '1' } }, INSIDE],
    ['both in the subject', UNDECLARED, { StringLike: { sub: 'repo:acme@1/app@2:*' } }, INSIDE],
    ['both in the subject, which may be an old one,', { ...UNDECLARED, createdAt: undefined }, { StringLike: { sub: 'repo:acme@1/app@2:*' } }, INSIDE],
    ['one of several in the subject', UNDECLARED, { StringLike: { sub: ['repo:acme@3/app@4:*', 'repo:acme@1/app@2:*'] } }, INSIDE],
    ['any id of an owner in the subject', UNDECLARED, { StringLike: { sub: 'repo:acme@*/app@2:*' } }, INSIDE],
    ['the id of the owner in the subject', UNDECLARED, { StringLike: { sub: 'repo:acme@1/*' } }, [...OWNERS, ...INSIDE]],
    ['a branch besides the id', { ...UNDECLARED, createdAt: '2020-01-01' }, { StringEquals: { repository_id: '2' }, StringLike: { ref: 'refs/heads/*' } },
      ['every branch of this repository', "whoever pushes a branch such as 'any'", 'every other environment of this repository']],
  ])('leaves open who gets in where trust asks for %s', (_, props, conditions, who) => {
    const made = matrix(props, conditions);
    expect(having(Access.UNKNOWN, made)).toEqual(who);
    expect(having(Access.YES, made)).toEqual([]);
    expect(new Set(made.strangers.filter(({ access }) => access === Access.UNKNOWN).map(({ why }) => why))).toEqual(new Set([OPEN]));
    expect(made.rows.map(({ access, why }) => [access, why])).toEqual([[Access.UNKNOWN, OPEN]]);
  });

  test.each<[string, GithubRepositoryProps, Conditions]>([
    ['its owner', { ownerId: undefined }, { StringEquals: { repository_id: '2' }, StringLike: { repository_owner_id: '*', sub: 'repo:acme/app:ref:refs/heads/*' } }],
    ['the repository', { repositoryId: undefined }, { StringEquals: { repository_owner_id: '1' }, StringLike: { repository_id: '*', sub: 'repo:acme/app:ref:refs/heads/*' } }],
  ])('has the other id for sure, where that of %s is missing', (_, props, conditions) => {
    const made = matrix({ ...props, createdAt: '2020-01-01' }, conditions);
    expect([having(Access.YES, made), having(Access.UNKNOWN, made)]).toEqual([['every branch of this repository'], []]);
  });

  test('lets in by any id who gets in by each', () => {
    const made = matrix({ ...UNDECLARED, createdAt: '2020-01-01' }, { StringLike: { repository_id: '*', sub: 'repo:acme/app:ref:refs/heads/*' } });
    expect([having(Access.YES, made), having(Access.UNKNOWN, made)]).toEqual([['every branch of this repository'], []]);
  });

  test('keeps out who has the wrong subject, whatever the ids are', () => {
    const made = matrix(UNDECLARED, { StringEquals: { sub: 'repo:acme@1/app@2:ref:refs/heads/main', repository_id: '2' } });
    expect([having(Access.YES, made), having(Access.UNKNOWN, made)]).toEqual([[], []]);
  });

  test('is judged as any other where trust asks for none', () => {
    const made = matrix({ ...UNDECLARED, createdAt: '2020-01-01' }, { StringLike: { sub: 'repo:acme/app:ref:refs/heads/*' } });
    expect([having(Access.YES, made), having(Access.UNKNOWN, made)]).toEqual([['every branch of this repository'], []]);
    expect(made.rows.map(({ access }) => access)).toEqual([Access.YES]);
  });

  test('has nobody who takes its name: against that there is only the id', () => {
    const who = 'whoever takes the name acme/app after you gave it up';
    const sub = { StringEquals: { sub: 'repo:acme/app:ref:refs/heads/main' } };
    const all = (props: GithubRepositoryProps) => matrix({ createdAt: '2020-01-01', ...props }, sub).strangers.map((row) => row.who);
    expect(all({})).toContain(who);
    for (const props of [{ ownerId: undefined }, { repositoryId: undefined }, UNDECLARED]) expect(all(props)).not.toContain(who);
  });
});
