import { Checkout } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CicdMetrics, DoraLedger, DoraMetrics } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, JobEnvironment, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
  const dora = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  const deploy = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  dora.runAfter(deploy);
  const own = new Job(deploy, 'own', { environment: production });
  own.use(new Checkout(), dora.record({ environment: production }));
  // Users do not see it, it deploys nothing, nobody can know.
  new Job(deploy, 'staging', { environment: staging }).run('./deploy.sh');
  new Job(deploy, 'smoke', { environment: JobEnvironment.named('production', { deployment: false }) }).run('./smoke.sh');

  // A job that runs with it records.
  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'called', { environment: production }).run('./deploy.sh');
  const caller = new Workflow(delivery, 'caller', { triggers: [Trigger.push({ tags: ['v*'] })] });
  dora.runAfter(caller);
  const call = shared.call(caller, 'call');
  const record = new Job(caller, 'record', { needs: [call] });
  record.use(new Checkout(), dora.record({ environment: production }));

  // Whoever calls it is not declared here, and may record.
  new Job(new ReusableWorkflow(delivery, 'for-others'), 'deploy', { environment: production }).run('./deploy.sh');
}
