import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DoraEventType, DoraLedger, DoraMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  const dora = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  const workflow = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  dora.addDeployWorkflow(workflow);
  // The name of an environment has no case.
  const deploy = new Job(workflow, 'deploy-staging', { environment: JobEnvironment.named('Staging') });
  deploy.use(new Checkout(), dora.record({ environment: staging }));
  // An incident may be noticed anywhere, and a job without an environment may deploy.
  const watch = new Job(workflow, 'watch', { environment: staging });
  watch.use(new Checkout(), dora.record({ environment: production, eventType: DoraEventType.INCIDENT }));
  const other = new Job(workflow, 'other');
  other.use(new Checkout(), dora.record({ environment: production }));
}
