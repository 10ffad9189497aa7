import { CompositeAction } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, RunnerContext, Vars } from 'slipway/expressions';
import { DispatchInput, Job, Matrix, Permissions, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const inputs = { tag: DispatchInput.string(), fast: DispatchInput.bool() };
  const usual = new Workflow(delivery, 'usual', { triggers: [Trigger.workflowDispatch(inputs)] });
  new Job(usual, 'job').run(`make "${usual.input('tag')}"`);

  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch(inputs)], name: 'CI', asWritten: true, permissions: Permissions.none() });
  const matrix = new Matrix({ axes: { node: ['22.x', '24.x'] } });
  const job = new Job(ci, 'job', { runsOn: Runner.UBUNTU_LATEST, timeout: Duration.minutes(5), matrix });
  const made = job.run('make', { stepId: 'made' });
  job.run(`make ${Github.sha} ${Github.runNumber} ${RunnerContext.os} ${made.outcome} ${matrix.get('node')}`);
  job.run(`make ${Github.refName.equalTo('main')} ${Github.refName.startsWith('v')} ${Vars.get('X').negate()}`);
  job.run(`make ${Github.repository} ${Github.workspace} ${RunnerContext.temp} ${ci.input('fast')} ${Expression.choose(ci.input('tag').equalTo('a'), '-a', '-b "c d"')}`);
  // eslint-disable-next-line no-template-curly-in-string
  job.run("make ${{ github.ref == 'refs/heads/main' && (runner.os == 'Linux' && '-l' || format('-o {0}', github.run_id)) || 'none' }} ${{ inputs.fast && '--fast' || '' }} ${{ inputs.tag && matrix.node }} ${{ case(inputs.tag == 'a', 'one', inputs.fast) }}");
  job.run('make "$TAG"', { env: { TAG: ci.input('tag') } });

  const action = new CompositeAction(delivery, 'greet', { description: 'Greets.', inputs: { who: { description: 'Who.' } } });
  action.run(`echo ${action.input('who')}`, { shell: 'bash' });
}
