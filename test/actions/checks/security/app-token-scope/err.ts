import { CreateGithubAppToken } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  const app = { clientId: 'Iv1', privateKey: Secrets.get('KEY') };
  build.use(new CreateGithubAppToken(app)); // finding
  build.use(new CreateGithubAppToken({ ...app, owner: 'acme', permissionContents: 'read' })); // finding
  build.use(new UsesStep(`actions/create-github-app-token@${SHA}`, { inputs: { 'app-id': '1', 'private-key': Secrets.get('KEY'), 'owner': 'acme' } })); // finding
}
