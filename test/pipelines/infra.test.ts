import { jobOf, scriptsOf, stepUsing, workflowOf, workflowsOf } from './support/written';
import { jobsThatRun, started } from '../examples/support/simulation';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { AwsAccount, AwsRole, AwsStatement, Trusted } from 'slipway/identity';
import { ChangedPart, ChangedParts, DatabaseMigrations, HelmCi, MigrationDatabase, MigrationTool, TerraformAccess, TerraformPlan, TerraformPlanProps, TerraformScanner } from 'slipway/pipelines';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, JobEnvironment, Trigger, Workflow } from 'slipway/workflows';

const TRIGGERS = () => [Trigger.push({ branches: ['main'] }), Trigger.pullRequest(), Trigger.schedule({ cron: '17 4 * * *' }), Trigger.workflowDispatch()];

function workflow(declare: (ci: Workflow, delivery: Delivery) => void): Delivery {
  const delivery = Delivery.standalone();
  declare(new Workflow(delivery, 'ci', { triggers: TRIGGERS() }), delivery);
  return delivery;
}

const ON_MAIN = { event: 'push', ref: 'refs/heads/main' };
const OURS = { event: 'pull_request', ref: 'refs/pull/1/merge', values: { 'github.repository': 'acme/app', 'github.event.pull_request.head.repo.full_name': 'acme/app' } };
const FORK = { ...OURS, values: { ...OURS.values, 'github.event.pull_request.head.repo.full_name': 'eve/app' } };
const NIGHTLY = { event: 'schedule', ref: 'refs/heads/main' };

/** The jobs of a run in which these parts have changed. */
function runs(delivery: Delivery, find: string, happening: { event: string; ref: string; values?: Record<string, string> }, parts: readonly string[], more: Record<string, string> = {}): string[] {
  const values = { ...happening.values, [`needs.${find}.outputs.any`]: String(parts.length > 0), [`needs.${find}.outputs.parts`]: JSON.stringify(parts), ...more };
  expect(started(workflowsOf(delivery), happening)).toEqual(['ci.yml']);
  return jobsThatRun(workflowsOf(delivery), 'ci.yml', { ...happening, values });
}

describe('changed parts', () => {
  const declared = () => workflow((ci) => {
    const changed = new ChangedParts(ci, 'changed', { parts: [ChangedPart.folders('agents/*', { marker: 'agent.yaml', changedWith: ['agents/common.py'], ignore: ['**/*.md'], needs: ['docs'] }), ChangedPart.of('docs', ['docs/**'])] });
    new Job(ci, 'test', { matrix: changed.matrix, condition: changed.any }).run(`pytest ${changed.part}`);
    new Job(ci, 'docs', { condition: changed.hasChanged('docs') }).run('make docs');
    new Job(ci, 'pack', { matrix: changed.matrixWith({ maxParallel: 2 }), condition: changed.any.andAlso(changed.all.negate()) }).run('make pack');
  });

  test('GL-16: a job runs once for each changed folder, and gets its name in a variable', () => {
    const { 'needs': needs, 'if': condition, strategy, steps } = jobOf(declared(), 'test');
    expect([needs, condition]).toEqual(['changed-find', "needs.changed-find.outputs.any == 'true'"]);
    expect(strategy).toEqual({ 'fail-fast': false, 'matrix': { part: '${{ fromJSON(needs.changed-find.outputs.parts) }}' } });
    expect(steps).toEqual([{ env: { MATRIX_PART: '${{ matrix.part }}' }, run: 'pytest "${MATRIX_PART}"' }]);
  });

  test('it fetches two commits of a pull request and all of a push, without what files hold, and gets no token', () => {
    const find = jobOf(declared(), 'changed-find');
    expect(stepUsing(find, 'actions/checkout').with).toEqual({ 'persist-credentials': false, 'sparse-checkout': '.github/actions/changed-parts', 'fetch-depth': "${{ case(github.event_name == 'push' || github.event_name == 'merge_group', 0, 2) }}" });
    expect([find.permissions, JSON.stringify(find)]).toEqual([{ contents: 'read' }, expect.not.stringMatching(/token|secrets/i)]);
    expect(JSON.parse(stepUsing(find, './.github/actions/changed-parts').with.parts)).toEqual([
      { kind: 'folders', name: 'agents/*', patterns: ['agents/common.py'], needs: ['docs'], ignore: ['**/*.md'], marker: 'agent.yaml' },
      { kind: 'part', name: 'docs', patterns: ['docs/**'] },
    ]);
    expect(stepUsing(find, './.github/actions/changed-parts').with.always).toBe('[".github/workflows/ci.yml"]');
  });

  test.each([['a push', ON_MAIN], ['a pull request', OURS], ['a fork', FORK], ['a schedule', NIGHTLY]])('on %s only what has changed runs, and nothing at all when nothing has', (_, happening) => {
    expect(runs(declared(), 'changed-find', happening, [])).toEqual(['changed-find']);
    expect(runs(declared(), 'changed-find', happening, ['agents/a'], { 'needs.changed-find.outputs.all': 'false' })).toEqual(['changed-find', 'test', 'docs', 'pack'].filter((job) => job !== 'docs'));
    expect(runs(declared(), 'changed-find', happening, ['docs'], { 'needs.changed-find.outputs.all': 'true' })).toEqual(['changed-find', 'test', 'docs']);
  });

  const refused = (parts: () => ChangedPart[], read?: (changed: ChangedParts) => void) => expect(() => workflow((ci) => {
    const changed = new ChangedParts(ci, 'changed', { parts: parts() });
    read?.(changed);
  }));

  test('what cannot be meant is refused', () => {
    refused(() => []).toThrow(/it has no parts/);
    refused(() => [ChangedPart.of('a', ['!a/**'])]).toThrow(/its patterns take no file/);
    refused(() => [ChangedPart.of('a', ['./a/**'])]).toThrow(/pattern from the root/);
    refused(() => [ChangedPart.folders('/charts/*')]).toThrow(/pattern of folders/);
    refused(() => [ChangedPart.of('a', ['a/**']), ChangedPart.of('a', ['b/**'])]).toThrow(/two of its parts are called 'a'/);
    refused(() => [ChangedPart.of('a', ['a/**'], { needs: ['b'] })]).toThrow(/no such part[^]*there are 'a'/);
    refused(() => [ChangedPart.of('docs', ['docs/**'])], (changed) => changed.hasChanged('dosc')).toThrow(/did you mean 'docs'/);
  });
});

describe('Helm', () => {
  const declared = (more = {}) => workflow((ci) => {
    new HelmCi(ci, 'helm', { charts: ['deployment/helm/*', 'deployment/infrastructure/helm/*'], helmVersion: '3.19.0', kubernetesVersion: '1.34.0', values: { prod: 'values-prod.yaml' }, ...more });
  });

  test('GL-26: each changed chart is linted, rendered, read by the schemas and installed by chart-testing on kind', () => {
    const scripts = scriptsOf(jobOf(declared(), 'helm-render'));
    for (const command of ['helm dependency build "$CHART"', 'helm lint --strict "$CHART"', 'helm template release "$CHART"', '/kubeconform" -strict']) expect(scripts).toContain(command);
    expect(scriptsOf(jobOf(declared(), 'helm-install'))).toContain('ct lint-and-install');
    expect(stepUsing(jobOf(declared(), 'helm-install'), 'helm/kind-action')).toBeDefined();
    for (const job of ['helm-render', 'helm-install']) expect(jobOf(declared(), job).strategy.matrix).toEqual({ part: '${{ fromJSON(needs.helm-changed.outputs.parts) }}' });
    expect(stepUsing(jobOf(declared(), 'helm-render'), 'actions/upload-artifact')).toMatchObject({ 'if': '${{ !cancelled() }}', 'with': { name: "${{ format('helm-report-{0}', strategy.job-index) }}" } });
  });

  test('a pull request is commented, one from a fork only rendered, and a push is not compared with anything', () => {
    const jobs = (happening: typeof OURS, parts = ['deployment/helm/a']) => runs(declared(), 'helm-changed', happening, parts);
    expect(jobs(OURS)).toEqual(['helm-changed', 'helm-render', 'helm-install', 'helm-comment']);
    expect(jobs(ON_MAIN as never)).toEqual(['helm-changed', 'helm-render', 'helm-install']);
    expect(jobs(OURS, [])).toEqual(['helm-changed']);
    expect(stepUsing(jobOf(declared(), 'helm-comment'), 'marocchino/sticky-pull-request-comment').if).toContain('head.repo.full_name == github.repository');
  });

  test('the name of a chart is in no script and in no name of an artifact', () => {
    for (const job of ['helm-render', 'helm-install']) {
      const { env, steps } = jobOf(declared(), job);
      expect([env.CHART, JSON.stringify(steps)]).toEqual(['${{ matrix.part }}', expect.not.stringContaining('matrix.part')]);
    }
  });

  test('steps with a pipe in them notice what fails in the middle', () => {
    for (const job of ['helm-render', 'helm-install']) for (const { run = '', shell } of jobOf(declared(), job).steps) if (/[^|]\|[^|]/.test(run)) expect(shell).toBe('bash');
  });

  test('what is not wanted is left out, and what varies can be said', () => {
    expect(Object.keys(workflowOf(declared({ install: false })).jobs)).toEqual(['helm-changed', 'helm-render', 'helm-comment']);
    const install = jobOf(declared({ versionBump: false, chartTestingConfig: 'ct.yaml', installTimeout: Duration.minutes(3), repositories: { acme: 'https://charts.example.com' } }), 'helm-install');
    expect([install.env.REPOSITORIES, scriptsOf(install)]).toEqual(['acme https://charts.example.com', expect.stringMatching(/--timeout 180s[^]*--config ct\.yaml/)]);
    expect(install.steps.at(-1).env.VERSION_BUMP).toBe('false');
    expect(scriptsOf(jobOf(declared({ skipKinds: ['ServiceMonitor'], schemaLocations: ['default', 'schemas/{{.ResourceKind}}.json'] }), 'helm-render'))).toMatch(/-schema-location 'default' \\\n +-schema-location 'schemas\/{{\.ResourceKind}}\.json' \\\n +-skip ServiceMonitor/);
    for (const wrong of [{ charts: [] }, { helmVersion: 'latest' }, { kubernetesVersion: '1.34' }, { values: { own: 'a.yaml' } }, { values: { 'a b': 'a.yaml' } }, { schemaLocations: ["'; rm -rf /"] }, { repositories: { a: 'http://x' } }]) expect(() => declared(wrong)).toThrow();
  });
});

describe('Terraform', () => {
  const FOLDER = 'deployment/terraform/environments';
  const declared = (more: Partial<TerraformPlanProps> = {}) => workflow((ci, delivery) => {
    new GithubRepository(delivery, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01' });
    const [planning, dev, production] = ['plan', 'dev', 'production'].map((name) => new DeploymentEnvironment(delivery, name, name === 'plan' ? {} : { branches: ['main'] }));
    const account = new AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-west-1' });
    const role = (name: string, environment: DeploymentEnvironment) => new AwsRole(delivery, name, { account, trustedBy: [Trusted.environment(environment)], statements: [AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::state/*'] })] });
    new TerraformPlan(ci, 'terraform', {
      version: '1.11.4',
      modules: ['deployment/terraform/modules/**'],
      stacks: [
        { name: 'dev', folder: `${FOLDER}/dev`, applyEnvironment: dev },
        { name: 'production', folder: `${FOLDER}/production`, variableFiles: ['../shared.tfvars'], planAccess: TerraformAccess.aws(role('terraform-plan', planning)), planEnvironment: planning, applyAccess: TerraformAccess.aws(role('terraform-apply', production)), applyEnvironment: production },
        { name: 'sandbox', folder: `${FOLDER}/sandbox` },
      ],
      ...more,
    });
  });
  const jobs = (happening: object, parts: readonly string[], changes = 'true') => runs(declared(), 'terraform-changed', happening as never, parts, Object.fromEntries(['dev', 'production', 'sandbox'].map((name) => [`needs.terraform-plan-${name}.outputs.changes`, changes])));

  test('GL-29: a pull request plans what it changes, and comments it once', () => {
    expect(jobs(OURS, ['dev'])).toEqual(['terraform-changed', 'terraform-check', 'terraform-plan-dev', 'terraform-comment']);
    expect(jobs(OURS, [])).toEqual(['terraform-changed']);
    expect(stepUsing(jobOf(declared(), 'terraform-comment'), 'marocchino/sticky-pull-request-comment').with.header).toBe('terraform');
  });

  test('GL-18: a fork is checked without a cloud, and never planned', () => {
    expect(jobs(FORK, ['dev', 'production'])).toEqual(['terraform-changed', 'terraform-check']);
    const check = jobOf(declared({ scanners: [TerraformScanner.TRIVY, TerraformScanner.CHECKOV] }), 'terraform-check');
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(scriptsOf(check)).toMatch(/terraform fmt -check -recursive[^]*terraform -chdir="\$folder" validate[^]*tflint --recursive/);
    expect([stepUsing(check, 'aquasecurity/trivy-action').with['exit-code'], stepUsing(check, 'bridgecrewio/checkov-action').with.directory]).toEqual([1, FOLDER]);
  });

  test('GL-17: on main what was planned is applied, one environment after the other, and only what would change something', () => {
    expect(jobs(ON_MAIN, ['dev', 'production', 'sandbox'])).toEqual(expect.arrayContaining(['terraform-apply-dev', 'terraform-apply-production']));
    expect(jobs(ON_MAIN, ['dev', 'production'], 'false').filter((job) => job.includes('apply'))).toEqual([]);
    expect(jobs({ event: 'workflow_dispatch', ref: 'refs/heads/topic' }, ['dev']).filter((job) => job.includes('apply'))).toEqual([]);
    const apply = jobOf(declared(), 'terraform-apply-production');
    expect(apply.needs).toEqual(['terraform-check', 'terraform-plan-production', 'terraform-apply-dev']);
    expect(apply.environment).toBe('production');
    expect(apply.concurrency).toEqual({ 'group': 'deploy-production', 'cancel-in-progress': false });
    expect(Object.keys(workflowOf(declared()).jobs)).not.toContain('terraform-apply-sandbox');
  });

  test('who plans is not who applies', () => {
    const roles = ['plan', 'apply'].map((part) => stepUsing(jobOf(declared(), `terraform-${part}-production`), 'aws-actions/configure-aws-credentials').with['role-to-assume']);
    expect(roles).toEqual([expect.stringMatching(/terraform-plan$/), expect.stringMatching(/terraform-apply$/)]);
    expect(jobOf(declared(), 'terraform-plan-dev').permissions).toEqual({ contents: 'read' });
  });

  test('the plan is kept for a day, and where a secret is given nobody can read it', () => {
    const kept = (more = {}) => jobOf(declared(more), 'terraform-plan-dev').steps.find((step: any) => step.name === 'Keep the plan');
    expect([kept().with['retention-days'], kept({ keepPlan: Duration.days(7) }).with['retention-days']]).toEqual([1, 7]);
    expect(kept().if).toBe("github.event_name == 'push' && github.ref == 'refs/heads/main' && steps.plan.outputs.changes == 'true'");
    expect(scriptsOf(jobOf(declared({ planPassphrase: Secrets.get('PASSPHRASE') }), 'terraform-apply-dev'))).toMatch(/openssl enc -d[^]*sha256sum --check --strict[^]*terraform apply/);
  });

  test('costs are estimated with a key, and the file that holds every value does not stay', () => {
    expect(scriptsOf(jobOf(declared(), 'terraform-plan-dev'))).not.toContain('infracost');
    expect(scriptsOf(jobOf(declared({ infracostKey: Secrets.get('INFRACOST_API_KEY') }), 'terraform-plan-dev'))).toMatch(/infracost diff[^]*rm "\$RUNNER_TEMP\/plan\.json"/);
  });

  test('what lies outside of its folder changes a configuration as well', () => {
    const parts = JSON.parse(stepUsing(jobOf(declared(), 'terraform-changed'), './.github/actions/changed-parts').with.parts);
    expect(parts[1].patterns).toEqual([`${FOLDER}/production/**`, 'deployment/terraform/modules/**', `${FOLDER}/shared.tfvars`]);
  });

  test('what cannot be meant is refused', () => {
    const stack = { name: 'dev', folder: 'a' };
    for (const wrong of [{ stacks: [] }, { stacks: [stack, stack] }, { stacks: [{ ...stack, folder: 'a b' }] }, { stacks: [{ ...stack, name: 'a b' }] }, { version: '~> 1.0' }, { keepPlan: Duration.hours(5) }, { keepPlan: Duration.days(91) }, { stacks: [{ ...stack, variableFiles: ['$(x)'] }] }]) expect(() => declared(wrong)).toThrow();
  });

  test('an environment that is declared somewhere else will do', () => {
    expect(jobOf(declared({ stacks: [{ name: 'dev', folder: 'a', applyEnvironment: JobEnvironment.named('elsewhere') }] }), 'terraform-apply-dev').environment).toBe('elsewhere');
  });
});

describe('database migrations', () => {
  const flyway = MigrationTool.flyway({ version: '11.14.1', folders: ['db/migrations'], placeholders: { owner: 'app' }, outOfOrder: true });
  const alembic = MigrationTool.alembic({ pythonVersion: '3.12', requirements: 'requirements.txt', folder: 'migrations/versions' });
  const declared = (tool = flyway, database = MigrationDatabase.timescale('2.17.2-pg16')) => workflow((ci) => {
    new DatabaseMigrations(ci, 'migrations', { tool, database, mayChange: ['db/migrations/V1__*'] });
  });

  test('GL-19: Flyway migrates, validates and shows an empty TimescaleDB, and one as the base left it', () => {
    const migrate = jobOf(declared(), 'migrations-migrate');
    expect(migrate.services.database).toMatchObject({ image: 'timescale/timescaledb:2.17.2-pg16', ports: ['5432:5432'], options: expect.stringContaining('pg_isready') });
    expect(scriptsOf(migrate)).toContain('flyway:migrate flyway:validate flyway:info');
    expect(migrate.env).toMatchObject({ FLYWAY_PLACEHOLDERS_OWNER: 'app', FLYWAY_OUT_OF_ORDER: 'true', FLYWAY_URL: 'jdbc:postgresql://localhost:5432/migrations' });
    expect(scriptsOf(jobOf(declared(), 'migrations-upgrade'))).toMatch(/git worktree add --detach "\$RUNNER_TEMP\/base" HEAD\^1[^]*flyway:migrate\n[^]*flyway:migrate flyway:validate/);
  });

  test('the upgrade is for pull requests, from a fork as well: there is nothing to steal', () => {
    const jobs = (happening: object) => jobsThatRun(workflowsOf(declared()), 'ci.yml', happening as never);
    for (const happening of [OURS, FORK]) expect(jobs(happening)).toEqual(['migrations-history', 'migrations-migrate', 'migrations-upgrade']);
    for (const happening of [ON_MAIN, NIGHTLY]) expect(jobs(happening)).toEqual(['migrations-history', 'migrations-migrate']);
    expect(declared().synthText('.github/workflows/ci.yml')).not.toContain('secrets.');
  });

  test('the program is told what is looked at, and how', () => {
    expect(stepUsing(jobOf(declared(), 'migrations-history'), './.github/actions/migration-history').with).toEqual({ 'folders': '["db/migrations"]', 'tool': 'flyway', 'out-of-order': true, 'may-change': '["db/migrations/V1__*"]' });
  });

  test('Alembic goes up, is compared with the models, goes down and up again', () => {
    const migrate = jobOf(declared(alembic, MigrationDatabase.postgres('16.4')), 'migrations-migrate');
    expect(scriptsOf(migrate)).toMatch(/alembic --config alembic\.ini heads[^]*upgrade head\nalembic --config alembic\.ini check[^]*downgrade base\nalembic --config alembic\.ini upgrade head/);
    expect(migrate.env.DATABASE_URL).toBe('postgresql+psycopg://migrations:migrations@localhost:5432/migrations');
    const once = MigrationTool.alembic({ pythonVersion: '3.12', requirements: 'requirements.txt', folder: 'versions', config: 'db/alembic.ini', downgrade: false });
    expect(scriptsOf(jobOf(declared(once), 'migrations-migrate'))).not.toContain('downgrade');
  });

  test('MySQL counts as ready when it answers over the network', () => {
    expect(jobOf(declared(flyway, MigrationDatabase.mysql('8.4')), 'migrations-migrate').services.database).toMatchObject({ image: 'mysql:8.4', options: expect.stringContaining('--protocol=tcp') });
    expect(scriptsOf(jobOf(declared(flyway, MigrationDatabase.mysql('8.4')), 'migrations-migrate'))).toContain('<artifactId>flyway-mysql</artifactId><version>11.14.1</version>');
  });

  test('a tag that moves, and a tool without folders, are refused', () => {
    for (const tag of ['latest', '', 'alpine', '16@sha256:1']) expect(() => MigrationDatabase.postgres(tag)).toThrow(/tag/);
    expect(MigrationDatabase.postgres(`16.4@sha256:${'a'.repeat(64)}`)).toBeDefined();
    expect(() => declared(MigrationTool.flyway({ version: '11.14.1', folders: [] }))).toThrow(/no folders/);
  });
});
