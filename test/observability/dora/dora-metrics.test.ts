import { createHash } from 'crypto';
import { modelOf } from 'slipway/checks/inside';
import { doraProgram } from '../../../lib/observability/dora/program';
import { BUCKET, PUSHGATEWAY, makeDora } from '../support/dora';
import { refused } from '../support/shop';
import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Vars } from 'slipway/expressions';
import { AwsAccount, ExternalRole, TrustPolicy, Trusted } from 'slipway/identity';
import { CicdMetrics, DeclaredObservability, DoraLeadTime, DoraLedger, DoraMetrics, DoraMetricsProps, DoraScanResult, MetricEmitter } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';
import { Job, JobEnvironment, ReusableWorkflow, Runner, Trigger, Workflow } from 'slipway/workflows';

const { days, hours, minutes } = Duration;

describe('GL-27: the workflow dora-metrics', () => {
  test('runs every week, after deployments, and when somebody wants it', () => {
    const { dora, deploy, job, production, workflow } = makeDora();
    job.use(new Checkout(), dora.record({ environment: production }));
    dora.addDeployWorkflow(deploy);
    expect(workflow().on).toEqual({ schedule: [{ cron: '17 5 * * 1' }, { cron: '43 5 1 * *' }], workflow_dispatch: null, workflow_run: { types: ['completed'], workflows: ['Deploy'] } });
  });

  test('follows each workflow once, whenever it is said', () => {
    const { dora, deploy, delivery, job, workflow } = makeDora();
    job.run('./deploy.sh');
    const hotfix = new Workflow(delivery, 'hotfix', { triggers: [Trigger.workflowDispatch()] });
    new Job(hotfix, 'deploy').run('./deploy.sh');
    dora.addDeployWorkflow(deploy);
    dora.addDeployWorkflow(deploy, hotfix);
    expect(workflow().on.workflow_run.workflows).toEqual(['Deploy', 'hotfix']);
  });

  test('follows nothing where nothing was said', () => {
    expect(makeDora().workflow().on).not.toHaveProperty('workflow_run');
  });

  test('is the only writer: its runs wait in line, and none is cancelled', () => {
    expect(makeDora().workflow().concurrency).toEqual({ 'group': 'dora-metrics', 'cancel-in-progress': false, 'queue': 'max' });
  });

  test('GL-38: reads its secrets from an environment where one is named, and deploys nothing there', () => {
    const { workflow } = makeDora(() => ({ environment: JobEnvironment.named('telemetry'), ledgers: [DoraLedger.artifact()] }));
    expect(workflow().jobs.aggregate).toMatchObject({ environment: { name: 'telemetry', deployment: false } });
    expect(workflow().jobs.aggregate.concurrency).toBeUndefined();
  });

  test('may read what it adds up, and write nothing', () => {
    expect(makeDora().workflow().jobs.aggregate.permissions).toEqual({ 'actions': 'read', 'contents': 'read', 'deployments': 'read', 'pull-requests': 'read' });
  });

  test('does not start after the run of a fork', () => {
    expect(makeDora().workflow().jobs.aggregate.if).toBe("github.event_name != 'workflow_run' || github.event.workflow_run.head_repository.full_name == github.repository");
  });

  test('keeps the ledger in artifacts, even when the bucket could not be written', () => {
    const { steps } = makeDora((account) => ({ ledgers: [DoraLedger.s3({ ...BUCKET, account }), DoraLedger.artifact({ retention: days(30) })] })).workflow().jobs.aggregate;
    const aggregate = steps.find(({ run }: any) => run?.endsWith('aggregate'));
    expect(aggregate.if).toBe("${{ !cancelled() && steps.checkout.outcome == 'success' }}");
    expect(steps.find(({ name }: any) => name === 'Keep the ledger')).toMatchObject({
      if: `\${{ !cancelled() && steps.${aggregate.id}.outputs.ledger-file != '' }}`, with: { 'name': 'dora-ledger', 'path': `\${{ steps.${aggregate.id}.outputs.ledger-file }}`, 'retention-days': 30 },
    });
  });

  test('keeps no ledger in artifacts where there is only a bucket', () => {
    const { steps } = makeDora((account) => ({ ledgers: [DoraLedger.s3({ ...BUCKET, account })] })).workflow().jobs.aggregate;
    expect(steps.map(({ name }: any) => name)).toEqual(['Check out the code', 'Assume the role for the ledger', 'Add up what was recorded', 'Write the report', 'Keep the report']);
  });

  test('GL-27: pushes to Prometheus as well; the password is a variable of that step alone', () => {
    const { workflow } = makeDora({ pushgateway: PUSHGATEWAY });
    const variables = { DORA_PUSHGATEWAY_URL: '${{ vars.PUSHGATEWAY_URL }}', DORA_PUSHGATEWAY_USER: '${{ vars.PUSHGATEWAY_USER }}', DORA_PUSHGATEWAY_PASSWORD: '${{ secrets.PUSHGATEWAY_PASSWORD }}' };
    const holding = workflow().jobs.aggregate.steps.filter(({ env = {} }: any) => 'DORA_PUSHGATEWAY_PASSWORD' in env);
    expect(holding.map(({ run }: any) => run)).toEqual(['node .github/actions/dora-record/dora.cjs aggregate']);
    expect(holding[0].env).toMatchObject(variables);
  });

  test('writes the report once a month, and when somebody wants it', () => {
    const { workflow } = makeDora({ reportSchedule: { cron: '3 4 2 * *', timezone: 'Europe/Berlin' }, schedule: { cron: '1 1 * * *' }, runsOn: Runner.labels('self-hosted') });
    const { on, jobs: { aggregate } } = workflow();
    expect([on.schedule, aggregate['runs-on']]).toEqual([[{ cron: '1 1 * * *' }, { cron: '3 4 2 * *', timezone: 'Europe/Berlin' }], 'self-hosted']);
    expect(aggregate.steps.find(({ run }: any) => run?.endsWith('report')).if).toBe("github.event_name == 'workflow_dispatch' || github.event.schedule == '3 4 2 * *'");
  });
});

describe('the program', () => {
  test('is written as it was built, below a line that says so', () => {
    const { text } = makeDora();
    const written = text('.github/actions/dora-record/dora.cjs');
    expect(createHash('sha256').update(written).digest('hex')).toBe(doraProgram().sha256);
    expect(written).toContain('void run(process.argv[2]');
  });

  test('GL-32: is told the targets of DORA, unless a team has its own', () => {
    const targets = (given?: DoraMetricsProps['targets']) => makeDora({ targets: given }).configuration().targets;
    expect(targets()).toEqual({ deploymentsPerDay: 1, leadTimeSeconds: 86400, changeFailRate: 0.15, recoverySeconds: 3600 });
    expect(targets({ leadTime: hours(4), reworkRate: 0.1 })).toEqual({ deploymentsPerDay: 1, leadTimeSeconds: 14400, changeFailRate: 0.15, recoverySeconds: 3600, reworkRate: 0.1 });
    expect(targets({ deploymentsPerDay: 0.2, changeFailRate: 0, recoveryTime: minutes(5) })).toEqual({ deploymentsPerDay: 0.2, leadTimeSeconds: 86400, changeFailRate: 0, recoverySeconds: 300 });
  });

  test('is told which environments users see', () => {
    const environments = (production?: DeploymentEnvironment[]) => makeDora({ production }).configuration().environments;
    expect(environments()).toEqual([{ name: 'staging', production: false }, { name: 'production', production: true }]);
    expect(environments([JobEnvironment.named('staging') as never])).toEqual([{ name: 'staging', production: true }, { name: 'production', production: false }]);
  });

  test('is told where the ledger is, how a lead time begins, and how long to wait for a scrape', () => {
    const { configuration } = makeDora((account) => ({
      ledgers: [DoraLedger.artifact({ retention: days(60) }), DoraLedger.s3({ ...BUCKET, account })], leadTime: DoraLeadTime.PR_MERGE, strict: true, pushgateway: { url: Vars.get('URL'), scrapeInterval: Duration.seconds(15) },
    }));
    expect(configuration()).toMatchObject({
      version: 1, ledger: { artifact: { retentionDays: 60 }, s3: { bucket: 'acme-dora', prefix: 'acme/shop', region: 'eu-central-1' } }, leadTime: 'pr-merge', strict: true, pushgateway: { scrapeSeconds: 15 }, windows: [7, 30], workflow: 'dora-metrics.yml',
    });
    expect(makeDora().configuration()).toMatchObject({ leadTime: 'commit', strict: false, ledger: { artifact: { retentionDays: 90 } } });
    expect(makeDora().configuration()).not.toHaveProperty('pushgateway');
    expect(makeDora({ pushgateway: PUSHGATEWAY }).configuration().pushgateway).toEqual({ scrapeSeconds: 60 });
  });

  test('is told which workflows have runs: neither itself, nor what is only called', () => {
    const { delivery, job, configuration } = makeDora();
    job.run('./deploy.sh');
    new Job(new ReusableWorkflow(delivery, 'shared'), 'x').run('make');
    new Job(new Workflow(delivery, 'ci', { name: 'CI', triggers: [Trigger.push()] }), 'x').run('make');
    expect(configuration().workflows).toEqual(['Deploy', 'CI']);
  });

  test('is told what scans and which tests there are, by the steps that say so', () => {
    const { dora, job, configuration } = makeDora({ pushgateway: PUSHGATEWAY });
    job.use(new Checkout(), dora.measure({ coverage: 80, suite: 'unit' }), dora.measure({ coverage: 70 }), dora.recordScan({ scanner: 'trivy', result: DoraScanResult.PASS }), dora.recordScan({ scanner: 'trivy', result: DoraScanResult.FAIL }));
    expect(configuration()).toMatchObject({ suites: ['unit', 'all'], scanners: ['trivy'] });
  });

  test('is told every metric that it emits, by the property of the catalogue', () => {
    const { metrics, configuration } = makeDora();
    const { metrics: told } = configuration();
    expect(Object.keys(told)).toEqual(Object.keys(metrics).filter((name) => !name.startsWith('_') && name !== 'node'));
    expect(told.deployments).toEqual({ name: 'cicd_deployments_total', type: 'counter', help: 'Deployments that came to an end.', labels: { environment: ['staging', 'production'], result: ['success', 'failure'] }, openLabels: ['repository'] });
    expect(told.leadTime.buckets).toHaveLength(14);
    expect(told.windowedReworkRate).toMatchObject({ name: 'cicd_dora_rework_ratio', labels: { window: ['7d', '30d'] } });
  });

  test('emits nothing that somebody else does, in a catalogue of one\'s own', () => {
    class Extended extends CicdMetrics {
      public readonly visitors = this.gauge('visitors', { help: 'Who is there.', emitter: MetricEmitter.external('the shop') });
    }
    const delivery = Delivery.standalone();
    new DoraMetrics(delivery, 'dora', { metrics: new Extended(delivery, 'cicd', { environments: [new DeploymentEnvironment(delivery, 'production')] }), ledgers: [DoraLedger.artifact()] });
    const { metrics } = JSON.parse(delivery.synthText('.github/actions/dora-record/dora.json')) as any;
    expect([metrics.deployments.name, metrics.visitors]).toEqual(['cicd_deployments_total', undefined]);
  });
});

describe('the roles of a bucket', () => {
  const roles = () => {
    const made = makeDora((account) => ({ ledgers: [DoraLedger.s3({ ...BUCKET, account })] }));
    made.job.use(new Checkout(), made.dora.record({ environment: made.production }));
    return JSON.parse(made.text('identity/aws/main.template.json')).Resources as any;
  };
  const statement = (role: any, sid: string) => role.Properties.Policies[0].PolicyDocument.Statement.find(({ Sid }: any) => Sid === sid);

  test('who records can add events and read the ledger, and nothing else', () => {
    const { DoraRecorder: role } = roles();
    expect(role.Properties.RoleName).toBe('acme-shop-dora-recorder');
    expect(statement(role, 'Write')).toMatchObject({ Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-dora/acme/shop/events/*' });
    expect(statement(role, 'Read')).toMatchObject({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-dora/acme/shop/ledger.jsonl.gz' });
    expect(statement(role, 'List')).toMatchObject({ Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme-dora', Condition: { StringLike: { 's3:prefix': 'acme/shop/*' } } });
  });

  test('who adds up is one workflow on the default branch, and can read everything and write the ledger, and no event', () => {
    const { DoraAggregator: role } = roles();
    expect([statement(role, 'Write').Resource, statement(role, 'Read').Resource]).toEqual(['arn:aws:s3:::acme-dora/acme/shop/ledger.jsonl.gz', 'arn:aws:s3:::acme-dora/acme/shop/*']);
    const trust = JSON.stringify(role.Properties.AssumeRolePolicyDocument);
    expect(trust).toContain('dora-metrics.yml@refs/heads/main');
    expect(trust).not.toContain('environment:');
  });

  test('jobs of the environments record, and those that are named', () => {
    const trust = JSON.stringify(roles().DoraRecorder.Properties.AssumeRolePolicyDocument);
    expect(trust).toContain('environment:production');
    expect(trust).toContain('environment:staging');
    const { text } = makeDora((account) => {
      const scan = new Job(new Workflow(account.node.scope as Delivery, 'scan', { triggers: [Trigger.push({ branches: ['main'] })] }), 'scan');
      scan.run('make scan');
      return { ledgers: [DoraLedger.s3({ ...BUCKET, account, trustedBy: [Trusted.job(scan)] })] };
    });
    const { DoraRecorder: recorder, DoraAggregator: aggregator } = JSON.parse(text('identity/aws/main.template.json')).Resources;
    const [recording, adding] = [recorder, aggregator].map((made: any) => JSON.stringify(made.Properties.AssumeRolePolicyDocument));
    expect(recording).toContain('ref:refs/heads/main');
    expect(adding).not.toContain('scan.yml');
  });

  test('a role that exists is taken for both', () => {
    const { delivery } = makeDora();
    const role = new ExternalRole(delivery, 'ledger', { roleArn: 'arn:aws:iam::123456789012:role/ledger', region: 'eu-west-1', trustPolicy: TrustPolicy.fromJson('{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole"}]}') });
    const { action, workflow } = makeDora({ ledgers: [DoraLedger.s3({ ...BUCKET, role })] });
    expect([action().runs.steps[0], workflow().jobs.aggregate.steps[1]].map(({ with: inputs }: any) => inputs['role-to-assume'])).toEqual([role.roleArn, role.roleArn]);
  });

  test('without a role the job has what it takes', () => {
    const { action, configuration } = makeDora({ ledgers: [DoraLedger.s3({ ...BUCKET, region: 'eu-north-1' })] });
    expect(action().runs.steps).toHaveLength(1);
    expect(action().runs.steps[0].env).toMatchObject({ AWS_REGION: 'eu-north-1' });
    expect(action().runs.steps[0].env).not.toHaveProperty('AWS_ACCESS_KEY_ID');
    expect(configuration().ledger.s3.region).toBe('eu-north-1');
  });
});

describe('what is measured', () => {
  test('coverage is of some tests, and all four severities are said', () => {
    const { dora, job, steps } = makeDora({ pushgateway: PUSHGATEWAY });
    job.use(new Checkout(), dora.measure({ coverage: 81.5, buildDuration: minutes(3), openCves: { critical: 0, high: 1, medium: 2, low: 3 }, condition: Vars.get('ON').equalTo('yes') }));
    expect(steps()[1]).toMatchObject({
      name: 'Measure for DORA',
      if: "${{ !cancelled() && vars.ON == 'yes' }}",
      with: { 'coverage': 81.5, 'suite': 'all', 'build-seconds': 180, 'cves-critical': 0, 'cves-high': 1, 'cves-medium': 2, 'cves-low': 3, 'pushgateway-url': '${{ vars.PUSHGATEWAY_URL }}' },
    });
  });

  test('a build needs no rights; a scan writes to the ledger', () => {
    const { dora, job, permissions } = makeDora((account) => ({ pushgateway: PUSHGATEWAY, ledgers: [DoraLedger.s3({ ...BUCKET, account })] }));
    job.use(new Checkout(), dora.measure({ coverage: 80 }));
    expect(permissions()).toEqual({ contents: 'read' });
    const other = makeDora((account) => ({ ledgers: [DoraLedger.s3({ ...BUCKET, account })] }));
    other.job.use(new Checkout(), other.dora.recordScan({ scanner: 'trivy', result: DoraScanResult.PASS }));
    expect(other.permissions()).toEqual({ 'contents': 'read', 'id-token': 'write' });
    expect(other.steps()[1]).toMatchObject({ name: 'Record the scan by trivy', if: '${{ !cancelled() }}', with: { 'scanner': 'trivy', 'scan-result': 'pass' } });
  });

  test('an action that nobody uses is not written', () => {
    const { delivery } = makeDora();
    expect(refused(() => delivery.synthText('.github/actions/dora-scan/action.yml')).code).toBe('call/unknown-file');
    expect(refused(() => delivery.synthText('.github/actions/dora-measure/action.yml')).code).toBe('call/unknown-file');
  });
});

test('whoever changes by hand what starts the workflow knows what starts it', () => {
  const found = (change: (made: ReturnType<typeof makeDora>) => void) => {
    const made = makeDora();
    made.job.use(new Checkout(), made.dora.record({ environment: made.production }));
    change(made);
    return made.delivery.synth().findings.map(({ id }) => id).filter((id) => id.startsWith('observability/'));
  };
  expect(found(() => undefined)).toEqual(['observability/unfollowed-deployment']);
  expect(found(({ dora: { workflow } }) => workflow.addOverride('on.workflow_run', { workflows: ['Deploy'], types: ['completed'] }))).toEqual([]);
});

test('rules of others read what is measured, and where it is kept', () => {
  const { delivery } = makeDora();
  expect(DeclaredObservability.of(modelOf(delivery)!).dora).toMatchObject([{
    action: '.github/actions/dora-record/action.yml', workflow: '.github/workflows/dora-metrics.yml', program: '.github/actions/dora-record/dora.cjs', environments: [{ name: 'staging', production: false }, { name: 'production', production: true }],
  }]);
});

const { delivery, dora, metrics, production, staging } = makeDora();
const account = new AwsAccount(delivery, 'main', { accountId: '123456789012' });
const role = new ExternalRole(delivery, 'ledger', { roleArn: 'arn:aws:iam::123456789012:role/ledger', region: 'eu-west-1', trustPolicy: TrustPolicy.fromJson('{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole"}]}') });
const ledgers = [DoraLedger.artifact()];
const elsewhere = Delivery.standalone();
const make = (props: Partial<DoraMetricsProps>) => new DoraMetrics(elsewhere, 'dora', { metrics, ledgers, ...props });
test.each<[string, () => unknown, string, RegExp]>([
  ['a role that is made for an environment that is not', () => make({ metrics: new CicdMetrics(elsewhere, 'job', { environments: [JobEnvironment.named('production')] }), ledgers: [DoraLedger.s3({ ...BUCKET, account, region: 'eu-west-1' })] }), 'call/wrong-value', /jobs in the environment 'production' of its metrics take a role that is made in the account, and it is not declared here/],
  ['a second one', () => new DoraMetrics(delivery, 'other', { metrics, ledgers }), 'call/duplicate-id', /there is one already, whose action and workflow have the names that this one would take/],
  ['metrics that know no environment', () => make({ metrics: new CicdMetrics(elsewhere, 'any') }), 'call/missing-option', /its metrics say nothing of environments/],
  ['an environment that an expression names', () => make({ metrics: new CicdMetrics(elsewhere, 'named', { environments: [JobEnvironment.named('${{ inputs.target }}')] }) }), 'call/wrong-value', /environments must be known beforehand, and one is named by an expression/],
  ['production that the metrics do not have', () => make({ production: [new DeploymentEnvironment(elsewhere, 'live')] }), 'call/wrong-value', /its metrics do not have the environment 'live': there are 'production', 'staging'/],
  ['no production at all', () => make({ metrics: new CicdMetrics(elsewhere, 'staging', { environments: [staging] }) }), 'call/missing-option', /no environment is called 'production'/],
  ['no ledger', () => make({ ledgers: [] }), 'call/wrong-value', /a list of one DoraLedger, or of one of each kind/],
  ['two ledgers of a kind', () => make({ ledgers: [DoraLedger.artifact(), DoraLedger.artifact()] }), 'call/wrong-value', /one of each kind/],
  ['a share of more than one', () => make({ targets: { changeFailRate: 15 } }), 'call/wrong-value', /targets\.changeFailRate must be a share from 0 to 1/],
  ['a target that there is not', () => make({ targets: { mttr: hours(1) } as never }), 'call/unknown-option', /'mttr'/],
  ['a scrape every ten minutes', () => make({ pushgateway: { url: Vars.get('URL'), scrapeInterval: minutes(10) } }), 'call/wrong-value', /up to five minutes/],
  ['an address that everybody can read', () => make({ pushgateway: { url: 'https://push.example.com' as never } }), 'call/wrong-value', /pushgateway\.url must be an Expression/],
  ['a lead time that there is not', () => make({ leadTime: 'push' as never }), 'call/not-one-of', /'commit', 'pr-first-commit', 'pr-merge'/],
  ['the workflow that adds up as one that it follows', () => dora.addDeployWorkflow(dora.workflow), 'call/contradiction', /it is the workflow that adds up, which would start itself whenever it is done/],
  ['a report at the time of adding up', () => make({ reportSchedule: { cron: '17 5 * * 1' } }), 'call/contradiction', /it adds up and reports at '17 5 \* \* 1'/],
  ['a name where a workflow is wanted', () => dora.addDeployWorkflow('Deploy' as never), 'call/wrong-value', /a Workflow/],
  ['a bucket with capitals', () => DoraLedger.s3({ bucket: 'Acme', prefix: 'a' }), 'call/wrong-value', /the name of a bucket/],
  ['a prefix that begins with a slash', () => DoraLedger.s3({ bucket: 'acme', prefix: '/a' }), 'call/wrong-value', /what keys begin with/],
  ['a prefix that is too long for the name of a role', () => DoraLedger.s3({ bucket: 'acme', prefix: 'a'.repeat(41) }), 'call/wrong-value', /at most 40 letters/],
  ['an account and a role', () => DoraLedger.s3({ ...BUCKET, account, role, region: 'eu-west-1' }), 'call/contradiction', /it has an account and a role/],
  ['a trust without a role that is made', () => DoraLedger.s3({ ...BUCKET, role, trustedBy: [Trusted.environment(production)] }), 'call/contradiction', /a role that exists has its own trust/],
  ['a role in no region', () => DoraLedger.s3({ ...BUCKET, account }), 'call/contradiction', /no region is known/],
  ['artifacts for ever', () => DoraLedger.artifact({ retention: days(401) }), 'call/wrong-value', /from 1 to 400/],
  ['half a day of artifacts', () => DoraLedger.artifact({ retention: hours(12) }), 'call/wrong-value', /whole days/],
  ['a measurement of nothing', () => dora.measure({}), 'call/contradiction', /it measures nothing/],
  ['a measurement that goes nowhere', () => dora.measure({ coverage: 80 }), 'call/missing-option', /there is nothing to push to/],
  ['tests without coverage', () => dora.measure({ suite: 'unit', buildDuration: minutes(1) }), 'call/contradiction', /and no coverage/],
  ['more than all', () => dora.measure({ coverage: 101 }), 'call/wrong-value', /a number from 0 to 100/],
  ['three severities of four', () => dora.measure({ openCves: { critical: 0, high: 0, medium: 0 } as never }), 'call/missing-option', /openCves\.low is missing/],
  ['a scan without a result', () => dora.recordScan({ scanner: 'trivy' } as never), 'call/missing-option', /'result' is missing/],
  ['a result that there is not', () => dora.recordScan({ scanner: 'trivy', result: 'success' as never }), 'call/not-one-of', /'pass', 'fail', 'error'/],
  ['a scanner that an expression names', () => dora.recordScan({ scanner: '${{ matrix.scanner }}', result: DoraScanResult.PASS }), 'call/wrong-value', /a name that is known beforehand/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});
