import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Secrets } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'job');
  job.run('make', { env: { A: Functions.fromJson(Secrets.get('ACCOUNT')).property('password') } }); // finding
  job.run('make', { env: { A: Expression.raw("fromJSON(secrets['ACCOUNT'])['password']"), B: 'x' } }); // finding
  job.run('make', { env: { A: Expression.raw("join(fromJSON(secrets.KEYS).*, ',')") } }); // finding
  job.run('make', { env: { A: Expression.raw('fromJSON(secrets.KEYS)[0].value') } }); // finding
}
