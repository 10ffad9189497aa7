import { lastingErrors } from '../../../lib/delivery/lasting';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { CallJob, Job, ParallelSteps, ReusableWorkflow, RunStep, Runner, Step, Trigger, UsesStep, WaitAllStep, Workflow } from 'slipway/workflows';

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
    'toJSON(true && github)', "toJSON(github || 'x')", "case(true, github.event.issue.title, 'x')", 'fromJSON(github.event.issue.body).title', 'fromJSON(github.event.issue.body).a.b', "fromJSON(format('{0}', github.event.issue.body)).title", 'join(toJSON(inputs), github.event.issue.title)', 'fromJSON(toJSON(github.event)).issue.title', '(github.event.issue || inputs).title', '(inputs || github.event).issue.title', '(inputs && github.event.issue).title', 'case(true, github.event, inputs).issue.title',
    '(github.event.issue || inputs).*', "(github.event || inputs)['issue'].title", 'GITHUB.EVENT.ISSUE.TITLE',
  ])('comes through %s', (expression) => {
    expect(found(expression)).toHaveLength(1);
  });

  test.each([
    "contains(github.event.issue.title, 'x')", "startsWith(github.event.issue.title, 'x')", "github.event.issue.title == 'x'", "github.event.issue.title && 'x'", '!github.event.issue.title', 'hashFiles(github.event.issue.title)', 'inputs.event.issue.title', 'github.event_path',
    'inputs.event.issue.title || github.event.issue.number', "'x' == github.event.issue.title", "'x' != github.event.issue.title", '(github.event.issue || github.event.pull_request).number', 'case(true, github.event.issue, github.event.pull_request).number', 'github.*.number',
    'fromJSON(toJSON(github.event)).issue.number', 'fromJSON(toJSON(github.event || inputs)).issue.number',
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

test('a token in a step is found beside steps that have no text of their own, and none in the name of a step is shown', () => {
  const [token, key] = [`ghp_${'1aB'.repeat(12)}`, `npm_${'1aB'.repeat(12)}`];
  const messages = said('hardcoded-token', (delivery) => {
    const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'job');
    job.use(new RunStep('make', { background: true }), new WaitAllStep(), new ParallelSteps(new RunStep(`make ${token}`, { name: `of ${token} and ${key} it makes` })));
    job.run('make', { env: { COUNT: 1, DRY: true } });
  });
  expect(messages).toEqual(["`run` of the step 'of ghp_… and npm_… it makes' in the job 'job' holds what looks like a token of GitHub, and everybody who can read the repository can read it."]);
});

test('a password that cannot be read is no password that is written down', () => {
  const found = (password: string) => said('hardcoded-password', (delivery) => {
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'job', { container: { image: 'acme/box', credentials: { username: 'acme', password } } }).run('make');
  }).length;
  expect(['${{ secrets. }}', '${{ secrets.PASSWORD }}', "${{ 'hunter2' }}", 'hunter2'].map(found)).toEqual([0, 0, 1, 1]);
});

describe('commands that the runner refuses', () => {
  const found = (step: RunStep | UsesStep | ParallelSteps | WaitAllStep) => said('insecure-commands', (delivery) => {
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'job').use(step);
  });
  const refused = (command: string, line: string, label = line) => `The script of the step '${label}' in the job 'job' prints the command '${command}', which the runner refuses because any program could print it: '${line}'.`;

  test.each([
    ['echo ::set-env name=A::b', 'set-env', 'echo ::set-env name=A::b'], ['  echo "##[add-path]/a" # now', 'add-path', 'echo "##[add-path]/a" # now'], ['x#y; echo ::set-env name=A::b', 'set-env', 'x#y; echo ::set-env name=A::b'],
  ])('are printed by %j', (script, command, line) => {
    expect(found(new RunStep(script, { name: 'step' }))).toEqual([refused(command, line, 'step')]);
  });

  test.each(['# echo ::set-env name=A::b', '  \t# echo ::set-env name=A::b', 'echo ::set-environment', 'echo set-env', 'make'])('are not by %j', (script) => {
    expect(found(new RunStep(script))).toEqual([]);
  });

  test.each([['true', 1], ['TRUE', 1], [' true ', 1], ['1', 0], ['yes', 0], ['false', 0], ['False', 0], ['0', 0], ['', 0]])('are let through by %j, so many times: %i', (value, times) => {
    const env = { ACTIONS_ALLOW_UNSECURE_COMMANDS: value };
    const message = (label: string) => `ACTIONS_ALLOW_UNSECURE_COMMANDS is '${value}' in \`env\` of the step '${label}' in the job 'job': every program that prints to the log may set variables and paths for the later steps.`;
    expect(found(new RunStep('make', { env }))).toEqual(times === 0 ? [] : [message('make')]);
    expect(found(new UsesStep(`acme/action@${SHA}`, { env }))).toEqual(times === 0 ? [] : [message('acme/action')]);
  });

  test('are looked for in steps that run side by side', () => {
    expect(found(new ParallelSteps(new RunStep('make'), new RunStep('echo ::add-path::/a')))).toEqual([refused('add-path', 'echo ::add-path::/a')]);
    expect(found(new WaitAllStep())).toEqual([]);
  });
});

test('of a program that broke off, these errors are told: nothing that would have come later could undo them', () => {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.issues()] }), 'job', { container: { image: 'acme/box', credentials: { username: 'acme', password: 'hunter2' } } });
  job.use(new UsesStep(`actions/github-script@${SHA}`, { inputs: { script: `x ${Expression.raw('github.event.issue.title')}` } }), new RunStep('echo ::add-path::/a', { env: { TOKEN: `ghp_${'1aB'.repeat(12)}` } }));
  expect(lastingErrors(delivery.synth().findings).map(({ id }) => id).sort()).toEqual(['security/hardcoded-password', 'security/hardcoded-token', 'security/insecure-commands', 'security/untrusted-input']);
});

describe('a machine of its own', () => {
  const found = (trigger: Trigger) => said('self-hosted-on-fork', (delivery) => {
    new Job(new Workflow(delivery, 'ci', { triggers: [trigger] }), 'job', { runsOn: Runner.selfHosted('linux') }).run('make');
  }).length;

  test('is open to everybody who opens a pull request or says something about one', () => {
    expect([Trigger.pullRequest(), Trigger.pullRequestTarget(), Trigger.pullRequestReview(), Trigger.pullRequestReviewComment()].map(found)).toEqual([1, 1, 1, 1]);
    expect([Trigger.push(), Trigger.workflowDispatch(), Trigger.schedule({ cron: '0 3 * * 1' })].map(found)).toEqual([0, 0, 0]);
  });

  test('is as open to what is called by what is called', () => {
    expect(said('self-hosted-on-fork', (delivery) => {
      const [a, b, c] = ['a', 'b', 'c'].map((id) => new ReusableWorkflow(delivery, id));
      new Job(a, 'job', { runsOn: Runner.selfHosted('linux') }).run('make');
      a.call(b, 'call');
      b.call(c, 'call');
      c.call(new Workflow(delivery, 'd', { triggers: [Trigger.pullRequest()] }), 'call');
    })).toEqual([expect.stringContaining("The job 'job' runs on a self-hosted runner and is started by 'pull_request'.")]);
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

  /** How often it is said of a job that hands files on to one that publishes. */
  const times = (before: readonly Step[], ...triggers: Trigger[]) => said('cache-poisoning', (delivery) => {
    const release = new Workflow(delivery, 'release', { triggers });
    const build = new Job(release, 'build');
    build.use(...before);
    new Job(release, 'publish', { needs: [build] }).use(download(), publish());
  }).length;

  test('counts when one of the events may publish something', () => {
    expect(times([cache(), upload()], Trigger.pullRequest(), Trigger.push())).toBe(1);
  });

  test('counts once in a job that publishes as well', () => {
    expect(times([cache(), upload(), publish()], Trigger.release())).toBe(1);
  });

  test('counts in a workflow that others call', () => {
    expect(said('cache-poisoning', (delivery) => {
      new Job(new ReusableWorkflow(delivery, 'release'), 'publish').use(cache(), publish());
    })).toHaveLength(1);
  });

  test('does not count where a job only waits for its own steps', () => {
    expect(said('cache-poisoning', (delivery) => {
      new Job(new Workflow(delivery, 'release', { triggers: [Trigger.release()] }), 'build').use(cache(), new RunStep('make', { background: true }), new WaitAllStep());
    })).toEqual([]);
  });

  test('counts in a circle of jobs, and beside a job that is not there', () => {
    expect(said('cache-poisoning', (delivery) => {
      const release = new Workflow(delivery, 'release', { triggers: [Trigger.release()] });
      const elsewhere = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'elsewhere');
      elsewhere.run('make');
      const [one, other] = ['one', 'other'].map((id) => new Job(release, id));
      const output = one.addOutput('a', 'b');
      one.use(cache(), upload());
      one.run(`echo ${other.addOutput('a', 'b')}`);
      other.run(`echo ${output}`);
      new Job(release, 'publish', { needs: [elsewhere, one] }).use(download(), publish());
    })).toHaveLength(1);
  });
});
