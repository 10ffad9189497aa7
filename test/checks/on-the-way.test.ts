import { Delivery } from 'slipway/delivery';
import { BranchProtection } from 'slipway/repository';
import { Job, PushTriggerOptions, Trigger, Workflow } from 'slipway/workflows';

/** Whether a second workflow reports the required check of a pull request too. */
function reportsToo(trigger: Trigger): boolean {
  const delivery = Delivery.standalone();
  const test = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest(), Trigger.mergeGroup()] }), 'test');
  test.run('make test');
  new Job(new Workflow(delivery, 'second', { triggers: [trigger] }), 'test').run('make');
  new BranchProtection(delivery, 'main', { requiredChecks: [test] });
  return delivery.synth().findings.some(({ id }) => id === 'repository/duplicate-context');
}

describe('F8: a push shows its checks on the pull request of its branch', () => {
  test.each<[string, PushTriggerOptions, boolean]>([
    ['without a filter', {}, true],
    ['to any branch', { branches: ['**'] }, true],
    ['to any branch without a slash', { branches: ['*'] }, true],
    ['to any branch and to some tags', { branches: ['**'], tags: ['v*'] }, true],
    ['to all branches but some', { branchesIgnore: ['main'] }, true],
    ['to any branch, when some files change', { paths: ['src/**'] }, true],
    ['to one branch, which is not that of a pull request', { branches: ['main'] }, false],
    ['to no branch', { branchesIgnore: ['**'] }, false],
    ['of tags', { tags: ['v*'] }, false],
    ['of tags but some', { tagsIgnore: ['nightly-*'] }, false],
  ])('%s: %j, so %s', (_, options, shown) => {
    expect(reportsToo(Trigger.push(options))).toBe(shown);
  });
});

test.each([['pull_request_target', Trigger.pullRequestTarget(), true], ['merge_group', Trigger.mergeGroup(), true], ['release', Trigger.release(), false]])('%s is on the way to a branch: %3$s', (_, trigger, shown) => {
  expect(reportsToo(trigger)).toBe(shown);
});
