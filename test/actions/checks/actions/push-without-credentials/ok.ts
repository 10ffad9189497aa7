import { Checkout, GitAutoCommit } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, Runner, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const permissions = Permissions.of({ contents: PermissionLevel.WRITE });
const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = (id: string, ...scripts: string[]) => {
    const made = new Job(ci, id);
    made.use(new Checkout());
    for (const script of scripts) made.run(script, { permissions, env: { TOKEN: Github.token } });
    return made;
  };
  job('address', 'git push "https://x-access-token:$TOKEN@github.com/$GITHUB_REPOSITORY" HEAD:main');
  job('set', 'git remote set-url origin "https://x-access-token:$TOKEN@github.com/$GITHUB_REPOSITORY"', 'git push');
  job('helper', 'gh auth setup-git', 'git push');
  job('trial', 'git push --dry-run', '# git push');
  const kept = new Job(ci, 'kept', { permissions });
  kept.use(new Checkout({ persistCredentials: true }), new GitAutoCommit());
  kept.run('git push', { permissions });
  const key = new Job(ci, 'key');
  key.use(new Checkout({ sshKey: Secrets.get('DEPLOY_KEY') }));
  key.run('git push', { permissions });
  const unknown = new Job(ci, 'unknown');
  unknown.use(new Checkout(), new UsesStep(`acme/git-login@${SHA}`));
  unknown.run('git push', { permissions });
  const own = new Job(ci, 'own', { runsOn: Runner.selfHosted('linux') });
  own.use(new Checkout());
  own.run('git push', { permissions });
}
