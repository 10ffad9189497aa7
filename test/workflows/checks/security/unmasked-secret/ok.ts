import { Delivery } from 'slipway/delivery';
import { Expression, Secrets } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'job');
  job.run('make', { env: { A: Secrets.get('ACCOUNT'), B: Expression.raw('toJSON(fromJSON(secrets.ACCOUNT))') } });
  job.run('make', { env: { A: Expression.raw('fromJSON(vars.ACCOUNT).name || secrets.NAME'), B: Expression.raw('fromJSON(vars.LIST)[secrets.INDEX]') } });
}
