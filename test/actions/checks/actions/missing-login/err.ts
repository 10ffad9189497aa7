import { AmazonEcrLogin, Attest, Checkout, ConfigureAwsCredentials, DockerBuildPush, DockerLogin, DockerMetadata, GetGkeCredentials } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: { REGISTRY: 'quay.io' } });
  const job = (id: string) => new Job(ci, id);
  job('hub').use(new DockerBuildPush({ push: true, tags: ['acme/app:1'] })); // finding
  // Logged in, but elsewhere.
  const other = job('other');
  other.use(new DockerLogin({ username: 'acme', password: '${{ secrets.HUB }}' }));
  other.use(new DockerBuildPush({ push: true, tags: ['ghcr.io/acme/app:1', 'acme/app:1'] })); // finding
  const meta = new DockerMetadata({ images: ['${{ env.REGISTRY }}/acme/app'] });
  const traced = job('traced');
  traced.use(meta);
  traced.use(new DockerBuildPush({ push: true, tags: meta.tags })); // finding
  job('exported').use(new DockerBuildPush({ outputs: ['type=image,name=ghcr.io/acme/app,push=true'] })); // finding
  job('attested').use(new Attest({ subjectName: 'ghcr.io/acme/app', subjectDigest: 'sha256:0', pushToRegistry: true })); // finding

  job('cluster').use(new Checkout(), new GetGkeCredentials({ clusterName: 'a', location: 'b' })); // finding
  const ecr = job('ecr');
  ecr.use(new AmazonEcrLogin()); // finding
  ecr.use(new ConfigureAwsCredentials({ awsRegion: 'eu-central-1', roleToAssume: `arn:aws:iam::123456789012:role/${Github.refName}` }));
}
