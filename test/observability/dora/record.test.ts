import { BUCKET, makeDora } from '../support/dora';
import { refused } from '../support/shop';
import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Github } from 'slipway/expressions';
import { AwsAccount } from 'slipway/identity';
import { DeploymentRecord, DoraChange, DoraEventType, DoraLedger, IDeploymentRecorder } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { JobEnvironment } from 'slipway/workflows';

const bucket = (account: AwsAccount) => ({ ledgers: [DoraLedger.s3({ ...BUCKET, account })] });
const both = (account: AwsAccount) => ({ ledgers: [DoraLedger.s3({ ...BUCKET, account }), DoraLedger.artifact()] });

test('GL-6: the action dora-record takes what happened, where and which version, and hands on what is known', () => {
  const { action } = makeDora();
  const { inputs, outputs } = action();
  expect(Object.entries(inputs).filter(([, { required }]: any) => required).map(([name]) => name)).toEqual(['event-type']);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['event-type', 'environment', 'version']));
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['timestamp', 'metrics', 'write-event', 'deployment-frequency', 'lead-time', 'change-failure-rate']));
});

test('GL-6: every output of the action is one of the step that runs the program', () => {
  const { action } = makeDora();
  const { outputs, runs: { steps } } = action();
  const { id } = steps.find(({ run }: any) => run?.includes('dora.cjs'));
  for (const [name, { value }] of Object.entries<any>(outputs)) expect(value).toBe(`\${{ steps.${id}.outputs.${name} }}`);
});

test('the program is told everything in variables, and nothing of it becomes a part of the script', () => {
  const { action } = makeDora();
  const [{ run, env, shell }] = action().runs.steps;
  expect([run, shell]).toEqual(['node "$GITHUB_ACTION_PATH/dora.cjs" record', 'bash']);
  expect(env).toEqual({
    NODE_USE_ENV_PROXY: '1',
    DORA_CHECK_RUN: '${{ job.check_run_id }}',
    DORA_EVENT_TYPE: '${{ inputs.event-type }}',
    DORA_ENVIRONMENT: '${{ inputs.environment }}',
    DORA_VERSION: '${{ inputs.version }}',
    DORA_CHANGE: '${{ inputs.change }}',
    DORA_RESULT: '${{ inputs.result }}',
    DORA_SHA: '${{ inputs.sha }}',
    DORA_LEG: '${{ inputs.leg }}',
    GITHUB_TOKEN: '${{ github.token }}',
  });
});

test('what nobody says, the run knows: how the job went, its commit, its leg', () => {
  const { action } = makeDora();
  const { result, sha, leg, environment } = action().inputs;
  expect([result.default, sha.default, leg.default, environment.default]).toEqual(['${{ job.status }}', '${{ github.sha }}', '${{ strategy.job-index }}', undefined]);
});

test('GL-6: a job records by an object, whatever came before', () => {
  const { dora, job, production, steps } = makeDora();
  job.use(new Checkout(), dora.record({ environment: production, version: 'v1.2.3' }));
  expect(steps()[1]).toEqual({
    name: 'Record the deployment to production',
    if: 'always()',
    uses: './.github/actions/dora-record',
    with: { 'event-type': 'deploy', 'environment': 'production', 'version': 'v1.2.3' },
  });
});

test('what failed before the step that deploys is no failed deployment, where that step is said', () => {
  const { dora, job, production, steps } = makeDora();
  job.use(new Checkout());
  const deployStep = job.run('make deploy', { stepId: 'roll' });
  job.use(dora.record({ environment: production, deployStep }));
  expect(steps()[2].with.result).toBe('${{ steps.roll.outcome }}');
});

test.each<[string, Parameters<IDeploymentRecorder['record']>[0], object, string]>([
  ['a release has no environment', { eventType: DoraEventType.RELEASE, version: Github.refName }, { 'event-type': 'release', 'version': '${{ github.ref_name }}' }, 'Record the release'],
  ['a rollback is a change that nobody planned', { environment: JobEnvironment.named('production'), change: DoraChange.ROLLBACK }, { 'event-type': 'deploy', 'environment': 'production', 'change': 'rollback' }, 'Record the deployment to production'],
  ['an incident has a place', { eventType: DoraEventType.INCIDENT, environment: JobEnvironment.named('production') }, { 'event-type': 'incident', 'environment': 'production' }, 'Record the incident in production'],
  ['another commit than that of the run', { environment: JobEnvironment.named('staging'), sha: Github.event('after'), name: 'Note it' }, { 'event-type': 'deploy', 'environment': 'staging', 'sha': '${{ github.event.after }}' }, 'Note it'],
])('%s', (_, options, inputs, name) => {
  const { dora, job, steps } = makeDora();
  job.use(new Checkout(), dora.record(options));
  expect(steps()[1]).toMatchObject({ with: inputs, name });
  expect(Object.keys(steps()[1].with)).toEqual(Object.keys(inputs));
});

test('GL-6: a step that comes later reads what the record hands on', () => {
  const { dora, job, production, steps } = makeDora();
  const record = dora.record({ environment: production });
  job.use(new Checkout(), record);
  const { deploymentFrequency, leadTime, changeFailureRate, timestamp, eventId, writeEvent, metrics } = record;
  job.run('true', { env: { A: deploymentFrequency, B: leadTime, C: changeFailureRate, D: timestamp, E: eventId, F: writeEvent, G: metrics } });
  expect(Object.values(steps()[2].env)).toEqual(['deployment-frequency', 'lead-time', 'change-failure-rate', 'timestamp', 'event-id', 'write-event', 'metrics'].map((name) => `\${{ steps.dora-record.outputs.${name} }}`));
});

test('whoever deploys needs a recorder, and not to know which', () => {
  const { dora, job, production, steps } = makeDora();
  const recorder: IDeploymentRecorder = dora;
  const record: DeploymentRecord = recorder.record({ environment: production });
  job.use(new Checkout(), record);
  expect(steps()).toHaveLength(2);
});

test('an artifact keeps the event under its own name, even when the bucket could not be written', () => {
  const { action } = makeDora(both);
  const { steps } = action().runs;
  expect(steps.at(-1)).toMatchObject({
    if: "${{ !cancelled() && steps.record-what-happened.outputs.write-event == 'true' }}",
    with: { 'name': 'dora-event-${{ steps.record-what-happened.outputs.event-id }}', 'path': '${{ steps.record-what-happened.outputs.event-file }}', 'retention-days': 90, 'if-no-files-found': 'error' },
  });
});

test('GL-27: where both are kept, the event is written although nobody gets to the bucket', () => {
  const condition = (props: typeof both) => makeDora(props).action().runs.steps.find(({ run }: any) => run).if as unknown;
  expect(condition(both)).toBe('${{ !cancelled() }}');
  expect(condition(bucket)).toBeUndefined();
});

test('artifacts are kept as long as it was said', () => {
  const { action } = makeDora({ ledgers: [DoraLedger.artifact({ retention: Duration.days(14) })] });
  expect(action().runs.steps.at(-1).with['retention-days']).toBe(14);
});

test('the credentials for the bucket go to the step that writes, and to no other step of the job', () => {
  const { action } = makeDora(bucket);
  const [assume, record, ...others] = action().runs.steps;
  expect(assume.with).toMatchObject({ 'role-to-assume': 'arn:aws:iam::123456789012:role/acme-shop-dora-recorder', 'output-credentials': true, 'output-env-credentials': false });
  expect(record.env).toMatchObject({ AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: `\${{ steps.${assume.id}.outputs.aws-access-key-id }}`, AWS_SESSION_TOKEN: `\${{ steps.${assume.id}.outputs.aws-session-token }}` });
  expect(others).toEqual([]);
});

test('a job that records gets the rights for what the program asks, and no more', () => {
  const given = (props?: typeof bucket) => {
    const { dora, job, production, permissions } = makeDora(props);
    job.use(new Checkout(), dora.record({ environment: production }));
    return permissions();
  };
  expect(given()).toEqual({ 'actions': 'read', 'contents': 'read', 'deployments': 'read', 'pull-requests': 'read' });
  expect(given(bucket)).toEqual({ 'contents': 'read', 'deployments': 'read', 'id-token': 'write', 'pull-requests': 'read' });
});

const { dora, job, delivery, production } = makeDora();
test.each<[string, () => unknown, string, RegExp]>([
  ['an environment that is not measured', () => dora.record({ environment: new DeploymentEnvironment(delivery, 'preview') }), 'call/wrong-value', /the environment 'preview' is not measured: there are 'production', 'staging'; name it to new CicdMetrics/],
  ['a deployment to nowhere', () => dora.record({}), 'call/contradiction', /it does not say where; only a release has no environment/],
  ['a name where an environment is wanted', () => dora.record({ environment: 'production' as never }), 'call/wrong-value', /an environment: the object, not its name/],
  ['an event that there is not', () => dora.record({ eventType: 'outage' as never, environment: production }), 'call/not-one-of', /'deploy', 'release', 'incident', 'recovery'/],
  ['a change that there is not', () => dora.record({ change: 'revert' as never, environment: production }), 'call/not-one-of', /'rollback', 'hotfix'/],
  ['an incident that is a rollback', () => dora.record({ eventType: DoraEventType.INCIDENT, environment: production, change: DoraChange.ROLLBACK }), 'call/contradiction', /only a deployment is a rollback or a hotfix/],
  ['a step that is none', () => dora.record({ environment: production, deployStep: job as never }), 'call/wrong-value', /a step of the same job/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});
