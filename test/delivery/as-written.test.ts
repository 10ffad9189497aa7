import { parse } from 'yaml';
import { NAMES } from '../../scripts/generate-actions/names';
import { SAFE_DEFAULTS } from '../../scripts/generate-actions/safe-defaults';
import { BESIDES, DEFAULTS } from '../../scripts/generate-defaults/defaults';
import { SHA } from '../workflows/support';
import * as catalogue from 'slipway/actions';
import { ActionPins, Checkout, CompositeAction, GithubRelease } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, JobEnvironment, JobProps, PermissionLevel, Permissions, ReusableWorkflow, Runner, RunStep, Trigger, UsesStep, Workflow, WorkflowProps, IStep } from 'slipway/workflows';

const CI = '.github/workflows/ci.yml';

/** What stands in a file, whatever the rules say of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function written(delivery: Delivery, path = CI): any {
  return parse(textOf(delivery, path));
}

function textOf(delivery: Delivery, path = CI): string {
  return delivery.synth().documents.find((document) => document.path === path)!.text;
}

/** A job in a workflow that is declared as it was written. */
function job(props: JobProps = {}, of: Partial<WorkflowProps> = {}, defaults = {}): { delivery: Delivery; ci: Workflow; build: Job } {
  const delivery = Delivery.standalone({ defaults });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], asWritten: true, ...of });
  return { delivery, ci, build: new Job(ci, 'build', { runsOn: Runner.UBUNTU_LATEST, ...props }) };
}

function composite(...steps: IStep[]): Delivery {
  const delivery = Delivery.standalone({ defaults: { asWritten: true } });
  new CompositeAction(delivery, 'setup', { description: '' }).use(...steps);
  return delivery;
}

const ACTION = '.github/actions/setup/action.yml';

/** For each thing that is added by default: that it is not, in a file as it was written. By `of` and key. */
const NOT_ADDED: Readonly<Record<string, () => void>> = {
  'workflow permissions': () => {
    const { delivery, build } = job();
    build.run('make');
    expect(written(delivery)).toEqual({ on: { push: null }, jobs: { build: { 'runs-on': 'ubuntu-latest', 'steps': [{ run: 'make' }] } } });
  },
  'workflow concurrency': () => {
    const { delivery, build } = job({}, { triggers: [Trigger.pullRequest()] });
    build.run('make');
    expect(written(delivery)).not.toHaveProperty('concurrency');
  },
  'job permissions': () => {
    const { delivery, build } = job();
    build.use(new Checkout(), new GithubRelease());
    expect(written(delivery).jobs.build).not.toHaveProperty('permissions');
    // Called by a workflow with defaults, it is known all the same.
    const called = new ReusableWorkflow(delivery, 'shared', { asWritten: true });
    new Job(called, 'release', { runsOn: Runner.UBUNTU_LATEST }).use(new GithubRelease());
    called.call(new Workflow(delivery, 'caller', { triggers: [Trigger.push()] }), 'call');
    expect(written(delivery, '.github/workflows/caller.yml').jobs.call.permissions).toEqual({ contents: 'write' });
    called.call(new Workflow(delivery, 'exact', { triggers: [Trigger.push()], asWritten: true }), 'call');
    expect(written(delivery, '.github/workflows/exact.yml').jobs.call).toEqual({ uses: './.github/workflows/shared.yml' });
  },
  'job runs-on': () => {
    const { delivery, build } = job({ runsOn: undefined });
    build.run('make');
    expect(written(delivery).jobs.build).toEqual({ steps: [{ run: 'make' }] });
    expect(delivery.synth().findings).toContainEqual(expect.objectContaining({ severity: 'error', id: 'workflows/empty-list' }));
  },
  'job timeout-minutes': () => {
    const { delivery, build } = job();
    build.run('make');
    expect(written(delivery).jobs.build).not.toHaveProperty('timeout-minutes');
  },
  'job concurrency': () => {
    const { delivery, build } = job({ environment: JobEnvironment.named('production') });
    build.run('make');
    expect(written(delivery).jobs.build).not.toHaveProperty('concurrency');
  },
  'step shell': () => {
    expect(written(composite(new RunStep('make'), new RunStep('make', { shell: 'sh' })), ACTION)).toMatchObject({ runs: { using: 'composite', steps: [{ run: 'make' }, { shell: 'sh', run: 'make' }] } });
    const { delivery, build } = job({ runsOn: Runner.group('any') });
    build.run(`make ${Github.sha}`);
    expect(written(delivery).jobs.build.steps).toEqual([{ run: 'make ${{ github.sha }}' }]);
  },
};

/** The same for what is no key. */
const NOTHING_BESIDES: Readonly<Record<string, () => void>> = {
  'actions of the catalogue': () => {
    const { delivery, ci, build } = job();
    ActionPins.of(ci).ref('actions/checkout', 'v4');
    build.use(new Checkout());
    expect(textOf(delivery)).toContain('      - uses: actions/checkout@v4\n');
  },
  'expressions in a script': () => {
    const { delivery, build } = job();
    build.run(`echo "${Github.refName}" \${{ github.actor }}\n\n`);
    expect(written(delivery).jobs.build.steps).toEqual([{ run: 'echo "${{ github.ref_name }}" ${{ github.actor }}\n\n' }]);
    expect(delivery.synth().findings.map(({ id }) => id)).not.toContain('workflows/unsafe-hoist');
  },
  'an environment with reviewers': () => undefined,
  'settings of a repository, as soon as `RepositorySettings` is declared': () => undefined,
  'files': () => undefined,
};

describe('X-8: in a file as it was written', () => {
  test.each([...new Set(DEFAULTS.filter((one) => !('action' in one)).map(({ of, key }) => `${of} ${key}`))])('no %s is added', (key) => {
    expect(Object.keys(NOT_ADDED)).toContain(key);
    NOT_ADDED[key]();
  });

  test.each(BESIDES.map(([what]) => what))('nothing is changed besides: %s', (what) => {
    expect(Object.keys(NOTHING_BESIDES)).toContain(what);
    NOTHING_BESIDES[what]();
  });

  test.each(Object.keys(SAFE_DEFAULTS))('a step of %s says what the program says', (action) => {
    const { inputs = {} } = SAFE_DEFAULTS[action];
    const Step = (catalogue as unknown as Record<string, new (props: object) => UsesStep>)[NAMES[action].className];
    const when = Object.assign({}, ...Object.values(inputs).map((input) => input.when)) as Record<string, string | true>;
    const given = { ...REQUIRED[action], ...Object.fromEntries(Object.entries(when).map(([input, value]) => [input, value === true ? ['x'] : value])) };
    const { delivery, build } = job();
    build.use(new Step(given));
    const { 'uses': uses, 'with': inputsOf, ...rest } = written(delivery).jobs.build.steps[0] as Record<string, object>;
    expect(uses).toMatch(new RegExp(`^${action}@`));
    expect(rest).toEqual({});
    expect(Object.keys(inputsOf ?? {})).toHaveLength(Object.keys(given).length);
    // And does otherwise, so that this test would see it.
    const { delivery: usual, build: other } = job({}, { asWritten: false });
    other.use(new Step(given));
    expect(Object.keys(written(usual).jobs.build.steps[0] as object)).toContain('name');
  });

  test('a synthesis counts no default', () => {
    const { delivery, build } = job();
    build.use(new Checkout());
    build.run('make');
    expect(delivery.synth().defaults).toEqual([]);
  });

  test('a whole delivery says so, and a workflow of it may say otherwise', () => {
    const { delivery, build } = job({}, { asWritten: undefined }, { asWritten: true, timeout: Duration.minutes(5) });
    build.run('make');
    new Job(new Workflow(delivery, 'usual', { triggers: [Trigger.push()], asWritten: false }), 'build').run('make');
    expect(written(delivery)).toEqual({ on: { push: null }, jobs: { build: { 'runs-on': 'ubuntu-latest', 'steps': [{ run: 'make' }] } } });
    expect(written(delivery, '.github/workflows/usual.yml')).toMatchObject({ name: 'usual', permissions: {}, jobs: { build: { 'timeout-minutes': 5 } } });
  });

  test('what the program says is there, and needs stand as they were said', () => {
    const { delivery, ci, build } = job({ timeout: Duration.minutes(3), permissions: Permissions.of({ contents: PermissionLevel.READ }) }, { name: 'CI', permissions: Permissions.readAll() });
    const step = build.run('make', { stepId: 'make', name: 'Make' });
    const other = new Job(ci, 'other', { runsOn: Runner.UBUNTU_LATEST });
    other.use(new UsesStep(`acme/a@${SHA}`));
    const last = new Job(ci, 'last', { runsOn: Runner.UBUNTU_LATEST, needs: [other], outputs: { made: step.output('x') } });
    last.run('make');
    expect(written(delivery)).toMatchObject({ name: 'CI', permissions: 'read-all', jobs: { build: { 'timeout-minutes': 3, 'permissions': { contents: 'read' } }, last: { needs: ['other', 'build'] } } });
  });

  test('a followed workflow without a name is followed by its path', () => {
    const { delivery, ci, build } = job();
    build.run('make');
    new Job(new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: [ci] })] }), 'report').run('make');
    expect(written(delivery, '.github/workflows/after.yml').on.workflow_run.workflows).toEqual([CI]);
  });

  test('a script that begins on a line of its own loses what its lines have in common, and nothing else', () => {
    const { delivery, build } = job();
    build.run(`
      if true; then
        make

      fi
    `);
    build.run('  make  \n');
    build.run('\n\n      make');
    expect((written(delivery).jobs.build.steps as { run: string }[]).map(({ run }) => run)).toEqual(['if true; then\n  make\n\nfi\n', '  make  \n', '\nmake']);
  });
});

/** What else some of them cannot do without. */
const REQUIRED: Readonly<Record<string, object>> = {};
