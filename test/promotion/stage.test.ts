import { refused, stepNamed, yamlOf } from './support/read';
import { MadeUpStrategy, MadeUpTarget, makeShop, plain } from './support/shop';
import { Duration } from 'slipway/core';
import { Secrets } from 'slipway/expressions';
import { CicdMetrics, DoraLedger, DoraMetrics, Notification, Receiver } from 'slipway/observability';
import { AutomaticPromotion, Cluster, Gate, HelmTarget, Hook, KubernetesTarget, PromotionPipeline, PromotionWorkflow, Release, RollbackPolicy, ShellTarget, Stage, Upstream, Verification } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';
import { JobEnvironment, RunStep } from 'slipway/workflows';

const DEPLOY = '.github/workflows/deploy-staging.yml';
const names = (job: any) => job.steps.map(({ name }: any) => name);

test('a job that deploys decides once more, deploys, verifies, undoes what failed, and writes down how it went', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { verification: [Verification.smoke('./smoke.sh')] });
  const { deploy } = yamlOf(delivery, DEPLOY).jobs;
  expect(names(deploy)).toEqual(['Check out what promotes', 'Decide once more', 'Check out the release', 'sign-in web', 'deploy web', 'Smoke tests', 'undo web', 'Write down how it went']);
  // The undo and the last word come whatever happened, and neither for a release that was not admitted.
  expect(stepNamed(deploy, 'undo web').if).toBe("(failure() || cancelled()) && steps.decide-once-more.outcome == 'success' && steps.deploy-web.outcome != 'skipped'");
  expect(stepNamed(deploy, 'Write down how it went').if).toBe("always() && (steps.decide-once-more.outcome == 'success' || steps.decide-once-more.outcome == 'cancelled')");
  expect(stepNamed(deploy, 'Write down how it went').env).toMatchObject({
    PROMOTION_OPERATION: '${{ inputs.operation }}',
    PROMOTION_RECORD: '${{ inputs.record }}',
    PROMOTION_DEPLOYED: '${{ steps.deploy-web.outcome }}',
    PROMOTION_VERIFIED: '${{ steps.smoke-tests.outcome }}',
    PROMOTION_UNDONE: '${{ steps.undo-web.outcome }}',
  });
});

test('the record of the deployment is the one that was proposed, and a deployment is never cancelled for another', () => {
  const { delivery, stage } = makeShop({ environments: { staging: { url: 'https://staging.example.com' } } });
  stage('staging', { strategies: [new MadeUpStrategy('blue-green', Duration.hours(24)), new MadeUpStrategy('rolling')] });
  const { jobs } = yamlOf(delivery, DEPLOY);
  expect(Object.keys(jobs)).toEqual(['deploy-blue-green', 'deploy-rolling', 'roll-back', 'retire']);
  for (const job of Object.values<any>(jobs)) {
    expect(job.environment).toEqual({ name: 'staging', url: 'https://staging.example.com', deployment: false });
    expect(job.concurrency).toEqual({ 'group': 'deploy-staging', 'cancel-in-progress': false, 'queue': 'max' });
  }
});

test('GE-3: every strategy has its job, and the input says which', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { strategies: ['blue-green', 'rolling', 'canary'].map((name) => new MadeUpStrategy(name)) });
  const { jobs } = yamlOf(delivery, DEPLOY);
  expect(Object.entries<any>(jobs).map(([id, job]) => [id, job.if])).toEqual([
    ['deploy-blue-green', "inputs.operation == 'deploy' && inputs.strategy == 'blue-green'"],
    ['deploy-rolling', "inputs.operation == 'deploy' && inputs.strategy == 'rolling'"],
    ['deploy-canary', "inputs.operation == 'deploy' && inputs.strategy == 'canary'"],
    ['roll-back', "inputs.operation == 'rollback'"],
  ]);
});

test('what was deployed last is undone first, and several outcomes stand side by side', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { targets: [new MadeUpTarget('db'), new MadeUpTarget('web')] });
  const { deploy, 'roll-back': rollBack } = yamlOf(delivery, DEPLOY).jobs;
  expect(names(deploy).filter((name: string) => /^(?:deploy|undo) /.test(name))).toEqual(['deploy db', 'deploy web', 'undo web', 'undo db']);
  expect(stepNamed(deploy, 'Write down how it went').env.PROMOTION_DEPLOYED).toBe('${{ steps.deploy-db.outcome }} ${{ steps.deploy-web.outcome }}');
  expect(names(rollBack).filter((name: string) => name.startsWith('rollback '))).toEqual(['rollback web', 'rollback db']);
});

test('what was not begun is not undone: a signature that is wrong, or a first target that fails, breaks nothing behind it', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { targets: [new MadeUpTarget('db'), new MadeUpTarget('web')], gates: [Gate.attestation()] });
  const { deploy } = yamlOf(delivery, DEPLOY).jobs;
  for (const target of ['db', 'web']) expect(stepNamed(deploy, `undo ${target}`).if).toMatch(new RegExp(`&& steps\\.deploy-${target}\\.outcome != 'skipped'$`));
});

test('a target takes what the release has, and nothing else: the rest would be deployed as nothing', () => {
  const { stage, pipeline } = makeShop();
  const shell = (images: Record<string, string>) => new ShellTarget({ name: 'shop', deploy: './deploy.sh', undo: './undo.sh', images });
  expect(refused(() => stage('staging', { targets: [shell({ API_IMAGE: 'apj' })] }))).toBe("new Stage(…, 'staging'): shop takes the image 'apj' of the release 'shop', which has none of that name: there is 'api'.");
  const cluster = Cluster.kubeconfig({ name: 'main', secret: Secrets.get('KUBECONFIG') });
  expect(refused(() => stage('staging', { targets: [new HelmTarget({ cluster, release: 'shop', releaseChart: 'shop', images: {} })] }))).toContain("takes the chart 'shop' of the release 'shop', which has none of that name: give it one, new Release(…, 'shop', { charts: { … } })");
  expect(refused(() => stage('staging', { targets: [new KubernetesTarget({ cluster, deployment: 'web', images: { web: 'web' } })] }))).toContain("takes the image 'web'");
  // Nothing of it is there afterwards.
  expect(pipeline.node.children).toEqual([]);
  stage('staging', { targets: [shell({ API_IMAGE: 'api' })] });
});

test('a target stands in a stage once: the second time it would go back to what the first one made', () => {
  const { stage } = makeShop();
  const target = new MadeUpTarget('web');
  expect(refused(() => stage('staging', { targets: [target, target] }))).toContain("it has the target 'web' twice");
});

test('several pipelines of one repository: whoever needs a name of its own is told which, and where it is given', () => {
  const { delivery, stage, staging } = makeShop();
  stage('staging');
  const docs = new Release(delivery, 'docs');
  expect(refused(() => new PromotionPipeline(delivery, 'docs', { release: docs }))).toContain("{ rollback: { workflowId: 'rollback-docs' } }");
  const pipeline = new PromotionPipeline(delivery, 'docs', { release: docs, rollback: { workflowId: 'rollback-docs' } });
  const parts = { ...plain(), environment: staging };
  expect(refused(() => new Stage(pipeline, 'docs', parts))).toContain("{ workflow: new PromotionWorkflow(pipeline, 'promote-docs') }");
  const workflow = new PromotionWorkflow(pipeline, 'promote-docs');
  expect(refused(() => new Stage(pipeline, 'staging', { ...parts, workflow }))).toContain("call it 'docs-staging'");
  new Stage(pipeline, 'docs-staging', { ...parts, workflow });
});

test('the job that retires may take as long as its steps', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { strategies: [new MadeUpStrategy('blue-green', Duration.hours(24))] });
  // Five minutes at first, one target, and three at last.
  expect(yamlOf(delivery, DEPLOY).jobs.retire['timeout-minutes']).toBe(5 + 4 + 3);
});

test('GE-3, ST-3: a backup comes before everything, a migration before the deployment, and the database is only rolled back where that can be done', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { backup: Hook.script('./backup.sh'), migration: Hook.script('./migrate.sh up'), rollback: RollbackPolicy.automatic({ before: Hook.script('./dump.sh'), database: Hook.script('./migrate.sh down') }) });
  const { deploy, 'roll-back': rollBack } = yamlOf(delivery, DEPLOY).jobs;
  expect(names(deploy).slice(3, 7)).toEqual(['Back up', 'sign-in web', 'Migrate the database', 'deploy web']);
  expect(names(rollBack).slice(3, 7)).toEqual(['sign-in web', 'Before the rollback', 'rollback web', 'Roll back the database']);
  expect(stepNamed(rollBack, 'Roll back the database').if).toBe("steps.decide-once-more.outputs.database-reversible == 'true'");
  // They run the release's own scripts, and know what they are about.
  expect(stepNamed(deploy, 'Back up')).toMatchObject({ 'working-directory': 'release', 'env': { STAGE: 'staging', RELEASE: '${{ steps.decide-once-more.outputs.release }}', PREVIOUS_RELEASE: '${{ steps.decide-once-more.outputs.previous }}', IMAGE_API: '${{ steps.decide-once-more.outputs.image-api }}' } });
});

test('what promotes is that of the default branch, and what is deployed that of the release', () => {
  const { delivery, stage } = makeShop();
  stage('staging');
  const { deploy } = yamlOf(delivery, DEPLOY).jobs;
  expect(stepNamed(deploy, 'Check out what promotes').with).toEqual({ 'persist-credentials': false, 'sparse-checkout': '.github' });
  expect(stepNamed(deploy, 'Check out the release').with).toEqual({ 'ref': '${{ steps.decide-once-more.outputs.sha }}', 'persist-credentials': false, 'path': 'release' });
});

test('a rollback runs in its own environment, asks no gate, and waits in line behind what is under way', () => {
  const { delivery, stage } = makeShop();
  const environment = new DeploymentEnvironment(delivery, 'staging-rollback', { branches: ['main'] });
  stage('staging', { gates: [Gate.noOpenAlerts(), Gate.attestation()], rollback: RollbackPolicy.automatic({ environment }) });
  const { deploy, 'roll-back': rollBack } = yamlOf(delivery, DEPLOY).jobs;
  expect(rollBack.environment).toEqual({ name: 'staging-rollback', deployment: false });
  expect(rollBack.concurrency.group).toBe(deploy.concurrency.group);
  expect(rollBack.permissions).toEqual({ actions: 'read', contents: 'read', deployments: 'write', issues: 'write' });
  expect(deploy.permissions).toEqual({ ...rollBack.permissions, 'attestations': 'read', 'vulnerability-alerts': 'read' });
});

test('the signature of the release is verified before anything is deployed', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { gates: [Gate.attestation()] });
  const { deploy } = yamlOf(delivery, DEPLOY).jobs;
  expect(names(deploy)[2]).toBe('Verify who made the release');
  const { env, run } = stepNamed(deploy, 'Verify who made the release');
  expect(env).toEqual({ GH_TOKEN: '${{ github.token }}', RELEASE_FILE: '${{ steps.decide-once-more.outputs.release-file }}', RELEASE_REF: '${{ steps.decide-once-more.outputs.ref }}', RELEASE_COMMIT: '${{ steps.decide-once-more.outputs.sha }}', SIGNERS: '.github/workflows/ci.yml' });
  expect(run).toContain('gh attestation verify "$RELEASE_FILE" --repo "$GITHUB_REPOSITORY" --signer-workflow "$GITHUB_REPOSITORY/$signer" --source-ref "$RELEASE_REF" --source-digest "$RELEASE_COMMIT"');
});

test('secrets that its steps read are passed one by one, however late somebody adds them', () => {
  const { delivery, stage, production } = makeShop({ environments: { production: { secrets: ['KUBECONFIG'] } } });
  const made = stage('production', { verification: [Verification.smoke('./smoke.sh', { env: { KUBECONFIG: production.secret('KUBECONFIG') } })] });
  made.deployJob().use(new RunStep(`echo ${Secrets.get('LATE')}`, { name: 'Later' }));
  expect(yamlOf(delivery, '.github/workflows/deploy-production.yml').on.workflow_call.secrets).toEqual({ KUBECONFIG: { required: false }, LATE: { required: false } });
  for (const [file, job] of [['promote-environment', 'deploy-production'], ['rollback', 'roll-back-production']]) {
    expect(yamlOf(delivery, `.github/workflows/${file}.yml`).jobs[job].secrets).toEqual({ KUBECONFIG: '${{ secrets.KUBECONFIG }}', LATE: '${{ secrets.LATE }}' });
  }
});

test('DORA learns of deployments and rollbacks by their outcome, and of the recovery when what failed was undone', () => {
  const { delivery, stage, staging, production } = makeShop();
  const recorder = new DoraMetrics(delivery, 'dora', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [staging, production] }), ledgers: [DoraLedger.artifact()] });
  stage('staging', { recorder });
  const { deploy, 'roll-back': rollBack, recovered } = yamlOf(delivery, DEPLOY).jobs;
  const said = { environment: 'staging', result: '${{ steps.write-down-how-it-went.outcome }}', sha: '${{ steps.decide-once-more.outputs.sha }}', version: '${{ steps.decide-once-more.outputs.version }}' };
  expect(deploy.steps.at(-1).with).toEqual({ ...said, 'event-type': 'deploy' });
  expect(rollBack.steps.at(-1).with).toEqual({ ...said, 'event-type': 'deploy', 'change': 'rollback' });
  expect(recovered.if).toBe("always() && needs.deploy.outputs.outcome == 'failed'");
  expect(recovered.steps.at(-1).with).toEqual({ 'event-type': 'recovery', 'environment': 'staging' });
  // What is recorded is added up as soon as it is done.
  expect(yamlOf(delivery, '.github/workflows/dora-metrics.yml').on.workflow_run.workflows).toEqual(['Promote', 'Roll back']);
});

test('people are told how it went: verified, failed, rolled back', () => {
  const { delivery, stage } = makeShop();
  const slack = Receiver.slack(delivery, 'slack', { webhook: Secrets.get('SLACK') });
  const notification = new Notification(delivery, 'notify', { events: { 'deploy-success': [slack], 'deploy-failure': [slack], 'rollback': [slack] } });
  stage('staging', { notifications: { notification, verified: 'deploy-success', failed: 'deploy-failure', rolledBack: 'rollback' } });
  const { deploy, 'roll-back': rollBack } = yamlOf(delivery, DEPLOY).jobs;
  expect(deploy.steps.slice(-2).map((step: any) => [step.with.event, step.if])).toEqual([
    ['deploy-success', "steps.write-down-how-it-went.outputs.outcome == 'verified'"],
    ['deploy-failure', "always() && (steps.write-down-how-it-went.outputs.outcome == 'failed' || steps.write-down-how-it-went.outputs.outcome == 'broken')"],
  ]);
  expect(rollBack.steps.at(-1).with).toMatchObject({ 'event': 'rollback', 'title': 'Rollback of staging to ${{ steps.decide-once-more.outputs.release }}: ${{ steps.write-down-how-it-went.outputs.outcome }}', 'secret-slack': '${{ secrets.SLACK }}' });
});

test('the time of a job is what its parts may take together, and a cancelled one has time to undo', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { backup: Hook.script('./backup.sh', { timeout: Duration.minutes(20) }), verification: [Verification.smoke('./smoke.sh')] });
  const { deploy, 'roll-back': rollBack } = yamlOf(delivery, DEPLOY).jobs;
  // Five minutes at first, the backup, deploying, smoke tests, undoing, and three at last.
  expect(deploy['timeout-minutes']).toBe(5 + 20 + 4 + 10 + 4 + 3);
  expect(deploy['cancel-timeout-minutes']).toBe(7);
  expect(rollBack['timeout-minutes']).toBe(5 + 4 + 10);
});

test('GL-25, GE-12, ST-3: a rollback is ended within the time that it was given', () => {
  const { delivery, stage } = makeShop();
  stage('staging', { rollback: RollbackPolicy.automatic({ timeout: Duration.minutes(3) }) });
  const plan = yamlOf(delivery, '.github/workflows/rollback.yml').jobs.plan['timeout-minutes'];
  expect(plan + yamlOf(delivery, DEPLOY).jobs['roll-back']['timeout-minutes']).toBeLessThanOrEqual(5);
});

test('production takes no release by itself, unless somebody says so', () => {
  const { delivery, stage } = makeShop();
  const staging = stage('staging', { verification: [Verification.smoke('./smoke.sh')] });
  stage('production', { after: Upstream.all(staging) });
  stage('eu', { environment: JobEnvironment.named('production-eu'), after: Upstream.all(staging), automatic: AutomaticPromotion.MATCH_UPSTREAM, gates: [Gate.soak(Duration.hours(1))] });
  const { stages } = JSON.parse(delivery.synthText('.github/promotion/shop/promotion.json'));
  expect(stages.map((one: any) => [one.name, one.production, one.automatic])).toEqual([['staging', false, 'newest'], ['production', true, 'never'], ['eu', true, 'match-upstream']]);
});

test('what cannot be meant is refused, with what to do', () => {
  const { stage, pipeline } = makeShop();
  const other = makeShop().stage('staging');
  expect(refused(() => stage('all'))).toContain("'all' stands for every stage where people choose one");
  expect(refused(() => stage('Staging'))).toContain('letters in lower case, digits and -');
  expect(refused(() => stage('staging', { strategies: [new MadeUpStrategy('rolling'), new MadeUpStrategy('rolling')] }))).toContain("it has the strategy 'rolling' twice");
  expect(refused(() => stage('production', { after: Upstream.all(other) }))).toContain("the stage 'staging' before it belongs to another pipeline");
  expect(refused(() => stage('staging', { environment: JobEnvironment.named('${{ inputs.to }}') }))).toContain('whose secrets a release finds must be known beforehand');
  expect(refused(() => stage('staging', { targets: [] }))).toContain('targets must be a list of targets, of which there is at least one');
  expect(refused(() => Upstream.all())).toContain('it takes the stages that come before');
  const byHand = new PromotionWorkflow(pipeline, 'by-hand', { automatic: false });
  expect(refused(() => stage('staging', { workflow: byHand, automatic: AutomaticPromotion.NEWEST }))).toContain("the workflow 'by-hand' only runs when somebody starts it");
});
