import { parse } from 'yaml';
import { Delivery } from 'slipway/delivery';
import { Trigger, Workflow, WorkflowProps } from 'slipway/workflows';

export const SHA = '0123456789abcdef0123456789abcdef01234567';

/** A workflow `ci` in a delivery of its own. */
export function workflow(props: Partial<WorkflowProps> = {}): { delivery: Delivery; ci: Workflow } {
  const delivery = Delivery.standalone();
  return { delivery, ci: new Workflow(delivery, 'ci', { triggers: [Trigger.push()], ...props }) };
}

/** A file as GitHub reads it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function read(delivery: Delivery, id = 'ci'): any {
  return parse(textOf(delivery, id));
}

export function textOf(delivery: Delivery, id = 'ci'): string {
  return delivery.synthText(`.github/workflows/${id}.yml`);
}

/** The ids of the rules that found an error, each once. */
export function errors(delivery: Delivery): string[] {
  return [...new Set(delivery.synth().findings.filter(({ severity }) => severity === 'error').map(({ id }) => id))].sort();
}
