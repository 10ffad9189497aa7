import { Checkout, DownloadArtifact, NpmPublish, PypiPublish, Scorecard } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const release = new Workflow(delivery, 'release', { triggers: [Trigger.release()] });
  const download = () => new DownloadArtifact({ artifactName: 'dist', runId: '1', githubToken: Github.token });
  new Job(release, 'pypi').use(download(), new PypiPublish());
  // With a token, nobody asks for the workflow.
  const publish = new ReusableWorkflow(delivery, 'publish');
  publish.call(release, 'publish');
  new Job(publish, 'pypi').use(download(), new PypiPublish({ password: Secrets.get('PYPI') }));
  new Job(publish, 'npm').use(download(), new NpmPublish({ token: Secrets.get('NPM') }));
  new Job(publish, 'score').use(new Checkout(), new Scorecard({ resultsFile: 'r.sarif', resultsFormat: 'sarif', publishResults: false }));
  // An event starts it, and nobody calls it.
  const either = new ReusableWorkflow(delivery, 'either', { triggers: [Trigger.push()] });
  new Job(either, 'pypi').use(download(), new PypiPublish());
}
