import { Example } from './example';
import { StepText, minutesOf, secondsOf } from './support/budget';
import { Promotions } from './support/promotions';
import { deploysTo, followers, jobsThatRun, started } from './support/simulation';

let example: Example;
beforeAll(() => {
  example = new Example('trading');
});

const MAIN = 'refs/heads/main';
const QUARTER = 15 * 60;
const jobs = (workflow: string): Record<string, any> => example.workflow(workflow).jobs;
const steps = (workflow: string, job: string): StepText[] => jobs(workflow)[job].steps;
const targetSteps = (workflow: string, job: string, operation: string) => steps(workflow, job).filter(({ with: inputs }) => inputs?.operation === operation);
const configured = (stage: string) => example.read('.github/promotion/trading/promotion.json').stages.find(({ name }: any) => name === stage);

test('the committed files are what the program makes', () => example.expectCommitted());

test('ST-1: three languages are tested in parallel on every pull request, with caches, and every service is built', () => {
  const opened = { event: 'pull_request', ref: 'refs/pull/1/merge' };
  expect(started(example.declared, opened)).toEqual(['ci.yml']);
  expect(started(example.declared, { event: 'push', ref: MAIN })).toEqual(['ci.yml']);
  expect(['agents-test', 'dashboard-test', 'engine-test'].map((job) => jobs('ci')[job].needs)).toEqual([undefined, undefined, undefined]);
  const using = (job: string, action: string) => steps('ci', job).find(({ uses }) => uses?.startsWith(`${action}@`))!;
  expect(using('agents-test', 'actions/setup-python').with).toMatchObject({ 'python-version': '3.11.8', 'cache': 'pip' });
  expect(using('dashboard-test', 'actions/setup-node').with).toMatchObject({ 'node-version': '20', 'cache': 'npm' });
  expect(using('engine-test', 'Swatinem/rust-cache')).toBeDefined();
  const commands = (job: string) => steps('ci', job).map(({ run }) => run ?? '').join('\n');
  expect(commands('agents-test')).toMatch(/--fail-under=80[^]*--cov-fail-under=100/);
  expect(commands('dashboard-test')).toContain('jest');
  expect(steps('ci', 'dashboard-test').find(({ uses }) => uses === './.github/actions/coverage-gate')!.with).toMatchObject({ minimum: '80' });
  expect(commands('engine-test')).toContain('cargo test');
  const running = jobsThatRun(example.declared, 'ci.yml', opened);
  expect(running).toEqual(expect.arrayContaining(['execution-engine', 'agents', 'dashboard'].map((service) => `image-${service}-check`)));
  expect(new Set(running)).toEqual(new Set([...jobs('ci')['ci-gate'].needs, 'ci-gate']));
});

test('ST-2: staging gets each service by digest, in GKE, by workload identity, with the secrets of staging, and people are told', () => {
  expect(targetSteps('deploy-staging', 'deploy', 'deploy').map(({ with: inputs }) => [inputs!.deployment, inputs!.images])).toEqual(['execution-engine', 'agents', 'dashboard'].map((name) => [name, `app=\${{ steps.decide-once-more.outputs.image-${name} }}`]));
  const using = (action: string) => steps('deploy-staging', 'deploy').filter(({ uses }) => uses?.startsWith(`${action}@`));
  expect(using('google-github-actions/auth')[0].with!.workload_identity_provider).toContain('github-staging');
  expect(using('google-github-actions/get-gke-credentials')[0].with).toMatchObject({ cluster_name: 'trading-staging', location: 'us-central1-a' });
  expect(example.text('.github/workflows/deploy-staging.yml')).not.toMatch(/credentials_json|GCP_SA_KEY/);
  expect(example.environment('staging').secrets).toEqual(['DATABASE_URL']);
  expect(steps('deploy-staging', 'deploy').filter(({ uses }) => uses === './.github/actions/notify')).toHaveLength(2);
});

test('ST-3: what makes more than 1 % errors, is slower than half a second or is not healthy rolls production back', () => {
  const triggers = configured('production').monitoring.triggers.map(({ query }: any) => query);
  expect(triggers).toEqual([expect.stringContaining('> 0.01'), expect.stringContaining('> 0.5'), expect.stringContaining('trading_healthy')]);
  expect(jobsThatRun(example.declared, 'production-deploy.yml', { event: 'schedule', ref: MAIN })).toEqual(expect.arrayContaining(['watch', 'roll-back-production']));
});

test.each(['staging', 'production-canary', 'production'])('ST-3: before %s goes back there is a backup, afterwards its health is asked for, an incident is opened and people are told', (stage) => {
  const names = steps(`deploy-${stage}`, 'roll-back').map(({ name }) => name);
  const at = (part: RegExp) => names.findIndex((name) => part.test(name));
  const order = [/^Back up before/, /^Roll back /, /^Ask whether it answers/, /^Write down how it went/, /^Tell of /].map(at);
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(jobs(`deploy-${stage}`)['roll-back'].permissions.issues).toBe('write');
});

test('ST-3: the database goes back in a step of its own, within five minutes, and only where the release says that it can', () => {
  for (const stage of ['staging', 'production-canary']) {
    const database = steps(`deploy-${stage}`, 'roll-back').find(({ name }) => name === 'Roll back the database')!;
    expect([database['timeout-minutes'], database.if]).toEqual([5, "steps.decide-once-more.outputs.database-reversible == 'true'"]);
  }
});

test('ST-3: the services of a region go back within sixty seconds of work, since what served before is kept', () => {
  const primary = targetSteps('deploy-production', 'roll-back', 'rollback').filter(({ name }) => name.includes('trading-primary'));
  expect(primary).toHaveLength(3);
  expect(configured('production').retireAfter).toBe(24 * 3600);
  expect(primary.length * secondsOf('kubernetes: slots rollback to what is kept')).toBeLessThanOrEqual(60);
});

test('ST-4: nobody gets into the canary without a yes, without integration tests, or without staging', () => {
  expect(followers(example.declared, 'ci.yml')).toEqual(['staging-deploy.yml', 'production-deploy.yml']);
  expect(deploysTo(example.declared, 'production-deploy.yml', { event: 'schedule', ref: MAIN })).toEqual(['production-canary', 'production']);
  expect(example.environment('production-canary').reviewers.map(({ name }: any) => name)).toEqual(['trading-leads', 'sre']);
  expect(configured('production-canary').gates.find(({ id }: any) => id === 'integration-tests').names).toEqual(['Integration tests']);
  const failing = new Promotions(example, 'trading', { checks: () => ({ value: [{ name: 'Integration tests', app: 15_368, suite: 1, status: 'completed', conclusion: 'failure', startedAt: 1 }] }) });
  const passing = new Promotions(example, 'trading');
  for (const promotions of [failing, passing]) {
    promotions.release('dev-1234567');
    expect(promotions.proposed()).toEqual([expect.objectContaining({ stage: 'staging' })]);
    promotions.deployed('staging', 'dev-1234567');
  }
  expect(failing.proposed()).toEqual([]);
  expect(passing.proposed()).toEqual([expect.objectContaining({ stage: 'production-canary', release: 'dev-1234567' })]);
});

/** A canary that makes so many errors, is so slow, and had so many requests. */
function inCanary({ errors = 0, seconds = 0.05, requests = 1_000 }: { readonly errors?: number; readonly seconds?: number; readonly requests?: number } = {}): Promotions {
  const metric = (query: string) => ({ value: query.includes('histogram_quantile') ? seconds : query.includes('5xx') ? errors : requests });
  const promotions = new Promotions(example, 'trading', { metric });
  promotions.release('dev-1234567');
  promotions.deployed('staging', 'dev-1234567');
  promotions.deployed('production-canary', 'dev-1234567');
  return promotions;
}

test('ST-4: the swap comes by itself when the canary has been well for fifteen minutes, and not before', () => {
  const promotions = inCanary();
  expect(promotions.proposed()).toEqual([]);
  promotions.pass(QUARTER - 120);
  expect([promotions.gates('production').soak, promotions.proposed()]).toEqual(['closed', []]);
  promotions.pass(120);
  expect(promotions.proposed()).toEqual([expect.objectContaining({ stage: 'production', release: 'dev-1234567', strategy: 'blue-green' })]);
});

test.each([
  ['makes errors', { errors: 0.02 }, 'canary-errors'],
  ['is slow', { seconds: 0.7 }, 'canary-latency'],
  ['was hardly asked', { requests: 3 }, 'canary-errors'],
])('ST-4: no swap follows a canary that %s', (_, canary, gate) => {
  const promotions = inCanary(canary);
  promotions.pass(QUARTER);
  expect([promotions.gates('production')[gate], promotions.proposed()]).toEqual(['closed', []]);
});

test('ST-4: the primary region is swapped before the one that takes over, at once and by the selector, and the last is brought back first', () => {
  const regions = (operation: string) => targetSteps('deploy-production', 'deploy', operation).map(({ name }) => / in [a-z-]+ \((.+)\)$/.exec(name)![1]);
  expect([...new Set(regions('shift'))]).toEqual(['trading-primary', 'trading-failover']);
  expect([...new Set(regions('undo'))]).toEqual(['trading-failover', 'trading-primary']);
  expect(targetSteps('deploy-production', 'deploy', 'shift').map(({ with: inputs }) => [inputs!.router, inputs!.weight])).toEqual(Array(6).fill(['selector', 100]));
});

test('ST-5: a merge leads to staging, staging to the canary, and the canary to the swap', () => {
  const { stages } = example.read('.github/promotion/trading/promotion.json');
  expect(stages.map(({ name, upstream, automatic }: any) => [name, upstream.stages, automatic])).toEqual([
    ['staging', [], 'newest'], ['production-canary', ['staging'], 'newest'], ['production', ['production-canary'], 'newest'],
  ]);
  expect(jobsThatRun(example.declared, 'ci.yml', { event: 'push', ref: MAIN })).toContain('release');
  expect(jobsThatRun(example.declared, 'ci.yml', { event: 'pull_request', ref: 'refs/pull/1/merge' })).not.toContain('release');
});

test('ST-6: the code, its dependencies and its files are scanned on every change, and one verdict stands behind all of it', () => {
  const scans = ['security-semgrep', 'security-snyk', 'security-trivy-fs', 'security-trivy-config'];
  expect(jobs('ci')['security-verdict'].needs).toEqual(scans);
  expect(jobsThatRun(example.declared, 'ci.yml', { event: 'push', ref: MAIN })).toEqual(expect.arrayContaining([...scans, 'security-verdict']));
  for (const service of ['execution-engine', 'agents', 'dashboard']) expect(jobs('ci')[`image-${service}-build`].needs).toContain('security-verdict');
});

test('ST-6: every night staging is attacked by ZAP, and a thousand users come at once, of whom 95 % wait less than 100 ms', () => {
  const { on } = example.workflow('staging-checks');
  expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
  const attack = steps('staging-checks', 'attack-zap-baseline').find(({ uses }) => uses?.startsWith('zaproxy/action-baseline@'))!;
  expect(attack.with!.target).toBe('https://staging.trading.example.com');
  expect(steps('staging-checks', 'load-measure').map(({ run }) => run ?? '').join('\n')).toMatch(/k6 run .*--vus 1000 .*performance-test\.js/);
  const gate = steps('staging-checks', 'load-compare').find(({ uses }) => uses === './.github/actions/benchmark-gate')!;
  expect(JSON.parse(gate.with!.limits)).toEqual(expect.arrayContaining([{ name: 'http_req_duration p(95)', most: 100_000_000, unit: 'time' }]));
});

test('ST-7: badges, and a checklist that asks for security, speed and deployment', () => {
  expect(example.text('README.md').match(/badge\.svg/g)).toHaveLength(4);
  const template = example.text('.github/pull_request_template.md');
  for (const heading of ['Security', 'Performance', 'Deployment']) expect(template).toContain(`## ${heading}`);
});

test('ST-8: the runbook says of every stage what starts it, who approves, how long it takes and how it goes back', () => {
  const runbook = example.text('docs/delivery/runbook.md');
  for (const { name, commands: { rollback } } of example.read('.github/promotion/trading/promotion.json').stages) {
    expect(runbook).toMatch(new RegExp(`^\\| \\[${name}\\]\\(trading\\.md#${name}\\) \\| .* minutes? \\| .*at most`, 'm'));
    expect(runbook).toContain(`gh workflow run ${rollback.workflow} -f environment=${name} `);
  }
  expect(runbook).toContain('one of @trading-leads, @sre');
  for (const { file } of example.declared) expect(runbook).toContain(`(../../${file})`);
});

test('ST-8: the page for those whom something stops has every job, every gate and every environment', () => {
  const page = example.text('docs/delivery/troubleshooting.md');
  for (const { jobs: declared } of example.declared) for (const { id } of declared) expect(page).toContain(`#### \`${id}\``);
  for (const { name, gates } of example.read('.github/promotion/trading/promotion.json').stages) {
    const section = page.slice(page.indexOf(`### To ${name}\n`));
    for (const { id } of gates) expect(section).toContain(`| \`${id}\` |`);
  }
  for (const { name } of JSON.parse(example.text('.github/slipway.settings.json')).environments) expect(page).toContain(`\n### ${name}\n`);
});

test.each(['execution-engine', 'agents', 'dashboard'])('ST-9: the image of %s is the last stage of several, is scanned before it has a tag, and does not run as root', (service) => {
  for (const job of [`image-${service}-check`, `image-${service}-build`]) {
    const build = steps('ci', job).find(({ uses }) => uses?.startsWith('docker/build-push-action@'))!;
    expect([build.with!.context, build.with!.target]).toEqual([expect.stringMatching(new RegExp(`(^|/)${service}$`)), 'runtime']);
    const names = steps('ci', job).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Scan the image', 'Check the user and the size']));
    if (job.endsWith('build')) expect(names.indexOf('Tag the image')).toBeGreaterThan(names.indexOf('Check the user and the size'));
  }
  expect(steps('ci', `image-${service}-check`).find(({ uses }) => uses?.startsWith('docker/build-push-action@'))!.with!['cache-from']).toContain('type=gha');
});

// The scripts themselves are exercised on a real API server: `npm run test:kubernetes`.
test('ST-10: staging is rolled back by the same steps as production, by hand, and what was rolled back does not return by itself', () => {
  const shape = (stage: string) => targetSteps(`deploy-${stage}`, 'roll-back', 'rollback').map(({ uses }) => uses);
  expect(new Set([...shape('staging'), ...shape('production')])).toEqual(new Set(['./.github/actions/deploy-kubernetes']));
  expect(Object.keys(example.workflow('rollback').on)).toEqual(['workflow_dispatch']);
  const promotions = new Promotions(example, 'trading');
  for (const id of ['dev-1111111', 'dev-2222222']) {
    promotions.release(id);
    promotions.deployed('staging', id);
  }
  expect(promotions.rollBack('staging', '').actions).toEqual([
    expect.objectContaining({ kind: 'record', payload: expect.objectContaining({ kind: 'hold', stage: 'staging', release: 'dev-2222222' }) }),
    expect.objectContaining({ kind: 'propose', deployment: expect.objectContaining({ task: 'slipway:rollback', payload: expect.objectContaining({ release: 'dev-1111111' }) }) }),
  ]);
});

test('ST-10: the first day of a month staging is rolled back by the workflow that a person would start, and the release is brought back', () => {
  const { on } = example.workflow('rollback-drill');
  expect(on.schedule).toEqual([{ cron: '0 9 1 * *' }]);
  const drill = steps('rollback-drill', 'drill');
  const told = (name: string) => { const { env } = drill.find((step) => step.name === name)!; return [env!.WORKFLOW, JSON.parse(env!.INPUTS)]; };
  for (const [name, inputs] of [['Roll back', { environment: 'staging', target: 'last-verified' }], ['Bring the release back', { action: 'promote', release: '<release>' }]] as const) {
    const [workflow, given] = told(name);
    expect(given).toMatchObject(inputs);
    const { inputs: known } = example.workflow(workflow.replace('.yml', '')).on.workflow_dispatch;
    for (const input of Object.keys(given)) expect(Object.keys(known)).toContain(input);
  }
  expect(jobs('rollback-drill').drill.permissions).toEqual({ actions: 'write', deployments: 'read' });
});

test('ST-10: a release that was rolled back comes again when somebody, or the drill, asks for it by name', () => {
  const promotions = new Promotions(example, 'trading');
  for (const id of ['dev-1111111', 'dev-2222222']) {
    promotions.release(id);
    promotions.deployed('staging', id);
  }
  for (const action of promotions.rollBack('staging', '').actions) {
    if (action.kind === 'record') promotions.records.deployment(promotions.configuration.ledger, `slipway:${action.payload.kind}`, action.payload);
  }
  promotions.deployed('staging', 'dev-1111111');
  expect(promotions.proposed().filter(({ stage }) => stage === 'staging')).toEqual([]);
  expect(promotions.proposed({ action: 'promote', stage: 'staging', release: 'dev-2222222', reason: 'a drill' } as never)).toEqual([expect.objectContaining({ stage: 'staging', release: 'dev-2222222' })]);
});

test('what deploys and what undoes it is ended by GitHub at some time', () => {
  for (const stage of ['staging', 'production-canary', 'production']) expect(minutesOf(steps(`deploy-${stage}`, 'deploy'), /^Bring back /)).toBeGreaterThan(0);
});
