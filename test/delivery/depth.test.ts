import { Delivery } from 'slipway/delivery';
import { Job, Matrix, MatrixValue, Trigger, Workflow } from 'slipway/workflows';

/** What is said of a workflow with lists in lists as the one value of an axis: six levels lie around it. */
function findings(levels: number): string[] {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  let value: MatrixValue = MatrixValue.list('deep');
  for (let i = 1; i < levels; i++) value = MatrixValue.list(value);
  new Job(ci, 'test', { matrix: new Matrix({ axes: { value: [value] } }) }).run('make');
  return delivery.synth().findings.map(({ id, message }) => `${id}: ${message}`);
}

test('a file that is nested as deep as GitHub reads is fine, and one level more is refused', () => {
  expect(findings(44)).toEqual([]);
  expect(() => findings(45)).toThrow('it is nested more than 44 deep');
});

test('an override counts as well', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'test').run('make');
  ci.addOverride(`jobs.test.strategy.matrix.value${'.0'.repeat(46)}`, 'deep');
  expect(delivery.synth().findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('nested more than 50 deep'));
});
