import { read, workflow } from './support';
import { CompositeAction } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Expression, Github } from 'slipway/expressions';
import { Job, JobEnvironment, Matrix, PermissionLevel, Permissions, PullRequestActivity, ReusableWorkflow, RunStep, Trigger, Workflow } from 'slipway/workflows';

describe('a job that says nothing', () => {
  test('runs on ubuntu-latest for at most half an hour and may do nothing with its token', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').run('make');
    expect(read(delivery)).toEqual({
      name: 'ci', on: { push: null }, permissions: {}, jobs: { build: { 'runs-on': 'ubuntu-latest', 'timeout-minutes': 30, 'steps': [{ run: 'make' }] } },
    });
  });

  test('keeps its own timeout when it has one', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build', { timeout: Duration.hours(2), cancelTimeout: Duration.minutes(1) }).run('make');
    expect(read(delivery).jobs.build).toMatchObject({ 'timeout-minutes': 120, 'cancel-timeout-minutes': 1 });
  });
});

describe('concurrency', () => {
  test('cancels the older run of a pull request, and nothing else', () => {
    const { delivery, ci } = workflow({ triggers: [Trigger.push(), Trigger.pullRequest()] });
    new Job(ci, 'build').run('make');
    expect(read(delivery).concurrency).toEqual({ 'group': 'ci-${{ github.event.pull_request.number || github.run_id }}', 'cancel-in-progress': true });
  });

  const groupOf = (...triggers: Trigger[]): string | undefined => {
    const { delivery, ci } = workflow({ triggers });
    new Job(ci, 'build').run('make');
    return read(delivery).concurrency?.group as string | undefined;
  };
  const ONLY_COMMITS = 'contains(fromJSON(\'["opened","synchronize","reopened"]\'), github.event.action) && ';

  test('keeps events apart that carry the number of one pull request', () => {
    expect(groupOf(Trigger.pullRequest(), Trigger.pullRequestTarget())).toBe('ci-${{ github.event_name }}-${{ github.event.pull_request.number || github.run_id }}');
  });

  test('lets no run for anything but new commits cancel another, or wait for it', () => {
    const apart = `ci-\${{ ${ONLY_COMMITS}github.event.pull_request.number || github.run_id }}`;
    const { OPENED, SYNCHRONIZE, REOPENED, LABELED, CLOSED, EDITED } = PullRequestActivity;
    for (const more of [LABELED, CLOSED, EDITED]) expect(groupOf(Trigger.pullRequest({ types: [OPENED, SYNCHRONIZE, more] }))).toBe(apart);
    expect(groupOf(Trigger.pullRequest(), Trigger.pullRequestReview())).toBe(apart);
    expect(groupOf(Trigger.pullRequest({ types: [OPENED, SYNCHRONIZE, REOPENED] }))).toBe('ci-${{ github.event.pull_request.number || github.run_id }}');
  });

  test('is absent where no run is for new commits', () => {
    expect(groupOf(Trigger.pullRequest({ types: [PullRequestActivity.LABELED, PullRequestActivity.CLOSED] }))).toBeUndefined();
    expect(groupOf(Trigger.pullRequestReview(), Trigger.pullRequestReviewComment())).toBeUndefined();
  });

  test('cancels nothing where a run for a pull request deploys', () => {
    const deploying = (condition?: Expression) => {
      const { delivery, ci } = workflow({ triggers: [Trigger.push(), Trigger.pullRequest()] });
      const build = new Job(ci, 'build', { condition });
      build.run('make');
      new Job(ci, 'deploy', { needs: [build], environment: JobEnvironment.named('preview') }).run('make deploy');
      return read(delivery).concurrency?.['cancel-in-progress'] as boolean | undefined;
    };
    expect(deploying()).toBeUndefined();
    expect(deploying(Github.isBranch('main'))).toBe(true);
  });

  test('gives the deployments of one run groups of their own: GitHub would cancel all but two of one group', () => {
    const { delivery, ci } = workflow();
    const environment = JobEnvironment.named('production');
    for (const id of ['api', 'web']) new Job(ci, id, { environment }).run('make deploy');
    const matrix = new Matrix({ axes: { region: ['eu', 'us', 'ap'] } });
    new Job(ci, 'legs', { environment: JobEnvironment.named('edge'), matrix }).run('make deploy');
    const { jobs } = read(delivery);
    expect(['api', 'web', 'legs'].map((id) => jobs[id].concurrency.group)).toEqual(['deploy-production-api', 'deploy-production-web', 'deploy-edge-${{ strategy.job-index }}']);
  });

  test('is absent without pull requests, and in a workflow that is called', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').run('make');
    const called = new ReusableWorkflow(delivery, 'called', { triggers: [Trigger.pullRequest()] });
    new Job(called, 'build').run('make');
    expect([read(delivery).concurrency, read(delivery, 'called').concurrency]).toEqual([undefined, undefined]);
  });

  test('lets deployments to one environment wait for each other, and cancels none', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'deploy', { environment: JobEnvironment.named('staging', { url: 'https://staging.example.com' }) }).run('make deploy');
    expect(read(delivery).jobs.deploy).toMatchObject({
      environment: { name: 'staging', url: 'https://staging.example.com' }, concurrency: { 'group': 'deploy-staging', 'cancel-in-progress': false },
    });
  });

  test('is the user’s own when there is one', () => {
    const { delivery, ci } = workflow({ triggers: [Trigger.pullRequest()], concurrency: { group: 'mine' } });
    new Job(ci, 'deploy', { environment: JobEnvironment.named('staging'), concurrency: { group: 'own' } }).run('make');
    const file = read(delivery);
    expect([file.concurrency, file.jobs.deploy.concurrency]).toEqual([{ group: 'mine' }, { group: 'own' }]);
  });
});

describe('the permissions of a job', () => {
  const asking = (permissions: Permissions) => new RunStep('make', { permissions });

  test('are the highest level that any step asks for, scope by scope', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').use(
      asking(Permissions.of({ contents: PermissionLevel.WRITE, idToken: PermissionLevel.WRITE })), asking(Permissions.of({ contents: PermissionLevel.READ })),
    );
    expect(read(delivery).jobs.build.permissions).toEqual({ 'contents': 'write', 'id-token': 'write' });
  });

  test('are the user’s own when there are some', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build', { permissions: Permissions.of({ contents: PermissionLevel.READ, pullRequests: PermissionLevel.WRITE }) }).run('make');
    expect(read(delivery).jobs.build.permissions).toEqual({ 'contents': 'read', 'pull-requests': 'write' });
  });

  test('hold what the steps of a composite action need', () => {
    const { delivery, ci } = workflow();
    const action = new CompositeAction(delivery, 'publish', { description: 'Publishes.' });
    action.use(asking(Permissions.of({ packages: PermissionLevel.WRITE })));
    const job = new Job(ci, 'build');
    job.use(action.step());
    expect(delivery.synth().documents[0].text).toContain('    permissions:\n      packages: write # ./.github/actions/publish\n');
  });

  test('of the workflow are none, or what the user says', () => {
    const { delivery, ci } = workflow({ permissions: Permissions.readAll() });
    new Job(ci, 'build').run('make');
    const other = new Workflow(delivery, 'other', { triggers: [Trigger.push()] });
    new Job(other, 'build').run('make');
    expect([read(delivery).permissions, read(delivery, 'other').permissions]).toEqual(['read-all', {}]);
  });
});
