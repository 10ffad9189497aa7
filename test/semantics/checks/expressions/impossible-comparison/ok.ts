import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { CallInput, DispatchInput, Job, Matrix, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(ci, 'job');
  job.run('make', { stepId: 'build', condition: Github.ref.equalTo('refs/heads/main') });
  job.run('make', { condition: raw("runner.os == 'macos' && runner.os != 'LINUX'") });
  job.run('make', { condition: raw("github.event_name == 'pull_request' && github.ref == vars.REF") });
  job.run('make', { condition: raw("steps.build.outcome != '' && startsWith(github.ref, 'ref') && github.ref_name == 'main'") });
  new Job(ci, 'last', { needs: [job], condition: raw("always() && needs.job.result == 'Failure'") }).run('make');

  const inputs = { debug: DispatchInput.bool(), count: DispatchInput.number(), tag: DispatchInput.string(), mixed: DispatchInput.bool() };
  const typed = new ReusableWorkflow(delivery, 'typed', { inputs: { mixed: CallInput.string() }, triggers: [Trigger.pullRequest(), Trigger.workflowDispatch(inputs)] });
  const matrix = new Matrix({ axes: { experimental: [true, false], node: [20, 22], either: ['true', false], open: [raw('vars.OPEN')] } });
  const checks = new Job(typed, 'checks', { matrix });
  checks.run('make', { stepId: 'build' });
  checks.run('make', { condition: raw('steps.build.outputs.count == 5') });
  checks.run('make', { condition: raw("inputs.debug == true && inputs.count == 3 && inputs.count == '3' && inputs.mixed == 'true' && inputs.tag == 'true'") });
  checks.run('make', { condition: raw("inputs.debug == '' || inputs.debug == null || inputs.debug != '0' || github.event.inputs.debug == 'true'") });
  checks.run('make', { condition: raw("matrix.experimental == true || matrix.node == '20' || matrix.either == true || matrix.open == true") });
  checks.run('make', { condition: raw("github.event.pull_request == null || github.event.pull_request.draft == false || github.event.pull_request.state == 'OPEN' || github.event.action == 'opened'") });
  checks.run('make', { condition: raw("github.event.client_payload.flag == true || github.event.client_payload.flag == 'true' || fromJSON(vars.FLAG) == true") });
  checks.run('make', { condition: raw("contains(github.event.pull_request.labels.*.name, 'ready') || contains(github.event.pull_request.title, 'x') || contains(matrix.open, 'x') || contains(fromJSON('[1]'), 1)") });
  checks.run('make', { condition: raw("contains(github.event.pull_request.head.repo.topics, 'x') || contains(github.event.client_payload.list, 'x') || contains(needs.*.result, 'failure')") });

  checks.run('make', { condition: raw("github.run_number > 5 || steps.build.outputs.count >= 3 || inputs.count < '7' || github.event.pull_request.changed_files > 100 || inputs.tag > 'v1' || github.ref_name < 'v2'") });
  checks.run('make', { condition: raw('matrix.node >= 20 && strategy.job-index > 0 && github.event.client_payload.count < 9 && fromJSON(vars.LIMIT) > inputs.count') });

  // What the file says in the end, nobody here knows.
  const patched = new Workflow(delivery, 'patched', { triggers: [Trigger.pullRequest(), Trigger.workflowDispatch({ debug: DispatchInput.bool() })] });
  patched.addOverride('on.workflow_dispatch.inputs.debug.type', 'string');
  patched.addOverride('jobs.job.strategy.matrix.flag', ['true']);
  new Job(patched, 'job', { matrix: new Matrix({ axes: { flag: [true] } }) }).run('make', { condition: raw("inputs.debug == 'true' || matrix.flag == 'true' || github.event.action == 'submitted'") });

  const action = new CompositeAction(delivery, 'publish', { description: 'Publishes', inputs: { draft: { description: 'Only a draft' } } });
  action.run('make', { condition: action.input('draft').equalTo('true') });
}
