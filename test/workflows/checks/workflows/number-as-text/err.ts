import { Delivery } from 'slipway/delivery';
import { Vars } from 'slipway/expressions';
import { DispatchInput, Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.workflowDispatch({ count: DispatchInput.string({ required: true }) })] });
  const count = ci.input('count');

  const job = new Job(ci, 'job');
  job.run(`n = ${count}\nprint(n * 2)`, { shell: 'python' }); // finding
  job.run(`for i in range(${Vars.get('RETRIES')}): print(i)`, { shell: 'python' }); // finding
  job.run(`$n = ${count} + 1`, { shell: 'pwsh' }); // finding
}
