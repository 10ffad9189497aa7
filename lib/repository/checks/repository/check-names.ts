import { DeliveryModel } from '../../../checks/inside';
import { contextNamesOf, entryOf, waysTo } from '../../../semantics/inside';
import { JobModel, WorkflowModel, workflowsOf } from '../../../workflows/inside';

/** Every name of a check, with the jobs that report under it: once for each time. */
export interface CheckNames {
  readonly names: ReadonlyMap<string, readonly JobModel[]>;
  /** How names begin of which no more is known. */
  readonly open: readonly string[];
}

/**
 * The checks of a delivery. A call reports what the jobs that it calls report, so only jobs with steps are asked.
 *
 * @param model the delivery
 * @param starts which workflows count, by what starts them
 */
export function namesOfChecks(model: DeliveryModel, starts: (entry: WorkflowModel) => boolean = () => true): CheckNames {
  const names = new Map<string, JobModel[]>();
  const open: string[] = [];
  for (const workflow of workflowsOf(model)) {
    if (!waysTo(workflow, workflowsOf(model)).some((way) => starts(entryOf(way, workflow)))) continue;
    for (const job of workflow.jobs) {
      const found = contextNamesOf(job, workflow, workflowsOf(model));
      if ('unknown' in found) open.push((job.name ?? job.id).split('${{')[0]);
      else if (job.kind === 'steps') for (const name of found.names) names.set(name, [...(names.get(name) ?? []), job]);
    }
  }
  return { names, open };
}
