import { SetupNode, SetupTerraform } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Vars } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  build.use(new SetupTerraform({ terraformVersion: '1.13.4' }), new SetupNode({ nodeVersion: Vars.get('NODE') }));
  build.use(new UsesStep(`acme/release@${SHA}`, { inputs: { 'make': 'latest', 'version-suffix': 'nightly', 'conversion': 'main' } }));
}
