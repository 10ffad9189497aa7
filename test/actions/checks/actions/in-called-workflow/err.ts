import { Checkout, CratesIoAuth, DownloadArtifact, NpmPublish, PypiPublish, Scorecard } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const release = new Workflow(delivery, 'release', { triggers: [Trigger.release()] });
  const publish = new ReusableWorkflow(delivery, 'publish', { triggers: [Trigger.workflowDispatch()] });
  publish.call(release, 'publish');
  const download = () => new DownloadArtifact({ artifactName: 'dist', runId: '1', githubToken: Github.token });
  new Job(publish, 'pypi').use(download(), new PypiPublish()); // finding
  new Job(publish, 'npm').use(download(), new NpmPublish()); // finding
  new Job(publish, 'crates').use(new CratesIoAuth()); // finding
  // Nobody calls it here; somebody else does.
  const shared = new ReusableWorkflow(delivery, 'shared');
  new Job(shared, 'score').use(new Checkout(), new Scorecard({ resultsFile: 'r.sarif', resultsFormat: 'sarif', publishResults: true })); // finding
}
