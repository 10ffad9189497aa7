import { spawnSync } from 'child_process';
import { parse } from 'yaml';
import { Duration } from 'slipway/core';
import { declaredIn } from 'slipway/core/inside';
import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { CiGate, CiGateProps } from 'slipway/repository';
import { resolveRepository } from 'slipway/repository/inside';
import { Job, JobProps, Matrix, Runner, RunStep, Trigger, Workflow, WorkflowProps } from 'slipway/workflows';
import { resolveWorkflows } from 'slipway/workflows/inside';

const wrong = (value: unknown) => value as never;

function setting(props: Partial<WorkflowProps> = {}): { delivery: Delivery; ci: Workflow } {
  const delivery = Delivery.standalone();
  return { delivery, ci: new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()], ...props }) };
}

function job(ci: Workflow, id: string, props: JobProps = {}): Job {
  const made = new Job(ci, id, props);
  made.run('make');
  return made;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const read = (delivery: Delivery): any => parse(delivery.synthText('.github/workflows/ci.yml'));

/** The lines that the gate is given: job, rule, and where the result comes from. */
const results = (delivery: Delivery): string[] => read(delivery).jobs['ci-gate'].steps[0].env.RESULTS.split('\n').filter((line: string) => line !== '');

const rules = (delivery: Delivery) => Object.fromEntries(results(delivery).map((line) => line.split(' ').slice(0, 2)));

const condition = Github.ref.equalTo('refs/heads/main');

describe('what a gate guards', () => {
  test('all other jobs of its workflow, those declared later too', () => {
    const { delivery, ci } = setting();
    job(ci, 'early');
    new CiGate(ci, 'ci-gate');
    job(ci, 'late', { matrix: new Matrix({ axes: { n: [1, 2] } }) });
    expect(results(delivery)).toEqual(['early must-succeed ${{ needs.early.result }}', 'late must-succeed ${{ needs.late.result }}']);
    expect(read(delivery).jobs['ci-gate'].needs).toEqual(['early', 'late']);
  });

  test('a second synthesis sees what came in between', () => {
    const { delivery, ci } = setting();
    new CiGate(ci, 'ci-gate');
    job(ci, 'one');
    expect(Object.keys(rules(delivery))).toEqual(['one']);
    job(ci, 'two');
    expect(Object.keys(rules(delivery))).toEqual(['one', 'two']);
  });

  test('told from the jobs that were resolved, whatever was declared or resolved since', () => {
    const { delivery, ci } = setting();
    new CiGate(ci, 'ci-gate');
    job(ci, 'one');
    const before = declaredIn(delivery);
    const workflows = resolveWorkflows(before);
    job(ci, 'two');
    resolveWorkflows(declaredIn(delivery));
    expect(resolveRepository(before, workflows).gates).toMatchObject([{ job: 'ci-gate', guards: ['one'] }]);
  });

  test('the same at every synthesis, with the files byte for byte', () => {
    const { delivery, ci } = setting();
    const first = new CiGate(ci, 'ci-gate', { advisory: [job(ci, 'early', { condition })] });
    new CiGate(ci, 'other', { guards: [job(ci, 'named', { needs: [job(ci, 'build')] })] });
    first.addNeeds(job(ci, 'late', { continueOnError: true }));
    const texts = () => delivery.synth().documents.map(({ text }) => text);
    const once = texts();
    expect(texts()).toEqual(once);
    expect(rules(delivery)).toEqual({ early: 'advisory', build: 'must-succeed', named: 'must-succeed', late: 'advisory' });
  });

  test('of a later gate that it waits for, that gate alone: its model and its file say the same', () => {
    const { delivery, ci } = setting();
    const test = job(ci, 'test');
    const first = new CiGate(ci, 'ci-gate', { guards: [test] });
    const later = job(ci, 'later');
    first.addNeeds(new CiGate(ci, 'second', { guards: [later] }));
    new CiGate(ci, 'third', { guards: [first] });
    const written = Object.fromEntries(['ci-gate', 'second', 'third'].map((id) => [id, read(delivery).jobs[id].steps[0].env.RESULTS.split('\n').map((line: string) => line.split(' ')[0])]));
    const declared = declaredIn(delivery);
    const { gates } = resolveRepository(declared, resolveWorkflows(declared));
    expect(written).toEqual({ 'ci-gate': ['test', 'second'], 'second': ['later'], 'third': ['test', 'ci-gate', 'later', 'second'] });
    expect(Object.fromEntries(gates.map(({ job: id, guards }) => [id, guards]))).toEqual(written);
  });

  test('not what waits for the gate, directly or not, nor another gate', () => {
    const { delivery, ci } = setting();
    const gate = new CiGate(ci, 'ci-gate');
    const test = job(ci, 'test');
    const deploy = job(ci, 'deploy', { needs: [gate] });
    job(ci, 'announce').run(`echo ${deploy.result}`);
    new CiGate(ci, 'other', { guards: [test] });
    expect(Object.keys(rules(delivery))).toEqual(['test']);
    expect(read(delivery).jobs.other.needs).toBe('test');
  });

  test('those that are named, and all that they wait for: a skipped job says nothing about the one that failed', () => {
    const { delivery, ci } = setting();
    const build = job(ci, 'build');
    const step = new RunStep('echo "v=1" >> "$GITHUB_OUTPUT"', { name: 'Version' });
    build.use(step);
    const e2e = job(ci, 'e2e');
    e2e.run(`echo ${step.output('v')}`);
    job(ci, 'unrelated');
    new CiGate(ci, 'ci-gate', { guards: [e2e] });
    expect(rules(delivery)).toEqual({ build: 'must-succeed', e2e: 'must-succeed' });
  });

  test('a job that the gate was told to wait for counts as named', () => {
    const { delivery, ci } = setting();
    const [a, b] = [job(ci, 'a'), job(ci, 'b')];
    job(ci, 'c');
    new CiGate(ci, 'ci-gate', { guards: [a] }).addNeeds(b);
    expect(Object.keys(rules(delivery))).toEqual(['a', 'b']);
  });
});

describe('what may be skipped', () => {
  test('a job with a condition of its own, and those that wait for it, even by a reference', () => {
    const { delivery, ci } = setting();
    new CiGate(ci, 'ci-gate');
    job(ci, 'test');
    const image = job(ci, 'image', { condition });
    const step = new RunStep('echo "v=1" >> "$GITHUB_OUTPUT"', { name: 'Version' });
    image.use(step);
    job(ci, 'deploy').run(`echo ${step.output('v')}`);
    expect(rules(delivery)).toEqual({ test: 'must-succeed', image: 'may-skip', deploy: 'may-skip' });
  });

  test('only what is named, when something is', () => {
    const { delivery, ci } = setting();
    const [one, two] = [job(ci, 'one', { condition }), job(ci, 'two', { condition })];
    job(ci, 'after', { needs: [one] });
    new CiGate(ci, 'ci-gate', { maySkip: [one] });
    expect(rules(delivery)).toEqual({ one: 'may-skip', two: 'must-succeed', after: 'may-skip' });
    expect(two.jobId).toBe('two');
  });

  test('no job whose condition only says that it runs whatever happened before', () => {
    const { delivery, ci } = setting();
    new CiGate(ci, 'ci-gate');
    const image = job(ci, 'image', { condition });
    job(ci, 'report', { needs: [image], condition: Status.always() });
    job(ci, 'lint', { condition: Status.cancelled().negate() });
    job(ci, 'after', { needs: [image], condition: Status.success() });
    job(ci, 'rescue', { condition: Status.failure() });
    expect(rules(delivery)).toEqual({ image: 'may-skip', report: 'must-succeed', lint: 'must-succeed', after: 'may-skip', rescue: 'may-skip' });
  });

  test('nothing, when none are named', () => {
    const { delivery, ci } = setting();
    job(ci, 'one', { condition });
    new CiGate(ci, 'ci-gate', { maySkip: [] });
    expect(rules(delivery)).toEqual({ one: 'must-succeed' });
  });

  test('a job that may fail is advisory: GitHub tells the gate that it succeeded', () => {
    const { delivery, ci } = setting();
    const test = job(ci, 'test');
    job(ci, 'nightly-compiler', { continueOnError: true });
    new CiGate(ci, 'ci-gate');
    expect(rules(delivery)).toEqual({ 'test': 'must-succeed', 'nightly-compiler': 'advisory' });
    new CiGate(ci, 'other', { guards: [test] });
    expect(read(delivery).jobs.other.needs).toBe('test');
  });

  test('a failure of an advisory job only warns (OR-7)', () => {
    const { delivery, ci } = setting();
    job(ci, 'test');
    const size = job(ci, 'bundle-size');
    new CiGate(ci, 'ci-gate', { advisory: [size] });
    expect(rules(delivery)).toEqual({ 'test': 'must-succeed', 'bundle-size': 'advisory' });
  });
});

describe('the job itself', () => {
  test('always runs, briefly, with no permission and nothing checked out', () => {
    const { delivery, ci } = setting();
    job(ci, 'test');
    new CiGate(ci, 'ci-gate');
    const { steps, ...rest } = read(delivery).jobs['ci-gate'];
    expect(rest).toEqual({ 'needs': 'test', 'if': 'always()', 'runs-on': 'ubuntu-latest', 'timeout-minutes': 5, 'permissions': {} });
    expect(steps).toHaveLength(1);
    expect(steps[0].uses).toBeUndefined();
    expect(steps[0].shell).toBe('bash');
    expect(steps[0].run).not.toContain('${{');
  });

  test('its machine, time and name can be chosen', () => {
    const { delivery, ci } = setting();
    job(ci, 'test');
    new CiGate(ci, 'ci-gate', { name: 'All checks', runsOn: Runner.UBUNTU_SLIM, timeout: Duration.minutes(2), comment: 'The one to require.' });
    expect(read(delivery).jobs['ci-gate']).toMatchObject({ 'name': 'All checks', 'runs-on': 'ubuntu-slim', 'timeout-minutes': 2 });
  });

  test('its script runs at the root, because the folder of the other scripts is not checked out', () => {
    const { delivery, ci } = setting({ defaults: { workingDirectory: 'app', shell: 'pwsh' } });
    job(ci, 'test');
    new CiGate(ci, 'ci-gate');
    expect(read(delivery).jobs['ci-gate'].steps[0]).toMatchObject({ 'shell': 'bash', 'working-directory': '.' });
  });

  test('its script is the same whatever it guards, so that a change of jobs changes data only', () => {
    const script = (...ids: string[]) => {
      const { delivery, ci } = setting();
      ids.forEach((id) => job(ci, id));
      new CiGate(ci, 'ci-gate');
      return read(delivery).jobs['ci-gate'].steps[0].run as string;
    };
    expect(script('a')).toBe(script('b', 'c'));
  });
});

describe('the merge queue', () => {
  const events = (triggers: Trigger[]) => {
    const { delivery, ci } = setting({ triggers });
    job(ci, 'test');
    new CiGate(ci, 'ci-gate');
    return read(delivery).on;
  };

  test('gets its answer: a workflow for pull requests with a gate has merge_group', () => {
    expect(Object.keys(events([Trigger.push(), Trigger.pullRequest()]))).toEqual(['push', 'pull_request', 'merge_group']);
  });

  test('keeps the trigger that was declared', () => {
    expect(events([Trigger.pullRequest(), Trigger.mergeGroup({ branches: ['main'] })]).merge_group).toEqual({ branches: ['main'] });
  });

  test('is no matter of a workflow without pull requests', () => {
    expect(events([Trigger.push({ branches: ['main'] })])).toEqual({ push: { branches: ['main'] } });
  });
});

describe('wrong values', () => {
  const { ci } = setting();
  const other = job(setting().ci, 'other');
  test.each<[string, object, string]>([
    ['an id instead of a job', { guards: ['test'] }, 'guards[0] must be a job of the same workflow'],
    ['a job of another workflow', { guards: [other] }, 'guards[0] must be a job of the same workflow'],
    ['an option of other jobs', { condition: Status.success() }, "there is no option 'condition'"],
    ['a name that holds an expression', { name: `gate ${Github.ref}` }, 'its name must not hold an expression'],
    ['an empty name', { name: ' ' }, 'its name must not be empty'],
    ['a number of minutes', { timeout: 5 }, 'timeout must be a Duration'],
  ])('%s is refused at once', (_, props, why) => {
    expect(() => new CiGate(ci, 'gate', wrong(props))).toThrow(why);
    expect(ci.node.tryFindChild('gate')).toBeUndefined();
  });
});

const BASH = spawnSync('bash', ['--version']).status === 0;

if (!BASH) console.warn('bash is missing: the script of the gate was read, but not run.');
(BASH ? describe : describe.skip)('the script in bash', () => {
  let script: string;
  beforeAll(() => {
    const { delivery, ci } = setting();
    job(ci, 'test');
    new CiGate(ci, 'ci-gate');
    script = read(delivery).jobs['ci-gate'].steps[0].run;
  });

  const run = (...lines: string[]) => {
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env: { PATH: process.env.PATH, RESULTS: lines.join('\n') }, encoding: 'utf8' });
    return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
  };

  test.each([
    ['all succeeded', ['a must-succeed success', 'b may-skip success'], 0],
    ['one was skipped that may be', ['a must-succeed success', 'b may-skip skipped'], 0],
    ['one was skipped that may not be', ['a must-succeed skipped', 'b must-succeed success'], 1],
    ['one failed', ['a must-succeed failure', 'b must-succeed success'], 1],
    ['the last one failed', ['a must-succeed success', 'b must-succeed failure'], 1],
    ['one failed that may be skipped', ['a may-skip failure'], 1],
    ['one was cancelled', ['a must-succeed cancelled'], 1],
    ['one was cancelled that may be skipped', ['a may-skip cancelled'], 1],
    ['an advisory one failed', ['a must-succeed success', 'b advisory failure'], 0],
    ['an advisory one was cancelled', ['b advisory cancelled'], 0],
    ['an advisory one was skipped', ['b advisory skipped'], 0],
    ['all failed', ['a must-succeed failure', 'b must-succeed failure'], 1],
    ['a result is missing', ['a must-succeed '], 1],
    ['there is a result that nobody knows', ['a must-succeed neutral'], 1],
    ['there is no job at all', [], 1],
  ])('%s', (_, lines, status) => {
    const result = run(...lines);
    expect(result.status).toBe(status);
    expect(result.stderr).toBe('');
  });

  test('warns of no advisory job that was skipped', () => {
    expect(run('a advisory skipped').lines).toEqual(['a: skipped']);
  });

  test('prints a line for each job, with the reason', () => {
    expect(run('a must-succeed success', 'b may-skip skipped', 'c advisory failure', 'd must-succeed skipped').lines).toEqual([
      'a: success', 'b: skipped', '::warning title=c::c: failure (advisory)', '::error title=d::d: skipped (must-succeed)',
    ]);
  });

  test('takes no text of a result for code', () => {
    const { status, lines } = run('a must-succeed $(touch /tmp/never)`id`;*');
    expect(status).toBe(1);
    expect(lines).toEqual(['::error title=a::a: $(touch /tmp/never)`id`;* (must-succeed)']);
  });
});

test('its props stay what they were', () => {
  const props: CiGateProps = { guards: [] };
  const { ci } = setting();
  new CiGate(ci, 'ci-gate', props);
  expect(props).toEqual({ guards: [] });
});
