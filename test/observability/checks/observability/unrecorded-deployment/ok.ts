import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DoraLedger, DoraMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { DispatchInput, Job, JobEnvironment, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  const dora = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  const deploy = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  dora.addDeployWorkflow(deploy);
  const own = new Job(deploy, 'own', { environment: production });
  own.use(new Checkout(), dora.record({ environment: production }));

  // Users do not see it, or it deploys nothing.
  const other = new Workflow(delivery, 'other', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(other, 'staging', { environment: staging }).run('./deploy.sh');
  new Job(other, 'smoke', { environment: JobEnvironment.named('production', { deployment: false }) }).run('./smoke.sh');

  // It may record it: who starts it says what is recorded.
  const byHand = new Workflow(delivery, 'by-hand', { triggers: [Trigger.workflowDispatch({ to: DispatchInput.string() })] });
  dora.addDeployWorkflow(byHand);
  const chosen = new Job(byHand, 'chosen', { environment: production });
  chosen.use(new Checkout(), dora.recordAction.step({ inputs: { 'event-type': 'deploy', 'environment': byHand.input('to') } }));

  // A job that runs with it records.
  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'called', { environment: production }).run('./deploy.sh');
  const caller = new Workflow(delivery, 'caller', { triggers: [Trigger.push({ tags: ['v*'] })] });
  dora.addDeployWorkflow(caller);
  const call = shared.call(caller, 'call');
  const record = new Job(caller, 'record', { needs: [call] });
  record.use(new Checkout(), dora.record({ environment: production }));

  // Whoever calls it is not declared here, and may record.
  new Job(new ReusableWorkflow(delivery, 'for-others'), 'deploy', { environment: production }).run('./deploy.sh');
}
