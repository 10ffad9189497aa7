import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github } from 'slipway/expressions';
import { DispatchInput, Job, Matrix, RunStep, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch({ debug: DispatchInput.bool() })], env: { VERBOSE: false } });
  const build = new Job(ci, 'build', { matrix: new Matrix({ axes: { experimental: ['true', 'false'] } }), env: { DRAFT: 'false' } });
  const changed = new RunStep('echo "src=true" >> "$GITHUB_OUTPUT"', { name: 'changed' });
  build.use(changed);
  build.run('make', { condition: changed.output('src') }); // finding
  build.run('make', { condition: Github.ref.equalTo('refs/heads/main').andAlso(changed.output('src')) }); // finding
  build.run('make', { env: { UNCHANGED: changed.output('src').negate() } }); // finding
  build.run('make', { condition: raw('github.event.inputs.debug') }); // finding
  build.run('make', { condition: raw('!github.event.inputs.Debug') }); // finding
  build.run('make', { condition: raw('env.DRAFT') }); // finding
  build.run('make', { condition: raw('env.VERBOSE && success()') }); // finding
  build.run('make', { condition: raw('matrix.experimental') }); // finding

  new Job(ci, 'after', { condition: raw('!needs.build.outputs.src'), needs: [build] }).run('make'); // finding

  const action = new CompositeAction(delivery, 'publish', { description: 'Publishes', inputs: { draft: { description: 'Only a draft', defaultValue: 'false' } } });
  action.run('make', { condition: action.input('draft') }); // finding
  action.run('make', { condition: action.input('draft').negate() }); // finding
}
