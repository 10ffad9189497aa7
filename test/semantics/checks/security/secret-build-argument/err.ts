import { DockerBuildPush } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Secrets } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: { TOKEN: Secrets.get('NPM_TOKEN') } });
  const image = new Job(ci, 'image');
  image.use(new DockerBuildPush({ context: '.', buildArgs: ['VERSION=1', `NPM_TOKEN=${Secrets.get('NPM_TOKEN')}`] })); // finding
  image.use(new UsesStep(`depot/build-push-action@${SHA}`, { inputs: { 'build-args': `T=${Expression.raw('env.TOKEN')}` } })); // finding
  image.use(new UsesStep(`redhat-actions/buildah-build@${SHA}`, { inputs: { 'Build-Args': Expression.raw("format('T={0}', github.token)") } })); // finding
}
