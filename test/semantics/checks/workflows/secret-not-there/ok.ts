import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Dependabot, DependabotEcosystem } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const NOT_DEPENDABOT = Github.actor.notEqualTo('dependabot[bot]');

export function declare(delivery: Delivery): void {
  new Dependabot(delivery).addUpdate(DependabotEcosystem.NPM);
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] });
  new Job(ci, 'test', { condition: NOT_DEPENDABOT }).run('make', { env: { TOKEN: Secrets.get('SCAN_TOKEN') } });
  const steps = new Job(ci, 'steps');
  steps.run('make', { env: { TOKEN: Secrets.get('SCAN_TOKEN') }, condition: NOT_DEPENDABOT });
  steps.run('make', { env: { TOKEN: Secrets.get('SCAN_TOKEN').orElse(Github.token), OTHER: Secrets.get('GITHUB_TOKEN') } });
  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '17 3 * * *' }), Trigger.workflowDispatch()] });
  new Job(nightly, 'scan').run('make', { env: { TOKEN: Secrets.get('SCAN_TOKEN') } });
  const release = new Workflow(delivery, 'release', { triggers: [Trigger.push({ branches: ['main', 'release/**'] })] });
  new Job(release, 'publish').run('make', { env: { TOKEN: Secrets.get('PUBLISH_TOKEN') } });
  const push = new Workflow(delivery, 'push', { triggers: [Trigger.push()] });
  new Job(push, 'deploy', { condition: Github.ref.equalTo('refs/heads/main') }).run('make', { env: { TOKEN: Secrets.get('PUBLISH_TOKEN') } });
}
