import { DeliveryModel } from '../../../checks/inside';
import { PROMOTION } from '../../declared-promotion';

/** The jobs that belong to pipelines: `<file of the workflow> <id of the job>`, and the files of workflows that belong to them as a whole. */
export function ownJobs(model: DeliveryModel): (workflow: string, job: string) => boolean {
  const { pipelines, releases } = model._part(PROMOTION);
  const files = new Set(pipelines.flatMap(({ workflows, rollbackWorkflow, stages }) => [...workflows.map(({ file }) => file), rollbackWorkflow, ...stages.map(({ workflow }) => workflow)]));
  const recording = new Set(releases.flatMap(({ records }) => records.map(({ workflow, job }) => `${workflow} ${job}`)));
  return (workflow, job) => files.has(workflow) || recording.has(`${workflow} ${job}`);
}
