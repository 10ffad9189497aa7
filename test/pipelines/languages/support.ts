import { jobOf, scriptsOf } from '../support/written';
import { Delivery } from 'slipway/delivery';
import { NodeCi, NodeCiProps, NodeTestRunner } from 'slipway/pipelines';
import { Trigger, Workflow } from 'slipway/workflows';

const TRIGGERS = [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()];

export function declared(declare: (ci: Workflow, delivery: Delivery) => unknown, triggers = TRIGGERS): Delivery {
  const delivery = Delivery.standalone();
  declare(new Workflow(delivery, 'ci', { triggers }), delivery);
  return delivery;
}

export const node = (props: NodeCiProps = {}) => declared((ci) => new NodeCi(ci, 'frontend', props));
export const commands = (delivery: Delivery, job: string) => scriptsOf(jobOf(delivery, job)).split('\n').filter((line) => line !== '');
export const conditions = (delivery: Delivery, job: string) => jobOf(delivery, job).steps.map((step: any) => step.if).filter(Boolean);
export const COVERED = { testRunner: NodeTestRunner.JEST, coverage: 80 };
