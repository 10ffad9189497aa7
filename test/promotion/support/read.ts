import { parse } from 'yaml';
import { Delivery } from 'slipway/delivery';

/** A file of a delivery as its reader gets it. */
export function yamlOf(delivery: Delivery, path: string): any {
  return parse(delivery.synthText(path));
}

/** The step of a job that has this name. */
export function stepNamed(job: { readonly steps: readonly any[] }, name: string): any {
  const found = job.steps.find((step) => step.name === name);
  if (!found) throw new Error(`no step is called '${name}': ${job.steps.map((step) => step.name).join(', ')}`);
  return found;
}

/** What refuses a call. */
export function refused(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it was not refused');
}
