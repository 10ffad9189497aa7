import { SHA, read, textOf, workflow } from './support';
import { Github } from 'slipway/expressions';
import { DispatchInput, Job, Matrix, MatrixValue, ParallelSteps, RunStep, Trigger, UsesStep } from 'slipway/workflows';

describe('a file', () => {
  test('has its keys in the order in which a reader asks for them', () => {
    const { delivery, ci } = workflow({ runName: 'run', env: { A: 'b' }, defaults: { shell: 'bash' }, concurrency: { group: 'g' } });
    const job = new Job(ci, 'build', { name: 'Build', env: { B: 'c' }, outputs: { d: 'e' }, matrix: new Matrix({ axes: { os: ['a'] } }) });
    job.use(new UsesStep(`actions/checkout@${SHA}`, { name: 'Check out', version: 'v1', inputs: { ref: 'main' }, env: { F: 'g' } }));
    const file = read(delivery);
    expect(Object.keys(file)).toEqual(['name', 'run-name', 'on', 'permissions', 'concurrency', 'env', 'defaults', 'jobs']);
    expect(Object.keys(file.jobs.build)).toEqual(['name', 'strategy', 'runs-on', 'timeout-minutes', 'permissions', 'outputs', 'env', 'steps']);
    expect(Object.keys(file.jobs.build.steps[0])).toEqual(['name', 'uses', 'with', 'env']);
  });

  test('holds the keys of the user as they were written', () => {
    const names = ['camelCase', 'snake_case', 'kebab-case', 'UPPER', 'Mixed_Case-x'];
    const map = Object.fromEntries(names.map((name) => [name, 'v']));
    const { delivery, ci } = workflow({ triggers: [Trigger.workflowDispatch(Object.fromEntries(names.map((name) => [name, DispatchInput.string()])))] });
    const matrix = new Matrix({ axes: { camelAxis: [MatrixValue.object({ innerKey: 'a' })] }, include: [{ snake_axis: 'b' }] });
    const job = new Job(ci, 'build', { env: { camelCase: 'v', snake_case: 'v' }, outputs: map, matrix, services: { myDatabase: { image: 'postgres:15' } } });
    job.use(new UsesStep(`acme/act@${SHA}`, { inputs: map }));
    const { on, jobs: { build } } = read(delivery);
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(names);
    expect(Object.keys(build.env)).toEqual(['camelCase', 'snake_case']);
    expect(Object.keys(build.outputs)).toEqual(names);
    expect(Object.keys(build.steps[0].with)).toEqual(names);
    expect(Object.keys(build.services)).toEqual(['myDatabase']);
    expect(build.strategy.matrix).toEqual({ camelAxis: [{ innerKey: 'a' }], include: [{ snake_axis: 'b' }] });
  });

  test('holds comments above the file, the job and the step, and the version behind a pin', () => {
    const { delivery, ci } = workflow({ comment: 'The file.\nTwo lines.' });
    const job = new Job(ci, 'build', { comment: 'The job.' });
    job.run('make', { comment: 'The script.' });
    job.use(new UsesStep(`actions/checkout@${SHA}`, { comment: 'The checkout.', version: 'v7.0.1' }));
    expect(textOf(delivery)).toBe([
      '# The file.', '# Two lines.', '', 'name: ci', '', 'on:', '  push:', '', 'permissions: {}', '', 'jobs:', '  # The job.', '  build:', '    runs-on: ubuntu-latest', '    timeout-minutes: 30',
      '    permissions:', '      contents: read # actions/checkout',
      '    steps:', '      # The script.', '      - run: make', '', '      # The checkout.', `      - uses: actions/checkout@${SHA} # v7.0.1`, '',
    ].join('\n'));
  });
});

describe('a script', () => {
  test('in an indented template literal loses what its lines have in common', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').run(`
      if true; then
        make
      fi
    `);
    expect(read(delivery).jobs.build.steps[0].run).toBe('if true; then\n  make\nfi\n');
    expect(textOf(delivery)).toContain('run: |\n');
  });

  test('of one line stays one line', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').run('make  all ');
    expect(read(delivery).jobs.build.steps[0].run).toBe('make  all ');
  });

  test('never holds an expression: it travels in a variable', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').run(`make ${Github.refName}`);
    const [step] = read(delivery).jobs.build.steps;
    expect(step.run).not.toContain('${{');
    expect(Object.values(step.env)).toEqual(['${{ github.ref_name }}']);
  });
});

describe('a list of steps', () => {
  test('takes bundles of steps that somebody else wrote', () => {
    const { delivery, ci } = workflow();
    const bundle = { toSteps: () => [new RunStep('one'), new RunStep('two')] };
    new Job(ci, 'build').use(bundle, new RunStep('three'));
    expect(read(delivery).jobs.build.steps.map((s: { run: string }) => s.run)).toEqual(['one', 'two', 'three']);
  });

  test('refuses a step that is already part of a job, and names both', () => {
    const { ci } = workflow();
    const step = new RunStep('make', { name: 'Make' });
    new Job(ci, 'build').use(step);
    expect(() => new Job(ci, 'deploy').use(step)).toThrow("ci/deploy: the step 'Make' was handed over twice: it is already part of 'ci/build'; make a second step");
    expect(() => new Job(ci, 'again').use(new ParallelSteps(step))).toThrow('handed over twice');
  });
});

describe('an override', () => {
  const declared = () => {
    const { delivery, ci } = workflow();
    const job = new Job(ci, 'build', { env: { dotted: 'x' } });
    job.run('one', { name: 'One' });
    job.run('two');
    return { delivery, ci };
  };

  test('sets a key, adds one at the end, and goes into lists', () => {
    const { delivery, ci } = declared();
    ci.addOverride('jobs.build.timeout-minutes', 5);
    ci.addOverride('jobs.build.steps.1.name', 'Two');
    ci.addOverride('jobs.build.steps.2', { run: 'three' });
    const { build } = read(delivery).jobs;
    expect(build['timeout-minutes']).toBe(5);
    expect(build.steps).toEqual([{ name: 'One', run: 'one' }, { run: 'two', name: 'Two' }, { run: 'three' }]);
    expect(Object.keys(build)).toEqual(['runs-on', 'timeout-minutes', 'env', 'steps']);
  });

  test('takes a dot that is written with a backslash for a part of the key', () => {
    const { delivery, ci } = declared();
    ci.addOverride('jobs.build.env.a\\.b', 'c');
    expect(read(delivery).jobs.build.env).toEqual({ 'dotted': 'x', 'a.b': 'c' });
  });

  test('takes keys and items out', () => {
    const { delivery, ci } = declared();
    ci.addDeletionOverride('jobs.build.steps.0');
    ci.addDeletionOverride('jobs.build.env');
    ci.addDeletionOverride('jobs.nobody.env');
    expect(read(delivery).jobs).toEqual({ build: { 'runs-on': 'ubuntu-latest', 'timeout-minutes': 30, 'steps': [{ run: 'two' }] } });
  });

  test('is read by GitHub’s parser, which names the construct', () => {
    const { delivery, ci } = declared();
    ci.addOverride('jobs.build.steps.0.nonsense', true);
    const [finding] = delivery.synth().findings.filter(({ id }) => id === 'github/parser');
    expect(finding.message).toContain("'nonsense'");
    expect(finding.places[0].origin.path).toBe('ci/build/steps[0]');
  });
});
