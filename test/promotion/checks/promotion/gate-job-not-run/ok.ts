import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment, test, build } = shopIn(delivery);
  const both = new Workflow(delivery, 'both', { triggers: [Trigger.pullRequest(), Trigger.push({ branches: ['main'] })] });
  const lint = new Job(both, 'lint');
  lint.run('make lint');
  const guarded = new Job(both, 'guarded', { condition: Github.ref.equalTo('refs/heads/main') });
  guarded.run('make guarded');
  const called = new ReusableWorkflow(delivery, 'called');
  const inside = new Job(called, 'inside');
  inside.run('make');
  called.call(both, 'call');
  const queue = new Job(new Workflow(delivery, 'queue', { triggers: [Trigger.mergeGroup()] }), 'queue');
  queue.run('make');
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [Gate.checks([test, build, lint, guarded, inside, queue])] });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
}
