import { jobOf, scriptsOf, stepUsing, workflowsOf } from './support/written';
import { jobsThatRun } from '../examples/support/simulation';
import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions } from 'slipway/expressions';
import { ActionSetup, PytestGroup, PytestSuite, PythonCi, PythonTool, TestMatrix, TestSummary, TestSummaryProps } from 'slipway/pipelines';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

function declare(props: Partial<TestSummaryProps> = {}) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const python = new PythonCi(ci, 'python', {
    matrix: new TestMatrix({ versions: ['3.13', '3.12'] }),
    tests: [new PytestSuite('unit', { groups: [PytestGroup.marker('api'), PytestGroup.marker('db')] }), new PytestSuite('smoke', { everywhere: false })],
  });
  const made = new Job(ci, 'made', { matrix: Matrix.fromExpression(Functions.fromJson(python.job('smoke').output('matrix'))) });
  made.run('make test');
  python.job('smoke').addOutput('matrix', '{}');
  const summary = new TestSummary(ci, 'test-summary', { jobs: [...python.testJobs, made], ...props });
  return { delivery, ci, summary, python };
}

test('GE-14: it waits for the tests however they end, and knows how many reports each job leaves', () => {
  const { delivery } = declare();
  const job = jobOf(delivery, 'test-summary');
  expect(job).toMatchObject({ 'name': 'Test summary', 'needs': ['python-unit', 'python-smoke', 'made'], 'if': '${{ !cancelled() }}', 'timeout-minutes': 10 });
  expect(stepUsing(job, './.github/actions/test-summary').with).toEqual({
    folder: 'reports',
    results: 'python-unit 4 ${{ needs.python-unit.result }}\npython-smoke 1 ${{ needs.python-smoke.result }}\nmade * ${{ needs.made.result }}',
  });
  expect(stepUsing(job, 'actions/download-artifact').with).toEqual({ pattern: 'test-results-*', path: 'reports' });
});

test('GE-14: the comment is one, is written by own pull requests only, and also when the summary says that something is missing', () => {
  const job = jobOf(declare().delivery, 'test-summary');
  const comment = stepUsing(job, 'marocchino/sticky-pull-request-comment');
  expect(comment.if).toBe("${{ !cancelled() && steps.test-summary.outcome != 'skipped' && github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository }}");
  expect(comment.with).toMatchObject({ header: 'test-summary', path: '${{ steps.test-summary.outputs.file }}' });
  expect(job.permissions).toEqual({ 'contents': 'read', 'pull-requests': 'write' });
});

test('without a comment the token may write nothing', () => {
  const job = jobOf(declare({ comment: false, title: 'Backend' }).delivery, 'test-summary');
  expect(job.permissions).toEqual({ contents: 'read' });
  expect(stepUsing(job, './.github/actions/test-summary').with.title).toBe('Backend');
});

test.each(['push', 'pull_request'])('it runs on %s', (event) => {
  expect(jobsThatRun(workflowsOf(declare().delivery), 'ci.yml', { event, ref: 'refs/heads/main' })).toContain('test-summary');
});

test('GE-2: its numbers are references, and later jobs fetch the reports that they were made of', () => {
  const { delivery, ci, summary } = declare();
  const after = new Job(ci, 'after');
  after.use(summary.collect('junit'));
  after.run(`./report ${summary.tests} ${summary.failed} ${summary.flaky} ${summary.passRate}`);
  const job = jobOf(delivery, 'after');
  expect(job.needs).toBe('test-summary');
  expect(stepUsing(job, 'actions/download-artifact').with).toEqual({ pattern: 'test-results-*', path: 'junit' });
  expect(Object.values(jobOf(delivery, 'test-summary').outputs).map(String).join()).toContain('outputs.pass-rate');
});

test('jobs of another workflow, and none at all, are refused', () => {
  const other = new Job(new Workflow(Delivery.standalone(), 'other', { triggers: [Trigger.push()] }), 'test');
  expect(() => declare({ jobs: [other] })).toThrow(/a job of the same workflow/);
  expect(() => declare({ jobs: [] })).toThrow(/must name a job/);
});

describe('an action of the repository at the beginning of every job', () => {
  const setup = (props: ConstructorParameters<typeof ActionSetup>[1], tags?: string[]) => {
    const delivery = Delivery.standalone();
    const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'], tags })] });
    const action = new CompositeAction(delivery, 'setup', { description: 'Sets up.', inputs: { 'python-version': { description: 'A' }, 'tools': { description: 'B' }, 'cache': { description: 'C' } } });
    action.run('make setup');
    new PythonCi(ci, 'python', { setup: new ActionSetup(action, props), matrix: new TestMatrix({ versions: ['3.13', '3.12'] }), quality: [PythonTool.ruff()] });
    return delivery;
  };

  test('stands behind the checkout, and hears the version of the leg, what its part needs, and whether caches are restored', () => {
    const delivery = setup({ versionInput: 'python-version', cacheInput: 'cache', inputs: { tools: 'a.txt' }, inputsOf: { quality: { tools: 'b.txt' } }, name: 'Set up' });
    const inputs = (job: string) => stepUsing(jobOf(delivery, job), './.github/actions/setup').with;
    expect(inputs('python-quality')).toEqual({ 'python-version': '3.13', 'tools': 'b.txt', 'cache': true });
    expect(inputs('python-test')).toEqual({ 'python-version': '${{ matrix.version }}', 'tools': 'a.txt', 'cache': true });
    expect(jobOf(delivery, 'python-test').steps.slice(0, 2).map(({ uses }: any) => uses.split('@')[0])).toEqual(['actions/checkout', './.github/actions/setup']);
    expect(scriptsOf(jobOf(delivery, 'python-test'))).not.toContain('pip install');
    expect(stepUsing(jobOf(setup({ versionInput: 'python-version', cacheInput: 'cache' }, ['v*']), 'python-test'), './.github/actions/setup').with.cache).toBe(false);
  });

  test('that cannot hear the version is refused', () => {
    expect(() => setup({})).toThrow(/which of its inputs takes it/);
  });
});
