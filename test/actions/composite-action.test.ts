import { RootConstruct } from 'constructs';
import { resolveActions, shapeAction } from 'slipway/actions/inside';
import { TreeMap, declaredIn } from 'slipway/core/inside';
import { resolveWorkflows, StepsJobModel } from 'slipway/workflows/inside';
import { Checkout, CompositeAction, DockerBuildPush, DockerLogin, GithubScript, SetupPython } from 'slipway/actions';
import { Github } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

function make() {
  const root = new RootConstruct('root');
  const action = new CompositeAction(root, 'tools', {
    description: 'Installs the tools.',
    inputs: { version: { description: 'Of Python.', required: true }, token: { description: 'For the API.', defaultValue: Github.token } },
  });
  const job = new Job(new Workflow(root, 'ci', { triggers: [Trigger.push()] }), 'test');
  return {
    root,
    action,
    job,
    actionModel: () => resolveActions(declaredIn(root))[0],
    jobModel: () => resolveWorkflows(declaredIn(root))[0].jobs[0] as StepsJobModel,
    defects: () => [...resolveActions(declaredIn(root)), ...resolveWorkflows(declaredIn(root))].flatMap((model) => model.defects),
  };
}

describe('a composite action', () => {
  test('reads its inputs in its own steps', () => {
    const { action, actionModel } = make();
    action.use(new SetupPython({ pythonVersion: action.input('version') }));
    const { runs, steps, defects } = actionModel();
    expect(runs).toEqual({ using: 'composite' });
    expect(steps).toMatchObject([{ inputs: { 'python-version': '${{ inputs.version }}' } }]);
    expect(defects).toEqual([]);
  });

  test('has no inputs outside of its steps', () => {
    const { action, job, defects } = make();
    job.use(new SetupPython({ pythonVersion: action.input('version') }));
    expect(defects()).toMatchObject([{ id: 'references/other-action', message: "The input 'version' of the action 'tools' is read outside of it, where it has no value." }]);
  });

  test('says which inputs it has when a wrong one is read', () => {
    const { action } = make();
    expect(() => action.input('versoin')).toThrow("action.input('versoin'): the action 'tools' has no such input: there are 'token', 'version'; did you mean 'version'?");
  });

  test('hands an output of a step on to the job that uses it', () => {
    const { action, job, actionModel, jobModel } = make();
    const python = new SetupPython();
    action.use(python);
    action.addOutput('python', python.pythonPath, { description: 'The interpreter.' });
    const used = action.step({ inputs: { version: '3.12' } });
    job.use(new Checkout(), used);
    job.run('echo done', { env: { PYTHON: used.output('python') } });
    expect(actionModel().outputs).toMatchObject([{ name: 'python', value: '${{ steps.setup-python.outputs.python-path }}' }]);
    expect(actionModel().steps).toMatchObject([{ id: 'setup-python' }]);
    expect(jobModel().steps).toMatchObject([
      {},
      { uses: './.github/actions/tools', calls: '.github/actions/tools/action.yml', inputs: { version: '3.12' }, id: 'tools' },
      { env: { PYTHON: '${{ steps.tools.outputs.python }}' } },
    ]);
  });

  test('runs its scripts in bash, because GitHub wants a shell there', () => {
    const { action, actionModel } = make();
    action.run('make');
    expect(actionModel().steps).toMatchObject([{ shell: 'bash', script: 'make' }]);
  });

  test('lends what its steps need to the job that uses it', () => {
    const { action, job, jobModel } = make();
    action.use(new Checkout(), new DockerLogin({ registry: 'ghcr.io' }), new DockerBuildPush({ push: true, tags: ['ghcr.io/acme/app'] }));
    job.use(action.step({ inputs: { version: '3.12' } }));
    expect(jobModel().permissions.granted).toEqual({ kind: 'scopes', scopes: { contents: 'read', packages: 'write' } });
  });

  test('lends what an action inside it needs, too', () => {
    const { root, action, job, jobModel } = make();
    const outer = new CompositeAction(root, 'outer', { description: 'Uses the other.' });
    action.use(new DockerLogin({ registry: 'ghcr.io' }));
    outer.use(action.step({ inputs: { version: '1' } }));
    job.use(outer.step());
    expect(jobModel().permissions.granted).toEqual({ kind: 'scopes', scopes: { packages: 'read' } });
  });

  test('knows that it does not know all when a step calls the API', () => {
    const { action, actionModel } = make();
    action.use(new GithubScript({ script: 'x' }));
    expect(actionModel().complete).toBe(false);
  });

  test('does not go round for ever when two use each other', () => {
    const { root, action, job, jobModel } = make();
    const other = new CompositeAction(root, 'other', { description: 'Uses the first.' });
    action.use(other.step());
    other.use(action.step(), new DockerLogin({ registry: 'ghcr.io' }));
    job.use(action.step({ inputs: { version: '1' } }));
    expect(jobModel().permissions.granted).toEqual({ kind: 'scopes', scopes: { packages: 'read' } });
  });

  test('stands in its file in the order in which a reader asks', () => {
    const { action, actionModel } = make();
    action.run('make');
    action.addOverride('branding.icon', 'anchor');
    const { path, root } = shapeAction(actionModel());
    expect(path).toBe('.github/actions/tools/action.yml');
    expect(root.entries.map(({ key }) => key)).toEqual(['name', 'description', 'inputs', 'runs', 'branding']);
    const inputs = root.entries[2].value as TreeMap;
    expect((inputs.entries[0].value as TreeMap).entries).toMatchObject([{ key: 'description' }, { key: 'required', value: true }]);
    expect((inputs.entries[1].value as TreeMap).entries).toMatchObject([{ key: 'description' }, { key: 'default', value: '${{ github.token }}' }]);
  });

  test('is named after a folder', () => {
    expect(() => new CompositeAction(new RootConstruct('r'), 'my tools', { description: 'x' })).toThrow(/its id is the name of a folder/);
  });
});
