import { errors, read, textOf, workflow } from './support';
import { Delivery } from 'slipway/delivery';
import { Job, Matrix, MatrixValue, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

describe('E1: the file of a workflow', () => {
  test.each([['ci', undefined, 'ci.yml'], ['ci', 'ci.yaml', 'ci.yaml'], ['release', '.release.yml', '.release.yml'], ['.shared', undefined, '.shared.yml']])('of the id %j and the name %j is %s', (id, fileName, file) => {
    const delivery = Delivery.standalone();
    const made = new Workflow(delivery, id, { fileName, triggers: [Trigger.push()] });
    new Job(made, 'test').run('make');
    expect(made.file).toBe(`.github/workflows/${file}`);
    expect(delivery.synth().documents.map(({ path }) => path)).toEqual([made.file]);
    expect(errors(delivery)).toEqual([]);
  });

  test('is called by its own name', () => {
    const { delivery, ci } = workflow();
    const shared = new ReusableWorkflow(delivery, 'shared', { fileName: 'shared.yaml' });
    new Job(shared, 'inside').run('make');
    shared.call(ci, 'call');
    expect(read(delivery).jobs.call.uses).toBe('./.github/workflows/shared.yaml');
    expect(errors(delivery)).toEqual([]);
  });

  test.each(['ci', 'ci.json', '../ci.yml', 'a/ci.yml', 'a\\ci.yml', '.yml', ''])('cannot be called %j', (fileName) => {
    expect(() => new Workflow(Delivery.standalone(), 'ci', { fileName, triggers: [Trigger.push()] })).toThrow('fileName must be the name of a file');
  });

  test.each([['ci.yml', "write 'ci'"], ['ci.yaml', "write 'ci' with { fileName: 'ci.yaml' }"], ['.shared.yml', "write '.shared'"]])('has no second ending: the id %j is refused', (id, fix) => {
    const call = (why: string) => `(…, '${id}'): its id is the name of the file without the ending, and the file would be called '${id}.yml'; ${why}`;
    expect(() => new Workflow(Delivery.standalone(), id, { triggers: [Trigger.push()] })).toThrow(`new Workflow${call(fix)}`);
    expect(() => new ReusableWorkflow(Delivery.standalone(), id)).toThrow(`new ReusableWorkflow${call(fix)}`);
    // Beside the name of a file, it is a name.
    expect(new Workflow(Delivery.standalone(), id, { fileName: 'ci.yaml', triggers: [Trigger.push()] }).file).toBe('.github/workflows/ci.yaml');
  });

  test.each(['a b.yml', 'con.yml', '-x.yml'])('called %j is refused before it is written', (fileName) => {
    const delivery = Delivery.standalone();
    new Job(new Workflow(delivery, 'ci', { fileName, triggers: [Trigger.push()] }), 'test').run('make');
    expect(errors(delivery)).toEqual(['delivery/hostile-name']);
  });
});

test('E1: a reusable workflow may have a group of its own, which none is given by default', () => {
  const delivery = Delivery.standalone();
  const deploy = new ReusableWorkflow(delivery, 'deploy', { concurrency: { group: 'deploy', cancelInProgress: false } });
  new Job(deploy, 'job').run('make');
  const plain = new ReusableWorkflow(delivery, 'plain', { triggers: [Trigger.pullRequest()] });
  new Job(plain, 'job').run('make');
  expect(read(delivery, 'deploy').concurrency).toEqual({ 'group': 'deploy', 'cancel-in-progress': false });
  expect(read(delivery, 'plain').concurrency).toBeUndefined();
});

describe('E1: a strategy', () => {
  test('without a matrix is written as one', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test', { matrix: new Matrix({ failFast: false, maxParallel: 2 }) }).run('make');
    expect(read(delivery).jobs.test.strategy).toEqual({ 'fail-fast': false, 'max-parallel': 2 });
    expect(errors(delivery)).toEqual([]);
  });

  test('holds nothing as a value, which is seen in a list', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test', { matrix: new Matrix({ axes: { a: [MatrixValue.NULL, 1] }, include: [{ a: 1, b: MatrixValue.object({ c: MatrixValue.NULL }) }] }) }).run('make');
    expect(read(delivery).jobs.test.strategy.matrix).toEqual({ a: [null, 1], include: [{ a: 1, b: { c: null } }] });
    expect(textOf(delivery)).toContain('- null\n');
    expect(errors(delivery)).toEqual([]);
  });

  test('takes null from programs without types as well', () => {
    const { delivery, ci } = workflow();
    new Job(ci, 'test', { matrix: new Matrix({ axes: { a: [null as never, 1] } }) }).run('make');
    expect(read(delivery).jobs.test.strategy.matrix).toEqual({ a: [null, 1] });
  });
});
