import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DoraEventType, DoraLedger, DoraMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  const dora = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  const deploy = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  dora.addDeployWorkflow(deploy);
  const first = new Job(deploy, 'first', { environment: production }); // finding
  // Neither another environment nor another event is that deployment.
  first.use(new Checkout(), dora.record({ environment: production, eventType: DoraEventType.INCIDENT }), dora.record({ eventType: DoraEventType.RELEASE }));
  const before = new Job(deploy, 'before', { environment: staging });
  before.use(new Checkout(), dora.record({ environment: staging }));

  // Another workflow records its own.
  const other = new Workflow(delivery, 'other', { triggers: [Trigger.push({ tags: ['v*'] })] });
  dora.addDeployWorkflow(other);
  const recorded = new Job(other, 'recorded', { environment: production });
  recorded.use(new Checkout(), dora.record({ environment: production }));

  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'called', { environment: production }).run('./deploy.sh'); // finding
  shared.call(deploy, 'call');
}
