import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Pipeline, PipelineProps } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

class Handbook extends Pipeline {
  public constructor(scope: Workflow, id: string, props: PipelineProps) {
    super(scope, id, props); // finding
    this.addJob('build', {}).run('make handbook');
  }
}

class Manual extends Pipeline {
  public constructor(scope: Workflow, id: string, props: PipelineProps) {
    super(scope, id, props); // finding
    this.addJob('build', {}).run('make manual');
  }
}

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  new Handbook(ci, 'handbook', { jobs: { biuld: { timeout: Duration.minutes(5) } } });
  new Manual(ci, 'manual', { jobs: { deploy: { name: 'Deploy' } } });
}
