import { Checkout, CreateGithubAppToken, CreatePullRequest, GithubPagesDeploy, GithubRelease } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, ReleaseActivity, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const permissions = Permissions.of({ contents: PermissionLevel.WRITE, actions: PermissionLevel.WRITE });
const env = { GH_TOKEN: Github.token };

export function declare(delivery: Delivery): void {
  const listening = (id: string, ...triggers: Trigger[]) => new Job(new Workflow(delivery, id, { triggers }), 'run').run('make');
  listening('publish', Trigger.release({ types: [ReleaseActivity.PUBLISHED] }), Trigger.push({ tags: ['v*'] }));
  listening('checks', Trigger.pullRequest());
  listening('everything', Trigger.push());
  listening('docs', Trigger.push({ branches: ['main'], paths: ['docs/**'] }));

  // With a token that is not the job's.
  const app = new Workflow(delivery, 'app', { triggers: [Trigger.push({ branches: ['main'] })] });
  const job = new Job(app, 'release');
  const token = new CreateGithubAppToken({ clientId: 'Iv1', privateKey: Secrets.get('APP_KEY'), permissionContents: 'write' });
  job.use(token, new Checkout({ token: token.token, persistCredentials: true }), new GithubRelease({ token: token.token, tagName: 'v1' }), new CreatePullRequest({ token: token.token }));
  job.run('git tag v1\ngit push --tags\ngh release create v2', { env: { GH_TOKEN: token.token }, permissions });

  // Nobody waits for it: a draft, another branch, another tag, or a push that tries only.
  const quiet = new Workflow(delivery, 'quiet', { triggers: [Trigger.schedule({ cron: '3 4 * * *' })] });
  const drafts = new Job(quiet, 'drafts');
  drafts.use(new Checkout({ persistCredentials: true }), new GithubRelease({ draft: true, tagName: 'v1' }), new GithubPagesDeploy({ folder: 'site' }));
  drafts.run('gh release create v2 --draft\ngit push origin HEAD:gh-pages\ngit push --dry-run origin v1\n# git push --tags\ngit tag old\ngit push origin old', { permissions, env });

  // A run for a tag has it already.
  const tags = new Workflow(delivery, 'tags', { triggers: [Trigger.push({ tags: ['w*'] })] });
  new Job(tags, 'notes').use(new GithubRelease({ draft: true }));

  // What waits is called, dispatched, or follows the run.
  const called = new ReusableWorkflow(delivery, 'called', { triggers: [Trigger.release(), Trigger.push({ tags: ['x*'] })] });
  new Job(called, 'run').run('make');
  listening('dispatched', Trigger.push({ tags: ['x*'] }), Trigger.workflowDispatch());
  listening('follows', Trigger.push({ tags: ['x*'] }), Trigger.workflowRun({ workflows: ['direct'] }));
  const direct = new Workflow(delivery, 'direct', { triggers: [Trigger.workflowDispatch()] });
  const tag = new Job(direct, 'tag');
  tag.use(new Checkout({ persistCredentials: true }));
  tag.run('git tag x1\ngit push origin x1\ngh workflow run dispatched.yml', { permissions, env });
  called.call(direct, 'call', { needs: [tag] });
}
