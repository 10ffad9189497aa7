import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const staging = new DeploymentEnvironment(delivery, 'staging', { secrets: ['API_KEY'], variables: { KEY_ID: ['AKIAIOSFODNN7', 'EXAMPLE'].join('') } });
  new Job(ci, 'job', { environment: staging }).run('make publish', { env: { API_KEY: staging.secret('API_KEY'), KEY_ID: staging.variable('KEY_ID') } });
}
