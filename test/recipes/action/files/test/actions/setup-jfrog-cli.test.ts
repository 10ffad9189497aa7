import { parse } from 'yaml';
import { SetupJfrogCli } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

test('the new action has a class, is pinned, and gives its job the permission that it needs', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'install').use(new SetupJfrogCli({ version: '2.80.0', oidcProviderName: 'github' }));
  const { jobs: { install } } = parse(delivery.synthText('.github/workflows/ci.yml')) as { jobs: { install: { permissions: object; steps: { name: string; uses: string; with: object }[] } } };
  expect(install.permissions).toEqual({ 'id-token': 'write' });
  expect(install.steps[0].name).toBe('Set up JFrog CLI 2.80.0');
  expect(install.steps[0].uses).toBe('jfrog/setup-jfrog-cli@0123456789abcdef0123456789abcdef01234567');
  expect(install.steps[0].with).toEqual({ 'version': '2.80.0', 'oidc-provider-name': 'github' });
});
