import { Delivery } from 'slipway/delivery';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'one', {
    matrix: new Matrix({ axes: { os: ['ubuntu-latest'] }, exclude: [{ os: 'ubuntu-latest' }] }), // finding
  }).run('make');
  new Job(ci, 'all', {
    name: 'All of them',
    matrix: new Matrix({ axes: { os: ['ubuntu-latest', 'macos-latest'], node: [22, 24] }, exclude: [{ node: 22 }, { node: 24 }] }), // finding
  }).run('make');
}
