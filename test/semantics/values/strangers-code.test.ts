import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { CallInput, Job, ReusableWorkflow, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const HEAD = Github.event('pull_request.head.sha');
const checkout = (ref: Expression | string) => new UsesStep(`actions/checkout@${SHA}`, { inputs: { ref } });

/** The jobs in which the code of a pull request is taken where secrets are, with the places that it came by. */
function taken(declare: (delivery: Delivery) => void): string[] {
  const delivery = Delivery.standalone();
  declare(delivery);
  return delivery.synth().findings.filter(({ id }) => id === 'security/pull-request-target-checkout')
    .map(({ message, places }) => [/in the job '([^']+)'/.exec(message)![1], ...places.slice(1).map(({ note }) => note)].join(' < '));
}

/** A called workflow that checks out what it is given. */
function shared(delivery: Delivery, script?: string): ReusableWorkflow {
  const called = new ReusableWorkflow(delivery, 'shared', { inputs: { ref: CallInput.string({ required: true }) } });
  const job = new Job(called, 'build');
  if (script === undefined) job.use(checkout(called.input('ref')));
  else job.run(script, { env: { REF: called.input('ref') } });
  return called;
}

const calling = (delivery: Delivery, id: string, trigger: Trigger, called: ReusableWorkflow, ref: Expression | string) =>
  called.call(new Workflow(delivery, id, { triggers: [trigger] }), 'call', { inputs: { ref } });

describe('the code of a pull request is taken where secrets are', () => {
  test('through an input of a called workflow', () => {
    expect(taken((delivery) => calling(delivery, 'target', Trigger.pullRequestTarget(), shared(delivery), HEAD))).toEqual(["build < passes it as 'ref'"]);
    expect(taken((delivery) => calling(delivery, 'target', Trigger.pullRequestTarget(), shared(delivery), `refs/pull/${Github.event('number')}/head`))).toEqual(["build < passes it as 'ref'"]);
  });

  test('by a script that fetches what it is given', () => {
    for (const script of ['git fetch origin "$REF" && git checkout FETCH_HEAD && make', 'WHAT=$REF\ngit fetch origin "$WHAT"\ngit checkout FETCH_HEAD']) {
      expect({ script, taken: taken((delivery) => calling(delivery, 'target', Trigger.pullRequestTarget(), shared(delivery, script), HEAD)) }).toEqual({ script, taken: ["build < passes it as 'ref'"] });
    }
  });

  test('through a variable, and an output of a job', () => {
    expect(taken((delivery) => {
      const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequestTarget()], env: { REF: HEAD } });
      new Job(ci, 'by-env').use(checkout(Expression.raw('env.REF')));
      const first = new Job(ci, 'first');
      const ref = first.run('echo "ref=$HEAD" >> "$GITHUB_OUTPUT"', { stepId: 'pick', env: { HEAD } }).output('ref');
      new Job(ci, 'by-output').use(checkout(ref));
    })).toEqual(['by-env', 'by-output < hands it on as an output < hands it on as an output']);
  });

  test.each(['github.event.after', "github['head_ref']", "github.event['pull_request']['head']['sha']", 'github.event.pull_request.head.repo.full_name', 'github.event.workflow_run.head_branch',
    'github.event.workflow_run.pull_requests[0].head.sha', 'toJSON(github.event.workflow_run.pull_requests)', 'toJSON(github.event.pull_request.head)', 'GITHUB.EVENT.AFTER'])('as %s', (path) => {
    expect(taken((delivery) => new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequestTarget()] }), 'job').use(checkout(Expression.raw(path))))).toEqual(['job']);
  });
});

describe('nothing is said', () => {
  test('where only pull requests without secrets pass it', () => {
    expect(taken((delivery) => calling(delivery, 'ci', Trigger.pullRequest(), shared(delivery), HEAD))).toEqual([]);
  });

  test('where the caller that has secrets passes something else', () => {
    expect(taken((delivery) => {
      const called = shared(delivery);
      calling(delivery, 'ci', Trigger.pullRequest(), called, HEAD);
      calling(delivery, 'target', Trigger.pullRequestTarget(), called, Github.event('pull_request.base.sha'));
    })).toEqual([]);
  });

  test.each(['github.sha', 'github.event.pull_request.base.sha', 'github.event.before', 'github.event.pull_request.number', 'github.base_ref',
    'github.event.client_payload.after', 'github.event.client_payload.head_ref', 'github.event.pull_request.headline', 'vars.head_ref', 'github.event.head_ref'])('of %s', (path) => {
    expect(taken((delivery) => new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequestTarget()] }), 'job').use(checkout(Expression.raw(path))))).toEqual([]);
  });
});
