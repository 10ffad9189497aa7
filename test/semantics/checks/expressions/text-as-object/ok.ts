import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, Vars } from 'slipway/expressions';
import { Job, Matrix, MatrixValue, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const read = Functions.fromJson(Vars.get('X'));
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: read });
  const made = new Job(ci, 'plan').run('./plan >> "$GITHUB_OUTPUT"');
  const legs = new Matrix({ axes: { os: Functions.fromJson(made.output('systems')), env: [MatrixValue.object({ A: 'b' })] }, include: read });
  const job = new Job(ci, 'test', {
    matrix: legs,
    runsOn: Runner.fromExpression(legs.get('os')),
    container: Vars.get('IMAGE'),
    env: legs.get('env'),
    // One service may be the name of its image.
    services: { db: Vars.get('IMAGE'), queue: read },
  });
  job.run('make', { env: Expression.raw('vars.X && fromJSON(vars.X) || fromJSON(\'{}\')'), shell: 'bash' });
  new Job(ci, 'paths', { matrix: new Matrix({ axes: { path: Github.event('commits') } }) }).run('make');
}
