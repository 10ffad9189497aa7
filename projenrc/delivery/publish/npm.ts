import { Attested } from './attested';
import { NODE } from '../sources';
import { SetupNode } from 'slipway/actions';
import { Expression } from 'slipway/expressions';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, PermissionLevel, Permissions, Workflow } from 'slipway/workflows';

/** npm knows this workflow and its environment as a trusted publisher: the token of the run is all there is. */
export function publishToNpm(release: Workflow, { environment, attest, channel }: { environment: DeploymentEnvironment; attest: Job; channel: Expression }): Job {
  const job = new Job(release, 'publish-npm', { name: 'Publish to npm', environment, needs: [attest] });
  job.use(Attested.of('js', 'dist/*.tgz'), new SetupNode({ nodeVersion: NODE, packageManagerCache: false }));
  job.run(`npm publish ./dist/*.tgz --ignore-scripts --provenance --access public --tag ${channel}`, {
    permissions: Permissions.of({ idToken: PermissionLevel.WRITE }),
  });
  return job;
}
