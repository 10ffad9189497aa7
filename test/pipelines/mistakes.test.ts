import { Delivery } from '../../lib/delivery';
import { GoCi, LoadThreshold, NodeCi, PerformanceGate, PerformanceSource, PythonCoverage, ReleaseVersion, TerraformPlan, TestMatrix, VersionSource } from '../../lib/pipelines';
import { JobEnvironment, ReusableWorkflow, Trigger, Workflow } from '../../lib/workflows';

/** A workflow that starts for what is said, or for what most start for. */
const starting = (...triggers: Trigger[]) => new Workflow(Delivery.standalone(), 'ci', { triggers: triggers.length > 0 ? triggers : [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
const message = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was wrong';
};

describe('a percentage is a percentage everywhere, and a share is told from it', () => {
  test.each<[string, () => unknown]>([
    ['the coverage of Go', () => new GoCi(starting(), 'api', { coverage: 0.95 })],
    ['the coverage of Python', () => PythonCoverage.atLeast(0.95)],
    ['a regression', () => new PerformanceGate(starting(), 'speed', { source: PerformanceSource.go(), maximumRegression: 0.1 })],
  ])('%s', (_, call) => expect(message(call)).toMatch(/must be a percentage, ?.*from 1 to|must be a percentage from 1 to 100: 80, and not 0\.8/));

  test('no regression at all may be asked for', () => expect(message(() => new PerformanceGate(starting(), 'speed', { source: PerformanceSource.go(), maximumRegression: 0 }))).toBe('nothing was wrong'));
  test('the rate of failed requests is one, as k6 has it', () => expect(message(() => LoadThreshold.failureRate(5))).toMatch(/a share from 0 to 1: 0.01 is one in a hundred/));
});

describe('a folder is written in one way, since caches and artifacts are looked for below it', () => {
  test.each(['./services/api', 'services/api/', '../api', 'services/../api', '/services/api', 'services\\api', 'services/*', ''])('%p is refused', (workingDirectory) => {
    expect(message(() => new GoCi(starting(), 'api', { workingDirectory }))).toMatch(/workingDirectory must be a folder of the repository from its root, .* such as 'services\/api'/);
  });
  test.each(['services/api', '.', 'My Services/api', '..api', '.config'])('%p is one', (workingDirectory) => expect(message(() => new GoCi(starting(), 'api', { workingDirectory }))).toBe('nothing was wrong'));
});

describe('a file that names the version is not passed over in silence', () => {
  test('beside a version', () => expect(message(() => new NodeCi(starting(), 'web', { version: '22', versionFile: '.nvmrc' }))).toMatch(/^new NodeCi\('web', …\): 'versionFile' and 'version' both say the version, and the file would not be read; keep one of them\.$/));
  test('beside a matrix of versions', () => expect(message(() => new NodeCi(starting(), 'web', { matrix: new TestMatrix({ versions: ['22'] }), versionFile: '.nvmrc' }))).toMatch(/'versionFile' and 'matrix' both say the version/));
  test('alone it is read', () => expect(message(() => new NodeCi(starting(), 'web', { versionFile: '.nvmrc' }))).toBe('nothing was wrong'));
});

describe('a release that nothing would start is refused', () => {
  const release = (source: VersionSource | undefined, ...triggers: Trigger[]) => message(() => new ReleaseVersion(starting(...triggers), 'version', { source }));
  const tool = VersionSource.semanticRelease({ version: '24.2.9' });
  test.each<[string, VersionSource | undefined, Trigger[], RegExp]>([
    ['a tag, where pushes to branches start it', undefined, [Trigger.push({ branches: ['main'] })], /the workflow 'ci' starts for no tag: give it Trigger\.push\(\{ tags: \['v\*'\] \}\)/],
    ['a tag, where branches are left out', undefined, [Trigger.push({ branchesIgnore: ['x'] })], /starts for no tag/],
    ['a tag of another prefix', VersionSource.tag({ prefix: 'cli-v' }), [Trigger.pullRequest()], /Trigger\.push\(\{ tags: \['cli-v\*'\] \}\)/],
    ['a tool, where only tags start it', tool, [Trigger.push({ tags: ['v*'] })], /starts for no branch: give it Trigger\.push\(\{ branches: \['main'\] \}\)/],
    ['a tool, where only people start it', VersionSource.releasePlease(), [Trigger.workflowDispatch()], /starts for no branch/],
  ])('%s', (_, source, triggers, said) => expect(release(source, ...triggers)).toMatch(said));

  test.each<[string, VersionSource | undefined, Trigger[]]>([
    ['a tag of pushes to tags', undefined, [Trigger.push({ tags: ['v2.*'] })]],
    ['a tag of pushes to branches and tags', undefined, [Trigger.push({ branches: ['main'], tags: ['v*'] })]],
    ['a tag of all pushes', undefined, [Trigger.push()]],
    ['a tag of a release', undefined, [Trigger.release()]],
    ['a tag on which somebody starts it', undefined, [Trigger.workflowDispatch()]],
    ['a tool of all pushes', tool, [Trigger.push()]],
    ['a tool of pushes to a branch', tool, [Trigger.push({ branches: ['trunk'] })]],
  ])('%s is one', (_, source, triggers) => expect(release(source, ...triggers)).toBe('nothing was wrong'));

  test('of a workflow that others call, nobody knows', () => {
    expect(message(() => new ReleaseVersion(new ReusableWorkflow(Delivery.standalone(), 'release'), 'version', {}))).toBe('nothing was wrong');
    expect(message(() => new ReleaseVersion(new ReusableWorkflow(Delivery.standalone(), 'release'), 'version', { source: tool }))).toBe('nothing was wrong');
  });
});

describe('a plan that nothing would apply is refused', () => {
  const plan = (branch: string | undefined, ...triggers: Trigger[]) => message(() => new TerraformPlan(starting(...triggers), 'terraform', { version: '1.11.4', branch, stacks: [{ name: 'production', folder: 'envs/production', applyEnvironment: JobEnvironment.named('production') }] }));
  test.each<[string, string | undefined, Trigger[], RegExp]>([
    ['no push starts it', undefined, [Trigger.pullRequest()], /'production' is applied after a push to 'main', for which the workflow 'ci' does not start/],
    ['the branch has another name', undefined, [Trigger.push({ branches: ['master'] })], /or say by 'branch' which one it is/],
    ['the branch is left out', 'main', [Trigger.push({ branchesIgnore: ['main'] })], /a push to 'main'/],
    ['only tags start it', undefined, [Trigger.push({ tags: ['v*'] })], /a push to 'main'/],
  ])('%s', (_, branch, triggers, said) => expect(plan(branch, ...triggers)).toMatch(said));

  test.each<[string, string | undefined, Trigger[]]>([
    ['the branch is said', 'master', [Trigger.push({ branches: ['master'] })]],
    ['a pattern takes it', 'release/2', [Trigger.push({ branches: ['main', 'release/*'] })]],
    ['every push starts it', undefined, [Trigger.push()]],
    ['another branch is left out', undefined, [Trigger.push({ branchesIgnore: ['wip/**'] })]],
  ])('%s: it is applied', (_, branch, triggers) => expect(plan(branch, ...triggers)).toBe('nothing was wrong'));

  test('what is only planned needs no push', () => {
    expect(message(() => new TerraformPlan(starting(Trigger.pullRequest()), 'terraform', { version: '1.11.4', stacks: [{ name: 'production', folder: 'envs/production' }] }))).toBe('nothing was wrong');
  });
});

test('a pipeline that says nothing wrong has no findings: what it runs with the token of the job says what for', () => {
  const workflow = starting();
  new TerraformPlan(workflow, 'terraform', { version: '1.11.4', stacks: [{ name: 'production', folder: 'envs/production' }] });
  expect((workflow.node.scope as Delivery).synth().findings).toEqual([]);
});
