import { delivery } from '../support';
import { Conditions, LEGACY, MAIN, OURS, TOKEN, findings, job, messages, production, role, subject, use } from './support';
import { AzureFederatedCredential, SubjectFormat, Trusted } from 'slipway/identity';
import { BranchProtection, DeploymentEnvironment, GithubRepositoryProps, GithubServer, RepositorySettings } from 'slipway/repository';
import { Job, JobEnvironment, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const azure = { clientId: '11111111-1111-1111-1111-111111111111', tenantId: '22222222-2222-2222-2222-222222222222', applicationObjectId: '33333333-3333-3333-3333-333333333333' };

describe('whom a role lets in besides those it was made for (identity/unintended-access)', () => {
  const NAMING = 'Name the jobs in trustedBy, if they may. If not, give the jobs that may an environment of their own and trust that: Trusted.environment(…).';
  const EXACT = 'Let its trust policy ask for exact claims with StringEquals: sub, repository_id and repository_owner_id. An AwsRole writes such a policy.';
  const said = (who: string) => [`'deploy' can be assumed by others than those it was made for: ${who}.`];

  test.each<[string, Trigger, string, string]>([
    ['on a branch', MAIN, `${OURS}:ref:refs/heads/main`, 'push of refs/heads/main'],
    ['by hand, on any ref', Trigger.workflowDispatch(), `${OURS}:ref:refs/heads/main`, 'workflow_dispatch'],
    ['for a pull request', Trigger.pullRequest(), `${OURS}:pull_request`, 'pull_request'],
    ['for a review of one', Trigger.pullRequestReview(), `${OURS}:ref:refs/pull/1/merge`, 'pull_request_review'],
    ['for a release', Trigger.release(), `${OURS}:ref:refs/tags/v1`, 'release of refs/tags/**'],
  ])('are told with what starts them: a job that runs %s', (_, trigger, sub, how) => {
    const made = delivery();
    const meant = job(made, 'meant', [trigger]);
    job(made, 'other', [trigger]);
    role(made, subject(sub), [Trusted.job(meant)]);
    expect(messages(made, 'unintended-access')).toEqual(said(`'other.yml/other' on ${how} (as ${sub})`));
  });

  test('are told as whom, where only one of their refs lets them in', () => {
    const made = delivery();
    const meant = job(made, 'meant', [Trigger.push({ branches: ['release'] })]);
    job(made, 'other', [Trigger.push()]);
    role(made, subject(`${OURS}:ref:refs/heads/release`), [Trusted.job(meant)]);
    expect(messages(made, 'unintended-access')).toEqual(said(`'other.yml/other' on push of refs/heads/** (as ${OURS}:ref:refs/heads/release)`));
  });

  test('are told as whom for each of several roles', () => {
    const made = delivery();
    job(made, 'other', [Trigger.push()]);
    for (const branch of ['release', 'next']) role(made, subject(`${OURS}:ref:refs/heads/${branch}`), [Trusted.job(job(made, branch, [Trigger.push({ branches: [branch] })]))], branch);
    expect(messages(made, 'unintended-access')).toEqual(['release', 'next'].map((branch) => expect.stringContaining(`'other.yml/other' on push of refs/heads/** (as ${OURS}:ref:refs/heads/${branch})`)));
  });

  test('are others and jobs, each with what to do against it', () => {
    const made = delivery();
    job(made, 'other', [Trigger.push()]);
    role(made, { StringLike: { sub: `${OURS}:ref:refs/heads/*` } }, [Trusted.job(job(made, 'meant'))]);
    const [{ message, fix, places }] = findings(made, 'unintended-access');
    expect([message]).toEqual(said(`every branch of this repository (as ${OURS}:ref:refs/heads/any-branch), 'other.yml/other' on push of refs/heads/** (as ${OURS}:ref:refs/heads/any)`));
    expect(fix).toBe(`${EXACT} ${NAMING}`);
    expect(places.map(({ origin, note }) => [origin.path.split('/').pop(), note])).toEqual([['role:deploy', undefined], ['other', 'this job can assume it']]);
  });

  test.each([8, 9, 12])('are named by their number from the ninth on: %i', (count) => {
    const made = delivery();
    const environment = production(made);
    const workflow = new Workflow(made, 'all', { triggers: [MAIN] });
    const [first] = Array.from({ length: count + 1 }, (_, i) => new Job(workflow, `job-${i}`, { environment, permissions: TOKEN }));
    role(made, subject(`${OURS}:environment:production`), [Trusted.job(first)]);
    const [{ message, fix, places }] = findings(made, 'unintended-access');
    const named = Array.from({ length: 8 }, (_, i) => `'all.yml/job-${i + 1}' on push of refs/heads/main (as ${OURS}:environment:production)`);
    expect([message]).toEqual(said(`${named.join(', ')}${count === 8 ? '' : ` and ${count - 8} more`}`));
    expect(places).toHaveLength(9);
    expect(fix).toBe(NAMING);
  });

  test('are not those who are of one kind with a run that was meant', () => {
    const made = delivery();
    role(made, { StringLike: { sub: `${OURS}:ref:refs/heads/*` } }, [Trusted.job(job(made, 'meant', [Trigger.push({ branches: ['**'] })]))]);
    expect(messages(made, 'unintended-access')).toEqual([]);
  });

  test('are not those who name the environment that was meant, in whichever letters, which has a rule of its own', () => {
    const made = delivery();
    use(job(made, 'deploy', [MAIN], { environment: JobEnvironment.named('Live') }), role(made, subject(`${OURS}:environment:Live`)));
    expect([messages(made, 'unintended-access'), messages(made, 'open-environment')]).toEqual([[], [expect.stringContaining("The environment 'live' is trusted by 'deploy'")]]);
  });

  test('are whoever calls the workflow that a cloud knows by its file alone', () => {
    const made = delivery();
    new RepositorySettings(made, { actions: { oidcSubject: { claims: ['repo', 'job_workflow_ref'], immutable: true } } });
    const shared = new ReusableWorkflow(made, 'shared');
    const credential = new AzureFederatedCredential(made, 'deploy', { ...azure, trustedBy: [Trusted.reusableWorkflow(shared, { branches: ['main'] })] });
    new Job(shared, 'ship').use(credential.login());
    shared.call(new Workflow(made, 'ci', { triggers: [MAIN] }), 'ship');
    const [{ message, fix }] = findings(made, 'unintended-access');
    expect(message).toContain(`every branch of this repository (as ${OURS}:job_workflow_ref:acme/app/.github/workflows/shared.yml@refs/heads/main)`);
    expect(fix).toBe('Trust an environment with a branch policy: Trusted.environment(…).');
  });
});

describe('a name that somebody else can take', () => {
  const TAKEN = 'whoever takes the name acme/app after you gave it up';
  const both = subject(`${OURS}:environment:production`, `${LEGACY}:environment:production`);

  /** Whether the name alone is told to let in somebody whom nobody needs, or somebody of tomorrow. */
  function told(props: GithubRepositoryProps, conditions: Conditions, trusted = (environment: DeploymentEnvironment): Trusted[] | undefined => [Trusted.environment(environment)]): string[] {
    const made = delivery(props);
    const environment = production(made);
    role(made, conditions, trusted(environment), 'deploy', props.server && 'github.acme.com/_services/token');
    job(made, 'deploy', [MAIN], { environment });
    job(made, 'elsewhere', [Trigger.push({ branches: ['next'] })]);
    return ['unintended-access', 'recycled-name'].filter((rule) => messages(made, rule).some((message) => message.includes(TAKEN)));
  }

  test.each<[string, GithubRepositoryProps, Conditions, string[]]>([
    ['a warning, when tokens have it', { createdAt: '2020-01-01' }, subject(`${LEGACY}:environment:production`), ['recycled-name']],
    ['a warning, when tokens have it, whoever else is let in', { createdAt: '2020-01-01' }, { StringLike: { sub: 'repo:acme/*:environment:production' } }, ['recycled-name']],
    ['a warning, when tokens may have it', { createdAt: undefined }, both, ['recycled-name']],
    ['an error, when no token has it', {}, both, ['unintended-access']],
    ['nothing, where the id is asked for as well', { createdAt: '2020-01-01' }, { StringEquals: { sub: `${LEGACY}:environment:production`, repository_id: '2' } }, []],
    ['nothing, on a server of your own', { server: GithubServer.enterpriseServer('github.acme.com') }, subject(`${LEGACY}:environment:production`), []],
  ])('is %s', (_, props, conditions, rules) => {
    expect(told(props, conditions)).toEqual(rules);
  });

  test('is told of those who were meant, and of nobody else', () => {
    expect(told({ createdAt: '2020-01-01' }, subject(`${LEGACY}:environment:production`), () => undefined)).toEqual(['unintended-access']);
  });

  test('is all that Azure can ask for', () => {
    const made = delivery({ createdAt: '2020-01-01' });
    const environment = production(made);
    const credential = new AzureFederatedCredential(made, 'deploy', { ...azure, trustedBy: [Trusted.environment(environment)], subjectFormat: SubjectFormat.BOTH });
    job(made, 'deploy', [MAIN], { environment }).use(credential.login());
    expect(findings(made, 'recycled-name').concat(findings(made, 'unintended-access'))).toEqual([]);
  });

  test('is no matter where the subject has it and another claim the id', () => {
    const made = delivery({ createdAt: '2020-01-01' });
    new RepositorySettings(made, { actions: { oidcSubject: { claims: ['repository', 'context'], immutable: false } } });
    role(made, { StringEquals: { sub: 'repository:acme/app:ref:refs/heads/main', repository_id: '2' } }, [Trusted.job(job(made, 'deploy'))]);
    expect(messages(made, 'recycled-name')).toEqual([]);
  });
});

describe('an environment that any branch may name (identity/open-environment)', () => {
  test('is told with all who trust it, as it was declared', () => {
    const made = delivery();
    const live = new DeploymentEnvironment(made, 'Live');
    const roles = ['one', 'two'].map((id) => role(made, subject(`${OURS}:environment:Live`), [Trusted.environment(live)], id));
    use(job(made, 'deploy', [MAIN], { environment: live }), ...roles);
    const [{ message, fix, places }] = findings(made, 'open-environment');
    expect(message).toContain("The environment 'Live' is trusted by 'one', 'two' and has no branch policy: a workflow");
    expect(fix).toBe("Say which refs may deploy there: new DeploymentEnvironment(…, 'Live', { branches: ['main'] }).");
    expect(places.map(({ note }) => note)).toEqual([undefined, 'trusts it', 'trusts it']);
  });

  test('is to be declared where it was not', () => {
    const made = delivery();
    use(job(made, 'deploy', [MAIN], { environment: JobEnvironment.named('live') }), role(made, subject(`${OURS}:environment:live`)));
    const [{ message, fix, places }] = findings(made, 'open-environment');
    expect(message).toContain("'live' is trusted by 'deploy' and is not declared here; GitHub makes it without rules: a workflow");
    expect(fix).toBe("Declare it with the refs that may deploy: new DeploymentEnvironment(delivery, 'live', { branches: ['main'] }), and hand the object to the jobs.");
    expect(places.map(({ note }) => note)).toEqual(['trusts it']);
  });

  test('is told though no job runs in it yet', () => {
    const made = delivery();
    role(made, subject(`${OURS}:environment:live`), [Trusted.environment(new DeploymentEnvironment(made, 'live'))]);
    job(made, 'build');
    expect(messages(made, 'open-environment')).toEqual([expect.stringContaining("'live' is trusted by 'deploy'")]);
  });

  test('is none that nobody was meant to deploy from: a role that lets such a job in, or every branch, is another matter', () => {
    const made = delivery();
    role(made, subject(`${OURS}:environment:production`, `${OURS}:environment:other`, `${OURS}:ref:refs/heads/any-branch`), [Trusted.environment(production(made))]);
    job(made, 'build');
    expect(messages(made, 'open-environment')).toEqual([]);
    expect(messages(made, 'unintended-access')).toEqual([expect.stringMatching(/every branch of this repository .*, a workflow on any branch that names the environment 'other'/)]);
  });

  test('is told by the name of the repository where its branches were to be protected', () => {
    const made = delivery();
    const live = new DeploymentEnvironment(made, 'live', { protectedBranchesOnly: true });
    role(made, subject(`${OURS}:environment:live`), [Trusted.environment(live)]);
    expect(messages(made, 'open-environment')[0]).toContain('lets protected branches deploy, and app declares none: GitHub then lets all deploy');
    new BranchProtection(made, 'main');
    expect(messages(made, 'open-environment')).toEqual([]);
  });
});
