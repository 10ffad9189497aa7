import { execFileSync, spawnSync } from 'child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Machines } from './support/machine';
import { provenWith } from '../../support/proven-with';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { TerraformPlan } from 'slipway/pipelines';
import { DeploymentEnvironment } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

const MISSING = ['terraform', 'jq', 'openssl'].find((program) => spawnSync(program, ['version']).error !== undefined);

/** Terraform itself, on a configuration of which it needs nobody: plan, comment, approval, and what happens when something came between. */
const proven = provenWith(MISSING, describe);

proven('GL-29: a plan that is shown, approved and applied, by Terraform', () => {
  let machines: Machines;
  let repository: string;
  const stack = () => join(repository, 'terraform/dev');
  const configure = (...inputs: string[]) => writeFileSync(join(stack(), 'main.tf'), `terraform {
  backend "local" {
    path = "${machines.folder}/dev.tfstate"
  }
}

variable "region" {
  type = string
}

${inputs.map((input, at) => `resource "terraform_data" "thing_${at}" {\n  input = "${input} in \${var.region}"\n}\n`).join('\n')}`);

  beforeEach(() => {
    machines = new Machines();
    repository = join(machines.folder, 'checkout');
    mkdirSync(stack(), { recursive: true });
    const delivery = Delivery.standalone();
    const ci = new Workflow(delivery, 'terraform', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '17 4 * * *' })] });
    const applyEnvironment = new DeploymentEnvironment(delivery, 'dev', { branches: ['main'], secrets: ['PLAN_PASSPHRASE'] });
    new TerraformPlan(ci, 'terraform', {
      version: '1.11.4',
      stacks: [{ name: 'dev', folder: 'terraform/dev', applyEnvironment, variables: { region: 'eu' } }],
      planPassphrase: Secrets.get('PLAN_PASSPHRASE'),
      tflintVersion: '',
      scanners: [],
    });
    Machines.write(delivery, repository, ['.github/workflows/terraform.yml', '.github/actions/change-comment/action.yml', '.github/actions/change-comment/change-comment.cjs']);
  });
  afterEach(() => machines.remove());

  const run = (job: string, event = 'pull_request', needs: object = {}, secrets: object = { PLAN_PASSPHRASE: 'correct horse' }) => machines.run('terraform', `terraform-${job}`, { repository, event, contexts: { needs, secrets } });
  const said = () => JSON.parse(readFileSync(join(machines.artifact('terraform-report-dev'), 'section.json'), 'utf8'));
  const state = () => JSON.parse(readFileSync(join(machines.folder, 'dev.tfstate'), 'utf8')).resources.map((one: any) => one.instances[0].attributes.input.value).sort();

  /** The plan of a push to main, and what is handed on of it. */
  async function planned() {
    const { failed, temp, log } = await run('plan-dev', 'push');
    if (failed) throw new Error(log);
    const encrypted = join(machines.artifact('terraform-plan-dev'), 'tfplan.enc');
    execFileSync('openssl', ['enc', '-d', '-aes-256-cbc', '-pbkdf2', '-iter', '600000', '-pass', 'pass:correct horse', '-in', encrypted, '-out', join(temp, 'plain')]);
    const [sha256] = execFileSync('sha256sum', [join(temp, 'plain')], { encoding: 'utf8' }).split(' ');
    return { 'terraform-plan-dev': { result: 'success', outputs: { changes: 'true', sha256 } } };
  }

  test('a pull request is told what would happen, and nothing of the plan itself is kept', async () => {
    configure('one', 'two');
    const { failed, log } = await run('plan-dev');
    expect([failed && log, said()]).toEqual([false, { title: 'dev', format: 'terraform', changed: true, headline: '2 to add, 0 to change, 0 to destroy' }]);
    expect(() => readFileSync(join(machines.artifact('terraform-plan-dev'), 'tfplan'))).toThrow();
    await run('comment', 'pull_request', { 'terraform-plan-dev': { result: 'success', outputs: {} } });
    expect(machines.comment).toMatch(/<summary><b>dev<\/b>: 2 to add, 0 to change, 0 to destroy<\/summary>[^]*```diff[^]*^\+ +resource "terraform_data" "thing_0" \{/m);
  });

  test('the plan that was approved is the one that is applied, and it is encrypted until then', async () => {
    configure('one');
    const needs = await planned();
    expect(() => readFileSync(join(machines.artifact('terraform-plan-dev'), 'tfplan'))).toThrow();
    const { failed, log } = await run('apply-dev', 'push', needs);
    expect([failed && log, state()]).toEqual([false, ['one in eu']]);
    await run('plan-dev');
    expect(said()).toMatchObject({ changed: false, headline: 'no changes' });
  });

  test('a plan that others have overtaken is refused', async () => {
    configure('one');
    await run('apply-dev', 'push', await planned());
    configure('two');
    const late = await planned();
    execFileSync('terraform', ['apply', '-auto-approve', '-no-color', '-var=region=us'], { cwd: stack() });
    const { failed, log } = await run('apply-dev', 'push', late);
    expect(failed).toBe(true);
    expect(log).toMatch(/Saved plan is stale/);
    expect(state()).toEqual(['two in us']);
  });

  test('a plan that is not the one that was shown is refused, and so is one that nobody can read', async () => {
    configure('one');
    const needs = await planned();
    const other = { 'terraform-plan-dev': { result: 'success', outputs: { changes: 'true', sha256: '0'.repeat(64) } } };
    expect(await run('apply-dev', 'push', other)).toMatchObject({ failed: true, log: expect.stringMatching(/did NOT match/) });
    expect(await run('apply-dev', 'push', needs, { PLAN_PASSPHRASE: 'wrong' })).toMatchObject({ failed: true });
    expect(() => state()).toThrow();
  });

  test('what runs otherwise than its configuration says fails the run by schedule, and nothing else', async () => {
    configure('one');
    expect(await run('plan-dev', 'schedule')).toMatchObject({ failed: true, log: expect.stringMatching(/::error title=Drift::dev is not what its configuration says/) });
    expect(await run('plan-dev', 'pull_request')).toMatchObject({ failed: false });
  });

  test('a configuration that is not valid is an error of the check and of the plan', async () => {
    configure('one');
    expect(await run('check')).toMatchObject({ failed: false });
    writeFileSync(join(stack(), 'more.tf'), 'output "x" {\n  value = var.nothing\n}\n');
    expect(await run('check')).toMatchObject({ failed: true, log: expect.stringMatching(/::error title=terraform\/dev::It is not valid/) });
    expect(await run('plan-dev')).toMatchObject({ failed: true });
    writeFileSync(join(stack(), 'more.tf'), 'locals {\n  a   = 1\n}\n');
    expect(await run('check')).toMatchObject({ failed: true });
  });
});
