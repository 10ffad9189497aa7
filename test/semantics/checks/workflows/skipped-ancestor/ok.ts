import { Delivery } from 'slipway/delivery';
import { Github, Status, Vars } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch()] });
  const dispatched = Github.eventName.equalTo('workflow_dispatch');
  const seed = new Job(ci, 'seed', { condition: dispatched });
  seed.run('make seed');
  const report = new Job(ci, 'report', { needs: [seed], condition: Status.always() });
  report.run('make report');
  // They ask for what counts.
  new Job(ci, 'deploy', { needs: [report], condition: Status.cancelled().negate().andAlso(report.succeeded()) }).run('make deploy');
  new Job(ci, 'clean', { needs: [report], condition: Status.always() }).run('make clean');
  new Job(ci, 'alarm', { needs: [report], condition: Status.failure() }).run('make alarm');
  // It is not meant to run on a push, like the one that it waits for.
  new Job(ci, 'seeded', { needs: [seed] }).run('make seeded');
  new Job(ci, 'both', { needs: [report, seed] }).run('make');
  new Job(ci, 'dispatched', { needs: [report], condition: dispatched }).run('make');
  // Whether this one is skipped is known only when it runs.
  const maybe = new Job(ci, 'maybe', { condition: Vars.get('DEPLOY').equalTo('yes') });
  maybe.run('make');
  const after = new Job(ci, 'after', { needs: [maybe], condition: Status.always() });
  after.run('make');
  new Job(ci, 'last', { needs: [after] }).run('make');
}
