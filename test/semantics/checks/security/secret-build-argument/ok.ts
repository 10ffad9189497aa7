import { DockerBuildPush } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Github, Secrets } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: { TOKEN: Secrets.get('NPM_TOKEN') } });
  const image = new Job(ci, 'image');
  const version = image.run('v=$(curl -H "Authorization: $T" https://acme.example)\necho "version=$v" >> "$GITHUB_OUTPUT"', { stepId: 'version', env: { T: Secrets.get('API_TOKEN') } });
  image.use(new DockerBuildPush({
    context: '.',
    buildArgs: [`SHA=${Github.sha}`, `VERSION=${version.output('version')}`, `PRIVATE=${Expression.raw("secrets.NPM_TOKEN != ''")}`],
    secrets: [`npm=${Secrets.get('NPM_TOKEN')}`],
  }));
}
