import { CompositeAction } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { DeploymentEnvironment, EnvironmentTable, GithubRepository, GithubServer, Reviewer, Visibility } from 'slipway/repository';
import { CallInput, CallJob, CallOptions, CallSecret, DispatchInput, Job, JobEnvironment, Matrix, Permissions, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const SETTINGS = '.github/slipway.settings.json';

interface Desired {
  readonly repository?: unknown;
  readonly environments: readonly Record<string, unknown>[];
}

function desired(delivery: Delivery): Desired {
  return JSON.parse(delivery.synthText(SETTINGS)) as Desired;
}

function ids(delivery: Delivery): string[] {
  return delivery.synth().findings.map(({ id }) => id);
}

/** A workflow that deploys to the environment, so that nobody wonders why it is there. */
function workflow(delivery: Delivery, id = 'deploy'): Workflow {
  return new Workflow(delivery, id, { triggers: [Trigger.push({ branches: ['main'] })] });
}

describe('an environment in the settings', () => {
  test('has who may deploy, from where, after which time, and the names of its secrets (GE-10)', () => {
    const delivery = Delivery.standalone();
    new GithubRepository(delivery, 'acme/app');
    new DeploymentEnvironment(delivery, 'staging', { branches: ['main'], secrets: ['STAGING_DATABASE_URL', 'STAGING_API_KEYS'] });
    new DeploymentEnvironment(delivery, 'production', {
      reviewers: [Reviewer.team('@acme/platform-leads'), Reviewer.team('devops-team')],
      waitTimer: Duration.minutes(5),
      branches: ['main', 'release/*'],
      secrets: ['PRODUCTION_DATABASE_URL', 'PRODUCTION_API_KEYS', 'MONITORING_API_KEY', 'PAGERDUTY_TOKEN'],
      protectionRules: ['change-window'],
      adminsCanBypass: false,
    });
    const { repository, environments: [staging, production] } = desired(delivery);
    expect(repository).toMatchObject({ owner: 'acme', name: 'app', api_url: 'https://api.github.com' });
    expect(staging).toEqual({
      name: 'staging',
      wait_timer: 0,
      prevent_self_review: false,
      reviewers: [],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      branch_policies: [{ name: 'main', type: 'branch' }],
      protection_rules: [],
      variables: {},
      secrets: ['STAGING_DATABASE_URL', 'STAGING_API_KEYS'],
    });
    expect(production).toEqual({
      name: 'production',
      wait_timer: 5,
      prevent_self_review: true,
      can_admins_bypass: false,
      reviewers: [{ type: 'Team', name: 'platform-leads' }, { type: 'Team', name: 'devops-team' }],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      branch_policies: [{ name: 'main', type: 'branch' }, { name: 'release/*', type: 'branch' }],
      protection_rules: ['change-window'],
      variables: {},
      secrets: ['PRODUCTION_DATABASE_URL', 'PRODUCTION_API_KEYS', 'MONITORING_API_KEY', 'PAGERDUTY_TOKEN'],
    });
  });

  test('lets all branches, the protected ones, or branches and tags by pattern deploy (ML-6)', () => {
    const delivery = Delivery.standalone();
    new DeploymentEnvironment(delivery, 'staging');
    new DeploymentEnvironment(delivery, 'production', { reviewers: [Reviewer.user('octocat'), Reviewer.user('hubot')], waitTimer: Duration.minutes(5), protectedBranchesOnly: true });
    new DeploymentEnvironment(delivery, 'release', { branches: ['main'], tags: ['v*'] });
    const { environments } = desired(delivery);
    expect(environments.map((environment) => environment.deployment_branch_policy)).toEqual([
      null, { protected_branches: true, custom_branch_policies: false }, { protected_branches: false, custom_branch_policies: true },
    ]);
    expect(environments[1]).toMatchObject({ wait_timer: 5, reviewers: [{ type: 'User', name: 'octocat' }, { type: 'User', name: 'hubot' }], branch_policies: [] });
    expect(environments[2].branch_policies).toEqual([{ name: 'main', type: 'branch' }, { name: 'v*', type: 'tag' }]);
  });

  test('has its variables and those of tables, under the names that GitHub holds: in upper case', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { variables: { region: 'eu', replicas: 2 }, secrets: ['token'] });
    const production = new DeploymentEnvironment(delivery, 'production');
    new EnvironmentTable(delivery, 'app', { environments: [staging, production], rows: { LOG_LEVEL: { staging: 'debug', production: 'info' }, NEW_CHECKOUT: { staging: true, production: false } } });
    const { environments } = desired(delivery);
    expect(environments.map(({ variables }) => variables)).toEqual([
      { REGION: 'eu', REPLICAS: '2', LOG_LEVEL: 'debug', NEW_CHECKOUT: 'true' }, { LOG_LEVEL: 'info', NEW_CHECKOUT: 'false' },
    ]);
    expect(environments[0].secrets).toEqual(['TOKEN']);
  });

  test('may have the name of a workflow', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging');
    new Job(workflow(delivery, 'staging'), 'deploy', { environment: staging }).run('make');
    expect(ids(delivery)).toEqual([]);
  });

  test('tells how a person gives its secrets their values (GE-16)', () => {
    const delivery = Delivery.standalone();
    const production = new DeploymentEnvironment(delivery, 'production', { secrets: ['DATABASE_URL', 'API_KEY'] });
    const odd = new DeploymentEnvironment(delivery, "the team's", { secrets: ['KEY'] });
    expect(production.setupCommands()).toEqual(['gh secret set DATABASE_URL --env production', 'gh secret set API_KEY --env production']);
    expect(new DeploymentEnvironment(delivery, 'other', { secrets: ['$(id)'] }).setupCommands()).toEqual(["gh secret set '$(id)' --env other"]);
    expect(odd.setupCommands()).toEqual([String.raw`gh secret set KEY --env 'the team'\''s'`]);
  });
});

describe('values of environments', () => {
  test('are read by reference in env, in steps and in their conditions (OR-11, GL-38)', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { secrets: ['DATABASE_URL'], variables: { REGION: 'eu' } });
    const production = new DeploymentEnvironment(delivery, 'production');
    const table = new EnvironmentTable(delivery, 'app', { environments: [staging, production], rows: { LOG_LEVEL: { staging: 'debug', production: 'info' }, NEW_CHECKOUT: { staging: true, production: false } } });
    const job = new Job(workflow(delivery), 'deploy', { environment: staging, env: { REGION: staging.variable('REGION') } });
    job.run('make deploy', { env: { DATABASE_URL: staging.secret('DATABASE_URL'), LOG_LEVEL: table.value('LOG_LEVEL') } });
    job.run(`make checkout FLAG=${table.value('NEW_CHECKOUT')}`, { condition: table.flag('NEW_CHECKOUT').andAlso(Github.isBranch('main')) });
    const text = delivery.synthText('.github/workflows/deploy.yml');
    expect(text).toContain('REGION: ${{ vars.REGION }}');
    expect(text).toContain('DATABASE_URL: ${{ secrets.DATABASE_URL }}');
    expect(text).toContain('LOG_LEVEL: ${{ vars.LOG_LEVEL }}');
    expect(text).toContain("if: vars.NEW_CHECKOUT == 'true' && github.ref == 'refs/heads/main'");
    expect(ids(delivery)).toEqual(['repository/environment-unused']);
  });

  test('of a table are read by a job that learns its environment from its caller or its matrix', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging');
    const production = new DeploymentEnvironment(delivery, 'production');
    const table = new EnvironmentTable(delivery, 'app', { environments: [staging, production], rows: { LOG_LEVEL: { staging: 'debug', production: 'info' } } });
    const deploy = new ReusableWorkflow(delivery, 'deploy', { inputs: { environment: CallInput.string({ required: true }) } });
    new Job(deploy, 'deploy', { environment: JobEnvironment.named(`${deploy.input('environment')}`) }).run('make deploy', { env: { LOG_LEVEL: table.value('LOG_LEVEL') } });
    const ci = workflow(delivery, 'ci');
    deploy.call(ci, 'staging', { inputs: { environment: 'staging' } });
    deploy.call(ci, 'production', { inputs: { environment: 'production' } });
    const matrix = new Matrix({ axes: { stage: ['staging', 'production'] } });
    new Job(ci, 'verify', { matrix, environment: JobEnvironment.named(`${matrix.get('stage')}`) }).run('make verify', { env: { LOG_LEVEL: table.value('LOG_LEVEL') } });
    expect(ids(delivery)).toEqual([]);
    expect(delivery.synthText('.github/workflows/deploy.yml')).toContain('LOG_LEVEL: ${{ vars.LOG_LEVEL }}');
  });

  test('are refused where nothing runs in the environment: in a composite action and outside of jobs', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { variables: { REGION: 'eu' } });
    const action = new CompositeAction(delivery, 'setup', { description: 'Sets up.' });
    action.run('make setup', { shell: 'bash', env: { REGION: staging.variable('REGION') } });
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], env: { REGION: staging.variable('REGION') } });
    new Job(ci, 'deploy', { environment: staging }).run('make');
    const found = delivery.synth().findings.filter(({ id }) => id === 'repository/foreign-environment-value');
    expect(found.map(({ message }) => message)).toEqual([
      "The variable 'REGION' belongs to the environment 'staging', but is used in the workflow, outside of its jobs: there it is empty.",
      "The variable 'REGION' belongs to the environment 'staging', but is used in a composite action: there it is empty.",
    ]);
    expect(found[1].fix).toBe('Give the action an input, and pass the value where the action is used.');
  });

  test('that were not declared are refused in the call, with the nearest name', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { secrets: ['DATABASE_URL'], variables: { REGION: 'eu' } });
    const table = new EnvironmentTable(delivery, 'app', { environments: [staging], rows: { LOG_LEVEL: { staging: 'debug' }, NEW_CHECKOUT: { staging: true } } });
    expect(() => staging.secret('DATABASE_ULR')).toThrow("environment.secret('DATABASE_ULR'): the environment 'staging' has no such secret: there are 'DATABASE_URL'; did you mean 'DATABASE_URL'?");
    expect(() => staging.variable('SIZE')).toThrow("the environment 'staging' has no such variable: there are 'REGION'; declare it with { variables: { … } }");
    expect(() => table.value('LOG_LEVL')).toThrow("table.value('LOG_LEVL'): the table 'app' has no such variable: there are 'LOG_LEVEL', 'NEW_CHECKOUT'; did you mean 'LOG_LEVEL'?");
    expect(() => table.flag('LOG_LEVEL')).toThrow('every value of a flag is true or false');
    expect(() => table.value(undefined as never)).toThrow("table.value(undefined): the table 'app' has no such variable");
  });
});

describe('a secret of an environment in a reusable workflow', () => {
  function called(options: CallOptions, secrets: { [name: string]: CallSecret } = {}) {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { secrets: ['TOKEN'] });
    const deploy = new ReusableWorkflow(delivery, 'deploy', { secrets });
    new Job(deploy, 'deploy', { environment: staging }).run('make deploy', { env: { TOKEN: staging.secret('TOKEN') } });
    deploy.call(workflow(delivery, 'ci'), 'deploy', 'TOKEN' in secrets ? { ...options, secrets: { TOKEN: staging.secret('TOKEN') } } : options);
    return delivery;
  }

  test('is empty, and said to be so, when the caller does not name it', () => {
    const [found, ...more] = called({}).synth().findings;
    expect(more).toEqual([]);
    expect([found.id, found.message]).toEqual(['references/undefined-secret',
      "'env.TOKEN' reads the secret 'TOKEN', which the reusable workflow 'deploy' does not declare: when it is called, the value is empty, even where the environment of the job holds it. It declares (none)."]);
    expect(found.fix).toContain('pass it in every call, { secrets: { TOKEN: … } }');
  });

  test('is named by the caller, who has no value for it', () => {
    const delivery = called({}, { TOKEN: {} });
    expect(ids(delivery)).toEqual([]);
    expect(delivery.synthText('.github/workflows/ci.yml')).toContain('TOKEN: ${{ secrets.TOKEN }}');
  });

  test('comes with all others when the caller hands over what it has', () => {
    expect(ids(called({ inheritSecrets: true }))).toEqual(['security/secrets-inherit']);
  });

  test('is not looked for in a called workflow that passes it to another one', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { secrets: ['TOKEN'] });
    const inner = new ReusableWorkflow(delivery, 'inner', { secrets: { TOKEN: {} } });
    new Job(inner, 'deploy', { environment: staging }).run('make deploy', { env: { TOKEN: inner.secret('TOKEN') } });
    const outer = new ReusableWorkflow(delivery, 'outer', { secrets: { TOKEN: {} } });
    inner.call(outer, 'inner', { secrets: { TOKEN: outer.secret('TOKEN') } });
    outer.call(workflow(delivery, 'ci'), 'outer', { secrets: { TOKEN: Secrets.get('TOKEN') } });
    expect(ids(delivery)).toEqual([]);
  });
});

describe('a table', () => {
  const made = (rows: object, columns?: (all: DeploymentEnvironment[]) => DeploymentEnvironment[]) => () => {
    const delivery = Delivery.standalone();
    const all = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
    return new EnvironmentTable(delivery, 'app', { environments: columns?.(all) ?? all, rows: rows as never });
  };

  test('refuses rows that lack an environment or name another, all at once, and suggests the near name', () => {
    expect(made({ LOG_LEVEL: { staging: 'debug' }, REPLICAS: { staging: 1, prodution: 2 }, LIMIT: { staging: 1, production: 2, development: 3 } })).toThrow(
      "new EnvironmentTable(…, 'app', { … }): rows.LOG_LEVEL has no value for 'production'; "
      + "rows.REPLICAS names 'prodution', which is no environment of the table: did you mean 'production'?; "
      + "rows.LIMIT names 'development', which is no environment of the table; there are 'production', 'staging'.");
  });

  test('takes the values of a row in any order', () => {
    const delivery = Delivery.standalone();
    const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name));
    new EnvironmentTable(delivery, 'app', { environments: [staging, production], rows: { REPLICAS: { production: 3, staging: 1 } } });
    expect(desired(delivery).environments.map(({ name, variables }) => ({ name, variables }))).toEqual([{ name: 'staging', variables: { REPLICAS: '1' } }, { name: 'production', variables: { REPLICAS: '3' } }]);
  });

  test('refuses no environment, one of them twice, and names that are one to GitHub', () => {
    expect(made({}, () => [])).toThrow('environments is empty');
    expect(made({ A: { staging: 1 } }, ([first]) => [first, first])).toThrow("environments has 'staging' twice");
    expect(made({ log: { staging: 1, production: 2 }, LOG: { staging: 1, production: 2 } })).toThrow('rows.log and rows.LOG are one variable to GitHub');
  });

  test.each([
    ['rows that are no maps', { A: ['debug'] }, 'rows.A must be an object of names and values'],
    ['values that are objects', { A: { staging: {}, production: 1 } }, 'rows.A.staging must be a string, a number or a boolean, and no expression'],
    ['expressions', { A: { staging: `${Secrets.get('X')}`, production: 1 } }, 'and no expression'],
    ['expressions written by hand', { A: { staging: '${{ github.ref }}', production: 1 } }, 'and no expression'],
    ['numbers that are none', { A: { staging: NaN, production: 1 } }, 'rows.A.staging must be'],
  ])('refuses %s', (_, rows, message) => {
    expect(made(rows)).toThrow(message);
  });

  test('takes a text with a dollar, which is no expression', () => {
    expect(made({ PATTERN: { staging: '${HOME}/a', production: '$1' } })).not.toThrow();
  });

  test('refuses environments of another kind', () => {
    const delivery = Delivery.standalone();
    expect(() => new EnvironmentTable(delivery, 'app', { environments: [JobEnvironment.named('staging') as never], rows: {} })).toThrow('environments[0] must be a DeploymentEnvironment');
    expect(() => new EnvironmentTable(delivery, 'app', { columns: [] } as never)).toThrow("did you mean 'environments'?");
  });
});

test('the address of an environment is a text, or an error when nobody declared it', () => {
  const delivery = Delivery.standalone();
  expect(new DeploymentEnvironment(delivery, 'staging', { url: 'https://staging.example.com' }).url).toBe('https://staging.example.com');
  expect(() => new DeploymentEnvironment(delivery, 'production').url).toThrow("new DeploymentEnvironment(…, 'production'): its address is read and was not declared; declare it with { url: 'https://…' }.");
});

describe('what cannot be meant is refused in the call', () => {
  const made = (props: object, name = 'staging') => () => new DeploymentEnvironment(Delivery.standalone(), name, props as never);

  test.each([
    ['an unknown option', { reviewer: [] }, "did you mean 'reviewers'?"],
    ['a url that is none', { url: 'staging.example.com' }, "url must be an address, such as 'https://staging.example.com'"],
    ['reviewers that are names', { reviewers: ['octocat'] }, "reviewers[0] must be a Reviewer, such as Reviewer.team('platform')"],
    ['a wait timer that is a number', { waitTimer: 5 }, 'waitTimer must be a Duration'],
    ['branches that are a text', { branches: 'main' }, 'branches must be a list'],
    ['variables that are objects', { variables: { A: { b: 1 } } }, 'variables.A must be a string'],
    ['variables that hold expressions', { variables: { A: `${Github.ref}` } }, 'and no expression'],
    ['an app by its name', { protectionRules: ['Change Window'] }, 'the slug of a GitHub App'],
  ])('%s', (_, props, message) => {
    expect(made(props)).toThrow(message);
  });

  test('names that are empty, reserved or expressions', () => {
    expect(made({}, '')).toThrow('its id must not be empty');
    expect(made({}, '__proto__')).toThrow('reserved by JavaScript');
    expect(made({}, `${Github.refName}`)).toThrow('it is a name, not an expression');
    for (const name of [Symbol('x'), Object.create(null), Github.refName, 42]) expect(made({}, name as never)).toThrow('its id must be a string');
  });

  test('what is there already', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging');
    new EnvironmentTable(delivery, 'app', { environments: [staging], rows: {} });
    new GithubRepository(delivery, 'acme/app');
    expect(() => new DeploymentEnvironment(delivery, 'staging')).toThrow("new DeploymentEnvironment(…, 'staging'): there is one of this name already: hand that object to whoever needs it.");
    expect(() => new EnvironmentTable(delivery, 'app', { environments: [staging], rows: {} })).toThrow('there is one of this id already');
    expect(() => new GithubRepository(delivery, 'acme/app')).toThrow('the repository is declared already');
  });

  test('an address may hold an expression', () => {
    expect(made({ url: `${Github.serverUrl}/x` })).not.toThrow();
  });

  test('reviewers are named as in their address', () => {
    expect(Reviewer.team('@acme/platform')._model).toEqual({ type: 'Team', organization: 'acme', name: 'platform' });
    expect(Reviewer.team('acme/platform')._model.name).toBe('platform');
    expect(Reviewer.user('@octocat_acme')._model).toEqual({ type: 'User', name: 'octocat_acme' });
    expect(() => Reviewer.user('@acme/platform')).toThrow("this is the name of a team: write Reviewer.team('@acme/platform')");
    expect(() => Reviewer.user('octo cat')).toThrow('cannot be the name of one on GitHub');
    expect(() => Reviewer.team(3 as never)).toThrow('its name must be a string');
  });
});

describe('the repository', () => {
  test.each([
    ['no owner', 'app', {}, "it takes 'owner/name'"],
    ['no text', Symbol('x'), {}, "it takes 'owner/name'"],
    ['the address of a clone', 'acme/app.git', {}, "no repository has such a name: write 'acme/app'"],
    ...['refs/heads/main', 'a//b', '/a', 'a/', 'a..b', 'a.lock', '-a', 'HEAD', '@', 'a@{b', 'a/.b', ''].map(
      (defaultBranch): [string, string, object, string] => [`the default branch '${defaultBranch}', which Git does not know`, 'acme/app', { defaultBranch }, 'the name of a branch']),
    ['an id that is a text', 'acme/app', { repositoryId: '1' }, 'the number that GitHub gave it'],
    ['another visibility', 'acme/app', { visibility: 'secret' }, "must be one of 'public', 'private', 'internal'"],
    ['a day that is none', 'acme/app', { createdAt: 'yesterday' }, "a date, such as '2026-07-15'"],
    ['a day that the calendar lacks', 'acme/app', { createdAt: '2026-02-29' }, "a date, such as '2026-07-15'"],
  ])('refuses %s', (_, repository, props, message) => {
    expect(() => new GithubRepository(Delivery.standalone(), repository as string, props as never)).toThrow(message);
  });

  test('is not said to live on a server of its own when it lives at GitHub', () => {
    expect(() => GithubServer.enterpriseServer('github.com')).toThrow('this is GitHub itself: write GithubServer.GITHUB_COM');
    expect(() => GithubServer.enterpriseServer('acme.ghe.com')).toThrow("write GithubServer.dataResidency('acme')");
    expect(() => GithubServer.enterpriseServer('github..example.com')).toThrow('it takes a host name');
  });

  test('may have an owner whose old name ends with a hyphen', () => {
    expect(new GithubRepository(Delivery.standalone(), 'octo-/app').owner).toBe('octo-');
    expect(Reviewer.user('octo-')._model.name).toBe('octo-');
  });

  test('may belong to a managed user, and live on a server of its own', () => {
    const delivery = Delivery.standalone();
    new GithubRepository(delivery, 'octocat_acme/app.js', { createdAt: '2024-02-29T10:00:00Z', visibility: Visibility.PRIVATE, server: GithubServer.enterpriseServer('github.example.com') });
    new DeploymentEnvironment(delivery, 'staging');
    expect(desired(delivery).repository).toEqual({
      owner: 'octocat_acme', name: 'app.js', api_url: 'https://github.example.com/api/v3', visibility: 'private', default_branch: 'main', created_at: '2024-02-29T10:00:00Z', archived: false,
    });
  });
});

describe('findings stay silent where nobody can tell', () => {
  test('about an environment that is named when the job runs', () => {
    const delivery = Delivery.standalone();
    new DeploymentEnvironment(delivery, 'staging', { secrets: ['TOKEN'] });
    new Job(workflow(delivery), 'deploy', { environment: JobEnvironment.named('${{ github.ref_name }}') }).run('make', { env: { KEY: Secrets.get('KEY'), TOKEN: Secrets.get('TOKEN') } });
    expect(ids(delivery)).toEqual([]);
  });

  test('about what is read when every secret is, or one whose name is computed', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { variables: { REGION: 'eu' } });
    new Job(workflow(delivery), 'deploy', { environment: staging }).run('make', { env: { NAME: '${{ vars[github.ref_name] }}' } });
    expect(ids(delivery)).toEqual([]);
  });

  test('about an environment that a person picks from a list, but not about a list that lacks it', () => {
    const delivery = Delivery.standalone();
    new DeploymentEnvironment(delivery, 'staging');
    new DeploymentEnvironment(delivery, 'production');
    const manual = new Workflow(delivery, 'manual', { triggers: [Trigger.workflowDispatch({ stage: DispatchInput.choice({ options: ['staging', 'prod'] }) })] });
    new Job(manual, 'deploy', { environment: JobEnvironment.named('${{ inputs.stage }}') }).run('make');
    expect(delivery.synth().findings.map(({ id, message }) => [id, message.slice(0, 62)])).toEqual([
      ['repository/environment-unused', "No job runs in the environment 'production': its rules guard n"],
      ['repository/unknown-environment', "The job 'deploy' runs in the environment 'prod', which is not "],
    ]);
  });

  test('about what a workflow of another repository reads and where it deploys', () => {
    const delivery = Delivery.standalone();
    new DeploymentEnvironment(delivery, 'staging', { secrets: ['TOKEN'], variables: { REGION: 'eu' } });
    new CallJob(workflow(delivery), 'deploy', { uses: 'acme/shared/.github/workflows/deploy.yml@0123456789abcdef0123456789abcdef01234567', inputs: { environment: 'staging' }, permissions: Permissions.none() });
    expect(ids(delivery)).toEqual([]);
  });

  test('about a job whose environment an override may have set', () => {
    const delivery = Delivery.standalone();
    new DeploymentEnvironment(delivery, 'staging', { secrets: ['TOKEN'] });
    const ci = workflow(delivery);
    new Job(ci, 'deploy').run('make');
    ci.addOverride('jobs.deploy.environment', 'staging');
    expect(ids(delivery)).toEqual([]);
  });

  test('about secrets while none are declared', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging');
    new Job(workflow(delivery), 'deploy', { environment: staging }).run('make', { env: { KEY: Secrets.get('KEY') } });
    expect(ids(delivery)).toEqual([]);
  });

  test('about a reusable workflow that only others call', () => {
    const delivery = Delivery.standalone();
    const staging = new DeploymentEnvironment(delivery, 'staging', { secrets: ['TOKEN'] });
    const shared = new ReusableWorkflow(delivery, 'shared');
    new Job(shared, 'deploy', { environment: staging }).run('make', { env: { KEY: Secrets.get('KEY'), TOKEN: staging.secret('TOKEN') } });
    expect(ids(delivery)).toEqual([]);
  });
});
