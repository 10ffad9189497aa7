import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment, ci } = shopIn(delivery);
  const pulls = new Workflow(delivery, 'pulls', { triggers: [Trigger.pullRequest()] });
  const lint = new Job(pulls, 'lint');
  lint.run('make lint');
  const elsewhere = new Job(ci, 'elsewhere', { condition: Github.ref.equalTo('refs/heads/next') });
  elsewhere.run('make');
  const uncalled = new Job(new ReusableWorkflow(delivery, 'uncalled'), 'uncalled');
  uncalled.run('make');
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  const staging = new Stage(pipeline, 'staging', { environment: environment('staging'), ...deployed() });
  const gates = [
    Gate.checks([lint]), // finding
    Gate.securityScan(elsewhere), // finding
    Gate.checks([uncalled], { gateId: 'uncalled' }), // finding
    Gate.checks([staging.deployJob()], { gateId: 'itself' }), // finding
    Gate.checks([staging.rollbackJob], { gateId: 'rollback' }), // finding
  ];
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
}
