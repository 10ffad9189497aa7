import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions } from 'slipway/expressions';
import { DispatchInput, Job, Matrix, RunStep, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch({ debug: DispatchInput.bool(), tag: DispatchInput.string() })] });
  const build = new Job(ci, 'build', { matrix: new Matrix({ axes: { experimental: [true, false], name: ['a', 'b'] } }), env: { TAG: raw('inputs.tag') } });
  const changed = new RunStep('echo "src=true" >> "$GITHUB_OUTPUT"', { name: 'changed' });
  build.use(changed);
  build.run('make', { condition: changed.output('src').equalTo('true') });
  build.run('make', { condition: changed.output('src').notEqualTo('') });
  build.run('make', { condition: Functions.fromJson(changed.output('src')) });
  build.run('make', { condition: Expression.raw("contains(steps.changed.outputs.src, 'x') || steps.changed.outcome == 'success'") });

  // A value with an alternative is no condition.
  build.run('make', { env: { SRC: changed.output('src').orElse('none') } });

  // A real boolean, and texts of which only somebody asks whether they are there.
  build.run('make', { condition: raw('inputs.debug && matrix.experimental') });
  build.run('make', { condition: raw('!inputs.debug || github.event.inputs.tag || inputs.tag') });
  build.run('make', { condition: raw('env.TAG && !matrix.name && !vars.TAG') });

  const action = new CompositeAction(delivery, 'publish', { description: 'Publishes', inputs: { draft: { description: 'Only a draft', defaultValue: 'false' }, tag: { description: 'Its tag' } } });
  action.run('make', { condition: action.input('draft').equalTo('true') });
  action.run('make', { condition: action.input('tag') });
}
