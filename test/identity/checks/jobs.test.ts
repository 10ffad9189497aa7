import { delivery } from '../support';
import { Conditions, LEGACY, MAIN, OURS, job, messages, production, role, subject, use } from './support';
import { Expression } from 'slipway/expressions';
import { Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepositoryProps } from 'slipway/repository';
import { CallJob, Job, JobEnvironment, JobProps, Trigger, Workflow } from 'slipway/workflows';

describe('a subject in a form that the trust does not know (identity/subject-format)', () => {
  const [IMMUTABLE_FORM, LEGACY_FORM] = [`${OURS}:…`, `${LEGACY}:…`];

  function told(props: GithubRepositoryProps, conditions: Conditions, trusted?: (meant: Job) => Trusted[]): string[] {
    const made = delivery(props);
    const meant = job(made, 'meant', [MAIN, Trigger.push({ tags: ['v1'] })], { environment: new DeploymentEnvironment(made, 'production', { branches: ['main'], tags: ['v1'] }) });
    const other = job(made, 'other', [Trigger.workflowDispatch()]);
    role(made, conditions, [...trusted?.(meant) ?? [Trusted.job(meant)], Trusted.job(other)]);
    return messages(made, 'subject-format');
  }

  const immutable = subject(`${OURS}:environment:production`);
  const legacy = subject(`${LEGACY}:environment:production`);

  test.each<[string, GithubRepositoryProps, Conditions, string, string, string]>([
    ['an old repository has', { createdAt: '2020-01-01' }, immutable, IMMUTABLE_FORM, 'have', LEGACY_FORM],
    ['a new repository has', {}, legacy, LEGACY_FORM, 'have', IMMUTABLE_FORM],
    ['a repository of unknown age may have', { createdAt: undefined }, legacy, LEGACY_FORM, 'can have', IMMUTABLE_FORM],
    ['a repository of unknown age may have as well', { createdAt: undefined }, immutable, IMMUTABLE_FORM, 'can have', LEGACY_FORM],
    ['a branch of a new repository has', {}, subject(`${LEGACY}:ref:refs/heads/any-branch`), LEGACY_FORM, 'have', IMMUTABLE_FORM],
  ])('%s', (_, props, conditions, takes, verb, refused) => {
    expect(told(props, conditions)).toEqual([`'deploy' takes only subjects like '${takes}', but tokens of this repository ${verb} '${refused}'.`]);
  });

  test.each<[string, GithubRepositoryProps, Conditions]>([
    ['that is the only one', {}, immutable],
    ['that is asked for beside the other', { createdAt: undefined }, subject(`${OURS}:environment:production`, `${LEGACY}:environment:production`)],
    ['that nobody can tell without the id of the repository', { createdAt: undefined, repositoryId: undefined }, legacy],
    ['that nobody can tell without the id of the owner', { createdAt: undefined, ownerId: undefined }, legacy],
    ['that is asked for besides something else that keeps all out', { createdAt: undefined }, { StringEquals: { sub: `${LEGACY}:environment:production`, repository_id: '7' } }],
  ])('is not one %s', (_, props, conditions) => {
    expect(told(props, conditions)).toEqual([]);
  });

  test('is of no interest in a job that was not meant', () => {
    expect(told({}, legacy, () => [])).toEqual([]);
  });
});

describe('a job that is refused (identity/denied-assume)', () => {
  const REFUSED = `sub is '${OURS}:ref:refs/heads/main', but StringEquals wants '${OURS}:environment:production'.`;

  test('is told what refuses it, once', () => {
    const made = delivery();
    use(job(made, 'deploy'), role(made, subject(`${OURS}:environment:production`)));
    expect(messages(made, 'denied-assume')).toEqual([`The job 'deploy' assumes 'deploy', which refuses it: statement 1: ${REFUSED}`]);
  });

  test('is told of a run of its own, where a run from a fork is refused as well', () => {
    const made = delivery();
    use(job(made, 'deploy', [Trigger.pullRequest()]), role(made, subject(`${OURS}:environment:production`)));
    expect(messages(made, 'denied-assume')).toEqual([`The job 'deploy' assumes 'deploy', which refuses it: statement 1: ${REFUSED.replace('ref:refs/heads/main', 'pull_request')}`]);
  });

  test.each<[string, Trigger[], JobProps]>([
    ['is let in from one of its branches', [Trigger.push({ branches: ['main', 'next'] })], {}],
    ['is let in from a branch that its trust names, of all that start it', [Trigger.push()], {}],
    ['never runs', [MAIN], { condition: Expression.raw("github.ref == 'refs/heads/next'") }],
  ])('is none that %s', (_, triggers, props) => {
    const made = delivery();
    use(job(made, 'deploy', triggers, props), role(made, subject(`${OURS}:ref:refs/heads/next`)));
    expect(messages(made, 'denied-assume')).toEqual([]);
  });

  test('is not excused by another role, another job or a job of the same name', () => {
    const made = delivery();
    const [one, two] = ['main', 'next'].map((branch) => role(made, subject(`${OURS}:ref:refs/heads/${branch}`), undefined, branch));
    use(job(made, 'deploy'), one, two);
    const next = new Workflow(made, 'later', { triggers: [Trigger.push({ branches: ['next'] })] });
    use(new Job(next, 'deploy'), two);
    use(new Job(next, 'other'), two);
    expect(messages(made, 'denied-assume')).toEqual([`The job 'deploy' assumes 'next', which refuses it: statement 1: sub is '${OURS}:ref:refs/heads/main', but StringEquals wants '${OURS}:ref:refs/heads/next'.`]);
  });
});

describe('a role that no job can assume (identity/unreachable-role)', () => {
  const NONE = "No job of this delivery can assume 'deploy'";

  test('is told with the nearest job, or that there is none', () => {
    const made = delivery();
    role(made, subject(`${OURS}:ref:refs/heads/next`));
    expect(messages(made, 'unreachable-role')).toEqual([`${NONE}: nothing runs that could.`]);
    job(made, 'build');
    expect(messages(made, 'unreachable-role')).toEqual([`${NONE}. The nearest is refused: build.yml/build, statement 1: sub is '${OURS}:ref:refs/heads/main', but StringEquals wants '${OURS}:ref:refs/heads/next'.`]);
  });

  test('is told though there is another that some can assume', () => {
    const made = delivery();
    role(made, subject(`${OURS}:ref:refs/heads/next`));
    role(made, subject(`${OURS}:ref:refs/heads/main`), undefined, 'other');
    job(made, 'build');
    expect(messages(made, 'unreachable-role')).toEqual([expect.stringContaining(NONE)]);
  });

  test('is none that one of several jobs can assume', () => {
    const made = delivery();
    role(made, subject(`${OURS}:ref:refs/heads/next`));
    job(made, 'build');
    job(made, 'later', [Trigger.push({ branches: ['next'] })]);
    expect(messages(made, 'unreachable-role')).toEqual([]);
  });

  test('is not told where a job tries and is refused, which says more', () => {
    const made = delivery();
    use(job(made, 'build'), role(made, subject(`${OURS}:ref:refs/heads/next`)));
    expect([messages(made, 'unreachable-role').length, messages(made, 'denied-assume').length]).toEqual([0, 1]);
  });
});

test('a job whose environment is another one than the trusted, or that calls a workflow, spells nothing in another way', () => {
  const made = delivery();
  const environment = production(made);
  role(made, subject(`${OURS}:environment:production`), [Trusted.environment(environment)]);
  job(made, 'stage', [MAIN], { environment: JobEnvironment.named('staging') });
  new CallJob(new Workflow(made, 'ci', { triggers: [MAIN] }), 'ship', { uses: `acme/shared/.github/workflows/deploy.yml@${'a'.repeat(40)}` });
  expect(messages(made, 'environment-case')).toEqual([]);
  job(made, 'live', [MAIN], { environment: JobEnvironment.named('Production') });
  expect(messages(made, 'environment-case')).toHaveLength(1);
});
