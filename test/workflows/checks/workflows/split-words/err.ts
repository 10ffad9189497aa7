import { Delivery } from 'slipway/delivery';
import { Expression, Vars } from 'slipway/expressions';
import { DispatchInput, Job, Matrix, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', {
    triggers: [Trigger.workflowDispatch({ args: DispatchInput.string(), flags: DispatchInput.string({ defaultValue: '-v --tb short' }), command: DispatchInput.string({ required: true }) })],
  });
  const args = ci.input('args');
  const matrix = new Matrix().axis('only', ['-k "not slow"']);

  const job = new Job(ci, 'job', { matrix });
  const changed = new UsesStep('acme/changed-files@0123456789abcdef0123456789abcdef01234567');
  job.use(changed);
  job.run(`eslint ${changed.output('files')}`); // finding
  job.run(`pytest ${args}`); // finding
  job.run(`pytest -v ${args}`); // finding
  job.run(`for one in ${args}; do make "$one"; done`); // finding
  job.run(`pytest ${ci.input('flags')}`); // finding
  job.run(`pytest ${Vars.get('PYTEST_FLAGS')}`); // finding
  job.run(`pytest ${matrix.get('only')}`); // finding
  job.run(`pytest ${Expression.choose(Expression.raw('github.ref_protected'), '--slow --all', '')}`, { shell: 'sh' }); // finding
  job.run(`pytest ${args}`, { shell: 'pwsh' }); // finding
  job.run(`${ci.input('command')}`); // finding
  job.run(`${ci.input('command')} --version`, { shell: 'sh' }); // finding
  job.run(`${ci.input('command')}`, { shell: 'pwsh' }); // finding
}
