import { RootConstruct } from 'constructs';
import { resolveActions, shapeAction } from 'slipway/actions/inside';
import { TreeMap, declaredIn } from 'slipway/core/inside';
import { resolveWorkflows } from 'slipway/workflows/inside';
import { DockerAction, NodeAction, NodeRuntime } from 'slipway/actions';
import { Inputs, RunnerContext } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, Trigger, Workflow } from 'slipway/workflows';

describe('a JavaScript action of the repository', () => {
  test('runs on the current Node.js unless told otherwise', () => {
    const root = new RootConstruct('root');
    new NodeAction(root, 'a', { description: 'x', main: 'dist/index.js' });
    new NodeAction(root, 'b', { description: 'x', main: 'dist/index.js', runtime: NodeRuntime.NODE20 });
    expect(resolveActions(declaredIn(root)).map(({ runs }) => runs.using)).toEqual(['node24', 'node20']);
  });

  test('writes conditions without the braces of an expression', () => {
    const root = new RootConstruct('root');
    new NodeAction(root, 'a', { description: 'x', main: 'm.js', post: 'p.js', postCondition: RunnerContext.os.equalTo('Linux') });
    expect(resolveActions(declaredIn(root))[0].runs).toMatchObject({ post: 'p.js', postCondition: "runner.os == 'Linux'" });
  });

  test('needs of the token what it says, and nobody knows when it says nothing', () => {
    const root = new RootConstruct('root');
    const silent = new NodeAction(root, 'a', { description: 'x', main: 'm.js' });
    const frank = new NodeAction(root, 'b', { description: 'x', main: 'm.js', permissions: Permissions.of({ issues: PermissionLevel.WRITE }) });
    const ci = new Workflow(root, 'ci', { triggers: [Trigger.push()] });
    for (const action of [silent, frank]) new Job(ci, action.node.id).use(action.step());
    expect(resolveWorkflows(declaredIn(root))[0].jobs.map(({ permissions: { granted, complete } }) => ({ granted, complete }))).toEqual([
      { granted: undefined, complete: false },
      { granted: { kind: 'scopes', scopes: { issues: 'write' } }, complete: true },
    ]);
  });
});

describe('a container action of the repository', () => {
  test('hands its inputs to the container as arguments and variables', () => {
    const root = new RootConstruct('root');
    const action = new DockerAction(root, 'greet', {
      description: 'Greets.',
      image: 'Dockerfile',
      inputs: { who: { description: 'Whom.' } },
      args: ['--to', Inputs.get('who')],
      outputs: { text: { description: 'What was said.' } },
    });
    action.addArgument(action.input('who'));
    const model = resolveActions(declaredIn(root))[0];
    expect(model.runs).toMatchObject({ using: 'docker', args: ['--to', '${{ inputs.who }}', '${{ inputs.who }}'] });
    const runs = shapeAction(model).root.entries.find(({ key }) => key === 'runs')!.value as TreeMap;
    expect(runs.entries.map(({ key }) => key)).toEqual(['using', 'image', 'args']);
  });
});
