import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  // What makes the release is started by the same commits.
  const { release, environment, test, build } = shopIn(delivery, { triggers: [Trigger.push({ branches: ['main'], paths: ['src/**'] })] });
  const lint = new Job(new Workflow(delivery, 'lint', { triggers: [Trigger.push(), Trigger.schedule({ cron: '17 3 * * *' })] }), 'lint');
  lint.run('make lint');
  const after = new Job(lint.workflow as Workflow, 'after', { needs: [lint] });
  after.run('make after');
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates: [Gate.checks([test, build, lint, after])] });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
}
