import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DoraLedger, DoraMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  const dora = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  const deploy = new Workflow(delivery, 'deploy', { name: 'Deploy', triggers: [Trigger.push({ branches: ['main'] })] });
  const job = new Job(deploy, 'deploy', { environment: staging });
  job.use(new Checkout(), dora.record({ environment: staging }));
  const later = new Workflow(delivery, 'later', { triggers: [Trigger.push({ tags: ['v*'] })] });
  const other = new Job(later, 'deploy', { environment: production });
  other.use(new Checkout(), dora.record({ environment: production }));
  dora.addDeployWorkflow(deploy);
  dora.addDeployWorkflow(later);

  // It records nothing.
  new Job(new Workflow(delivery, 'test', { triggers: [Trigger.push()] }), 'test').run('make');
}
