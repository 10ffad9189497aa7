import { OwnersIndex } from 'slipway/repository/inside';
import { Example } from './example';
import { followers, jobsThatRun, started } from './support/simulation';

let example: Example;
beforeAll(() => {
  example = new Example('greenlang');
});

const MAIN = 'refs/heads/main';
const PULL = 'refs/pull/7/merge';
const workflow = (name: string) => example.workflow(name);
const stepsOf = (name: string, job: string): any[] => workflow(name).jobs[job].steps;
const named = (steps: any[]) => steps.map(({ name }) => name);
const scripts = (steps: any[]) => steps.map(({ run }) => run ?? '').join('\n');
const jobs = (name: string, event: string, ref = MAIN, values: Record<string, string | boolean | null> = {}) => jobsThatRun(example.declared, `${name}.yml`, { event, ref, values });
const OWN = { 'github.event.pull_request.head.repo.full_name': 'acme/greenlang', 'github.repository': 'acme/greenlang', 'github.event.pull_request.head.repo.fork': false };
const FORK = { ...OWN, 'github.event.pull_request.head.repo.full_name': 'mallory/greenlang', 'github.event.pull_request.head.repo.fork': true };
const secretsOf = (job: any): string[] => [...new Set([...JSON.stringify(job).matchAll(/secrets\.([A-Z_]+)/g)].map(([, name]) => name).filter((name) => name !== 'GITHUB_TOKEN'))];

const SOURCE = [
  'ci-main', 'pr-validation', 'release-orchestration', 'deploy-environments', 'unified-security-scan', 'pre-commit', 'code-governance', 'acceptance-golden-tests', 'agents-ci', 'infra-deploy', 'infra-validate',
  'database-migrations', 'docs-build', 'scheduled-maintenance', 'smoke-test', 'promote-environment', 'rollback', 'helm-ci', 'dependency-review', 'dora-metrics', 'terraform-plan-comment',
];

test('GL-8 to GL-22 and GL-24 to GL-29: every workflow of the source has its file', () => {
  for (const name of SOURCE) expect(workflow(name).jobs).toBeDefined();
});

describe('what starts them', () => {
  const on = (name: string) => workflow(name).on;

  test('GL-8: CI starts for pushes and pull requests of main, master and develop', () => {
    const branches = ['main', 'master', 'develop'];
    expect(on('ci-main')).toEqual({ push: { branches }, pull_request: { branches }, merge_group: null });
    expect(started(example.declared, { event: 'push', ref: 'refs/heads/feature' })).not.toContain('ci-main.yml');
  });

  test('GL-9: the validation starts for pull requests of the three branches, and for nothing else', () => {
    expect(on('pr-validation')).toEqual({ pull_request: { branches: ['main', 'master', 'develop'] }, merge_group: null });
  });

  test('GL-10: a release starts with a tag v* and by hand', () => {
    expect(on('release-orchestration')).toEqual({ push: { tags: ['v*'] }, workflow_dispatch: null });
    expect(started(example.declared, { event: 'push', ref: 'refs/tags/v1.2.3' })).toEqual(['release-orchestration.yml']);
  });

  test.each([
    ['GL-12', 'unified-security-scan', { pull_request: null, schedule: [{ cron: '37 3 * * *' }], workflow_dispatch: null }],
    ['GL-13', 'pre-commit', { pull_request: { branches: ['main', 'master'] }, merge_group: null }],
    ['GL-14', 'code-governance', { pull_request: { branches: ['main', 'master'] }, merge_group: null }],
    ['GL-15', 'acceptance-golden-tests', { pull_request: null, schedule: [{ cron: '23 4 * * 1' }], workflow_dispatch: null, merge_group: null }],
    ['GL-21', 'scheduled-maintenance', { schedule: [{ cron: '52 2 * * *' }, { cron: '7 6 * * 1' }], workflow_dispatch: null }],
    ['GL-28', 'dependency-review', { pull_request: null, merge_group: null }],
  ])('%s: %s starts as the source says', (_, name, triggers) => {
    expect(on(name)).toEqual(triggers);
  });

  test.each([
    ['GL-18', 'infra-validate', 'deployment/**'], ['GL-19', 'database-migrations', 'deployment/database/**'], ['GL-20', 'docs-build', 'docs/**'],
    ['GL-26', 'helm-ci', 'deployment/helm/**'], ['GL-26', 'helm-ci', 'deployment/infrastructure/helm/**'], ['GL-29', 'terraform-plan-comment', 'deployment/terraform/**'],
  ])('%s: %s starts for pull requests on %s', (_, name, path) => {
    expect(on(name).pull_request.paths).toContain(path);
  });

  test('GL-17: the infrastructure is deployed by pushes of main and by hand', () => {
    expect([on('infra-deploy').push.branches, Object.keys(on('infra-deploy'))]).toEqual([['main'], ['push', 'workflow_dispatch']]);
  });

  test('GL-22: a smoke test is started by hand, with a version, and by the release', () => {
    expect(on('smoke-test').workflow_dispatch.inputs.version).toMatchObject({ type: 'string', required: true });
    expect(workflow('release-orchestration').jobs['smoke-test']).toMatchObject({ uses: './.github/workflows/smoke-test.yml', needs: expect.arrayContaining(['greenlang-publish']) });
  });
});

test('GL-8: lint, unit tests on three systems and three versions, integration, the package and the gate', () => {
  const { jobs: all } = workflow('ci-main');
  expect(all['unit-tests'].strategy.matrix).toEqual({ version: ['3.11', '3.12', '3.13'], os: ['ubuntu-latest', 'windows-latest', 'macos-latest'] });
  expect([all['ci-gate'].needs, all['ci-gate'].if]).toEqual([['lint', 'unit-tests', 'integration-tests', 'coverage', 'build'], 'always()']);
  expect(Object.keys(all['integration-tests'].services)).toEqual(['timescale', 'redis']);
  expect(scripts(stepsOf('ci-main', 'build'))).toContain('python -m build');
});

test('GL-8: what is measured of main and who is told of it is no business of a pull request', () => {
  expect(jobs('ci-main', 'pull_request', PULL, OWN)).toEqual(['lint', 'unit-tests', 'integration-tests', 'coverage', 'build', 'ci-gate']);
  expect(jobs('ci-main', 'push')).toContain('measure');
  expect(jobs('ci-main', 'push', 'refs/heads/develop')).not.toContain('measure');
});

test('GL-9: agents, core library, coverage and determinism, behind one gate', () => {
  const { jobs: all } = workflow('pr-validation');
  expect(all['pr-gate'].needs).toEqual(['agents', 'core', 'coverage', 'determinism']);
  expect(all.agents.strategy.matrix.group).toEqual(['intake', 'calculation', 'reporting', 'assurance']);
  expect(scripts(all.coverage.steps)).toContain('--fail-under=85');
  expect(scripts(all.determinism.steps)).toMatch(/PYTHONHASHSEED=\$seed[^]*diff --recursive/);
});

test('GL-10: version, three systems, image, PyPI, GitHub, and only then the smoke test', () => {
  const { jobs: all } = workflow('release-orchestration');
  expect(all.wheels.strategy.matrix.os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
  expect(all.image.steps.some(({ uses }: any) => uses === './.github/actions/docker-build-push')).toBe(true);
  const publish = all['greenlang-publish-pypi'];
  expect(publish.environment.name ?? publish.environment).toBe('release');
  expect(publish.permissions['id-token']).toMatch(/^write/);
  expect(secretsOf(publish)).toEqual([]);
  expect(all['greenlang-publish'].needs).toEqual(expect.arrayContaining(['greenlang-draft', 'greenlang-verify-pypi']));
});

test('GL-10: only a tag is released, and somebody is told when a release breaks off', () => {
  expect(jobs('release-orchestration', 'workflow_dispatch')).toEqual([]);
  expect(jobs('release-orchestration', 'push', 'refs/tags/v1.2.3')).toEqual(expect.arrayContaining(['release-version', 'greenlang-publish-pypi', 'smoke-test', 'record']));
  expect(workflow('release-orchestration').jobs.tell).toMatchObject({ if: "failure() && needs.release-version.result == 'success'" });
  expect(workflow('release-orchestration').jobs.record.if).toBeUndefined();
});

test('GL-10, GL-38: what is released restores no cache', () => {
  for (const job of ['wheels', 'dist']) expect(stepsOf('release-orchestration', job).find(({ uses }) => uses === './.github/actions/setup-greenlang').with.cache).toBe(false);
  expect(example.text('.github/actions/docker-build-push/action.yml')).not.toMatch(/cache-from|cache-to/);
});

test('GL-11: main is scanned, built and recorded, and goes on to the environments, each of which is asked whether it works', () => {
  expect(jobs('deploy-environments', 'push')).toEqual(['security-gate', 'image', 'release']);
  expect(jobs('deploy-environments', 'workflow_dispatch', 'refs/heads/feature')).toEqual([]);
  expect(followers(example.declared, 'deploy-environments.yml')).toContain('promote-environment.yml');
  for (const stage of ['dev', 'staging', 'production']) expect(named(stepsOf(`deploy-${stage}`, 'deploy'))).toContain('Ask whether it answers');
});

test('GL-12: six looks at the code, one verdict, and nobody who found something is called clean', () => {
  const { jobs: all } = workflow('unified-security-scan');
  expect(Object.keys(all)).toEqual(['scan-trivy-fs', 'scan-snyk', 'scan-bandit', 'scan-gitleaks', 'scan-licenses', 'scan-verdict', 'sbom', 'measure']);
  expect(all['scan-verdict'].needs).toEqual(['scan-trivy-fs', 'scan-snyk', 'scan-bandit', 'scan-gitleaks', 'scan-licenses']);
  expect(all.sbom.steps.map(({ with: inputs }: any) => inputs.format)).toEqual(expect.arrayContaining(['cyclonedx-json', 'spdx-json']));
  expect(jobs('unified-security-scan', 'pull_request', PULL, { ...FORK, 'github.event.pull_request.user.login': 'mallory' })).not.toContain('scan-snyk');
  expect(jobs('unified-security-scan', 'schedule')).toContain('measure');
});

test('GL-13: more than thirty hooks, for security, quality, infrastructure and documentation', () => {
  const { repos } = example.read('.pre-commit-config.yaml');
  const ids: string[] = repos.flatMap(({ hooks }: any) => hooks.map(({ id }: any) => id));
  expect(ids.length).toBeGreaterThan(30);
  expect(ids).toEqual(expect.arrayContaining(['bandit', 'detect-secrets', 'detect-private-key', 'black', 'mypy', 'ruff-check', 'terraform-fmt', 'hadolint-docker', 'markdownlint', 'yamllint', 'interrogate']));
  expect(scripts(stepsOf('pre-commit', 'pre-commit'))).toContain('pre-commit run');
});

test('GL-14: policies, numbers without a name, specifications and determinism', () => {
  const { jobs: all } = workflow('code-governance');
  expect(all['governance-gate'].needs).toEqual(['policies', 'magic-numbers', 'specifications', 'determinism']);
  expect(scripts(all.policies.steps)).toMatch(/opa test[^]*opa exec .*--fail-non-empty/);
  expect(scripts(all['magic-numbers'].steps)).toContain('PLR2004');
  expect(scripts(all.specifications.steps)).toContain('check-jsonschema');
});

test('GL-15, GL-36: golden tests, packs and benchmarks; a pull request is compared with main, and 10 % slower is too slow', () => {
  const { jobs: all } = workflow('acceptance-golden-tests');
  expect(all['acceptance-gate'].needs).toEqual(['golden', 'packs', 'performance-measure', 'performance-compare']);
  const compare = all['performance-compare'].steps.find(({ uses }: any) => uses === './.github/actions/benchmark-gate');
  expect(compare.with).toMatchObject({ 'format': 'pytest-benchmark', 'baseline': 'benchmarks-performance-measure', 'maximum-regression': 10 });
  expect(compare.with['allow-missing-baseline']).toBeUndefined();
  // Where the baseline comes from.
  expect(jobs('acceptance-golden-tests', 'schedule')).toContain('performance-measure');
});

test('GL-16: agents that changed are tested, each alone, and nothing runs when none did', () => {
  const { test: job, 'changed-find': find } = workflow('agents-ci').jobs;
  expect([job.needs, job.if, job.strategy.matrix.part]).toEqual(['changed-find', "needs.changed-find.outputs.any == 'true'", '${{ fromJSON(needs.changed-find.outputs.parts) }}']);
  const { with: inputs } = find.steps.find(({ uses }: any) => uses === './.github/actions/changed-parts');
  expect(JSON.parse(inputs.parts)).toEqual([expect.objectContaining({ name: 'greenlang/agents/*', marker: 'agent.yaml' })]);
});

test('GL-17: Terraform first and then the cluster, an environment after the other, and only main', () => {
  const { jobs: all } = workflow('infra-deploy');
  expect([all['deploy-dev'].needs, all['deploy-staging'].needs, all['deploy-prod'].needs]).toEqual(['terraform-apply-dev', ['terraform-apply-staging', 'deploy-dev'], ['terraform-apply-prod', 'deploy-staging']]);
  expect(jobs('infra-deploy', 'workflow_dispatch', 'refs/heads/feature').filter((id) => /^(?:deploy|terraform-apply)-/.test(id))).toEqual([]);
  expect(named(all['deploy-prod'].steps)).toEqual(expect.arrayContaining(['Bring up the other gateway', 'Send the traffic there', 'Send the traffic back', 'Retire what served before']));
  expect(all['deploy-prod'].steps.find(({ name }: any) => name === 'Send the traffic back').if).toBe("failure() && steps.send-the-traffic-there.outcome != 'skipped'");
});

test('GL-18: format, rules, two scanners and the costs; a fork does not get the key of the costs', () => {
  const { jobs: all } = workflow('infra-validate');
  expect(scripts(all.terraform.steps)).toMatch(/terraform fmt -check[^]*tflint/);
  expect(Object.keys(all)).toEqual(expect.arrayContaining(['scan-trivy-config', 'scan-checkov', 'scan-verdict', 'cost', 'infra-gate']));
  expect(jobs('infra-validate', 'pull_request', PULL, OWN)).toContain('cost');
  expect(jobs('infra-validate', 'pull_request', PULL, FORK)).not.toContain('cost');
});

test('GL-19: migrations on the database of production, from nothing and from what there is, and their history', () => {
  const { jobs: all } = workflow('database-migrations');
  for (const job of ['migrations-migrate', 'migrations-upgrade']) expect(all[job].services.database.image).toMatch(/^timescale\/timescaledb:/);
  expect(all['migrations-gate'].needs).toEqual(['migrations-history', 'migrations-migrate', 'migrations-upgrade']);
});

test('GL-20: a pull request builds the documentation and looks at its links, and main deploys it', () => {
  expect(scripts(stepsOf('docs-build', 'docs-build'))).toMatch(/mkdocs build --strict[^]*lychee/);
  expect(jobs('docs-build', 'pull_request', PULL, OWN)).toEqual(['docs-build']);
  expect(jobs('docs-build', 'push')).toEqual(['docs-build', 'docs-deploy']);
});

test('GL-21: scans every day, benchmarks and dependencies every week', () => {
  const at = (cron: string) => jobs('scheduled-maintenance', 'schedule', MAIN, { 'github.event.schedule': cron });
  expect(at('52 2 * * *')).toEqual(['maintenance-start-unified-security-scan', 'maintenance-caches', 'maintenance-stale']);
  expect(at('7 6 * * 1')).toEqual(['maintenance-start-acceptance-golden-tests', 'maintenance-outdated-pip', 'maintenance-artifacts']);
});

test('GL-22: what was published is installed on three systems, and its image has the signature of the release', () => {
  const { package: install, image } = workflow('smoke-test').jobs;
  expect(install.strategy.matrix).toEqual({ os: ['ubuntu-latest', 'windows-latest', 'macos-latest'], python: ['3.11', '3.13'] });
  expect(JSON.stringify([install, image])).not.toContain('actions/checkout');
  expect(scripts(image.steps)).toContain('release-orchestration.yml@refs/tags/v$VERSION');
});

test.each([
  ['greenlang/core/engine.py', '@acme/greenlang-core'],
  ['greenlang/agents/intake/agent.py', '@acme/greenlang-agents'],
  ['greenlang/security/tokens.py', '@acme/greenlang-security'],
  ['applications/portal/main.py', '@acme/greenlang-applications'],
  ['deployment/helm/greenlang/Chart.yaml', '@acme/greenlang-platform'],
  ['deployment/helm/greenlang/values-prod.yaml', '@acme/release-managers'],
  ['deployment/database/migrations/V1__tables.sql', '@acme/greenlang-database'],
  ['deployment/terraform/environments/prod/main.tf', '@acme/greenlang-platform @acme/greenlang-security'],
  ['.github/workflows/ci-main.yml', '@acme/greenlang-platform'],
  ['.github/CODEOWNERS', '@acme/greenlang-security'],
  ['tests/unit/test_engine.py', '@acme/greenlang-quality'],
  ['scripts/check_emission_factors.py', '@acme/greenlang-platform'],
  ['pyproject.toml', '@acme/greenlang-maintainers'],
])('GL-23: %s is owned by %s', (path, owners) => {
  // As the file has it, and not as it was declared.
  const rules = example.text('.github/CODEOWNERS').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/));
  const [, ...found] = rules[new OwnersIndex(rules.map(([pattern]) => pattern)).ruleOf(path)];
  expect(found.join(' ')).toBe(owners);
});

test('GL-23, GL-35: a change of main or develop needs the approval of an owner, and the gates', () => {
  const { branch_protection: protections } = JSON.parse(example.text('.github/slipway.settings.json'));
  expect(protections.map(({ branch }: any) => branch).sort()).toEqual(['develop', 'main']);
  const main = protections.find(({ branch }: any) => branch === 'main');
  expect(main.required_pull_request_reviews).toMatchObject({ require_code_owner_reviews: true, required_approving_review_count: 1, dismiss_stale_reviews: true });
  expect(main.enforce_admins).toBe(true);
  expect(main.required_status_checks.checks.map(({ context }: any) => context)).toEqual(['CI gate', 'PR gate', 'Pre-commit gate', 'Governance gate', 'Acceptance gate', 'Dependencies gate']);
});

test('GL-26: charts that changed are linted, rendered for every environment, read by the schemas of the cluster and installed', () => {
  const { jobs: all } = workflow('helm-ci');
  const render = scripts(all['helm-render'].steps);
  for (const tool of ['helm lint', 'helm template', 'kubeconform']) expect(render).toContain(tool);
  expect(JSON.stringify(all['helm-render'])).toContain('values-prod.yaml');
  expect(scripts(all['helm-install'].steps)).toMatch(/ct (?:lint-and-)?install/);
  expect(all['helm-install'].steps.some(({ uses }: any) => uses?.startsWith('helm/kind-action@'))).toBe(true);
  expect(all['helm-render'].strategy.matrix.part).toContain('needs.');
});

test('GL-28: what is known to be weak, and a licence that is not on the list, stop a pull request', () => {
  const { with: inputs } = stepsOf('dependency-review', 'dependencies-review').find(({ uses }) => uses?.startsWith('actions/dependency-review-action@'));
  expect(inputs).toMatchObject({ 'fail-on-severity': 'high', 'allow-licenses': 'MIT,Apache-2.0,BSD-2-Clause,BSD-3-Clause,ISC,PSF-2.0' });
  // The action takes one list, and what is not on it is denied.
  for (const denied of ['GPL-2.0', 'GPL-3.0', 'AGPL-3.0']) expect(inputs['allow-licenses'].split(',')).not.toContain(denied);
  expect(inputs['comment-summary-in-pr']).toContain("'always'");
});

test('GL-29: a pull request plans what it changes and says it in one comment; a fork plans nothing, and nobody applies', () => {
  expect(jobs('terraform-plan-comment', 'pull_request', PULL, OWN)).toEqual(expect.arrayContaining(['terraform-plan-dev', 'terraform-plan-staging', 'terraform-plan-prod', 'terraform-comment']));
  expect(jobs('terraform-plan-comment', 'pull_request', PULL, FORK).filter((id) => id.startsWith('terraform-plan-'))).toEqual([]);
  expect(Object.keys(workflow('terraform-plan-comment').jobs).filter((id) => id.includes('apply'))).toEqual([]);
  expect(scripts(stepsOf('terraform-plan-comment', 'terraform-plan-prod'))).toContain('infracost');
  for (const name of ['dev', 'staging', 'prod']) {
    expect(workflow('infra-deploy').jobs[`terraform-apply-${name}`].environment).toBe(`infra-${name}`);
    expect(example.environment(`infra-${name}`).reviewers).toEqual([expect.objectContaining({ name: 'greenlang-platform' })]);
  }
});

test('GL-38: secrets are those of environments, and every job that reads one runs in its environment', () => {
  const settings = JSON.parse(example.text('.github/slipway.settings.json'));
  const known = new Map<string, string[]>(settings.environments.map(({ name, secrets = [] }: any) => [name, secrets.map((secret: any) => secret.name ?? secret)]));
  const reading = SOURCE.concat('composite-actions', 'deploy-dev', 'deploy-staging', 'deploy-production').flatMap((name) => Object.entries<any>(workflow(name).jobs).map(([id, job]) => ({ at: `${name}/${id}`, job, secrets: secretsOf(job) })))
    .filter(({ job, secrets }) => secrets.length > 0 && job.uses === undefined);
  expect(reading.length).toBeGreaterThan(5);
  for (const { at, job, secrets } of reading) expect({ at, unknown: secrets.filter((secret) => !known.get(job.environment?.name ?? job.environment)?.includes(secret)) }).toEqual({ at, unknown: [] });
  expect(settings.secrets ?? []).toEqual([]);
});

test('GL-38: AWS is reached by roles alone, and what was run can be looked at for 90 days', () => {
  const written = [...example.made].filter(([path]) => path.startsWith('.github/')).map(([, text]) => text).join('\n');
  expect(written).not.toMatch(/secrets\.AWS_|AKIA[A-Z\d]{16}/);
  expect(JSON.parse(example.text('.github/slipway.settings.json')).settings.artifact_and_log_retention).toEqual({ days: 90 });
});

test('GL-39: jobs fall back on machines that a variable names, and what deploys waits in line', () => {
  const fallback = /vars\.LINUX_RUNNER \|\| '"ubuntu-latest"'/;
  for (const [name, job] of [['deploy-environments', 'image'], ['promote-environment', 'decide'], ['deploy-production', 'deploy'], ['deploy-production', 'roll-back']]) expect(workflow(name).jobs[job]['runs-on']).toMatch(fallback);
  expect(workflow('infra-deploy').concurrency).toEqual({ 'group': 'infra-deploy', 'cancel-in-progress': false });
  expect(workflow('agents-ci').jobs.test.strategy['max-parallel']).toBe(10);
  expect(workflow('deploy-production').jobs.deploy.concurrency).toMatchObject({ 'cancel-in-progress': false });
});
