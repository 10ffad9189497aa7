import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Gate, PromotionPipeline, PromotionWorkflow, Release, Stage } from 'slipway/promotion';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment, build } = shopIn(delivery, { record: { attest: false } });
  const gates = [
    Gate.passRate(0.95), // finding
    Gate.coverage(0.8), // finding
    Gate.attestation(), // finding
  ];
  const pipeline = new PromotionPipeline(delivery, 'shop', { release, gates });
  new Stage(pipeline, 'production', { environment: environment('production'), ...deployed() });
  const signing = new Workflow(delivery, 'signing', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(signing, 'sign').run('make sign');
  const docs = new Release(delivery, 'docs');
  build.use(docs.record());
  const signed = Gate.attestation({ signers: [signing] }); // finding
  const other = new PromotionPipeline(delivery, 'docs', { release: docs, gates: [signed], rollback: { workflowId: 'rollback-docs' } });
  new Stage(other, 'docs', { environment: environment('docs'), workflow: new PromotionWorkflow(other, 'promote-docs'), ...deployed() });
}
