import { Delivery } from 'slipway/delivery';
import { DispatchInput, Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', {
    triggers: [Trigger.workflowDispatch({
      count: DispatchInput.string({ required: true }), retries: DispatchInput.number(), ratio: DispatchInput.number({ defaultValue: 0.5 }), dry: DispatchInput.bool(),
    })],
  });
  const count = ci.input('count');
  const matrix = new Matrix().axis('shard', [1, 2, 3]);

  const job = new Job(ci, 'job', { matrix });
  job.run(`n = int("${count}")\nname = "${count}"\nprint(f"{${count}}")`, { shell: 'python' });
  job.run(`print(${ci.input('retries')} + 1, ${ci.input('ratio')} * 2, ${matrix.get('shard')} % 2)`, { shell: 'python' });
  job.run(`if ${ci.input('dry')}:\n    print("nothing is written")`, { shell: 'python' });
  job.run(`$n = [int]"${count}" + ${ci.input('retries')}\nif (${ci.input('dry')}) { exit }`, { shell: 'pwsh' });
}
