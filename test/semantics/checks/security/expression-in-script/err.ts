import { CompositeAction } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Env, Expression, Github, Secrets, Vars } from 'slipway/expressions';
import { DispatchInput, Job, Matrix, Permissions, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const inputs = { tag: DispatchInput.string() };
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch(inputs)], name: 'CI', asWritten: true, permissions: Permissions.none() });
  const job = new Job(ci, 'job', { runsOn: Runner.UBUNTU_LATEST, timeout: Duration.minutes(5), matrix: new Matrix({ axes: { arg: ['a', 'b c'] } }) });
  job.run(`make ${ci.input('tag')}`); // finding
  job.run(`make "${Vars.get('TAG')}" '${Github.refName}' ${Env.get('HOME')} ${Github.ref}`); // finding
  job.run(`login ${Secrets.get('TOKEN')}`); // finding
  const made = job.run('make', { stepId: 'made' });
  job.run(`echo ${made.output('x')}`); // finding
  job.run(`make ${Expression.choose(Vars.get('FAST').equalTo('yes'), '--fast', Vars.get('SLOW'))}`); // finding
  // eslint-disable-next-line no-template-curly-in-string
  job.run('make ${{ matrix.arg }}'); // finding

  const action = new CompositeAction(delivery, 'greet', { description: 'Greets.', inputs: { who: { description: 'Who.' } }, asWritten: true });
  action.run(`echo ${action.input('who')}`, { shell: 'bash' }); // finding
}
