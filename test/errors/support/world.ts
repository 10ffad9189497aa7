import { RootConstruct } from 'constructs';
import { modelOf } from 'slipway/checks/inside';
import * as actions from 'slipway/actions';
import * as checks from 'slipway/checks';
import * as core from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import * as expressions from 'slipway/expressions';
import * as identity from 'slipway/identity';
import * as observability from 'slipway/observability';
import * as pipelines from 'slipway/pipelines';
import * as promotion from 'slipway/promotion';
import * as repository from 'slipway/repository';
import * as workflows from 'slipway/workflows';

const { Github, Secrets } = expressions;
const { DispatchInput, Job, Matrix, RunStep, Trigger, Workflow } = workflows;

const ID = '12345678-90ab-cdef-1234-567890abcdef';
export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Makes a thing when somebody asks for it, once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A delivery with one of everything that calls are made on; only what is asked for is declared, so that a synthesis has little to do. */
export function makeWorld() {
  const delivery = Delivery.standalone();
  const ci = once(() => new Workflow(delivery, 'ci', { triggers: [Trigger.push(), Trigger.workflowDispatch({ text: DispatchInput.string() })] }));
  const job = once(() => new Job(ci(), 'test'));
  const environment = once(() => new repository.DeploymentEnvironment(delivery, 'production', { branches: ['main'], secrets: ['KEY'], variables: { SIZE: 'big' } }));
  const home = once(() => new repository.GithubRepository(delivery, 'acme/app', { repositoryId: 2, ownerId: 1, createdAt: '2026-09-01' }));
  const account = once(() => new identity.AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-west-1' }));
  const trusted = () => identity.Trusted.environment(environment());
  const catalogue = once(() => new observability.MetricCatalogue(delivery, 'shop'));
  const gauge = once(() => catalogue().gauge('shop_open_timestamp_seconds', { help: 'When it was opened.', openLabels: ['text'] }));
  const alerts = once(() => new observability.AlertGroup(delivery, 'shop'));
  const alert = (id: string) => new observability.AlertRule(alerts(), id, { expression: gauge().current(), severity: observability.AlertSeverity.INFO, summary: 'x', description: 'x' });
  const receiver = once(() => observability.Receiver.slack(delivery, 'slack', { webhook: Secrets.get('SLACK') }));
  const cicd = once(() => new observability.CicdMetrics(delivery, 'cicd', { environments: [environment()] }));
  const release = once(() => new promotion.Release(delivery, 'shop'));
  const pipeline = once(() => new promotion.PromotionPipeline(delivery, 'shop', { release: release() }));
  const stageProps = (): promotion.StageProps => ({ environment: environment(), targets: [new promotion.ShellTarget({ name: 'shop', deploy: './deploy.sh', undo: './undo.sh' })], strategies: [new promotion.Rolling()] });
  const policy = () => identity.TrustPolicy.fromJson('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}');
  const trustedBy = () => [(home(), trusted())];
  return {
    delivery,
    ci,
    job,
    environment,
    home,
    account,
    trustedBy,
    policy,
    catalogue,
    gauge,
    alerts,
    alert,
    receiver,
    routing: once(() => new observability.AlertRouting(delivery, 'alertmanager', { defaultReceiver: receiver() })),
    notification: once(() => new observability.Notification(delivery, 'notify', { events: { failure: [receiver()] } })),
    dashboard: once(() => new observability.GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'x' })),
    cicd,
    release,
    pipeline,
    stageProps,
    stage: once(() => new promotion.Stage(pipeline(), 'production', stageProps())),
    cluster: () => promotion.Cluster.kubeconfig({ name: 'shop', secret: Secrets.get('KUBECONFIG') }),
    dora: once(() => new observability.DoraMetrics(delivery, 'dora', { metrics: cicd(), ledgers: [observability.DoraLedger.artifact()], pushgateway: { url: Secrets.get('PUSHGATEWAY_URL') } })),
    other: once(() => new Job(ci(), 'other')),
    step: once(() => job().run('make')),
    reusable: once(() => new workflows.ReusableWorkflow(delivery, 'shared', { secrets: { TOKEN: {} } })),
    call: once(() => new workflows.CallJob(ci(), 'call', { uses: `acme/ops/.github/workflows/deploy.yml@${COMMIT}` })),
    composite: once(() => new actions.CompositeAction(delivery, 'tools', { description: 'x', inputs: { who: { description: 'x' } } })),
    owners: once(() => new repository.CodeOwners(delivery)),
    dependabot: once(() => new repository.Dependabot(delivery)),
    badges: once(() => new repository.StatusBadges(delivery, 'badges')),
    table: once(() => new repository.EnvironmentTable(delivery, 'app', { environments: [environment()], rows: { SIZE: { production: 'big' }, ON: { production: true } } })),
  };
}

export type World = ReturnType<typeof makeWorld>;

const analysis = () => new promotion.Analysis('errors', { metrics: { rate: { command: './rate.sh', success: promotion.MetricCondition.below(1) } } });

/** The thing that a method is called on, by its class. */
export const INSTANCES: Readonly<Record<string, (w: World) => object>> = {
  AccessMatrix: (w) => (w.trustedBy(), identity.AccessMatrix.of(w.delivery)),
  ActionPins: (w) => actions.ActionPins.of(w.delivery),
  AlertRouting: (w) => w.routing(),
  AwsRole: (w) => new identity.AwsRole(w.delivery, 'deploy', { account: w.account(), trustedBy: w.trustedBy() }),
  AwsStatement: () => identity.AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['*'] }),
  AzureFederatedCredential: (w) => new identity.AzureFederatedCredential(w.delivery, 'azure', { clientId: ID, tenantId: ID, applicationObjectId: ID, trustedBy: w.trustedBy() }),
  ActionSetup: (w) => new pipelines.ActionSetup(w.composite(), { versionInput: 'who' }),
  BaseJob: (w) => w.job(),
  CallJob: (w) => w.call(),
  Checks: (w) => checks.Checks.of(w.delivery),
  CodeOwners: (w) => w.owners(),
  CodeOwnersGroup: (w) => w.owners().addGroup('Critical'),
  CompositeAction: (w) => w.composite(),
  Counter: (w) => w.catalogue().counter('shop_orders_total', { help: 'Orders that were placed.', openLabels: ['text'] }),
  Delivery: (w) => w.delivery,
  Dependabot: (w) => w.dependabot(),
  DeploymentEnvironment: (w) => w.environment(),
  DockerAction: (w) => new actions.DockerAction(w.delivery, 'docker', { description: 'x', image: 'Dockerfile' }),
  DoraMetrics: (w) => w.dora(),
  Duration: () => core.Duration.minutes(1),
  EnvironmentTable: (w) => w.table(),
  Expression: () => Github.ref,
  ExternalRole: (w) => new identity.ExternalRole(w.delivery, 'old', { roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: w.policy(), region: 'eu-west-1' }),
  GcpWorkloadIdentity: (w) => new identity.GcpWorkloadIdentity(w.delivery, 'gcp', { projectId: 'acme-production', projectNumber: '123456789012', trustedBy: w.trustedBy(), serviceAccount: 'a@b.c' }),
  Gauge: (w) => w.gauge(),
  GrafanaDashboard: (w) => w.dashboard(),
  Histogram: (w) => w.catalogue().histogram('shop_request_seconds', { help: 'How long requests took.', buckets: [5], openLabels: ['text'] }),
  IssueForm: (w) => new repository.IssueForm(w.delivery, 'bug', { name: 'Bug report', description: 'x', fields: [repository.IssueField.input('Version')] }),
  IssueTemplateConfig: (w) => new repository.IssueTemplateConfig(w.delivery, {}),
  Job: (w) => w.job(),
  LocalAction: (w) => w.composite(),
  Matrix: () => new Matrix({ axes: { os: ['linux'] } }),
  MetricCatalogue: (w) => w.catalogue(),
  Notification: (w) => w.notification(),
  Origin: () => core.Origin.here('a'),
  Panel: (w) => new observability.TextPanel(w.dashboard(), 'about', { content: 'x' }),
  PromQl: (w) => w.gauge().current(),
  Pipeline: (w) => new pipelines.PythonCi(w.ci(), 'python', { tests: [new pipelines.PytestSuite('text')] }),
  RecordingRule: (w) => new observability.RecordingRule(w.alerts(), 'shop:visitors:sum', { expression: w.gauge().current() }),
  Analysis: () => analysis(),
  Release: (w) => w.release(),
  Stage: (w) => w.stage(),
  ReleaseNotes: (w) => new repository.ReleaseNotes(w.delivery),
  RepositorySettings: (w) => new repository.RepositorySettings(w.delivery, { secrets: ['KEY'], variables: ['SIZE'] }),
  ReusableWorkflow: (w) => w.reusable(),
  SeriesValues: () => observability.SeriesValues.constant(5, core.Duration.minutes(5)),
  StatusBadges: (w) => w.badges(),
  Step: (w) => w.step(),
  TestSummary: (w) => new pipelines.TestSummary(w.ci(), 'test-summary', { jobs: [w.job()] }),
  Thresholds: () => observability.Thresholds.base(observability.GrafanaColor.GREEN),
  TrustPolicy: (w) => w.policy(),
  Workflow: (w) => w.ci(),
};


/** Values that fit, by the type of the parameter as it is written. */
export const FITTING: Readonly<Record<string, (w: World) => unknown>> = {
  'any': () => 'text',
  'number': () => 5,
  'number | Expression': () => 5,
  'string': () => 'text',
  'string[]': () => ['text'],
  '(IFollowedWorkflow | string)[]': () => ['text'],
  'Trigger[]': () => [Trigger.push()],
  'Trusted[]': (w) => w.trustedBy(),
  'Construct': (w) => w.delivery,
  'IConstruct': (w) => w.delivery,
  'IResult[]': (w) => [w.job()],
  'Workflow': (w) => w.ci(),
  'Workflow[]': (w) => [w.ci()],
  'ReusableWorkflow': (w) => w.reusable(),
  'BaseJob': (w) => w.job(),
  'BaseJob[]': (w) => [w.other()],
  'Step': (w) => w.step(),
  'Step[]': (w) => [w.step()],
  'IStep[]': () => [new RunStep('make')],
  'Expression': () => Github.ref,
  'Expression[]': () => [Github.ref],
  'Schedule[]': () => [{ cron: '23 4 * * *' }],
  'Finding[]': () => [],
  'GithubRepository': (w) => w.home(),
  'DeploymentEnvironment': (w) => w.environment(),
  'DependabotEcosystem': () => repository.DependabotEcosystem.NPM,
  'IEnvironment[]': (w) => [w.environment()],
  'BypassMode': () => repository.BypassMode.ALWAYS,
  'RequiredWorkflow[]': () => [{ path: '.github/workflows/ci.yml' }],
  'CodeScanningTool[]': () => [{ tool: 'CodeQL' }],
  'DeliveryModel': (w) => modelOf(w.delivery),
  'IRule': () => ({ id: 'acme/rule', severity: core.Severity.WARNING, check: () => [] }),
  'ActionPin': () => ({ sha: COMMIT }),
  'Duration': () => core.Duration.minutes(5),
  'Duration | GrafanaWindow': () => core.Duration.minutes(5),
  'GrafanaColor': () => observability.GrafanaColor.GREEN,
  'Gauge': (w) => w.gauge(),
  'Metric': (w) => w.gauge(),
  'PromQl': (w) => w.gauge().current(),
  'number | PromQl': (w) => w.gauge().current(),
  'SeriesValues': () => observability.SeriesValues.constant(5, core.Duration.minutes(5)),
  'ArgoCdTargetProps': () => ({ server: 'argocd.example.com', authToken: Secrets.get('KEY'), application: 'shop', images: { api: 'api' } }),
  'KubeconfigOptions': () => ({ name: 'shop', secret: Secrets.get('KEY') }),
  'ShellTargetProps': () => ({ name: 'fleet', deploy: './deploy.sh', undo: './undo.sh' }),
  'AlertInhibitionOptions': (w) => ({ source: [w.alert('Closed')], target: [w.alert('Crowded')], equal: ['text'] }),
  'AlertRouteOptions': (w) => ({ receivers: [w.receiver()], severities: [observability.AlertSeverity.INFO] }),
  'AlertRoutingProps': (w) => ({ defaultReceiver: w.receiver() }),
  'CicdAlertsProps': (w) => ({ metrics: w.cicd() }),
  'DeploymentMonitoringProps': (w) => ({ metrics: w.cicd(), environment: w.environment(), healthChecks: { health: w.gauge() } }),
  'AlertRuleProps': (w) => ({ expression: w.gauge().current(), severity: observability.AlertSeverity.INFO, summary: 'x', description: 'x' }),
  'HistogramProps': () => ({ help: 'x', buckets: [5] }),
  'CicdDashboardProps': (w) => ({ metrics: w.cicd() }),
  'DashboardResourceOptions': () => ({ instances: { dashboards: 'grafana' } }),
  'HeatmapPanelProps': () => ({ title: 'x', description: 'x', unit: observability.GrafanaUnit.NONE, buckets: observability.PromQl.raw('up') }),
  ...Object.fromEntries(['BarGaugePanel', 'QueryPanel', 'StatPanel', 'TablePanel', 'TimeSeriesPanel'].map((panel) => [`${panel}Props`, (w: World) => ({ title: 'x', description: 'x', unit: observability.GrafanaUnit.NONE, queries: [{ expression: w.gauge().current() }] })])),
  'RecordingRuleProps': (w) => ({ expression: w.gauge().current() }),
  'DeploymentRecordOptions': (w) => ({ environment: w.environment() }),
  'DoraMetricsProps': (w) => ({ metrics: w.cicd(), ledgers: [observability.DoraLedger.artifact()] }),
  'BuildMeasurementOptions': () => ({ coverage: 80 }),
  'ScanRecordOptions': () => ({ scanner: 'trivy', result: observability.DoraScanResult.PASS }),
  'S3LedgerOptions': () => ({ bucket: 'acme-dora', prefix: 'acme/app' }),
  'Analysis': () => analysis(),
  'AnalysisProps': () => ({ metrics: { rate: { command: './rate.sh', success: promotion.MetricCondition.below(1) } } }),
  'AksOptions': (w) => ({ name: 'shop', resourceGroup: 'shop', credential: new identity.AzureFederatedCredential(w.delivery, 'aks', { clientId: ID, tenantId: ID, applicationObjectId: ID, trustedBy: w.trustedBy() }) }),
  'ApprovalGateOptions': () => ({ approvers: ['ada'] }),
  'BlueGreenProps': () => ({ router: promotion.TrafficRouter.serviceSelector() }),
  'CanaryProps': () => ({ router: promotion.TrafficRouter.replicaRatio() }),
  'CompositeAction': (w) => w.composite(),
  'LocalAction': (w) => w.composite(),
  'SetupRequest': () => ({ part: 'test', caches: true }),
  'DockerTargetProps': () => ({ project: 'shop', file: 'compose.yaml', images: { web: 'web' } }),
  'EksOptions': (w) => ({ name: 'shop', region: 'eu-west-1', role: new identity.AwsRole(w.delivery, 'eks', { account: w.account(), trustedBy: w.trustedBy() }) }),
  'FreezeGateOptions': () => ({ until: '2027-01-04T06:00:00Z', reason: 'Holidays' }),
  'GkeOptions': (w) => ({ name: 'shop', location: 'us-central1', identity: new identity.GcpWorkloadIdentity(w.delivery, 'gke', { projectId: 'acme-production', projectNumber: '123456789012', trustedBy: w.trustedBy(), serviceAccount: 'a@b.c' }) }),
  'HelmTargetProps': (w) => ({ cluster: w.cluster(), release: 'shop', chart: 'charts/web', images: {} }),
  'IStage[]': (w) => [w.stage()],
  'KubernetesTargetProps': (w) => ({ cluster: w.cluster(), deployment: 'shop', images: { web: 'web' } }),
  'MetricGateOptions': (w) => ({ query: w.gauge().current(), below: 1 }),
  'PromotionPipeline': (w) => w.pipeline(),
  'PromotionPipelineProps': (w) => ({ release: new promotion.Release(w.delivery, 'other') }),
  'RefGateOptions': () => ({ branches: ['main'] }),
  'StageProps': (w) => w.stageProps(),
  'PythonCiProps': () => ({ tests: [new pipelines.PytestSuite('unit')] }),
  'TestMatrixProps': () => ({ versions: ['3.13'] }),
  'TestSummaryProps': (w) => ({ jobs: [w.job()] }),
  'WindowGateOptions': () => ({ timeZone: 'Europe/Berlin' }),
  'AwsAccountProps': () => ({ accountId: '123456789012' }),
  'AwsRoleProps': (w) => ({ account: w.account(), trustedBy: w.trustedBy() }),
  'AwsStatementOptions': () => ({ actions: ['s3:GetObject'], resources: ['*'] }),
  'AzureFederatedCredentialProps': (w) => ({ clientId: ID, tenantId: ID, applicationObjectId: ID, trustedBy: w.trustedBy() }),
  'BadgeOptions': () => ({ image: 'https://example.com/a.svg' }),
  'CallJobProps': () => ({ uses: `acme/ops/.github/workflows/deploy.yml@${COMMIT}` }),
  'ChoiceInputOptions': () => ({ options: ['a'] }),
  'CompositeOutputOptions': () => ({ description: 'x' }),
  'DependabotHexOrganizationOptions': () => ({ organization: 'acme', key: Secrets.get('KEY') }),
  'DependabotHexRepositoryOptions': () => ({ repo: 'acme', url: 'https://example.com', authKey: Secrets.get('KEY') }),
  'DependabotRegistryOptions': () => ({ url: 'https://example.com' }),
  'DriftCheckProps': () => ({ token: Secrets.get('TOKEN'), setup: [new RunStep('npm ci')] }),
  'EmailReceiverOptions': () => ({ to: ['a@b.c'], sender: 'a@b.c', smarthost: 'b.c:587' }),
  'EnvironmentTableProps': (w) => ({ environments: [w.environment()], rows: { SIZE: { production: 'big' } } }),
  'ExternalRoleProps': (w) => ({ roleArn: 'arn:aws:iam::123456789012:role/deploy', trustPolicy: w.policy() }),
  'GcpWorkloadIdentityProps': (w) => ({ projectId: 'acme-production', projectNumber: '123456789012', trustedBy: w.trustedBy(), serviceAccount: 'a@b.c' }),
  'IssueCheckboxesOptions': () => ({ boxes: [{ label: 'read' }] }),
  'IssueDropdownOptions': () => ({ options: ['a', 'b'] }),
  'IssueFormProps': () => ({ name: 'Bug report', description: 'x', fields: [repository.IssueField.input('Version')] }),
  'NotificationProps': (w) => ({ events: { failure: [w.receiver()] } }),
  'PullRequestTemplateProps': () => ({ sections: [{ heading: 'What' }] }),
  'RulesetProps': () => ({ rules: [repository.RulesetRule.creation()] }),
  'WeeklyIntervalOptions': () => ({ startTime: '22:00' }),
  '{ [name: string]: string }': () => ({ sub: 'repo:acme/app:ref:refs/heads/main' }),
};

/** Values of single parameters, where those of the type do not fit: `Class.method.parameter`. */
export const SPECIAL: Readonly<Record<string, (w: World) => unknown>> = {
  'ActionPins.pin.action': () => 'actions/checkout',
  'AlertExpectation.fires.labels': () => ({ text: 'text' }),
  'AlertRule.AlertRule.id': () => 'ShopIsFull',
  'AlertRule.AlertRule.scope': (w) => w.alerts(),
  'CodeOwners.own.owners': () => ['@acme/platform'],
  'CodeOwnersGroup.own.owners': () => ['@acme/platform'],
  'Counter.Counter.scope': (w) => w.catalogue(),
  'Counter.series.labels': () => ({}),
  'Gauge.Gauge.scope': (w) => w.catalogue(),
  'Gauge.series.labels': () => ({}),
  'Histogram.Histogram.scope': (w) => w.catalogue(),
  'Histogram.bucketSeries.labels': () => ({}),
  'Histogram.countSeries.labels': () => ({}),
  'Histogram.quantile.quantile': () => 0.95,
  'Histogram.sumSeries.labels': () => ({}),
  'Gate.coverage.minimum': () => 0.8,
  'Gate.passRate.minimum': () => 0.8,
  'PythonCoverage.atLeast.minimum': () => 0.8,
  'Gate.weekdays.timeZone': () => 'Europe/Berlin',
  'Notification.send.event': () => 'failure',
  'Stage.deployJob.strategy': () => 'rolling',
  'Verification.http.url': () => 'https://example.com',
  ...Object.fromEntries(['BarGaugePanel', 'GaugePanel', 'HeatmapPanel', 'Row', 'StatPanel', 'TablePanel', 'TextPanel', 'TimeSeriesPanel'].map((noun) => [`${noun}.${noun}.scope`, (w: World) => w.dashboard()])),
  'GrafanaColor.of.color': () => '#abcdef',
  'PromQl.raw.text': () => 'up',
  'PromQl.where.labels': () => ({ text: 'text' }),
  'RecordingRule.RecordingRule.id': () => 'shop:visitors:sum',
  'RecordingRule.RecordingRule.scope': (w) => w.alerts(),
  'Delivery.Delivery.scope': () => new RootConstruct(),
  'Delivery.synthText.path': (w) => (new Job(w.ci(), 'build').run('make'), w.ci().file),
  'DeploymentEnvironment.secret.name': () => 'KEY',
  'DeploymentEnvironment.variable.name': () => 'SIZE',
  'EnvironmentTable.value.name': () => 'SIZE',
  'EnvironmentTable.flag.name': () => 'ON',
  'LocalAction.input.name': () => 'who',
  'Matrix.axis.values': () => ['text'],
  'ReusableWorkflow.secret.name': () => 'TOKEN',
  'Workflow.input.name': () => 'text',
  'GithubRepository.GithubRepository.repository': () => 'acme/app',
  'GithubServer.enterpriseServer.host': () => 'github.example.com',
  'RepositorySettings.secret.name': () => 'KEY',
  'RepositorySettings.variable.name': () => 'SIZE',
  'RulesetTarget.branches.include': () => ['main'],
  'RulesetTarget.tags.include': () => ['v1'],
  'TrustPolicy.fromJson.json': () => '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}',
};
