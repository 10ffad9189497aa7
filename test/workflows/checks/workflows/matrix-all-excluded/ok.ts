import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'some', { matrix: new Matrix({ axes: { os: ['ubuntu-latest', 'macos-latest'] }, exclude: [{ os: 'macos-latest' }] }) }).run('make');
  new Job(ci, 'added', { matrix: new Matrix({ axes: { os: ['ubuntu-latest'] }, exclude: [{ os: 'ubuntu-latest' }], include: [{ os: 'macos-latest' }] }) }).run('make');
  new Job(ci, 'open', { matrix: new Matrix({ axes: { os: ['ubuntu-latest'] }, exclude: Expression.raw('fromJSON(vars.WITHOUT)') }) }).run('make');
}
