import { Delivery } from 'slipway/delivery';
import { Github, Status } from 'slipway/expressions';
import { ChangedPart, ChangedParts } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
  const changed = new ChangedParts(ci, 'changed', { parts: [ChangedPart.folders('agents/*')] });
  new Job(ci, 'test', { matrix: changed.matrix, condition: changed.any }).run('make test');
  const package_ = changed.matrixWith({ maxParallel: 2 });
  new Job(ci, 'package', { matrix: package_, condition: Status.cancelled().negate().andAlso(changed.any).andAlso(Github.isBranch('main')) }).run('make package');
  new Job(ci, 'count', { env: { PARTS: changed.parts } }).run('echo "$PARTS"');
}
