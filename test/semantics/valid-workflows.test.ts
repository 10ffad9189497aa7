import { contextNamesOf } from 'slipway/semantics/inside';
import { resolveAll } from '../../lib/delivery/conduct';
import { Checkout, DownloadArtifact, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, Vars } from 'slipway/expressions';
import { CallInput, CallJob, DeclaredWorkflows, DispatchInput, Job, JobProps, Matrix, MatrixValue, Permissions, ReusableWorkflow, RunStepProps, Runner, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const raw = (text: string) => Expression.raw(text);

/** The ids of the rules that found something, each once. */
function found(declare: (ci: Workflow, delivery: Delivery) => void, trigger = Trigger.push()): string[] {
  const delivery = Delivery.standalone();
  declare(new Workflow(delivery, 'ci', { triggers: [trigger] }), delivery);
  return [...new Set(delivery.synth().findings.map(({ id }) => id))].sort();
}

const inJob = (fill: (job: Job) => void, props: JobProps = {}) => (ci: Workflow) => fill(new Job(ci, 'test', props));
const script = (text: string, props: RunStepProps = {}) => inJob((job) => job.run(text, props));

describe('E1: what a matrix holds', () => {
  const namesOf = (matrix: Matrix, name?: string | Expression) => {
    const delivery = Delivery.standalone();
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test', { name, matrix }).run('make');
    const workflows = DeclaredWorkflows.of(resolveAll(delivery, {}).model);
    return contextNamesOf(workflows[0].jobs[0], workflows[0], workflows);
  };

  test('E1: a map is shown by its values, one behind the other, and nothing is not shown', () => {
    const map = MatrixValue.object({ name: 'gcc', deep: MatrixValue.object({ version: 14, none: MatrixValue.NULL }), empty: '' });
    expect(namesOf(new Matrix({ axes: { a: [MatrixValue.NULL, 1], b: [map, MatrixValue.list('x', true)] } }))).toEqual({ names: ['test (gcc, 14)', 'test (x, true)', 'test (1, gcc, 14)', 'test (1, x, true)'] });
  });

  test('E1: a strategy without a matrix leaves the job its plain name', () => {
    expect(namesOf(new Matrix({ failFast: false }))).toEqual({ names: ['test'] });
  });

  test('E1: nothing is the empty text where a name reads it', () => {
    const matrix = new Matrix({ axes: { b: [MatrixValue.NULL, 2] } });
    expect(namesOf(matrix, `T${matrix.get('b')}`)).toEqual({ names: ['T', 'T2'] });
  });

  test('E2: the names of a strategy by expression are not known', () => {
    expect(namesOf(Matrix.fromStrategy(Functions.fromJson(Vars.get('X'))))).toEqual({ unknown: "the matrix of the job 'test' is made when it runs" });
  });
});

test('E1: the default of any input of a call may be an expression, by its type', () => {
  const inputs = { b: CallInput.bool({ defaultValue: Github.refProtected }), n: CallInput.number({ defaultValue: Functions.fromJson(Vars.get('N')) }), s: CallInput.string({ defaultValue: Github.ref }) };
  expect(found((_, delivery) => {
    const shared = new ReusableWorkflow(delivery, 'shared', { inputs });
    new Job(shared, 'test', { condition: shared.input('b') }).run(`make -j ${shared.input('n')}`);
  })).toEqual(['workflows/no-jobs']);
});

describe('E1: a group of a called workflow', () => {
  const called = (group: string, own?: string, target = 'live') => found((ci, delivery) => {
    const shared = new ReusableWorkflow(delivery, 'shared', { inputs: { target: CallInput.string() }, concurrency: { group } });
    new Job(shared, 'test').run('make');
    shared.call(ci, 'call', { inputs: { target }, concurrency: own === undefined ? undefined : { group: own } });
  });

  test('E1: that the call holds already is a deadlock, by text and by value', () => {
    expect(called('x', 'X')).toEqual(['workflows/concurrency-deadlock']);
    expect(called('to-${{ inputs.target }}', 'to-live')).toEqual(['workflows/concurrency-deadlock']);
  });

  test('E1: that nobody holds is none', () => {
    expect(called('x')).toEqual([]);
    expect(called('to-${{ inputs.target }}', 'to-live', 'test')).toEqual([]);
  });
});

describe('E3: a command of Git', () => {
  const git = (text: string, value = raw('github.event.pull_request.head.ref')) => found(inJob((job) => {
    job.use(new Checkout());
    job.run(text, { env: { NEW: value } });
  }), Trigger.pullRequestTarget());

  test.each(['git checkout -b "$NEW"', 'git checkout -B "$NEW"', 'git switch -c "$NEW"', 'git switch --create "$NEW"'])('E3: that makes a branch checks nothing out: %s', (command) => {
    expect(git(`${command}\nmake`)).toEqual([]);
  });

  test.each(['git diff --name-only HEAD FETCH_HEAD', 'git merge-base HEAD FETCH_HEAD', 'git log FETCH_HEAD'])('E3: that looks at what was fetched checks nothing out: %s', (command) => {
    expect(git(`git fetch origin "refs/pull/$NEW/merge"\n${command}\nmake`, raw('github.event.number'))).toEqual([]);
  });

  test.each(['git checkout FETCH_HEAD', 'git switch --detach FETCH_HEAD', 'git checkout -b local FETCH_HEAD', 'git merge FETCH_HEAD'])('E3: that takes what was fetched is found: %s', (command) => {
    expect(git(`git fetch origin "refs/pull/$NEW/merge"\n${command}\nmake`, raw('github.event.number'))).toEqual(['security/pull-request-target-checkout']);
  });

  test('E3: a setting before the command still names a program', () => {
    expect(git('git -c "$NEW" fetch')).toEqual(['security/untrusted-input']);
  });
});

describe('E3: the login of a bot', () => {
  const guarded = (condition: string) => found((ci) => new Job(ci, 'test', { condition: raw(condition) }).run('make'), Trigger.pullRequest());

  test.each(["'dependabot[bot]' == github.event.pull_request.user.login", "github.event.pull_request.user.login == 'dependabot[bot]'"])('E3: of the author is trusted on either side: %s', (condition) => {
    expect(guarded(condition)).toEqual([]);
  });

  test.each(["'dependabot[bot]' == github.actor", "github.actor == 'dependabot[bot]'"])('E3: of whoever started the run is not: %s', (condition) => {
    expect(guarded(condition)).toEqual(['security/bot-condition']);
  });
});

describe('E3: an upload that a condition names', () => {
  const handedOn = (artifactName: string) => found((ci) => {
    const upload = new Job(ci, 'upload');
    upload.use(new UploadArtifact({ path: ['dist'], artifactName: `${raw("github.ref == 'refs/heads/main' && 'release' || 'snapshot'")}` }));
    new Job(ci, 'download', { needs: [upload] }).use(new DownloadArtifact({ artifactName }));
  });

  test('E3: may be any of its names, and no other', () => {
    expect(handedOn('release')).toEqual([]);
    expect(handedOn('dist')).toEqual(['artifacts/unknown-artifact']);
  });
});

test('E3: a container by expression leaves the steps on the machine where it gives nothing', () => {
  const windows = (container: JobProps['container']) => {
    const delivery = Delivery.standalone();
    new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test', { runsOn: Runner.WINDOWS_LATEST, container }).run(`echo "${Github.sha}"`);
    return delivery.synthText('.github/workflows/ci.yml').split('\n').find((line) => line.includes('run: '))!.trim();
  };
  expect(windows(Functions.fromJson(Vars.get('C')))).toBe('run: echo "${env:SHA}"');
});

test('E3: the runner knows its shells in any case, the system its programs in one', () => {
  const shell = (name: string, runsOn?: Runner) => found(inJob((job) => job.run('echo x', { shell: name }), { runsOn }));
  expect(shell('PowerShell', Runner.WINDOWS_LATEST)).toEqual([]);
  expect(shell('BASH', Runner.MACOS_15)).toEqual([]);
  expect(shell('BASH')).toEqual(['workflows/shell']);
});

test('E3: only true lets commands in the log set variables', () => {
  const allowed = (value: string | number | boolean) => found(script('make', { env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: value } }));
  expect(['yes', '1', 1, 'on', '', false].map(allowed)).toEqual(Array(6).fill([]));
  expect(['true', 'TRUE', true].map(allowed)).toEqual(Array(3).fill(['security/insecure-commands']));
});

test('E3: slsa-github-generator is called by its version', () => {
  const call = (ref: string) => found((ci) => new CallJob(ci, 'p', { uses: `slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@${ref}`, permissions: Permissions.none() }));
  expect(call('v2.1.0')).toEqual([]);
  expect([SHA, 'main', 'v2'].map(call)).toEqual(Array(3).fill(['workflows/call-uses']));
});

test('E3: a variable of the runner that is set to itself says nothing else', () => {
  const set = (name: string, value: string | Expression) => found((ci) => new Job(ci, 'test', { env: { [name]: value } }).run('make'));
  expect([set('GITHUB_SERVER_URL', Github.serverUrl), set('GITHUB_REPOSITORY', Github.repository), set('GITHUB_SHA', Github.sha)]).toEqual([[], [], []]);
  expect(set('GITHUB_SERVER_URL', 'https://git.example.com')).toEqual(['workflows/env-name']);
});

test('E3: outputs that each leg names by itself do not overwrite each other', () => {
  const legs = (name: (axis: Expression) => string, outputs: string[]) => found((ci) => {
    const matrix = new Matrix({ axes: { os: ['a', 'b'] } });
    const job = new Job(ci, 'legs', { matrix, outputs: Object.fromEntries(outputs.map((output) => [output, `\${{ steps.s.outputs.${output} }}`])) });
    job.run(`echo "${name(matrix.get('os'))}=1" >> "$GITHUB_OUTPUT"`, { stepId: 's' });
    new Job(ci, 'after', { needs: [job] }).run(outputs.map((output) => `echo "${job.output(output)}"`).join('\n'));
  });
  expect(legs((axis) => `${axis}`, ['a', 'b'])).toEqual([]);
  expect(legs(() => 'x', ['x'])).toEqual(['references/matrix-output']);
});

test('E3: an action reads INPUT_FOO-BAR, a script cannot', () => {
  const env = { 'INPUT_FOO-BAR': 'x' };
  expect(found(inJob((job) => job.use(new UsesStep(`acme/a@${SHA}`, { env, permissions: Permissions.none() }))))).toEqual([]);
  expect(found(script('make', { env }))).toEqual(['workflows/unportable-env-name']);
});

test('E3: an input that is not declared may have something to fall back on', () => {
  const reads = (text: string) => found(script(`echo "${raw(text)}"`), Trigger.workflowDispatch({ a: DispatchInput.string() }));
  expect(["inputs.nope || 'x'", "github.event.inputs.nope || inputs.nope || 'x'", "format('{0}', inputs.nope || github.ref)"].map(reads)).toEqual([[], [], []]);
  expect(['inputs.nope', "inputs.nope == 'a' && 'b' || 'c'"].map(reads)).toEqual(Array(2).fill(['references/undefined-input']));
});
