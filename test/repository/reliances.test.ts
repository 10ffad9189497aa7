import { DesiredState } from 'slipway/repository/inside';
import { DockerBuildPush } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { AwsAccount, AwsRole, Trusted } from 'slipway/identity';
import {
  Dependabot, DependabotEcosystem, DependabotRegistry, DeploymentEnvironment, GithubPlan, GithubRepository, GithubRepositoryProps, OwnerType, RepositorySettings, Reviewer, StatusBadges, Visibility,
} from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

function documentOf(props: GithubRepositoryProps, declare: (delivery: Delivery) => void, name = 'acme/shop'): DesiredState {
  const delivery = Delivery.standalone();
  new GithubRepository(delivery, name, props);
  declare(delivery);
  return JSON.parse(delivery.synthText('.github/slipway.settings.json')) as DesiredState;
}

const relied = (...of: Parameters<typeof documentOf>) => (documentOf(...of).repository!.relied_on_by ?? []).map(({ what, facts, severity }) => [what, facts.join(' '), severity]);

describe('the settings document', () => {
  test('F4: says all that was declared of the repository, in the words of GitHub', () => {
    const { repository } = documentOf({
      repositoryId: 7, ownerId: 9, ownerType: OwnerType.ORGANIZATION, plan: GithubPlan.TEAM, visibility: Visibility.INTERNAL, defaultBranch: 'trunk', createdAt: '2026-09-01', fork: false, template: true,
    }, (delivery) => new DeploymentEnvironment(delivery, 'staging'), 'Acme/Shop');
    expect(repository).toEqual({
      owner: 'Acme', name: 'Shop', api_url: 'https://api.github.com', id: 7, owner_id: 9, owner_type: 'Organization', plan: 'team', visibility: 'internal', default_branch: 'trunk', created_at: '2026-09-01', archived: false, fork: false, is_template: true,
    });
  });

  test('F4: says what was made of it, and only of what was declared', () => {
    const declare = (delivery: Delivery) => {
      const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'], reviewers: [Reviewer.team('platform')] });
      const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
      const job = new Job(ci, 'image', { environment: production, condition: Github.ref.equalTo('refs/heads/main') });
      job.use(new DockerBuildPush({ tags: ['ghcr.io/acme/shop:1'], push: true }));
      new StatusBadges(delivery, 'badges').addWorkflow(ci);
    };
    expect(relied({}, declare)).toEqual([
      ['the badges', 'owner name default_branch', 'note'],
      ["the reviewers of the environment 'production'", 'owner', 'error'],
      [expect.stringMatching(/^the image 'ghcr\.io\/acme\/shop:1' of the step '/), 'owner', 'error'],
      ["the environment 'production'", 'default_branch', 'error'],
      ["the workflow 'ci'", 'default_branch', 'error'],
    ]);
    expect(relied({ visibility: Visibility.PRIVATE, plan: GithubPlan.ENTERPRISE, ownerType: OwnerType.ORGANIZATION }, declare)).toEqual(expect.arrayContaining([
      ["the reviewers of the environment 'production'", 'owner owner_type', 'error'],
      ["the rules of the environment 'production'", 'visibility plan', 'error'],
      ["the workflow 'ci'", 'visibility', 'error'],
    ]));
  });

  test('F4: says which facts a trust policy names, and that clouds compare them letter by letter', () => {
    const trust = (props: GithubRepositoryProps) => documentOf(props, (delivery) => {
      const production = new DeploymentEnvironment(delivery, 'production', { branches: ['main'] });
      new AwsRole(delivery, 'deploy', { account: new AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-west-1' }), trustedBy: [Trusted.environment(production)] });
    }).repository!.relied_on_by!.find(({ what }) => what.includes('trust'));
    expect(trust({ repositoryId: 7, ownerId: 9, createdAt: '2026-09-01' })).toMatchObject({
      what: "the trust of the AWS role 'deploy'", file: 'identity/aws/main.template.json', facts: ['owner', 'name', 'id', 'owner_id', 'created_at'], case_sensitive: true, severity: 'error',
    });
    // Without its age, subjects of both forms are taken: no day decides.
    expect(trust({ repositoryId: 7, ownerId: 9 })!.facts).toEqual(['owner', 'name', 'id', 'owner_id']);
  });

  test('F4: asks for secrets of Dependabot that its registries and its runs read, and not for those that an environment keeps', () => {
    const declare = (dependabot: boolean) => documentOf({}, (delivery) => {
      const preview = new DeploymentEnvironment(delivery, 'preview', { secrets: ['DEPLOY_KEY'] });
      new RepositorySettings(delivery, { secrets: ['NPM_TOKEN'], dependabotSecrets: ['EXTRA'], codespacesSecrets: ['dev'] });
      if (dependabot) {
        const updates = new Dependabot(delivery);
        updates.addUpdate(DependabotEcosystem.NPM, { registries: [DependabotRegistry.npm('npm', { url: 'https://npm.example.com', token: Secrets.get('REGISTRY') })] });
      }
      const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] });
      new Job(ci, 'test').run('npm test', { env: { T: Secrets.get('NPM_TOKEN') } });
      new Job(ci, 'preview', { environment: preview }).run('./preview.sh', { env: { K: preview.secret('DEPLOY_KEY') } });
    });
    expect(declare(true)).toMatchObject({ secrets: ['NPM_TOKEN'], dependabot_secrets: ['EXTRA', 'REGISTRY', 'NPM_TOKEN'], codespaces_secrets: ['DEV'] });
    expect(declare(false)).toMatchObject({ secrets: ['NPM_TOKEN'], dependabot_secrets: ['EXTRA'] });
  });

  test('F4: of a plan that has the rules of Enterprise nothing is warned', () => {
    const ids = (plan?: GithubPlan) => {
      const delivery = Delivery.standalone();
      new GithubRepository(delivery, 'acme/shop', { visibility: Visibility.PRIVATE, plan });
      new DeploymentEnvironment(delivery, 'production', { reviewers: [Reviewer.team('platform')] });
      return delivery.synth().findings.map(({ id }) => id);
    };
    expect(ids()).toContain('repository/environment-plan');
    expect(ids(GithubPlan.TEAM)).toContain('repository/environment-plan');
    expect(ids(GithubPlan.ENTERPRISE)).not.toContain('repository/environment-plan');
  });
});
