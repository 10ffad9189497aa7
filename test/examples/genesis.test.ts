import { Example } from './example';
import { StepText, minutesOf, secondsOf } from './support/budget';
import { Promotions } from './support/promotions';
import { Happening, deploysTo, followers, jobOfStrategy, jobsThatRun, started } from './support/simulation';

let example: Example;
beforeAll(() => {
  example = new Example('genesis');
});

const jobs = (workflow: string): Record<string, any> => example.workflow(workflow).jobs;
const steps = (workflow: string, job: string): StepText[] => jobs(workflow)[job].steps;
const runs = (workflow: string, job: string) => steps(workflow, job).map(({ run }) => run ?? '').join('\n');
const configured = (stage: string) => example.read('.github/promotion/genesis/promotion.json').stages.find(({ name }: any) => name === stage);
const MAIN = 'refs/heads/main';

test('the committed files are what the program makes', () => example.expectCommitted());

test('GE-1: the jobs of CI, each with the time it may take', () => {
  expect(Object.entries(jobs('ci')).map(([id, job]) => [id, job['timeout-minutes']])).toEqual([
    ['code-quality', 10], ['unit-tests', 20], ['smoke-tests', 10], ['integration-tests', 30], ['coverage-analysis', 30], ['security-scan', 15], ['security-verdict', 10], ['test-summary', 10],
    ['image-check', 60], ['image-build', 60], ['ci-gate', 5], ['package', 15],
  ]);
  expect(jobs('ci')['unit-tests'].strategy.matrix.group).toEqual(['infrastructure', 'agents', 'orchestration', 'integration']);
  expect(jobs('ci')['integration-tests'].strategy.matrix.group).toEqual(['orchestration', 'darwin', 'swarm', 'error-handling']);
  for (const tool of ['ruff check', 'black --check --line-length 100', 'isort --check-only --profile black', 'mypy']) expect(runs('ci', 'code-quality')).toContain(tool);
  expect(steps('ci', 'security-scan').map(({ name }) => name)).toEqual(expect.arrayContaining(['Bandit', 'Safety', 'TruffleHog']));
  expect(runs('ci', 'coverage-analysis')).toContain('--fail-under=95');
});

test('GE-1: whatever verifies is behind the gate that main asks for, and runs on every pull request', () => {
  const guarded: string[] = jobs('ci')['ci-gate'].needs;
  const onPull = jobsThatRun(example.declared, 'ci.yml', { event: 'pull_request', ref: 'refs/pull/1/merge' });
  expect(new Set(onPull)).toEqual(new Set([...guarded, 'ci-gate']));
  const [{ required_status_checks: { checks } }] = JSON.parse(example.text('.github/slipway.settings.json')).branch_protection;
  expect(checks.map(({ context }: any) => context)).toEqual(['CI gate', 'Performance gate']);
});

test('GE-4: benchmarks that are more than 10 % slower than main stop a pull request; they are measured every night as well', () => {
  expect(started(example.declared, { event: 'pull_request', ref: 'refs/pull/1/merge' })).toEqual(['ci.yml', 'performance.yml']);
  expect(example.workflow('performance').on.schedule).toEqual([{ cron: '0 2 * * *' }]);
  expect(runs('performance', 'benchmarks-measure')).toMatch(/pytest .*-m performance.*--benchmark/);
  expect(jobs('performance')['benchmarks-measure']['timeout-minutes']).toBe(30);
  const compare = steps('performance', 'benchmarks-compare').find(({ uses }) => uses === './.github/actions/benchmark-gate')!;
  expect(compare.with).toMatchObject({ 'format': 'pytest-benchmark', 'maximum-regression': 10 });
  expect(jobs('performance')['performance-gate'].needs).toEqual(['benchmarks-measure', 'benchmarks-compare']);
});

test('GE-2: staging follows CI on main, or somebody who forces it and is asked for', () => {
  const { on } = example.workflow('staging-deploy');
  expect(on.workflow_run).toEqual({ types: ['completed'], workflows: ['CI'] });
  expect(on.workflow_dispatch.inputs.force_deploy).toMatchObject({ type: 'boolean' });
  expect(example.environment('staging-override').reviewers).toEqual([expect.objectContaining({ name: 'devops-team' })]);
  // Pre-deployment, build, deployment, what follows it, and messages.
  expect(jobs('staging-deploy').decide['timeout-minutes']).toBeLessThanOrEqual(20);
  expect(jobs('ci').package['timeout-minutes']).toBeLessThanOrEqual(15);
  const deploy = steps('deploy-staging', 'deploy');
  expect(minutesOf(deploy, /^Deploy /)).toBeLessThanOrEqual(30);
  expect(minutesOf(deploy, /^(Ask whether it answers|Smoke tests)$/)).toBeLessThanOrEqual(20);
});

test('GE-2: a run that nobody asked anything of looks at everything, and one that somebody did promotes', () => {
  const action: string = steps('staging-deploy', 'decide').find(({ env }) => env?.PROMOTION_ACTION)!.env!.PROMOTION_ACTION;
  expect(action).toContain("inputs.version != ''");
  expect(action).toMatch(/&& 'promote' \|\| 'reconcile' \}\}$/);
});

test('GE-3: production is only deployed to by hand, with the inputs that were asked for', () => {
  const { on } = example.workflow('production-deploy');
  expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  const { version, skip_staging_validation: skip, deployment_strategy: strategy } = on.workflow_dispatch.inputs;
  expect([version.type, skip.type, strategy.options]).toEqual(['string', 'boolean', ['blue-green', 'rolling', 'canary']]);
});

test.each(['blue-green', 'rolling', 'canary'])('GE-3: the parts of a deployment by %s are ended in time', (strategy) => {
  const deploy = steps('deploy-production', `deploy-${strategy}`);
  expect(minutesOf(deploy, /^Back up/)).toBeLessThanOrEqual(20);
  expect(minutesOf(deploy, /^(Bring up|Shift|Observe|Complete|Roll out) /)).toBeLessThanOrEqual(60);
  expect(minutesOf(deploy, /^(Ask whether it answers|Smoke tests)/)).toBeLessThanOrEqual(30);
  expect(minutesOf(deploy, /^Bring back /)).toBeLessThanOrEqual(15);
  // What was changed is undone when a step fails, and when GitHub ends the job.
  expect(deploy.find(({ name }) => name.startsWith('Bring back'))!.if).toMatch(/^\(failure\(\) \|\| cancelled\(\)\) && /);
});

test('GE-5: a tag makes its version, main `dev-` and its commit, and the manifest says of which', () => {
  const script = runs('ci', 'package');
  expect(script).toMatch(/"refs\/tags\/\$TAG_PREFIX"\[0-9\]\*\) version="\$\{GITHUB_REF#"refs\/tags\/\$TAG_PREFIX"\}"/);
  expect(script).toContain('version="dev-${GITHUB_SHA:0:7}"');
  expect(script).toMatch(/--arg version "\$VERSION" --arg commit "\$commit" --arg buildDate/);
  expect(script).toMatch(/tar .* manifest\.json .*\| gzip /s);
  const pack = steps('ci', 'package').find(({ env }) => env?.PATHS)!.env!;
  expect([pack.NAME, pack.PATHS.split('\n')]).toEqual(['genesis-rebuild', ['agents', 'infrastructure', 'tests', 'docs', 'config']]);
  const onDevelop = jobsThatRun(example.declared, 'ci.yml', { event: 'push', ref: 'refs/heads/develop' });
  expect(onDevelop).not.toContain('package');
  expect(jobsThatRun(example.declared, 'ci.yml', { event: 'push', ref: 'refs/tags/v1.2.3' })).toContain('package');
});

/** What a deployment does to the traffic, in its order: percent, and how long one looks on. */
function traffic(strategy: string): (number | string)[] {
  return steps('deploy-production', `deploy-${strategy}`).flatMap(({ name, env, with: inputs }) => {
    if (inputs?.operation === 'shift') return [inputs.weight];
    return /^Observe .* for (.+?)(: the rest of the time)?$/.test(name) && env?.PROMOTION_ANALYSIS ? [/ for (.+)$/.exec(name)![1]] : [];
  });
}

test('GE-6: blue-green comes up, is tried out, and gets 10, 50 and 100 % with a look after each; what served is kept for a day', () => {
  const names = steps('deploy-production', 'deploy-blue-green').map(({ name }) => name);
  const at = (part: string) => names.findIndex((name) => name.startsWith(part));
  expect([at('Bring up'), at('Smoke tests'), at('Shift 10 %')]).toEqual([at('Bring up'), at('Smoke tests'), at('Shift 10 %')].sort((a, b) => a - b));
  expect(traffic('blue-green')).toEqual([10, '2 minutes', 50, '2 minutes', 100, '5 minutes']);
  expect(configured('production').retireAfter).toBe(24 * 3600);
});

test('GE-7: rolling has a surge of a quarter, and every batch is waited for', () => {
  const rollout = steps('deploy-production', 'deploy-rolling').find(({ name }) => name.startsWith('Roll out'))!;
  expect(rollout.with).toMatchObject({ 'operation': 'deploy', 'max-surge': '25%', 'max-unavailable': '0' });
});

test('GE-8: the canary has 5 % for ten minutes, then 25, 50 and 100 %', () => {
  expect(traffic('canary').filter((part) => typeof part === 'number')).toEqual([5, 25, 50, 100]);
  expect(traffic('canary')[1]).toBe('10 minutes');
});

test('GE-9: production is watched for 48 hours, and three things roll it back', () => {
  const { window, triggers } = configured('production').monitoring;
  expect(window).toBe(48 * 3600);
  expect(triggers.map(({ query }: any) => query.split('\n').find((line: string) => /(?:>|<) [\d.]+$/.test(line))?.replace(/^.*(?=[<>] )/, ''))).toEqual(['> 0.05', '< 0.95', '> 0']);
  const rules = [...example.made].find(([path]) => path.endsWith('genesis-production.rules.yaml'))![1];
  for (const limit of ['< 0.98', '< 0.95', '> 0.001', '> 0.01', '> 0.2', '> 0.5', '< 0.999', '< 0.99']) expect(rules).toContain(limit);
});

test('GE-10: who is asked, what is waited for, which branches get there, and the secrets of either', () => {
  expect(example.environment('staging')).toMatchObject({ wait_timer: 0, reviewers: [], branch_policies: [{ name: 'main' }], secrets: expect.arrayContaining(['STAGING_DATABASE_URL', 'STAGING_API_KEYS']) });
  expect(example.environment('production')).toMatchObject({
    wait_timer: 5,
    reviewers: [{ name: 'platform-leads' }, { name: 'devops-team' }],
    branch_policies: [{ name: 'main' }, { name: 'release/*' }],
    secrets: expect.arrayContaining(['PRODUCTION_DATABASE_URL', 'PRODUCTION_API_KEYS', 'MONITORING_API_KEY', 'PAGERDUTY_TOKEN']),
  });
});

test('GE-11: critical files have several owners', () => {
  const owners = (path: string) => new RegExp(`^${path.replace(/[./]/g, '\\$&')}\\s+(.+)$`, 'm').exec(example.text('.github/CODEOWNERS'))![1].split(' ').length;
  expect(['/infrastructure/', '/config/production/', '/.github/workflows/production-deploy.yml'].map(owners)).toEqual([2, 3, 3]);
});

test('GE-11: and each of these teams must say yes, since one owner is enough for GitHub', () => {
  const ruleset = JSON.parse(example.text('.github/slipway.settings.json')).rulesets.find(({ name }: any) => name === 'critical-files');
  const asked: any[] = ruleset.rules.find(({ type }: any) => type === 'pull_request').parameters.required_reviewers;
  const of = (pattern: string) => asked.filter(({ file_patterns: patterns, minimum_approvals: least }) => patterns.includes(pattern) && least === 1).map(({ reviewer }) => reviewer.name);
  expect(of('infrastructure/**')).toEqual(['platform-leads', 'orchestration-experts']);
  for (const files of ['config/production/**', '.github/workflows/production-deploy.yml']) expect(of(files)).toEqual(['platform-leads', 'devops-team', 'security-team']);
});

test('GE-12: what goes back is done within fifteen minutes, and nobody is asked', () => {
  const job = jobs('deploy-production')['roll-back'];
  expect([job['timeout-minutes'], job.environment.name]).toEqual([15, 'production-rollback']);
  expect(example.environment('production-rollback')).toMatchObject({ wait_timer: 0, reviewers: [] });
  const looks = 60 * minutesOf(job.steps, /^(Ask whether it answers|Smoke tests)$/);
  // By hand or by an alarm, whether blue is still there or not; and within the job that deployed.
  for (const script of ['slots rollback to another release', 'slots rollback to what is kept', 'rolling rollback to a release']) expect(secondsOf(`kubernetes: ${script}`) + looks).toBeLessThan(15 * 60);
  for (const script of ['slots undo by the Gateway API', 'rolling undo']) expect(secondsOf(`kubernetes: ${script}`)).toBeLessThan(15 * 60);
});

test('GE-12: a release is rolled back to the one that was verified before it, which is held from then on', () => {
  const promotions = new Promotions(example, 'genesis');
  for (const id of ['1.0.0', '1.1.0']) {
    promotions.release(id);
    promotions.deployed('staging', id);
    promotions.deployed('production', id, undefined, 'ann');
  }
  const proposals = (target: string) => promotions.rollBack('production', target).actions.flatMap((action) => (action.kind === 'propose' ? [[action.deployment.task, action.deployment.payload.release, action.deployment.payload.revision]] : []));
  expect(proposals('')).toEqual([['slipway:rollback', '1.0.0', undefined]]);
  expect(proposals('revision:7')).toEqual([['slipway:rollback', undefined, 7]]);
});

test('GE-13: what runs before a commit, with what each hook is told', () => {
  const config = example.read('.pre-commit-config.yaml');
  const hooks = new Map<string, any>(config.repos.flatMap(({ repo, rev, hooks: own }: any) => own.map((hook: any) => [hook.id, { repo, rev, ...hook }])));
  for (const id of ['trailing-whitespace', 'end-of-file-fixer', 'check-yaml', 'check-json', 'check-merge-conflict', 'detect-private-key', 'mypy', 'markdownlint', 'yamllint', 'shellcheck']) expect([...hooks.keys()]).toContain(id);
  const told = (id: string) => hooks.get(id).args;
  expect(told('check-added-large-files')).toEqual(['--maxkb=1000']);
  expect([told('black'), told('isort'), told('bandit'), told('detect-secrets'), told('interrogate')]).toEqual([
    ['--line-length=100'], ['--profile=black', '--line-length=100'], ['--severity-level=medium'], ['--baseline', '.secrets.baseline'], expect.arrayContaining(['--fail-under=60']),
  ]);
  expect([hooks.get('mypy').exclude, hooks.get('bandit').exclude]).toEqual(['^tests/', '^tests/']);
  expect([...hooks.keys()].some((id) => id.startsWith('hadolint')) && [...hooks.keys()].some((id) => id.startsWith('ruff'))).toBe(true);
  expect(config).toMatchObject({ default_language_version: { python: 'python3.12' }, default_stages: ['pre-commit', 'pre-push'], exclude: expect.stringContaining('SE-Agent/') });
});

test('GE-14: reports of tests and of the coverage are kept however it went, under flags of their own, and a pull request gets one summary', () => {
  for (const job of ['unit-tests', 'smoke-tests', 'integration-tests']) {
    expect(steps('ci', job).find(({ uses }) => uses?.startsWith('codecov/codecov-action@'))!.with!.flags).toBe(job);
    const kept = steps('ci', job).find(({ name }) => name === 'Keep the test results')!;
    expect([kept.with!.path, kept.if]).toEqual(['test-results/*.xml', expect.stringMatching(/!cancelled\(\)/)]);
  }
  expect(steps('ci', 'coverage-analysis').find(({ name }) => name === 'Keep the coverage')!.with!.path).toMatch(/coverage\.xml/);
  expect(steps('ci', 'test-summary').filter(({ uses }) => uses === './.github/actions/test-summary')).toHaveLength(1);
  expect(steps('ci', 'test-summary').filter(({ uses }) => uses?.startsWith('marocchino/sticky-pull-request-comment@'))).toHaveLength(1);
  expect(jobs('ci')['test-summary'].needs).toEqual(['unit-tests', 'smoke-tests', 'integration-tests']);
});

test('GE-16: environments and secrets are set up by commands, or brought to GitHub from one file', () => {
  const settings = JSON.parse(example.text('.github/slipway.settings.json'));
  expect(settings.environments.map(({ name }: any) => name)).toEqual(expect.arrayContaining(['staging', 'production', 'production-rollback', 'staging-override', 'production-override']));
  const setup = example.text('docs/delivery/setup.md');
  expect(setup).toContain('npx slipway apply');
  for (const { name, secrets } of settings.environments) {
    expect(setup).toContain(`gh api --method PUT 'repos/{owner}/{repo}/environments/${name}'`);
    for (const secret of secrets) expect(setup).toContain(`gh secret set ${secret} --env ${name}`);
  }
  for (const secret of settings.secrets) expect(setup).toMatch(new RegExp(`gh secret set ${secret}$`, 'm'));
});

/** Who is asked in an environment. */
const asked = (environment: string) => example.environment(environment).reviewers.length > 0;

/** The smallest share of passed tests with which a release may come to a stage, and what is proposed then. */
function smallestShare(stage: string, request: (release: string) => Parameters<Promotions['proposed']>[0], prepare: (promotions: Promotions, release: string) => void) {
  for (const passed of [90, 94, 95, 97, 98, 100]) {
    const promotions = new Promotions(example, 'genesis');
    promotions.release('1.2.0', { ref: 'refs/tags/v1.2.0', tests: { total: 100, passed, failed: 100 - passed, skipped: 0 } });
    prepare(promotions, '1.2.0');
    const [proposal] = promotions.proposed(request('1.2.0')).filter((one) => one.stage === stage);
    if (proposal) return { passed, strategy: proposal.strategy! };
  }
  throw new Error('It is never promoted');
}

/** How a stage is deployed to by a strategy: by which of the actions, and with which router. */
function way(stage: string, strategy: string): string {
  const deploying = jobOfStrategy(example.declared, stage, strategy).steps.flatMap((step) => (step.kind === 'uses' && /^\.\/\.github\/actions\/deploy-/.test(step.uses) ? [step.uses.replace('./.github/actions/deploy-', '')] : []));
  return deploying[0] === 'docker' ? 'Docker' : strategy;
}

const staged = (promotions: Promotions, release: string) => promotions.deployed('staging', release);
const production = (strategy: string) => (release: string) => ({ action: 'promote', stage: 'production', release, strategy } as const);
const byHand = (inputs: Happening['values']): Happening => ({ event: 'workflow_dispatch', ref: MAIN, file: 'production-deploy.yml', values: inputs });

describe('GE-15: what happens, and what it leads to', () => {
  test('a pull request is verified, and nothing is deployed', () => {
    const opened = { event: 'pull_request', ref: 'refs/pull/1/merge' };
    expect(started(example.declared, opened)).toEqual(['ci.yml', 'performance.yml']);
    expect(jobsThatRun(example.declared, 'ci.yml', opened)).not.toContain('package');
    expect(jobsThatRun(example.declared, 'staging-deploy.yml', { event: 'workflow_run', ref: MAIN, values: { 'github.event.workflow_run.event': 'pull_request' } })).toEqual([]);
  });

  test('a merge to main goes to staging by Docker when 95 % of the tests passed, and nobody is asked', () => {
    const merged = { event: 'push', ref: MAIN };
    expect(started(example.declared, merged)).toEqual(['ci.yml', 'performance.yml']);
    expect(jobsThatRun(example.declared, 'ci.yml', merged)).toContain('package');
    expect(followers(example.declared, 'ci.yml')).toEqual(['staging-deploy.yml', 'look-after-genesis.yml']);
    const after = { event: 'workflow_run', ref: MAIN, values: { 'github.event.workflow_run.event': 'push' } };
    const targets = deploysTo(example.declared, 'staging-deploy.yml', after);
    const { passed, strategy } = smallestShare('staging', () => undefined, () => undefined);
    expect({ targets, asked: targets.map(asked), passed, way: way('staging', strategy) }).toEqual({ targets: ['staging'], asked: [false], passed: 95, way: 'Docker' });
    // The other one that follows looks after production, and never deploys a release there by itself.
    const promotions = new Promotions(example, 'genesis');
    promotions.release('1.2.0');
    promotions.deployed('staging', '1.2.0');
    expect(promotions.proposed()).toEqual([]);
  });

  test.each([
    ['by hand', 'blue-green', false, staged],
    ['in an emergency, past staging', 'blue-green', true, (promotions: Promotions, release: string) => promotions.ask({ action: 'override', stage: 'production', release, gates: 'upstream', reason: 'the site is down' })],
    ['as a hotfix', 'rolling', false, staged],
  ])('production %s: by %s, when 98 % of the tests passed, and the leads or the DevOps team are asked', (_, strategy, skip, prepare) => {
    const happening = byHand({ 'inputs.skip_staging_validation': skip, 'inputs.deployment_strategy': strategy });
    expect(started(example.declared, happening)).toEqual(['production-deploy.yml']);
    expect(jobsThatRun(example.declared, 'production-deploy.yml', happening).includes('override-production')).toBe(skip);
    const targets = deploysTo(example.declared, 'production-deploy.yml', happening);
    const { passed, strategy: chosen } = smallestShare('production', production(strategy), prepare);
    expect({ targets, asked: targets.map(asked), passed, way: way('production', chosen) }).toEqual({ targets: ['production'], asked: [true], passed: 98, way: strategy });
    if (skip) expect(asked('production-override')).toBe(true);
  });

  test('past staging nobody gets without an override, and not below 98 % with one', () => {
    const promotions = new Promotions(example, 'genesis');
    promotions.release('1.2.0', { tests: { total: 100, passed: 97, failed: 3, skipped: 0 } });
    expect(promotions.decide(production('blue-green')('1.2.0')).answer).toMatchObject({ done: false, says: expect.stringContaining('upstream') });
    expect(() => promotions.ask({ action: 'override', stage: 'production', release: '1.2.0', gates: 'pass-rate', reason: 'we are in a hurry' })).toThrow('pass-rate');
    promotions.ask({ action: 'override', stage: 'production', release: '1.2.0', gates: 'all', reason: 'the site is down' });
    expect(promotions.decide(production('blue-green')('1.2.0')).answer).toMatchObject({ done: false, says: expect.stringContaining('pass-rate') });
  });
});
