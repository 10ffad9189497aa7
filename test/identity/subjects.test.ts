import { delivery, models } from './support';
import { defaultFormat, subjectsOf } from '../../lib/identity/private/subjects';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepositoryProps, GithubServer } from 'slipway/repository';
import { CallInput, Job, JobEnvironment, JobProps, Matrix, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

type Settings = Parameters<typeof models>[1];

function subjects(made: Delivery, trusted: Trusted, format: 'immutable' | 'legacy' | 'both' = 'immutable', settings?: Settings) {
  const { facts, workflows, repository } = models(made, settings);
  return subjectsOf(trusted._model(), format, facts, workflows, repository);
}

function jobOn(triggers: Trigger[], props: JobProps = {}) {
  const made = delivery();
  const job = new Job(new Workflow(made, 'deploy', { triggers }), 'deploy', props);
  job.run('true');
  return subjects(made, Trusted.job(job));
}

const MAIN = 'repo:acme@1/app@2:ref:refs/heads/main';
const FILE = 'acme/app/.github/workflows/deploy.yml';

describe('the format of subjects', () => {
  test.each<[string, GithubRepositoryProps, Settings, string]>([
    ['a repository of today has ids in them', {}, undefined, 'immutable'],
    ['the first day counts', { createdAt: '2026-07-15' }, undefined, 'immutable'],
    ['an older one may be switched, so both are trusted', { createdAt: '2026-07-14' }, undefined, 'both'],
    ['an older one without the id of its owner has the old form', { createdAt: '2020-01-01', ownerId: undefined }, undefined, 'legacy'],
    ['an older one without its own id has the old form', { createdAt: '2020-01-01', repositoryId: undefined }, undefined, 'legacy'],
    ['an older one without ids has the old form', { createdAt: '2020-01-01', ownerId: undefined, repositoryId: undefined }, undefined, 'legacy'],
    ['of unknown age: both', { createdAt: undefined }, undefined, 'both'],
    ['of unknown age and without ids: the old form', { createdAt: undefined, repositoryId: undefined }, undefined, 'legacy'],
    ['the settings can ask for ids', { createdAt: '2020-01-01' }, { useDefault: true, useImmutableSubject: true }, 'immutable'],
    ['the settings can refuse them for an older one', { createdAt: '2020-01-01' }, { useDefault: true, useImmutableSubject: false }, 'legacy'],
    ['the settings can refuse them for one of unknown age', { createdAt: undefined }, { useDefault: true, useImmutableSubject: false }, 'legacy'],
    ['but not for one of today', {}, { useDefault: true, useImmutableSubject: false }, 'immutable'],
    ['a server of one\'s own has none', { server: GithubServer.enterpriseServer('git.acme.dev') }, undefined, 'legacy'],
  ])('%s', (_, props, settings, format) => {
    const { facts, repository } = models(delivery(props), settings);
    expect(defaultFormat(facts, repository)).toBe(format);
  });
});

test('jobs of a repository of unknown age get the old subject when its settings refuse ids', () => {
  const made = delivery({ createdAt: undefined });
  new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { permissions: Permissions.writeAll() }).run('true');
  const subs = (settings: Settings) => models(made, settings).runs.flatMap(({ claims }) => claims.map(({ sub }) => sub));
  expect(subs({ useDefault: true, useImmutableSubject: false })).toEqual(['repo:acme/app:ref:refs/heads/main']);
  expect(subs({ useDefault: false, includeClaimKeys: ['repo', 'context'] })).toEqual(['repo:acme@1/app@2:ref:refs/heads/main', 'repo:acme/app:ref:refs/heads/main']);
  // Where ids would stand without the repository, nobody has said.
  expect(subs({ useDefault: false, includeClaimKeys: ['repository_owner', 'context'] })).toEqual([]);
});

describe('a trusted environment', () => {
  test.each(['immutable', 'legacy', 'both'] as const)('is known by its name alone: %s (ML-7)', (format) => {
    const made = delivery();
    const [immutable, legacy] = ['repo:acme@1/app@2:environment:production', 'repo:acme/app:environment:production'];
    expect(subjects(made, Trusted.environment(new DeploymentEnvironment(made, 'production')), format))
      .toEqual({ subjects: format === 'both' ? [immutable, legacy] : [format === 'legacy' ? legacy : immutable] });
  });

  test.each<[string, GithubRepositoryProps]>([['its own', { repositoryId: undefined }], ['that of its owner', { ownerId: undefined }]])('needs the ids: %s', (_, props) => {
    const made = delivery(props);
    expect(subjects(made, Trusted.environment(new DeploymentEnvironment(made, 'production')))).toEqual({
      subjects: [],
      problem: {
        id: 'identity/missing-repository-id',
        message: 'The subject of a token of acme/app holds the ids of owner and repository, which are not known.',
        fix: "new GithubRepository(…, { repositoryId, ownerId }): gh api repos/acme/app --jq '.id, .owner.id' tells them.",
      },
    });
  });

  test.each([
    ['environment', 'environment:production'],
    ['repository', 'repository:acme/app'],
    ['repository_id', 'repository_id:2'],
    ['repository_owner', 'repository_owner:acme'],
    ['repository_owner_id', 'repository_owner_id:1'],
  ])('in subjects that hold %s as well needs no job', (key, part) => {
    const made = delivery();
    expect(subjects(made, Trusted.environment(new DeploymentEnvironment(made, 'production')), 'immutable', { useDefault: false, includeClaimKeys: ['repo', 'context', key] }).subjects)
      .toEqual([`repo:acme@1/app@2:environment:production:${part}`]);
  });

  test('in subjects whose form was not told has the usual one', () => {
    const made = delivery();
    expect(subjects(made, Trusted.environment(new DeploymentEnvironment(made, 'production')), 'immutable', { useDefault: false }).subjects).toEqual(['repo:acme@1/app@2:environment:production']);
  });

  test('in subjects of one\'s own form stands where the form says', () => {
    const made = delivery();
    const trusted = Trusted.environment(new DeploymentEnvironment(made, 'production'));
    expect(subjects(made, trusted, 'immutable', { useDefault: false, includeClaimKeys: ['repo', 'context', 'repository_owner'] }).subjects)
      .toEqual(['repo:acme@1/app@2:environment:production:repository_owner:acme']);
    expect(subjects(made, trusted, 'legacy', { useDefault: false, includeClaimKeys: ['repository_owner', 'environment'] }).subjects).toEqual(['repository_owner:acme:environment:production']);
    for (const format of ['immutable', 'both'] as const) expect(subjects(made, trusted, format, { useDefault: false, includeClaimKeys: ['environment'] }).problem?.id).toBe('identity/inexact-trust');
  });

  test('is not known by subjects that do not tell it: every job of the repository would have them', () => {
    const made = delivery();
    const trusted = Trusted.environment(new DeploymentEnvironment(made, 'production'));
    expect(subjects(made, trusted, 'immutable', { useDefault: false, includeClaimKeys: ['repo', 'repository_id'] })).toMatchObject({
      subjects: [],
      problem: {
        id: 'identity/inexact-trust',
        message: "The settings of the repository make subjects of 'repo', 'repository_id' alone: the environment 'production' would have the same subject as other jobs of the repository.",
        fix: "Let subjects hold 'context' as well, which is the environment or the ref.",
      },
    });
    expect(subjects(made, trusted, 'immutable', { useDefault: false, includeClaimKeys: ['repo', 'ref'] }).problem?.message).toContain("subjects of 'repo', 'ref' alone");
  });

  test('in subjects that name the workflow is known by the jobs that run in it', () => {
    const made = delivery();
    const environment = new DeploymentEnvironment(made, 'production', { branches: ['main'] });
    const workflow = new Workflow(made, 'deploy', { triggers: [Trigger.push()] });
    const stages = new Matrix({ axes: { stage: ['staging', 'Production'] } });
    new Job(workflow, 'deploy', { matrix: stages, environment: JobEnvironment.named(`${stages.get('stage')}`) }).run('true');
    new Job(workflow, 'elsewhere', { environment: JobEnvironment.named('eu') }).run('true');
    new Job(new Workflow(made, 'test', { triggers: [Trigger.push({ branches: ['main'] })] }), 'nowhere').run('true');
    expect(subjects(made, Trusted.environment(environment), 'immutable', { useDefault: false, includeClaimKeys: ['repo', 'context', 'job_workflow_ref'] }).subjects)
      .toEqual([`repo:acme@1/app@2:environment:Production:job_workflow_ref:${FILE}@refs/heads/main`]);
  });
});

describe('a trusted job', () => {
  test.each<[string, Trigger[], JobProps, string[]]>([
    ['a branch', [Trigger.push({ branches: ['main'] })], {}, [MAIN]],
    ['several branches and a tag', [Trigger.push({ branches: ['main', 'dev'], tags: ['v1'] })], {}, [MAIN, 'repo:acme@1/app@2:ref:refs/heads/dev', 'repo:acme@1/app@2:ref:refs/tags/v1']],
    ['a schedule, on the default branch', [Trigger.schedule({ cron: '0 4 * * *' })], {}, [MAIN]],
    ['a person, on the default branch only', [Trigger.workflowDispatch()], {}, [MAIN]],
    ['a condition narrows all pushes down', [Trigger.push(), Trigger.pullRequest()], { condition: Github.ref.equalTo('refs/heads/main') }, [MAIN]],
    ['a person, on the branches that a condition names', [Trigger.workflowDispatch()], { condition: Expression.raw("github.ref == 'refs/heads/main' || github.ref == 'refs/heads/dev'") }, [MAIN, 'repo:acme@1/app@2:ref:refs/heads/dev']],
    ['a condition on the event', [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()], { condition: Github.eventName.equalTo('push') }, [MAIN]],
    ['a pull request', [Trigger.pullRequest()], {}, ['repo:acme@1/app@2:pull_request']],
    ['a colon in the name of its environment', [Trigger.push({ branches: ['main'] })], { environment: JobEnvironment.named('eu:prod') }, ['repo:acme@1/app@2:environment:eu%3Aprod']],
    ['an environment, whatever starts it', [Trigger.push(), Trigger.release()], { environment: JobEnvironment.named('prod') }, ['repo:acme@1/app@2:environment:prod']],
  ])('is known by %s', (_, triggers, props, expected) => {
    expect(jobOn(triggers, props).subjects).toEqual(expected);
  });

  test.each<[string, Trigger[], string, JobProps?]>([
    ['all branches', [Trigger.push()], "is started by 'push' on 'refs/heads/**'"],
    ['a pattern', [Trigger.push({ branches: ['main', 'release/*'] })], "'refs/heads/release/*'"],
    ['tags', [Trigger.push({ tags: ['v*'] })], "'refs/tags/v*'"],
    ['a release', [Trigger.release()], "'release' on 'refs/tags/**'"],
    ['a merge queue', [Trigger.mergeGroup()], "'merge_group'"],
    ['a new ref', [Trigger.create()], "'create' on '*'"],
    ['a person, on a part of the branches,', [Trigger.workflowDispatch()], "'workflow_dispatch' on '*'", { condition: Github.ref.startsWith('refs/heads/rel') }],
  ])('that %s can start has no exact subject, and is told to take an environment', (_, triggers, message, props = {}) => {
    expect(jobOn(triggers, props)).toMatchObject({ subjects: [], problem: { id: 'identity/inexact-trust', message: expect.stringContaining(message), fix: expect.stringContaining('Trusted.environment') } });
  });

  test('with exact refs is known by its workflow as well', () => {
    expect(jobOn([Trigger.push({ branches: ['main'] })]).claims).toEqual({ job_workflow_ref: `${FILE}@refs/heads/main` });
    expect(jobOn([Trigger.push({ branches: ['main', 'dev'] })]).claims).toEqual({ job_workflow_ref: [`${FILE}@refs/heads/main`, `${FILE}@refs/heads/dev`] });
    expect(jobOn([Trigger.pullRequest()]).claims).toBeUndefined();
    expect(jobOn([Trigger.push({ branches: ['main'] }), Trigger.pullRequest()]).claims).toBeUndefined();
    expect(jobOn([Trigger.push()], { environment: JobEnvironment.named('prod') }).claims).toBeUndefined();
  });

  test('in the environments of a matrix is known by each', () => {
    const matrix = new Matrix({ axes: { stage: ['staging', 'production'] } });
    expect(jobOn([Trigger.push()], { matrix, environment: JobEnvironment.named(`${matrix.get('stage')}`) }).subjects)
      .toEqual(['repo:acme@1/app@2:environment:staging', 'repo:acme@1/app@2:environment:production']);
  });

  test('in an environment that only the run can tell is not known', () => {
    expect(jobOn([Trigger.push()], { environment: JobEnvironment.named(`${Github.refName}`) }).problem).toEqual({
      id: 'identity/inexact-trust',
      message: "Only a run can tell the environment '${{ github.ref_name }}' of the job 'deploy', so no exact subject can be given for the job 'deploy' of .github/workflows/deploy.yml.",
      fix: 'Trust the environments one by one: Trusted.environment(…).',
    });
  });

  test('that nothing starts is not known', () => {
    const made = delivery();
    const lonely = new ReusableWorkflow(made, 'lonely');
    const job = new Job(lonely, 'deploy');
    job.run('true');
    const nothing = (who: string) => ({ subjects: [], problem: { id: 'identity/inexact-trust', message: `Nothing starts ${who}: there is no run to trust.`, fix: 'Give its workflow a trigger, or call it.' } });
    expect(subjects(made, Trusted.job(job))).toEqual(nothing("the job 'deploy' of .github/workflows/lonely.yml"));
    expect(subjects(made, Trusted.reusableWorkflow(lonely))).toEqual(nothing('the reusable workflow .github/workflows/lonely.yml'));
  });

  test('is not the one of the same name in another workflow', () => {
    const made = delivery();
    const [main, dev] = ['main', 'dev'].map((branch) => new Job(new Workflow(made, branch, { triggers: [Trigger.push({ branches: [branch] })] }), 'deploy'));
    const other = new Job(main.workflow, 'other', { environment: JobEnvironment.named('eu') });
    for (const job of [main, dev, other]) job.run('true');
    expect(subjects(made, Trusted.job(main)).subjects).toEqual([MAIN]);
  });

  test('is told by the environment that it runs in, where subjects hold that', () => {
    const made = delivery();
    const job = new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment: JobEnvironment.named('eu') });
    job.run('true');
    expect(subjects(made, Trusted.job(job), 'immutable', { useDefault: false, includeClaimKeys: ['repo', 'environment'] }).subjects).toEqual(['repo:acme@1/app@2:environment:eu']);
  });

  test.each([
    ['ref', 'ref:refs/heads/main'],
    ['workflow_ref', `workflow_ref:${FILE}@refs/heads/main`],
    ['job_workflow_ref', `job_workflow_ref:${FILE}@refs/heads/main`],
    ['context', 'ref:refs/heads/main'],
  ])('is told by subjects that hold %s', (key, part) => {
    const made = delivery();
    const job = new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy');
    job.run('true');
    expect(subjects(made, Trusted.job(job), 'immutable', { useDefault: false, includeClaimKeys: ['repo', key] }).subjects).toEqual([`repo:acme@1/app@2:${part}`]);
  });

  test('is not told by subjects of which a part is known to the run alone', () => {
    const made = delivery();
    const job = new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy');
    job.run('true');
    expect(subjects(made, Trusted.job(job), 'immutable', { useDefault: false, includeClaimKeys: ['repo', 'context', 'actor'] })).toEqual({
      subjects: [],
      problem: {
        id: 'identity/inexact-trust',
        message: "The settings of the repository make subjects of 'repo', 'context', 'actor', and not all of them are known before a run.",
        fix: "Let subjects begin with 'repo' and hold 'context', 'job_workflow_ref' or what else is known beforehand; or keep GitHub's own form.",
      },
    });
  });

  test('is not told in either form where one of them needs ids', () => {
    const made = delivery({ repositoryId: undefined });
    const job = new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy');
    job.run('true');
    expect(subjects(made, Trusted.job(job), 'both').problem?.id).toBe('identity/missing-repository-id');
  });

  test('of a server of one\'s own has no claims that AWS would miss', () => {
    const made = delivery({ server: GithubServer.enterpriseServer('git.acme.dev') });
    const job = new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy');
    job.run('true');
    expect(subjects(made, Trusted.job(job), 'legacy')).toEqual({ subjects: ['repo:acme/app:ref:refs/heads/main'], claims: undefined });
  });
});

describe('a trusted reusable workflow', () => {
  function shared(trigger: Trigger, branches?: string[]) {
    const made = delivery();
    const workflow = new ReusableWorkflow(made, 'deploy', { inputs: { stage: CallInput.string({ required: true }) } });
    new Job(workflow, 'deploy', { environment: JobEnvironment.named(`${workflow.input('stage')}`) }).run('true');
    const ci = new Workflow(made, 'ci', { triggers: [trigger] });
    workflow.call(ci, 'staging', { inputs: { stage: 'staging' } });
    workflow.call(ci, 'production', { inputs: { stage: 'production' } });
    return subjects(made, Trusted.reusableWorkflow(workflow, branches && { branches }));
  }

  test('is known by its file at the ref of its caller, and by the environments that callers choose', () => {
    expect(shared(Trigger.push({ branches: ['main'] }))).toEqual({
      subjects: ['repo:acme@1/app@2:environment:staging', 'repo:acme@1/app@2:environment:production'],
      claims: { job_workflow_ref: `${FILE}@refs/heads/main` },
    });
  });

  test('asks for branches when its callers run on any', () => {
    for (const [trigger, event, on] of [[Trigger.push(), 'push', 'refs/heads/**'], [Trigger.pullRequest(), 'pull_request', 'refs/pull/*/merge']] as const) {
      expect(shared(trigger).problem).toEqual({
        id: 'identity/inexact-trust',
        message: `The reusable workflow .github/workflows/deploy.yml is started by '${event}' on '${on}', which many refs fit. Trust is exact here: a pattern would let in branches that nobody thought of.`,
        fix: "Name the branches: Trusted.reusableWorkflow(workflow, { branches: ['main'] }).",
      });
    }
    expect(shared(Trigger.push(), ['main']).claims).toEqual({ job_workflow_ref: `${FILE}@refs/heads/main` });
  });
});

test('a trusted reusable workflow is not another one', () => {
  const made = delivery();
  const [one, two] = ['one', 'two'].map((id) => new ReusableWorkflow(made, id, { triggers: [Trigger.push({ branches: [id] })] }));
  for (const workflow of [one, two]) new Job(workflow, 'deploy').run('true');
  expect(subjects(made, Trusted.reusableWorkflow(one))).toEqual({ subjects: ['repo:acme@1/app@2:ref:refs/heads/one'], claims: { job_workflow_ref: 'acme/app/.github/workflows/one.yml@refs/heads/one' } });
});

test('a job on a server of its own has the old subject', () => {
  const made = delivery({ server: GithubServer.enterpriseServer('git.acme.dev') });
  new Job(new Workflow(made, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { permissions: Permissions.writeAll() }).run('true');
  expect(models(made).runs.flatMap(({ claims }) => claims.map(({ sub }) => sub))).toEqual(['repo:acme/app:ref:refs/heads/main']);
});

describe('what cannot be trusted', () => {
  const made = delivery();
  const workflow = new ReusableWorkflow(made, 'deploy');
  const call = workflow.call(new Workflow(made, 'ci', { triggers: [Trigger.push()] }), 'deploy');

  test.each<[string, () => unknown, string]>([
    ['the name of an environment', () => Trusted.environment('production' as never), 'must be a DeploymentEnvironment'],
    ['the id of a job', () => Trusted.job('deploy' as never), 'must be a job'],
    ['a call', () => Trusted.job(call), 'write Trusted.reusableWorkflow(…)'],
    ['a workflow that nobody can call', () => Trusted.reusableWorkflow(call.workflow as never), 'must be a ReusableWorkflow'],
    ['a pattern of branches', () => Trusted.reusableWorkflow(workflow, { branches: ['release/*'] }), 'exact names of branches'],
    ['no branch', () => Trusted.reusableWorkflow(workflow, { branches: [] }), 'exact names of branches'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
