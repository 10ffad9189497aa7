import { modelOf } from 'slipway/checks/inside';
import { parse } from 'yaml';
import { Delivery } from 'slipway/delivery';
import { DeclaredWorkflows, WorkflowModel } from 'slipway/workflows';

/** A workflow as its file has it. */
export const workflowOf = (delivery: Delivery, name = 'ci'): any => parse(delivery.synthText(`.github/workflows/${name}.yml`));

/** A job as the file of its workflow has it. */
export function jobOf(delivery: Delivery, job: string, workflow = 'ci'): any {
  const { jobs } = workflowOf(delivery, workflow);
  if (!(job in jobs)) throw new Error(`${workflow}.yml has no job ${job}: ${Object.keys(jobs).join(', ')}`);
  return jobs[job];
}

/** The scripts of a job, one below the other. */
export const scriptsOf = (job: any): string => job.steps.map((step: any) => step.run ?? '').filter((text: string) => text !== '').join('\n');

/** The step of a job that uses an action. */
export function stepUsing(job: any, action: string): any {
  const step = job.steps.find((one: any) => one.uses?.startsWith(action));
  if (!step) throw new Error(`no step uses ${action}: ${job.steps.map((one: any) => one.uses ?? one.name ?? 'run').join(', ')}`);
  return step;
}

/** All workflows, as `semantics` reads them: for `started` and `jobsThatRun` of test/examples/support/simulation. */
export const workflowsOf = (delivery: Delivery): readonly WorkflowModel[] => DeclaredWorkflows.of(modelOf(delivery)!);
