import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, RunStep, Step, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const HEAD = '${{ github.event.pull_request.head.sha }}';
const NO_FORK = Expression.raw('!github.event.pull_request.head.repo.fork');

/** What is said to be checked out in a run that has the secrets. */
function taken(declare: (job: Job, delivery: Delivery) => void): string[] {
  const delivery = Delivery.standalone();
  declare(new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequestTarget()] }), 'job'), delivery);
  return delivery.synth().findings.filter(({ id }) => id === 'security/pull-request-target-checkout').map(({ message }) => /checks out the code of a pull request \((.*)\) in a run of/.exec(message)![1]);
}

const checkout = (ref: string, condition?: Expression) => new UsesStep(`actions/checkout@${SHA}`, { inputs: { ref }, condition });

/** The same of an action with inputs that does one step. */
function byAction(step: Step, inputs: Readonly<Record<string, string>>, props: { readonly condition?: Expression; readonly env?: Readonly<Record<string, string>> } = {}): string[] {
  return taken((job, delivery) => {
    const action = new CompositeAction(delivery, 'prepare', {
      description: 'Prepares',
      inputs: { fallback: { description: 'Unused', defaultValue: 'main' }, Ref: { description: 'What to check out', defaultValue: HEAD }, base: { description: 'Something else', defaultValue: 'main' } },
    });
    action.use(step);
    job.use(action.step({ inputs, ...props }));
  });
}

describe('an input of an action', () => {
  test.each(['${{ inputs.ref }}', '${{inputs.ref}}', '${{  inputs.ref  }}', '${{ INPUTS.REF }}', "${{ inputs['ref'] }}", "${{inputs['Ref']}}"])('stands in %j for what was given', (ref) => {
    expect(byAction(checkout(ref), { fallback: 'main', ref: HEAD })).toEqual([`ref: ${HEAD}`]);
    expect(byAction(checkout(ref), { fallback: HEAD, ref: 'main' })).toEqual([]);
  });

  test('stands for its default when nothing was given', () => {
    expect(byAction(checkout('${{ inputs.ref }}'), {})).toEqual([`ref: ${HEAD}`]);
    expect(byAction(checkout('${{ inputs.fallback }}'), {})).toEqual([]);
    expect(byAction(checkout('${{ inputs.base }}'), {})).toEqual([]);
  });

  test('that nobody declared stays as it is', () => {
    expect(byAction(checkout('${{ inputs.nowhere }}${{ github.head_ref }}'), {})).toEqual(['ref: ${{ inputs.nowhere }}${{ github.head_ref }}']);
  });

  test('of a workflow is what nobody here knows', () => {
    expect(taken((job) => job.use(checkout('${{ inputs.ref }}')))).toEqual([]);
  });
});

describe('a condition keeps strangers out', () => {
  test('of the step that checks out', () => {
    expect(taken((job) => job.use(checkout(HEAD, NO_FORK), checkout(HEAD)))).toEqual([`ref: ${HEAD}`]);
  });

  test('of the step that uses an action, and of the step in it', () => {
    expect(byAction(checkout(HEAD), {}, { condition: NO_FORK })).toEqual([]);
    expect(byAction(checkout(HEAD, NO_FORK), {})).toEqual([]);
    expect(byAction(checkout(HEAD), {})).toEqual([`ref: ${HEAD}`]);
  });
});

test('a script in an action has the variables of the step that uses it, and its own', () => {
  const script = new RunStep('git checkout "$HEAD"');
  expect(byAction(script, {}, { env: { HEAD } })).toEqual(['git checkout "${HEAD}"']);
  expect(byAction(new RunStep('git checkout "$HEAD"', { env: { HEAD: '${{ inputs.ref }}' } }), {})).toEqual(['git checkout "${HEAD}"']);
  expect(byAction(new RunStep('git checkout "$HEAD"', { env: { HEAD: 'main' } }), {}, { env: { HEAD } })).toEqual([]);
});

test('a line that goes on behind a backslash is one', () => {
  expect(taken((job) => job.run('git check\\\nout "$HEAD"', { env: { HEAD } }))).toEqual(['git checkout "${HEAD}"']);
});

test('actions that use each other are looked at once', () => {
  expect(taken((job, delivery) => {
    const [one, other] = ['one', 'other'].map((id) => new CompositeAction(delivery, id, { description: 'Goes in circles' }));
    one.use(other.step());
    other.use(one.step(), checkout(HEAD));
    job.use(one.step());
  })).toEqual([`ref: ${HEAD}`]);
});

test('what one step passes to an action counts for that step alone', () => {
  expect(taken((job, delivery) => {
    const action = new CompositeAction(delivery, 'prepare', { description: 'Prepares', inputs: { ref: { description: 'What to check out', required: true } } });
    action.use(checkout(`${action.input('ref')}`));
    job.use(action.step({ inputs: { ref: 'main' } }));
    const picked = job.run('echo "ref=$HEAD" >> "$GITHUB_OUTPUT"', { stepId: 'pick', env: { HEAD } });
    job.use(action.step({ inputs: { ref: picked.output('ref') } }));
  })).toEqual([`ref: ${HEAD}`]);
});

test('an action fetches with a script what nobody passes to it', () => {
  expect(byAction(new RunStep('gh pr checkout 1'), {})).toEqual(['gh pr checkout 1']);
});
