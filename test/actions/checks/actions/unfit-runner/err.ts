import { Checkout, Hadolint, HardenRunner, PypiPublish, SnykNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Job, Matrix, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Job(ci, 'windows', { runsOn: Runner.WINDOWS_LATEST }).use(new Checkout(), new Hadolint({ dockerfile: 'Dockerfile' })); // finding
  const matrix = new Matrix({ axes: { os: ['ubuntu-latest', 'macos-15'] } });
  new Job(ci, 'several', { matrix, runsOn: Runner.fromExpression(matrix.get('os')) }).use(new Checkout(), new SnykNode({ env: { SNYK_TOKEN: Secrets.get('SNYK_TOKEN') } })); // finding
  const container = { image: 'python:3.13' };
  new Job(ci, 'contained', { container }).use(new HardenRunner({ egressPolicy: 'audit' })); // finding
  new Job(ci, 'published', { container }).use(new PypiPublish()); // finding
}
