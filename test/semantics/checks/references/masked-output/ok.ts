import { AmazonEcrLogin, ConfigureAwsCredentials, CreateGithubAppToken } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Secrets } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: { PLAIN: 'plain' } });
  const mint = new Job(ci, 'mint');
  const token = new CreateGithubAppToken({ appId: '1', privateKey: Secrets.get('APP_KEY') });
  const aws = new ConfigureAwsCredentials({ awsRegion: 'eu-west-1', roleToAssume: 'arn:aws:iam::123456789012:role/ci' });
  const ecr = new AmazonEcrLogin({ maskPassword: false });
  mint.use(token, aws, ecr);

  // In the job that makes it, and what is not masked.
  mint.run('make', { env: { A: token.token } });
  mint.run('T=$(make token)\necho "::add-mask::$T"\necho "version=$V" >> "$GITHUB_OUTPUT"\necho "length=${#T}" >> "$GITHUB_OUTPUT"', { stepId: 'made' });
  // What a command made of a secret is none.
  mint.run('v=$(curl -H "Authorization: $T" https://acme.example/version)\necho "version=$v" >> "$GITHUB_OUTPUT"', { stepId: 'asked', env: { T: Secrets.get('API_TOKEN') } });
  const deploy = new Job(ci, 'deploy', { needs: [mint] });
  deploy.run('make deploy', { env: { A: token.output('app-slug'), B: ecr.registry, C: aws.output('aws-account-id'), D: ecr.output('docker_password_1') } });
  mint.addOutput('version', raw('steps.made.outputs.version'));
  mint.addOutput('length', raw('steps.made.outputs.length'));
  mint.addOutput('asked', raw('steps.asked.outputs.version'));
  mint.addOutput('plain', raw('env.PLAIN'));
  mint.addOutput('has', raw("secrets.API_TOKEN != ''"));
}
