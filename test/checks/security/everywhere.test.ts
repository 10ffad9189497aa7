import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { CallJob, Job, RunStep, Runner, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

/** The messages of a rule about a delivery. */
function said(rule: string, declare: (delivery: Delivery) => void): string[] {
  const delivery = Delivery.standalone();
  declare(delivery);
  return delivery.synth().findings.filter(({ id }) => id === `security/${rule}`).map(({ message }) => message);
}

describe('the text of a stranger', () => {
  const found = (expression: string) => said('untrusted-input', (delivery) => {
    const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.issues()] }), 'job');
    job.use(new UsesStep(`actions/github-script@${SHA}`, { inputs: { script: `x ${Expression.raw(expression)}` } }));
  });

  test.each([
    "format('{0}', github.event.issue.title)", "join(github.event.commits.*.message, ',')", 'toJSON(github.event.issue.title)', 'fromJSON(github.event.issue.body)', "format('{0} {1}', 'x', github.event.issue.title)",
    "github.event.issue.title || 'x'", "'x' || github.event.issue.title", "github.actor == 'x' && github.event.issue.title", 'toJSON( github )', 'github [ \'event\' ].issue.title', 'github . event.issue.title', "github['head_ref']", 'github.event.*.title',
    'github.event.commits[github.run_number].message', "github.event.commits['0'].message", 'github.event[github.event_name].title', "join(github.event.commits.*, ',')", 'toJSON(github)', 'toJSON (github)', 'toJSON(  github  )', 'toJSON(github.*)', 'toJSON(github . *)',
    'toJSON(true && github)', "toJSON(github || 'x')", "case(true, github.event.issue.title, 'x')", 'fromJSON(github.event.issue.body).title', '(github.event.issue || inputs).title', '(inputs || github.event).issue.title', '(inputs && github.event.issue).title', 'case(true, github.event, inputs).issue.title',
    '(github.event.issue || inputs).*', "(github.event || inputs)['issue'].title", 'GITHUB.EVENT.ISSUE.TITLE',
  ])('comes through %s', (expression) => {
    expect(found(expression)).toHaveLength(1);
  });

  test.each([
    "contains(github.event.issue.title, 'x')", "startsWith(github.event.issue.title, 'x')", "github.event.issue.title == 'x'", "github.event.issue.title && 'x'", '!github.event.issue.title', 'hashFiles(github.event.issue.title)', 'inputs.event.issue.title', 'github.event_path',
    'inputs.event.issue.title || github.event.issue.number', "'x' == github.event.issue.title", "'x' != github.event.issue.title", '(github.event.issue || github.event.pull_request).number', 'case(true, github.event.issue, github.event.pull_request).number', 'github.*.number',
    "fromJSON('[1, 2]')[github.event.issue.title]", "contains(github, 'x')", '(github.event.issue && inputs).title', '(github.event.issue == inputs).title', 'steps.github.outputs.title', 'github.event.issue.title ||',
  ])('does not come through %s', (expression) => {
    expect(found(expression)).toEqual([]);
  });

  test('starts no container, and chooses no machine', () => {
    const image = `acme/app:${Expression.raw('github.event.issue.title')}`;
    const job = (props: ConstructorParameters<typeof Job>[2]) => said('untrusted-input', (delivery) => {
      new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.issues()] }), 'job', props).run('make');
    });
    expect(job({ container: { image } })).toEqual([expect.stringContaining('is part of the command that starts the container')]);
    expect(job({ services: { db: { image } } })).toEqual([expect.stringContaining('is part of the command that starts the container')]);
    expect(job({ runsOn: Runner.fromExpression(Expression.raw('github.event.issue.title')) })).toEqual([expect.stringContaining('chooses the machine')]);
  });
});

describe('a token in the sources', () => {
  test.each([
    ['a token of GitHub', `github_pat_${'a1B'.repeat(20)}`], ['a token of GitHub', `gho_${'a1B'.repeat(12)}`], ['a token of GitLab', `glpat-${'a1B-'.repeat(5)}`], ['the id of an access key of AWS', `AKIA${'ABCD2345'.repeat(2)}`],
    ['a key of Google', `AIza${'a1B_-'.repeat(7)}`], ['a token of Slack', `xoxb-${'1234567890'.repeat(2)}`], ['a token of Slack', 'https://hooks.slack.com/services/T01234567/B01234567/0123456789abcdef'], ['a token of npm', `npm_${'a1B'.repeat(12)}`],
    ['a token of PyPI', `pypi-AgE${'a1B_-'.repeat(10)}`], ['a token of Docker Hub', `dckr_pat_${'a1B-'.repeat(5)}`], ['a key of Stripe', `sk_live_${'a1B2'.repeat(5)}`], ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ])('is recognized as %s: %s', (what, token) => {
    const messages = said('hardcoded-token', (delivery) => {
      new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: { TOKEN: `x ${token} y` } }), 'job').run('make');
    });
    expect(messages).toEqual([expect.stringContaining(`holds what looks like ${what},`)]);
    expect(messages[0]).not.toContain(token);
  });

  test('is found where it is handed to a called workflow, as an input or as a secret', () => {
    const token = `ghp_${'1aB'.repeat(12)}`;
    const messages = said('hardcoded-token', (delivery) => {
      const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
      new CallJob(ci, 'deliver', { uses: `acme/deliver/.github/workflows/deliver.yml@${SHA}`, inputs: { token }, secrets: { KEY: token } });
    });
    expect(messages.map((message) => /^`([^`]+)` of the job 'deliver'/.exec(message)?.[1])).toEqual(['with.token', 'secrets.KEY']);
  });
});

describe('a machine of its own', () => {
  const found = (trigger: Trigger) => said('self-hosted-on-fork', (delivery) => {
    new Job(new Workflow(delivery, 'ci', { triggers: [trigger] }), 'job', { runsOn: Runner.selfHosted('linux') }).run('make');
  }).length;

  test('is open to everybody who opens a pull request or says something about one', () => {
    expect([Trigger.pullRequest(), Trigger.pullRequestTarget(), Trigger.pullRequestReview(), Trigger.pullRequestReviewComment()].map(found)).toEqual([1, 1, 1, 1]);
    expect([Trigger.push(), Trigger.workflowDispatch(), Trigger.schedule({ cron: '0 3 * * 1' })].map(found)).toEqual([0, 0, 0]);
  });
});

describe('the cache of what is published', () => {
  const cache = () => new UsesStep(`actions/cache@${SHA}`, { inputs: { path: 'dist', key: 'k' } });
  const upload = () => new UsesStep(`actions/upload-artifact@${SHA}`, { inputs: { path: 'dist' } });
  const download = () => new UsesStep(`actions/download-artifact@${SHA}`);
  const publish = () => new RunStep('npm publish');

  test('counts in every run that may publish something', () => {
    const found = (trigger: Trigger) => said('cache-poisoning', (delivery) => {
      new Job(new Workflow(delivery, 'release', { triggers: [trigger] }), 'publish').use(cache(), publish());
    }).length;
    expect([Trigger.release(), Trigger.create(), Trigger.workflowDispatch(), Trigger.workflowRun({ workflows: ['ci'] }), Trigger.push(), Trigger.schedule({ cron: '0 3 * * 1' }), Trigger.registryPackage(), Trigger.repositoryDispatch()].map(found)).toEqual(Array(8).fill(1));
    expect([Trigger.pullRequest(), Trigger.issues()].map(found)).toEqual([0, 0]);
  });

  test.each([
    ['hands files on to the job that publishes', [cache(), upload()], [download(), publish()], 1], ['hands nothing on', [cache()], [download(), publish()], 0], ['hands files on that nobody takes', [cache(), upload()], [publish()], 0],
  ])('counts in a job that %s', (_, before, after, times) => {
    expect(said('cache-poisoning', (delivery) => {
      const release = new Workflow(delivery, 'release', { triggers: [Trigger.release()] });
      const build = new Job(release, 'build');
      build.use(...before);
      new Job(release, 'publish', { needs: [build] }).use(...after);
    })).toHaveLength(times);
  });
});
