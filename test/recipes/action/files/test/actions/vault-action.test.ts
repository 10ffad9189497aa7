import { parse } from 'yaml';
import { VaultSecrets } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

test('the new action has a class, is pinned, and gives its job the permission that it needs', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'read').use(new VaultSecrets({ url: 'https://vault.acme.dev', method: 'jwt', role: 'deploy' }));
  const { jobs: { read } } = parse(delivery.synthText('.github/workflows/ci.yml')) as { jobs: { read: { permissions: object; steps: { uses: string; with: object }[] } } };
  expect(read.permissions).toEqual({ 'id-token': 'write' });
  expect(read.steps[0].uses).toBe('hashicorp/vault-action@0123456789abcdef0123456789abcdef01234567');
  expect(read.steps[0].with).toEqual({ url: 'https://vault.acme.dev', method: 'jwt', role: 'deploy' });
});
