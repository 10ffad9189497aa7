import { CreateGithubAppToken } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const app = { clientId: 'Iv1', privateKey: Secrets.get('KEY') };
  // Without an owner it is for the repository of the run alone.
  new Job(ci, 'build').use(new CreateGithubAppToken({ ...app, permissionContents: 'write' }), new CreateGithubAppToken({ ...app, owner: 'acme', repositories: ['docs'], permissionContents: 'write' }));
}
