import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { Job, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

const PULL = Trigger.pullRequest();

/** What is said of a workflow that follows others, and takes the code of the run before. */
function findings(declare: (delivery: Delivery) => void, follows: string[], condition?: Expression): string[] {
  const delivery = Delivery.standalone();
  declare(delivery);
  const after = new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: follows })] });
  new Job(after, 'job', { condition }).use(new Checkout({ gitRef: Github.event('workflow_run.head_sha') }));
  return delivery.synth().findings.filter(({ id }) => id === 'security/pull-request-target-checkout').map(({ message }) => /in a run of '(\w+)'/.exec(message)![1]);
}

const declared = (name: string, ...triggers: Trigger[]) => (delivery: Delivery) => void new Job(new Workflow(delivery, name, { triggers }), 'job').run('make');

describe('a run that follows another is open to strangers', () => {
  test('where they start that one, or nobody knows who does', () => {
    expect(findings(declared('ci', PULL), ['ci'])).toEqual(['workflow_run']);
    expect(findings(declared('ci', Trigger.push(), Trigger.issues()), ['ci'])).toEqual(['workflow_run']);
    expect(findings(declared('ci', Trigger.push()), ['ci', 'elsewhere'])).toEqual(['workflow_run']);
    expect(findings(declared('ci', Trigger.of('no_such_event')), ['ci'])).toEqual(['workflow_run']);
  });

  test('where that one follows one that they start', () => {
    const chain = (first: Trigger) => (delivery: Delivery) => {
      declared('first', first)(delivery);
      declared('second', Trigger.workflowRun({ workflows: ['first'] }))(delivery);
    };
    expect(findings(chain(PULL), ['second'])).toEqual(['workflow_run']);
    expect(findings(chain(Trigger.push()), ['second'])).toEqual([]);
  });

  test('where that one follows one that nobody knows, and by the event of the one between', () => {
    expect(findings(declared('second', Trigger.workflowRun({ workflows: ['elsewhere'] })), ['second'])).toEqual(['workflow_run']);
    const chain = (delivery: Delivery) => {
      declared('first', PULL)(delivery);
      declared('second', Trigger.workflowRun({ workflows: ['first'] }))(delivery);
    };
    expect(findings(chain, ['second'], Expression.raw("github.event.workflow_run.event == 'workflow_run'"))).toEqual(['workflow_run']);
    expect(findings(chain, ['second'], Expression.raw("github.event.workflow_run.event == 'pull_request'"))).toEqual([]);
  });

  test('and not because of workflows that it does not follow, or because others call what it follows', () => {
    expect(findings((delivery) => {
      declared('ci', Trigger.push())(delivery);
      declared('lint', PULL)(delivery);
    }, ['ci'])).toEqual([]);
    expect(findings((delivery) => void new Job(new ReusableWorkflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'job').run('make'), ['ci'])).toEqual([]);
  });

  test('and not where only those start it who may write to the repository', () => {
    expect(findings(declared('ci', Trigger.push(), Trigger.schedule({ cron: '3 4 * * *' }), Trigger.workflowDispatch(), Trigger.release()), ['ci'])).toEqual([]);
  });

  test('nor where runs only follow each other', () => {
    expect(findings(declared('ci', Trigger.workflowRun({ workflows: ['after'] })), ['ci'])).toEqual([]);
  });
});

describe('a condition on the event of the run before', () => {
  test('counts with the events that there are', () => {
    const both = declared('ci', PULL, Trigger.push());
    expect(findings(both, ['ci'], Expression.raw("github.event.workflow_run.event != 'pull_request'"))).toEqual([]);
    expect(findings(both, ['elsewhere'], Expression.raw("github.event.workflow_run.event != 'pull_request'"))).toEqual(['workflow_run']);
    expect(findings(both, ['ci'], Expression.raw("github.event.workflow_run.event == 'push'"))).toEqual([]);
    expect(findings(both, ['ci'], Expression.raw("github.event.workflow_run.event == 'pull_request'"))).toEqual(['workflow_run']);
  });
});

test('a called workflow is as open as those that call it', () => {
  const called = (trigger: Trigger) => {
    const delivery = Delivery.standalone();
    declared('ci', trigger)(delivery);
    const shared = new ReusableWorkflow(delivery, 'shared');
    new Job(shared, 'job', { runsOn: Runner.UBUNTU_24_04 }).use(new Checkout({ gitRef: Github.event('workflow_run.head_sha') }));
    shared.call(new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: ['ci'] })] }), 'call');
    return delivery.synth().findings.filter(({ id }) => id === 'security/pull-request-target-checkout').length;
  };
  expect([called(PULL), called(Trigger.push())]).toEqual([1, 0]);
});
