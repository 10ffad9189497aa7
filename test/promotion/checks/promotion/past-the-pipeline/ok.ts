import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Inputs } from 'slipway/expressions';
import { PromotionPipeline, Stage } from 'slipway/promotion';
import { DispatchInput, Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  const report = new Workflow(delivery, 'report', { triggers: [Trigger.workflowDispatch({ where: DispatchInput.string({ description: 'Where.' }) })] });
  new Job(report, 'report', { environment: JobEnvironment.named('production', { deployment: false }) }).run('./report.sh');
  new Job(report, 'preview', { environment: environment('preview') }).run('./deploy.sh');
  // It may be any environment.
  new Job(report, 'anywhere', { environment: JobEnvironment.named(`${Inputs.get('where')}`) }).run('./deploy.sh');
}
