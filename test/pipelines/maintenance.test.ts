import { jobOf, scriptsOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { DeletePackageVersionsPackageType } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Maintenance, MaintenanceTask } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const DAILY = '17 3 * * *';
const WEEKLY = '41 4 * * 1';

function declare(make: (scan: Workflow) => MaintenanceTask[], triggers = [Trigger.schedule({ cron: DAILY }, { cron: WEEKLY }), Trigger.workflowDispatch(), Trigger.push()]) {
  const delivery = Delivery.standalone();
  const scan = new Workflow(delivery, 'security-scan', { triggers: [Trigger.workflowDispatch(), Trigger.push({ branches: ['main'] })] });
  new Job(scan, 'scan').run('make scan');
  const clock = new Workflow(delivery, 'ci', { triggers });
  new Maintenance(clock, 'care', { tasks: make(scan) });
  return delivery;
}

const everything = (scan: Workflow) => [
  MaintenanceTask.stale({ cron: WEEKLY, staleAfter: Duration.days(30) }),
  MaintenanceTask.oldArtifacts({ olderThan: Duration.days(30) }),
  MaintenanceTask.oldCaches(),
  MaintenanceTask.oldPackages('shop-api', DeletePackageVersionsPackageType.CONTAINER, { untaggedOnly: true }),
  MaintenanceTask.outdatedNpm({ folder: 'web' }),
  MaintenanceTask.outdatedPip('requirements.txt'),
  MaintenanceTask.start(scan, { cron: DAILY }),
  MaintenanceTask.command('licences', 'make licences'),
];
const ALWAYS = ['care-artifacts', 'care-caches', 'care-packages-shop-api', 'care-outdated-npm', 'care-outdated-pip'];

describe('on each event', () => {
  const declared = () => workflowsOf(declare(everything));
  const runs = (event: string, cron = '') => jobsThatRun(declared(), 'ci.yml', { event, ref: 'refs/heads/main', values: { 'github.event.schedule': cron } });
  test('GL-21: what is daily runs daily, what is weekly weekly, and the rest both times', () => {
    expect(runs('schedule', DAILY)).toEqual([...ALWAYS, 'care-start-security-scan', 'care-licences']);
    expect(runs('schedule', WEEKLY)).toEqual(['care-stale', ...ALWAYS, 'care-licences']);
  });
  test('by hand everything runs', () => expect(runs('workflow_dispatch')).toHaveLength(8));
  test('for a push nothing does', () => expect(runs('push')).toEqual([]));
});

test('each task has the rights that it needs, and no more', () => {
  const delivery = declare(everything);
  expect(Object.fromEntries(['stale', 'artifacts', 'caches', 'packages-shop-api', 'outdated-npm', 'start-security-scan', 'licences'].map((part) => [part, jobOf(delivery, `care-${part}`).permissions]))).toEqual({
    'stale': expect.objectContaining({ 'issues': 'write', 'pull-requests': 'write' }),
    'artifacts': { actions: 'write' },
    'caches': { 'actions': 'write', 'pull-requests': 'read' },
    'packages-shop-api': { packages: 'write' },
    'outdated-npm': { contents: 'read' },
    'start-security-scan': { actions: 'write' },
    'licences': { contents: 'read' },
  });
});

test('artifacts that others are compared with stay, unless somebody says otherwise', () => {
  expect(jobOf(declare(everything), 'care-artifacts').steps[0].env).toMatchObject({ OLDER_THAN: 2_592_000, EXCEPT: '^(?:benchmarks|dora)-', DRY_RUN: false });
  expect(jobOf(declare(() => [MaintenanceTask.oldArtifacts({ olderThan: Duration.days(1), namePattern: '^x', keepPattern: '^y', dryRun: true })]), 'care-artifacts').steps[0].env).toMatchObject({ NAMES: '^x', EXCEPT: '^y', DRY_RUN: true });
});

test('OR-7: packages that are behind are a warning, and what cannot be asked is a failure', () => {
  const job = jobOf(declare(everything), 'care-outdated-npm');
  expect(scriptsOf(job)).toMatch(/npm outdated --json[^]*error\([^]*::warning title=Outdated dependencies::/);
  expect(job.steps[2]['working-directory']).toBe('web');
});

test('another workflow is started by its file', () => {
  expect(jobOf(declare(everything), 'care-start-security-scan').steps[0]).toMatchObject({ run: 'gh workflow run "$WORKFLOW" --ref "$GITHUB_REF_NAME"', env: { WORKFLOW: 'security-scan.yml' } });
});

test('people are told how long they have', () => {
  expect(stepUsing(jobOf(declare(everything), 'care-stale'), 'actions/stale').with).toMatchObject({ 'days-before-stale': 30, 'days-before-close': 14, 'stale-pr-message': 'Nothing has happened here for 30 days. This pull request is closed in 14 days, unless somebody says something.' });
});

describe('refused', () => {
  test('a workflow without a clock', () => expect(() => declare(everything, [Trigger.push()])).toThrow(/'ci' has no time table/));
  test('a time table that it does not have', () => expect(() => declare(() => [MaintenanceTask.stale({ cron: '0 0 * * *' })])).toThrow(/no time table '0 0 \* \* \*'; it has '17 3 \* \* \*', '41 4 \* \* 1'/));
  test('two tasks of one name', () => expect(() => declare(() => [MaintenanceTask.stale(), MaintenanceTask.stale()])).toThrow(/two tasks are the part 'stale'/));
  test('a workflow that cannot be started', () => expect(() => declare((scan) => [MaintenanceTask.start(new Workflow(scan.node.scope as Delivery, 'x', { triggers: [Trigger.push()] }))])).toThrow(/Trigger.workflowDispatch\(\)/));
  test('taking everything away', () => {
    expect(() => MaintenanceTask.oldPackages('x', DeletePackageVersionsPackageType.NPM, { keep: 0 })).toThrow(/nothing would be left/);
    expect(() => MaintenanceTask.oldArtifacts({ olderThan: Duration.hours(1) })).toThrow(/whole days/);
  });
});
