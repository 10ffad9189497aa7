import { parse } from 'yaml';
import { Checkout, CompositeAction, NodeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

function programWith(folder: string | undefined) {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const action = new CompositeAction(delivery, 'setup', { description: 'Sets up.', folder, inputs: { x: { description: 'Which.' } } });
  const step = action.run(`make setup X=${action.input('x')}`);
  action.addOutput('path', step.output('path'), { description: 'Where.' });
  const job = new Job(ci, 'test');
  const used = action.step({ inputs: { x: 'y' } });
  job.use(new Checkout(), used);
  job.run(`make ${used.output('path')}`);
  return { delivery, action, job };
}

describe('E1: the folder of an action', () => {
  test.each([[undefined, '.github/actions/setup/action.yml', './.github/actions/setup'], ['tools/setup', 'tools/setup/action.yml', './tools/setup'], ['.', 'action.yml', './']])('%j holds %s, and steps use %s', (folder, file, uses) => {
    const { delivery, action } = programWith(folder);
    expect(action.file).toBe(file);
    const { documents, findings } = delivery.synth();
    expect(findings).toEqual([]);
    expect(documents.map(({ path }) => path).sort()).toEqual(['.github/workflows/ci.yml', file].sort());
    const { steps } = parse(delivery.synthText('.github/workflows/ci.yml')).jobs.test;
    expect(steps[1].uses).toBe(uses);
    expect(JSON.stringify(steps[2].env)).toContain(`steps.${steps[1].id}.outputs.path`);
  });

  test.each([['tools/setup', './tools/setup'], ['tools/setup', '$/tools/setup/'], ['.', './'], ['.', '$/']])('%j is known by its path %s, too', (folder, uses) => {
    const { delivery, job } = programWith(folder);
    job.use(new UsesStep(uses, { inputs: { z: 'not declared' } }));
    expect(delivery.synth().findings.map(({ id }) => id)).toEqual(['actions/unknown-input']);
  });

  test.each(['', '/tools', 'tools/', './tools', '../tools', '..', 'a/../b', 'a//b'])('cannot be %j', (folder) => {
    expect(() => new NodeAction(Delivery.standalone(), 'setup', { description: 'Sets up.', main: 'index.js', folder })).toThrow('folder must be a folder from the root of the repository');
  });

  test.each(['.git/x', 'a b', 'con'])('called %j is refused before anything is written', (folder) => {
    expect(programWith(folder).delivery.synth().findings.map(({ id }) => id)).toContain('delivery/hostile-name');
  });
});

test('E1: the file of an action may end in .yaml, and a step finds it by its folder', () => {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test');
  const action = new CompositeAction(delivery, 'setup', { description: 'Sets up.', fileName: 'action.yaml' });
  action.run('make');
  job.use(new Checkout(), new UsesStep('./.github/actions/setup', { inputs: { z: 'not declared' } }));
  expect(delivery.synth().documents.map(({ path }) => path)).toContain('.github/actions/setup/action.yaml');
  expect(delivery.synth().findings.map(({ id }) => id)).toEqual(['actions/unknown-input']);
  expect(() => new CompositeAction(delivery, 'other', { description: 'Other.', fileName: 'setup.yml' })).toThrow("fileName must be one of 'action.yml', 'action.yaml'");
});

test('E1: a workflow and an action may have one id, in any order', () => {
  for (const first of ['workflow', 'action']) {
    const delivery = Delivery.standalone();
    const action = () => new CompositeAction(delivery, 'build', { description: 'Builds.' }).run('make');
    if (first === 'action') action();
    new Job(new Workflow(delivery, 'build', { triggers: [Trigger.push()] }), 'job').run('make');
    if (first === 'workflow') action();
    expect(delivery.synth().documents.map(({ path }) => path).sort()).toEqual(['.github/actions/build/action.yml', '.github/workflows/build.yml']);
    expect(() => new CompositeAction(delivery, 'build', { description: 'Again.' })).toThrow('there is one of this id already');
  }
});
