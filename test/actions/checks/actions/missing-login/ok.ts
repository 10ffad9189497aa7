import { AmazonEcrLogin, Checkout, ConfigureAwsCredentials, DockerBuildPush, DockerLogin, GetGkeCredentials, GoogleAuth } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets, Vars } from 'slipway/expressions';
import { Job, RunStep, Runner, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const job = (id: string) => new Job(ci, id);
  const credentials = { username: 'acme', password: Secrets.get('PASSWORD') };
  job('hub').use(new DockerLogin(credentials), new DockerBuildPush({ push: true, tags: ['acme/app:1', 'docker.io/acme/app:2'] }));
  job('ghcr').use(new DockerLogin({ registry: 'ghcr.io' }), new DockerBuildPush({ push: true, tags: ['ghcr.io/acme/app'] }));
  const aws = job('aws');
  aws.use(new ConfigureAwsCredentials({ awsRegion: 'eu-central-1', roleToAssume: 'arn:aws:iam::123456789012:role/ci' }), new AmazonEcrLogin());
  aws.use(new DockerBuildPush({ push: true, tags: ['123456789012.dkr.ecr.eu-central-1.amazonaws.com/app'] }));
  // Where it goes to, or where somebody logged in to, only the run knows.
  job('somewhere').use(new DockerBuildPush({ push: true, tags: [`${Vars.get('REGISTRY')}/acme/app`] }));
  job('anywhere').use(new DockerLogin({ registry: Vars.get('REGISTRY').toString(), ...credentials }), new DockerBuildPush({ push: true, tags: ['quay.io/acme/app'] }));
  const script = job('script');
  script.run('echo "$PASSWORD" | docker login quay.io --username acme --password-stdin', { env: { PASSWORD: Secrets.get('PASSWORD') } });
  script.use(new DockerBuildPush({ push: true, tags: ['quay.io/acme/app'] }));
  job('pushes').use(new DockerLogin({ registry: 'ghcr.io' }), new RunStep(`docker push ghcr.io/${Github.repository}:1\noras push ghcr.io/acme/files:1 quay.io/files:text/plain\nskopeo copy docker://quay.io/acme/app docker://ghcr.io/acme/app`));
  job('itself').run('echo "$PASSWORD" | docker login quay.io --username acme --password-stdin && docker push quay.io/acme/app', { env: { PASSWORD: Secrets.get('PASSWORD') } });
  // Where a script pushes to, only the run knows, or it pushes nothing.
  job('variable').run('docker push "$IMAGE"; docker push $(cat image); docker push "$REGISTRY/app"', { env: { IMAGE: Vars.get('IMAGE') } });
  job('nothing').run('docker build -t quay.io/acme/app .; git push origin main; echo docker pull quay.io/acme/app\n# docker push quay.io/acme/app\ndocker push localhost:5000/app; helm push chart.tgz oci://quay.io/acme --dry-run');
  job('unknown').use(new UsesStep(`acme/login@${SHA}`), new DockerBuildPush({ push: true, tags: ['quay.io/acme/app'] }), new GetGkeCredentials({ clusterName: 'a', location: 'b' }));
  // Nothing is sent, or not sure to be, or to the machine itself.
  job('built').use(new DockerBuildPush({ tags: ['acme/app:1'] }));
  job('maybe').use(new DockerBuildPush({ push: Github.isBranch('main'), tags: ['acme/app:1'] }));
  job('local').use(new DockerBuildPush({ push: true, tags: ['localhost:5000/app'] }));
  // A machine of one's own may be logged in, and a variable may hold what it takes.
  new Job(ci, 'own', { runsOn: Runner.selfHosted('linux') }).use(new DockerBuildPush({ push: true, tags: ['acme/app:1'] }), new AmazonEcrLogin());
  new Job(ci, 'keys', { env: { AWS_ACCESS_KEY_ID: Secrets.get('KEY'), AWS_SECRET_ACCESS_KEY: Secrets.get('SECRET') } }).use(new AmazonEcrLogin());
  job('cluster').use(new Checkout(), new GoogleAuth({ workloadIdentityProvider: 'projects/1/locations/global/workloadIdentityPools/p/providers/g' }), new GetGkeCredentials({ clusterName: 'a', location: 'b' }));
}
