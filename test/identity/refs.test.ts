import { delivery, models } from './support';
import { Expression } from 'slipway/expressions';
import { ExternalRole, TrustPolicy } from 'slipway/identity';
import { DeploymentEnvironment, DeploymentEnvironmentProps } from 'slipway/repository';
import { CallJob, Job, PermissionLevel, Permissions, PullRequestActivity, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const TOKEN = { permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) };
const UNTOLD = 'not known';

interface Running {
  readonly condition?: string;
  readonly environment?: DeploymentEnvironmentProps;
  readonly made?: ReturnType<typeof delivery>;
}

function runsOn(triggers: Trigger[], { condition, environment, made = delivery() }: Running = {}) {
  new Job(new Workflow(made, 'deploy', { triggers }), 'deploy', {
    ...TOKEN,
    condition: condition === undefined ? undefined : Expression.raw(condition),
    environment: environment && new DeploymentEnvironment(made, 'production', environment),
  }).run('true');
  return models(made).runs;
}

/** The refs of all runs that get a token, one list for each; `not known` where some may fit, and nobody can tell which. */
const refs = (...asked: Parameters<typeof runsOn>) => runsOn(...asked).filter(({ token }) => token)
  .map(({ claims }) => (claims.some(({ ref }) => ref !== undefined) ? claims.map(({ ref }) => ref!.replace(/^refs\//, '')) : [UNTOLD]));

describe('what a trigger takes is tried with a name', () => {
  test.each<[string, string[]]>([
    ['*', ['heads/any-branch']],
    ['any-*', ['heads/any-branch']],
    ['release/*', ['heads/release/any']],
    ['**-rc', ['heads/any-rc']],
    ['colou?r', ['heads/colour']],
    ['v[0-9]+', ['heads/v0']],
    ['x[ab]y', ['heads/xay']],
    ['a\\-[bc]', ['heads/a-b']],
    ['main', ['heads/main']],
  ])('that fits %s', (pattern, found) => {
    expect(refs([Trigger.push({ branches: [pattern] })])).toEqual([found]);
  });

  test.each<[string, Trigger, string[][]]>([
    ['all pushes', Trigger.push(), [['heads/any-branch'], ['tags/any-tag']]],
    ['branches alone', Trigger.push({ branches: ['main'] }), [['heads/main']]],
    ['all branches but some', Trigger.push({ branchesIgnore: ['main'] }), [['heads/any-branch']]],
    ['all branches but those that everybody thinks of', Trigger.push({ branchesIgnore: ['any-*'] }), [['heads/any']]],
    ['all branches but those that anybody thinks of', Trigger.push({ branchesIgnore: ['any*'] }), [[UNTOLD]]],
    ['tags alone', Trigger.push({ tags: ['v*'] }), [['tags/vany']]],
    ['all tags but some', Trigger.push({ tagsIgnore: ['v*'] }), [['tags/any-tag']]],
    ['branches and tags', Trigger.push({ branches: ['main'], tags: ['v1'] }), [['heads/main'], ['tags/v1']]],
    ['some branches without others', Trigger.push({ branches: ['release/*', '!release/old'] }), [['heads/release/any']]],
    ['a branch that is taken back', Trigger.push({ branches: ['main', '!main', 'dev'] }), [['heads/dev']]],
    ['a pattern of which the example is taken back', Trigger.push({ branches: ['release/*', '!release/any'] }), [[UNTOLD]]],
    ['a merge queue', Trigger.mergeGroup(), [['heads/gh-readonly-queue/any']]],
    ['a release', Trigger.release(), [['tags/any-tag']]],
    ['a hand', Trigger.workflowDispatch(), [['heads/main', 'heads/any-branch', 'tags/any-tag']]],
    ['a new ref', Trigger.create(), [['heads/main', 'heads/any-branch', 'tags/any-tag']]],
    ['a deployment', Trigger.deployment(), [['heads/main', 'heads/any-branch', 'tags/any-tag']]],
    ['the state of a deployment', Trigger.deploymentStatus(), [['heads/main', 'heads/any-branch', 'tags/any-tag']]],
    ['a package', Trigger.registryPackage(), [['heads/main', 'heads/any-branch', 'tags/any-tag']]],
    ['a pull request', Trigger.pullRequest(), [['pull/1/merge']]],
    ['a pull request that is merged', Trigger.pullRequest({ types: [PullRequestActivity.CLOSED], branches: ['main'] }), [['pull/1/merge'], ['heads/main']]],
    ['a pull request that is merged into any branch', Trigger.pullRequest({ types: [PullRequestActivity.CLOSED] }), [['pull/1/merge'], ['heads/any-branch']]],
    ['a review', Trigger.pullRequestReview(), [['pull/1/merge']]],
    ['a comment in a review', Trigger.pullRequestReviewComment(), [['pull/1/merge']]],
    ['a schedule', Trigger.schedule({ cron: '0 4 * * *' }), [['heads/main']]],
  ])('that fits %s', (_, trigger, found) => {
    expect(refs([trigger])).toEqual(found);
  });

  test('that stands in the subject, unless the event is a pull request itself', () => {
    const subjects = (trigger: Trigger) => runsOn([trigger]).flatMap(({ claims }) => claims.map(({ sub }) => sub));
    expect(subjects(Trigger.pullRequest())).toEqual(['repo:acme@1/app@2:pull_request']);
    expect(subjects(Trigger.pullRequestReview())).toEqual(['repo:acme@1/app@2:ref:refs/pull/1/merge']);
  });

  test('of the default branch, whatever that is called', () => {
    expect(refs([Trigger.schedule({ cron: '0 4 * * *' }), Trigger.workflowDispatch()], { made: delivery({ defaultBranch: 'trunk' }) })).toEqual([['heads/trunk'], ['heads/trunk', 'heads/any-branch', 'tags/any-tag']]);
  });
});

describe('a ref that a condition names is one of those that the trigger takes, or none', () => {
  test.each<[string, Trigger, string[][]]>([
    ["github.ref == 'refs/pull/12/merge'", Trigger.pullRequest(), [['pull/12/merge']]],
    ["github.ref == 'refs/pull/12/merged'", Trigger.pullRequest(), []],
    ["github.ref_name == 'my/refs/pull/1/merge'", Trigger.pullRequest(), []],
    ["github.ref == 'refs/heads/dev'", Trigger.workflowDispatch(), [['heads/dev']]],
    ["github.ref == 'refs/odd/refs/heads/dev'", Trigger.workflowDispatch(), []],
    ["github.ref == 'refs/heads/main'", Trigger.mergeGroup(), []],
    ["github.ref == 'refs/heads/release/old'", Trigger.push({ branches: ['release/*', '!release/old'] }), []],
    ["github.ref == 'refs/heads/b1'", Trigger.push({ branches: ['a*', 'b*'] }), [['heads/b1']]],
    ["github.ref == 'refs/tags/b1'", Trigger.push({ branches: ['a*', 'b*'] }), []],
  ])('%s', (condition, trigger, found) => {
    expect(refs([trigger], { condition })).toEqual(found);
  });
});

describe('what the branch policy of an environment takes is tried with a name', () => {
  const all = [Trigger.push()];

  test.each<[string, string]>([
    ['v?', 'heads/vx'],
    ['v1.*', 'heads/v1.any'],
    ['**/x', 'heads/any/x'],
    ['x[ab]y', 'heads/xay'],
    ['x[abc]y', 'heads/xay'],
    ['x[a]y', 'heads/xay'],
    ['x[!ab]y', 'heads/x_y'],
    ['x[!a]y', 'heads/x_y'],
    ['x[^ab]y', 'heads/x_y'],
    ['a+b', 'heads/a+b'],
  ])('that fits %s', (pattern, found) => {
    expect(refs(all, { environment: { branches: [pattern] } })).toEqual([[found]]);
  });

  test.each<[string, DeploymentEnvironmentProps, Trigger[], string[][]]>([
    ['protected branches, of which the default branch mostly is one', { protectedBranchesOnly: true }, [...all, Trigger.pullRequest(), Trigger.workflowDispatch()], [['heads/main'], ['heads/main']]],
    ['protected branches, of which nobody knows which are among those of the trigger', { protectedBranchesOnly: true }, [Trigger.push({ branches: ['release/*'] })], [['heads/release/any']]],
    ['pull requests beside a branch', { branches: ['main', 'refs/pull/*/merge'] }, [Trigger.pullRequest()], [['pull/1/merge']]],
    ['pull requests, and no branch that is called like one', { branches: ['refs/pull/*/merge'] }, all, []],
    ['names without a place, and a trigger of others', { branches: ['v*'] }, [Trigger.push({ branches: ['main'] })], []],
    ['no tag, where the trigger takes tags alone', { branches: ['v*'] }, [Trigger.push({ tags: ['v*'] })], []],
  ])('that fits %s', (_, environment, triggers, found) => {
    expect(refs(triggers, { environment })).toEqual(found);
  });

  test('does not make a branch of what the condition asks for', () => {
    expect(refs([Trigger.push({ branches: ['**'] })], { environment: {}, condition: "github.ref == 'refs/tags/v1'" })).toEqual([]);
  });

  test('is nothing to a job in another environment, or in none', () => {
    const made = delivery();
    new DeploymentEnvironment(made, 'closed', { branches: ['main'] });
    expect(refs([Trigger.push({ branches: ['dev'] })], { made, environment: { branches: ['dev'] } })).toEqual([['heads/dev']]);
    new Job(new Workflow(made, 'test', { triggers: [Trigger.push({ branches: ['next'] })] }), 'test', TOKEN).run('true');
    expect(models(made).runs.map(({ ref }) => ref)).toEqual(['refs/heads/dev', 'refs/heads/next']);
  });

  const NOT_THE_EXAMPLE = "github.ref_name != 'vany' && github.ref_name != 'main'";

  test.each<[string, DeploymentEnvironmentProps, Trigger, string[][]]>([
    ['tags by a pattern, and a person any ref', { branches: ['main'], tags: ['v*'] }, Trigger.workflowDispatch(), [[UNTOLD]]],
    ['branches by a pattern, and a person any ref', { branches: ['v*'] }, Trigger.workflowDispatch(), [[UNTOLD]]],
    ['one branch, and a person any ref', { branches: ['main'] }, Trigger.workflowDispatch(), []],
    ['tags by a pattern, and the trigger takes tags', { branches: ['main'], tags: ['v*'] }, Trigger.push({ tags: ['*'] }), [[UNTOLD]]],
    ['tags by a pattern, and the trigger takes branches', { branches: ['main'], tags: ['v*'] }, Trigger.push({ branches: ['*'] }), []],
    ['branches by a pattern, and the trigger takes tags', { branches: ['v*'], tags: ['main'] }, Trigger.push({ tags: ['*'] }), []],
    ['protected branches, and a person any ref', { protectedBranchesOnly: true }, Trigger.workflowDispatch(), [[UNTOLD]]],
    ['protected branches, and the trigger takes branches', { protectedBranchesOnly: true }, Trigger.push({ branches: ['**'] }), [[UNTOLD]]],
    ['protected branches, and the trigger takes tags', { protectedBranchesOnly: true }, Trigger.push({ tags: ['*'] }), []],
    ['pull requests by a pattern, and the trigger takes branches', { branches: ['refs/pull/*/merge'] }, Trigger.push({ branches: ['**'] }), []],
  ])('or nobody can tell: it takes %s, but not the one that everybody thinks of', (_, environment, trigger, found) => {
    expect(refs([trigger], { environment, condition: NOT_THE_EXAMPLE })).toEqual(found);
  });
});

describe('the refs of a run are told where they are all there are', () => {
  const told = (running: Running, ...triggers: Trigger[]) => runsOn(triggers, running).map(({ ref }) => ref);
  const all = Trigger.push({ branches: ['**'] });

  test.each<[string, Running, string]>([
    ['an environment takes a branch that has the name of an example', { environment: { branches: ['any-branch'] } }, 'refs/heads/any-branch'],
    ['an environment takes protected branches', { environment: { protectedBranchesOnly: true } }, 'refs/heads/**'],
    ['an environment takes protected branches, and the condition one', { environment: { protectedBranchesOnly: true }, condition: "github.ref == 'refs/heads/main'" }, 'refs/heads/main'],
  ])('%s', (_, running, ref) => {
    expect(told(running, all)).toEqual([ref]);
  });

  test('and not because somebody trusts one of them', () => {
    const made = delivery();
    const statement = { Effect: 'Allow', Action: '*', Principal: '*', Condition: { StringEquals: { 'token.actions.githubusercontent.com:ref': 'refs/heads/main' } } };
    new ExternalRole(made, 'role', { roleArn: 'arn:aws:iam::123456789012:role/role', trustPolicy: TrustPolicy.fromJson(JSON.stringify({ Statement: statement })) });
    expect(told({ made, environment: { protectedBranchesOnly: true } }, all)).toEqual(['refs/heads/**']);
  });
});

describe('a job that is called', () => {
  function called(onCall: string, onJob: string | undefined, ...triggers: Trigger[]) {
    const made = delivery();
    const shared = new ReusableWorkflow(made, 'shared');
    new Job(shared, 'deploy', { ...TOKEN, condition: onJob === undefined ? undefined : Expression.raw(onJob) }).run('true');
    shared.call(new Workflow(made, 'ci', { triggers }), 'ship', { ...TOKEN, condition: Expression.raw(onCall) });
    return models(made).runs.map(({ ref, why }) => (why?.startsWith('which refs fit') ? UNTOLD : ref));
  }

  test('runs where the condition of the call holds as well as its own', () => {
    expect(called("github.ref_name == 'main'", undefined, Trigger.push({ branches: ['main', 'dev'] }))).toEqual(['refs/heads/main']);
    expect(called('always()', "github.ref_name == 'main'", Trigger.push({ branches: ['main', 'dev'] }))).toEqual(['refs/heads/main']);
  });

  test('may run where nobody can tell the ref, unless a condition surely does not hold', () => {
    expect(called('always()', "contains(github.ref, 'y')", Trigger.push({ branches: ['x[0-9]'] }))).toEqual([UNTOLD]);
    expect(called("github.event_name == 'release'", "contains(github.ref, 'y')", Trigger.push({ branches: ['x[0-9]'] }))).toEqual([]);
  });

  test('has the permission of the workflow that calls, where the call says nothing', () => {
    const made = delivery();
    const shared = new ReusableWorkflow(made, 'shared', { permissions: Permissions.writeAll() });
    new Job(shared, 'deploy').run('true');
    new CallJob(shared, 'elsewhere', { uses: `acme/other/.github/workflows/x.yml@${'a'.repeat(40)}` });
    const main = [Trigger.push({ branches: ['main'] })];
    shared.call(new Workflow(made, 'may', { triggers: main, permissions: Permissions.writeAll() }), 'ship');
    shared.call(new Workflow(made, 'mayNot', { triggers: main, permissions: Permissions.readAll() }), 'ship');
    expect(models(made).runs.map(({ label, token }) => [label, token])).toEqual([
      ['may.yml/ship/deploy', true], ['mayNot.yml/ship/deploy', false], ['may.yml/ship/elsewhere', true], ['mayNot.yml/ship/elsewhere', false],
    ]);
  });

  test.each([[10, 1], [11, 0]])('through %d calls runs %d times: GitHub follows ten', (calls, times) => {
    const made = delivery();
    const workflows = Array.from({ length: calls }, (_, i) => new ReusableWorkflow(made, `w${i}`));
    workflows.forEach((workflow, i) => {
      if (i > 0) workflows[i - 1].call(workflow, 'next', TOKEN);
    });
    new Job(workflows[0], 'deploy', TOKEN).run('true');
    workflows[calls - 1].call(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'start', TOKEN);
    expect(models(made).runs).toHaveLength(times);
  });
});
