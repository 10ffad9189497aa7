import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment, EnvironmentTable } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Put together here, so that nobody takes this file for a leak. */
const token = (prefix: string) => `${prefix}${'1aB'.repeat(12)}`;

export function declare(delivery: Delivery): void {
  const staging = new DeploymentEnvironment(delivery, 'staging', { variables: { AWS_ACCESS_KEY_ID: `AKIA${'ABCD2345'.repeat(2)}` } }); // finding
  const values = new EnvironmentTable(delivery, 'values', { environments: [staging], rows: { SLACK: { staging: token('xoxb-') } } }); // finding
  const deploy = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] }), 'deploy', { environment: staging });
  deploy.run(`deploy ${values.value('SLACK')} ${staging.variable('AWS_ACCESS_KEY_ID')}`);
}
