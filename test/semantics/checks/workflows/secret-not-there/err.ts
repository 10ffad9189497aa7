import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Dependabot, DependabotEcosystem, GithubRepository, Visibility } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  new GithubRepository(delivery, 'acme/app', { visibility: Visibility.PUBLIC });
  new Dependabot(delivery).addUpdate(DependabotEcosystem.NPM);
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest(), Trigger.push()] });
  const scan = new Job(ci, 'scan'); // finding
  scan.run('scan', { env: { TOKEN: Secrets.get('SCAN_TOKEN'), KEY: Secrets.get('SCAN_KEY') } });
  const own = new Job(ci, 'own', { condition: Github.event('pull_request.head.repo.full_name').equalTo(Github.repository) }); // finding
  own.run('scan', { env: { TOKEN: Secrets.get('SCAN_TOKEN') } });
  const pushed = new Job(ci, 'pushed', { condition: Github.isEvent('push') }); // finding
  pushed.run('notify', { env: { TOKEN: Secrets.get('CHAT_TOKEN') } });
}
