import { Delivery } from 'slipway/delivery';
import { Functions, Github, Status } from 'slipway/expressions';
import { ChangedPart, ChangedParts } from 'slipway/pipelines';
import { Job, Matrix, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const changed = new ChangedParts(ci, 'changed', { parts: [ChangedPart.folders('agents/*')] });
  new Job(ci, 'test', { matrix: changed.matrix }).run('make test'); // finding
  new Job(ci, 'package', { matrix: changed.matrix, condition: changed.any.orElse(Github.isBranch('main')) }).run('make package'); // finding
  const both = new Matrix({ include: Functions.fromJson(changed.parts) });
  new Job(ci, 'report', { matrix: both, condition: Status.always() }).run('make report'); // finding
  new Job(ci, 'build', { matrix: Matrix.fromExpression(Functions.fromJson(changed.parts)) }).run('make build'); // finding
}
