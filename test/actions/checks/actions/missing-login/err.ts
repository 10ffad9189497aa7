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

  // A script pushes as well.
  job('script').run('docker build -t ghcr.io/acme/app:1 . && docker push ghcr.io/acme/app:1 # to all'); // finding
  job('tool').run('docker buildx imagetools create --tag "ghcr.io/acme/app:1" ghcr.io/acme/app@sha256:0'); // finding
  job('built').run('docker buildx build --push \\\n  -t $REGISTRY/acme/app:1 .'); // finding
  job('named').run(`docker image push --quiet ghcr.io/${Github.repository}:1 > log`); // finding
  job('chart').run('helm push chart.tgz oci://ghcr.io/acme/charts'); // finding
  job('copied').run('skopeo copy docker://quay.io/acme/app:1 docker://ghcr.io/acme/app:1\noras push ghcr.io/acme/files:1 ./files'); // finding
  const elsewhere = job('elsewhere');
  elsewhere.use(new DockerLogin({ username: 'acme', password: '${{ secrets.HUB }}' }));
  elsewhere.run('docker push ghcr.io/acme/app:1'); // finding

  job('cluster').use(new Checkout(), new GetGkeCredentials({ clusterName: 'a', location: 'b' })); // finding
  const ecr = job('ecr');
  ecr.use(new AmazonEcrLogin()); // finding
  ecr.use(new ConfigureAwsCredentials({ awsRegion: 'eu-central-1', roleToAssume: `arn:aws:iam::123456789012:role/${Github.refName}` }));
}
