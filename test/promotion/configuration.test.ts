import { refused } from './support/read';
import { makeShop } from './support/shop';
import { readConfiguration } from '../../lib/runtime/promotion/read-configuration';
import { Duration, Weekday } from 'slipway/core';
import { CicdMetrics, DeploymentMonitoring, MetricCatalogue, PromQl } from 'slipway/observability';
import { AlertLevel, AlertTool, Analysis, Gate, MetricCondition, RollbackPolicy, Upstream, Verification } from 'slipway/promotion';
import { DeploymentEnvironment, Reviewer } from 'slipway/repository';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

const up = PromQl.raw('up');
const configurationOf = ({ delivery }: ReturnType<typeof makeShop>) => readConfiguration(delivery.synthText('.github/promotion/shop/promotion.json'));

/** What the program is told of gates. */
function toldOf(...gates: Gate[]) {
  const shop = makeShop({ record: { tests: ['*.xml'], coverage: '0.9' } });
  const staged = shop.stage('staging', { verification: [Verification.smoke('./smoke.sh')] });
  shop.stage('production', { after: Upstream.all(staged), gates });
  return configurationOf(shop).stages[1].gates;
}

test('the program reads what is written for a pipeline with everything', () => {
  const shop = makeShop({ props: { ledger: 'records', incidents: { labels: ['incident', 'sev1'], assignees: ['ada'] } }, environments: { production: { reviewers: [Reviewer.team('acme/leads'), Reviewer.user('ada')], url: 'https://shop.example.com' } } });
  const { delivery, stage, production } = shop;
  const requests = new MetricCatalogue(delivery, 'shop').counter('shop_requests_total', { help: 'Requests.', labels: { code: ['200', '500'] } });
  const monitoring = new DeploymentMonitoring(delivery, 'shop-production', { metrics: new CicdMetrics(delivery, 'cicd', { environments: [production] }), environment: production, errorRate: { requests, failed: { code: '500' }, rollback: 0.05 } });
  const analysis = new Analysis('errors', {
    metrics: {
      rate: {
        query: up,
        interval: Duration.seconds(30),
        count: 10,
        initialDelay: Duration.minutes(1),
        success: MetricCondition.below(0.01),
        failure: MetricCondition.above(0.05),
        failureLimit: 1,
        inconclusiveLimit: 2,
        samples: { query: up, minimum: 100 },
      },
      probe: { command: './probe.sh', success: MetricCondition.atLeast(1) },
    },
  });
  const staged = stage('staging', { verification: [Verification.analysis(analysis)], attempts: 3 });
  const environment = new DeploymentEnvironment(delivery, 'production-rollback', { branches: ['main'] });
  stage('production', { after: Upstream.oneOf(staged), monitoring, rollback: RollbackPolicy.automatic({ environment }), override: { reviewers: [Reviewer.team('acme/leads')], expires: Duration.hours(2) } });
  const { ledger, workflows, stages, analyses, incidents } = configurationOf(shop);
  expect(ledger).toBe('records');
  expect(workflows).toEqual({ control: ['.github/workflows/promote-environment.yml'], release: ['.github/workflows/ci.yml'], rollback: ['.github/workflows/rollback.yml'] });
  expect(incidents).toEqual({ labels: ['incident', 'sev1'], assignees: ['ada'] });
  expect(stages.map(({ name, attempts }) => [name, attempts])).toEqual([['staging', 3], ['production', 1]]);
  expect(stages[1]).toMatchObject({
    url: 'https://shop.example.com',
    production: true,
    upstream: { join: 'one-of', stages: ['staging'] },
    reviewers: ['@acme/leads', 'ada'],
    override: { environment: 'production-override', reviewers: ['@acme/leads'], expires: 7200 },
    rollback: { automatic: true, environment: 'production-rollback' },
    monitoring: { window: 172_800, triggers: [{ alert: 'DeploymentErrorRateRollback', query: monitoring.rollbackTriggers[0].condition.toString(), pendingFor: 120 }] },
  });
  expect(analyses.errors.metrics).toEqual([
    { name: 'rate', query: 'up', address: 'PROMETHEUS_URL', interval: 30, count: 10, initialDelay: 60, success: { side: 'below', value: 0.01 }, failureCondition: { side: 'above', value: 0.05 }, failureLimit: 1, inconclusiveLimit: 2, samples: { query: 'up', minimum: 100 } },
    { name: 'probe', command: './probe.sh', interval: 60, count: 5, initialDelay: 0, success: { side: 'at-least', value: 1 }, failureLimit: 0, inconclusiveLimit: 0 },
  ]);
});

test('every gate is told as the program reads it', () => {
  const plainly = { overridable: true };
  expect(toldOf(
    Gate.noOpenAlerts(), Gate.noOpenAlerts({ tool: AlertTool.CODE_SCANNING, levels: [AlertLevel.CRITICAL, AlertLevel.HIGH], most: 2 }), Gate.passRate(0.98), Gate.coverage(0.8), Gate.soak(Duration.minutes(15)), Gate.weekdays('Europe/Berlin'),
    Gate.window({ days: [Weekday.SUNDAY, Weekday.MONDAY], opens: '22:00', closes: '06:00', timeZone: 'UTC' }), Gate.freeze({ until: '2027-01-04T06:00:00+01:00', reason: 'Holidays' }), Gate.approvals({ minimum: 2, approvers: ['ada', 'Grace', 'grace'] }),
    Gate.attestation({ overridable: false }), Gate.metric({ query: up, below: 2, addressVariable: 'EU_PROMETHEUS' }), Gate.ref({ branches: ['main'], tags: ['v*'] }),
  )).toEqual([
    { ...plainly, id: 'dependabot-alerts', kind: 'alerts', tool: 'dependabot', severities: ['critical'], most: 0 },
    { ...plainly, id: 'code-scanning-alerts', kind: 'alerts', tool: 'code-scanning', severities: ['critical', 'high'], most: 2 },
    { ...plainly, id: 'pass-rate', kind: 'pass-rate', minimum: 0.98 },
    { ...plainly, id: 'coverage', kind: 'coverage', minimum: 0.8 },
    { ...plainly, id: 'soak', kind: 'soak', seconds: 900 },
    { ...plainly, id: 'weekdays', kind: 'window', allow: true, days: [1, 2, 3, 4, 5], opens: '00:00', closes: '24:00', timeZone: 'Europe/Berlin' },
    { ...plainly, id: 'window', kind: 'window', allow: true, days: [1, 7], opens: '22:00', closes: '06:00', timeZone: 'UTC' },
    { ...plainly, id: 'freeze', kind: 'freeze', until: '2027-01-04T06:00:00+01:00', reason: 'Holidays' },
    { ...plainly, id: 'approvals', kind: 'approvals', minimum: 2, approvers: ['ada', 'grace'], expires: 172_800, preventSelf: true },
    { overridable: false, id: 'attestation', kind: 'attestation', signers: ['.github/workflows/ci.yml'] },
    { ...plainly, id: 'metric', kind: 'metric', query: 'up', below: 2, address: 'EU_PROMETHEUS' },
    { ...plainly, id: 'ref', kind: 'ref', branches: ['main'], tags: ['v*'] },
  ]);
});

test('two gates of one kind are told apart', () => {
  expect(toldOf(Gate.weekdays('UTC'), Gate.weekdays('Asia/Tokyo'), Gate.soak(Duration.hours(1), { gateId: 'long' })).map(({ id }) => id)).toEqual(['weekdays', 'weekdays-2', 'long']);
});

test('GL-24: a gate asks for checks by the names that GitHub will give them, legs and all', () => {
  const shop = makeShop();
  const wide = new Workflow(shop.delivery, 'wide', { triggers: [Trigger.push()] });
  const unit = new Job(wide, 'unit', { name: 'Unit tests', matrix: new Matrix({ axes: { node: [22, 24] } }) });
  unit.run('npm test');
  shop.stage('staging', { gates: [Gate.checks([shop.test, unit])] });
  expect(configurationOf(shop).stages[0].gates).toEqual([{ id: 'checks', overridable: true, kind: 'checks', names: ['test', 'Unit tests (22)', 'Unit tests (24)'], app: 15368 }]);
});

test('gates of the pipeline are those of every stage, and come first', () => {
  const shop = makeShop({ props: { gates: [Gate.freeze({ until: '2027-01-04T06:00:00Z', reason: 'Holidays' })] } });
  const staged = shop.stage('staging', { verification: [Verification.smoke('./smoke.sh')] });
  shop.stage('production', { after: Upstream.all(staged), gates: [Gate.soak(Duration.hours(1))] });
  expect(configurationOf(shop).stages.map(({ gates }) => gates.map(({ id }) => id))).toEqual([['freeze'], ['freeze', 'soak']]);
});

test.each<[string, () => unknown, string]>([
  ['nobody', () => Gate.approvals({ approvers: [] }), 'at least one login'],
  ['more than there are', () => Gate.approvals({ minimum: 2, approvers: ['ada', 'ADA'] }), '2 must say yes, and only one can'],
  ['a date without an offset', () => Gate.freeze({ until: '2027-01-04T06:00:00', reason: 'x' }), 'a date and time with an offset'],
  ['a day that there is not', () => Gate.freeze({ until: '2027-02-29T06:00:00Z', reason: 'x' }), 'a date and time with an offset'],
  ['an end before the beginning', () => Gate.freeze({ starts: '2027-01-04T06:00:00+01:00', until: '2027-01-04T05:00:00Z', reason: 'x' }), 'it ends before it begins'],
  ['a zone that there is not', () => Gate.weekdays('Europe/Berln'), "an IANA time zone, such as 'Europe/Berlin'"],
  ['a time that there is not', () => Gate.window({ opens: '25:00', timeZone: 'UTC' }), "a time of day, such as '09:00'"],
  ['no limit', () => Gate.metric({ query: up }), 'it has no limit: give it { below } or { above }'],
  ['limits that nothing is between', () => Gate.metric({ query: up, below: 1, above: 1 }), 'no value is above the one and below the other'],
  ['no ref', () => Gate.ref({}), 'it names no branch and no tag: nothing could be released'],
  ['a share of more than all', () => Gate.passRate(95), 'a share from 0 to 1, such as 0.95'],
  ['a name instead of a job', () => Gate.checks(['test'] as never), 'a job: the object, not its name'],
  ['no job', () => Gate.checks([]), 'at least one job'],
  ['an id that the program has itself', () => Gate.soak(Duration.hours(1), { gateId: 'upstream' }), "none of 'upstream', 'frozen', 'recorded' and 'all'"],
  ['a year', () => Gate.soak(Duration.days(400)), 'at most 366 days'],
  ['nothing to measure', () => new Analysis('x', { metrics: {} }), 'it measures nothing'],
  ['two ways to measure', () => new Analysis('x', { metrics: { a: { query: up, command: 'x', success: MetricCondition.below(1) } } }), 'has a query and a command'],
  ['no number', () => MetricCondition.below(NaN), 'a number'],
])('a gate or an analysis of %s is refused', (_, call, why) => {
  expect(refused(call)).toContain(why);
});

test('a freeze ends where its offset says', () => {
  // The same moment, and one a second later.
  expect(refused(() => Gate.freeze({ starts: '2028-02-29T23:59:59-05:00', until: '2028-03-01T04:59:59Z', reason: 'x' }))).toContain('it ends before it begins');
  expect(() => Gate.freeze({ starts: '2028-02-29T23:59:59-05:00', until: '2028-03-01T05:00:00Z', reason: 'x' })).not.toThrow();
});

test('an analysis takes as long as its slowest metric', () => {
  const metric = (count: number, delay: number) => ({ command: './probe.sh', count, interval: Duration.seconds(30), initialDelay: Duration.seconds(delay), success: MetricCondition.below(1) });
  expect(new Analysis('x', { metrics: { quick: metric(3, 1), slow: metric(5, 60) } }).duration().toSeconds()).toBe(60 + 4 * 30);
});
