import { conduct } from '../../lib/delivery/conduct';
import { DockerAction, NodeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, Vars } from 'slipway/expressions';
import { CallJob, DispatchInput, Job, JobEnvironment, JobProps, Matrix, MatrixValue, PermissionLevel, Permissions, Runner, ServiceContainer, Trigger, Workflow } from 'slipway/workflows';

/** What is found, as ids. */
function found(declare: (ci: Workflow, delivery: Delivery) => void, trigger = Trigger.push()): string[] {
  const delivery = Delivery.standalone();
  declare(new Workflow(delivery, 'ci', { triggers: [trigger] }), delivery);
  return [...new Set(delivery.synth().findings.map(({ id }) => id))].sort();
}

const plain = (ci: Workflow) => new Job(ci, 'test').run('make');
const job = (props: JobProps) => (ci: Workflow) => new Job(ci, 'test', props).run('make');

describe('E4: a filter', () => {
  test.each(['v\\d+', '^v1', 'main$', '(a|b)', 'main|develop', '(?i)main', '{a,b}', 'v\\d+\\.\\d+', '[a-]', '[-a]', '[z-a]', '[a-Z]', '[]', '[!a]', '.', '..', 'a.lock/b', '-x', '@', 'a\nb', 'a\u200bb'])('E4: of branches is not %j', (pattern) => {
    expect(found(plain, Trigger.push({ branches: [pattern] }))).toEqual(['workflows/glob-syntax']);
  });

  test.each(['.', '..', './', '../', './src', 'src/.', 'a/../b', '/src', '~/src', 'src/', 'a\nb', 'a\rb', 'src/.*\\.ts', '*.{js,ts}', '!..'])('E4: of paths is not %j', (pattern) => {
    expect(found(plain, Trigger.push({ paths: ['**', pattern] }))).toEqual(['workflows/glob-syntax']);
  });

  test.each(['v[0-9]+', 'v1.*', 'a\\(b|c\\)', 'cost\\$', 'release/**-alpha'])('E4: of branches may be %j', (pattern) => {
    expect(found(plain, Trigger.push({ branches: [pattern] }))).toEqual([]);
  });

  test.each(['.github/**', '...', '*.jsx?', 'app/(group)/page.tsx', 'users.$id.tsx', '{slug}.md', '.*'])('E4: of paths may be %j', (pattern) => {
    expect(found(plain, Trigger.push({ paths: [pattern] }))).toEqual([]);
  });

  test('E4: is shown as the patterns that it means', () => {
    const delivery = Delivery.standalone();
    plain(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['v\\d+\\.\\d+', 'release/(a|b)', '^main$', 'x{2}'] })] }));
    expect(delivery.synth().findings.map(({ fix }) => fix).sort()).toEqual([
      'A character that is meant as itself needs a `\\` in front of it.', "Write 'main'.", "Write 'v[0-9]+.[0-9]+'.", "Write a pattern for each: 'release/a', 'release/b'.",
    ]);
  });
});

test.each([
  ['schedule()', Trigger.schedule()], ['branches', Trigger.push({ branches: [] })], ['paths-ignore', Trigger.push({ pathsIgnore: [] })], ['types', Trigger.of('release', { types: [] })],
  ['workflows', Trigger.workflowRun({ workflows: [] })], ['an empty type', Trigger.repositoryDispatch('')],
])('E4: a list with nothing in it is found: %s', (_, trigger) => expect(found(plain, trigger)).toContain('workflows/empty-list'));

test('E4: options that are all empty leave no choice; one beside others stands for none', () => {
  const choice = (...options: string[]) => found(plain, Trigger.workflowDispatch({ a: DispatchInput.choice({ options }) }));
  expect([choice(''), choice(), choice('b', 'b')]).toEqual(Array(3).fill(['workflows/dispatch-inputs']));
  expect(choice('', 'a')).toEqual([]);
});

describe('E4: a label', () => {
  test('E4: is needed, is a text, and is not empty', () => {
    expect(found(job({ runsOn: Runner.labels() }))).toEqual(['workflows/empty-list']);
    expect(() => Runner.labels({} as never)).toThrow('the list of labels[0] must be a string that is not empty or an Expression');
    for (const call of [() => Runner.labels(''), () => Runner.selfHosted('a', ' '), () => Runner.group('')]) expect(call).toThrow('must be a string that is not empty or an Expression');
  });

  test.each(['linux-latest', 'alpine-latest', 'macos-latest-arm', 'mac-latest', 'ubuntu-lastest', 'ubuntu-25.04'])('E4: %s is of no runner of GitHub', (label) => {
    expect(found(job({ runsOn: Runner.labels(label) }))).toEqual(['workflows/unknown-runner']);
    expect(found(job({ runsOn: Runner.selfHosted(label) }))).toEqual([]);
  });

  test('E4: by a matrix is a label, a list or a group', () => {
    const by = (value: MatrixValue) => {
      const matrix = new Matrix({ axes: { os: [value] } });
      return found(job({ matrix, runsOn: Runner.fromExpression(matrix.get('os')) }));
    };
    expect(by(MatrixValue.object({ name: 'ubuntu-latest' }))).toEqual(['workflows/unknown-runner']);
    expect([by(MatrixValue.object({ group: 'g', labels: 'x' })), by(MatrixValue.list('self-hosted', 'x'))]).toEqual([[], []]);
  });
});

describe('E4: a number that GitHub does not take is refused in the call', () => {
  test.each([0, -4, 1.5, NaN, Infinity])('E4: %d legs at a time', (maxParallel) => {
    expect(() => new Matrix({ axes: { a: [1] }, maxParallel })).toThrow('maxParallel must be a whole number from 1');
  });

  const service = (props: Partial<ServiceContainer>) => job({ services: { db: { image: 'postgres:18', ...props } } });
  test.each([0, 70000, 1.5, 'abc', '80:', '80/x', '1:2:3:4', ''])('E4: the port %j', (port) => {
    expect(() => found(service({ ports: [port] }))).toThrow('ports[0] must be a port from 1 to 65535');
  });

  test('E4: ports as Docker takes them are not', () => {
    expect(found(service({ ports: [80, '80', '8080:80/udp', '127.0.0.1:8080:80', '127.0.0.1::80', '[::1]:80:80', '8000-8010:8000-8010', '${{ vars.P }}:80', Vars.get('P')] }))).toEqual([]);
  });
});

test('E4: a name that GitHub does not take is refused in the call', () => {
  expect(() => JobEnvironment.named('')).toThrow('the name must be a string that is not empty or an Expression');
  for (const group of ['', 'x'.repeat(401)]) expect(() => found(job({ concurrency: { group } }))).toThrow('concurrency.group must be a string of 1 to 400 characters or an Expression');
  expect(() => found(job({ snapshot: { imageName: 'a', version: '1.2' } }))).toThrow("snapshot.version must be a major version and '.*'");
  for (const image of ['node:24', '', 'docker://', 'a/b']) expect(() => new DockerAction(Delivery.standalone(), 'a', { description: 'A.', image })).toThrow("image must be 'Dockerfile'");
  for (const image of ['Dockerfile', 'b/Dockerfile.alpine', 'x.Dockerfile', 'docker://alpine:3']) new DockerAction(Delivery.standalone(), 'a', { description: 'A.', image });
});

test('E4: what is called and what an action runs must be there', () => {
  const delivery = Delivery.standalone();
  new CallJob(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'call', { uses: './.github/workflows/nope.yml', permissions: Permissions.none() });
  new NodeAction(delivery, 'node', { description: 'N.', main: 'dist/nope.js' });
  const missing = (isThere: () => boolean) => conduct(delivery, { isThere }).findings.filter(({ id }) => id === 'delivery/missing-file').length;
  expect([missing(() => false), missing(() => true)]).toEqual([2, 0]);
});

test('E4: a value that no number of a pattern stands for is found, and a pattern that fails once only', () => {
  const format = (text: string) => found((ci) => new Job(ci, 'test').run('make', { env: { A: Expression.raw(text) } }));
  expect(["format('{0}', github.ref, github.sha)", "format('x', github.sha)", "format('{{0}}', github.sha)"].map(format)).toEqual(Array(3).fill(['expressions/unused-argument']));
  expect(["format('{1}', github.sha)", "format('{0', github.sha)", "format('{sha}', github.sha)"].map(format)).toEqual(Array(3).fill(['expressions/invalid-argument']));
});

test('E4: lists are nested no deeper than GitHub reads', () => {
  const nested = (depth: number) => Array.from({ length: depth }).reduce<MatrixValue>((value) => MatrixValue.list(value), MatrixValue.NULL);
  const axis = (depth: number) => found(job({ matrix: new Matrix({ axes: { a: [nested(depth)] } }) }));
  expect(() => nested(120)).toThrow('it is nested more than 44 deep');
  expect(axis(43)).toEqual([]);
});

test('E4: a permission of the whole workflow that a job does not need is found', () => {
  const delivery = Delivery.standalone();
  plain(new Workflow(delivery, 'ci', { triggers: [Trigger.push()], permissions: Permissions.of({ contents: PermissionLevel.WRITE }) }));
  expect(delivery.synth().findings.map(({ id }) => id)).toEqual(['workflows/permission-excess']);
});

test('E2: an image that is JSON, and JSON that is a text, are found', () => {
  expect(found(job({ container: { image: Functions.fromJson(Vars.get('C')) } }))).toEqual(['expressions/object-in-text']);
  expect(found(job({ container: Functions.fromJson(Vars.get('C')) }))).toEqual([]);
  expect(found(job({ env: Vars.get('X') }))).toEqual(['expressions/text-as-object']);
  expect(found(job({ matrix: new Matrix({ axes: { ref: Github.ref } }) }))).toEqual(['expressions/text-as-object']);
});
