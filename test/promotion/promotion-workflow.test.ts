import { modelOf } from 'slipway/checks/inside';
import { fatesOf } from 'slipway/semantics/inside';
import { refused, stepNamed, yamlOf } from './support/read';
import { MadeUpStrategy, makeShop } from './support/shop';
import { Duration } from 'slipway/core';
import { Secrets } from 'slipway/expressions';
import { CicdMetrics, DeploymentMonitoring, MetricCatalogue } from 'slipway/observability';
import { AutomaticPromotion, Gate, PromotionAction, PromotionWorkflow, Upstream, Verification } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';
import { DeclaredWorkflows } from 'slipway/workflows';

const PROMOTE = '.github/workflows/promote-environment.yml';
const verification = [Verification.smoke('./smoke.sh')];

/** A shop whose production is watched, and may be overridden. */
function makePipeline({ overridden = true }: { readonly overridden?: boolean } = {}) {
  const shop = makeShop();
  const { delivery, stage, production } = shop;
  const staged = stage('staging', { verification });
  const requests = new MetricCatalogue(delivery, 'shop').counter('shop_requests_total', { help: 'Requests.', labels: { code: ['200', '500'] } });
  const monitoring = new DeploymentMonitoring(delivery, 'shop-production', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [production] }), environment: production, errorRate: { requests, failed: { code: '500' }, rollback: 0.05 } });
  stage('production', { after: Upstream.all(staged), monitoring, verification, ...overridden && { override: { reviewers: [Reviewer.team('acme/release')] } } });
  return shop;
}

/** What becomes of the jobs of a workflow when an event starts it and the jobs before said this. */
function fates(delivery: ReturnType<typeof makeShop>['delivery'], file: string, event: string, values: Readonly<Record<string, string | boolean | null>>) {
  const workflow = DeclaredWorkflows.of(modelOf(delivery)!).find((one) => one.file === file)!;
  const known: Readonly<Record<string, string | boolean | null>> = { 'github.ref': 'refs/heads/main', ...values };
  const found = fatesOf(workflow, { event, ref: 'refs/heads/main', soFar: ['well'], values: (path) => (path in known ? [known[path]] : undefined) });
  return Object.fromEntries([...found].map(([id, { runs }]) => [id, runs]));
}

test('GL-24: it starts on a schedule off the full hour, after CI, and when somebody asks', () => {
  const { delivery } = makePipeline();
  const { on } = yamlOf(delivery, PROMOTE);
  expect(on.schedule).toEqual([{ cron: '11,41 * * * *' }]);
  expect(on.workflow_run).toEqual({ types: ['completed'], workflows: ['ci'] });
  expect(Object.entries<any>(on.workflow_dispatch.inputs).map(([name, { type, options }]) => [name, type, options])).toEqual([
    ['action', 'choice', ['reconcile', 'promote', 'approve', 'override', 'hold', 'lift', 'withdraw', 'freeze', 'thaw']],
    ['stage', 'choice', ['all', 'staging', 'production']],
    ['source', 'choice', ['none', 'staging', 'production']],
    ['release', 'string', undefined],
    ['reason', 'string', undefined],
    ['until', 'string', undefined],
  ]);
});

test('an event that asks for nothing leads to a decision, and a pull request or a fork to none', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { override: { reviewers: [Reviewer.team('acme/release')] } });
  expect(fates(delivery, PROMOTE, 'schedule', {})).toMatchObject({ 'decide': 'always', 'override-staging': 'never' });
  const after = (repository: string, event: string) => fates(delivery, PROMOTE, 'workflow_run', { 'github.repository': 'acme/shop', 'github.event.workflow_run.head_repository.full_name': repository, 'github.event.workflow_run.event': event }).decide;
  expect([after('acme/shop', 'push'), after('mallory/shop', 'push'), after('acme/shop', 'pull_request')]).toEqual(['always', 'never', 'never']);
});

test('on another branch nothing is decided, planned or overridden, whoever starts it', () => {
  const { delivery } = makePipeline();
  const elsewhere = { 'github.ref': 'refs/heads/feature', 'inputs.action': 'override', 'inputs.stage': 'production' };
  const { decide, watch, 'override-production': override } = fates(delivery, PROMOTE, 'workflow_dispatch', elsewhere);
  expect([decide, watch, override, fates(delivery, '.github/workflows/rollback.yml', 'workflow_dispatch', elsewhere).plan]).toEqual(['never', 'never', 'never', 'never']);
});

test('an override is asked for in its own environment, by the team, before it is decided', () => {
  const { delivery } = makePipeline();
  const { 'override-production': override, decide } = yamlOf(delivery, PROMOTE).jobs;
  expect(override.environment).toEqual({ name: 'production-override', deployment: false });
  expect(stepNamed(override, 'Record the override').env).toMatchObject({ PROMOTION_STAGE: 'production', PROMOTION_GATES: 'all', PROMOTION_REASON: '${{ inputs.reason }}', PROMOTION_UNTIL: '${{ inputs.until }}' });
  expect(decide.needs).toContain('override-production');
  expect(stepNamed(decide, 'Decide what may be promoted').env.PROMOTION_ACTION).toBe("${{ inputs.action == 'override' && 'promote' || inputs.action }}");
  const asked = (stage: string, action: string) => fates(delivery, PROMOTE, 'workflow_dispatch', { 'inputs.action': action, 'inputs.stage': stage })['override-production'];
  expect([asked('production', 'override'), asked('staging', 'override'), asked('production', 'promote')]).toEqual(['always', 'never', 'never']);
  const { environments } = JSON.parse(delivery.synthText('.github/slipway.settings.json'));
  expect(environments.find(({ name }: any) => name === 'production-override')).toMatchObject({ reviewers: [{ type: 'Team', name: 'release' }], branch_policies: [{ name: 'main', type: 'branch' }] });
});

test('a stage is only deployed to when the decision says so, and then with what it said', () => {
  const { delivery } = makePipeline();
  const { 'deploy-staging': call } = yamlOf(delivery, PROMOTE).jobs;
  expect(call).toMatchObject({ needs: 'decide', uses: './.github/workflows/deploy-staging.yml', with: { operation: '${{ fromJSON(needs.decide.outputs.staging).operation }}', record: '${{ fromJSON(needs.decide.outputs.staging).record }}', strategy: '${{ fromJSON(needs.decide.outputs.staging).strategy }}' } });
  const said = (staging: string) => fates(delivery, PROMOTE, 'schedule', { 'needs.decide.outputs.staging': staging, 'needs.decide.outputs.production': '', 'needs.watch.outputs.production': '' });
  expect(said('{}')).toMatchObject({ 'deploy-staging': 'maybe', 'deploy-production': 'never', 'roll-back-production': 'never', 'look-again': 'maybe' });
  expect(said('')).toMatchObject({ 'deploy-staging': 'never', 'deploy-production': 'never', 'look-again': 'never' });
});

test('an alarm comes before a decision, and rolls back by itself', () => {
  const { delivery } = makePipeline({ overridden: false });
  const { watch, decide, 'roll-back-production': call } = yamlOf(delivery, PROMOTE).jobs;
  expect(decide.needs).toContain('watch');
  expect(stepNamed(watch, 'Ask for what makes a deployment be rolled back')).toMatchObject({ run: 'node .github/promotion/shop/promotion.cjs watch', env: { PROMOTION_ONLY: 'production', PROMETHEUS_URL: '${{ vars.PROMETHEUS_URL }}' } });
  expect([call.needs, call.if]).toEqual(['watch', "needs.watch.outputs.production != ''"]);
  // What cannot be read keeps releases from coming by themselves; somebody who asks for something does not wait for Prometheus.
  expect(fates(delivery, PROMOTE, 'schedule', {})).toMatchObject({ watch: 'always', decide: 'maybe' });
  expect(decide.if).toContain('!failure()');
  expect(fates(delivery, PROMOTE, 'workflow_dispatch', {})).toMatchObject({ watch: 'never', decide: 'always' });
});

test('what decides and what plans never run at once, and nobody is cancelled', () => {
  const { delivery } = makePipeline();
  const group = { 'group': 'promote-shop', 'cancel-in-progress': false, 'queue': 'max' };
  const { decide, watch } = yamlOf(delivery, PROMOTE).jobs;
  expect([decide.concurrency, watch.concurrency, yamlOf(delivery, '.github/workflows/rollback.yml').jobs.plan.concurrency]).toEqual([group, group, group]);
});

test('after a deployment it is looked again, by a job that can do nothing but start it', () => {
  const { delivery } = makePipeline();
  const { 'look-again': job } = yamlOf(delivery, PROMOTE).jobs;
  expect(job.permissions).toEqual({ actions: 'write' });
  expect(job.if).toContain("needs.deploy-staging.result == 'success' || needs.deploy-production.result == 'success'");
  expect(job.steps[0]).toMatchObject({ run: 'gh workflow run "$WORKFLOW" --repo "$GITHUB_REPOSITORY" --ref "$BRANCH"', env: { WORKFLOW: 'promote-environment.yml', BRANCH: 'main' } });
});

test('what deciding takes of the token grows with the gates of its stages', () => {
  const { delivery, stage } = makeShop();
  const staged = stage('staging', { verification });
  const before = yamlOf(delivery, PROMOTE).jobs.decide.permissions;
  stage('production', { after: Upstream.all(staged), gates: [Gate.noOpenAlerts(), Gate.attestation()] });
  expect(before).toEqual({ actions: 'write', contents: 'read', deployments: 'write' });
  expect(yamlOf(delivery, PROMOTE).jobs.decide.permissions).toEqual({ ...before, 'attestations': 'read', 'vulnerability-alerts': 'read' });
});

test('GL-24: the inputs have the names that people know', () => {
  const { delivery, stage, pipeline } = makeShop();
  const workflow = new PromotionWorkflow(pipeline, 'promote-environment', { actions: [PromotionAction.PROMOTE, PromotionAction.RECONCILE], inputs: { source: 'source-env', stage: 'target-env' } });
  const staged = stage('staging', { verification, workflow });
  stage('production', { after: Upstream.all(staged), workflow });
  const { on, jobs } = yamlOf(delivery, PROMOTE);
  expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(['action', 'target-env', 'source-env', 'release', 'reason']);
  expect(stepNamed(jobs.decide, 'Decide what may be promoted').env).toMatchObject({ PROMOTION_STAGE: '${{ inputs.target-env }}', PROMOTION_SOURCE: "${{ inputs.source-env != 'none' && inputs.source-env || '' }}" });
});

test('GE-2, GE-3: staging promotes by itself, production only when somebody starts it, with inputs of its own', () => {
  const { delivery, stage, pipeline } = makeShop();
  const staged = stage('staging', { verification, workflow: new PromotionWorkflow(pipeline, 'staging-deploy', { name: 'Deploy to staging by itself' }) });
  const workflow = new PromotionWorkflow(pipeline, 'production-deploy', { automatic: false, actions: [PromotionAction.PROMOTE], inputs: { release: 'version', skipUpstream: 'skip_staging_validation', strategy: 'deployment_strategy' } });
  stage('production', { after: Upstream.all(staged), workflow, strategies: [new MadeUpStrategy('blue-green', Duration.hours(24)), new MadeUpStrategy('rolling'), new MadeUpStrategy('canary')], override: { reviewers: [Reviewer.team('acme/release')] } });
  const { on, jobs } = yamlOf(delivery, '.github/workflows/production-deploy.yml');
  expect(on).toEqual({ workflow_dispatch: { inputs: expect.any(Object) } });
  expect(Object.entries<any>(on.workflow_dispatch.inputs).map(([name, { type, options }]) => [name, type, options])).toEqual([
    ['version', 'string', undefined],
    ['deployment_strategy', 'choice', ['blue-green', 'rolling', 'canary']],
    ['skip_staging_validation', 'boolean', undefined],
    ['reason', 'string', undefined],
  ]);
  expect(stepNamed(jobs.decide, 'Decide what may be promoted').env).toMatchObject({ PROMOTION_ACTION: 'promote', PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '${{ inputs.version }}', PROMOTION_STRATEGY: '${{ inputs.deployment_strategy }}', PROMOTION_ONLY: 'production' });
  expect(stepNamed(jobs['override-production'], 'Record the override').env.PROMOTION_GATES).toBe("${{ inputs.skip_staging_validation && 'upstream' || 'all' }}");
  const skip = (wanted: boolean) => fates(delivery, '.github/workflows/production-deploy.yml', 'workflow_dispatch', { 'inputs.skip_staging_validation': wanted })['override-production'];
  expect([skip(true), skip(false)]).toEqual(['always', 'never']);
  // Nobody starts it to retire what served before.
  const upkeep = yamlOf(delivery, '.github/workflows/look-after-shop.yml');
  expect(upkeep.on).toMatchObject({ schedule: [{ cron: '3,23,43 * * * *' }], workflow_dispatch: null });
  expect(stepNamed(upkeep.jobs.decide, 'Decide what may be promoted').env).toMatchObject({ PROMOTION_ONLY: 'production' });
  expect(JSON.parse(delivery.synthText('.github/promotion/shop/promotion.json')).stages.map(({ automatic }: any) => automatic)).toEqual(['newest', 'never']);
});

test('GL-25: a rollback is asked for with the stage, the target and a reason, and has the last known good one as its default', () => {
  const { delivery, stage } = makeShop({ props: { rollback: { targetInput: 'target-revision' } } });
  const staged = stage('staging', { verification });
  stage('production', { after: Upstream.all(staged) });
  const { on, jobs } = yamlOf(delivery, '.github/workflows/rollback.yml');
  expect(on.workflow_dispatch.inputs).toMatchObject({
    'environment': { type: 'choice', required: true, options: ['staging', 'production'] },
    'target-revision': { type: 'string', default: 'last-verified' },
    'reason': { type: 'string', required: true },
  });
  expect(stepNamed(jobs.plan, 'Say what can be undone, and hold the release')).toMatchObject({ run: 'node .github/promotion/shop/promotion.cjs roll-back', env: { PROMOTION_STAGE: '${{ inputs.environment }}', PROMOTION_TARGET: '${{ inputs.target-revision }}', PROMOTION_REASON: '${{ inputs.reason }}' } });
  expect(jobs['roll-back-production']).toMatchObject({ needs: 'plan', if: "needs.plan.outputs.production != ''", uses: './.github/workflows/deploy-production.yml' });
});

test('two pipelines stand side by side, when the second has a workflow of its own that rolls back', () => {
  const { stage, pipeline } = makeShop({ props: { prometheus: { token: Secrets.get('PROMETHEUS_TOKEN') } } });
  stage('staging', { gates: [] });
  expect(refused(() => new PromotionWorkflow(pipeline, 'promote-environment'))).toContain('promote-environment');
  expect(refused(() => new PromotionWorkflow(pipeline, 'odd', { automatic: false, schedule: { cron: '1 1 * * *' } }))).toContain('it has a schedule and does not run by itself');
  expect(refused(() => new PromotionWorkflow(pipeline, 'odd', { inputs: { stage: 'x', release: 'X' } }))).toContain('two of its inputs have one name');
  expect(refused(() => makeShop({ props: { rollback: { stageInput: 'a', reasonInput: 'a' } } }))).toContain('two of its inputs have one name');
  expect(refused(() => makeShop({ props: { prometheus: { user: Secrets.get('U') } } }))).toContain('a token, or a user and a password');
  expect(AutomaticPromotion.NEVER).toBe('never');
});

test('a workflow that has the name of one that it runs after would start itself for ever', () => {
  const { pipeline } = makeShop();
  expect(refused(() => new PromotionWorkflow(pipeline, 'promote', { name: 'ci' }))).toBe("new PromotionWorkflow(…, 'promote'): it runs after the workflow 'ci', and has the same name: its own end would start it again and again; give it another one, { name: '…' }.");
  new PromotionWorkflow(pipeline, 'by-hand', { name: 'ci', automatic: false });
});

test('names of inputs are unlike those that the others have by themselves', () => {
  const { pipeline } = makeShop();
  expect(refused(() => new PromotionWorkflow(pipeline, 'promote', { inputs: { release: 'Reason' } }))).toContain('two of its inputs have one name: action, stage, source, reason, strategy, reason, until');
});

test('a workflow may be for emergencies alone: it asks those who may, and promotes what they let through', () => {
  const { delivery, pipeline, stage } = makeShop();
  const workflow = new PromotionWorkflow(pipeline, 'emergency', { actions: [PromotionAction.OVERRIDE] });
  stage('production', { workflow, automatic: AutomaticPromotion.NEWEST, gates: [Gate.ref({ branches: ['main'] })], override: { reviewers: [Reviewer.team('leads')] } });
  const { jobs } = yamlOf(delivery, '.github/workflows/emergency.yml');
  expect(jobs['override-production'].if).toMatch(/github\.event_name == 'workflow_dispatch'/);
  expect(stepNamed(jobs.decide, 'Decide what may be promoted').env.PROMOTION_ACTION).toMatch(/'promote' \|\| 'reconcile' }}$/);
});

test('nobody is asked whether to skip the stages before, where no stage lets anybody', () => {
  const { delivery, pipeline, stage } = makeShop();
  const workflow = new PromotionWorkflow(pipeline, 'promote', { actions: [PromotionAction.PROMOTE], inputs: { skipUpstream: 'skip' } });
  stage('staging', { workflow });
  expect(Object.keys(yamlOf(delivery, '.github/workflows/promote.yml').on.workflow_dispatch.inputs)).toEqual(['release', 'reason']);
});

test('GE-2: a promotion by force asks those who may override, and one without them nobody', () => {
  const { delivery, pipeline, stage } = makeShop();
  const workflow = new PromotionWorkflow(pipeline, 'staging-deploy', { actions: [PromotionAction.PROMOTE], inputs: { force: 'force_deploy' } });
  stage('staging', { workflow, verification, override: { reviewers: [Reviewer.team('acme/release')] } });
  const file = '.github/workflows/staging-deploy.yml';
  const forced = (force: boolean) => fates(delivery, file, 'workflow_dispatch', { 'inputs.force_deploy': force })['override-staging'];
  expect([forced(true), forced(false)]).toEqual(['always', 'never']);
  expect(stepNamed(yamlOf(delivery, file).jobs['override-staging'], 'Record the override').env.PROMOTION_GATES).toBe('all');
});
