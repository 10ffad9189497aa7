import { SetupTerraform, SetupUv } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  build.use(new SetupTerraform({ terraformVersion: 'latest' })); // finding
  build.use(new SetupUv({ version: 'Latest' })); // finding
  build.use(new UsesStep(`acme/setup-tool@${SHA}`, { inputs: { 'tool-version': 'nightly' } })); // finding
}
