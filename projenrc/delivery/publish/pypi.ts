import { Attested } from './attested';
import { PypiPublish } from 'slipway/actions';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, Workflow } from 'slipway/workflows';

/** PyPI knows this workflow and its environment as a trusted publisher, and shows an attestation for every file. */
export function publishToPypi(release: Workflow, { environment, attest }: { environment: DeploymentEnvironment; attest: Job }): Job {
  const job = new Job(release, 'publish-pypi', { name: 'Publish to PyPI', environment, needs: [attest] });
  job.use(Attested.of('python', 'dist/*'), new PypiPublish({ packagesDir: 'dist' }));
  return job;
}
