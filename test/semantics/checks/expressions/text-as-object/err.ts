import { Delivery } from 'slipway/delivery';
import { Expression, Github, Vars } from 'slipway/expressions';
import { Job, Matrix, Trigger, UsesStep, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: Vars.get('X') }); // finding
  const plan = new Job(ci, 'plan');
  const made = plan.run('./plan >> "$GITHUB_OUTPUT"');
  const image = 'postgres:18';
  const job = new Job(ci, 'test', { // finding
    matrix: new Matrix({ axes: { os: Github.ref }, include: Vars.get('X'), exclude: made.output('exclude') }), // finding
    env: Github.ref,
    container: { image, ports: Vars.get('X'), volumes: Vars.get('X'), credentials: Vars.get('X') },
    services: { db: { image, env: Vars.get('X') } },
  });
  job.run('make', { env: Github.isEvent('push') }); // finding
  job.use(new UsesStep('acme/a@0123456789abcdef0123456789abcdef01234567', { inputs: Vars.get('X') })); // finding
  new Job(ci, 'services', { services: made.output('services') }).run('make'); // finding
  new Job(ci, 'matrix', { matrix: Matrix.fromExpression(made.output('matrix')) }).run('make'); // finding
  new Job(ci, 'strategy', { matrix: Matrix.fromStrategy(Expression.raw('1')) }).run('make'); // finding
}
