import { AmazonEcrLogin, CompositeAction, ConfigureAwsCredentials, CreateGithubAppToken } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Secrets } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const raw = (text: string) => Expression.raw(text);
const SHA = '0123456789abcdef0123456789abcdef01234567';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const mint = new Job(ci, 'mint'); // finding
  const token = new CreateGithubAppToken({ appId: '1', privateKey: Secrets.get('APP_KEY') });
  const google = new UsesStep(`google-github-actions/auth@${SHA}`, { stepId: 'google', inputs: { token_format: 'access_token' } });
  mint.use(token, google, new ConfigureAwsCredentials({ awsRegion: 'eu-west-1', roleToAssume: 'arn:aws:iam::123456789012:role/ci', maskAwsAccountId: true }));
  const ecr = new AmazonEcrLogin();
  mint.use(ecr, new UsesStep(`hashicorp/vault-action@${SHA}`, { stepId: 'vault', inputs: { url: 'https://vault.acme.example' } }));
  mint.run('T=$(make token)\necho "::add-mask::$T"\necho "token=$T" >> "$GITHUB_OUTPUT"', { stepId: 'made' });
  mint.run(`echo "key=${Secrets.get('DEPLOY_KEY')}" >> "$GITHUB_OUTPUT"`, { stepId: 'written' });
  mint.run('{\n  echo "key=$KEY"\n  echo "url=https://bot:$KEY@git.acme.example"\n} >> "$GITHUB_OUTPUT"', { stepId: 'grouped', env: { KEY: Secrets.get('DEPLOY_KEY') } });
  mint.run('t=$(make token)\necho "::add-mask::$t"\ncat >> "$GITHUB_OUTPUT" <<EOF\ntoken=$t\nEOF', { stepId: 'document' });
  mint.run('import os, subprocess\nt = subprocess.check_output(["make", "token"], text=True)\nprint(f"::add-mask::{t}")\nprint(f"token={t}", file=open(os.environ["GITHUB_OUTPUT"], "a"))', { stepId: 'python', shell: 'python' });
  mint.run('$t = make token\nWrite-Output "::add-mask::$t"\n"token=$t" >> $env:GITHUB_OUTPUT', { stepId: 'masking', shell: 'pwsh' });
  mint.run('Write-Output "key=$env:KEY" >> $env:GITHUB_OUTPUT', { stepId: 'powershell', shell: 'pwsh', env: { KEY: Secrets.get('DEPLOY_KEY') } });

  const action = new CompositeAction(delivery, 'login', { description: 'Logs in' });
  const inner = new UsesStep(`google-github-actions/auth@${SHA}`, { stepId: 'auth' });
  action.use(inner);
  action.addOutput('token', inner.output('id_token'), { description: 'A token' });
  const login = action.step();
  mint.use(login);

  const deploy = new Job(ci, 'deploy', { needs: [mint] });
  deploy.run('make deploy', { env: { A: token.token } }); // finding
  deploy.run('make deploy', { env: { A: google.output('access_token') } }); // finding
  deploy.run('make deploy', { env: { A: ecr.output('registry'), B: `${ecr.output('docker_password_123456789012_dkr_ecr_eu_west_1_amazonaws_com')}` } }); // finding
  deploy.run('make deploy', { env: { A: login.output('token') } }); // finding

  mint.addOutput('made', raw('steps.made.outputs.token'));
  mint.addOutput('written', raw('steps.written.outputs.key'));
  mint.addOutput('powershell', raw('steps.powershell.outputs.key'));
  for (const [name, output] of [['grouped', 'key'], ['grouped_url', 'url'], ['document', 'token'], ['python', 'token'], ['masking', 'token']]) mint.addOutput(name, raw(`steps.${name.replace('_url', '')}.outputs.${output}`));
  mint.addOutput('vault', raw('steps.vault.outputs.anything'));
  mint.addOutput('all', raw('toJSON(steps.google.outputs)'));
  mint.addOutput('secret', Secrets.get('DEPLOY_KEY'));
  mint.addOutput('own', raw("format('x-{0}', github.token)"));
}
