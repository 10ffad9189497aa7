import { Checkout, CompositeAction, CreatePullRequest, GithubPagesDeploy, GithubRelease, GithubScript } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, PullRequestActivity, ReleaseActivity, Trigger, Workflow } from 'slipway/workflows';

const permissions = Permissions.of({ contents: PermissionLevel.WRITE });
const env = { GH_TOKEN: Github.token };

export function declare(delivery: Delivery): void {
  const listening = (id: string, ...triggers: Trigger[]) => new Job(new Workflow(delivery, id, { triggers }), 'run').run('make');
  listening('publish', Trigger.release({ types: [ReleaseActivity.PUBLISHED] }));
  listening('images', Trigger.push({ tags: ['v*'] }));
  listening('checks', Trigger.pullRequest());
  listening('site', Trigger.push({ branches: ['gh-pages'] }));
  listening('deploy', Trigger.push({ branches: ['main'] }));
  listening('tidy', Trigger.pullRequest({ types: [PullRequestActivity.CLOSED] }));

  const release = new Workflow(delivery, 'release', { triggers: [Trigger.push({ branches: ['main'] })] });
  const make = new Job(release, 'make');
  make.run('gh release create v1.2.3 --notes none', { permissions, env }); // finding
  const action = new Job(release, 'action');
  action.use(new GithubRelease({ tagName: 'nightly' })); // finding
  const tag = new Job(release, 'tag');
  tag.use(new Checkout({ persistCredentials: true }));
  tag.run('git tag v1.2.3 -m "A release"\ngit push origin v1.2.3', { permissions }); // finding
  const bump = new Job(release, 'bump');
  bump.use(new Checkout({ persistCredentials: true }));
  bump.run('npm version patch\ngit push --follow-tags', { permissions }); // finding
  const remote = new Job(release, 'remote');
  remote.run('git push "https://x-access-token:$TOKEN@github.com/$GITHUB_REPOSITORY" HEAD:gh-pages', { permissions, env: { TOKEN: Secrets.get('GITHUB_TOKEN') } }); // finding
  new Job(release, 'pages').use(new GithubPagesDeploy({ folder: 'site' })); // finding
  new Job(release, 'pull').use(new CreatePullRequest({ branch: 'updates' })); // finding
  new Job(release, 'script').use(new GithubScript({ script: "await github.rest.git.createRef({ ...context.repo, ref: 'refs/tags/v1', sha: context.sha });", permissions })); // finding

  const merge = new Workflow(delivery, 'merge', { triggers: [Trigger.pullRequest()] });
  new Job(merge, 'merge').run('gh pr merge --auto --squash "$GITHUB_REF"', { permissions, env }); // finding
  const fix = new Job(merge, 'fix');
  fix.use(new Checkout({ persistCredentials: true }));
  fix.run('git commit --all -m fixed\ngit push', { permissions }); // finding

  // Inside of an action, too: with the token that the job hands it.
  const inner = new CompositeAction(delivery, 'inner', { description: 'Makes a release.', inputs: { token: { description: 'A token.' } } });
  inner.use(new GithubRelease({ token: inner.input('token'), tagName: 'v2' })); // finding
  const nightly = new Workflow(delivery, 'nightly', { triggers: [Trigger.schedule({ cron: '3 4 * * *' })] });
  const inside = new Job(nightly, 'inside', { permissions });
  inside.use(new Checkout(), inner.step({ inputs: { token: Github.token } }));
}
