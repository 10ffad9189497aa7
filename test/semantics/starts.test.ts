import { declaredIn } from 'slipway/core/inside';
import { startsOf, waysTo } from 'slipway/semantics/inside';
import { WorkflowModel, resolveWorkflows } from 'slipway/workflows/inside';
import { Delivery } from 'slipway/delivery';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

function resolved(declare: (delivery: Delivery) => void): readonly WorkflowModel[] {
  const delivery = Delivery.standalone();
  declare(delivery);
  return resolveWorkflows(declaredIn(delivery));
}

test.each<[string, Trigger, string[]]>([
  ['push', Trigger.push({ branches: ['next'] }), ['refs/heads/next (refs/heads/next)']],
  ['pull_request', Trigger.pullRequest(), ['refs/pull/*/merge (refs/pull/1/merge)', 'refs/pull/*/merge (refs/pull/1/merge) from a fork']],
  ['pull_request_target', Trigger.pullRequestTarget(), ['refs/heads/trunk (refs/heads/trunk)', 'refs/heads/trunk (refs/heads/trunk) from a fork with what the base has']],
  ['workflow_run', Trigger.workflowRun({ workflows: ['ci'] }), ['refs/heads/trunk (refs/heads/trunk)', 'refs/heads/trunk (refs/heads/trunk) from a fork with what the base has']],
  ['issues', Trigger.issues(), ['refs/heads/trunk (refs/heads/trunk)']],
  ['release', Trigger.release(), ['refs/tags/** (refs/tags/any-tag)']],
  ['merge_group', Trigger.mergeGroup(), ['refs/heads/gh-readonly-queue/** (refs/heads/gh-readonly-queue/any)']],
])('the runs of %s come from where GitHub says', (_, trigger, refs) => {
  const [workflow] = resolved((delivery) => void new Job(new Workflow(delivery, 'ci', { triggers: [trigger] }), 'job').run('make'));
  expect(startsOf(workflow.triggers[0], 'trunk').map(({ ref, examples, fork, base }) => `${ref} (${examples.join(', ')})${fork ? ' from a fork' : ''}${base ? ' with what the base has' : ''}`)).toEqual(refs);
});

test('calls multiply with every level, and no more than 256 ways are told', () => {
  const workflows = resolved((delivery) => {
    const [inner, middle] = ['inner', 'middle'].map((id) => new ReusableWorkflow(delivery, id));
    new Job(inner, 'job').run('make');
    const outer = new Workflow(delivery, 'outer', { triggers: [Trigger.push()] });
    for (let i = 0; i < 17; i++) {
      inner.call(middle, `call-${i}`);
      middle.call(outer, `call-${i}`);
    }
  });
  expect(Object.fromEntries(workflows.map((workflow) => [workflow.id, waysTo(workflow, workflows).length]))).toEqual({ inner: 256, middle: 17, outer: 1 });
});
