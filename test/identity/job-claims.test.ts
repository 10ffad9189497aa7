import { Delivery } from 'slipway/delivery';
import { HypotheticalRun, JobClaims, SubjectFormat } from 'slipway/identity';
import { GithubRepository, GithubRepositoryProps } from 'slipway/repository';

const home = (props: GithubRepositoryProps = {}) => new GithubRepository(Delivery.standalone(), 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01', ...props });
const app = home();
const young = { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' };
const old = { ...young, createdAt: '2020-01-01' };

describe('the claims of a job that could be', () => {
  const PUSH = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme@1/app@2:ref:refs/heads/main',
    repository: 'acme/app',
    repository_id: '2',
    repository_owner: 'acme',
    repository_owner_id: '1',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    event_name: 'push',
    workflow: 'any',
    workflow_ref: 'acme/app/.github/workflows/any.yml@refs/heads/main',
    job_workflow_ref: 'acme/app/.github/workflows/any.yml@refs/heads/main',
  };

  test('are those of a push to the default branch, when nothing is said', () => {
    expect(JobClaims.of(app)).toEqual(PUSH);
    expect(JobClaims.of(home({ defaultBranch: 'trunk' }))).toMatchObject({ ref: 'refs/heads/trunk', sub: 'repo:acme@1/app@2:ref:refs/heads/trunk' });
  });

  test('name whoever started it only when that is told', () => {
    expect(JobClaims.of(app, { actor: 'mona' })).toEqual({ ...PUSH, actor: 'mona' });
    expect(JobClaims.of(app)).not.toHaveProperty('actor');
  });

  test.each<[string, HypotheticalRun, object]>([
    ['a pull request has a ref and a subject of its own', { event: 'pull_request' }, { event_name: 'pull_request', ref: 'refs/pull/1/merge', sub: 'repo:acme@1/app@2:pull_request' }],
    ['a pull request that was merged keeps the subject', { event: 'pull_request', ref: 'refs/heads/main' }, { ref: 'refs/heads/main', sub: 'repo:acme@1/app@2:pull_request' }],
    ['a pull request that its target judges is on the default branch', { event: 'pull_request_target' }, { event_name: 'pull_request_target', ref: 'refs/heads/main', sub: PUSH.sub }],
    ['a tag is one', { ref: 'refs/tags/v1' }, { ref: 'refs/tags/v1', ref_type: 'tag', sub: 'repo:acme@1/app@2:ref:refs/tags/v1' }],
    ['an environment stands in the subject', { environment: 'production' }, { environment: 'production', sub: 'repo:acme@1/app@2:environment:production' }],
    ['an audience can be asked for', { audience: 'https://github.com/acme' }, { aud: 'https://github.com/acme' }],
    ['a reusable workflow is where the job stands, and not what runs', { workflow: 'ci.yml', reusableWorkflow: 'deploy.yml' },
      { workflow: 'ci', workflow_ref: 'acme/app/.github/workflows/ci.yml@refs/heads/main', job_workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/heads/main' }],
    ['another repository has its own name and ids', { repository: 'evil/site', ownerId: 66, repositoryId: 67 },
      { repository: 'evil/site', repository_owner: 'evil', repository_owner_id: '66', repository_id: '67', sub: 'repo:evil@66/site@67:ref:refs/heads/main', job_workflow_ref: 'evil/site/.github/workflows/any.yml@refs/heads/main' }],
  ])('%s', (_, run, claims) => {
    expect(JobClaims.of(app, run)).toMatchObject(claims);
  });

  test.each([
    ['deploy.yml', 'deploy'],
    ['deploy.yaml', 'deploy'],
    ['deploy.yml.old.yml', 'deploy.yml.old'],
    ['deploy', 'deploy'],
  ])('call the workflow in %s %s', (workflow, name) => {
    expect(JobClaims.of(app, { workflow })).toMatchObject({ workflow: name, workflow_ref: `acme/app/.github/workflows/${workflow}@refs/heads/main` });
  });

  test.each<[string, GithubRepositoryProps, SubjectFormat | undefined, string]>([
    ['of a young repository hold its ids', young, undefined, 'repo:acme@1/app@2'],
    ['of a young repository do not, where that is asked for', young, SubjectFormat.LEGACY, 'repo:acme/app'],
    ['of an old repository hold no ids', old, undefined, 'repo:acme/app'],
    ['of an old repository do, where that is asked for', old, SubjectFormat.IMMUTABLE, 'repo:acme@1/app@2'],
    ['of one whose age is not known hold its ids', { ...young, createdAt: undefined }, undefined, 'repo:acme@1/app@2'],
    ['without ids are told in the old form', { createdAt: '2026-09-01' }, SubjectFormat.LEGACY, 'repo:acme/app'],
  ])('%s', (_, props, format, begin) => {
    expect(JobClaims.of(new GithubRepository(Delivery.standalone(), 'acme/app', props), { format }).sub).toBe(`${begin}:ref:refs/heads/main`);
  });
});

describe('what nobody can make claims of', () => {
  const refused = (run: unknown, repository: unknown = app) => {
    try {
      return JobClaims.of(repository as GithubRepository, run as HypotheticalRun);
    } catch (error) {
      const { code, message } = error as Error & { code: string };
      return [code, message];
    }
  };
  const REF = "a whole ref, such as 'refs/heads/main'";
  const ID = 'the number that GitHub gave it, such as 123456789';

  test.each<[string, string, unknown, string]>([
    ['event', '5', 5, 'a string'],
    ['ref', "'main'", 'main', REF],
    ['ref', "'refs/heads/'", 'refs/heads/', REF],
    ['ref', "'my/refs/heads/main'", 'my/refs/heads/main', REF],
    ['ref', "['refs/heads/main']", ['refs/heads/main'], REF],
    ['repository', "'acme'", 'acme', "'owner/name'"],
    ['repository', "'acme/app/more'", 'acme/app/more', "'owner/name'"],
    ['repository', "['acme/app']", ['acme/app'], "'owner/name'"],
    ['repositoryId', '0', 0, ID],
    ['repositoryId', '-1', -1, ID],
    ['ownerId', '1.5', 1.5, ID],
    ['ownerId', "'1'", '1', ID],
  ])('%s: %s', (option, written, value, wanted) => {
    expect(refused({ [option]: value })).toEqual(['call/wrong-value', `JobClaims.of('app', { ${option}: ${written} }): ${option} must be ${wanted}.`]);
  });

  test('is anything but a repository', () => {
    expect(refused({}, 'acme/app')).toEqual(['call/wrong-value', "JobClaims.of('acme/app'): it must be a GithubRepository, such as new GithubRepository(delivery, 'acme/app')."]);
  });

  test.each<[string, GithubRepositoryProps, HypotheticalRun, string]>([
    ['of the owner', { ownerId: undefined }, {}, 'acme/app'],
    ['of the repository', { repositoryId: undefined }, {}, 'acme/app'],
    ['of another repository', { repositoryId: undefined }, { repository: 'evil/site', ownerId: 66 }, 'evil/site'],
  ])('is a subject with an id that was not declared: %s', (_, props, run, name) => {
    expect(refused(run, home(props))).toEqual(['call/unknown-ids',
      `JobClaims.of('${name}'): its subject holds the ids of owner and repository: new GithubRepository(…, { repositoryId, ownerId }), or { format: SubjectFormat.LEGACY }.`]);
  });
});
