import { Handbook } from './support/handbook';
import { jobOf } from './support/written';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { PipelineProps } from 'slipway/pipelines';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';

function declare(props?: PipelineProps | ((ci: Workflow) => PipelineProps)) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const handbook = new Handbook(ci, 'handbook', typeof props === 'function' ? props(ci) : props);
  return { delivery, ci, handbook };
}

test('the jobs of a pipeline bear its id and the names of its parts', () => {
  const { delivery, handbook } = declare();
  expect(handbook.jobs.map((job) => job.jobId)).toEqual(['handbook-build', 'handbook-check']);
  expect(jobOf(delivery, 'handbook-check').needs).toEqual('handbook-build');
});

test('a step that is added to a job of a pipeline comes after its own', () => {
  const { delivery, handbook } = declare();
  handbook.job('build').run('make index');
  expect(jobOf(delivery, 'handbook-build').steps.map(({ run }: { run: string }) => run)).toEqual(['make handbook', 'make index']);
});

test('what is said of one job is the last word, but no condition and no variable of the pipeline is lost', () => {
  const { delivery } = declare((ci) => {
    const lint = new Job(ci, 'lint');
    lint.run('make lint');
    return {
      needs: [lint],
      env: { CI_LEVEL: 'full', SIZE: 'letter' },
      condition: Github.isBranch('main'),
      runsOn: Runner.labels('large'),
      jobs: { build: { jobId: 'pages', name: 'Pages', env: { SIZE: 'a5' }, condition: Expression.raw("github.actor != 'bot'") } },
    };
  });
  expect(jobOf(delivery, 'pages')).toMatchObject({
    'name': 'Pages',
    'needs': 'lint',
    'runs-on': 'large',
    'if': "github.ref == 'refs/heads/main' && github.event_name == 'push' && (github.actor != 'bot')",
    'env': { CI_LEVEL: 'full', KIND: 'book', SIZE: 'a5' },
  });
  expect(jobOf(delivery, 'handbook-check').needs).toEqual(['lint', 'pages']);
});

test('a part that a pipeline does not have is refused by name, with those that it has', () => {
  expect(() => declare().handbook.job('deploy')).toThrow(/'deploy'[^]*'build'[^]*'check'/);
});

test('a pipeline belongs to a workflow', () => {
  expect(() => new Handbook(Delivery.standalone() as never, 'handbook')).toThrow(/its jobs are declared in a Workflow/);
});
