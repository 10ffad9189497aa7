import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { CallInput, DispatchInput, Job, Matrix, MatrixValue, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { condition: Github.ref.equalTo('main') }); // finding
  job.run('make', { condition: raw("runner.os == 'ubuntu'") }); // finding
  job.run('make', { condition: raw("'pullrequest' == github.event_name") }); // finding
  job.run('make', { condition: raw("always() && job.status != 'failed'") }); // finding
  job.run('make', { condition: raw("github.ref_type == 'branches'") }); // finding
  job.run('make', { condition: raw("steps.build.outcome == 'ok'") }); // finding
  new Job(ci, 'last', { needs: [job], condition: raw("always() && (needs.job.result == 'failed' || needs.job.result == 'cancelled')") }).run('make'); // finding

  const typed = new Workflow(delivery, 'typed', { triggers: [Trigger.pullRequest(), Trigger.workflowDispatch({ debug: DispatchInput.bool(), count: DispatchInput.number(), tag: DispatchInput.string() })] });
  const checks = new Job(typed, 'checks', { matrix: new Matrix({ axes: { experimental: [true, false], node: [20, 22], pkg: [MatrixValue.object({ name: 'a' })] } }) });
  checks.run('make', { condition: raw("inputs.debug == 'true'") }); // finding
  checks.run('make', { condition: raw("inputs.DEBUG != 'false'") }); // finding
  checks.run('make', { condition: raw('github.event.inputs.debug == true') }); // finding
  checks.run('make', { condition: raw('inputs.tag == true') }); // finding
  checks.run('make', { condition: raw("inputs.count == 'many'") }); // finding
  checks.run('make', { condition: raw("matrix.experimental == 'yes'") }); // finding
  checks.run('make', { condition: raw("matrix.node == 'lts'") }); // finding
  checks.run('make', { condition: raw("matrix.pkg == 'a'") }); // finding
  checks.run('make', { condition: raw('vars.FLAG == true') }); // finding
  checks.run('make', { condition: raw('false != env.FLAG') }); // finding
  checks.run('make', { condition: raw('steps.build.outputs.changed == true') }); // finding
  checks.run('make', { condition: raw("github.event == 'pull_request'") }); // finding
  checks.run('make', { condition: raw("github.event.pull_request.draft == 'true'") }); // finding
  checks.run('make', { condition: raw("github.event.pull_request.labels.*.name == 'ready'") }); // finding
  checks.run('make', { condition: raw("github.event.pull_request.number == 'one'") }); // finding
  checks.run('make', { condition: raw("github.event.pull_request.state == 'merged'") }); // finding
  checks.run('make', { condition: raw("github.event.action == 'open'") }); // finding
  checks.run('make', { condition: raw("contains(github.ref, 'x') == 'true'") }); // finding
  checks.run('make', { condition: raw("contains(github.event.pull_request.labels, 'ready')") }); // finding
  checks.run('make', { condition: raw("!contains(github.event.pull_request, 'ready')") }); // finding
  checks.run('make', { condition: raw("contains(matrix.pkg, 'a')") }); // finding
  checks.run('make', { env: { MORE: raw('1 > null') } }); // finding
  checks.run('make', { condition: raw('null <= steps.build.outputs.count') }); // finding
  checks.run('make', { condition: raw('github.event.pull_request < 5') }); // finding
  checks.run('make', { condition: raw('github.event.pull_request.labels.*.name >= 1') }); // finding
  checks.run('make', { condition: raw("inputs.count > 'many'") }); // finding
  checks.run('make', { condition: raw('3 < github.ref') }); // finding
  checks.run('make', { condition: raw('runner.os > 1') }); // finding

  const shared = new ReusableWorkflow(delivery, 'shared', { inputs: { flag: CallInput.bool() } });
  new Job(shared, 'say', { condition: raw("inputs.flag == 'true'") }).run('make'); // finding
  const action = new CompositeAction(delivery, 'publish', { description: 'Publishes', inputs: { draft: { description: 'Only a draft' } } });
  action.run('make', { condition: action.input('draft').equalTo(true) }); // finding
  action.run('make', { condition: action.input('draft').equalTo(false) }); // finding
}
