import { SETTINGS_FILE } from 'slipway/repository/inside';
import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';
import { GithubServer } from '../support/github-server';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { AwsAccount, AwsRole, Trusted } from 'slipway/identity';
import { Dependabot, DependabotEcosystem, DeploymentEnvironment, GithubPlan, GithubRepository, GithubRepositoryProps, OwnerType, RepositorySettings, Visibility } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

let github: GithubServer;
beforeEach(async () => {
  github = await GithubServer.start();
});
afterEach(async () => github.stop());

/** What a program declares of the repository that the server has. */
const SO: GithubRepositoryProps = { repositoryId: 700_001, ownerId: 9001, createdAt: '2026-09-01', visibility: Visibility.PUBLIC, ownerType: OwnerType.ORGANIZATION, plan: GithubPlan.ENTERPRISE, fork: false, template: false };

function document(props: Partial<GithubRepositoryProps> = {}, more: (delivery: Delivery) => void = () => undefined, name = 'acme/shop'): string {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, name, { ...SO, ...props });
  const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
  const account = new AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-west-1' });
  new AwsRole(delivery, 'deploy', { account, trustedBy: [Trusted.environment(production)] });
  const deploy = new Workflow(delivery, 'deploy', { triggers: [Trigger.push({ branches: ['main'] })] });
  new Job(deploy, 'deploy', { environment: production }).run('./deploy.sh');
  more(delivery);
  return delivery.synthText(SETTINGS_FILE).replace('https://api.github.com', github.url);
}

async function slipway(text: string, ...args: string[]): Promise<FakeTerminal & { code: number }> {
  const terminal = new FakeTerminal();
  terminal.env.GH_TOKEN = github.token;
  terminal.files[SETTINGS_FILE] = text;
  return Object.assign(terminal, { code: await run([...args, '--api-url', github.url], terminal) });
}

describe('what was declared of the repository', () => {
  test('F4: is asked for by GET alone, and is as declared', async () => {
    await slipway(document(), 'apply', '--yes');
    github.forgetRequests();
    const { code, stdout } = await slipway(document(), 'plan');
    expect([code, stdout]).toEqual([0, 'No difference: acme/shop is as declared.\n']);
    expect(github.writes).toEqual([]);
    expect(github.gets.map(({ path }) => path)).toContain('/orgs/acme');
  });

  test('F4: when a repository was made anew under the same name, nothing is applied, and the trust that it leaves is named', async () => {
    github.state.repository.id = 700_002;
    const { code, stdout, stderr } = await slipway(document(), 'apply', '--yes');
    expect(code).toBe(1);
    expect(github.writes).toEqual([]);
    expect(stdout).toContain('✗ This is another repository than the one that was declared: its id is 700002, and the document says 700001.');
    expect(stdout).toContain("    the trust of the AWS role 'deploy' (identity/aws/main.template.json): it lets no job of this repository in.\n");
    expect(stderr).toBe('Nothing was applied: what was declared of the repository is not so (id). Put it right as it is said above, and run slipway plan.\n');
    expect((await slipway(document(), 'plan')).code).toBe(2);
  });

  test('F4: declared as it is now, all goes on', async () => {
    github.state.repository.id = 700_002;
    expect((await slipway(document({ repositoryId: 700_002 }), 'apply', '--yes')).code).toBe(0);
  });

  test('F4: refuses as JSON as well, with what stands in the way', async () => {
    github.state.repository.archived = true;
    const { code, stdout } = await slipway(document(), 'apply', '--yes', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ as_declared: false, contradictions: [{ fact: 'archived', declared: false, found: true, severity: 'error', fix: 'Take it out of the archive, gh repo unarchive acme/shop, or do not deliver from it.' }] });
    expect(github.writes).toEqual([]);
  });

  test('F4: a default branch that was renamed is an error where workflows and environments name the one of before', async () => {
    github.state.repository.default_branch = 'trunk';
    github.state.branches.push('trunk');
    const { code, stdout } = await slipway(document(), 'plan');
    expect(code).toBe(2);
    expect(stdout).toContain("✗ The default branch is 'trunk', and the document says 'main'.\n");
    expect(stdout).toContain("    the environment 'production': it lets 'main' deploy, and not the default branch.\n");
    expect(stdout).toContain("    the workflow 'deploy' (.github/workflows/deploy.yml): push on the default branch does not start it.\n");
  });

  test('F4: a renamed repository is named as it is called now', async () => {
    github.state.repository.full_name = 'acme/store';
    const { code, stdout } = await slipway(document(), 'plan');
    expect(code).toBe(2);
    expect(stdout).toContain("✗ The repository is called 'store', and the document says 'shop'.\n    the trust of the AWS role 'deploy'");
    expect(stdout).toContain("new GithubRepository(…, 'acme/store', …)");
  });

  test('F4: another case of the name is an error where a cloud compares it letter by letter', async () => {
    github.state.repository.full_name = 'acme/Shop';
    expect((await slipway(document(), 'plan')).stdout).toContain("✗ GitHub writes the name of the repository 'Shop', and the document says 'shop'.");
  });

  test('F4: a plan that the token may not see is a note, and no difference', async () => {
    await slipway(document(), 'apply', '--yes');
    const terminal = new FakeTerminal();
    terminal.env.GH_TOKEN = github.grant('ghp_without_the_plan', ['administration=read', 'actions=read', 'environments=read']);
    terminal.files[SETTINGS_FILE] = document();
    expect(await run(['plan', '--api-url', github.url], terminal)).toBe(0);
    expect(terminal.stdout).toContain('! Not verified: plan. GitHub shows the plan of an organization to its owners');
  });

  test('F4: of a document of before nothing is asked but its name', async () => {
    const { relied_on_by: _, id: __, owner_id: ___, plan: ____, ...rest } = (JSON.parse(document()) as { repository: { [key: string]: unknown } }).repository;
    const before = JSON.stringify({ ...JSON.parse(document()) as object, repository: { owner: rest.owner, name: rest.name, api_url: rest.api_url } });
    github.state.repository.id = 700_002;
    expect((await slipway(before, 'apply', '--yes')).code).toBe(0);
  });

  test('F4: a fact that nobody knows is refused with what to do', async () => {
    const text = document().replace('"owner_type"', '"owner_tipe"');
    const { code, stderr } = await slipway(text, 'plan');
    expect(code).toBe(1);
    expect(stderr).toMatch(/repository\.owner_tipe.*did you mean 'owner_type'\?.*run the program that declares the settings again/);
    expect(github.received).toEqual([]);
  });
});

describe('--only', () => {
  const two = () => document({}, (delivery) => new DeploymentEnvironment(delivery, 'staging', { branches: ['main'] }));

  test('F4: compares and applies one thing, and says what it left out', async () => {
    const applied = await slipway(two(), 'apply', '--yes', '--only', 'environment:staging');
    expect(applied.code).toBe(0);
    expect(github.state.environments.map(({ name }) => name)).toEqual(['staging']);
    expect(applied.stdout).toContain("Left out by --only, and not compared: environment 'production'.");
    const planned = await slipway(two(), 'plan', '--only', 'environment:staging');
    expect([planned.code, planned.stdout]).toEqual([0, "Left out by --only, and not compared: environment 'production'.\n\nNo difference in what was compared of acme/shop: 1 as declared, 1 left out.\n"]);
    expect((await slipway(two(), 'plan')).code).toBe(2);
  });

  test('F4: does not take what it left out for something undeclared', async () => {
    await slipway(two(), 'apply', '--yes');
    github.state.environments.push({ ...github.state.environments[0], id: 1, name: 'old' });
    expect((await slipway(two(), 'plan', '--only', 'environment:staging')).stdout).toContain("Not declared, and left alone: environment 'old'.");
    await slipway(two(), 'apply', '--yes', '--only', 'environment:staging', '--prune');
    expect(github.state.environments.map(({ name }) => name).sort()).toEqual(['production', 'staging']);
  });

  test('F4: of something that is not declared is a slip, and asks GitHub nothing', async () => {
    const { code, stderr } = await slipway(two(), 'plan', '--only', 'environment:stagin');
    expect([code, stderr]).toEqual([1, '--only environment:stagin: it takes <kind> or <kind>:<name> of something that the document declares; did you mean environment:staging?\n']);
    expect(github.received).toEqual([]);
  });

  test('F4: leaves the issue about drift as it is: nobody knows of the rest', async () => {
    await slipway(two(), 'drift');
    expect(github.state.issues).toMatchObject([{ state: 'open' }]);
    await slipway(two(), 'apply', '--yes', '--only', 'environment:staging');
    const { code, stderr } = await slipway(two(), 'drift', '--only', 'environment:staging');
    expect([code, stderr]).toEqual([0, 'With --only the issue is left as it is.\n']);
    expect(github.state.issues).toMatchObject([{ state: 'open' }]);
  });

  test('F4: does not hide that the repository is another one', async () => {
    github.state.repository.id = 1;
    expect((await slipway(two(), 'apply', '--yes', '--only', 'environment:staging')).code).toBe(1);
    expect(github.writes).toEqual([]);
  });
});

describe('what people have to set', () => {
  const withSecrets = () => document({}, (delivery) => {
    new RepositorySettings(delivery, { secrets: ['NPM_TOKEN'], codespacesSecrets: ['DEV_TOKEN'] });
    new Dependabot(delivery).addUpdate(DependabotEcosystem.NPM);
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] });
    new Job(ci, 'test').run('npm test', { env: { NPM_TOKEN: Secrets.get('NPM_TOKEN') } });
  });

  test('F4: of GitHub Actions, Dependabot and codespaces has a command each', async () => {
    const { code, stdout } = await slipway(withSecrets(), 'plan');
    expect(code).toBe(2);
    for (const command of ['gh secret set NPM_TOKEN --repo acme/shop', 'gh secret set NPM_TOKEN --app dependabot --repo acme/shop', 'gh secret set DEV_TOKEN --app codespaces --repo acme/shop']) {
      expect(stdout).toContain(`    ${command}\n`);
    }
    github.state.secrets.push('NPM_TOKEN');
    github.state.secrets_of.dependabot.organization.push({ name: 'NPM_TOKEN', visibility: 'selected', selected: [700_001] });
    github.state.secrets_of.codespaces.secrets.push('DEV_TOKEN');
    expect((await slipway(withSecrets(), 'plan')).stdout).not.toContain('gh secret set');
  });

  test('F4: --exit-zero-on-unset-secrets lists it, and does not end with 2 for ever', async () => {
    await slipway(withSecrets(), 'apply', '--yes');
    expect((await slipway(withSecrets(), 'plan')).code).toBe(2);
    const { code, stdout } = await slipway(withSecrets(), 'plan', '--exit-zero-on-unset-secrets');
    expect(code).toBe(0);
    expect(stdout).toContain('gh secret set NPM_TOKEN --app dependabot --repo acme/shop');
    expect((await slipway(withSecrets(), 'drift', '--exit-zero-on-unset-secrets')).code).toBe(0);
    expect(github.state.issues).toEqual([]);
    github.state.environments = [];
    expect((await slipway(withSecrets(), 'plan', '--exit-zero-on-unset-secrets')).code).toBe(2);
  });
});
