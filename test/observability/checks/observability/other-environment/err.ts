import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DoraLedger, DoraMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  const dora = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  const workflow = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  dora.addDeployWorkflow(workflow);
  const job = new Job(workflow, 'deploy-production', { environment: production });
  job.use(new Checkout());
  job.use(dora.record({ environment: staging })); // finding
}
