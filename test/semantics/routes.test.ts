import { declaredIn } from 'slipway/core/inside';
import { routesOf, waysOut } from 'slipway/semantics/inside';
import { WorkflowModel, resolveWorkflows } from 'slipway/workflows/inside';
import { eventsByFile } from '../../lib/semantics/ways';
import { Delivery } from 'slipway/delivery';
import { CallJob, Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const ELSEWHERE = `acme/other/.github/workflows/x.yml@${'a'.repeat(40)}`;

/** Workflows that call each other, so many levels deep; the innermost calls one of another repository. */
function chain(levels: number): readonly WorkflowModel[] {
  const delivery = Delivery.standalone();
  const called = Array.from({ length: levels }, (_, i) => new ReusableWorkflow(delivery, `level-${i}`));
  called.forEach((workflow, i) => { if (i > 0) workflow.call(called[i - 1], 'call'); });
  const entry = new Workflow(delivery, 'entry', { triggers: [Trigger.push(), Trigger.workflowDispatch()] });
  if (levels > 0) called[0].call(entry, 'call');
  new CallJob(levels > 0 ? called[levels - 1] : entry, 'out', { uses: ELSEWHERE });
  return resolveWorkflows(declaredIn(delivery));
}

describe('a way that leads out', () => {
  test.each([[0, 2], [1, 2], [9, 2], [10, 0], [11, 0]])('is at most as deep as GitHub lets calls be: behind %i calls there are %i', (levels, ways) => {
    expect([...waysOut(chain(levels))].map(({ calls }) => calls.length)).toEqual(Array(ways).fill(levels + 1));
  });

  test('is also a call of a workflow that is declared, and is none of those in question', () => {
    const [called, entry] = chain(1);
    expect([called.id, entry.id]).toEqual(['level-0', 'entry']);
    expect([...waysOut([called, entry])].map(({ workflow }) => workflow.id)).toEqual(['level-0', 'level-0']);
    expect([...waysOut([entry])].map(({ workflow, calls }) => [workflow.id, calls.map(({ id }) => id)])).toEqual([['entry', ['call']], ['entry', ['call']]]);
  });
});

test('events reach what is called, however many calls away it is and in whatever order it was declared', () => {
  for (const workflows of [chain(4), [...chain(4)].reverse()]) {
    const reaching = eventsByFile(workflows);
    for (const { file, id } of workflows) expect([id, [...reaching.get(file)!].sort()]).toEqual([id, [...id === 'entry' ? [] : ['workflow_call'], 'push', 'workflow_dispatch'].sort()]);
  }
});

test('events do not reach what is called by nobody', () => {
  const delivery = Delivery.standalone();
  new Job(new ReusableWorkflow(delivery, 'alone'), 'job').run('make');
  const workflows = resolveWorkflows(declaredIn(delivery));
  expect([...eventsByFile(workflows).get(workflows[0].file)!]).toEqual(['workflow_call']);
});

describe('ways to jobs', () => {
  const [workflow] = (() => {
    const delivery = Delivery.standalone();
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
    new Job(ci, 'deploy').run('true');
    new CallJob(ci, 'ship', { uses: ELSEWHERE });
    return resolveWorkflows(declaredIn(delivery));
  })();

  test('are all told, however many there are: a rule that asks for the last must not miss it', () => {
    const many = [{ ...workflow, triggers: Array.from({ length: 101 }, () => workflow.triggers[0]), jobs: Array.from({ length: 300 }, () => workflow.jobs).flat() }, { ...workflow, file: 'last.yml' }];
    expect([[...routesOf(many)], [...waysOut(many)]].map((ways) => [ways.length, ways.at(-1)!.workflow.file])).toEqual([[30_301, 'last.yml'], [30_301, 'last.yml']]);
  });

  test('are told of those jobs alone that somebody is interested in', () => {
    const two = [workflow, { ...workflow, file: 'other.yml' }];
    expect([...routesOf(two, (job, { file }) => job.id === 'deploy' && file === 'other.yml')].map(({ root, job }) => [root.file, job.id])).toEqual([['other.yml', 'deploy']]);
  });
});
