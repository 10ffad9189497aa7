import { delivery, models } from './support';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { DeploymentEnvironment, DeploymentEnvironmentProps, GithubRepositoryProps } from 'slipway/repository';
import { CallJob, CallJobProps, Job, JobEnvironment, JobProps, Matrix, MatrixProps, PermissionLevel, Permissions, PullRequestActivity, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const TOKEN = { permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) };

function runsOn(triggers: Trigger[], props: JobProps = {}, repository: GithubRepositoryProps = {}, environment?: DeploymentEnvironmentProps) {
  const made = delivery(repository);
  const job = new Job(new Workflow(made, 'deploy', { triggers }), 'deploy', { ...TOKEN, ...(environment ? { environment: new DeploymentEnvironment(made, 'production', environment) } : {}), ...props });
  job.run('true');
  return models(made).runs;
}

const subs = (runs: ReturnType<typeof runsOn>) => [...new Set(runs.flatMap(({ claims }) => claims.map(({ sub }) => sub)))];

describe('the runs of a job', () => {
  test('have the claims of their event, ref and workflow (X-9)', () => {
    expect(runsOn([Trigger.push({ branches: ['main'] })])).toEqual([expect.objectContaining({
      label: 'deploy.yml/deploy',
      event: 'push',
      ref: 'refs/heads/main',
      fork: false,
      token: true,
      why: undefined,
      claims: [{
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
        workflow: 'deploy',
        runner_environment: 'github-hosted',
        workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
        job_workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
      }],
    })]);
  });

  test('from a fork get no token in a pull request', () => {
    expect(runsOn([Trigger.pullRequest()]).map(({ fork, token, why }) => [fork, token, why])).toEqual([
      [false, true, undefined],
      [true, false, 'GitHub gives no identity token to a pull request from a fork'],
    ]);
  });

  test.each([['pull_request_target', Trigger.pullRequestTarget()], ['workflow_run', Trigger.workflowRun({ workflows: ['ci'] })]])('that a fork causes by %s get the token of the default branch', (event, trigger) => {
    expect(runsOn([trigger]).find(({ fork }) => fork)).toMatchObject({ event, ref: 'refs/heads/main', token: true, why: expect.stringContaining('started from a fork'), claims: [{ sub: 'repo:acme@1/app@2:ref:refs/heads/main' }] });
  });

  test('without the permission get no token', () => {
    expect(runsOn([Trigger.push()], { permissions: Permissions.none() })[0]).toMatchObject({ token: false, claims: [], why: "the job has no permission 'id-token: write'" });
  });

  test.each<[string, Trigger, string]>([
    ['push', Trigger.push({ branches: ['release/*', '!release/old'] }), 'refs/heads/release/*'],
    ['all pushes but some', Trigger.push({ branchesIgnore: ['dependabot/**'] }), 'refs/heads/**'],
    ['workflow_dispatch', Trigger.workflowDispatch(), '*'],
    ['release', Trigger.release(), 'refs/tags/**'],
    ['merge_group', Trigger.mergeGroup(), 'refs/heads/gh-readonly-queue/**'],
    ['schedule', Trigger.schedule({ cron: '0 4 * * *' }), 'refs/heads/main'],
    ['issue_comment', Trigger.issueComment(), 'refs/heads/main'],
  ])('of %s come from where the event says', (_, trigger, ref) => {
    const [run] = runsOn([trigger]);
    expect(run.ref).toBe(ref);
    expect(run.claims.length).toBeGreaterThan(0);
  });

  test('only take place where their conditions can hold', () => {
    expect(subs(runsOn([Trigger.push(), Trigger.pullRequest()], { condition: Github.ref.equalTo('refs/heads/main') }))).toEqual(['repo:acme@1/app@2:ref:refs/heads/main']);
    expect(subs(runsOn([Trigger.push()], { condition: Github.ref.startsWith('refs/tags/v') }))).toEqual(['repo:acme@1/app@2:ref:refs/tags/vany']);
    expect(runsOn([Trigger.push()], { condition: Github.eventName.equalTo('release') })).toEqual([]);
  });
});

describe('refs that a condition describes by a part', () => {
  const startsAndEnds = Github.ref.startsWith('refs/heads/rel').andAlso(Github.ref.endsWith('-ok'));

  test.each<[string, Expression, string[]]>([
    ['by the end', Github.ref.endsWith('/prod'), ['any/prod']],
    ['by the beginning and the end', startsAndEnds, ['relany-ok']],
    ['by the middle', Github.refName.contains('hotfix'), ['anyhotfixany']],
    ['by a list', Expression.raw('contains(fromJSON(\'["refs/heads/main", "refs/heads/dev"]\'), github.ref)'), ['main', 'dev']],
    ['by a text that lists them', Expression.raw("contains('refs/heads/main refs/heads/dev', github.ref)"), ['main', 'dev']],
  ])('%s are found', (_, condition, names) => {
    const refs = new Set(runsOn([Trigger.push({ branchesIgnore: ['nothing'] })], { condition }).flatMap(({ claims }) => claims.map(({ ref }) => ref)));
    expect([...refs]).toEqual(names.map((name) => `refs/heads/${name}`));
  });
});

describe('where no ref can be told', () => {
  test('though some may fit, nobody says that the job never runs', () => {
    const [run] = runsOn([Trigger.push({ branches: ['**-rc'] })], {}, {}, { branches: ['release/*'] });
    expect(run).toMatchObject({ token: true, claims: [{ sub: 'repo:acme@1/app@2:environment:production' }] });
    expect(run.claims[0]).not.toHaveProperty('ref');
    const [other] = runsOn([Trigger.push({ branches: ['x[0-9]'] })], { condition: Github.ref.contains('y') });
    expect(other).toMatchObject({ token: true, claims: [], why: 'which refs fit its trigger, its conditions and the branch policy of its environment is not known' });
  });

  test('because none can fit, the job never runs', () => {
    expect(runsOn([Trigger.push({ branches: ['feature/*'] })], {}, {}, { branches: ['main'] })).toEqual([]);
    expect(runsOn([Trigger.pullRequest()], {}, {}, { branches: ['release/*'] })).toEqual([]);
    expect(runsOn([Trigger.push({ branches: ['feature/*'] })], { condition: Github.eventName.equalTo('release').andAlso(Github.ref.contains('y')) })).toEqual([]);
  });
});

describe('a merged pull request', () => {
  test('runs on the branch that it was merged into, which an environment may let through', () => {
    const runs = runsOn([Trigger.pullRequest({ types: [PullRequestActivity.CLOSED], branches: ['main'] })], {}, {}, { branches: ['main'] });
    expect(runs.map(({ event, ref, fork, claims }) => [event, ref, fork, claims[0].sub])).toEqual([['pull_request', 'refs/heads/main', false, 'repo:acme@1/app@2:environment:production']]);
    expect(subs(runsOn([Trigger.pullRequest({ types: [PullRequestActivity.CLOSED], branches: ['main'] })]))).toEqual(['repo:acme@1/app@2:pull_request']);
  });
});

test.each<[string, Trigger]>([
  ['discussion', Trigger.discussion()],
  ['discussion_comment', Trigger.discussionComment()],
  ['fork', Trigger.fork()],
  ['issue_comment', Trigger.issueComment()],
  ['issues', Trigger.issues()],
  ['watch', Trigger.watch()],
])('%s, which anybody can cause, is marked as such', (event, trigger) => {
  expect(runsOn([trigger])).toEqual([expect.objectContaining({ event, fork: false, token: true, why: 'whoever sees the repository can start it; it runs what the default branch holds' })]);
});

describe('the permission to ask for a token', () => {
  test.each<[string, JobProps['permissions'], boolean]>([
    ['that is granted to write', Permissions.of({ idToken: PermissionLevel.WRITE }), true],
    ['that is not granted among others', Permissions.of({ contents: PermissionLevel.WRITE }), false],
    ['that is granted with all others', Permissions.writeAll(), true],
    ['that is not granted to who reads all', Permissions.readAll(), false],
    ['that is not granted, as nothing is', Permissions.none(), false],
  ])('%s decides', (_, permissions, token) => {
    expect(runsOn([Trigger.schedule({ cron: '0 4 * * *' })], { permissions })).toEqual([expect.objectContaining({ token, why: token ? undefined : "the job has no permission 'id-token: write'" })]);
  });

  test('is that of the workflow where the job says nothing', () => {
    const made = delivery();
    new Job(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })], permissions: Permissions.writeAll() }), 'deploy').run('true');
    new Job(new Workflow(made, 'nightly', { triggers: [Trigger.push({ branches: ['main'] })], permissions: Permissions.readAll() }), 'deploy').run('true');
    expect(models(made).runs.map(({ label, token }) => [label, token])).toEqual([['ci.yml/deploy', true], ['nightly.yml/deploy', false]]);
  });
});

describe('the ref that is told of a run', () => {
  const push = [Trigger.push({ branchesIgnore: ['nothing'] })];

  test('is what is left of the pattern of the trigger', () => {
    const refs = (condition?: Expression, environment?: DeploymentEnvironmentProps) => runsOn(push, { condition }, {}, environment).map(({ ref }) => ref);
    expect(refs()).toEqual(['refs/heads/**']);
    expect(refs(Github.ref.equalTo('refs/heads/main'))).toEqual(['refs/heads/main']);
    expect(refs(undefined, { branches: ['main', 'dev'] })).toEqual(['refs/heads/main, refs/heads/dev']);
    expect(refs(undefined, { branches: ['main', 'release/*'] })).toEqual(['refs/heads/**']);
  });
});

describe('a repository of which not all is known', () => {
  const IDS = 'the ids of the repository were not declared';
  const undeclared = (trigger: Trigger, props: JobProps = {}) => {
    const made = Delivery.standalone();
    new Job(new Workflow(made, 'deploy', { triggers: [trigger] }), 'deploy', { ...TOKEN, ...props }).run('true');
    return models(made).runs;
  };

  test('gives no claims when its subject may hold ids that were not declared', () => {
    const main = Trigger.push({ branches: ['main'] });
    expect(runsOn([main], {}, { repositoryId: undefined })).toEqual([expect.objectContaining({ token: true, claims: [], why: IDS })]);
    expect(runsOn([main], {}, { repositoryId: undefined, createdAt: undefined })).toEqual([expect.objectContaining({ token: true, claims: [], why: IDS })]);
    expect(subs(runsOn([main], {}, { repositoryId: undefined, createdAt: '2020-01-01' }))).toEqual(['repo:acme/app:ref:refs/heads/main']);
  });

  test('gives no claims when it was not declared at all', () => {
    expect(undeclared(Trigger.push({ branches: ['main'] }))).toEqual([expect.objectContaining({ ref: 'refs/heads/main', token: true, claims: [], why: IDS })]);
    expect(undeclared(Trigger.schedule({ cron: '0 4 * * *' }))).toEqual([expect.objectContaining({ ref: 'refs/heads/main', token: true, claims: [], why: IDS })]);
    expect(undeclared(Trigger.push({ branches: ['x[0-9]'] }), { condition: Github.ref.contains('y') })).toEqual([expect.objectContaining({ ref: 'refs/heads/x[0-9]', token: true, claims: [], why: IDS })]);
  });
});

describe('a call of a workflow that is not declared here', () => {
  const USES = `acme/shared/.github/workflows/deploy.yml@${'a'.repeat(40)}`;
  const TOLD = `only '${USES}', which is not declared here, can tell the environments of its jobs`;
  const calling = (triggers: Trigger[], props: Partial<CallJobProps> = {}, made = delivery()) => {
    new CallJob(new Workflow(made, 'ci', { triggers }), 'ship', { uses: USES, ...TOKEN, ...props });
    return models(made).runs;
  };
  const main = Trigger.push({ branches: ['main'] });

  test('gives tokens of which only the call is known', () => {
    expect(calling([main])).toEqual([{
      job: { workflow: '.github/workflows/ci.yml', job: 'ship' }, label: 'ci.yml/ship', event: 'push', ref: 'refs/heads/main', fork: false, token: true, claims: [], why: TOLD, origin: expect.anything(),
    }]);
  });

  test.each<[string, Trigger, readonly (readonly [fork: boolean, token: boolean, why: string])[]]>([
    ['a pull request from a fork gets none', Trigger.pullRequest(), [[false, true, TOLD], [true, false, 'GitHub gives no identity token to a pull request from a fork']]],
    ['a pull request that its target judges gets one', Trigger.pullRequestTarget(), [[false, true, TOLD], [true, true, 'started from a fork, it runs what the default branch holds, with the rights of this repository']]],
    ['anybody may be able to cause it', Trigger.issues(), [[false, true, 'whoever sees the repository can start it; it runs what the default branch holds']]],
  ])('%s', (_, trigger, told) => {
    expect(calling([trigger]).map(({ fork, token, why }) => [fork, token, why])).toEqual(told);
  });

  test('gives none where it has no permission itself', () => {
    const NONE = [false, "the job has no permission 'id-token: write'"];
    expect(calling([main, Trigger.pullRequestTarget()], { permissions: Permissions.none() }).map(({ token, why }) => [token, why])).toEqual([NONE, NONE, NONE]);
  });

  test('takes place on the default branch, where the event says no other', () => {
    const refs = (made: Delivery) => calling([Trigger.schedule({ cron: '0 4 * * *' })], {}, made).map(({ ref }) => ref);
    expect(refs(delivery({ defaultBranch: 'trunk' }))).toEqual(['refs/heads/trunk']);
    expect(refs(Delivery.standalone())).toEqual(['refs/heads/main']);
  });

  test('takes place only where all conditions on the way can hold', () => {
    const events = (condition: Expression) => calling([main, Trigger.release()], { condition }).map(({ event }) => event);
    expect(events(Github.eventName.equalTo('release'))).toEqual(['release']);
    expect(events(Github.ref.equalTo('refs/heads/main'))).toEqual(['push', 'release']);
    expect(events(Github.ref.equalTo('refs/heads/dev'))).toEqual(['release']);
    const made = delivery();
    const shared = new ReusableWorkflow(made, 'shared');
    new CallJob(shared, 'out', { uses: USES, ...TOKEN });
    const condition = Github.eventName.equalTo('release');
    shared.call(new Workflow(made, 'ci', { triggers: [main, Trigger.release()] }), 'ship', { ...TOKEN, condition });
    expect(models(made).runs.map(({ label, event, job }) => [label, event, job])).toEqual([['ci.yml/ship/out', 'release', { workflow: '.github/workflows/shared.yml', job: 'out' }]]);
  });
});

describe('the branch policy of an environment', () => {
  const everywhere = [Trigger.push(), Trigger.pullRequest(), Trigger.workflowDispatch()];
  const refs = (environment: DeploymentEnvironmentProps) => [...new Set(runsOn(everywhere, {}, {}, environment).flatMap(({ claims }) => claims.map(({ ref }) => ref)))];

  test('keeps out every other branch, every tag and every pull request', () => {
    expect(refs({ branches: ['main'] })).toEqual(['refs/heads/main']);
  });

  test('lets in what its patterns take', () => {
    expect(refs({ branches: ['release/*'], tags: ['v*'] })).toEqual(['refs/heads/release/any', 'refs/tags/vany']);
  });

  test('can let pull requests in', () => {
    expect(refs({ branches: ['refs/pull/*/merge'] })).toEqual(['refs/pull/1/merge']);
  });

  test('that asks for protected branches is open to the default branch, and to whatever else is protected', () => {
    expect(refs({ protectedBranchesOnly: true })).toEqual(['refs/heads/main']);
  });

  test('that is not there lets everybody in', () => {
    expect(refs({})).toEqual(['refs/heads/any-branch', 'refs/tags/any-tag', 'refs/pull/1/merge', 'refs/heads/main']);
  });
});

describe('the format of the subject', () => {
  test('is both where it is not known', () => {
    expect(subs(runsOn([Trigger.push({ branches: ['main'] })], {}, { createdAt: undefined }))).toEqual(['repo:acme@1/app@2:ref:refs/heads/main', 'repo:acme/app:ref:refs/heads/main']);
  });

  test('cannot be told without the ids', () => {
    expect(runsOn([Trigger.push({ branches: ['main'] })], {}, { repositoryId: undefined })[0].claims).toEqual([]);
  });
});

test('a job of a reusable workflow runs for each of its callers, under the name that a person sees', () => {
  const made = delivery();
  const shared = new ReusableWorkflow(made, 'shared');
  new Job(shared, 'deploy', TOKEN).run('true');
  shared.call(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'ship');
  shared.call(new Workflow(made, 'nightly', { triggers: [Trigger.schedule({ cron: '0 4 * * *' })] }), 'ship');
  expect(models(made).runs.map(({ label, job, token, claims }) => [label, job.workflow, token, claims[0].job_workflow_ref])).toEqual([
    ['ci.yml/ship/deploy', '.github/workflows/shared.yml', true, 'acme/app/.github/workflows/shared.yml@refs/heads/main'],
    ['nightly.yml/ship/deploy', '.github/workflows/shared.yml', true, 'acme/app/.github/workflows/shared.yml@refs/heads/main'],
  ]);
});

test('a call hands on no more than it has, whatever the called workflow says', () => {
  const made = delivery();
  const shared = new ReusableWorkflow(made, 'shared');
  new Job(shared, 'deploy', TOKEN).run('true');
  shared.call(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'ship', { permissions: Permissions.none() });
  expect(models(made).runs).toEqual([expect.objectContaining({ token: false })]);
});

test('workflows that call each other in a circle end', () => {
  const made = delivery();
  const one = new ReusableWorkflow(made, 'one', { triggers: [Trigger.push()] });
  const two = new ReusableWorkflow(made, 'two');
  new Job(two, 'work', TOKEN).run('true');
  two.call(one, 'two');
  one.call(two, 'one');
  expect(models(made).runs.length).toBeGreaterThan(0);
});

describe('an environment that the matrix names', () => {
  const matrix = (props: MatrixProps) => {
    const made = new Matrix(props);
    return runsOn([Trigger.push({ branches: ['main'] })], { matrix: made, environment: JobEnvironment.named(`${made.get('target')}`) });
  };
  const environments = (runs: ReturnType<typeof runsOn>) => runs.map(({ environment }) => environment);
  const UNTOLD = [expect.objectContaining({ environment: undefined, token: true, claims: [], why: "only the run can tell the environment '${{ matrix.target }}'" })];

  test('is each value of its axis', () => {
    const runs = matrix({ axes: { target: ['staging', 'production'] } });
    expect(environments(runs)).toEqual(['staging', 'production']);
    expect(subs(runs)).toEqual(['repo:acme@1/app@2:environment:staging', 'repo:acme@1/app@2:environment:production']);
  });

  test('is each value that include adds, to an axis or beside it', () => {
    expect(environments(matrix({ axes: { target: ['staging'] }, include: [{ target: 'production' }] }))).toEqual(['staging', 'production']);
    expect(environments(matrix({ axes: { node: [22] }, include: [{ target: 'production' }] }))).toEqual(['production']);
  });

  test.each<[string, MatrixProps]>([
    ['an expression decides what is included', { axes: { target: ['staging'] }, include: Expression.raw('fromJSON(vars.MORE)') }],
    ['an expression decides about the axis', { axes: { target: Expression.raw('fromJSON(vars.TARGETS)') } }],
  ])('is not told where %s: nothing is said of the one that is known', (_, props) => {
    expect(matrix(props)).toEqual(UNTOLD);
  });

  test('is not told where the whole matrix is an expression', () => {
    const made = Matrix.fromExpression(Expression.raw('fromJSON(vars.MATRIX)'));
    expect(runsOn([Trigger.push({ branches: ['main'] })], { matrix: made, environment: JobEnvironment.named(`${made.get('target')}`) })).toEqual(UNTOLD);
  });
});
