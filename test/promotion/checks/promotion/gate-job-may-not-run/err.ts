import { deployed, shopIn } from '../../../support/fixture';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Gate, PromotionPipeline, Stage } from 'slipway/promotion';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const { release, environment } = shopIn(delivery);
  const job = (id: string, trigger: Trigger) => {
    const made = new Job(new Workflow(delivery, id, { triggers: [trigger] }), id);
    made.run(`make ${id}`);
    return made;
  };
  const paths = job('paths', Trigger.push({ branches: ['main'], paths: ['src/**'] }));
  const ignored = job('ignored', Trigger.push({ branches: ['main'], pathsIgnore: ['docs/**'] }));
  const nightly = job('nightly', Trigger.schedule({ cron: '17 3 * * *' }));
  const next = job('next', Trigger.push({ branches: ['next'] }));
  const always = new Workflow(delivery, 'always', { triggers: [Trigger.push({ branches: ['main'] })] });
  const asked = new Job(always, 'asked', { condition: Github.event('head_commit.message').startsWith('release') });
  asked.run('make asked');
  const gates = [
    Gate.checks([paths]), // finding
    Gate.checks([ignored], { gateId: 'ignored' }), // finding
    Gate.checks([nightly], { gateId: 'nightly' }), // finding
    Gate.checks([next], { gateId: 'next' }), // finding
    Gate.checks([asked], { gateId: 'asked' }), // finding
  ];
  const pipeline = new PromotionPipeline(delivery, 'shop', { release });
  new Stage(pipeline, 'production', { environment: environment('production'), gates, ...deployed() });
}
