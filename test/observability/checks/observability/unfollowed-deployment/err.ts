import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DoraLedger, DoraMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  const dora = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  const deploy = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] }); // finding
  const job = new Job(deploy, 'deploy', { environment: staging });
  job.use(new Checkout(), dora.record({ environment: staging }));

  // The run is that of the caller.
  const shared = new ReusableWorkflow(delivery, 'shared');
  const called = new Job(shared, 'called', { environment: production });
  called.use(new Checkout(), dora.record({ environment: production }));
  const caller = new Workflow(delivery, 'caller', { triggers: [Trigger.push({ tags: ['v*'] })] }); // finding
  shared.call(caller, 'call');
}
